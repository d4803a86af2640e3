"""What screening says of a match is said in every language, whatever agrees and differs."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from kiosk.screening.birth_dates import BirthComparison
from kiosk.screening.entries import EntryKind, ListEntry
from kiosk.screening.matching import Match
from kiosk.ui.shared import Theme, apply_theme
from kiosk.ui.shared.language import LANGUAGES, said, set_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

ENGLISH = ("the name", "the date", "the year", "the list", "there is")
WRITTEN = "ERIKSSON, Anna"


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    set_language(qapp, "en", ())
    apply_theme(qapp, Theme(reduced_motion=True))


def every_sentence() -> set[str]:
    """Give what is said of each way in which a name and a date of birth may agree."""
    return {
        Match(ListEntry("1", "SDN", kind, name), WRITTEN, score, birth).sentence
        for kind, name, score, birth in product(
            (EntryKind.INDIVIDUAL, EntryKind.UNSTATED),
            (WRITTEN, "ANOTHER, Name"),
            (1.0, 0.9),
            BirthComparison,
        )
    }


@pytest.mark.parametrize("tag", [each.tag for each in LANGUAGES if each.tag != "en"])
def test_no_part_of_what_a_match_says_is_left_in_english(qapp: QApplication, tag: str) -> None:
    sentences = every_sentence()
    assert len(sentences) == 2 * 2 * 2 * len(BirthComparison)
    set_language(qapp, tag)
    told = {said(sentence) for sentence in sentences}
    assert len(told) == len(sentences)
    assert not [text for text in told for word in ENGLISH if f" {word}" in f" {text.casefold()}"]


def test_a_match_is_said_whole(qapp: QApplication) -> None:
    set_language(qapp, "de")
    entry = ListEntry("1", "SDN", EntryKind.UNSTATED, WRITTEN)
    assert said(Match(entry, WRITTEN, 0.9, BirthComparison.DIFFERS).sentence) == (
        "Der Name ist ähnlich; die Geburtsdaten unterscheiden sich. "
        "Die Liste sagt nicht, ob dieser Eintrag eine Person ist."
    )
