"""Help beside a page, and the hint of a first visit above one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.entry.sign_in_view import SignInView
from kiosk.ui.shared.help_guide import HintMemory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.gui.screenshots import Stage


def help_scenes(stage: Stage) -> Iterator[str]:
    """Greet an officer, and open the help of two places."""
    program, view = stage.wiring.program, stage.window.current()
    if not isinstance(view, SignInView):
        raise TypeError("no sign-in")
    stage.wiring.hints = HintMemory(program.settings.home / "hints.ini")
    account = next(each for each in program.demo_accounts() if each.login == "admin")
    view.login.set_text(account.login)
    view.secret.line.setText(account.secret)
    view.primary.click()
    stage.wait_until(lambda: stage.window.workspace is not None)
    workspace = stage.window.workspace
    if workspace is None:
        raise TypeError("no workspace")
    workspace.go("tokens")
    yield "help-hint"
    workspace.go("directives")
    stage.wiring.guide.turn()
    yield "help-sheet"
    workspace.go("desk")
    yield "help-sheet-desk"
    stage.wiring.guide.turn()
