"""Ask for what an act needs, then do it on the worker lane: what small dialogs have in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.ui.shared import Column, Tone
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.overlay import Action, Dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.ui.shared.tasks import Lane
    from kiosk.ui.shared.widgets.fields import Field

Outcome = TypeVar("Outcome")


@dataclass(frozen=True, slots=True)
class Question:
    """Say what a dialog asks: its title, what follows, and the words of its two buttons.

    One that ``stays`` is not closed by what was done, and can be asked again.
    """

    title: str
    text: str
    keep: str
    button: str
    act: str = "act"
    role: Literal["primary", "danger-filled"] = "primary"
    width: int = 0
    stays: bool = False


class AskDialog(QObject, Generic[Outcome]):
    """Hold fields over a page; ``done`` carries the outcome of what they ask for.

    ``wanted`` reads the fields: it gives what is to be done on the lane, or
    nothing after it has named what is missing. Without fields it asks whether one
    means it. ``then`` takes the outcome once everybody was told. An error stands
    above the fields, and what was entered stays.
    """

    done = Signal(object)

    def __init__(
        self,
        page: QWidget,
        lane: Lane,
        question: Question,
        *fields: QWidget,
        wanted: Callable[[], Callable[[], Outcome] | None],
        then: Callable[[Outcome], None] | None = None,
    ) -> None:
        super().__init__(page)
        self._lane, self._question = lane, question
        self._wanted, self._then = wanted, then
        self._working = False
        self.banner = Banner(Tone.BLOCK)
        self.dialog = Dialog(
            page,
            question.title,
            question.text,
            content=Column(self.banner, *fields, gap=12),
            actions=(
                Action("keep", question.keep, cancels=True),
                Action(question.act, question.button, role=question.role),
            ),
            close_on_choice=False,
            width=question.width,
        )
        self.dialog.chosen.connect(self._choose)

    def open(self) -> None:
        """Show the dialog over its window."""
        self.dialog.show_over()

    def submit(self) -> None:
        """Do what the fields ask for, once at a time, or name what is missing."""
        act = None if self._working else self._wanted()
        if act is not None:
            self._working = True
            self._lane.run(self, act, on_done=self._happened, on_error=self._failed)

    def _happened(self, outcome: Outcome) -> None:
        self._working = False
        if not self._question.stays:
            self.dialog.dismiss()
        self.done.emit(outcome)
        if self._then is not None:
            self._then(outcome)

    def _choose(self, key: str) -> None:
        if key == self._question.act:
            self.submit()
        else:
            self.dialog.dismiss()

    def _failed(self, error: KioskError) -> None:
        self._working = False
        self.banner.show_message(said(error), Tone.BLOCK)


def first_wrong(*fields: Field) -> bool:
    """Put the focus on the first field with an error, and tell whether there is one."""
    wrong = next((field for field in fields if field.error), None)
    if wrong is not None:
        wrong.setFocus()
    return wrong is not None
