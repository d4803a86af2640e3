"""The pictures' walk finds a text that stands in English though the language has words for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.domain.errors import KioskError
from kiosk.ui.shared import Column, Text, Theme, apply_theme
from kiosk.ui.shared.language import LANGUAGES, said, set_language
from tests.gui.layout_faults import FaultKind
from tests.gui.screenshots import Asked, every_look
from tests.gui.shared.left_in_english import left_in_english

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

OTHERS = [each.tag for each in LANGUAGES if each.tag != "en"]
TELEPHONE = "Landline or mobile"
LARGE = "This file is larger than 25 megabytes."


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    set_language(qapp, "en", ())
    apply_theme(qapp, Theme(reduced_motion=True))


@pytest.mark.parametrize("tag", OTHERS)
def test_a_text_a_part_and_a_filled_sentence_are_found(qapp: QApplication, tag: str) -> None:
    set_language(qapp, tag)
    assert list(left_in_english(TELEPHONE, tag)) == [TELEPHONE]
    assert list(left_in_english(f"{TELEPHONE} · US", tag)) == [TELEPHONE]
    assert list(left_in_english(f"\u2068{LARGE}\u2069", tag)) == [LARGE]
    assert list(left_in_english(f"{said(LARGE)}\n{LARGE}", tag)) == [LARGE]


@pytest.mark.parametrize("tag", OTHERS)
def test_data_and_what_is_translated_are_not_found(qapp: QApplication, tag: str) -> None:
    set_language(qapp, tag)
    error = KioskError("The name or the secret is not right.", "Type both again.")
    shown = (
        said(error), said(LARGE), said(TELEPHONE),
        "staff", "admin", "fable-5", "us-2026-06-12", "English",
        "Georgia Jordan", "ERIKSSON", "2034-09-02", "U7731905K", "",
    )  # fmt: skip
    assert not [left for text in shown for left in left_in_english(text, tag)]


def test_a_word_that_the_language_has_too_is_not_found(qapp: QApplication) -> None:
    set_language(qapp, "de")
    assert not list(left_in_english("Name", "de"))
    assert list(left_in_english("Surname", "de")) == ["Surname"]


def test_a_picture_notes_it_as_untranslated(qapp: QApplication, qtbot: QtBot) -> None:
    set_language(qapp, "de")
    window = Column(Text(TELEPHONE), Text(said(TELEPHONE)), Text("staff"))
    qtbot.addWidget(window)
    window.show()
    asked = Asked(None, (), ())
    asked.take("scene", next(every_look()), window)
    kinds = [key.split(": ")[1] for key in asked.found]
    assert kinds.count(FaultKind.UNTRANSLATED) == 1
    assert TELEPHONE in "".join(asked.report())


def test_english_is_left_in_english(qapp: QApplication, qtbot: QtBot) -> None:
    set_language(qapp, "en")
    window = Column(Text(TELEPHONE))
    qtbot.addWidget(window)
    window.show()
    asked = Asked(None, (), ())
    asked.take("scene", next(every_look()), window)
    assert not [key for key in asked.found if FaultKind.UNTRANSLATED in key]
