"""Hold persons against the lists in use, and let officers adjudicate what was found.

A hit is open until an officer has looked at it; while one is open, the
person's screening state is *open*, which decides as directives say. One
officer finds that a hit means somebody else; that it means this person takes
two, and so does undoing it. A finding counts for the entry as it was and for
the person as they were: when either changes, the hit opens anew.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.errors import NotFoundError, PermissionDeniedError
from kiosk.domain.operators import Act
from kiosk.screening.hits import (
    Adjudication,
    AdjudicationError,
    Outcome,
    ReasonCode,
    ScreeningHit,
    person_digest,
    state_of,
)
from kiosk.screening.matching import screen
from kiosk.services.permission import changing, reading, require

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.persons import Person
    from kiosk.screening.matching import Match
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork
    from kiosk.services.screening_lists import ListsInUse, LoadedList
    from kiosk.services.screening_ports import RecordScreening

SECOND_SIGN_IN = timedelta(minutes=5)
"""How long ago the second officer may have signed in: the act needs them here and now."""

_MOST_NOTE = 2_000


@dataclass(frozen=True, slots=True)
class ScreeningWork:
    """Hold what screening needs besides the store: the lists, and who records its result."""

    lists: ListsInUse
    record: RecordScreening


def screen_person(
    env: Environment, session: OperatorSession, work: ScreeningWork, person_id: str
) -> Sequence[ScreeningHit]:
    """Hold one person against every list in use; give the hits that count, best first."""
    with reading(env, session, Act.RECORD_FACTS) as uow:
        work.lists.of(uow)  # loaded before the store's one write lock is taken
    with changing(env, session, Act.RECORD_FACTS) as (uow, now):
        person = uow.persons.get(person_id)
        screen_within(env, uow, work, person, at=now, actor=session.person_id)
        hits = counting_hits(uow, person_id)
        uow.commit()
    return hits


def screen_within(
    env: Environment,
    uow: UnitOfWork,
    work: ScreeningWork,
    person: Person,
    *,
    at: datetime,
    actor: str,
) -> None:
    """Hold a new or changed person against every list in use, in the caller's transaction."""
    for loaded in work.lists.of(uow):
        reconcile(env, uow, person, loaded, matches_of(loaded, person), at=at, actor=actor)
    settle_state(uow, work, person.id, at)


def matches_of(loaded: LoadedList, person: Person) -> list[Match]:
    """Give the entries of a list that may mean a person, by rank."""
    particulars = person.particulars
    return screen(loaded.index, str(particulars.name), particulars.date_of_birth)


def reconcile(
    env: Environment,
    uow: UnitOfWork,
    person: Person,
    loaded: LoadedList,
    matches: Sequence[Match],
    *,
    at: datetime,
    actor: str,
    concerns: Callable[[str], bool] = lambda _reference: True,
) -> bool:
    """Bring a person's hits on one list in line with what matches now; tell whether any changed.

    ``concerns`` says of which references ``matches`` speak. A confirmed hit
    stays until two officers undo it, whatever the list says later; a finding
    of before counts again when entry and person are as they were.
    """
    records = uow.screening
    list_name = loaded.record.snapshot.name
    digest = person_digest(person.particulars)
    known = [hit for hit in records.hits_of(person.id) if hit.list_name == list_name]
    found = {match.entry.reference: match for match in matches}
    outgrown: list[ScreeningHit] = []
    for hit in known:
        reference = hit.entry.reference
        if hit.withdrawn_at is not None or not concerns(reference):
            continue
        match = found.get(reference)
        if hit.is_confirmed or (match and hit.still_answers(digest, match.entry)):
            found.pop(reference, None)
        else:
            outgrown.append(hit)
    for hit in outgrown:
        records.replace_hit(replace(hit, withdrawn_at=at))
        _log(uow, Event.SCREENING_HIT_WITHDRAWN, hit, at, actor)
    for match in found.values():
        former = _finding_of_before(known, digest, match)
        if former is not None:
            hit = replace(former, withdrawn_at=None)
            records.replace_hit(hit)
        else:
            hit = _opened(env.identifier(), person, loaded, match, at)
            records.add_hit(hit)
        of_list = {"list": loaded.record.id, "sha256": hit.snapshot_sha256}
        _log(uow, Event.SCREENING_HIT_FOUND, hit, at, actor, **of_list)
    return bool(outgrown or found)


def adjudicate(
    env: Environment,
    session: OperatorSession,
    work: ScreeningWork,
    hit_id: str,
    *,
    outcome: Outcome,
    reason: ReasonCode,
    note: str = "",
    second: OperatorSession | None = None,
) -> ScreeningHit:
    """Record what an officer finds about a hit; confirming, and undoing that, takes two.

    Raises `AdjudicationError` for a reason that does not fit and for a hit
    that entry or person have outgrown, `PermissionDeniedError` for officers
    who are one person, or the person concerned.
    """
    if len(note) > _MOST_NOTE:
        raise AdjudicationError("This note is longer than 2,000 characters.", "Shorten it.")
    with changing(env, session, Act.ADJUDICATE_SCREENING) as (uow, now):
        records = uow.screening
        hit = records.get_hit(hit_id)
        _require_current(uow, hit)
        hit.require_reason(outcome, reason)
        if hit.person_id == session.person_id:
            raise _about_oneself()
        takes_two = outcome is Outcome.CONFIRMED or hit.is_confirmed
        if takes_two:
            _require_second(uow, session, second, hit, now)
        found = Adjudication(
            outcome,
            reason,
            note.strip(),
            session.person_id,
            second.person_id if takes_two and second is not None else "",
            now,
        )
        adjudicated = replace(hit, adjudication=found)
        records.replace_hit(adjudicated)
        for officer in filter(None, (found.officer, found.second_officer)):
            said = {"outcome": outcome.value, "reason": reason.value}
            _log(uow, Event.SCREENING_HIT_ADJUDICATED, hit, now, officer, **said)
        settle_state(uow, work, hit.person_id, now)
        uow.commit()
    return adjudicated


def open_hits(
    env: Environment, session: OperatorSession, offset: int, limit: int
) -> Sequence[ScreeningHit]:
    """Give the hits that wait for an officer, oldest first."""
    with reading(env, session, Act.READ_SCREENING) as uow:
        return uow.screening.open_hits(offset, limit)


def count_open_hits(env: Environment, session: OperatorSession) -> int:
    """Count the hits that wait for an officer."""
    with reading(env, session, Act.READ_SCREENING) as uow:
        return uow.screening.count_open()


def hits_of_person(
    env: Environment, session: OperatorSession, person_id: str
) -> Sequence[ScreeningHit]:
    """Give every hit of a person, withdrawn ones too, oldest first."""
    with reading(env, session, Act.READ_SCREENING) as uow:
        return uow.screening.hits_of(person_id)


def counting_hits(uow: UnitOfWork, person_id: str) -> list[ScreeningHit]:
    """Give a person's hits that are not withdrawn, those to look at first in front."""
    hits = uow.screening.hits_of(person_id)
    counting = [hit for hit in hits if hit.withdrawn_at is None]
    return sorted(counting, key=lambda hit: (hit.birth, -hit.score))


def settle_state(uow: UnitOfWork, work: ScreeningWork, person_id: str, at: datetime) -> None:
    """Record where screening stands for a person now."""
    work.record(uow, person_id, state_of(uow.screening.hits_of(person_id)), at)


def _log(
    uow: UnitOfWork, event: Event, hit: ScreeningHit, at: datetime, actor: str, **body: str
) -> None:
    uow.log.append(event, at=at, actor=actor, subject=hit.person_id, body={"hit": hit.id, **body})


def _finding_of_before(
    known: Sequence[ScreeningHit], digest: str, match: Match
) -> ScreeningHit | None:
    return next(
        (
            hit
            for hit in known
            if hit.withdrawn_at is not None
            and hit.adjudication is not None
            and hit.still_answers(digest, match.entry)
        ),
        None,
    )


def _opened(
    hit_id: str, person: Person, loaded: LoadedList, match: Match, at: datetime
) -> ScreeningHit:
    return ScreeningHit(
        id=hit_id,
        person_id=person.id,
        person_digest=person_digest(person.particulars),
        list_name=loaded.record.snapshot.name,
        snapshot_sha256=loaded.record.snapshot.sha256,
        entry=match.entry,
        written=match.written,
        score=match.score,
        birth=match.birth,
        sentence=match.sentence,
        opened_at=at,
    )


def _require_current(uow: UnitOfWork, hit: ScreeningHit) -> None:
    """Refuse to adjudicate what is about an entry or a person that has changed since."""
    try:
        particulars = uow.persons.get(hit.person_id).particulars
    except NotFoundError:
        particulars = None
    changed = particulars is None or person_digest(particulars) != hit.person_digest
    if hit.withdrawn_at is not None or (changed and not hit.is_confirmed):
        raise AdjudicationError(
            "The entry or the person has changed since this hit was found.",
            "Screen the person again, and look at what is found then.",
        )


def _require_second(
    uow: UnitOfWork,
    first: OperatorSession,
    second: OperatorSession | None,
    hit: ScreeningHit,
    now: datetime,
) -> None:
    if second is None or second.person_id == first.person_id:
        raise PermissionDeniedError(
            "This needs two officers who are two persons.", "Ask a second officer to sign in."
        )
    if hit.person_id == second.person_id:
        raise _about_oneself()
    require(uow, second, Act.ADJUDICATE_SCREENING)
    if now - second.signed_in_at > SECOND_SIGN_IN:
        raise PermissionDeniedError(
            "The second officer signed in too long ago.", "Let the second officer sign in again."
        )


def _about_oneself() -> PermissionDeniedError:
    return PermissionDeniedError(
        "Nobody may adjudicate a hit about themselves.", "Ask another officer."
    )
