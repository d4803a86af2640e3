"""Receipts speak the language of the statement that was signed."""

from __future__ import annotations

import string
from dataclasses import fields, replace

import pytest

from kiosk.attestations.statements import LANGUAGES
from kiosk.services.receipt_words import ReceiptWords, words_of
from kiosk.services.receipts import receipt_html
from kiosk.services.slips import receipt_slip
from tests.unit.services.test_receipts import RECEIPT


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_and_slip_say_the_same_in_the_language(language: str) -> None:
    receipt = replace(RECEIPT, language=language)
    words, page = words_of(language), receipt_html(receipt)
    slip = " ".join(line.text for line in receipt_slip(receipt).lines)
    for text in (words.open_now, words.lost, words.ends, receipt.reference):
        assert text in page
        assert text in slip


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_have_the_fields_of_the_english_ones(language: str) -> None:
    ours, english = words_of(language), words_of("en")
    for field in fields(ReceiptWords):
        text = getattr(english, field.name)
        if isinstance(text, str):
            assert _fields(getattr(ours, field.name)) == _fields(text), field.name


def test_an_e_mail_address_to_appeal_to_stands_as_people_write_it() -> None:
    receipt = replace(RECEIPT, appeal_url="mailto:appeals@laboratory.example")
    slip = " ".join(line.text for line in receipt_slip(receipt).lines)
    for text in (receipt_html(receipt), slip):
        assert "appeals@laboratory.example" in text
        assert "mailto:" not in text


def test_arabic_runs_from_the_right() -> None:
    assert "dir='rtl'" in receipt_html(replace(RECEIPT, language="ar"))
    assert "dir='ltr'" in receipt_html(RECEIPT)


def _fields(pattern: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(pattern) if name is not None}
