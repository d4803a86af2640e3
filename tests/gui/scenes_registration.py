"""The screens of a station, drawn from the true window with the states of a registrant's walk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.app.assets import asset
from kiosk.domain.enrolments import WayIn
from kiosk.domain.errors import KioskError
from kiosk.domain.facts import StatusKind
from kiosk.flows import registration_events as events
from kiosk.flows.registration_state import Fact, Looking, Outlook, Standing, StationRules
from kiosk.reading.results import Hint, Preview, Watched
from kiosk.ui.registration.window import RegistrationWindow
from kiosk.ui.shared import Lane, apply_theme, current_theme
from kiosk.ui.shared.language import current_language
from tests.gui.registration.station_fakes import NOW, FakeFrame, FakeStation
from tests.gui.registration.walks import ON, state_after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from kiosk.flows.registration_state import RegistrationState
    from kiosk.ui.shared import Theme
    from tests.gui.registration.persons import SyntheticPerson
    from tests.gui.screenshots import Asked, Look

_TURN = 20  # ms
_TURNS = 3
OUTLOOK = Outlook(
    open_models=("opal-4", "amber-2"),
    waiting=(
        (
            "fable-5",
            (
                "fable-5 waits for proof of your citizenship or status, on which directive "
                "us-2026-06-12, reading B, depends."
            ),
        ),
    ),
    closed=(
        ("mythos-5", "Directive us-2026-06-12, reading B, blocks people who are not US persons."),
    ),
)


class StationStage:
    """Hold the window of a station and what draws it."""

    def __init__(self, app: QApplication, person: SyntheticPerson) -> None:
        self.app, self.person = app, person
        self.ports = FakeStation(
            asks=StationRules(former=True, order=True),
            outlook=OUTLOOK,
            preview=_specimen(),
            has_printer=True,
            lines=person.lines,
            speaks=(current_language(), *FakeStation().speaks),
        )
        self.lane = Lane(_raise)
        self.window = RegistrationWindow(self.ports, self.lane)
        self.window.show()

    def settle(self) -> None:
        """Run the event loop until nothing is under way any more."""
        for _ in range(_TURNS):
            QTest.qWait(_TURN)
        while self.lane.busy:
            QTest.qWait(_TURN)

    def come_to(self, *happening: events.Event) -> RegistrationState:
        """Show the page that some steps lead to."""
        state = state_after(list(happening), self.ports, self.person)
        self.window.resume(state)
        self.settle()
        return state

    def dress(self, look: Look) -> None:
        """Put the window into a look."""
        if current_theme() != look.theme:
            apply_theme(self.app, look.theme)
        self.window.resize(look.size)
        self.window.resume(self.window.state)
        self.settle()

    def close(self) -> None:
        """Take the window down."""
        self.window.allow_closing()
        self.window.close()
        self.lane.close()
        self.window.deleteLater()
        self.settle()


def draw_station(app: QApplication, asked: Asked, person: SyntheticPerson, plain: Theme) -> int:
    """Draw the scenes that are asked for; give how many pictures were made."""
    drawn = 0
    stage = StationStage(app, person)
    try:
        for name in scenes_of(stage):
            for look in asked.looks_of(name):
                stage.dress(look)
                asked.take(name, look, stage.window)
                drawn += 1
            apply_theme(app, plain)
    finally:
        stage.close()
    return drawn


def scenes_of(stage: StationStage) -> Iterator[str]:
    """Lead a station from screen to screen, and name each."""
    begin = (events.LanguageChosen(current_language(), NOW), ON)
    yield from _who(stage, begin)
    asked = (*begin, events.WayChosen(WayIn.NONE), ON)
    yield from _countries(stage, (*asked, events.Stood(Standing.NO), ON))
    yield from _document(stage, (*asked, events.Stood(Standing.YES), ON))


def _who(stage: StationStage, begin: tuple[events.Event, ...]) -> Iterator[str]:
    stage.come_to()
    yield "station-attract"
    stage.come_to(begin[0])
    yield "station-notice"
    stage.come_to(*begin)
    yield "station-way-in"
    stage.come_to(*begin, ON)
    yield "station-way-in-missing"
    code = (*begin, events.WayChosen(WayIn.INVITATION), ON)
    stage.come_to(*code)
    yield "station-code"
    stage.come_to(*code, events.Drafted("4F2K"), ON)
    yield "station-code-unknown"
    stage.come_to(*begin, events.WayChosen(WayIn.NONE), ON)
    yield "station-status"
    stage.window.set_reach(low=True)
    yield "station-low-reach"
    stage.window.set_reach(low=False)


def _countries(stage: StationStage, asked: tuple[events.Event, ...]) -> Iterator[str]:
    stage.come_to(*asked)
    yield "station-citizenships"
    named = (*asked, events.StateAdded("FRA"), events.StateAdded("CHE"))
    stage.come_to(*named)
    yield "station-citizenships-named"
    stage.come_to(*named, ON)
    yield "station-residences"
    former = (*named, ON, events.NoneHeld(on=True), ON)
    stage.come_to(*former)
    yield "station-former"
    dated = (*former, events.NoneHeld(on=True), ON)
    stage.come_to(*dated)
    yield "station-since"
    stage.come_to(*dated, ON, ON)
    yield "station-documents-abroad"


def _document(stage: StationStage, asked: tuple[events.Event, ...]) -> Iterator[str]:
    stage.come_to(*asked)
    yield "station-which-status"
    resident = (*asked, events.StatusChosen(StatusKind.PERMANENT_RESIDENT), ON)
    stage.come_to(*resident)
    yield "station-documents-resident"
    citizen = (*asked, events.StatusChosen(StatusKind.CITIZEN), ON)
    chosen = (*citizen, events.DocumentChosen("passport.USA"))
    state = stage.come_to(*chosen)
    yield from _camera(stage, chosen, state)
    captured = (*chosen, ON)
    stage.come_to(*captured)
    yield "station-captured"
    changed = (*captured, ON, events.ChangeAsked(Fact.PRIMARY_IDENTIFIER))
    stage.come_to(*changed)
    yield "station-change"
    reviewed = (*changed, events.Drafted(stage.person.surname), ON)
    stage.come_to(*reviewed)
    yield "station-review"
    yield from _signing(stage, (*reviewed, ON))


def _camera(
    stage: StationStage, chosen: tuple[events.Event, ...], state: RegistrationState
) -> Iterator[str]:
    picture = stage.ports.preview
    if picture is None:
        raise TypeError("a stage without a picture")
    for hint in (Hint.SHOW_DOCUMENT, Hint.TILT_GLARE):
        state = stage.come_to(*chosen)
        live = stage.come_to(*chosen, ON, events.Retaken())
        looking = Looking(live.tickets, live=True, watched=Watched(hint))
        stage.window.resume(_looking(live, looking))
        stage.window.view.show_frame(FakeFrame(picture.width, picture.height, picture.pixels))
        yield f"station-camera-{hint.value.replace('_', '-')}"
    lost = Looking(
        state.tickets,
        lost=KioskError(
            "This machine has no camera.",
            "Swipe the document, or choose “I do not have it with me” and show it at the desk.",
        ),
    )
    stage.window.resume(_looking(live, lost))
    yield "station-camera-none"


def _looking(state: RegistrationState, looking: Looking) -> RegistrationState:
    return replace(state, document=None, looking=looking, pending=None)


def _signing(stage: StationStage, signing: tuple[events.Event, ...]) -> Iterator[str]:
    window = stage.window
    stage.come_to(*signing)
    yield "station-statement"
    stage.come_to(*signing, ON)
    yield "station-statement-missing"
    unable = (*signing, events.UnableToSign(unable=True, at=NOW))
    stage.come_to(*unable)
    yield "station-statement-unable"
    window.offers.ask_person()
    yield "station-person"
    window.offers.close()
    window.offers.help()
    yield "station-help"
    window.offers.close()
    window.offers.ask_language()
    yield "station-language"
    window.offers.close()
    window.covers.idle.count(20)
    yield "station-idle"
    window.covers.idle.uncover()
    window.covers.shade.cover()
    yield "station-shade"
    window.covers.shade.uncover()
    stage.come_to(*unable, ON)
    yield "station-confirmation"
    window.wipe()
    window.covers.staff.ask()
    yield "station-staff"
    window.covers.staff.uncover()
    reason = KioskError("This station's file is out of date.", "Ask the desk to export it again.")
    window.covers.rest.close_station(stage.ports.words().place, reason)
    yield "station-closed"
    window.covers.rest.uncover()


def _specimen() -> Preview:
    """Give the pixels of the shipped specimen, as the reading process would."""
    image = QImage(str(asset("specimens", "passport-utopia.jpg")))
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = (bytes(image.constScanLine(row))[: 3 * image.width()] for row in range(image.height()))
    return Preview(image.width(), image.height(), b"".join(rows))


def _raise(error: BaseException) -> None:
    raise error
