"""Walk every scene of the true program by Tab: names, roles, focus, keys.

What is walked are the scenes that the screenshots show, so that a new screen
is walked as soon as it is drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.app.assets import asset
from kiosk.ui.shared import Theme, apply_theme
from kiosk.ui.shared.language import set_language
from tests.gui import scenes_registration, screenshot_scenes, screenshots
from tests.gui.accessibility import walk
from tests.gui.registration.persons import draw_person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

NO_FOCUS = Qt.WindowType.WindowDoesNotAcceptFocus
"""The mark of the applicant's own window, which is touched: the keyboard is the clerk's."""
PERSON = 12
PLAYS = {play.name: play for play in screenshot_scenes.PLAYS}


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    set_language(qapp, "en")
    apply_theme(qapp, Theme(reduced_motion=True))


def faults_of(window: QWidget) -> list[str]:
    """Look at a window, then press Tab until it has come round; say what hinders."""
    found = [
        fault
        for rule in (walk.nameless, walk.roleless, walk.colliding, walk.unkept)
        for fault in rule(window)
    ]
    if window.windowFlags() & NO_FOCUS:
        return found
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    before = QApplication.focusWidget()
    stops, amiss = walk.walk(window)
    found += [*amiss, *walk.unreachable(window, stops), *walk.escaping(window, stops)]
    if before is not None:
        before.setFocus()
    return found


@pytest.mark.long
@pytest.mark.parametrize("name", PLAYS)
def test_every_control_of_a_play_is_named_reached_and_seen(qapp: QApplication, name: str) -> None:
    faults = []
    with screenshots.stage_of(qapp, PLAYS[name]) as stage:
        for scene in PLAYS[name].scenes(stage):
            stage.settle()
            faults += [f"{scene}: {fault}" for fault in faults_of(stage.window)]
    assert faults == [], "\n".join(faults)


@pytest.mark.long
def test_every_control_of_a_station_is_named_reached_and_seen(qapp: QApplication) -> None:
    faults = []
    stage = scenes_registration.StationStage(qapp, draw_person(PERSON))
    try:
        for scene in scenes_registration.scenes_of(stage):
            stage.settle()
            faults += [f"{scene}: {fault}" for fault in faults_of(stage.window)]
    finally:
        stage.close()
    assert faults == [], "\n".join(faults)


@pytest.mark.long
@pytest.mark.parametrize("name", PLAYS)
def test_no_control_of_a_play_is_named_in_english_where_arabic_is_spoken(
    qapp: QApplication, name: str
) -> None:
    set_language(qapp, "ar")
    sources, faults = translated("ar"), []
    with screenshots.stage_of(qapp, PLAYS[name]) as stage:
        for scene in PLAYS[name].scenes(stage):
            stage.settle()
            found = (*walk.untranslated(stage.window, sources), *walk.colliding(stage.window))
            faults += [f"{scene}: {fault}" for fault in found]
    assert faults == [], "\n".join(faults)


def translated(tag: str) -> frozenset[str]:
    """Give the English texts that read otherwise in a language."""
    file = asset("translations", f"kiosk_{tag}.ts")
    messages = ET.parse(file).getroot().iter("message")  # noqa: S314 -- our own file
    pairs = ((each.findtext("source", ""), each.findtext("translation", "")) for each in messages)
    return frozenset(source for source, said in pairs if said and said != source)
