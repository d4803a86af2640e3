"""The door while the database is away: nobody can sign in, and it opens by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal

from kiosk.domain.errors import KioskError, UnreachableError
from kiosk.ui.shared import (
    Card,
    CenteredColumn,
    Column,
    PrimaryButton,
    Row,
    Scroll,
    Tone,
    body,
    title,
)
from kiosk.ui.shared.language import counted, said
from kiosk.ui.shared.widgets.banner import Banner

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from kiosk.ui.entry.ports import EntryPorts
    from kiosk.ui.shared.tasks import Lane

_WIDTH = 480
_AGAIN = 5_000
"""Milliseconds between two looks whether the store is there."""


class AwayView(Column):
    """Say that the store does not answer, and look again and again; emits `found` when it does."""

    found = Signal()

    def __init__(
        self, ports: EntryPorts, lane: Lane, error: KioskError, *, again: int = _AGAIN
    ) -> None:
        super().__init__(gap=0, role="page")
        self._ports, self._lane = ports, lane
        self._looking = False
        self.banner = Banner(Tone.HOLD, said(error))
        self.primary = PrimaryButton(self.tr("Look again"), on_click=self._look)
        kept = ports.kept_cases()
        words = counted(
            "desk",
            kept,
            "1 case is kept sealed on this machine. It goes into the queue by itself once the "
            "store is open.",
            "{count} cases are kept sealed on this machine. They go into the queue by themselves "
            "once the store is open.",
        )
        card = Card(
            title(self.tr("The database is away")),
            body(
                self.tr(
                    "Nobody can sign in without it. This window goes on by itself as soon as the "
                    "database answers; nothing is lost meanwhile."
                ),
                muted=True,
            ),
            self.banner,
            gap=16,
            margin=32,
        )
        if kept:
            card.add(body(words))
        card.add(Row(None, self.primary))
        self.add(Scroll(Column(None, CenteredColumn(card, width=_WIDTH), None, margin=16)), 1)
        self._timer = QTimer(self)
        self._timer.setInterval(again)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the one thing that can be done."""
        super().showEvent(event)
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        if self._looking:
            return
        self._looking = True
        self._lane.run(self, self._ports.store_state, lambda _: self._answered(), self._refused)

    def _answered(self) -> None:
        self._timer.stop()
        self.found.emit()

    def _refused(self, error: KioskError) -> None:
        self._looking = False
        tone = Tone.HOLD if isinstance(error, UnreachableError) else Tone.BLOCK
        self.banner.show_message(said(error), tone)
