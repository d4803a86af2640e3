"""Erase a person: their key is destroyed, and nothing can be read of them any more.

What stands against it turns the erasure into a restriction, and is said. The
log keeps its commitments, which nobody can open; the tombstone keeps one of
them, so that a question about the person has an answer for ever.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.audit.entries import LogEntry
from kiosk.audit.events import Event
from kiosk.domain.access import TokenState
from kiosk.domain.errors import KioskError, PermissionDeniedError
from kiosk.domain.operators import Act
from kiosk.domain.rights import Restriction, Tombstone
from kiosk.services.erased import refuse_erased
from kiosk.services.permission import changing
from kiosk.services.ports import TokenFilter
from kiosk.services.retention_duties import Obstacle, obstacles
from kiosk.services.service_standing import settle_services_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

ERASED = "erased"
"""The reason that the tokens of an erased person carry."""

_SHORTEST_WORDS = 3


class ErasureError(KioskError):
    """Refuse an erasure that would take away more than a person's own record."""


@dataclass(frozen=True, slots=True)
class ErasureOutcome:
    """State what became of a request to be erased.

    Exactly one of ``tombstone`` and ``restriction`` is there. ``standing`` is
    what stood against an erasure. ``lingering`` says why what was deleted may
    still stand in the database's journal; it is empty when it does not.
    """

    tombstone: Tombstone | None = None
    restriction: Restriction | None = None
    standing: tuple[Obstacle, ...] = ()
    revoked: int = 0
    lingering: str = ""


def erase(
    env: Environment, session: OperatorSession, person_id: str, *, reason: str
) -> ErasureOutcome:
    """Erase a person at their request, or restrict their record where something stands against it.

    Either way their tokens are revoked: they asked to be gone. A restricted
    record is erased by the purge once nothing stands against it any more.
    """
    require_words(reason)
    with changing(env, session, Act.ERASE_PERSON) as (uow, now):
        refuse_erased(uow, person_id)
        uow.persons.get(person_id)
        _refuse_own(session, person_id)
        _refuse_account(uow, person_id)
        standing = obstacles(uow, person_id, now)
        if standing:
            revoked = revoke_all(uow, session.person_id, person_id, now)
            restriction = Restriction(person_id, now, reason.strip(), erase_when_free=True)
            uow.rights.restrict(restriction)
            settle_services_of(uow, person_id, now, session.person_id)
            uow.log.append(
                Event.PERSON_RESTRICTED,
                at=now,
                actor=session.person_id,
                subject=person_id,
                body={"why": "+".join(sorted({each.kind.value for each in standing}))},
            )
            uow.commit()
            return ErasureOutcome(restriction=restriction, standing=standing, revoked=revoked)
        revoked = revoke_all(uow, session.person_id, person_id, now)
        tombstone = erase_record(uow, session.person_id, person_id, now)
        uow.commit()
    return ErasureOutcome(tombstone, revoked=revoked, lingering=overwrite(env))


def erase_record(uow: UnitOfWork, actor: str, person_id: str, now: datetime) -> Tombstone:
    """Log the erasure and destroy the key, in the caller's transaction; tokens are revoked.

    The entry names the first entry about the person by its number: a backup
    from before can find in itself whom it must erase, and nobody else can.
    Services that the person answers for stand still until somebody else does.
    """
    entry = uow.log.append(
        Event.PERSON_ERASED,
        at=now,
        actor=actor,
        subject=person_id,
        body={"first_entry": uow.rights.first_entry(person_id)},
    )
    commitment = uow.log.page(0, 1)[0].subject or ""
    tombstone = Tombstone(person_id, now, entry, commitment)
    uow.rights.erase(tombstone)
    settle_services_of(uow, person_id, now, actor)
    return tombstone


def revoke_all(uow: UnitOfWork, actor: str, person_id: str, now: datetime) -> int:
    """Revoke every living token of a person; give how many."""
    wanted = TokenFilter(
        person_ids=frozenset({person_id}), live_at=now, not_state=TokenState.INVALID
    )
    jtis = uow.tokens.jtis(wanted)
    uow.tokens.set_state(jtis, TokenState.INVALID, ERASED)
    for jti in jtis:
        uow.log.append(
            Event.TOKEN_REVOKED, at=now, actor=actor, subject=person_id, body={"jti": jti}
        )
    return len(jtis)


def overwrite(env: Environment) -> str:
    """Have the database let go of what was deleted; give why it could not, or nothing."""
    try:
        env.store.overwrite_deleted()
    except KioskError as error:
        return str(error)
    return ""


def replay_erasures(
    env: Environment, session: OperatorSession, leaves: Iterable[bytes]
) -> tuple[Tombstone, ...]:
    """Erase again, in a restored backup, whom the log that went on without it erased.

    ``leaves`` are the entries of that log, checked by the caller. An erasure
    that this store has carried out already is passed over.
    """
    erased: list[Tombstone] = []
    firsts = [
        first
        for _, entry in map(LogEntry.decode, leaves)
        if entry.event is Event.PERSON_ERASED
        for first in (entry.body.get("first_entry"),)
        if isinstance(first, int)
    ]
    with changing(env, session, Act.ERASE_PERSON) as (uow, now):
        for first in firsts:
            person_id = uow.rights.person_of_entry(first)
            if person_id and uow.rights.tombstone(person_id) is None:
                revoke_all(uow, session.person_id, person_id, now)
                erased.append(erase_record(uow, session.person_id, person_id, now))
        uow.commit()
    overwrite(env)
    return tuple(erased)


def require_words(reason: str) -> None:
    """Raise `ErasureError` unless a reason is given."""
    if len(reason.strip()) < _SHORTEST_WORDS:
        raise ErasureError("The reason is missing.", "Say why, so that others can follow it.")


def _refuse_own(session: OperatorSession, person_id: str) -> None:
    if person_id == session.person_id:
        raise PermissionDeniedError(
            "Nobody erases their own record.", "Ask another officer to do it."
        )


def _refuse_account(uow: UnitOfWork, person_id: str) -> None:
    if any(each.active and each.person_id == person_id for each in uow.operators.all()):
        raise ErasureError(
            "This person works here: their account is active.",
            "Deactivate the account under Team first.",
        )
