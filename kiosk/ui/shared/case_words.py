"""What desk and console both say of a case: why it went where it is, and how long it waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.domain.enrolments import CaseReason, name_of

if TYPE_CHECKING:
    from datetime import timedelta

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
_MINUTE, _HOUR = 60, 3600


def tr(text: str) -> str:
    """Translate a text of the desk, which named these things first."""
    return QCoreApplication.translate("desk", text)


def case_name(case_id: str) -> str:
    """Name a case by the beginning of its id, as its slip does; it tells nothing."""
    return tr("Case {name}").format(name=name_of(case_id))


def reason_title(reason: CaseReason) -> str:
    """Say why a case was sent back, refused, or wants a second person."""
    return tr(_REASONS[reason])


def duration_words(waited: timedelta) -> str:
    """Write how long something has been waiting."""
    seconds = int(waited.total_seconds())
    if seconds < _MINUTE:
        return tr("just now")
    if seconds < _HOUR:
        return tr("{count} min").format(count=seconds // _MINUTE)
    hours, minutes = divmod(seconds // _MINUTE, 60)
    return tr("{hours} h {minutes:02} min").format(hours=hours, minutes=minutes)
