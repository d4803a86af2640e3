"""What the queue calls things: standings, reasons, waiting times, notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.domain.enrolments import CaseReason, CaseSource, CaseState, EnrolmentCase
from kiosk.flows.desk_queue import waits
from kiosk.flows.desk_queue_state import Notice, QueueState, Sieve, VerdictKind
from kiosk.ui.shared import Tone
from kiosk.ui.shared.language import counted

if TYPE_CHECKING:
    from datetime import datetime


_REASONS = {
    CaseReason.PICTURE_UNREADABLE: "The picture cannot be read",
    CaseReason.OTHER_SIDE_MISSING: "The other side of the document is missing",
    CaseReason.DOCUMENT_EXPIRED: "The document has expired",
    CaseReason.DOCUMENT_PROVES_SOMETHING_ELSE: "The document proves something else",
    CaseReason.ANSWERS_DIFFER: "The answers and the document differ",
    CaseReason.ANSWERS_INCOMPLETE: "Answers are missing",
    CaseReason.STATEMENT_TO_SIGN_AGAIN: "The statement is to be signed again",
    CaseReason.COME_IN_PERSON: "The applicant is asked to come in person",
    CaseReason.DOCUMENT_NOT_GENUINE: "The document does not seem genuine",
    CaseReason.ANOTHER_PERSON: "The document is another person's",
    CaseReason.NOT_ENTITLED: "No access is needed for this role",
    CaseReason.REGISTERED_ALREADY: "The applicant is registered already",
    CaseReason.NOTHING_SHOWN_IN_TIME: "No document was shown in time",
    CaseReason.ASKED_TO_STOP: "The applicant asked to stop",
    CaseReason.HIGHER_ASSURANCE: "Two people must have looked (level 3)",
    CaseReason.OVERRIDE: "A check is to be overridden",
    CaseReason.POSSIBLE_TWIN: "Somebody alike is registered, perhaps a twin",
    CaseReason.SCREENING_HIT: "A name on a screening list is alike",
    CaseReason.UNSURE: "I am not sure and want another pair of eyes",
}
_SIEVES = {
    Sieve.TO_DO: "To do",
    Sieve.SECOND_WANTED: "Second person",
    Sieve.MINE: "Mine",
    Sieve.ELSEWHERE: "With others",
    Sieve.SENT_BACK: "Sent back",
}
_SOURCES = {CaseSource.STATION: "Kiosk", CaseSource.DESK: "Desk"}
_NOTICES = {
    Notice.NOTHING_WAITS: "Nothing waits that you may claim.",
    Notice.UNDONE: "Undone. The case is yours again.",
    Notice.PUT_BACK: "The case waits again, at its old place.",
}
_DONE = {
    VerdictKind.SEND_BACK: "{case} was sent back.",
    VerdictKind.REFUSE: "{case} was refused.",
    VerdictKind.WANT_SECOND: "{case} waits for a second person.",
}
_MINUTE, _HOUR = 60, 3600


def tr(text: str) -> str:
    """Translate a text of the desk."""
    return QCoreApplication.translate("desk", text)


def reason_title(reason: CaseReason) -> str:
    """Say why a case was sent back, refused, or wants a second person."""
    return tr(_REASONS[reason])


def sieve_title(sieve: Sieve, count: int) -> str:
    """Name a sieve and how many cases it holds."""
    return f"{tr(_SIEVES[sieve])} {count}"


def source_title(case: EnrolmentCase) -> str:
    """Say from which kind of place a case comes."""
    return tr(_SOURCES[case.source])


def done_sentence(kind: VerdictKind, case: EnrolmentCase) -> str:
    """Say what was decided."""
    return tr(_DONE[kind]).format(case=case.short_name)


def notice_sentence(state: QueueState) -> str:
    """Say what the queue has to tell, if anything."""
    if state.notice is None:
        return ""
    if state.notice is Notice.HANDED_OVER:
        return counted(
            "desk",
            state.count,
            "Handed over: 1 case waits again. You may sign out.",
            "Handed over: {count} cases wait again. You may sign out.",
        )
    return tr(_NOTICES[state.notice])


def waiting_time(case: EnrolmentCase, now: datetime) -> str:
    """Write how long a case has been waiting."""
    seconds = int(waits(case, now).total_seconds())
    if seconds < _MINUTE:
        return tr("just now")
    if seconds < _HOUR:
        return tr("{count} min").format(count=seconds // _MINUTE)
    hours, minutes = divmod(seconds // _MINUTE, 60)
    return tr("{hours} h {minutes:02} min").format(hours=hours, minutes=minutes)


def state_title(case: EnrolmentCase, me: str) -> str:
    """Say in a word or two where a case stands."""
    match case.state:
        case CaseState.WAITING:
            return tr("Waits")
        case CaseState.SECOND_WANTED if case.first_reviewer == me:
            return tr("Waits for another")
        case CaseState.SECOND_WANTED:
            return tr("Second person")
        case CaseState.CLAIMED:
            return tr("Mine") if case.claimed_by == me else tr("With others")
        case _:
            return tr("Sent back")


def state_tone(case: EnrolmentCase, me: str) -> Tone:
    """Colour an outcome; waiting is none."""
    if case.state is CaseState.SECOND_WANTED and case.first_reviewer != me:
        return Tone.HOLD
    return Tone.INFO if case.claimed_by == me else Tone.NEUTRAL
