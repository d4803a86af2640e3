"""Ask for one number that an admin sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.ui.console.formats import tr
from kiosk.ui.shared import Column, Tone
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.fields import TextField
from kiosk.ui.shared.widgets.overlay import Action, Dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.ui.shared.tasks import Lane


class NumberDialog(QObject):
    """Take a whole number and set it on the worker lane; emits ``done`` when it is set."""

    done = Signal()

    def __init__(
        self,
        page: QWidget,
        lane: Lane,
        *,
        title: str,
        consequence: str,
        label: str,
        value: int,
        act: Callable[[int], object],
    ) -> None:
        super().__init__(page)
        self._lane, self._act = lane, act
        self.banner = Banner(Tone.BLOCK)
        self.number = TextField(label, text=str(value), code=True)
        self.dialog = Dialog(
            page,
            title,
            consequence,
            content=Column(self.banner, self.number, gap=12),
            actions=(
                Action("keep", tr("Leave as it is"), cancels=True),
                Action("set", tr("Set number"), role="primary"),
            ),
            close_on_choice=False,
        )
        self.dialog.chosen.connect(self._choose)
        self.number.submitted.connect(lambda: self._choose("set"))

    def open(self) -> None:
        """Show the dialog over its window."""
        self.dialog.show_over()

    def _choose(self, key: str) -> None:
        if key != "set":
            self.dialog.dismiss()
            return
        typed = self.number.text().strip()
        if not typed.isdecimal():
            self.number.set_error(tr("Type a whole number."))
            self.number.setFocus()
            return
        self._lane.run(
            self,
            lambda: self._act(int(typed)),
            on_done=lambda _: self._done(),
            on_error=self._failed,
        )

    def _done(self) -> None:
        self.dialog.dismiss()
        self.done.emit()

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)
