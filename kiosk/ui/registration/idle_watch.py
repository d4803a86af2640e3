"""See every touch and key, and tell when to ask, and when to erase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from kiosk.flows.registration_idle import AWAKE, IdleClock, Idleness, look, touch

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.flows.registration_idle import IdleLook
    from kiosk.flows.registration_state import RegistrationState

_TOUCHES: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)
_EXTENDING: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_LOOK_MS: Final = 250


class IdleWatch(QObject):
    """Look at the clock four times a second (``looked``).

    Events are met where the system hands them to the window, before anything
    in it. The touch that extends a countdown is swallowed, so that it presses nothing beneath;
    a mouse that trembles keeps nobody's answers on the screen for ever, since
    during the countdown only a press counts.
    """

    looked = Signal(object)
    extended = Signal()

    def __init__(
        self,
        state: Callable[[], RegistrationState],
        uptime: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._state, self._uptime = state, uptime
        self.clock = IdleClock(uptime())
        self.last = AWAKE
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def set_active(self, active: bool) -> None:
        """Begin or stop watching."""
        application = QCoreApplication.instance()
        if application is None:
            return
        if active:
            application.installEventFilter(self)
            self._timer.start()
        else:
            application.removeEventFilter(self)
            self._timer.stop()

    def look(self) -> IdleLook:
        """Look at the clock now."""
        state = self._state()
        self.last = look(self.clock, state.page, self._uptime(), carries=state.carries)
        self.looked.emit(self.last)
        return self.last

    def restart(self) -> None:
        """Begin anew: another page, or nobody there any more."""
        self.clock = IdleClock(self._uptime())
        self.last = AWAKE

    def touched(self) -> None:
        """Give all the time again."""
        state = self._state()
        counting = self.last.idleness is Idleness.COUNTING
        self.clock = touch(self.clock, state.page, self._uptime())
        if counting:
            self.last = AWAKE
            self.extended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a touch or key as somebody there."""
        if event.type() not in _TOUCHES or not isinstance(watched, QWindow | QWidget):
            return False
        if self.last.idleness is not Idleness.COUNTING:
            self.touched()
            return False
        if event.type() in _EXTENDING:
            self.touched()
        return True
