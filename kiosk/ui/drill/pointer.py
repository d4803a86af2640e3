"""Find the next control on the true pages, and frame it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from kiosk.flows.drill import Step
from kiosk.ui.console.directive_view import DirectiveView
from kiosk.ui.console.directive_words import reading_words
from kiosk.ui.console.directives_page import DirectivesPage
from kiosk.ui.console.formats import tr as console_tr
from kiosk.ui.shared import FilterChip, Scroll, current_theme
from kiosk.ui.shared.theme.focus import FocusRing
from kiosk.ui.shared.widgets.overlay import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.flows.drill import DrillState
    from kiosk.ui.workspace import Workspace

_FOLLOW = 150  # ms between two looks at where the control is now
_SETTLING = 6  # looks during which a page may still grow
PLACE = "directives"


def next_control(workspace: Workspace, state: DrillState) -> QWidget | None:
    """Give the control that the step asks for next, or nothing where the coach has it."""
    dialogs = [each for each in workspace.window().findChildren(Dialog) if each.isVisible()]
    if state.step in (None, Step.GATEWAY) or dialogs:
        return (
            None  # The coach holds the last step; a dialog has nothing beside it to get lost in.
        )
    if workspace.shown != PLACE:
        return workspace.rail.way_to(PLACE)
    page = workspace.pages.currentWidget()
    return _on_page(page, state) if isinstance(page, DirectivesPage) else None


def _on_page(page: DirectivesPage, state: DrillState) -> QWidget | None:
    if page.view is None:
        return page.table
    if not isinstance(page.view, DirectiveView) or page.view.row.record.id != state.directive_id:
        return None
    return _on_directive(page.view, state)


def _on_directive(view: DirectiveView, state: DrillState) -> QWidget | None:
    if state.step is Step.AUTHENTICATE:
        return _button(view, console_tr("Authenticate…"))
    if state.step is Step.COMPARE:
        return view.compare
    if view.reading != state.counsel:
        reading = view.row.directive.reading(state.counsel)
        wanted = reading_words(reading) if reading is not None else ""
        return next((c for c in view.findChildren(FilterChip) if c.text() == wanted), None)
    return _button(view, console_tr("Put into force…")) if state.step is Step.ACTIVATE else None


def _button(view: DirectiveView, text: str) -> QWidget | None:
    return next((each for each in view.findChildren(QAbstractButton) if each.text() == text), None)


class Pointer(QObject):
    """Frame what ``target`` gives, wherever it moves.

    It is brought into sight while a page that was just built settles, and
    never again: whoever scrolls away wants to read something else.
    """

    def __init__(self, parent: QWidget, target: Callable[[], QWidget | None]) -> None:
        super().__init__(parent)
        self._target = target
        self._ring: FocusRing | None = None
        self._shown: QWidget | None = None
        self._settling = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FOLLOW)
        self._timer.timeout.connect(self.follow)
        self._timer.start()

    @property
    def shown(self) -> QWidget | None:
        """Give the control that is framed now."""
        return self._shown

    def follow(self) -> None:
        """Look where the control is now."""
        target = self._target()
        if target is None or not target.isVisible():
            self.let_go()
            return
        if target is not self._shown:
            self.let_go()
            self._settling = _SETTLING
        self._shown = target
        if self._settling:
            self._settling -= 1
            _bring_into_sight(target)
        if self._ring is None:
            self._ring = FocusRing(target.window(), current_theme().colors.hold)
        self._ring.frame(target)

    def let_go(self) -> None:
        """Frame nothing."""
        self._shown = None
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.setParent(None)
            self._ring.deleteLater()
        self._ring = None

    def stop(self) -> None:
        """Frame nothing any more."""
        self._timer.stop()
        self.let_go()


def _bring_into_sight(target: QWidget) -> None:
    around = target.parentWidget()
    while around is not None:
        if isinstance(around, Scroll):
            around.ensureWidgetVisible(target)
            return
        around = around.parentWidget()
