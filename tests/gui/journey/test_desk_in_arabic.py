"""From scan to token in Arabic: the desk is the English one, mirrored; a zone never is."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from keyboard import CTRL
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QButtonGroup, QLineEdit, QWidget
from sitting import KEY, Sitting

from kiosk.app.specimens import specimen
from kiosk.flows.onboarding_state import Field, Phase
from kiosk.ui.desk.mrz_strip import MrzStrip
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.shared import FilterChip, Row, TextRole
from kiosk.ui.shared.language import set_language
from kiosk.ui.shared.widgets.aside import Aside
from kiosk.ui.shared.widgets.text import Text, reading_direction

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kiosk.ui.desk.onboarding_view import OnboardingView
    from kiosk.ui.workspace import Workspace

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft

# A dialog that goes at the press of a key does not see the key go up again.
pytestmark = pytest.mark.qt_log_ignore("^Keyboard event not accepted", extend=True)


@pytest.fixture
def sitting(tmp_path: Path, qapp: QApplication) -> Iterator[Sitting]:
    made = Sitting(tmp_path, qapp)
    yield made
    made.close()
    set_language(qapp, "en")


@dataclass(frozen=True)
class Seen:
    """Hold where the large parts of the window stood, and which way it read."""

    rail: QRect
    primary: QRect
    aside: QRect
    direction: Qt.LayoutDirection


def look(sitting: Sitting) -> Seen:
    """Turn to the applicant, ask for help beside the page, and note where everything stands."""
    keys, window = sitting.keys, sitting.window
    view = onboarding(sitting)
    if not view.isVisible():
        keys.press(KEY.Key_F3)
    keys.wait_for(view.primary.isVisible, "the applicant's page did not come")
    sitting.calm()
    rail, primary = place_in(window, workspace(sitting).rail), place_in(window, view.primary)
    keys.press(KEY.Key_F1)
    keys.wait_for(lambda: window.findChildren(Aside), "no help came")
    (aside,) = window.findChildren(Aside)
    stood = place_in(window, aside)
    aside.leave()
    sitting.calm()
    return Seen(rail, primary, stood, window.layoutDirection())


def place_in(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def workspace(sitting: Sitting) -> Workspace:
    shown = sitting.window.workspace
    assert shown is not None
    return shown


def onboarding(sitting: Sitting) -> OnboardingView:
    page = workspace(sitting).page("desk")
    assert isinstance(page, DeskPage)
    return page.onboarding


@pytest.mark.long
def test_the_desk_in_arabic_leads_from_scan_to_token(sitting: Sitting, qapp: QApplication) -> None:
    keys = sitting.sign_in()
    here = look(sitting)
    set_language(qapp, "ar")
    sitting.calm()
    there = look(sitting)
    wide = sitting.window.width()
    assert (here.direction, there.direction) == (LEFT, RIGHT)
    assert (here.rail.left(), there.rail.right()) == (0, wide - 1)
    assert there.primary.left() == wide - 1 - here.primary.right()
    assert (here.aside.right(), there.aside.left()) == (wide - 1, 0)

    view = onboarding(sitting)
    shutil.copy(specimen("passport-photographed.jpg").path, sitting.scans / "scan-0001.jpg")
    keys.wait_for(lambda: view.state.document, "the scan was not read")
    keys.wait_for(lambda: view.state.examining is None, "the page is examined for ever")
    sitting.calm()
    (strip,) = [each for each in view.findChildren(MrzStrip) if each.isVisible()]
    assert strip.layoutDirection() is LEFT
    assert strip.area_of((0, 0)).left() < strip.area_of((0, 5)).left()
    codes_read_from_the_left(view)
    keys.fill(view.work.applicant.fields[Field.EMAIL].label, "anna@partner.example")
    for _ in range(2):  # inspected; to the statement
        keys.press(KEY.Key_Return, CTRL)
        sitting.calm()
    keys.push("العربية")
    sitting.calm()
    assert view.statement.text.layoutDirection() is RIGHT
    view.statement.pad.cannot_sign.emit()
    keys.press(KEY.Key_Return, CTRL)
    keys.wait_for(lambda: view.state.phase is Phase.ISSUED, "no token was issued")
    sitting.calm()
    codes_read_from_the_left(view)


def codes_read_from_the_left(place: QWidget) -> None:
    """Demand that every MRZ line, number and code on the screen is set from the left."""
    codes = {
        each.text(): reading_direction(each.text(), each.layoutDirection())
        for each in place.findChildren(Text)
        if each.role is TextRole.CODE and each.isVisible()
    }
    codes |= {
        each.text(): each.layoutDirection()
        for each in place.findChildren(QLineEdit)
        if each.property("role") == "code" and each.isVisible()
    }
    assert set(codes.values()) == {LEFT}, codes


def test_the_left_arrow_goes_on_in_a_group_that_reads_from_the_right(qtbot: QtBot) -> None:
    chips, group, row = [FilterChip(word) for word in ("1", "2", "3")], QButtonGroup(), Row()
    qtbot.addWidget(row)
    row.setLayoutDirection(RIGHT)
    for chip in chips:
        group.addButton(chip)
        row.add(chip)
    row.show()
    row.activateWindow()
    qtbot.waitUntil(row.isActiveWindow)
    chips[0].setFocus()
    QTest.keyClick(chips[0], KEY.Key_Left)
    assert QApplication.focusWidget() is chips[1]
    QTest.keyClick(chips[1], KEY.Key_Right)
    assert QApplication.focusWidget() is chips[0]
