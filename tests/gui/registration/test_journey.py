"""From the attract screen to the code, as people do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.enrolments import WayIn
from kiosk.domain.facts import LegalStatus, StatusKind
from kiosk.flows.registration_state import Page
from tests.gui.registration.station_fakes import FakeFrame

if TYPE_CHECKING:
    from tests.gui.registration.conftest import Station


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
