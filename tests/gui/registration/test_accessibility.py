"""Every page of a station: names, targets, one filled button, and a way on and back in sight."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiosk.flows.registration_state import StationRules
from kiosk.ui.shared import AnswerTile, Theme, apply_theme
from tests.gui.registration.persons import draw_person
from tests.gui.registration.walks import state_after, steps_abroad, steps_of_a_citizen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.gui.registration.conftest import Station

LEAST_TARGET = 48
REGISTRANT_TARGET, ANSWER = 64, 72


def each_page(station: Station) -> Iterator[str]:
    """Come to every page once."""
    person, seen = draw_person(1), set()
    station.ports.asks = StationRules(former=True, order=True)
    for steps in (steps_of_a_citizen(person), steps_abroad(person)):
        for count in range(len(steps) + 1):
            state = state_after(steps[:count], station.ports, person)
            if state.page not in seen:
                seen.add(state.page)
                station.resume(state)
                yield state.page.value


def controls(window: QWidget) -> list[QWidget]:
    return [
        control
        for control in window.findChildren(QWidget)
        if control.isVisible() and isinstance(control, QAbstractButton | QLineEdit)
    ]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_control_is_named_and_large_enough(station: Station, scale: float) -> None:
    apply_theme(QApplication.instance(), Theme(scale=scale, reduced_motion=True))
    faults = []
    for page in each_page(station):
        for control in controls(station.window):
            name = control.accessibleName() or getattr(control, "text", str)()
            if not name:
                faults.append(f"{page}: {type(control).__name__} without a name")
            least = ANSWER if isinstance(control, AnswerTile) else LEAST_TARGET
            if control.height() < least or control.width() < LEAST_TARGET:
                faults.append(f"{page}: {name} is {control.width()}×{control.height()}")
    assert faults == []


def test_back_and_the_filled_button_are_in_sight_at_1280_by_720_and_200_percent(
    station: Station,
) -> None:
    apply_theme(QApplication.instance(), Theme(scale=2.0, reduced_motion=True))
    window = station.window
    assert window.height() == 720
    for page in each_page(station):
        for button in (window.bottom.back, window.bottom.primary, window.top.person):
            if button.isVisible():
                place = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
                assert window.rect().contains(place), f"{page}: {button.text()}"
                assert button.fontMetrics().horizontalAdvance(button.text()) < button.width()
                assert button.height() >= min(REGISTRANT_TARGET, 56)


def test_one_button_at_most_is_filled_and_no_mnemonic_collides(station: Station) -> None:
    for page in each_page(station):
        buttons = [each for each in controls(station.window) if isinstance(each, QAbstractButton)]
        filled = [each.text() for each in buttons if each.property("role") == "primary"]
        assert len(filled) <= 1, page
        keys = Counter(
            each.shortcut().toString() for each in buttons if not each.shortcut().isEmpty()
        )
        assert [key for key, count in keys.items() if count > 1] == [], page


def test_a_new_page_is_read_out_from_its_title_or_its_field(station: Station) -> None:
    for page in each_page(station):
        view, focused = station.window.view, QApplication.focusWidget()
        assert view is not None
        assert focused is view.first_focus, page
        assert focused.accessibleName() == view.title.text()


def test_every_page_explains_itself_on_f1(station: Station) -> None:
    for page in each_page(station):
        station.qtbot.keyClick(station.window, Qt.Key.Key_F1)
        dialog = station.window.offers.dialog
        assert dialog is not None, page
        assert dialog.accessibleDescription()
        station.window.offers.close()


def test_one_key_hides_the_screen_and_any_key_brings_it_back(station: Station) -> None:
    next(each_page(station))
    station.qtbot.keyClick(station.window, Qt.Key.Key_F9)
    assert station.window.covers.shade.shown
    assert station.window.covers.shade.geometry() == station.window.rect()
    station.qtbot.keyClick(station.window.covers.shade, Qt.Key.Key_Return)
    assert not station.window.covers.shade.shown


def test_on_one_key_every_control_is_in_the_lower_half(station: Station) -> None:
    """Also for whom the key is out of reach: the bar below holds a button for it."""
    station.window.resize(1280, 1024)
    next(each_page(station))
    station.press("Move everything lower (F8)")
    middle = station.window.height() // 2
    high = [
        control.accessibleName()
        for control in controls(station.window)
        if control.mapTo(station.window, QPoint(0, 0)).y() < middle
    ]
    assert high == []
    station.qtbot.keyClick(station.window, Qt.Key.Key_F8)
    station.settle()
    assert station.window.top.mapTo(station.window, QPoint(0, 0)).y() == 0
    station.window.set_reach(low=True)
    station.window.wipe()
    assert not station.window.low_reach


def test_tab_comes_to_every_button_over_the_staffs_code_and_to_none_beneath(
    station: Station,
) -> None:
    station.press("Staff")
    cover, reached = station.window.covers.staff, set()
    for _ in range(5):
        station.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert cover.isAncestorOf(focused)
        reached.add(focused.accessibleName() or getattr(focused, "text", str)())
    assert {"Back", "Close the station", "Code of the staff"} < reached
    assert len(reached) == 4, reached
