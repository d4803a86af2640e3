"""The walks through the console's dashboard, rights, retention, keys and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kiosk.domain.rights import OpeningReason
from kiosk.ui.console.dashboard_page import DashboardPage
from kiosk.ui.console.keys_page import KeysPage
from kiosk.ui.console.people_page import PeoplePage
from kiosk.ui.console.retention_page import RetentionPage
from kiosk.ui.console.rights_view import RightsView
from kiosk.ui.console.settings_page import SettingsPage
from kiosk.ui.console.tokens_page import TokensPage
from kiosk.ui.shared import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

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
        dialog.window.set_value("24")
        dialog.recount()
        stage.wait_until(lambda: dialog.count is not None)
    yield "overview-bulk"
    if dialog is not None and dialog.count is not None:
        dialog.confirm()
    stage.settle()
    yield "overview-bulk-missing"
    dismiss(stage.window)


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


def dismiss(window: QWidget) -> None:
    """Close whatever dialog is open."""
    for dialog in window.findChildren(Dialog):
        dialog.dismiss()
