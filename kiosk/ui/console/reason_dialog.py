"""Ask for the reason of an act that one officer does alone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.flows.act_of_two import MINIMUM_REASON
from kiosk.ui.console.ask_dialog import AskDialog, Question, first_wrong
from kiosk.ui.console.formats import tr
from kiosk.ui.shared.widgets.fields import TextArea

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.ui.shared.tasks import Lane


class ReasonDialog(AskDialog[object]):
    """Ask why, then do it on the worker lane."""

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
        self._act = act
        self.reason = TextArea(tr("Reason"), rows=2)
        fields = (self.reason,) if content is None else (content, self.reason)
        question = Question(title, consequence, keep, button, role="danger-filled")
        super().__init__(page, lane, question, *fields, wanted=self._wanted_act)

    def _wanted_act(self) -> Callable[[], object] | None:
        reason = self.reason.text().strip()
        written = len(reason) >= MINIMUM_REASON
        self.reason.set_error("" if written else tr("Say why, in a few words."))
        return None if first_wrong(self.reason) else partial(self._act, reason)
