"""From the attract screen to the code and back by keyboard alone; a mouse fails the journey."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.facts import LegalStatus, StatusKind
from kiosk.flows.registration_state import Page
from tests.gui.journey.keyboard import Keyboard
from tests.gui.registration.station_fakes import CODE, FakeFrame

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from tests.gui.registration.conftest import Station

KEY = Qt.Key


class Registrant:
    """Stand before the station with a keyboard."""

    def __init__(self, station: Station, application: QApplication) -> None:
        self.station, self.keys = station, Keyboard(application)

    def push(self, *names: str) -> None:
        """Press buttons one after another by Tab and the space bar."""
        for name in names:
            self.keys.push(name)
            self.station.settle()

    def answer(self, name: str) -> None:
        """Go to the answers by Tab, along them by the arrow, and on."""
        self.keys.to(*self.answers())
        self.keys.along(name)
        self.keys.press(KEY.Key_Space)
        self.station.settle()
        self.push("Continue")

    def answers(self) -> tuple[str, ...]:
        """Give what can be answered, as it is read out."""
        return tuple(tile.text() for tile in self.station.tiles())


@pytest.fixture
def registrant(station: Station, qapp: QApplication) -> Iterator[Registrant]:
    made = Registrant(station, qapp)
    yield made
    made.keys.leave()


def test_a_citizen_registers_with_a_passport_and_leaves(registrant: Registrant) -> None:
    station, keys = registrant.station, registrant.keys
    assert station.page is Page.ATTRACT
    registrant.push("English", "Begin")
    registrant.answer("I have none of these")
    registrant.answer("Citizen, national, permanent resident, refugee or asylee")
    registrant.answer("Citizen of the United States")
    station.ports.settle()
    station.ports.frames = [FakeFrame()]
    registrant.answer("Passport")
    keys.wait_for(lambda: station.window.state.document, "the passport was not read")
    station.settle()
    registrant.push("Use this picture")
    assert station.page is Page.REVIEW
    registrant.push("Continue to sign", "I cannot sign", "Sign and send to the desk")
    assert station.page is Page.CONFIRMATION
    (sealed,) = station.ports.sealed
    assert sealed.claim.statuses == (LegalStatus("USA", StatusKind.CITIZEN),)
    assert sealed.particulars.name.primary_identifier == "ERIKSSON"
    assert sealed.statement is not None
    assert sealed.statement.unable_to_sign
    keys.read(CODE)
    registrant.push("Finish and erase")
    assert station.page is Page.ATTRACT
