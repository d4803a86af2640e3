from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import pytest

from kiosk.attestations.statements import (
    StatementError,
    canonical_answers,
    statement_hash,
    statement_text,
)
from kiosk.domain.dates import UNKNOWN_DATE, PartialDate
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    LegalStatus,
    NationalityAssuranceLevel,
    PermanentResidence,
    StatusKind,
)
from kiosk.domain.persons import PersonName

NAME = PersonName("Eriksson", "Anna Maria")
CLAIM = Claim(
    (
        Citizenship("FRA", PartialDate(1990, 3, 9)),
        Citizenship("IRN", PartialDate(1980), PartialDate(2011, 6)),
        Citizenship("DEU", lost=UNKNOWN_DATE),
    ),
    (PermanentResidence("USA", PartialDate(2019, 5)),),
    (LegalStatus("USA", StatusKind.ASYLEE), LegalStatus("USA", StatusKind.UNDECLARED)),
)


def _text(claim: Claim = CLAIM, **changes: str) -> str:
    asked = {"issuer_name": "Example Laboratory", "appeal_url": "https://example.org/appeal"}
    return statement_text(claim, NAME, **(asked | changes))


def test_every_answer_is_a_sentence_in_the_first_person() -> None:
    text = _text()
    for sentence in (
        "1. I am a citizen of France (FRA), since 9 March 1990.",
        "2. I was a citizen of Iran",
        "(IRN) from 1980 until June 2011.",
        "3. I was a citizen of Germany (DEU) until a date I do not know.",
        "4. I am a permanent resident of United States",
        "(USA), since May 2019.",
        "5. I am a person granted asylum under the law of",
        "6. I prefer not to state my status under the law of",
    ):
        assert sentence in text


def test_the_statement_says_who_asks_why_and_how_to_stop_or_appeal() -> None:
    text = _text()
    for words in (
        "Example Laboratory",
        "We ask because a rule in force may depend on citizenship or status.",
        "I may stop now",
        "I, Anna Maria Eriksson, state:",
        "true and complete",
        "https://example.org/appeal",
    ):
        assert words in text
    assert "the law requires" not in text


def test_stating_nothing_is_said_in_words() -> None:
    assert "I make no statement about citizenship" in _text(Claim())


def test_every_status_has_words() -> None:
    for kind in StatusKind:
        text = _text(Claim(statuses=(LegalStatus("CAN", kind),)))
        assert "Canada (CAN)" in text


def test_a_language_without_a_checked_translation_is_refused() -> None:
    with pytest.raises(StatementError):
        _text(language="tlh")


def test_answers_are_canonical() -> None:
    turned = replace(CLAIM, citizenships=CLAIM.citizenships[::-1])
    raised = replace(
        CLAIM,
        residences=(
            replace(CLAIM.residences[0], level=NationalityAssuranceLevel.DOCUMENT_INSPECTED),
        ),
    )
    assert canonical_answers(CLAIM) == canonical_answers(turned) == canonical_answers(raised)
    assert json.loads(canonical_answers(CLAIM))["statuses"][0] == {
        "acquired": "",
        "kind": "asylee",
        "lost": None,
        "state": "USA",
    }


def test_losing_at_an_unknown_date_differs_from_not_losing() -> None:
    holds = Claim((Citizenship("FRA"),))
    lost = Claim((Citizenship("FRA", lost=UNKNOWN_DATE),))
    assert canonical_answers(holds) != canonical_answers(lost)


def test_the_hash_is_that_of_the_stated_encoding() -> None:
    parts = (b"text", b"en", canonical_answers(CLAIM))
    encoded = b"kiosk statement 1\x00" + b"".join(
        len(part).to_bytes(8, "big") + part for part in parts
    )
    assert statement_hash("text", "en", CLAIM) == hashlib.sha256(encoded).hexdigest()


def test_text_language_and_answers_each_change_the_hash() -> None:
    hashes = {
        statement_hash("text", "en", CLAIM),
        statement_hash("text ", "en", CLAIM),
        statement_hash("text", "fr", CLAIM),
        statement_hash("text", "en", Claim()),
        statement_hash("texte", "n", CLAIM),
        statement_hash("tex", "ten", CLAIM),
    }
    assert len(hashes) == 6
