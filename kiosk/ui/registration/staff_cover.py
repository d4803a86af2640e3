"""The way out for staff: a code, typed on the screen, that closes the station."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton

from kiosk.flows.registration_throttle import Throttle
from kiosk.ui.shared import (
    CenteredColumn,
    Column,
    PasswordField,
    PrimaryButton,
    Row,
    Scroll,
    SecondaryButton,
    heading,
)
from kiosk.ui.shared.language import counted, said
from kiosk.ui.shared.widgets.shade import Cover
from kiosk.ui.shared.widgets.touch_keyboard import TouchKeyboard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.ui.registration.ports import RegistrationPorts
    from kiosk.ui.shared import Lane


@dataclass
class ExitThrottle:
    """Keep how often the staff's code was missed; it outlives every redrawing of the screen.

    ``keep`` hears of each change.
    """

    keep: Callable[[], None]
    now: Throttle = field(default_factory=Throttle)

    def take(self, changed: Throttle) -> None:
        """Count on from here."""
        self.now = changed
        self.keep()


class StaffCover(Cover):
    """Ask for the code over the attract screen; misses slow down the next try."""

    left = Signal()

    def __init__(
        self,
        window: QWidget,
        ports: RegistrationPorts,
        lane: Lane,
        throttle: ExitThrottle,
    ) -> None:
        super().__init__(window)
        self._ports, self._lane, self._throttle = ports, lane, throttle
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Close this station"))
        self.code = PasswordField(self.tr("Code of the staff"))
        self.keyboard = TouchKeyboard()
        back = SecondaryButton(self.tr("Back"), icon_name="arrow-left", on_click=self.uncover)
        self.close_station = PrimaryButton(self.tr("Close the station"), on_click=self._try)
        self.code.submitted.connect(self._try)
        asked = Column(heading(self.tr("Close this station")), self.code, gap=16)
        asked.add(Row(back, None, self.close_station))
        self.add(Scroll(CenteredColumn(asked)), 1)
        self.add(self.keyboard)
        self.box.setContentsMargins(0, 24, 0, 0)

    def ask(self) -> None:
        """Lie over the attract screen."""
        self.code.clear()
        self.code.clear_error()
        self.cover()
        self.code.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keyboard.follow(self.code.line)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go round in here and nowhere else."""
        stops = [self.code.line, *self._buttons()]
        now = self.focusWidget()
        place = stops.index(now) if now in stops else -1
        stops[(place + (1 if forward else -1)) % len(stops)].setFocus(
            Qt.FocusReason.TabFocusReason
        )
        return True

    def _buttons(self) -> list[QWidget]:
        return [
            button
            for button in self.findChildren(QAbstractButton)
            if button.focusPolicy() & Qt.FocusPolicy.TabFocus
            and button.isVisible()
            and not self.keyboard.isAncestorOf(button)
        ]

    def _try(self) -> None:
        now, throttle = self._ports.now(), self._throttle.now
        if not throttle.open_at(now) and throttle.closed_until is not None:
            seconds = max(1, round((throttle.closed_until - now).total_seconds()))
            self.code.set_error(
                counted(
                    "StaffCover",
                    seconds,
                    "Too many tries. Wait 1 second.",
                    "Too many tries. Wait {count} seconds.",
                )
            )
            return
        code = self.code.text()
        self.code.clear()
        self._lane.run(self, lambda: self._ports.staff_may_leave(code), self._told, self._failed)

    def _told(self, right: bool) -> None:
        if right:
            self._throttle.take(self._throttle.now.hit())
            self.left.emit()
            return
        self._throttle.take(self._throttle.now.missed(self._ports.now()))
        self.code.set_error(self.tr("This code does not close the station."))

    def _failed(self, error: KioskError) -> None:
        self.code.set_error(said(error))
