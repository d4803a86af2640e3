"""Open the window: one application, one store, everything wired once."""

from __future__ import annotations

import logging
import signal
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.app.console_adapter import ConsoleAdapter
from kiosk.app.desk_adapter import DeskAdapter
from kiosk.app.instance import claim_store
from kiosk.app.log_file import start_log
from kiosk.app.main import explain_unexpected
from kiosk.app.program import Program
from kiosk.app.publication_work import PublicationWork
from kiosk.app.publishing import PublishingThread, Rhythm, momentary_turn
from kiosk.app.qt_application import start_application
from kiosk.app.settings import settings_from
from kiosk.devices.worker import ReadingWorker
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.server.repository import PLAIN_FILES
from kiosk.ui.console.log_page import LogPage
from kiosk.ui.console.people_page import PeoplePage
from kiosk.ui.console.publications_page import PublicationsPage
from kiosk.ui.console.team_page import AccountDialog, TeamPage
from kiosk.ui.console.tokens_page import TokensPage
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.shared import Tone, apply_theme
from kiosk.ui.shared.tasks import Lane
from kiosk.ui.shell import KioskWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QWidget

    from kiosk.app.settings import Settings
    from kiosk.domain.issuer import PublicationRecord
    from kiosk.domain.operators import OperatorSession

_LOG = logging.getLogger("kiosk.app")
_REFRESHES_IN_LIFE = 3


@dataclass(frozen=True, slots=True)
class Page:
    """Be one place of the rail; implements `kiosk.ui.shell.Place`."""

    key: str
    icon_name: str
    title: str
    act: Act
    make: Callable[[OperatorSession], QWidget]


class Wiring(QObject):
    """Hold everything that lives as long as the window, and take it down in order."""

    published = Signal(object)

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.program = program
        self.worker = ReadingWorker()
        self.lane = Lane(self._say_unexpected)
        self._publishing: PublishingThread | None = None
        program.on_open = self._start_publishing
        self.window = KioskWindow(program, self._places(), self.lane)
        self.published.connect(self._tell_published)

    def close(self) -> None:
        """Finish what is under way and close the store."""
        self.lane.close()
        if self._publishing is not None:
            self._publishing.close()
        self.worker.close()
        self.program.close()

    def request_publication(self) -> None:
        """Have the publishing thread look for changes now."""
        if self._publishing is not None:
            self._publishing.request()

    def _start_publishing(self) -> None:
        settings = self.program.settings
        life = PLAIN_FILES.timestamp.total_seconds()
        self._publishing = PublishingThread(
            PublicationWork(self.program.env, settings.publication),
            self.published.emit,
            turn=lambda: momentary_turn(settings.home),
            rhythm=Rhythm(refresh=life / _REFRESHES_IN_LIFE),
        )
        self._publishing.start()

    def _tell_published(self, outcome: PublicationRecord | KioskError) -> None:
        if isinstance(outcome, KioskError):
            _LOG.warning("publishing failed", extra={"error": type(outcome).__name__})
            self.window.announce(
                self.tr("Not published: {reason}").format(reason=outcome), Tone.BLOCK
            )
            return
        self.window.announce("", Tone.BLOCK)
        workspace = self.window.workspace
        if workspace is not None:
            shown = workspace.pages.currentWidget()
            if isinstance(shown, PublicationsPage):
                shown.refresh()

    def _places(self) -> tuple[Page, ...]:
        return (
            Page("desk", "scan-line", self.tr("Desk"), Act.ONBOARD, self._desk),
            Page("people", "users", self.tr("People"), Act.READ_PEOPLE, self._people),
            Page("tokens", "ticket", self.tr("Tokens"), Act.READ_TOKENS, self._tokens),
            Page(
                "publications",
                "radio-tower",
                self.tr("Published"),
                Act.READ_PUBLICATIONS,
                lambda session: PublicationsPage(self._console(session)),
            ),
            Page("log", "scroll-text", self.tr("Log"), Act.READ_LOG, self._log),
            Page("team", "id-card", self.tr("Team"), Act.EDIT_OPERATORS, self._team),
        )

    def _console(self, session: OperatorSession) -> ConsoleAdapter:
        return ConsoleAdapter(self.program, session, self.request_publication)

    def _desk(self, session: OperatorSession) -> QWidget:
        ports = DeskAdapter(self.program, session, self.worker, self.request_publication)
        return DeskPage(ports, self.lane)

    def _people(self, session: OperatorSession) -> QWidget:
        ports = self._console(session)
        page = PeoplePage(ports, self.lane)
        page.account_wanted.connect(
            lambda person_id, name: AccountDialog(
                page, (person_id, name), ports, self.lane, page.refresh
            )
        )
        return page

    def _tokens(self, session: OperatorSession) -> QWidget:
        return TokensPage(self._console(session), self.lane)

    def _log(self, session: OperatorSession) -> QWidget:
        return LogPage(self._console(session), self.lane)

    def _team(self, session: OperatorSession) -> QWidget:
        return TeamPage(self._console(session), self.lane)

    def _say_unexpected(self, error: BaseException) -> None:
        _LOG.error("unexpected", exc_info=error)
        self.window.announce(explain_unexpected(error), Tone.BLOCK)


def open_kiosk(settings: Settings | None = None) -> None:
    """Open the window on the store of the environment and stay until it is closed."""
    settings = settings or settings_from()
    application = start_application(demo=settings.demo)
    lock = claim_store(settings.home)
    try:
        start_log(settings.home)
        run_window(application, Program(settings))
    finally:
        lock.release()


def run_window(application: QApplication, program: Program) -> None:
    """Show the window of a program and run until it is closed."""
    apply_theme(application)
    wiring = Wiring(program)
    ticking = QTimer()
    ticking.timeout.connect(lambda: None)  # lets Python see Ctrl+C between Qt's events
    ticking.start(500)
    signal.signal(signal.SIGINT, lambda *_: wiring.window.close())
    signal.signal(signal.SIGTERM, lambda *_: wiring.window.close())
    wiring.window.show()
    try:
        application.exec()
    finally:
        ticking.stop()
        wiring.close()
