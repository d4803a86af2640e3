"""A new kit, a rule that begins and an expiry are noticed while nobody stands there."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest

from kiosk.app.registration_kit_watch import KitWatch
from kiosk.domain.errors import KioskError
from kiosk.flows import registration_events as events
from kiosk.flows.registration_state import Page, StationRules
from kiosk.flows.registration_throttle import Attempts, Throttle
from tests.gui.registration.station_fakes import NOW, FakeStation

if TYPE_CHECKING:
    from tests.gui.registration.conftest import Station

KIT = object()


@dataclass
class KitStation(FakeStation):
    """Hold a kit that may change or go."""

    refused: KioskError | None = None
    adopted: list[object] = field(default_factory=list)

    def read_kit(self) -> object:
        if self.refused is not None:
            raise self.refused
        return KIT

    def adopt(self, kit: object) -> None:
        self.adopted.append(kit)

    def questions(self) -> tuple[object, ...]:
        return (self.asks if self.adopted else None,)


@pytest.fixture
def ports() -> KitStation:
    return KitStation()


@pytest.fixture
def watch(station: Station, ports: KitStation) -> KitWatch:
    return KitWatch(station.window, ports, station.lane, station.window)  # type: ignore[arg-type] # It has what is asked of it.


def test_a_new_kit_is_asked_from_the_next_person_on(
    station: Station, ports: KitStation, watch: KitWatch
) -> None:
    ports.asks = StationRules(former=True)
    watch.look()
    station.settle()
    assert ports.adopted == [KIT]
    assert station.window.state.rules.former


def test_who_stands_there_is_not_interrupted(
    station: Station, ports: KitStation, watch: KitWatch
) -> None:
    station.send(events.LanguageChosen("en", NOW))
    ports.refused = KioskError("The file is out of date.", "Export it again.")
    watch.look()
    station.settle()
    assert station.page is Page.NOTICE
    assert not station.window.covers.rest.shown


def test_a_kit_that_no_longer_holds_closes_the_station_until_one_does(
    station: Station, ports: KitStation, watch: KitWatch
) -> None:
    ports.refused = KioskError("The file is out of date.", "Export it again.")
    watch.look()
    station.settle()
    rest = station.window.covers.rest
    assert rest.shown
    assert "out of date" in rest.reason.text()
    assert "Reception" in rest.sentence.text()
    station.press("Staff")
    assert station.window.covers.staff.shown
    station.window.covers.staff.uncover()
    ports.refused = None
    watch.look()
    station.settle()
    assert not rest.shown


def test_counts_from_before_the_start_go_on(station: Station) -> None:
    shut = replace(Throttle(7), closed_until=NOW)
    station.window.renew(Attempts(shut, Throttle(2)))
    assert station.window.state.throttle == shut
    assert station.window.exit_throttle.now == Throttle(2)


def test_each_miss_is_kept_for_after_the_next_start(station: Station) -> None:
    station.send(events.LanguageChosen("en", NOW))
    station.go_on()
    station.press("I have an invitation code")
    station.press("Continue")
    station.send(events.Drafted("0000-0000"))
    station.go_on()
    assert [each.registering.misses for each in station.ports.attempts] == [1]
