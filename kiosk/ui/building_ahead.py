"""Build the places of a workspace before anybody comes to them, while there is nothing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ui.workspace import Workspace

_PAUSE: Final = 40  # ms between two steps, in which whatever was typed or pressed is answered
_AFTER_A_VISIT: Final = 400  # ms; whoever has just come somewhere may soon go on


class BuildingAhead(QObject):
    """Take one step after the other, each short enough to be felt by nobody.

    It waits as long as ``ready`` says no, and while somebody holds a button
    of the mouse; it ends with the workspace. Nothing is asked of the store for
    the rows of a page: those are asked for when somebody comes to it. ``over``
    tells that every place stands.
    """

    def __init__(self, workspace: Workspace, ready: Callable[[], bool]) -> None:
        super().__init__(workspace)
        self.over = False
        self._ready = ready
        self._steps = workspace.steps_ahead()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        workspace.came.connect(self._step_back)
        self._timer.start(_AFTER_A_VISIT)

    def _step_back(self) -> None:
        if not self.over:
            self._timer.start(_AFTER_A_VISIT)

    def _go_on(self) -> None:
        if not self._ready() or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        self._timer.start(_PAUSE)
        if next(self._steps, None) is None:
            self.over = True
            self._timer.stop()
