"""Every line of the corpus reads, and the check digits tell sound from unsound."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.documents import document_kind, parse
from kiosk.domain.evidence import DocumentKind

TODAY = date(2026, 6, 12)


@pytest.fixture(scope="module")
def truth(shared_data: Path) -> dict[str, Any]:
    entries: dict[str, Any] = json.loads((shared_data / "mrz" / "truth.json").read_text("utf-8"))
    assert len(entries) == 98
    return {name: entry for name, entry in entries.items() if entry["lines"]}


def test_check_digits_hold_exactly_where_the_truth_says_so(truth: dict[str, Any]) -> None:
    for name, entry in truth.items():
        document = parse(entry["lines"], today=TODAY, specimens_allowed=True)
        assert document.check_digits_ok is entry["checks_ok"], (name, document.failed)


def test_format_and_nationality_are_those_of_the_truth(truth: dict[str, Any]) -> None:
    for name, entry in truth.items():
        document = parse(entry["lines"], today=TODAY, specimens_allowed=True)
        assert document.format == entry["type"], name
        if entry["nationality"] is not None:
            assert document.nationality == entry["nationality"].rstrip("<"), name


def test_no_visa_and_no_resident_card_of_the_corpus_passes_for_a_passport(
    truth: dict[str, Any],
) -> None:
    kinds = {
        name: document_kind(parse(entry["lines"], today=TODAY, specimens_allowed=True))
        for name, entry in truth.items()
    }
    assert kinds["peye_33_id-usa.jpg"] is DocumentKind.PERMANENT_RESIDENT_CARD
    assert kinds["peye_100_id-usa.jpg"] is DocumentKind.RESIDENCE_PERMIT
    assert kinds["peye_100_id-mac.jpg"] is DocumentKind.RESIDENCE_PERMIT
    assert kinds["peye_100_visa-usa.jpg"] is DocumentKind.VISA
    assert kinds["peye_0_pass-lva.jpg"] is DocumentKind.ALIEN_PASSPORT
