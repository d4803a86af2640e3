"""Ask for one number that an admin sets."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.ui.console.ask_dialog import AskDialog, Question, first_wrong
from kiosk.ui.console.formats import tr
from kiosk.ui.shared.widgets.fields import TextField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.ui.shared.tasks import Lane


class NumberDialog(AskDialog[object]):
    """Take a whole number and set it on the worker lane."""

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
        self._act = act
        self.number = TextField(label, text=str(value), code=True)
        keep, button = tr("Leave as it is"), tr("Set number")
        question = Question(title, consequence, keep, button, act="set")
        super().__init__(page, lane, question, self.number, wanted=self._wanted_setting)
        self.number.submitted.connect(self.submit)

    def _wanted_setting(self) -> Callable[[], object] | None:
        typed = self.number.text().strip()
        self.number.set_error("" if typed.isdecimal() else tr("Type a whole number."))
        return None if first_wrong(self.number) else partial(self._act, int(typed))
