"""The places of the rail, each built for the session that goes there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.app.appeals_adapter import AppealsAdapter
from kiosk.app.bulk_adapter import BulkAdapter
from kiosk.app.console_adapter import ConsoleAdapter
from kiosk.app.dashboard_adapter import DashboardAdapter
from kiosk.app.desk_adapter import DeskAdapter
from kiosk.app.desk_devices import link_devices
from kiosk.app.devices_adapter import DevicesAdapter
from kiosk.app.directives_adapter import DirectivesAdapter
from kiosk.app.drill import DrillDesk
from kiosk.app.enrolment_adapter import EnrolmentAdapter
from kiosk.app.evidence_adapter import EvidenceAdapter
from kiosk.app.keys_adapter import KeysAdapter
from kiosk.app.queue_adapter import QueueAdapter
from kiosk.app.rights_adapter import RightsAdapter
from kiosk.app.screening_adapter import ScreeningAdapter
from kiosk.app.search_adapter import SearchAdapter
from kiosk.app.services_adapter import ServicesAdapter
from kiosk.app.table_adapter import TableAdapter
from kiosk.domain.operators import PERMISSIONS, Act
from kiosk.ui.console.account_dialog import AccountDialog
from kiosk.ui.console.appeals_page import AppealsPage
from kiosk.ui.console.cases_page import CasesPage
from kiosk.ui.console.dashboard_page import DashboardPage
from kiosk.ui.console.directives_page import DirectivesPage
from kiosk.ui.console.flags_page import FlagsPage
from kiosk.ui.console.gateways_page import GatewaysPage
from kiosk.ui.console.keys_page import KeysPage
from kiosk.ui.console.kill_switch_page import KillSwitchPage
from kiosk.ui.console.log_page import LogPage
from kiosk.ui.console.packs_page import PacksPage
from kiosk.ui.console.people_page import PeoplePage
from kiosk.ui.console.publications_page import PublicationsPage
from kiosk.ui.console.retention_page import RetentionPage
from kiosk.ui.console.roster_place import RosterPlace
from kiosk.ui.console.screening_page import ScreeningPage
from kiosk.ui.console.search_page import SearchPage
from kiosk.ui.console.services_page import ServicesPage
from kiosk.ui.console.settings_page import SettingsPage
from kiosk.ui.console.stations_page import StationsPage
from kiosk.ui.console.table_menu import TableMenu
from kiosk.ui.console.team_page import TeamPage
from kiosk.ui.console.tokens_page import TokensPage
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.desk.queue_page import QueuePage
from kiosk.ui.devices.page import DevicesPage
from kiosk.ui.drill.page import DrillPage
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table import TableView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.app.program import Program
    from kiosk.devices.worker import ReadingWorker
    from kiosk.domain.operators import OperatorSession
    from kiosk.ui.shared.store_line import StoreLine
    from kiosk.ui.shared.tasks import Lane
    from kiosk.ui.shared.widgets.layout import Row


@dataclass(frozen=True, slots=True)
class Page:
    """Be one place of the rail; implements `kiosk.ui.workspace.Place`."""

    key: str
    icon_name: str
    title: str
    act: Act
    make: Callable[[OperatorSession], QWidget]
    group: str = ""


@dataclass(frozen=True, slots=True)
class Places:
    """Build the pages of one program."""

    program: Program
    lane: Lane
    worker: ReadingWorker
    request_publication: Callable[[], None]
    say: Callable[[str], None]
    line: StoreLine

    def all(self) -> tuple[Page, ...]:
        """Give every place; the window leaves out those that a session may not enter."""
        return tuple(replace(page, make=partial(self._made, page)) for page in self._pages())

    def _made(self, page: Page, session: OperatorSession) -> QWidget:
        """Build a page; its table remembers its shape and gives its rows away as a file."""
        made = page.make(session)
        ports = TableAdapter(self.program, session)
        views = made.views if isinstance(made, RosterPlace) else {page.key: made}
        for key, view in views.items():
            table = view.findChild(TableView)
            row = _over(table, view) if table is not None else None
            if table is not None and row is not None:
                row.add(TableMenu(view, table, key, ports, self.lane).button)
        return made

    def _pages(self) -> tuple[Page, ...]:
        """Give the places in the groups of the rail, by what officers come for."""
        groups = {
            _tr("Today"): self._at_hand(),
            _tr("Register"): self._registered(),
            _tr("Rules"): self._ruled(),
            _tr("Records"): self._recorded(),
            _tr("System"): self._installed(),
        }
        return tuple(replace(page, group=name) for name, pages in groups.items() for page in pages)

    def _at_hand(self) -> tuple[Page, ...]:
        """Give what a day begins with."""
        return (
            Page("desk", "scan-line", _tr("Desk"), Act.ONBOARD, self._desk),
            Page(
                "dashboard",
                "layout-dashboard",
                _tr("Overview"),
                Act.READ_DASHBOARD,
                self._dashboard,
            ),
            *self._of_the_demo(),
            Page("search", "search", _tr("Search"), Act.READ_PEOPLE, self._search),
            Page("cases", "inbox", _tr("Cases"), Act.READ_DASHBOARD, self._cases),
        )

    def _registered(self) -> tuple[Page, ...]:
        """Give who is known, or expected, and what they hold."""
        return (
            Page("people", "users", _tr("People"), Act.READ_PEOPLE, self._people),
            Page("tokens", "ticket", _tr("Tokens"), Act.READ_TOKENS, self._tokens),
            Page("services", "power", _tr("Services"), Act.READ_SERVICES, self._services),
            Page("roster", "user-plus", _tr("Roster"), Act.EDIT_ROSTER, self._roster),
            Page(
                "screening", "user-search", _tr("Screening"), Act.READ_SCREENING, self._screening
            ),
            Page("flags", "triangle-alert", _tr("Flags"), Act.READ_FLAGS, self._flags),
        )

    def _ruled(self) -> tuple[Page, ...]:
        """Give what blocks people, from the directive to the gateway, and their appeals."""
        return (
            Page("directives", "gavel", _tr("Directives"), Act.READ_DIRECTIVES, self._directives),
            Page("kill", "octagon-x", _tr("Kill switch"), Act.READ_DIRECTIVES, self._kill_switch),
            Page("appeals", "scale", _tr("Appeals"), Act.READ_APPEALS, self._appeals),
            Page(
                "publications",
                "radio-tower",
                _tr("Published"),
                Act.READ_PUBLICATIONS,
                self._publications,
            ),
            Page("gateways", "filter", _tr("Gateways"), Act.READ_PUBLICATIONS, self._gateways),
        )

    def _recorded(self) -> tuple[Page, ...]:
        """Give what is kept, proved and purged."""
        return (
            Page("log", "scroll-text", _tr("Log"), Act.READ_LOG, self._log),
            Page("evidence", "badge-check", _tr("Evidence"), Act.MAKE_EVIDENCE_PACK, self._packs),
            Page("retention", "history", _tr("Retention"), Act.READ_RETENTION, self._retention),
        )

    def _installed(self) -> tuple[Page, ...]:
        """Give what the machine runs on, and who may use it."""
        return (
            Page("settings", "settings", _tr("Settings"), Act.READ_KEYS, self._settings),
            Page("team", "id-card", _tr("Team"), Act.EDIT_OPERATORS, self._team),
            Page("keys", "key-round", _tr("Keys"), Act.READ_KEYS, self._keys),
            Page("stations", "building-2", _tr("Stations"), Act.EXPORT_STATION, self._stations),
            Page("devices", "monitor", _tr("Devices"), Act.INSPECT_MACHINE, self._devices),
        )

    def _of_the_demo(self) -> tuple[Page, ...]:
        if not self.program.settings.demo:
            return ()
        return (
            Page("drill", "list-checks", _tr("Drill"), Act.APPROVE_DIRECTIVE, self._drill_page),
        )

    def _console(self, session: OperatorSession) -> ConsoleAdapter:
        return ConsoleAdapter(self.program, session, self.request_publication)

    def _directives(self, session: OperatorSession) -> QWidget:
        if self.program.settings.demo:
            return DirectivesPage(self._drill(session).directive_ports(), self.lane)
        return DirectivesPage(self._directive_ports(session), self.lane)

    def _kill_switch(self, session: OperatorSession) -> QWidget:
        return KillSwitchPage(self._directive_ports(session), self.lane)

    def _appeals(self, session: OperatorSession) -> QWidget:
        ports = AppealsAdapter(self.program, session, self.request_publication)
        return AppealsPage(ports, self.lane)

    def _screening(self, session: OperatorSession) -> QWidget:
        ports = ScreeningAdapter(self.program, session, self.request_publication)
        return ScreeningPage(ports, self.lane)

    def _directive_ports(self, session: OperatorSession) -> DirectivesAdapter:
        return DirectivesAdapter(self.program, session, self.request_publication)

    def _devices(self, session: OperatorSession) -> QWidget:
        return DevicesPage(DevicesAdapter(self.program, session), self.lane)

    def _drill(self, session: OperatorSession) -> DrillDesk:
        """Give the drill of a session; the directive pages report to it."""
        made = DrillDesk(self.program, session, self.request_publication)
        return self.program.drills.setdefault(session, made)

    def _drill_page(self, session: OperatorSession) -> QWidget:
        return DrillPage(self._drill(session), self.lane)

    def _desk(self, session: OperatorSession) -> QWidget:
        ports = DeskAdapter(self.program, session, self.worker, self.request_publication)
        queue = QueueAdapter(self.program, session)
        page = DeskPage(ports, self.lane, queue, line=self.line)
        page.destroyed.connect(ports.camera_stop)
        link_devices(
            self.program.settings.devices, page, self.lane, ports.check_digits_hold, self.say
        )
        return page

    def _people(self, session: OperatorSession) -> QWidget:
        ports = self._console(session)
        rights = RightsAdapter(self.program, session, self.request_publication)
        page = PeoplePage(ports, self.lane, rights)

        def make_account(person_id: str, name: str) -> None:
            dialog = AccountDialog(page, (person_id, name), ports, self.lane)
            dialog.done.connect(page.refresh)
            dialog.open()

        page.account_wanted.connect(make_account)
        return page

    def _tokens(self, session: OperatorSession) -> QWidget:
        bulk = BulkAdapter(self.program, session, self.request_publication)
        return TokensPage(self._console(session), self.lane, bulk)

    def _services(self, session: OperatorSession) -> QWidget:
        ports = ServicesAdapter(self.program, session, self.request_publication)
        return ServicesPage(ports, self.lane)

    def _search(self, session: OperatorSession) -> QWidget:
        places = {each.key: each.title for each in self._pages() if _open_to(session, each)}
        ports = SearchAdapter(self.program, session, self.request_publication, places)
        return SearchPage(ports, self.lane)

    def _enrolment(self, session: OperatorSession) -> EnrolmentAdapter:
        return EnrolmentAdapter(self.program, session, self.request_publication)

    def _cases(self, session: OperatorSession) -> QWidget:
        return CasesPage(self._enrolment(session), self.lane)

    def _roster(self, session: OperatorSession) -> QWidget:
        return RosterPlace(self._enrolment(session), self.lane)

    def _stations(self, session: OperatorSession) -> QWidget:
        return StationsPage(self._enrolment(session), self.lane)

    def _flags(self, session: OperatorSession) -> QWidget:
        return FlagsPage(self._enrolment(session), self.lane)

    def _evidence(self, session: OperatorSession) -> EvidenceAdapter:
        return EvidenceAdapter(self.program, session, self.request_publication)

    def _gateways(self, session: OperatorSession) -> QWidget:
        return GatewaysPage(self._evidence(session), self.lane)

    def _packs(self, session: OperatorSession) -> QWidget:
        return PacksPage(self._evidence(session), self.lane)

    def _retention(self, session: OperatorSession) -> QWidget:
        ports = RightsAdapter(self.program, session, self.request_publication)
        return RetentionPage(ports, self.lane)

    def _keys(self, session: OperatorSession) -> QWidget:
        ports = KeysAdapter(self.program, session, self.request_publication)
        return KeysPage(ports, self.lane)

    def _settings(self, session: OperatorSession) -> QWidget:
        ports = KeysAdapter(self.program, session, self.request_publication)
        return SettingsPage(ports, self.lane)

    def _dashboard(self, session: OperatorSession) -> QWidget:
        ports = DashboardAdapter(self.program, session, self.request_publication)
        return DashboardPage(ports, self.lane)

    def _publications(self, session: OperatorSession) -> QWidget:
        return PublicationsPage(self._console(session))

    def _log(self, session: OperatorSession) -> QWidget:
        return LogPage(self._console(session), self.lane)

    def _team(self, session: OperatorSession) -> QWidget:
        return TeamPage(self._console(session), self.lane)


def _over(table: QWidget, view: QWidget) -> Row | None:
    """Find the row above a table that takes its menu: a queue's tools, else the nearest header."""
    queue = view.findChild(QueuePage)
    if queue is not None and queue.isAncestorOf(table):
        return queue.tools
    place: QWidget | None = table
    while place is not None and place is not view:
        place = place.parentWidget()
        header = place.findChild(PageHeader) if place is not None else None
        if header is not None:
            return header
    return None


def _open_to(session: OperatorSession, page: Page) -> bool:
    return bool(session.roles & PERMISSIONS[page.act])


def _tr(text: str) -> str:
    return QCoreApplication.translate("places", text)
