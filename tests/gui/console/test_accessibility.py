"""Every control has a name, mnemonics do not collide, one button at most is filled."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.console.cases_page import CasesPage
from kiosk.ui.console.dashboard_page import DashboardPage
from kiosk.ui.console.flags_page import FlagsPage
from kiosk.ui.console.gateways_page import GatewaysPage
from kiosk.ui.console.invitations import InvitationsPage
from kiosk.ui.console.keys_page import KeysPage
from kiosk.ui.console.listed_page import ListedPage
from kiosk.ui.console.log_page import LogPage
from kiosk.ui.console.packs_page import PacksPage
from kiosk.ui.console.people_page import PeoplePage
from kiosk.ui.console.publications_page import PublicationsPage
from kiosk.ui.console.retention_page import RetentionPage
from kiosk.ui.console.rights_view import RightsView
from kiosk.ui.console.roster_page import RosterPage
from kiosk.ui.console.search_page import SearchPage
from kiosk.ui.console.services_page import ServicesPage
from kiosk.ui.console.settings_page import SettingsPage
from kiosk.ui.console.stations_page import StationsPage
from kiosk.ui.console.team_page import TeamPage
from kiosk.ui.console.tokens_page import TokensPage
from kiosk.ui.entry.ceremony_page import CeremonyView
from kiosk.ui.entry.ports import DemoAccount
from kiosk.ui.entry.sign_in_view import SignInView
from kiosk.ui.entry.unlock_view import UnlockView
from kiosk.ui.shared import Lane, TableView
from kiosk.ui.shared.focus_proxy import hands_focus_on
from tests.gui.console.console_fakes import FakeConsole, InWindow, person
from tests.gui.console.listed_fakes import FakeLists
from tests.gui.console.test_dashboard_page import FakeDashboard
from tests.gui.console.test_retention_keys_settings import FakeOffice
from tests.gui.console.test_rights import FakeRights
from tests.gui.console.test_search_page import FakeSearch
from tests.gui.console.test_services_page import STOPPED, FakeServices
from tests.gui.entry.entry_fakes import FakeEntry

ENTRY = FakeEntry(demo=(DemoAccount("admin", "drawn", "admin"),))
PAGES: dict[str, Callable[[Lane], QWidget]] = {
    "people": lambda lane: PeoplePage(FakeConsole(), lane),
    "tokens": lambda lane: TokensPage(FakeConsole(), lane),
    "publications": lambda _lane: PublicationsPage(FakeConsole()),
    "log": lambda lane: LogPage(FakeConsole(), lane),
    "dashboard": lambda lane: DashboardPage(FakeDashboard(), lane),  # type: ignore[arg-type]
    "retention": lambda lane: RetentionPage(FakeOffice(), lane),
    "keys": lambda lane: KeysPage(FakeOffice(), lane),
    "settings": lambda lane: SettingsPage(FakeOffice(), lane),
    "search": lambda lane: SearchPage(FakeSearch(), lane),
    "rights": lambda lane: RightsView(person(1), FakeRights(), lane),
    "team": lambda lane: TeamPage(FakeConsole(), lane),
    "cases": lambda lane: CasesPage(FakeLists(), lane),
    "roster": lambda lane: RosterPage(FakeLists(), lane),
    "invitations": lambda lane: InvitationsPage(FakeLists(), lane),
    "stations": lambda lane: StationsPage(FakeLists(), lane),
    "services": lambda lane: ServicesPage(FakeServices(STOPPED), lane),
    "flags": lambda lane: FlagsPage(FakeLists(), lane),
    "gateways": lambda lane: GatewaysPage(FakeLists(), lane),
    "evidence": lambda lane: PacksPage(FakeLists(), lane),
    "ceremony": lambda lane: CeremonyView(ENTRY, lane),
    "unlock": lambda lane: UnlockView(ENTRY, lane),
    "sign in": lambda lane: SignInView(ENTRY, lane),
}


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, in_window: InWindow, lane: Lane, qtbot: QtBot) -> QWidget:
    shown = in_window(PAGES[request.param](lane))
    table = shown.findChild(TableView)
    if isinstance(shown, RetentionPage | KeysPage | SettingsPage | TeamPage | TokensPage):
        shown.refresh()
        qtbot.waitUntil(lambda: table is None or table.model().rowCount() > 0)
    if isinstance(shown, ListedPage):
        shown.refresh()
        qtbot.waitUntil(lambda: bool(shown.rows()))
    if table is not None:
        table.opened.emit(table.paged_model().row(0))
    return shown


def test_every_control_has_a_name(page: QWidget) -> None:
    nameless = [
        control
        for control in page.findChildren(QWidget)
        if control.isVisible()
        and control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not hands_focus_on(control)
        and not control.accessibleName()
        and not (isinstance(control, QAbstractButton) and control.text())
        and not getattr(control, "text", str)()
    ]
    assert nameless == []


def test_no_two_buttons_share_a_mnemonic(page: QWidget) -> None:
    keys = Counter(
        button.shortcut().toString()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and not button.shortcut().isEmpty()
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_at_most_one_button_is_filled(page: QWidget) -> None:
    filled = [
        button.text()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and button.property("role") in ("primary", "danger-filled")
    ]
    assert len(filled) <= 1
