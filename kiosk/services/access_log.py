"""Who opened a person's record, and why; the person may see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.audit.events import Event
from kiosk.domain.errors import KioskError, NotFoundError
from kiosk.domain.operators import Act
from kiosk.domain.rights import AccessNote, OpeningReason
from kiosk.services.erased import refuse_erased
from kiosk.services.people import detail_within
from kiosk.services.permission import changing, reading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.people import PersonDetail
    from kiosk.services.ports import UnitOfWork

LONGEST_WORDS = 500
SHORTEST_WORDS = 3


class AccessReasonError(KioskError):
    """Refuse to open a record without a usable reason."""


def open_record(
    env: Environment,
    session: OperatorSession,
    person_id: str,
    reason: OpeningReason,
    words: str,
) -> PersonDetail:
    """Note who opens a person's record and why, and give it, in one transaction.

    The note is committed before anything is shown: nobody looks unnoticed.
    """
    if len(words.strip()) < SHORTEST_WORDS:
        raise AccessReasonError("The reason is missing.", "Say why, so that others can follow it.")
    if len(words) > LONGEST_WORDS:
        raise AccessReasonError(
            f"The reason has more than {LONGEST_WORDS} characters.", "Say it in fewer words."
        )
    with changing(env, session, Act.READ_PEOPLE) as (uow, now):
        refuse_erased(uow, person_id)
        uow.persons.get(person_id)
        note_access(uow, session, person_id, reason, now, words=words)
        uow.log.append(
            Event.PERSON_OPENED,
            at=now,
            actor=session.person_id,
            subject=person_id,
            body={"reason": reason.value},
        )
        detail = detail_within(uow, person_id)
        uow.commit()
    return detail


def opened_record(env: Environment, session: OperatorSession, person_id: str) -> PersonDetail:
    """Give a record once more that this operator opened, with a reason, since they signed in."""
    with reading(env, session, Act.READ_PEOPLE) as uow:
        _opening(uow, session, person_id)
        return detail_within(uow, person_id)


def evidence_image(
    env: Environment, session: OperatorSession, person_id: str, evidence_id: str
) -> bytes:
    """Give the image of a document of an opened record, or no bytes, and note the look at it."""
    with changing(env, session, Act.READ_PEOPLE) as (uow, now):
        opening = _opening(uow, session, person_id)
        if evidence_id not in {each.id for each in uow.evidence.of_person(person_id)}:
            raise NotFoundError("This record has no such document.", "Open the record again.")
        note_access(
            uow, session, person_id, opening.reason, now, words=opening.words, what="image"
        )
        image = uow.evidence.image(evidence_id)
        uow.commit()
    return image


def _opening(uow: UnitOfWork, session: OperatorSession, person_id: str) -> AccessNote:
    """Give the note of the operator's last opening of a record, or raise `AccessReasonError`."""
    refuse_erased(uow, person_id)
    for note in uow.rights.notes(person_id):
        if note.at < session.signed_in_at:
            break
        if note.operator == session.login and note.what == "opened":
            return note
    raise AccessReasonError(
        "Nobody opens a record without a reason.", "Open it from the list, and say why."
    )


def access_notes(
    env: Environment, session: OperatorSession, person_id: str
) -> Sequence[AccessNote]:
    """Give who opened a person's record and why, newest first."""
    with reading(env, session, Act.READ_PEOPLE) as uow:
        return uow.rights.notes(person_id)


def note_access(
    uow: UnitOfWork,
    session: OperatorSession,
    person_id: str,
    reason: OpeningReason,
    now: datetime,
    *,
    words: str = "",
    what: str = "opened",
) -> None:
    """Note one look at a record in the caller's transaction."""
    uow.rights.add_note(AccessNote(person_id, session.login, now, reason, words.strip(), what))


class LoggedAct(NamedTuple):
    """Name an act on a record at its person's request: in the note, and in the log."""

    what: str
    event: Event


def note_request(
    uow: UnitOfWork,
    session: OperatorSession,
    person_id: str,
    now: datetime,
    act: LoggedAct,
    *,
    words: str,
) -> None:
    """Note and log, in the caller's transaction, what was done because the person asked for it."""
    reason = OpeningReason.RIGHTS_REQUEST
    note_access(uow, session, person_id, reason, now, words=words, what=act.what)
    uow.log.append(act.event, at=now, actor=session.person_id, subject=person_id)
