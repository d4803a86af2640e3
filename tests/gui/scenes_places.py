"""The console's places that list and ask: enrolment, stations, evidence, search, the lock."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kiosk.domain.roster import RosterEntry
from kiosk.ui.console.cases_page import CasesPage
from kiosk.ui.console.flags_page import FlagsPage
from kiosk.ui.console.invitations import InviteDialog
from kiosk.ui.console.packs_page import PacksPage
from kiosk.ui.console.people_page import PeoplePage
from kiosk.ui.console.roster_import import RosterImportDialog
from kiosk.ui.console.roster_place import RosterPlace
from kiosk.ui.console.search_page import SearchPage
from kiosk.ui.console.service_dialogs import ChangePeopleDialog, RegisterServiceDialog
from kiosk.ui.console.services_page import ServicesPage
from kiosk.ui.console.station_dialog import StationDialog
from kiosk.ui.console.stations_page import StationsPage
from kiosk.ui.console.table_menu import TableMenu
from kiosk.ui.shared.language_choice import LanguageChoice
from tests.gui.scenes_console import dismiss

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.ui.workspace import Workspace
    from tests.gui.screenshots import Stage

    SignIn = Callable[[Stage, str], Workspace]

View = TypeVar("View")
_ROSTER = (
    "number,name,email,organisation,kind,from,to\n"
    "1001,Adaeze Okonkwo-Lindqvist,adaeze@partner.example,Partners,contractor,2026-06-01,\n"
    "1002,Wenceslas Wolfeschlegelsteinhausenbergerdorff,w@partner.example,Example,employee,,\n"
)
_FAULTY = "number,name,email,organisation,kind,from,to\n1001,Adaeze,,Example,friend,2026-13-01,\n"


def _as(kind: type[View], view: object) -> View:
    if not isinstance(view, kind):
        raise TypeError(f"{type(view).__name__} is shown instead of {kind.__name__}")
    return view


def places(stage: Stage, sign_in: SignIn) -> Iterator[str]:
    """Look through what an admin lists, imports, exports and searches."""
    workspace = sign_in(stage, "admin")
    yield from _enrolment(stage, workspace)
    yield from _stations(stage, workspace)
    yield from _services(stage, workspace)
    yield from _evidence(stage, workspace)
    yield from _found(stage, workspace)
    yield from _everywhere(stage, workspace)


def _enrolment(stage: Stage, workspace: Workspace) -> Iterator[str]:
    cases = _as(CasesPage, workspace.page("cases"))
    yield "places-cases"
    cases.show_saved()
    yield "places-saved-filters"
    dismiss(stage.window)
    place = _as(RosterPlace, workspace.page("roster"))
    yield "places-roster-empty"
    folder = stage.wiring.program.settings.home
    for name, text in (("faulty", _FAULTY), ("roster", _ROSTER)):
        path = folder / f"{name}.csv"
        path.write_text(text, encoding="utf-8")
        place.roster.look_at(path)
        stage.settle()
        yield f"places-import-{name}"
        if name == "faulty":
            dismiss(stage.window)
    _as(RosterImportDialog, place.roster.dialog).submit()
    stage.wait_until(lambda: place.roster.model.rowCount() > 0)
    yield "places-roster"
    place.roster.table.opened.emit(place.roster.model.row(0))
    yield "places-roster-open"
    entry = _as(RosterEntry, place.roster.model.row(0))
    place.roster.remove(entry)
    yield "places-roster-remove"
    dismiss(stage.window)
    place.roster.invite(entry)
    yield "places-invite"
    _as(InviteDialog, place.roster.dialog).submit()
    stage.settle()
    yield "places-invite-code"
    dismiss(stage.window)
    place.show_view("invitations")
    stage.wait_until(lambda: place.invitations.model.rowCount() > 0)
    yield "places-invitations"
    place.invitations.table.opened.emit(place.invitations.model.row(0))
    yield "places-invitations-open"


def _stations(stage: Stage, workspace: Workspace) -> Iterator[str]:
    page = _as(StationsPage, workspace.page("stations"))
    yield "places-stations"
    page.export()
    yield "places-station-export"
    _as(StationDialog, page.dialog).submit()
    stage.settle()
    yield "places-station-export-missing"
    dismiss(stage.window)


def _services(stage: Stage, workspace: Workspace) -> Iterator[str]:
    page = _as(ServicesPage, workspace.page("services"))
    stage.settle()
    yield "places-services"
    page.register()
    yield "places-service-register"
    dialog = _as(RegisterServiceDialog, page.dialog)
    dialog.submit()
    stage.settle()
    yield "places-service-register-missing"
    dialog.name.set_text("Nightly reports")
    dialog.purpose.set_text("Sums up what came in during the day, with fable-5.")
    for person in (*page._ports.find_people("l")[:1], *page._ports.find_people("m")[:1]):
        dialog.people.choose(*person)
    dialog.submit()
    stage.settle()
    page.table.opened.emit(page.rows()[0])
    stage.settle()
    yield "places-services-open"
    page.change_people(page.rows()[0])
    change = _as(ChangePeopleDialog, page.dialog)
    for person_id in list(change.people.chosen):
        change.people.take_away(person_id)
    yield "places-service-change"
    dismiss(stage.window)
    page.issue(page.rows()[0])
    if page.handing_over is not None:
        page.handing_over.submit()
    stage.settle()
    yield "places-service-token"
    dismiss(stage.window)
    page.offer_code(page.rows()[0])
    if page.handing_over is not None:
        page.handing_over.submit()
    stage.settle()
    yield "places-service-code"
    dismiss(stage.window)


def _evidence(stage: Stage, workspace: Workspace) -> Iterator[str]:
    workspace.page("gateways")
    yield "places-gateways"
    page = _as(PacksPage, workspace.page("evidence"))
    yield "places-evidence"
    page.make()
    stage.settle()
    yield "places-evidence-make"
    dismiss(stage.window)
    page.check()
    yield "places-evidence-check"
    dismiss(stage.window)
    flags = workspace.page("flags")
    _as(FlagsPage, flags)
    yield "places-flags"


def _found(stage: Stage, workspace: Workspace) -> Iterator[str]:
    page = _as(SearchPage, workspace.page("search"))
    yield "places-search"
    page.query.set_text("a")
    page.search()
    stage.wait_until(lambda: bool(page.found))
    yield "places-search-found"


def _everywhere(stage: Stage, workspace: Workspace) -> Iterator[str]:
    people = _as(PeoplePage, workspace.page("people"))
    people.show_saved()
    yield "places-saved-filters-people"
    dismiss(stage.window)
    menu = next(iter(people.findChildren(TableMenu)))
    menu.open()
    yield "places-columns"
    dismiss(stage.window)
    LanguageChoice(stage.window)
    yield "places-language"
    dismiss(stage.window)
    lock = stage.window.lock
    if lock is None:
        raise TypeError("a workspace without a lock")
    lock.lock()
    stage.settle()
    if lock.cover is not None:
        lock.cover.go_on.click()
    yield "places-locked"
