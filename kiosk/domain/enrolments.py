"""Enrolments: what a registrant left at an unattended station, and the desk's queue of cases.

What a station hands in is stated and captured, never proven: a person at the
desk looks at it before anything follows from it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.dates import PartialDate
    from kiosk.domain.evidence import DocumentKind, InspectionAnswer, Place
    from kiosk.domain.facts import Claim
    from kiosk.domain.persons import Particulars, PersonName
    from kiosk.domain.statements import SignedStatement


class WayIn(StrEnum):
    """Name how a registrant said who they are; none of them proves it."""

    INVITATION = "invitation"
    BADGE = "badge"
    ROSTER = "roster"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class SubmittedDocument:
    """Hold a document as a registrant captured it, alone: nobody has inspected it.

    ``kind`` is what the registrant chose to show. ``lines`` are as the machine
    read them, ``corrected`` after the registrant corrected them (empty: no
    character was), ``image`` the picture as captured, possibly none.
    ``doubtful`` and ``compared`` are as in `kiosk.domain.evidence.Evidence`.
    """

    kind: DocumentKind
    lines: tuple[str, ...]
    corrected: tuple[str, ...]
    image: bytes = field(repr=False)
    source: Literal["image", "swipe", "typed"]
    captured_at: datetime
    doubtful: tuple[Place, ...] = ()
    compared: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """Hold where a registrant said something else than their document; both stand.

    ``field`` is a Doc 9303 name in snake case (``primary_identifier``,
    ``date_of_birth``, ``document_number`` …).
    """

    field: str
    read: str
    said: str


class OpenAnswer(StrEnum):
    """Name an answer of a registrant that no State of a list could hold."""

    CITIZENSHIP_NOT_LISTED = "citizenship_not_listed"
    RESIDENCE_NOT_LISTED = "residence_not_listed"
    FORMER_CITIZENSHIP_NOT_LISTED = "former_citizenship_not_listed"
    NO_CITIZENSHIP = "no_citizenship"


@dataclass(frozen=True, slots=True)
class Submission:
    """Hold all that a registrant left at an unattended station.

    ``id`` is random (32 hexadecimal digits) and becomes the case's. ``entry_id``
    names the entry of the roster, or the invitation, that the station found;
    it is opaque there, and empty without one. ``documents_chosen`` are the
    kinds that the registrant chose to show, ``documents`` what was captured of
    them. ``open_answers`` are what ``claim`` cannot hold. ``statement`` is
    ``None`` where the registrant asked for a person before signing
    (``asked_for_staff``). ``continuation_hash`` is what
    `kiosk.services.codes.code_hash` gives for the code on the registrant's
    receipt, and empty without a receipt.
    """

    id: str
    station_id: str
    way_in: WayIn
    entry_id: str
    particulars: Particulars
    claim: Claim
    language: str
    started_at: datetime
    finished_at: datetime
    documents_chosen: tuple[DocumentKind, ...] = ()
    documents: tuple[SubmittedDocument, ...] = ()
    corrections: tuple[Correction, ...] = ()
    open_answers: tuple[OpenAnswer, ...] = ()
    statement: SignedStatement | None = None
    asked_for_staff: bool = False
    continuation_hash: str = ""


class CaseState(StrEnum):
    """Name where a case of the queue stands."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    SECOND_WANTED = "second_wanted"
    SENT_BACK = "sent_back"
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


OPEN_STATES = frozenset({CaseState.WAITING, CaseState.CLAIMED, CaseState.SECOND_WANTED})
"""States in which somebody still has to do something about a case."""

CLAIMABLE_STATES = frozenset({CaseState.WAITING, CaseState.SECOND_WANTED})
"""States in which nobody holds a case."""


class CaseSource(StrEnum):
    """Name where a case came from."""

    STATION = "station"
    DESK = "desk"


class CaseReason(StrEnum):
    """Name why a case was sent back, refused, withdrawn, or wants a second person."""

    PICTURE_UNREADABLE = "picture_unreadable"
    OTHER_SIDE_MISSING = "other_side_missing"
    DOCUMENT_EXPIRED = "document_expired"
    DOCUMENT_PROVES_SOMETHING_ELSE = "document_proves_something_else"
    ANSWERS_DIFFER = "answers_differ"
    ANSWERS_INCOMPLETE = "answers_incomplete"
    STATEMENT_TO_SIGN_AGAIN = "statement_to_sign_again"
    COME_IN_PERSON = "come_in_person"
    DOCUMENT_NOT_GENUINE = "document_not_genuine"
    ANOTHER_PERSON = "another_person"
    NOT_ENTITLED = "not_entitled"
    REGISTERED_ALREADY = "registered_already"
    NOTHING_SHOWN_IN_TIME = "nothing_shown_in_time"
    ASKED_TO_STOP = "asked_to_stop"
    HIGHER_ASSURANCE = "higher_assurance"
    OVERRIDE = "override"
    POSSIBLE_TWIN = "possible_twin"
    SCREENING_HIT = "screening_hit"
    UNSURE = "unsure"


SEND_BACK_REASONS = (
    CaseReason.PICTURE_UNREADABLE,
    CaseReason.OTHER_SIDE_MISSING,
    CaseReason.DOCUMENT_EXPIRED,
    CaseReason.DOCUMENT_PROVES_SOMETHING_ELSE,
    CaseReason.ANSWERS_DIFFER,
    CaseReason.ANSWERS_INCOMPLETE,
    CaseReason.STATEMENT_TO_SIGN_AGAIN,
    CaseReason.COME_IN_PERSON,
)
"""Why a case goes back to its registrant, most frequent first."""

REFUSAL_REASONS = (
    CaseReason.NOT_ENTITLED,
    CaseReason.REGISTERED_ALREADY,
    CaseReason.DOCUMENT_NOT_GENUINE,
    CaseReason.ANOTHER_PERSON,
    CaseReason.NOTHING_SHOWN_IN_TIME,
)
"""Why a case is refused."""

SECOND_PERSON_REASONS = (
    CaseReason.HIGHER_ASSURANCE,
    CaseReason.OVERRIDE,
    CaseReason.POSSIBLE_TWIN,
    CaseReason.SCREENING_HIT,
    CaseReason.UNSURE,
)
"""Why a case wants a second person."""


@dataclass(frozen=True, slots=True)
class CaseStep:
    """Hold one step of a case: the state it came to, when, by whom (a person id) and why.

    ``by`` is empty for what a station or the program did by itself.
    """

    state: CaseState
    at: datetime
    by: str = ""
    reason: CaseReason | None = None
    note: str = ""


def name_of(case_id: str) -> str:
    """Give the beginning of a case's id, by which people call it: ``4F2A``."""
    return case_id[:4].upper()


def short_name(case_id: str) -> str:
    """Name a case by the beginning of its id, in English."""
    return f"Case {name_of(case_id)}"


@dataclass(frozen=True, slots=True)
class EnrolmentCase:
    """Hold one case of the desk's queue.

    ``claimed_by`` is the person id of the clerk who holds it. ``first_reviewer``
    is who asked for a second person, and may not be that person. ``person_id``
    names the registered person once there is one. ``version`` rises with each
    change, so that two who change the same case cannot both succeed.
    """

    id: str
    source: CaseSource
    state: CaseState
    waiting_since: datetime
    steps: tuple[CaseStep, ...]
    way_in: WayIn = WayIn.NONE
    entry_id: str = ""
    station_id: str = ""
    claimed_by: str = ""
    claimed_at: datetime | None = None
    first_reviewer: str = ""
    person_id: str = ""
    version: int = 0

    @property
    def short_name(self) -> str:
        """Give a name that fits on a slip of paper and tells nothing: ``Case 4F2A``."""
        return short_name(self.id)

    @property
    def is_open(self) -> bool:
        """Tell whether somebody still has to do something about it."""
        return self.state in OPEN_STATES

    @property
    def last_step(self) -> CaseStep:
        """Give the step that brought it to its present state."""
        return self.steps[-1]

    def moved(self, step: CaseStep) -> EnrolmentCase:
        """Give the case after one more step, held by nobody unless the step is a claim."""
        held = step.state is CaseState.CLAIMED
        return replace(
            self,
            state=step.state,
            steps=(*self.steps, step),
            claimed_by=step.by if held else "",
            claimed_at=step.at if held else None,
        )


@dataclass(frozen=True, slots=True)
class CaseLook:
    """Hold what one person found in a case, for themselves, before they knew what another had.

    ``document`` is the SHA-256 (hex) of what the zone says as it counts, empty
    where no document was in hand. ``sound`` says that every machine check
    passed and the person found the document in order. ``salt`` (32 bytes) is
    what the log's digest of a look opens with.
    """

    by: str
    at: datetime
    name: PersonName
    date_of_birth: PartialDate
    claim: Claim
    document: str
    answers: tuple[tuple[str, InspectionAnswer], ...]
    sound: bool
    salt: bytes = field(repr=False)


class CaseFlagKind(StrEnum):
    """Name what a discreet flag means; nothing on the clerk's screen shows it."""

    DURESS = "duress"
    FRAUD = "fraud"


@dataclass(frozen=True, slots=True)
class CaseFlag:
    """Hold a discreet flag; compliance officers and admins see it, the desk does not.

    ``case_id`` is empty for somebody who came to the desk without a case.
    """

    id: str
    case_id: str
    kind: CaseFlagKind
    raised_by: str
    raised_at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class HandOver:
    """Hold what one clerk left to the next: a note, and how the queue stood."""

    id: str
    by: str
    at: datetime
    note: str
    released: tuple[str, ...]
    waiting: int
    second_wanted: int
    oldest_since: datetime | None
