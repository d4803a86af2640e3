"""The walks of registrants, step by step: as states for the window, and through its controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.enrolments import WayIn
from kiosk.domain.facts import StatusKind
from kiosk.flows import registration_events as events
from kiosk.flows.registration import advance, begin
from kiosk.flows.registration_state import (
    ComposeStatement,
    Fact,
    Identify,
    Seal,
    Standing,
    StartCamera,
    TakeShot,
)
from tests.gui.registration.station_fakes import NOW, TODAY, FakeFrame

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.flows.registration_state import RegistrationState
    from tests.gui.registration.conftest import Station
    from tests.gui.registration.persons import SyntheticPerson
    from tests.gui.registration.station_fakes import FakeStation

ON = events.WentOn(NOW)


def steps_of_a_citizen(person: SyntheticPerson) -> list[events.Event]:
    """Give what somebody with a status does, whose number and address nobody knows."""
    return [
        events.LanguageChosen("en", NOW),
        ON,
        events.WayChosen(WayIn.ROSTER),
        ON,
        events.Drafted(person.number),
        ON,
        events.Drafted(person.email),
        ON,
        events.WayChosen(WayIn.NONE),
        events.Stood(Standing.YES),
        ON,
        events.StatusChosen(StatusKind.CITIZEN),
        ON,
        events.DocumentChosen("passport.USA"),
        ON,
        ON,
        events.ChangeAsked(Fact.PRIMARY_IDENTIFIER),
        events.Drafted(person.surname),
        ON,
        events.ChangeAsked(Fact.EMAIL),
        events.Drafted(person.email),
        ON,
        ON,
        events.Signed(person.picture, NOW),
        ON,
    ]


def steps_abroad(person: SyntheticPerson) -> list[events.Event]:
    """Give what somebody does who names countries and has no document along."""
    return [
        events.LanguageChosen("en", NOW),
        ON,
        events.WayChosen(WayIn.NONE),
        ON,
        events.Stood(Standing.NO),
        ON,
        events.StateAdded("FRA"),
        events.StateAdded("CHE"),
        ON,
        events.NoneHeld(on=True),
        ON,
        events.StateAdded("RUS"),
        ON,
        events.Drafted("1990"),
        ON,
        ON,
        events.DocumentChosen(""),
        ON,
        ON,
        events.Drafted(person.surname),
        ON,
    ]


def state_after(
    happening: list[events.Event], ports: FakeStation, person: SyntheticPerson
) -> RegistrationState:
    """Give the state after some steps, each answered as the station answers."""
    ports.lines, ports.shot = person.lines, person.picture
    state = begin(TODAY, ports.asks)
    for event in happening:
        state = _answered(advance(state, event), ports)
    return state


def _answered(state: RegistrationState, ports: FakeStation) -> RegistrationState:
    match state.pending:
        case Identify(ticket=ticket):
            return advance(state, events.NotFound(ticket, NOW))
        case StartCamera(ticket=ticket):
            started = advance(state, events.CameraStarted(ticket))
            ports.camera_runs = True
            ports.settle()
            return _answered(advance(started, events.FrameWatched(ticket, ports.watched)), ports)
        case TakeShot(ticket=ticket):
            shot = ports.camera_shot()
            return advance(state, events.DocumentRead(ticket, shot.scan, NOW, shot.image))
        case ComposeStatement(ticket=ticket, claim=claim, name=name, language=language):
            text = ports.compose_statement(claim, name, language)
            return advance(state, events.StatementComposed(ticket, text))
        case Seal(ticket=ticket, submission=submission):
            receipt = ports.seal(submission)
            ports.sealed.clear()
            return advance(state, events.Sealed(ticket, receipt))
        case _:
            return state


def walk_through_window(station: Station, person: SyntheticPerson) -> Iterator[str]:
    """Lead somebody from the language to the code by the window's own controls and lane."""
    ports = station.ports
    ports.lines, ports.shot = person.lines, person.picture
    ports.settle()
    ports.frames = [FakeFrame()]
    for event in steps_of_a_citizen(person)[:-2]:
        station.send(event)
        if station.window.state.looking is not None:
            station.qtbot.waitUntil(lambda: station.window.state.document is not None)
            station.settle()
        yield station.page.value
    station.sign()
    station.go_on()
    ports.sealed.clear()
    yield station.page.value
