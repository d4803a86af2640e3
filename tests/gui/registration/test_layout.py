"""Every screen of a station, twice as large and in the longest and the mirrored language."""

from __future__ import annotations

from calendar import month_name
from typing import TYPE_CHECKING

import pytest

from kiosk.ui.shared import apply_theme
from kiosk.ui.shared.language import LANGUAGES, SOURCE, set_language, state_words
from tests.gui import screenshots
from tests.gui.layout_faults import faults, faults_of_size
from tests.gui.registration.persons import draw_person
from tests.gui.scenes_registration import StationStage, scenes_of
from tests.gui.shared.pseudo_language import DATA, PseudoLanguage, texts, unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

_STATES = ("UTO", "CHE", "FRA", "USA")


@pytest.fixture
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    set_language(qapp, SOURCE)
    apply_theme(qapp, screenshots.plain())


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize("language", ["ar", "de"])
def test_no_screen_cuts_covers_or_shrinks_anything(qapp: QApplication, language: str) -> None:
    set_language(qapp, language)
    apply_theme(qapp, screenshots.plain(scale=2.0))
    stage = StationStage(qapp, draw_person(12))
    try:
        stage.window.resize(screenshots.SMALL)
        found = {}
        for scene in scenes_of(stage):
            found[scene] = [*faults_of_size(stage.window, screenshots.SMALL)]
            found[scene] += faults(stage.window)
    finally:
        stage.close()
    assert {scene: each for scene, each in found.items() if each} == {}
    assert len(found) > 25


@pytest.mark.long
@pytest.mark.usefixtures("_english_again")
def test_no_screen_leaves_a_text_untranslated(qapp: QApplication) -> None:
    set_language(qapp, SOURCE, [PseudoLanguage()])
    apply_theme(qapp, screenshots.plain())
    person = draw_person(12)
    stage = StationStage(qapp, person)
    own = _words(
        *(language.endonym for language in LANGUAGES),
        *map(state_words, _STATES),
        *(month_name[number] for number in range(1, 13)),
        *(person.surname, person.given, person.surname.upper(), person.given.upper()),
        *("ABC", "\u0623\u0628\u062c"),
    )
    left: dict[str, str] = {}
    try:
        for scene in scenes_of(stage):
            for _, text in texts(stage.window):
                # A statement is a text in its own language, not a translated one.
                words = "" if text.startswith("Statement for") else unmarked(DATA.sub(" ", text))
                if set(words.split()) - own:
                    left[f"{scene}: {text[:60]}"] = words
    finally:
        stage.close()
    assert left == {}


def _words(*texts: str) -> set[str]:
    return {word for text in texts for word in unmarked(text).split()}
