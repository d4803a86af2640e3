"""Ask for the reason of an act that one officer does alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.flows.act_of_two import MINIMUM_REASON
from kiosk.ui.console.formats import tr
from kiosk.ui.shared import Column, Tone
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.fields import TextArea
from kiosk.ui.shared.widgets.overlay import Action, Dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.ui.shared.tasks import Lane


class ReasonDialog(QObject):
    """Ask why, then do it on the worker lane; emits ``done`` when it has happened."""

    done = Signal()

    def __init__(
        self,
        page: QWidget,
        lane: Lane,
        *,
        title: str,
        consequence: str,
        keep: str,
        button: str,
        act: Callable[[str], object],
        content: QWidget | None = None,
    ) -> None:
        super().__init__(page)
        self._lane, self._act = lane, act
        self.banner = Banner(Tone.BLOCK)
        self.reason = TextArea(tr("Reason"), rows=2)
        self.dialog = Dialog(
            page,
            title,
            consequence,
            content=Column(
                self.banner, *(() if content is None else (content,)), self.reason, gap=12
            ),
            actions=(
                Action("keep", keep, cancels=True),
                Action("act", button, role="danger-filled"),
            ),
            close_on_choice=False,
        )
        self.dialog.chosen.connect(self._choose)

    def open(self) -> None:
        """Show the dialog over its window."""
        self.dialog.show_over()

    def _choose(self, key: str) -> None:
        if key != "act":
            self.dialog.dismiss()
            return
        reason = self.reason.text().strip()
        if len(reason) < MINIMUM_REASON:
            self.reason.set_error(tr("Say why, in a few words."))
            self.reason.setFocus()
            return
        self._lane.run(
            self, lambda: self._act(reason), on_done=lambda _: self._done(), on_error=self._failed
        )

    def _done(self) -> None:
        self.dialog.dismiss()
        self.done.emit()

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)
