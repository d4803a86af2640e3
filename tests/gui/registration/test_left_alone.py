"""A registrant who goes away leaves nothing: at no step, in no object, widget or clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.flows.registration_events import LanguageChosen
from kiosk.flows.registration_idle import COUNTDOWN, patience
from kiosk.flows.registration_state import Page, StationRules
from kiosk.ui.shared import Mode, current_theme
from kiosk.ui.shared.language import current_language
from tests.gui.registration.leaks import ObjectSearch, found_on_screen, what_is_left
from tests.gui.registration.persons import draw_person
from tests.gui.registration.station_fakes import NOW
from tests.gui.registration.walks import (
    state_after,
    steps_abroad,
    steps_of_a_citizen,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.flows.registration_events import Event
    from tests.gui.registration.conftest import Station


FIRST = 500
"""The seed of the first person: nobody whom another test draws."""


def put_before(station: Station, steps: Callable[..., list[Event]], count: int) -> None:
    """Have somebody of their own at a step, with a half-typed word and a copied name."""
    person = draw_person(FIRST + count)
    state = state_after(steps(person)[:count], station.ports, person)
    station.resume(state)
    QApplication.clipboard().setText(person.surname)
    for line in station.window.reading.findChildren(QLineEdit):
        line.setText(person.surname)


def wait_out(station: Station) -> None:
    """Leave the machine alone through patience and countdown."""
    window, ports = station.window, station.ports
    ports.pass_time(patience(station.page))
    window.watch.look()
    assert window.covers.idle.shown
    assert window.covers.idle.seconds == COUNTDOWN
    ports.pass_time(COUNTDOWN)
    window.watch.look()
    station.settle()


@pytest.mark.parametrize(
    ("steps", "rules"),
    [
        (steps_of_a_citizen, StationRules()),
        (steps_abroad, StationRules(former=True, order=True)),
    ],
    ids=["with a document", "among the countries"],
)
def test_left_alone_at_every_single_step_everything_is_wiped(
    station: Station, steps: Callable[..., list[Event]], rules: StationRules
) -> None:
    station.ports.asks = rules
    left = {}
    people = range(1, len(steps(draw_person(0))) + 1)
    with ObjectSearch() as objects:
        for count in people:
            put_before(station, steps, count)
            page = station.page
            wait_out(station)
            marks = draw_person(FIRST + count).marks
            left[f"{count}, {page}"] = what_is_left(station, marks, objects)
            assert station.ports.forgotten == station.ports.printing_cancelled == count
        everybody = [mark for count in people for mark in draw_person(FIRST + count).marks]
        assert objects.found_anywhere(everybody) == []
    assert {step: found for step, found in left.items() if found} == {}
    assert current_language() == "en"


def test_a_scan_for_somebody_finds_them_while_they_are_here(station: Station) -> None:
    """The search itself is worth something: it finds what is not wiped."""
    with ObjectSearch() as objects:
        put_before(station, steps_of_a_citizen, 18)
        marks = draw_person(FIRST + 18).marks
        assert found_on_screen(marks)
        assert objects.found(marks)
        assert objects.found_anywhere(marks)


def test_text_size_and_colours_of_one_are_not_those_of_the_next(station: Station) -> None:
    put_before(station, steps_of_a_citizen, 1)
    station.press("Text size")
    station.press("Colours and contrast")
    assert (current_theme().scale, current_theme().mode) != (1.0, Mode.LIGHT)
    wait_out(station)
    assert (current_theme().scale, current_theme().mode) == (1.0, Mode.LIGHT)


def test_one_touch_or_key_extends_the_countdown_and_presses_nothing(station: Station) -> None:
    put_before(station, steps_of_a_citizen, 1)
    window, ports = station.window, station.ports
    window.begin_watching()
    try:
        for extension in range(1, 13):
            ports.pass_time(patience(station.page) + 1)
            window.watch.look()
            assert window.covers.idle.shown
            if extension % 2:
                station.qtbot.mouseClick(window.covers.idle.more, Qt.MouseButton.LeftButton)
            else:
                station.qtbot.keyClick(window.covers.idle, Qt.Key.Key_Space)
            assert not window.covers.idle.shown
            assert station.page is Page.NOTICE
            assert window.watch.clock.extensions == extension
    finally:
        window.stop_watching()


def test_a_wipe_under_the_camera_lets_it_go(station: Station) -> None:
    station.ports.camera_runs = True
    person = draw_person(3)
    state = state_after(steps_of_a_citizen(person)[:14], station.ports, person)
    station.resume(state)
    station.go_on()
    assert station.window.state.looking is not None
    station.window.wipe()
    station.settle()
    assert not station.ports.camera_runs


def test_the_next_registrant_is_met_in_the_language_of_the_station(station: Station) -> None:
    station.resume(state_after([LanguageChosen("ar", NOW)], station.ports, draw_person(0)))
    assert current_language() == "ar"
    wait_out(station)
    assert current_language() == "en"
