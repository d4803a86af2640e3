"""What the law gives a person over their record, and what may stand against it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.errors import NotFoundError

if TYPE_CHECKING:
    from datetime import datetime


class OpeningReason(StrEnum):
    """Name why a record is opened; whoever opens one says which."""

    AT_THE_DESK = "at_the_desk"
    APPEAL = "appeal"
    DIRECTIVE = "directive"
    INCIDENT = "incident"
    RIGHTS_REQUEST = "rights_request"
    AUDIT = "audit"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class AccessNote:
    """Hold that somebody opened a person's record, when and why.

    ``operator`` is who, by the name they sign in with: the person has a right
    to it even after that account is gone. ``what`` names the act (``opened``,
    ``exported``, ``corrected``).
    """

    person_id: str
    operator: str
    at: datetime
    reason: OpeningReason
    words: str = ""
    what: str = "opened"


@dataclass(frozen=True, slots=True)
class LegalHold:
    """Hold that a person's record, or a case, must stay as it is until somebody releases it.

    Exactly one of ``person_id`` and ``case_id`` is given. ``reference`` names
    the matter (a court's file number), ``reason`` says it in words; both are
    personal. ``released_at`` is ``None`` while it holds.
    """

    id: str
    person_id: str
    reference: str
    reason: str
    placed_by: str
    placed_at: datetime
    released_by: str = ""
    released_at: datetime | None = None
    case_id: str = ""

    @property
    def active(self) -> bool:
        """Tell whether it still holds."""
        return self.released_at is None


@dataclass(frozen=True, slots=True)
class Restriction:
    """Hold that a record is kept and not used.

    ``erase_when_free`` stands for a person who asked to be erased while a
    hold or a duty stood against it: the purge erases them when nothing does
    any more.
    """

    person_id: str
    since: datetime
    reason: str
    erase_when_free: bool = False


@dataclass(frozen=True, slots=True)
class Tombstone:
    """Hold what is left of an erased person: when, and the log's entry about it.

    ``commitment`` is the entry's subject (64 hex digits); its salt is gone, so
    that nobody can tell any more whom it named.
    """

    person_id: str
    erased_at: datetime
    entry: int
    commitment: str


class ErasedError(NotFoundError):
    """Answer "erased" to a question about somebody who was, as of any instant."""

    def __init__(self, tombstone: Tombstone) -> None:
        super().__init__(
            f"This person was erased on {tombstone.erased_at:%Y-%m-%d}: entry {tombstone.entry} "
            f"of the log keeps the commitment {tombstone.commitment}, which nobody can open.",
            "State it as it stands; what was decided about them before cannot be told any more.",
        )
        self.tombstone = tombstone


class RecordKind(StrEnum):
    """Name the kinds of record that have a clock of their own."""

    DOCUMENT_IMAGES = "document_images"
    DECIDED_PERSONS = "decided_persons"
    OTHER_PERSONS = "other_persons"
    ACCESS_NOTES = "access_notes"
    UNDECIDED_CASES = "undecided_cases"
    SENT_BACK_CASES = "sent_back_cases"
    REFUSED_CASES = "refused_cases"
    APPEALS = "appeals"
    SCREENING_HITS = "screening_hits"
    CASE_FLAGS = "case_flags"
    REFUSED_SUBMISSIONS = "refused_submissions"


class Setting(StrEnum):
    """Name the numbers that an admin may set; days, and a count of tokens."""

    IMAGE_DAYS = "retention.document_images"
    DECIDED_DAYS = "retention.decided_persons"
    OTHER_DAYS = "retention.other_persons"
    NOTE_DAYS = "retention.access_notes"
    UNDECIDED_CASE_DAYS = "retention.undecided_cases"
    SENT_BACK_CASE_DAYS = "retention.sent_back_cases"
    REFUSED_CASE_DAYS = "retention.refused_cases"
    APPEAL_DAYS = "retention.appeals"
    HIT_DAYS = "retention.screening_hits"
    FLAG_DAYS = "retention.case_flags"
    REFUSED_SUBMISSION_DAYS = "retention.refused_submissions"
    ALONE_AT_MOST = "bulk.alone_at_most"


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """Hold what an operator looks for again and again in one place of the console.

    ``query`` may name somebody, so it is sealed. ``narrowing`` is the place's
    own word for the rest.
    """

    place: str
    name: str
    query: str = ""
    narrowing: str = ""


DEFAULTS: dict[Setting, int] = {
    Setting.IMAGE_DAYS: 90,
    Setting.DECIDED_DAYS: 5 * 365,
    Setting.OTHER_DAYS: 2 * 365,
    Setting.NOTE_DAYS: 3 * 365,
    Setting.UNDECIDED_CASE_DAYS: 180,
    Setting.SENT_BACK_CASE_DAYS: 90,
    Setting.REFUSED_CASE_DAYS: 365,
    Setting.APPEAL_DAYS: 5 * 365,
    Setting.HIT_DAYS: 2 * 365,
    Setting.FLAG_DAYS: 365,
    Setting.REFUSED_SUBMISSION_DAYS: 30,
    Setting.ALONE_AT_MOST: 100,
}
"""What holds until somebody sets it; five years from the last decision is the usual duty."""

CLOCKS: dict[RecordKind, Setting] = {
    RecordKind.DOCUMENT_IMAGES: Setting.IMAGE_DAYS,
    RecordKind.DECIDED_PERSONS: Setting.DECIDED_DAYS,
    RecordKind.OTHER_PERSONS: Setting.OTHER_DAYS,
    RecordKind.ACCESS_NOTES: Setting.NOTE_DAYS,
    RecordKind.UNDECIDED_CASES: Setting.UNDECIDED_CASE_DAYS,
    RecordKind.SENT_BACK_CASES: Setting.SENT_BACK_CASE_DAYS,
    RecordKind.REFUSED_CASES: Setting.REFUSED_CASE_DAYS,
    RecordKind.APPEALS: Setting.APPEAL_DAYS,
    RecordKind.SCREENING_HITS: Setting.HIT_DAYS,
    RecordKind.CASE_FLAGS: Setting.FLAG_DAYS,
    RecordKind.REFUSED_SUBMISSIONS: Setting.REFUSED_SUBMISSION_DAYS,
}
