"""What stands beside a case, for the clerk alone: what was handed in, who is alike, history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from kiosk.domain.enrolments import OpenAnswer
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_state import Field
from kiosk.ui.desk import keys
from kiosk.ui.desk.likeness_row import LikenessRow
from kiosk.ui.desk.words import field_title, tr
from kiosk.ui.shared import (
    Action,
    Badge,
    Banner,
    Column,
    Dialog,
    Flow,
    LinkButton,
    Row,
    Text,
    TextRole,
    Tone,
    body,
    heading,
    small,
)
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.enrolments import Correction, Submission
    from kiosk.domain.roster import RosterEntry
    from kiosk.flows.onboarding_points import Missing
    from kiosk.flows.onboarding_state import OnboardingState, QueuedCase
    from kiosk.services.case_background import Background, EarlierEvent

_EARLIER = {
    "registered": "Registered",
    "document": "Document inspected",
    "statement": "Statement signed",
    "token_valid": "Token issued",
    "token_invalid": "Token issued, revoked since",
    "token_suspended": "Token issued, suspended now",
}
_MOST_HISTORY = 6
_READ_WIDTH = 720
_OPEN_ANSWERS = {
    OpenAnswer.CITIZENSHIP_NOT_LISTED: "They hold a citizenship that was not listed. Ask which.",
    OpenAnswer.RESIDENCE_NOT_LISTED: (
        "They are a permanent resident where it was not listed. Ask where."
    ),
    OpenAnswer.FORMER_CITIZENSHIP_NOT_LISTED: (
        "They held a citizenship that was not listed. Ask which."
    ),
    OpenAnswer.NO_CITIZENSHIP: "They say that they hold no citizenship.",
}


class BackgroundCard(Column):
    """Draw what stands beside a case; answers leave as events (``sent``).

    ``signature`` makes what shows a signature that was given at a kiosk.
    """

    sent = Signal(object)

    def __init__(self, signature: Callable[[bytes], QWidget]) -> None:
        super().__init__(gap=16)
        self._signature = signature
        self.rows: dict[str, LikenessRow] = {}
        self._queued: QueuedCase | None = None
        self._background: Background | None = None
        self._handed_in, self._alike = Column(gap=8), Column(gap=16)
        self._listed, self._history = Column(gap=8), Column(gap=4)
        self._error = Text("", TextRole.SMALL, tone=Tone.BLOCK)
        self._continued = Banner(Tone.INFO)
        self._parts = (self._handed_in, self._alike, self._listed, self._history)
        self._wanted = Banner(Tone.HOLD)
        self.add(self._wanted)
        self.add(self._continued)
        self.add(self._error)
        for part in self._parts:
            self.add(part)
            part.hide()
        self._error.hide()
        self.hide()

    def draw(self, state: OnboardingState) -> None:
        """Show the background of the state; what did not change is left alone."""
        if state.queued is not self._queued:
            self._queued = state.queued
            self._draw_handed_in(state.queued)
        if state.background is not self._background:
            self._background = state.background
            self._draw_alike(state.background)
            self._draw_listed(state.background)
            self._draw_history(state.background)
        wanted = _wants_second(state)
        self._wanted.show_message(wanted, Tone.HOLD)
        told = dict(state.likeness_answers)
        for person_id, row in self.rows.items():
            row.draw(told.get(person_id))
        continued = told.get(state.person_id) is True
        self._continued.show_message(
            tr("The record of this person is continued.") if continued else "", Tone.INFO
        )
        self.setVisible(
            bool(wanted) or continued or any(not part.isHidden() for part in self._parts)
        )

    def show_missing(self, points: Iterable[Missing]) -> None:
        """Say above the list what is still to be answered."""
        first = next((point for point in points if point.field is Field.LIKENESS), None)
        self._error.setText(said(first.sentence) if first else "")
        self._error.setVisible(first is not None)

    def focus_on(self, point: Missing) -> Column:
        """Move the focus to the person whom a sentence is about."""
        row = self.rows.get(point.item)
        if row is None:
            return self
        row.other.setFocus(Qt.FocusReason.OtherFocusReason)
        return row

    # ---- What was handed in ----

    def _draw_handed_in(self, queued: QueuedCase | None) -> None:
        self._handed_in.clear()
        self._handed_in.setVisible(queued is not None)
        if queued is None:
            return
        if queued.case.first_reviewer:
            # Not even why: a second pair of eyes looks for itself, or it is none.
            text = tr(
                "You are the second person. Look for yourself: what the first found is shown to "
                "nobody, and compared with yours when you approve."
            )
            self._handed_in.add(Banner(Tone.HOLD, text))
        self._handed_in.add(heading(tr("Handed in")))
        submission = queued.submission
        if submission is None:
            self._handed_in.add(small(tr("Nothing is kept of what was handed in.")))
            return
        self._handed_in.add(small(_when(submission)))
        if queued.entry is not None:
            self._handed_in.add(_roster(queued.entry))
        if queued.spent_invitation:
            spent = tr("The invitation was not good for this case. Ask how they came by it.")
            self._handed_in.add(Banner(Tone.HOLD, spent))
        self._add_statement(submission)
        if len(submission.documents) > 1:
            self._add_documents(queued, len(submission.documents))
        for correction in submission.corrections:
            self._handed_in.add(_said_otherwise(correction))
        for answer in submission.open_answers:
            self._handed_in.add(Banner(Tone.HOLD, tr(_OPEN_ANSWERS[answer])))

    def _add_statement(self, submission: Submission) -> None:
        signed = submission.statement
        if signed is None:
            asked = tr("The applicant asked for a person before signing.")
            self._handed_in.add(Banner(Tone.HOLD, asked))
            return
        words = tr("Could not sign there") if signed.unable_to_sign else tr("Statement signed")
        read = LinkButton(tr("Read the statement"))
        read.clicked.connect(lambda: self._read(signed.text))
        self._handed_in.add(Flow(Badge(words, Tone.NEUTRAL), read, gap=12))
        if not signed.unable_to_sign:
            self._handed_in.add(self._signature(signed.signature_png))

    def _add_documents(self, queued: QueuedCase, count: int) -> None:
        shown = tr("Document {number} of {count}").format(number=queued.document + 1, count=count)
        turn = LinkButton(tr("Show the next"))
        turn.clicked.connect(lambda: self.sent.emit(events.NextDocumentWanted()))
        self._handed_in.add(Row(small(shown), turn, None, gap=12))

    def _read(self, text: str) -> None:
        Dialog(
            self,
            tr("The statement as signed"),
            content=body(text),
            actions=(Action("close", tr("Close"), "primary", cancels=True),),
            width=_READ_WIDTH,
        ).show_over()

    # ---- What the register says ----

    def _draw_alike(self, background: Background | None) -> None:
        self._alike.clear()
        self.rows.clear()
        found = background.likenesses if background is not None else ()
        self._alike.setVisible(bool(found))
        if not found:
            return
        self._alike.add(heading(tr("Somebody alike is registered")))
        self._alike.add(small(tr("Likeness proves nothing. Compare the pictures and ask.")))
        for likeness in found:
            row = LikenessRow(likeness)
            row.answered.connect(
                lambda same, who=likeness.person_id: self.sent.emit(
                    events.LikenessAnswered(who, same)
                )
            )
            self.rows[likeness.person_id] = row
            self._alike.add(row)

    def _draw_listed(self, background: Background | None) -> None:
        self._listed.clear()
        found = background.listed if background is not None else ()
        self._listed.setVisible(bool(found))
        if not found:
            return
        self._listed.add(heading(tr("Names on screening lists")))
        self._listed.add(small(tr("An officer decides. A name alone never blocks anybody.")))
        for name in found:
            self._listed.add(
                Column(
                    Text(name.written, TextRole.STRONG, lines=2, isolate=True),
                    small(f"{name.list_name}: {said(name.sentence)}"),
                    gap=0,
                )
            )

    def _draw_history(self, background: Background | None) -> None:
        self._history.clear()
        found = background.history if background is not None else ()
        self._history.setVisible(bool(found))
        if not found:
            return
        self._history.add(heading(tr("History")))
        for event in found[:_MOST_HISTORY]:
            self._history.add(_earlier(event))


def _wants_second(state: OnboardingState) -> str:
    """Say that a directive asks for two, to whoever is not the second already."""
    second = state.queued is not None and state.queued.case.first_reviewer
    if state.background is None or not state.background.wants_second or second:
        return ""
    return tr("A directive in force asks that two people look. {key} asks for the second.").format(
        key=keys.cap(keys.SECOND_PERSON)
    )


def _when(submission: Submission) -> str:
    minutes = int((submission.finished_at - submission.started_at).total_seconds() // 60)
    return tr("{at:%Y-%m-%d %H:%M}, after {minutes} min").format(
        at=submission.finished_at, minutes=minutes
    )


def _roster(entry: RosterEntry) -> Column:
    """Show whom the registrant named in the roster; that they are this person is unproven."""
    return Column(
        small(tr("Named in the roster, which proves nothing")),
        Text(f"{entry.name}, {entry.organisation}", TextRole.STRONG, lines=2, isolate=True),
        gap=0,
    )


def _said_otherwise(correction: Correction) -> Column:
    """Show both what was read and what was said; neither overwrites the other."""
    row = Row(gap=8)
    row.add(small(field_title(correction.field)), 1)
    row.add(Badge(tr("said otherwise"), Tone.HOLD))
    read = tr("read {read}").format(read=correction.read or "–")
    told = tr("said {said}").format(said=correction.said or "–")
    return Column(row, Text(read, TextRole.CODE), Text(told, TextRole.CODE), gap=0)


def _earlier(event: EarlierEvent) -> Row:
    row = Row(gap=8)
    row.add(small(f"{event.at:%Y-%m-%d}"))
    row.add(body(tr(_EARLIER[event.what])), 1)
    return row
