"""The walks through the console's dashboard, rights, retention, keys and settings."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeVar

from kiosk.domain.enrolments import CaseFlagKind
from kiosk.domain.gateways import EnrolledGateway, GatewayReport
from kiosk.domain.operators import Role
from kiosk.domain.rights import OpeningReason
from kiosk.services.bulk_revocation import BulkResult, Left
from kiosk.services.bulk_runs import StoppedShort
from kiosk.services.bulk_selection import Selection
from kiosk.services.case_flags import raise_flag
from kiosk.ui.console.account_dialog import AccountDialog
from kiosk.ui.console.bulk_dialog import BulkDialog
from kiosk.ui.console.cases_page import CasesPage
from kiosk.ui.console.dashboard_page import DashboardPage
from kiosk.ui.console.flags_page import FlagsPage
from kiosk.ui.console.gateways_page import GatewaysPage
from kiosk.ui.console.keys_page import KeysPage
from kiosk.ui.console.packs_page import PacksPage
from kiosk.ui.console.people_page import PeoplePage
from kiosk.ui.console.retention_page import RetentionPage
from kiosk.ui.console.rights_view import RightsView
from kiosk.ui.console.roster_place import RosterPlace
from kiosk.ui.console.search_page import SearchPage
from kiosk.ui.console.settings_page import SettingsPage
from kiosk.ui.console.stations_page import StationsPage
from kiosk.ui.console.tokens_page import TokensPage
from kiosk.ui.shared import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from kiosk.app.program import Program
    from kiosk.ui.workspace import Workspace
    from tests.gui.screenshots import Stage

    SignIn = Callable[[Stage, str], Workspace]

View = TypeVar("View")


def _as(kind: type[View], view: object) -> View:
    if not isinstance(view, kind):
        raise TypeError(f"{type(view).__name__} is shown instead of {kind.__name__}")
    return view


def overview(stage: Stage, sign_in: SignIn) -> Iterator[str]:
    """Look at the dashboard, and revoke in bulk."""
    workspace = sign_in(stage, "admin")
    page = _as(DashboardPage, workspace.page("dashboard"))
    stage.wait_until(lambda: page.tiles["people"].number != "–")
    yield "overview-dashboard"
    page.levels[next(iter(page.levels))].click()
    stage.settle()
    yield "overview-group"
    tokens = _as(TokensPage, workspace.page("tokens"))
    tokens.begin_bulk()
    dialog = tokens.bulk_dialog
    if dialog is not None:
        dialog.choice.issued.set_value("24")
        dialog.recount()
        stage.wait_until(lambda: dialog.count is not None)
    yield "overview-bulk"
    if dialog is not None and dialog.count is not None:
        dialog.confirm()
    stage.settle()
    yield "overview-bulk-missing"
    dismiss(stage.window)
    tokens.begin_bulk()
    yield from _bulk_stopped(stage, _as(BulkDialog, tokens.bulk_dialog))
    dismiss(stage.window)


def _bulk_stopped(stage: Stage, dialog: BulkDialog) -> Iterator[str]:
    """Look at two that ended short, at one of many slices at work, and at what it left."""
    stage.settle()
    at = dialog._ports.now()
    last_day = Selection(issued_from=at - timedelta(hours=24))
    dialog._show_stopped(
        (
            StoppedShort(
                "b", done=12_500, of=41_208, chosen_by="admin", at=at, selection=last_day
            ),
            StoppedShort("a", done=100, of=2_041, chosen_by="admin", at=at, selection=None),
        )
    )
    stage.settle()
    yield "overview-bulk-stopped"
    dialog.progress.begin().moved(12_500, 41_208)
    stage.wait_until(dialog.progress._cancel.isVisible)
    dialog.progress._cancel.setFocus()
    stage.settle()
    yield "overview-bulk-progress"
    dialog.dialog.dismiss()
    dialog._tell(BulkResult(12_500, since=3, living=28_708, left=Left.STOPPED, outside=2))
    yield "overview-bulk-ended"


def enrolment(stage: Stage, sign_in: SignIn) -> Iterator[str]:
    """Look at cases, the roster, invitations, stations and flags."""
    workspace = sign_in(stage, "admin")
    cases = _as(CasesPage, workspace.page("cases"))
    stage.settle()
    yield "enrolment-cases"
    cases.table.opened.emit(cases.model.row(0))
    yield "enrolment-case"
    place = _as(RosterPlace, workspace.page("roster"))
    stage.settle()
    yield "enrolment-roster"
    place.roster.table.opened.emit(place.roster.model.row(0))
    yield "enrolment-entry"
    place.roster.close_panel()
    yield from _import(stage, place)
    place.show_view("invitations")
    stage.settle()
    place.invitations.table.opened.emit(place.invitations.model.row(0))
    yield "enrolment-invitations"
    stations = _as(StationsPage, workspace.page("stations"))
    stage.settle()
    yield "enrolment-stations"
    stations.table.opened.emit(stations.model.row(0))
    yield "enrolment-station"
    stations.export()
    stations.dialog.submit()
    yield "enrolment-kit-missing"
    dismiss(stage.window)
    workspace.page("flags")
    stage.settle()
    yield "enrolment-flags-empty"
    ports = cases._ports
    case = cases.rows()[0]
    staff = ports._program.sign_in("staff", _secret(ports._program, "staff"))
    raise_flag(ports._program.env, staff, case.id, CaseFlagKind.DURESS)
    flags = _as(FlagsPage, workspace.page("flags"))
    stage.settle()
    flags.table.opened.emit(flags.model.row(0))
    yield "enrolment-flags"


def _import(stage: Stage, place: RosterPlace) -> Iterator[str]:
    """Look at a file that is in order, and at one that is not."""
    with TemporaryDirectory() as folder:
        good, bad = Path(folder) / "roster.csv", Path(folder) / "bad.csv"
        head = "number,name,email,organisation,kind,from,to\n"
        good.write_text(
            f"{head}P-1041,Nils Håkansson,n@lab.example,lab,employee,,\n"
            "P-1050,Zofia Wójcik,z@lab.example,lab,employee,,\n",
            "utf-8",
        )
        bad.write_text(f"{head}P-1,,x,lab,boss,,\nP-2,Bo,no,lab,employee,,\n", "utf-8")
        for path, name in ((good, "enrolment-import"), (bad, "enrolment-import-faults")):
            place.roster.look_at(path)
            stage.settle()
            yield name
            dismiss(stage.window)
    place.roster.invite(place.roster.rows()[0])
    place.roster.dialog.submit()
    stage.settle()
    yield "enrolment-code"
    dismiss(stage.window)


def _let_gateways_report(program: Program) -> None:
    """Enrol three gateways: one follows, one is behind, one has fallen silent."""
    now = program.env.clock()
    with program.env.store.writing() as uow:
        newest = uow.publications.page(0, 1)[0].version
        for name, version, minutes in (
            ("gpu-cluster-east", newest + 1, 1),
            ("gpu-cluster-west", newest, 52),
            ("laboratory", 0, 2),
        ):
            at = now - timedelta(minutes=minutes)
            uow.gateways.put(EnrolledGateway(name, at), name)
            uow.gateways.put_report(GatewayReport(name, version, at, at, at))
        uow.commit()


def proof(stage: Stage, sign_in: SignIn) -> Iterator[str]:
    """Look at gateways and evidence packs; find a case by its slip."""
    workspace = sign_in(stage, "admin")
    gateways = _as(GatewaysPage, workspace.page("gateways"))
    stage.settle()
    gateways.table.opened.emit(gateways.model.row(0))
    yield "proof-gateways"
    _let_gateways_report(gateways._ports._program)
    gateways.refresh()
    stage.settle()
    gateways.table.opened.emit(gateways.model.row(1))
    yield "proof-gateways-behind"
    packs = _as(PacksPage, workspace.page("evidence"))
    stage.settle()
    yield "proof-empty"
    packs._ports.make(packs._ports.provable()[0])
    packs.refresh()
    stage.settle()
    packs.table.opened.emit(packs.model.row(0))
    yield "proof-pack"
    packs.make()
    stage.settle()
    yield "proof-make"
    dismiss(stage.window)
    packs.check()
    packs.dialog.submit()
    yield "proof-check-missing"
    dismiss(stage.window)
    cases = _as(CasesPage, workspace.page("cases"))
    stage.settle()
    search = _as(SearchPage, workspace.page("search"))
    search.query.set_text(cases.rows()[0].short_name)
    search.search()
    stage.settle()
    yield "proof-search"


def _secret(program: Program, login: str) -> str:
    return next(each.secret for each in program.demo_accounts() if each.login == login)


def rights(stage: Stage, sign_in: SignIn) -> Iterator[str]:
    """Look at a person's rights, at retention, keys and settings."""
    workspace = sign_in(stage, "admin")
    people = _as(PeoplePage, workspace.page("people"))
    row = next(each for each in map(people.model.row, range(9)) if each is not None)
    people.ask_for(row.person_id, row.name)
    yield "rights-reason"
    dismiss(stage.window)
    people.open_record(row.person_id, OpeningReason.RIGHTS_REQUEST, "Letter of 3 June")
    stage.wait_until(people.panel.isVisible)
    people._begin_recording(people._ports.person(row.person_id))
    yield "rights-facts"
    dismiss(stage.window)
    people.account_wanted.emit(row.person_id, row.name)
    account = _as(AccountDialog, people.findChild(AccountDialog))
    account.submit()
    yield "rights-account-missing"
    account.roles[Role.COMPLIANCE].setChecked(True)
    account.second.secret.setFocus()
    yield "rights-account-officer"
    dismiss(stage.window)
    people.show_rights(people._ports.person(row.person_id))
    view = _as(RightsView, people.rights)
    yield "rights-person"
    view.erase()
    yield "rights-erase"
    dismiss(stage.window)
    view.correct()
    yield "rights-correct"
    dismiss(stage.window)
    view._ports.place_hold(row.person_id, "26-cv-0117", "Order of the court")
    view._ports.erase(row.person_id, "Asked in writing")
    view.refresh()
    yield "rights-restricted"
    view.closed.emit(True)
    yield from _retention(stage, workspace)


def _retention(stage: Stage, workspace: Workspace) -> Iterator[str]:
    retention = _as(RetentionPage, workspace.page("retention"))
    stage.wait_until(lambda: retention.plan is not None)
    yield "rights-retention"
    retention.table.opened.emit(retention.model.row(0))
    yield "rights-retention-open"
    retention.close_panel()
    keys = _as(KeysPage, workspace.page("keys"))
    yield "rights-keys"
    keys.table.opened.emit(keys.model.row(0))
    keys.rotate()
    yield "rights-keys-rotate"
    dismiss(stage.window)
    settings = _as(SettingsPage, workspace.page("settings"))
    yield "rights-settings"
    settings.table.opened.emit(settings.model.row(0))
    yield "rights-settings-open"
    settings.set_alone()
    yield "rights-settings-number"
    dismiss(stage.window)


def dismiss(window: QWidget) -> None:
    """Close whatever dialog is open."""
    for dialog in window.findChildren(Dialog):
        dialog.dismiss()
