"""Every screen of a station, twice as large and in the longest and the mirrored language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.ui.shared import apply_theme
from kiosk.ui.shared.language import SOURCE, set_language
from tests.gui import screenshots
from tests.gui.layout_faults import faults, faults_of_size
from tests.gui.registration.persons import draw_person
from tests.gui.scenes_registration import StationStage, scenes_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


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
