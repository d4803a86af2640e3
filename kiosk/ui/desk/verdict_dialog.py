"""Ask for the reason of a decision, from a list; one press decides.

The decision can be undone for ten seconds, so nothing is asked twice.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSizePolicy

from kiosk.flows.desk_queue_state import REASONS, VerdictKind
from kiosk.ui.desk import keys
from kiosk.ui.desk.queue_words import tr
from kiosk.ui.shared import Action, Column, Dialog, SecondaryButton, TextArea
from kiosk.ui.shared.case_words import case_name, reason_title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.domain.enrolments import CaseReason, EnrolmentCase

_WIDTH = 760
_TITLES = {
    VerdictKind.SEND_BACK: "Send {case} back?",
    VerdictKind.REFUSE: "Refuse {case}?",
    VerdictKind.WANT_SECOND: "Ask a second person to look at {case}?",
}
_CONSEQUENCES = {
    VerdictKind.SEND_BACK: (
        "The applicant is told why and may hand in what is missing. Choose the reason."
    ),
    VerdictKind.REFUSE: (
        "No token is issued. The applicant is told why and how to appeal. Choose the reason."
    ),
    VerdictKind.WANT_SECOND: ("The case waits for somebody else, who decides. Choose the reason."),
}


class VerdictDialog(QObject):
    """Offer the reasons of one kind of decision; ``decided`` carries kind and reason."""

    decided = Signal(object, object)

    def __init__(self, page: QWidget, kind: VerdictKind, case_name: str) -> None:
        super().__init__(page)
        self._kind = kind
        self.choices: dict[CaseReason, SecondaryButton] = {}
        listed = Column(gap=8, margin=4)  # room for the ring of the focus
        self.dialog = Dialog(
            page,
            tr(_TITLES[kind]).format(case=case_name),
            tr(_CONSEQUENCES[kind]),
            content=listed,
            actions=(Action("keep", tr("Not now"), "quiet", cancels=True),),
            width=_WIDTH,
        )
        for number, reason in enumerate(REASONS[kind], start=1):
            key = f"Ctrl+{number}"
            button = SecondaryButton(f"{reason_title(reason)}  {keys.cap(key)}")
            button.setAccessibleName(reason_title(reason))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            decide = partial(self._decide, reason)
            button.clicked.connect(decide)
            keys.bind(self.dialog, key, decide)
            self.choices[reason] = button
            listed.add(button)
        self.dialog.chosen.connect(lambda _key: self.deleteLater())

    def open(self) -> None:
        """Show the list over its window."""
        self.dialog.show_over()
        next(iter(self.choices.values())).setFocus()

    def _decide(self, reason: CaseReason, _checked: bool = False) -> None:
        self.dialog.dismiss()
        self.decided.emit(self._kind, reason)
        self.deleteLater()


class HandOverDialog(QObject):
    """Ask for a note to the next shift; ``handed_over`` carries it."""

    handed_over = Signal(str)

    def __init__(self, page: QWidget, mine: tuple[EnrolmentCase, ...]) -> None:
        super().__init__(page)
        names = ", ".join(case_name(case.id) for case in mine)
        said = (
            tr("These cases are yours and go back to their places: {cases}.").format(cases=names)
            if mine
            else tr("No case is in your hands.")
        )
        self.note = TextArea(
            tr("Note for the next shift"),
            hint=tr("Name no person: everybody at the desk reads it."),
            rows=3,
        )
        self.dialog = Dialog(
            page,
            tr("Hand over the desk?"),
            said,
            content=Column(self.note, margin=4),  # room for the ring of the focus
            actions=(
                Action("stay", tr("Stay"), "quiet", cancels=True),
                Action("go", tr("Hand over"), "primary"),
            ),
        )
        self.dialog.chosen.connect(self._choose)

    def open(self) -> None:
        """Show the question over its window."""
        self.dialog.show_over()

    def _choose(self, key: str) -> None:
        if key == "go":
            self.handed_over.emit(self.note.text())
        self.deleteLater()
