"""What readers send: a document or a badge where one is waited for, nothing anywhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from kiosk.domain.enrolments import WayIn
from kiosk.flows import registration_events as events
from kiosk.flows.registration_state import Fact, Page
from kiosk.flows.wedge import LINE_GAP
from kiosk.ui.shared.widgets.touch_keyboard import Plane
from tests.gui.registration.leaks import found_on_screen
from tests.gui.registration.persons import draw_person
from tests.gui.registration.station_fakes import KNOWN, NOW
from tests.gui.registration.walks import ON, state_after, steps_of_a_citizen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.gui.registration.conftest import Station

_QUICK_MS = 3


class Reader:
    """Send keys as a reader does: at the window, a few milliseconds apart."""

    def __init__(self, station: Station) -> None:
        self._station, self._clock = station, 1000

    def send(self, text: str) -> None:
        window = self._station.window.windowHandle()
        for character in text:
            self._clock += _QUICK_MS
            code = Qt.Key.Key_Return if character == "\r" else ord(character.upper())
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, character)
                event.setTimestamp(self._clock)
                QCoreApplication.sendEvent(window, event)
        self._station.qtbot.wait(round(LINE_GAP * 1000) + 100)
        self._station.settle()


@pytest.fixture
def reader(station: Station) -> Iterator[Reader]:
    station.window.begin_watching()
    yield Reader(station)
    station.window.stop_watching()


def come_to(station: Station, *happening: events.Event) -> None:
    station.resume(state_after(list(happening), station.ports, draw_person(1)))


def test_a_badge_is_looked_up_as_soon_as_it_is_scanned(station: Station, reader: Reader) -> None:
    come_to(station, events.LanguageChosen("en", NOW), ON, events.WayChosen(WayIn.BADGE), ON)
    reader.send("B1234567\r")
    assert station.page is Page.STATUS
    assert station.window.state.entry_id == KNOWN[(WayIn.BADGE, ("B1234567",))]


def test_a_scan_lands_in_no_field_of_any_page(station: Station, reader: Reader) -> None:
    person = draw_person(1)
    change = [*steps_of_a_citizen(person)[:16], events.ChangeAsked(Fact.PRIMARY_IDENTIFIER)]
    come_to(station, *change)
    field = station.window.view.first_focus  # type: ignore[union-attr] # The page is shown.
    assert isinstance(field, QLineEdit)
    before = field.text()
    reader.send("B1234567\r")
    reader.send("".join(f"{line}\r" for line in draw_person(77).lines))
    assert station.page is Page.CHANGE
    assert field.text() == before
    assert found_on_screen(draw_person(77).marks) == []


def test_a_swiped_document_is_taken_on_the_page_that_waits_for_one(
    station: Station, reader: Reader
) -> None:
    person = draw_person(1)
    come_to(station, *steps_of_a_citizen(person)[:14])
    station.ports.frames = []
    station.resume(station.window.state)
    station.send(events.DocumentChosen("passport.USA"))
    station.go_on()
    reader.send("".join(f"{line}\r" for line in person.lines))
    document = station.window.state.document
    assert document is not None
    assert (document.source, document.image) == ("swipe", b"")


def test_the_touch_keyboard_writes_accents_arabic_and_digits(station: Station) -> None:
    person = draw_person(1)
    change = [*steps_of_a_citizen(person)[:16], events.ChangeAsked(Fact.PRIMARY_IDENTIFIER)]
    come_to(station, *change)
    view, keyboard = station.window.view, station.window.keyboard
    assert view is not None
    field = view.first_focus
    assert isinstance(field, QLineEdit)
    assert keyboard.isVisible()
    field.clear()
    station.settle()
    for key in ("L", "o"):
        station.press(key)
    station.press("ö")
    assert field.text() == "Lö"
    station.press("123")
    assert keyboard.plane is Plane.DIGITS
    station.press("7")
    station.press("Erase")
    station.press("أبج")
    station.press("ش")
    assert field.text() == "Löش"
    assert field.hasFocus()
    station.press("Enter")
    assert station.page is Page.REVIEW
    assert not keyboard.isVisible()
