"""The roster: whom organisations announced, and invitations to single people.

It tells a station whom to expect, without a name: an entry or an invitation
names the person to the desk, and proves nothing about them.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.enrolments import WayIn
from kiosk.domain.errors import KioskError, NotFoundError
from kiosk.domain.operators import Act
from kiosk.domain.roster import Invitation, RosterEntry
from kiosk.services.codes import INVITATION_LENGTH, new_code
from kiosk.services.permission import changing, reading
from kiosk.services.roster_file import RosterError, RosterLine, person_key, read_roster
from kiosk.services.stations import slow_hash

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

__all__ = [
    "InvitationError",
    "NewInvitation",
    "RosterError",
    "RosterImport",
    "RosterPreview",
    "StaleRosterError",
    "count_entries",
    "entries",
    "import_roster",
    "invitations",
    "invite",
    "preview_roster",
    "remove_entries",
    "withdraw_invitation",
]

INVITATION_LIFE = timedelta(days=14)
LONGEST_INVITATION = timedelta(days=90)

_WORTH_MEASURING = 100
"""Hashes from which on an import is not done at once."""

_Hashes = dict[str, str]


class StaleRosterError(KioskError):
    """Refuse an import that would not change what was shown before it."""


class InvitationError(KioskError):
    """Refuse an invitation that cannot be made or withdrawn."""


@dataclass(frozen=True, slots=True)
class RosterImport:
    """Count what an import changed; ``left`` are entries that the file does not name any more."""

    added: int
    changed: int
    unchanged: int
    left: int


@dataclass(frozen=True, slots=True)
class RosterPreview:
    """Hold what a file would change now: who comes, whose entry changes, who leaves.

    ``seconds`` is about how long an import would take; 0 for a short file.
    """

    counts: RosterImport
    added: tuple[RosterLine, ...]
    changed: tuple[RosterLine, ...]
    left: tuple[RosterEntry, ...]
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class NewInvitation:
    """Hold a new invitation with its code, which is shown once and kept nowhere."""

    invitation: Invitation
    code: str = field(repr=False)


def preview_roster(env: Environment, session: OperatorSession, data: bytes) -> RosterPreview:
    """Say what a file would change, and change nothing; raise `RosterError` with every fault."""
    lines = read_roster(data)
    with reading(env, session, Act.EDIT_ROSTER) as uow:
        known = dict(_numbered(uow, lines))
        salt = uow.stations.lookup_salt()
    added, changed = [], []
    for line in lines:
        entry = known.pop(_key(line), None)
        if entry is None:
            added.append(line)
        elif _differs(entry, line):
            changed.append(line)
    left = _staying(known)
    unchanged = len(lines) - len(added) - len(changed)
    counts = RosterImport(len(added), len(changed), unchanged, len(left))
    seconds = _estimate(env, salt, [*added, *changed])
    return RosterPreview(counts, tuple(added), tuple(changed), tuple(left), seconds)


def import_roster(
    env: Environment,
    session: OperatorSession,
    data: bytes,
    *,
    shown: RosterImport | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> RosterImport:
    """Bring the roster to what a file says of the organisations that it names.

    Whoever the file does not name any more has left, and stations are told
    with their next kit. One line out of order refuses the whole file with
    `RosterError`, and an import that changes something else than was ``shown``
    is refused with `StaleRosterError`. Slow hashes for stations take some
    40 ms for each new number and badge, outside the transaction; ``progress``
    takes how many of how many people are done.
    """
    lines = read_roster(data)
    with reading(env, session, Act.EDIT_ROSTER) as uow:
        known = _numbered(uow, lines)
        salt = uow.stations.lookup_salt()
    new = [line for line in lines if _differs(known.get(_key(line)), line)]
    hashes = _hash_all(salt, new, progress)
    with changing(env, session, Act.EDIT_ROSTER) as (uow, now):
        done = _apply(uow, env, lines, hashes, now)
        if shown is not None and done != shown:
            raise StaleRosterError(
                "The roster has changed since this was shown.", "Look at the preview again."
            )
        uow.log.append(
            Event.ROSTER_IMPORTED,
            at=now,
            actor=session.person_id,
            body={"added": done.added, "changed": done.changed, "left": done.left},
        )
        uow.commit()
    return done


def entries(
    env: Environment, session: OperatorSession, offset: int = 0, limit: int = 100
) -> Sequence[RosterEntry]:
    """Give the roster's entries, those that left included, in the order of their arrival."""
    with reading(env, session, Act.EDIT_ROSTER) as uow:
        return uow.roster.page(offset, limit)


def count_entries(env: Environment, session: OperatorSession) -> int:
    """Count the roster's entries, those that left included."""
    with reading(env, session, Act.EDIT_ROSTER) as uow:
        return uow.roster.count()


def remove_entries(env: Environment, session: OperatorSession, entry_ids: Collection[str]) -> None:
    """Remove entries for good: their keys are destroyed."""
    with changing(env, session, Act.EDIT_ROSTER) as (uow, now):
        uow.roster.forget(entry_ids)
        uow.log.append(
            Event.ROSTER_IMPORTED,
            at=now,
            actor=session.person_id,
            body={"added": 0, "changed": 0, "left": len(entry_ids)},
        )
        uow.commit()


def invite(
    env: Environment,
    session: OperatorSession,
    *,
    entry_id: str = "",
    life: timedelta = INVITATION_LIFE,
) -> NewInvitation:
    """Make an invitation, for an entry of the roster or for whoever is handed the code."""
    if not timedelta(hours=1) <= life <= LONGEST_INVITATION:
        raise InvitationError(
            "An invitation is good for between one hour and ninety days.", "Choose in between."
        )
    code = new_code(env.entropy, INVITATION_LENGTH)
    with reading(env, session, Act.EDIT_ROSTER) as uow:
        salt = uow.stations.lookup_salt()
    hashed = slow_hash(salt, WayIn.INVITATION, code)
    with changing(env, session, Act.EDIT_ROSTER) as (uow, now):
        entry = uow.roster.get(entry_id) if entry_id else None
        if entry_id and (entry is None or entry.left_at is not None):
            raise InvitationError(
                "This entry is not on the roster any more.", "Choose another, or import again."
            )
        invitation = Invitation(env.identifier(), entry_id, now, now + life)
        uow.roster.add_invitation(invitation, hashed)
        _log_invitation(uow, session, Event.INVITATION_MADE, invitation, now)
        uow.commit()
    return NewInvitation(invitation, code)


def withdraw_invitation(
    env: Environment, session: OperatorSession, invitation_id: str
) -> Invitation:
    """Let an invitation open nothing any more; stations know it with their next kit."""
    with changing(env, session, Act.EDIT_ROSTER) as (uow, now):
        invitation = uow.roster.invitation(invitation_id)
        if invitation is None:
            raise NotFoundError("There is no such invitation.", "Look at the list again.")
        if not invitation.good_at(now):
            raise InvitationError(
                "This invitation opens nothing any more.", "There is nothing left to do."
            )
        invitation = replace(invitation, withdrawn_at=now)
        uow.roster.replace_invitation(invitation)
        _log_invitation(uow, session, Event.INVITATION_WITHDRAWN, invitation, now)
        uow.commit()
    return invitation


def invitations(env: Environment, session: OperatorSession) -> Sequence[Invitation]:
    """Give all invitations, newest first; their codes are kept nowhere."""
    with reading(env, session, Act.EDIT_ROSTER) as uow:
        return uow.roster.invitations()


def _log_invitation(
    uow: UnitOfWork,
    session: OperatorSession,
    event: Event,
    invitation: Invitation,
    now: datetime,
) -> None:
    uow.log.append(event, at=now, actor=session.person_id, body={"invitation": invitation.id})


def _key(line: RosterLine | RosterEntry) -> tuple[str, str]:
    return person_key(line.organisation, line.number)


def _numbered(
    uow: UnitOfWork, lines: Sequence[RosterLine]
) -> Mapping[tuple[str, str], RosterEntry]:
    organisations = {line.organisation.casefold(): line.organisation for line in lines}
    return {
        _key(entry): entry
        for organisation in organisations.values()
        for entry in uow.roster.numbered(organisation).values()
    }


def _staying(entries_by_key: Mapping[tuple[str, str], RosterEntry]) -> list[RosterEntry]:
    return [entry for entry in entries_by_key.values() if entry.left_at is None]


def _differs(entry: RosterEntry | None, line: RosterLine) -> bool:
    return entry is None or entry != _entry(entry.id, line)


def _entry(identifier: str, line: RosterLine) -> RosterEntry:
    return RosterEntry(
        id=identifier,
        number=line.number,
        name=line.name,
        email=line.email,
        organisation=line.organisation,
        kind=line.kind,
        since=line.since,
        until=line.until,
        badge=line.badge,
    )


def _hash_all(
    salt: bytes, lines: Sequence[RosterLine], progress: Callable[[int, int], None] | None
) -> dict[tuple[str, str], _Hashes]:
    """Hash on every core: scrypt lets go of the interpreter's lock while it works."""
    done: dict[tuple[str, str], _Hashes] = {}
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        hashed = pool.map(lambda line: _hashes(salt, line), lines)
        for number, (line, each) in enumerate(zip(lines, hashed, strict=True), start=1):
            done[_key(line)] = each
            if progress is not None:
                progress(number, len(lines))
    return done


def _estimate(env: Environment, salt: bytes, lines: Sequence[RosterLine]) -> float:
    """Give about how many seconds the hashes of some lines take, from one that is measured."""
    count = sum(bool(line.email) + bool(line.badge) for line in lines)
    if count < _WORTH_MEASURING:
        return 0.0
    begun = env.clock()
    slow_hash(salt, WayIn.BADGE, "0")
    return (env.clock() - begun).total_seconds() * count / (os.cpu_count() or 1)


def _hashes(salt: bytes, line: RosterLine) -> _Hashes:
    """Hash what a registrant may type or swipe; a number alone, which many guess, is not taken."""
    hashes = {}
    if line.email:
        hashes[WayIn.ROSTER.value] = slow_hash(salt, WayIn.ROSTER, line.number, line.email)
    if line.badge:
        hashes[WayIn.BADGE.value] = slow_hash(salt, WayIn.BADGE, line.badge)
    return hashes


def _apply(
    uow: UnitOfWork,
    env: Environment,
    lines: Sequence[RosterLine],
    hashes: Mapping[tuple[str, str], _Hashes],
    now: datetime,
) -> RosterImport:
    """Store what differs from what is stored now; somebody may have imported meanwhile."""
    known = dict(_numbered(uow, lines))
    salt = uow.stations.lookup_salt()
    added = changed = unchanged = 0
    for line in lines:
        entry = known.pop(_key(line), None)
        if not _differs(entry, line):
            unchanged += 1
            continue
        ready = hashes.get(_key(line)) or _hashes(salt, line)
        if entry is None:
            uow.roster.add(_entry(env.identifier(), line), ready)
            added += 1
        else:
            uow.roster.replace(_entry(entry.id, line), ready)
            changed += 1
    gone = _staying(known)
    for entry in gone:
        uow.roster.replace(replace(entry, left_at=now), {})
    return RosterImport(added, changed, unchanged, len(gone))
