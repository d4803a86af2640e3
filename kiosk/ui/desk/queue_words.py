"""What the queue calls things: standings, reasons, waiting times, notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.domain.enrolments import CaseSource, CaseState, EnrolmentCase
from kiosk.flows.desk_queue import waits
from kiosk.flows.desk_queue_state import Notice, QueueState, Sieve, VerdictKind
from kiosk.ui.shared import Tone
from kiosk.ui.shared.case_words import case_name, duration_words
from kiosk.ui.shared.language import counted

if TYPE_CHECKING:
    from datetime import datetime


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


def tr(text: str) -> str:
    """Translate a text of the desk."""
    return QCoreApplication.translate("desk", text)


def sieve_title(sieve: Sieve, count: int) -> str:
    """Name a sieve and how many cases it holds."""
    return f"{tr(_SIEVES[sieve])} {count}"


def source_title(case: EnrolmentCase) -> str:
    """Say from which kind of place a case comes."""
    return tr(_SOURCES[case.source])


def done_sentence(kind: VerdictKind, case: EnrolmentCase) -> str:
    """Say what was decided."""
    return tr(_DONE[kind]).format(case=case_name(case.id))


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


def away_sentence() -> str:
    """Say that the queue rests while the store is away."""
    return tr("The queue rests until the database is back, and goes on by itself then.")


def waiting_time(case: EnrolmentCase, now: datetime) -> str:
    """Write how long a case has been waiting."""
    return duration_words(waits(case, now))


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
