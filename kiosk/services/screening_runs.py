"""Hold everybody against the lists that were put into use: in batches, and what is new in them.

The names are compared outside of any transaction; a batch is written in one,
and only for people whose hits change. A run that was cut off is simply
started again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.errors import NotFoundError
from kiosk.domain.operators import Act
from kiosk.screening.index import NameIndex
from kiosk.services.permission import changing, reading
from kiosk.services.screening import matches_of, reconcile, settle_state
from kiosk.services.screening_lists import LoadedList, entries_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.persons import Person
    from kiosk.screening.matching import Match
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork
    from kiosk.services.screening import ScreeningWork

BATCH = 100
"""People of one transaction."""


@dataclass(frozen=True, slots=True)
class ScreeningRun:
    """State how many people a run held against how many lists, and for how many hits changed."""

    people: int
    lists: int
    changed: int


@dataclass(frozen=True, slots=True)
class _Task:
    """Hold a list to screen against: the entries that are new or changed, and the kept ones."""

    loaded: LoadedList
    unchanged: frozenset[str]

    def concerns(self, reference: str) -> bool:
        """Tell whether this run says anything about an entry."""
        return reference not in self.unchanged


def screen_everybody(
    env: Environment,
    session: OperatorSession,
    work: ScreeningWork,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
    *,
    again: bool = False,
    batch: int = BATCH,
) -> ScreeningRun:
    """Hold everybody against each list in use that not everybody was held against yet.

    Against the successor of a list that was screened in full, people are
    compared with its new and changed entries only; ``again`` compares them
    with every entry of every list in use. ``progress`` is told how
    many people of how many are done, after each ``batch`` of them.
    """
    with reading(env, session, Act.IMPORT_SCREENING_LIST) as uow:
        tasks = [
            _Task(loaded, frozenset()) if again else _task(uow, loaded)
            for loaded in work.lists.of(uow)
            if again or loaded.record.screened_at is None
        ]
    changed = 0
    done: set[str] = set()
    while tasks and (waiting := _everybody(env, session) - done):
        ids = sorted(waiting)
        for start in range(0, len(ids), batch):
            changed += _screen_batch(env, session, work, tasks, ids[start : start + batch])
            progress(len(done) + min(start + batch, len(ids)), len(done) + len(ids))
        done |= waiting
    for task in tasks:
        _finish(env, session, task)
    return ScreeningRun(len(done), len(tasks), changed)


def _task(uow: UnitOfWork, loaded: LoadedList) -> _Task:
    """Leave out the entries that everybody was held against in the list of before."""
    records = uow.screening
    former = [
        record
        for record in records.lists()
        if record.snapshot.name == loaded.record.snapshot.name and record.screened_at is not None
    ]
    if not former:
        return _Task(loaded, frozenset())
    before = entries_of(records, former[-1])
    unchanged = frozenset(
        reference for reference, entry in loaded.entries.items() if before.get(reference) == entry
    )
    new = {key: entry for key, entry in loaded.entries.items() if key not in unchanged}
    return _Task(replace(loaded, index=NameIndex(tuple(new.values()))), unchanged)


def _everybody(env: Environment, session: OperatorSession) -> set[str]:
    with reading(env, session, Act.IMPORT_SCREENING_LIST) as uow:
        return {person_id for person_id, _, _ in uow.persons.search_terms()}


def _screen_batch(
    env: Environment,
    session: OperatorSession,
    work: ScreeningWork,
    tasks: Sequence[_Task],
    ids: Sequence[str],
) -> int:
    with reading(env, session, Act.IMPORT_SCREENING_LIST) as uow:
        with_hits = set(uow.screening.people_with_hits())
        people = _still_there(uow, ids)
    matched = {person: [matches_of(task.loaded, person) for task in tasks] for person in people}
    affected = {
        person: matches
        for person, matches in matched.items()
        if person.id in with_hits or any(matches)
    }
    return _write(env, session, work, tasks, affected) if affected else 0


def _write(
    env: Environment,
    session: OperatorSession,
    work: ScreeningWork,
    tasks: Sequence[_Task],
    affected: dict[Person, list[list[Match]]],
) -> int:
    changed = 0
    with changing(env, session, Act.IMPORT_SCREENING_LIST) as (uow, now):
        for person in _still_there(uow, [person.id for person in affected]):
            matched = affected.get(person)
            if matched is None:  # they changed while names were compared
                matched = [matches_of(task.loaded, person) for task in tasks]
            results = [
                reconcile(
                    env,
                    uow,
                    person,
                    task.loaded,
                    matches,
                    at=now,
                    actor=session.person_id,
                    concerns=task.concerns,
                )
                for task, matches in zip(tasks, matched, strict=True)
            ]
            if any(results):
                settle_state(uow, work, person.id, now)
                changed += 1
        uow.commit()
    return changed


def _still_there(uow: UnitOfWork, ids: Sequence[str]) -> list[Person]:
    """Give these persons without those who were erased since their ids were read."""
    try:
        return list(uow.persons.several(ids).values())
    except NotFoundError:
        return [person for each in ids for person in _one(uow, each)]


def _one(uow: UnitOfWork, person_id: str) -> Sequence[Person]:
    try:
        return (uow.persons.get(person_id),)
    except NotFoundError:
        return ()


def _finish(env: Environment, session: OperatorSession, task: _Task) -> None:
    with changing(env, session, Act.IMPORT_SCREENING_LIST) as (uow, now):
        records = uow.screening
        record = records.get_list(task.loaded.record.id)
        records.replace_list(replace(record, screened_at=now))
        uow.log.append(
            Event.SCREENING_LIST_SCREENED,
            at=now,
            actor=session.person_id,
            body={"list": record.id, "sha256": record.snapshot.sha256},
        )
        uow.commit()
