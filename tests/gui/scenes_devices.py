"""The place of devices: what is due, a reader that was tried, an inspection being noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.flows.wedge import Keystroke
from kiosk.services.machine_inspections import Part
from kiosk.ui.devices.page import DevicesPage
from kiosk.ui.entry.sign_in_view import SignInView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.gui.screenshots import Stage

# Doc 9303-4, appendix A, as a reader with the American layout types it on a German desktop.
_TYPED = (
    "P;UTOERIKSSON;;ANNA;MARIA;;;;;;;;;;;;;;;;;;;\rL898902C36UTO7408122F1204159YE184226B;;;;;10\r"
)


def devices(stage: Stage) -> Iterator[str]:
    """Look at what is due, swipe a document, note an inspection."""
    view = stage.window.current()
    if not isinstance(view, SignInView):
        raise TypeError("no sign-in")
    accounts = stage.wiring.program.demo_accounts()
    account = next(each for each in accounts if each.login == "admin")
    view.login.set_text(account.login)
    view.secret.line.setText(account.secret)
    view.primary.click()
    stage.wait_until(lambda: stage.window.workspace is not None)
    workspace = stage.window.workspace
    page = workspace.page("devices") if workspace is not None else None
    if not isinstance(page, DevicesPage):
        raise TypeError("no page of devices")
    yield "devices"
    page.wedge.examine([Keystroke(key, 0, n * 0.004) for n, key in enumerate(_TYPED)])
    yield "devices-reader"
    page.notes[Part.HOUSING].click()
    yield "devices-note"
    if page.dialog is not None:
        page.dialog.dismiss()
