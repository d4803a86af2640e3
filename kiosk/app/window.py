"""Open the window: one application, one store, everything wired once."""

from __future__ import annotations

import logging
import signal
import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.app.crash_report import explain_unexpected
from kiosk.app.instance import claim_store
from kiosk.app.language import begin_language, first_language
from kiosk.app.program import Program
from kiosk.app.qt_application import start_application
from kiosk.app.settings import settings_from
from kiosk.domain.errors import KioskError, UnreachableError
from kiosk.ui.shared import Tone
from kiosk.ui.shared.language import said
from kiosk.ui.shared.store_line import StoreLine
from kiosk.ui.shared.tasks import Lane
from kiosk.ui.shared.theme import AppTheme
from kiosk.ui.shell import KioskWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from PySide6.QtWidgets import QApplication, QWidget

    from kiosk.app.publishing import PublishingThread
    from kiosk.app.publishing_turn import PublishingTurn
    from kiosk.app.settings import Settings
    from kiosk.app.station_inbox import Collected
    from kiosk.app.station_pickup import StationPickup
    from kiosk.app.warming import Warming
    from kiosk.devices.worker import ReadingWorker, Walls
    from kiosk.domain.issuer import PublicationRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.ui.building_ahead import BuildingAhead
    from kiosk.ui.shared.help_guide import HelpGuide, HintMemory
    from kiosk.ui.shared.machine_watch import MachineWatch
    from kiosk.ui.workspace import Place

_DOORS = {"CeremonyView": "ceremony", "UnlockView": "unlock", "SignInView": "sign-in"}
"""The help of the views that come before the workspace, which are imported when shown."""

_LOG = logging.getLogger("kiosk.app")


class Wiring(QObject):
    """Hold everything that lives as long as the window, and take it down in order."""

    published = Signal(object)
    collected = Signal(object)

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.program = program
        self._worker: ReadingWorker | None = None
        self.lane = Lane(self._say_unexpected)
        self._publishing: PublishingThread | None = None
        self._turn: PublishingTurn | None = None
        self._pickup: StationPickup | None = None
        self.line = StoreLine(self)
        self._told_lost = False
        program.on_open = self._begin_work
        if program.is_open:
            self._begin_work()
        self.window = KioskWindow(program, self._places, self.lane)
        self.line.changed.connect(self._tell_at_the_door)
        self.lane.failed.connect(self._suspect)
        self.published.connect(self._tell_published)
        self.collected.connect(self._tell_collected)
        self.window.entered.connect(self._enter_desk)
        self.window.entered.connect(self._prepare_search)
        self.hints: HintMemory | None = None
        self._guide: HelpGuide | None = None
        self.window.painted.connect(self.offer_help)
        self._watch: MachineWatch | None = None
        self.window.entered.connect(self._greet)
        self.window.entered.connect(self._build_ahead)
        self._searching: threading.Thread | None = None
        self._warming: Warming | None = None
        self._ahead: BuildingAhead | None = None

    @property
    def worker(self) -> ReadingWorker:
        """Give the process that reads pictures; it starts with the first one."""
        if self._worker is None:
            from kiosk.devices.worker import ReadingWorker  # noqa: PLC0415 -- slow to import

            self._worker = ReadingWorker(on_start=_note_walls)
        return self._worker

    @property
    def guide(self) -> HelpGuide:
        """Give the help of the window, made when first asked for."""
        if self._guide is None:
            from kiosk.ui.shared.help_guide import HelpGuide  # noqa: PLC0415 -- after the paint

            self._guide = HelpGuide(self.window, self._screen)
        return self._guide

    def offer_help(self) -> None:
        """Let help answer its key from now on."""
        _ = self.guide

    def warm_up(self) -> None:
        """Prepare, after the first paint, what comes next."""
        from kiosk.app.warming import Warming  # noqa: PLC0415 -- after the paint

        self._warming = Warming(
            self.window, self.lane, self.program.settings.home, self._say_unexpected
        )

    @property
    def warm(self) -> bool:
        """Tell whether all that `warm_up` prepares is there."""
        return self._warming is not None and self._warming.over

    @property
    def built_ahead(self) -> bool:
        """Tell whether every place of whoever is signed in stands, also where nobody was yet."""
        return self._ahead is not None and self._ahead.over

    @property
    def searchable(self) -> bool:
        """Tell whether the search index stands."""
        return self._searching is not None and not self._searching.is_alive()

    def close(self) -> None:
        """Finish what is under way and close the store."""
        self.lane.close()
        if self._searching is not None:
            self._searching.join()
        if self._publishing is not None:
            self._publishing.close()
        if self._turn is not None:
            self._turn.release()
        if self._pickup is not None:
            self._pickup.close()
        if self.program.store_watch is not None:
            self.program.store_watch.close()
        if self._worker is not None:
            self._worker.close()
        self.program.close()

    def request_publication(self) -> None:
        """Have the publishing thread look for changes now."""
        if self._publishing is not None:
            self._publishing.request()

    def _prepare_search(self, session: OperatorSession) -> None:
        """Build the search index beside the lane: a scan must not wait for 100,000 names."""
        if self._searching is None:
            build = partial(_build_index, self.program, session)
            self._searching = threading.Thread(target=build, name="search index", daemon=True)
            self._searching.start()

    def _build_ahead(self, _session: OperatorSession) -> None:
        """Build the other places while nothing is to do, once what they are made of is there."""
        workspace = self.window.workspace
        if workspace is not None and self._warming is not None:
            from kiosk.ui.building_ahead import BuildingAhead  # noqa: PLC0415 -- after the paint

            self._ahead = BuildingAhead(workspace, lambda: self.warm and not self.lane.busy)

    def _screen(self) -> str:
        """Name what the window shows, as the help texts are named."""
        if self.window.workspace is not None:
            return self.window.workspace.shown
        return _DOORS.get(type(self.window.current()).__name__, "general")

    def _greet(self, session: OperatorSession) -> None:
        workspace = self.window.workspace
        if workspace is not None:
            from kiosk.ui.shared import help_guide  # noqa: PLC0415 -- after the first paint
            from kiosk.ui.shared.widgets.store_notice import (  # noqa: PLC0415 -- likewise
                StoreNotice,
            )

            workspace.notices.add(StoreNotice(self.line))
            workspace.notices.add(self._notice())
            hints = self.hints or help_guide.HintMemory(self.program.settings.home / "hints.ini")
            greeter = help_guide.Greeter(workspace.hints, session, hints, self.guide)
            workspace.came.connect(greeter.greet)
            greeter.greet(workspace.shown)

    def _notice(self) -> QWidget:
        from kiosk.ui.shared.machine_watch import MachineWatch  # noqa: PLC0415 -- slow to import
        from kiosk.ui.shared.widgets.machine_notice import (  # noqa: PLC0415 -- likewise
            MachineNotice,
        )

        self._watch = self._watch or MachineWatch(lambda: datetime.now(UTC), self)
        return MachineNotice(self._watch)

    def _places(self) -> Sequence[Place]:
        from kiosk.app.places import Places  # noqa: PLC0415 -- slow to import

        places = Places(
            self.program,
            self.lane,
            self.worker,
            self.request_publication,
            lambda text: self.window.announce(text, Tone.BLOCK),
            self.line,
        )
        return places.all()

    def _begin_work(self) -> None:
        """Do what an open store needs whoever is signed in: publish, and take in what waits."""
        from kiosk.app.desk_store import watch_store  # noqa: PLC0415 -- slow to import
        from kiosk.app.station_pickup import StationPickup  # noqa: PLC0415 -- likewise

        program = self.program
        program.store_watch = watch_store(program, self.line.tell, self.collected.emit)
        program.store_watch.start()
        self._start_publishing()
        self._pickup = StationPickup(program.env, self.collected.emit)
        self._pickup.start()

    def _enter_desk(self, session: OperatorSession) -> None:
        """Have this desk's outbox ready for the day when the store goes away."""
        if self.program.store_watch is not None:
            self.program.store_watch.enter(session)

    def _suspect(self, error: KioskError) -> bool:
        """Look at a store that somebody could not reach; one notice tells it for all of them."""
        watch = self.program.store_watch
        if watch is None or not isinstance(error, UnreachableError):
            return False
        watch.look_now()
        return True

    def _tell_at_the_door(self) -> None:
        """Say to whoever would sign in that the store is away; the workspace has a notice.

        What a page could not be built for is said there until the store is back.
        """
        if self._told_lost and not self.line.standing.away:
            self._told_lost = False
            self.window.announce("", Tone.BLOCK)
        if self.window.workspace is None:
            from kiosk.ui.shared.widgets.store_notice import door_sentence  # noqa: PLC0415 -- rare

            self.window.announce(door_sentence(self.line.standing), Tone.HOLD)

    def _start_publishing(self) -> None:
        from kiosk.app.publication_work import (  # noqa: PLC0415 -- slow to import
            REFRESH_SECONDS_PLAIN,
            PublicationWork,
        )
        from kiosk.app.publishing import PublishingThread, Rhythm  # noqa: PLC0415 -- likewise
        from kiosk.app.publishing_turn import desk_turn  # noqa: PLC0415 -- likewise

        settings = self.program.settings
        self._turn = desk_turn(settings)
        self._publishing = PublishingThread(
            PublicationWork(self.program.env, settings.publication, confirm=self._turn.confirm),
            self.published.emit,
            turn=self._turn.turn,
            rhythm=Rhythm(refresh=REFRESH_SECONDS_PLAIN),
        )
        self._publishing.start()

    def _tell_published(self, outcome: PublicationRecord | KioskError) -> None:
        if isinstance(outcome, KioskError):
            _LOG.warning("publishing failed", extra={"error": type(outcome).__name__})
            if self._suspect(outcome):
                return
            self.window.announce(
                self.tr("Not published: {reason}").format(reason=said(outcome)), Tone.BLOCK
            )
            return
        self.window.announce("", Tone.BLOCK)
        self.window.refresh_place("publications")

    def _tell_collected(self, outcome: Collected | KioskError) -> None:
        """Say what hinders stations; what came in shows in the queue, which looks by itself."""
        if isinstance(outcome, KioskError):
            _LOG.warning("collecting failed", extra={"error": type(outcome).__name__})
            if self._suspect(outcome):
                return
            self.window.announce(said(outcome), Tone.BLOCK)
        elif outcome.refusals:
            self.window.announce(said(outcome.refusals[0]), Tone.HOLD)

    def report_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Say in the window what a slot of Qt raised, where a terminal may be missing."""
        del kind, trace
        if isinstance(error, KioskError):
            self._told_lost = self._suspect(error)
            self.window.announce(said(error), Tone.BLOCK)
        else:
            self._say_unexpected(error)

    def _say_unexpected(self, error: BaseException) -> None:
        _LOG.error("unexpected", exc_info=error)
        self.window.announce(explain_unexpected(error), Tone.BLOCK)


def _note_walls(walls: Walls) -> None:
    """Keep in the log which walls of the kernel the reading process does without."""
    from kiosk.app.machine import missing_walls  # noqa: PLC0415 -- only now needed

    for name in missing_walls(walls):
        _LOG.warning("the reading process lacks a wall of the kernel", extra={"event": name})


def _build_index(program: Program, session: OperatorSession) -> None:
    from kiosk.app.spare_memory import give_back  # noqa: PLC0415 -- after somebody signed in

    with suppress(UnreachableError):  # whoever searches first has it built then
        program.index(session)
    give_back()


def open_kiosk(settings: Settings | None = None) -> None:
    """Open the window on the store of the environment and stay until it is closed."""
    settings = settings or settings_from()
    application = start_application(demo=settings.demo)
    try:
        lock = claim_store(settings.home)
    except KioskError as error:
        _show_refusal(application, settings, error)
        raise
    try:
        run_window(application, Program(settings))
    finally:
        lock.unlock()


def _show_refusal(application: QApplication, settings: Settings, error: KioskError) -> None:
    """Say in a window of its own why none opens: an icon has no terminal to read."""
    from kiosk.ui.entry.refusal import RefusalWindow  # noqa: PLC0415 -- seldom needed

    begin_language(application, settings)
    refusal = RefusalWindow(said(error))
    refusal.show()
    application.exec()


def run_window(
    application: QApplication, program: Program, wire: Callable[[Program], Wiring] = Wiring
) -> None:
    """Show the window of a program and run until it is closed."""
    look = AppTheme.begin(application, first_language(program.settings))
    begin_language(application, program.settings)
    wiring = wire(program)
    ticking = QTimer()
    ticking.timeout.connect(lambda: None)  # lets Python see Ctrl+C between Qt's events
    ticking.start(500)
    signal.signal(signal.SIGINT, lambda *_: wiring.window.close())
    signal.signal(signal.SIGTERM, lambda *_: wiring.window.close())
    wiring.window.painted.connect(wiring.warm_up)
    wiring.window.painted.connect(look.load_the_rest)
    wiring.window.fit(wiring.window.screen().availableGeometry())
    if application.platformName() == "vnc":  # nobody there puts a frame around it
        wiring.window.showMaximized()
    else:
        wiring.window.show()
    before, sys.excepthook = sys.excepthook, wiring.report_uncaught
    try:
        application.exec()
    finally:
        sys.excepthook = before
        ticking.stop()
        wiring.close()
