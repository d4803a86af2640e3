"""The walk of a registrant without a screen: where the tests of its parts begin."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from kiosk.attestations.acceptable_documents import Paper
from kiosk.domain.enrolments import WayIn
from kiosk.domain.errors import KioskError
from kiosk.domain.facts import (
    StatusKind,
)
from kiosk.flows import registration_events as events
from kiosk.flows.onboarding_state import DocumentScan
from kiosk.flows.registration import advance, begin
from kiosk.flows.registration_pages import documents_to_choose
from kiosk.flows.registration_state import (
    ComposeStatement,
    Outlook,
    Receipt,
    RegistrationState,
    Standing,
    StartCamera,
    StationRules,
    TakeShot,
)
from kiosk.reading.results import Hint, Preview, Watched
from kiosk.services.documents import assess_reading

if TYPE_CHECKING:
    from collections.abc import Iterable

TODAY = date(2011, 6, 12)
NOW = datetime(2011, 6, 12, 13, 21, tzinfo=UTC)
# Doc 9303-4, appendix A.
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
ON = events.WentOn(NOW)
BACK = events.WentBack()
ERROR = KioskError("It did not work.", "Try again.")
PREVIEW = Preview(1, 1, b"\x00\x00\x00")
RECEIPT = Receipt("4F2K-9QRM", "4F2A", Outlook())


def scan(lines: tuple[str, ...] = PASSPORT) -> DocumentScan:
    return DocumentScan(
        assess_reading(lines, (), TODAY, specimens_allowed=True), lines, preview=PREVIEW
    )


def play(state: RegistrationState, happening: Iterable[events.Event]) -> RegistrationState:
    for event in happening:
        state = advance(state, event)
    return state


def started(rules: StationRules | None = None) -> RegistrationState:
    state = begin(TODAY, rules or StationRules())
    return play(state, [events.LanguageChosen("en", NOW), ON])


def asked(rules: StationRules | None = None) -> RegistrationState:
    """Come to the first question without a code."""
    return play(started(rules), [events.WayChosen(WayIn.NONE), ON])


def of_status(status: StatusKind) -> RegistrationState:
    """Come to the choice among the papers of a status."""
    return play(asked(), [events.Stood(Standing.YES), ON, events.StatusChosen(status), ON])


def of_states(
    *states: str, rules: StationRules | None = None, residences: tuple[str, ...] = ()
) -> RegistrationState:
    """Come past the page of residences."""
    happening: list[events.Event] = [events.Stood(Standing.NO), ON]
    happening += [events.StateAdded(state) for state in states]
    happening += [ON, *(events.StateAdded(state) for state in residences)]
    if not residences:
        happening.append(events.NoneHeld(on=True))
    return play(asked(rules), [*happening, ON])


def choose(state: RegistrationState, paper: Paper) -> RegistrationState:
    found = next(each for each in documents_to_choose(state) if each.paper is paper)
    return play(state, [events.DocumentChosen(found.id), ON])


def captured(state: RegistrationState) -> RegistrationState:
    """Have the camera take the passport by itself."""
    assert isinstance(state.pending, StartCamera)
    state = advance(state, events.CameraStarted(state.pending.ticket))
    assert state.looking is not None
    settled = Watched(Hint.DONE, settled=True)
    state = advance(state, events.FrameWatched(state.looking.ticket, settled))
    assert isinstance(state.pending, TakeShot)
    return advance(
        state, events.DocumentRead(state.pending.ticket, scan(), NOW, b"a shot of the page")
    )


def reviewed(state: RegistrationState | None = None) -> RegistrationState:
    """Come to the review with a passport that was read."""
    chosen = choose(state or of_status(StatusKind.CITIZEN), Paper.PASSPORT)
    return advance(captured(chosen), ON)


def named(state: RegistrationState) -> RegistrationState:
    """Fill in what a review without a document lacks."""
    for text in ("Eriksson", "1974-08-12"):
        state = play(state, [ON, events.Drafted(text), ON])
    return state


def composed(state: RegistrationState | None = None) -> RegistrationState:
    """Come to the statement."""
    state = advance(state or reviewed(), ON)
    assert isinstance(state.pending, ComposeStatement)
    return advance(state, events.StatementComposed(state.pending.ticket, "I state this."))


def sealing(state: RegistrationState | None = None) -> RegistrationState:
    return play(state or composed(), [events.Signed(b"\x89PNG", NOW), ON])
