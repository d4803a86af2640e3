"""From the attract screen to the code, as people do it: by touch, and by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from kiosk.domain.enrolments import WayIn
from kiosk.domain.errors import KioskError
from kiosk.domain.facts import LegalStatus, StatusKind
from kiosk.flows import registration_events as events
from kiosk.flows.registration_state import Page, Standing
from kiosk.ui.registration.capture_view import CaptureView
from kiosk.ui.registration.states_view import StatesView
from kiosk.ui.shared import AnswerTile
from tests.gui.registration.persons import draw_person
from tests.gui.registration.station_fakes import CODE, KNOWN, NOW, STAFF_CODE, FakeFrame
from tests.gui.registration.walks import ON, state_after, steps_of_a_citizen

if TYPE_CHECKING:
    from tests.gui.registration.conftest import Station

_MOST_TABS = 40


def tab_to(station: Station, name: str) -> None:
    """Press Tab, and Down among answers, until the control with a text or name has the focus."""
    for _ in range(_MOST_TABS):
        now = QApplication.focusWidget()
        if isinstance(now, QAbstractButton) and name in (now.text(), now.accessibleName()):
            return
        if isinstance(now, QLineEdit) and now.accessibleName() == name:
            return
        among = isinstance(now, AnswerTile) and any(
            tile.text() == name for tile in station.window.findChildren(AnswerTile)
        )
        QTest.keyClick(now or station.window, Qt.Key.Key_Down if among else Qt.Key.Key_Tab)
    raise AssertionError(f"{name!r} is not reached by Tab")


def press_key(station: Station, name: str) -> None:
    """Come to a control by Tab and press it with Space."""
    tab_to(station, name)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    station.settle()


def test_a_citizen_registers_by_touch_alone(station: Station) -> None:
    station.press("English")
    station.press("Begin")
    station.press("I have none of these")
    station.press("Continue")
    station.press("Citizen, national, permanent resident, refugee or asylee")
    station.press("Continue")
    station.press("Citizen of the United States")
    station.press("Continue")
    station.press("Passport")
    station.ports.settle()
    station.ports.frames = [FakeFrame()]
    station.press("Continue")
    station.qtbot.waitUntil(lambda: station.window.state.document is not None)
    station.settle()
    station.press("Use this picture")
    assert station.page is Page.REVIEW
    station.press("Continue to sign")
    assert station.page is Page.STATEMENT
    station.sign()
    station.press("Sign and send to the desk")
    assert station.page is Page.CONFIRMATION
    (sealed,) = station.ports.sealed
    assert sealed.way_in is WayIn.NONE
    assert sealed.claim.statuses == (LegalStatus("USA", StatusKind.CITIZEN),)
    assert sealed.particulars.name.primary_identifier == "ERIKSSON"
    assert sealed.statement is not None
    assert sealed.statement.signature_png.startswith(b"\x89PNG")
    station.press("Finish and erase")
    assert station.page is Page.ATTRACT


def test_a_person_with_a_code_registers_by_keyboard_alone(station: Station) -> None:
    press_key(station, "English")
    press_key(station, "Begin")
    press_key(station, "I have an invitation code")
    press_key(station, "Continue")
    QTest.keyClicks(QApplication.focusWidget(), "4F2K-9QRM")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    station.settle()
    press_key(station, "Citizen, national, permanent resident, refugee or asylee")
    press_key(station, "Continue")
    press_key(station, "Permanent resident (green card), also conditional")
    press_key(station, "Continue")
    press_key(station, "I have none of these")
    press_key(station, "Continue")
    for text in ("Eriksson", "1974-08-12"):
        press_key(station, "Continue to sign")
        assert station.page is Page.CHANGE
        QTest.keyClicks(QApplication.focusWidget(), text)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        station.settle()
    press_key(station, "Continue to sign")
    press_key(station, "I cannot sign")
    press_key(station, "Sign and send to the desk")
    assert station.page is Page.CONFIRMATION
    (sealed,) = station.ports.sealed
    assert sealed.entry_id == KNOWN[(WayIn.INVITATION, ("4F2K-9QRM",))]
    assert sealed.statement is not None
    assert sealed.statement.unable_to_sign


def test_the_confirmation_says_what_is_open_what_waits_and_where_to_go(station: Station) -> None:
    person = draw_person(1)
    station.resume(state_after(steps_of_a_citizen(person), station.ports, person))
    texts = " ".join(label.text() for label in station.texts())
    for part in (CODE, "opal-4", "waits for proof", "Reception", "8:00 to 18:00", "works once"):
        assert part in texts


def test_the_code_is_printed_where_a_printer_stands_and_says_nothing_of_the_person(
    station: Station,
) -> None:
    person = draw_person(1)
    confirmed = state_after(steps_of_a_citizen(person), station.ports, person)
    station.resume(confirmed)
    assert "Print the code" not in [
        button.text() for button in station.window.findChildren(QAbstractButton)
    ]
    station.ports.has_printer = True
    station.resume(confirmed)
    station.ports.print_error = KioskError("The printer is out of paper.", "Ask at the desk.")
    station.press("Print the code")
    assert station.window.view is not None
    assert "out of paper" in station.window.view.banner.text()
    station.ports.print_error = None
    station.press("Print the code")
    assert "Take the slip" in station.window.view.banner.text()
    (slip,) = station.ports.slips
    assert (slip.qr, slip.words) == (CODE, CODE)
    printed = " ".join(line.text for line in slip.lines)
    assert "Reception" in printed
    assert not [mark for mark in person.marks if isinstance(mark, str) and mark in printed]


def test_countries_are_found_by_their_first_letters_and_added_by_a_touch(
    station: Station,
) -> None:
    begin = [events.LanguageChosen("en", NOW), ON, events.WayChosen(WayIn.NONE), ON]
    person = draw_person(1)
    state = state_after([*begin, events.Stood(Standing.NO), ON], station.ports, person)
    station.resume(state)
    view = station.window.view
    assert isinstance(view, StatesView)
    QTest.keyClicks(view.field.line, "switz")
    station.press("Add Switzerland")
    QTest.keyClicks(view.field.line, "fran")
    QTest.keyClick(view.field.line, Qt.Key.Key_Return)
    assert [row.state for row in station.window.state.answers.rows] == ["CHE", "FRA"]
    station.press("Remove Switzerland")
    station.press("Not listed")
    assert [row.state for row in station.window.state.answers.rows] == ["FRA"]
    station.go_on()
    station.press("No, of none")
    station.go_on()
    assert station.page is Page.DOCUMENTS
    station.press("Passport: \u2068France\u2069")


def test_help_and_a_person_are_there_all_along(station: Station) -> None:
    person = draw_person(2)
    steps = steps_of_a_citizen(person)
    for count in range(0, len(steps) + 1, 3):
        station.resume(state_after(steps[:count], station.ports, person))
        station.window.offers.help()
        station.press("Back to the page")
        station.press("I want a person")
        station.press("Go on here")


def test_whoever_wants_a_person_can_send_what_they_entered(station: Station) -> None:
    person = draw_person(4)
    station.resume(state_after(steps_of_a_citizen(person)[:18], station.ports, person))
    station.press("I want a person")
    station.press("Send what I entered to the desk")
    assert station.page is Page.CONFIRMATION
    (sealed,) = station.ports.sealed
    assert sealed.asked_for_staff
    assert sealed.statement is None


def test_whoever_wants_a_person_can_leave_nothing(station: Station) -> None:
    station.resume(state_after([events.LanguageChosen("en", NOW)], station.ports, draw_person(5)))
    station.press("I want a person")
    station.press("Erase everything and go to the desk")
    assert station.page is Page.ATTRACT
    assert station.ports.sealed == []


def test_a_station_without_a_camera_says_what_helps_and_leads_on(station: Station) -> None:
    station.ports.camera_error = KioskError("This machine has no camera.", "Swipe the document.")
    person = draw_person(6)
    station.resume(state_after(steps_of_a_citizen(person)[:13], station.ports, person))
    station.send(events.DocumentChosen("passport.USA"))
    station.go_on()
    view = station.window.view
    assert isinstance(view, CaptureView)
    assert "no camera" in view.hint.text()
    station.press("I do not have it with me")
    assert station.page is Page.REVIEW


def test_a_sealing_that_fails_is_said_and_can_be_tried_again(station: Station) -> None:
    person = draw_person(7)
    steps = steps_of_a_citizen(person)
    station.resume(state_after(steps[:-1], station.ports, person))
    station.ports.seal_error = KioskError("There is no room.", "Go to the desk.")
    station.go_on()
    assert station.page is Page.STATEMENT
    assert "There is no room." in station.window.view.banner.text()  # type: ignore[union-attr] # It is shown.
    station.ports.seal_error = None
    station.go_on()
    assert station.page is Page.CONFIRMATION


def test_nobody_but_staff_closes_the_window(station: Station) -> None:
    left: list[bool] = []
    station.window.staff_left.connect(lambda: left.append(True))
    assert not station.window.close()
    station.press("Staff")
    for _ in range(4):
        QTest.keyClicks(station.window.covers.staff.code.line, "wrong code")
        station.press("Close the station")
        assert station.window.covers.staff.code.error
    QTest.keyClicks(station.window.covers.staff.code.line, STAFF_CODE)
    station.press("Close the station")
    assert "Too many tries" in station.window.covers.staff.code.error
    assert not left
    station.ports.pass_time(31)
    station.press("Close the station")
    assert left
    assert station.window.close()
