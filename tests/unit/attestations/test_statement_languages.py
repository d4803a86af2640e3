"""A statement can be read and signed in every language of the program."""

from __future__ import annotations

import string
from dataclasses import fields
from datetime import date

import pytest
from babel.dates import format_date, format_skeleton

from kiosk.attestations.statement_words import WORDS, StatementWords
from kiosk.attestations.statements import LANGUAGES, statement_hash, statement_text
from kiosk.domain.dates import UNKNOWN_DATE, PartialDate
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    LegalStatus,
    PermanentResidence,
    StatusKind,
)
from kiosk.domain.persons import PersonName
from kiosk.domain.state_names import state_name

NAME = PersonName("Eriksson", "Anna Maria")
CLAIM = Claim(
    (
        Citizenship("FRA", PartialDate(1990, 3, 9)),
        Citizenship("IRN", PartialDate(1980), PartialDate(2011, 6)),
        Citizenship("DEU", lost=UNKNOWN_DATE),
    ),
    (PermanentResidence("USA", PartialDate(2019, 5)),),
    tuple(LegalStatus("CAN", kind) for kind in StatusKind),
)
CLDR = {"en": "en_GB", "zh-Hans": "zh_Hans", "zh-Hant": "zh_Hant"}
ENGLISH = {"citizen", "citizenship", "state", "answers", "models", "appeal", "since"}


def _text(language: str, name: PersonName = NAME) -> str:
    return statement_text(
        CLAIM,
        name,
        issuer_name="Example Laboratory",
        appeal_url="https://example.org/appeal",
        language=language,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_statement_tells_every_fact_in_its_language(language: str) -> None:
    text = _text(language)
    for code in ("FRA", "IRN", "DEU", "USA", "CAN"):
        assert state_name(code, language) in text
    assert text.count("\n") >= len(CLAIM.facts)
    assert "https://example.org/appeal" in text
    if language != "en":
        words = {word.strip(string.punctuation).lower() for word in text.split()}
        assert not words & ENGLISH


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_have_the_fields_of_the_english_ones(language: str) -> None:
    for field in fields(StatementWords):
        ours, english = (getattr(WORDS[each], field.name) for each in (language, "en"))
        if isinstance(english, str):
            assert _fields(ours) == _fields(english), field.name
    assert WORDS[language].statuses.keys() == WORDS["en"].statuses.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_are_those_of_cldr(language: str) -> None:
    locale = CLDR.get(language, language)
    dates = WORDS[language].dates
    for month in range(1, 13):
        day = date(2011, month, 9)
        assert dates.write(PartialDate.of(day)) == format_date(day, "long", locale)
        assert dates.write(PartialDate(2011, month)) == format_skeleton(
            "yMMMM", day, None, True, locale
        )


def test_no_two_languages_share_a_text_or_a_hash() -> None:
    texts = {language: _text(language) for language in LANGUAGES}
    assert len(set(texts.values())) == len(LANGUAGES)
    assert len({statement_hash(text, tag, CLAIM) for tag, text in texts.items()}) == len(LANGUAGES)


def test_foreign_names_do_not_turn_the_line_they_stand_in() -> None:
    assert "\u2068Anna Maria Eriksson\u2069" in _text("ar")
    assert "\u2068https://example.org/appeal\u2069" in _text("ar")
    assert "\u2068ليلى حداد\u2069" in _text("en", PersonName("حداد", "ليلى"))
    assert "\u2068" not in _text("de")


def _fields(pattern: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(pattern) if name is not None}
