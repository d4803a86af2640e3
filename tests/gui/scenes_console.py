"""The walks through the console's dashboard, rights, retention, keys and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kiosk.ui.console.dashboard_page import DashboardPage
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


def dismiss(window: QWidget) -> None:
    """Close whatever dialog is open."""
    for dialog in window.findChildren(Dialog):
        dialog.dismiss()
