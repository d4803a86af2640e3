"""Retention: a clock for each kind of record, and a purge that explains what it skips."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.domain.rights import CLOCKS, RecordKind, Setting
from kiosk.services.erasure import erase_record, overwrite, revoke_all
from kiosk.services.permission import changing, reading
from kiosk.services.record_clocks import Skipped, SkipReason, Sweep, remove
from kiosk.services.retention_duties import DecisionClock

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork


__all__ = [
    "PurgePlan",
    "Purged",
    "SkipReason",
    "Skipped",
    "StalePurgeError",
    "numbers",
    "plan_purge",
    "purge",
    "set_number",
]


class StalePurgeError(KioskError):
    """Refuse a purge that is not the one that was shown."""


@dataclass(frozen=True, slots=True)
class PurgePlan:
    """Hold what a purge would take now, and what it leaves although its clock has run out.

    ``images`` are evidence ids, ``persons`` person ids with the clock that
    let them go, ``notes`` a count, ``others`` ids by kind; what goes with its
    person is not among them.
    """

    images: tuple[str, ...]
    persons: tuple[tuple[str, RecordKind], ...]
    notes: int
    skipped: tuple[Skipped, ...]
    others: Mapping[RecordKind, tuple[str, ...]] = field(default_factory=dict)

    def count(self, kind: RecordKind) -> int:
        """Count the records of a kind that would go."""
        if kind is RecordKind.DOCUMENT_IMAGES:
            return len(self.images)
        if kind is RecordKind.ACCESS_NOTES:
            return self.notes
        if kind in self.others:
            return len(self.others[kind])
        return sum(each is kind for _, each in self.persons)

    @property
    def counts(self) -> Mapping[RecordKind, int]:
        """Count what would go, by kind."""
        return {kind: self.count(kind) for kind in RecordKind}


@dataclass(frozen=True, slots=True)
class Purged:
    """State what a purge took and left; ``lingering`` as `ErasureOutcome` has it."""

    plan: PurgePlan
    lingering: str = ""


def plan_purge(env: Environment, session: OperatorSession) -> PurgePlan:
    """Say what a purge would take now, and what it would leave and why."""
    with reading(env, session, Act.READ_RETENTION) as uow:
        return _plan(env, uow, env.clock())


def purge(env: Environment, session: OperatorSession, shown: Mapping[RecordKind, int]) -> Purged:
    """Remove what has outlived its clock; raise `StalePurgeError` unless it is what was shown.

    Document images go and decisions stay: what was read and checked remains.
    A person whose clocks have run out is erased, which nothing undoes.
    """
    with changing(env, session, Act.PURGE) as (uow, now):
        plan = _plan(env, uow, now)
        if dict(plan.counts) != dict(shown):
            raise StalePurgeError(
                "What has outlived its time is not what was shown.",
                "Look at the counts again, then purge.",
            )
        uow.rights.remove_images(plan.images)
        if plan.notes:
            before = now - _days(uow, RecordKind.ACCESS_NOTES)
            uow.rights.remove_notes(before, uow.rights.held_people())
        remove(uow, plan.others)
        for person_id, _ in plan.persons:
            revoke_all(uow, session.person_id, person_id, now)
            erase_record(uow, session.person_id, person_id, now)
        body: dict[str, str | int] = {kind.value: count for kind, count in plan.counts.items()}
        body["skipped"] = len(plan.skipped)
        uow.log.append(Event.RECORDS_PURGED, at=now, actor=session.person_id, body=body)
        uow.commit()
    lingering = overwrite(env)
    try:
        env.put_aside.remove(plan.others[RecordKind.REFUSED_SUBMISSIONS])
    except KioskError as error:
        lingering = f"{lingering} {error}".strip()
    return Purged(plan, lingering)


def _plan(env: Environment, uow: UnitOfWork, now: datetime) -> PurgePlan:
    held = uow.rights.held_people()
    skipped: list[Skipped] = []
    images = _images(uow, now, held, skipped)
    persons = _persons(uow, now, held, skipped)
    going = {person_id for person_id, _ in persons}
    before = now - _days(uow, RecordKind.ACCESS_NOTES)
    notes = uow.rights.count_notes(before, held)
    if uow.rights.count_notes(before, frozenset()) > notes:
        skipped += [
            Skipped(RecordKind.ACCESS_NOTES, SkipReason.LEGAL_HOLD, person_id)
            for person_id in sorted(held)
            if any(note.at < before for note in uow.rights.notes(person_id))
        ]
    taken = tuple(image for image, owner in images if owner not in going)
    sweep = Sweep(
        uow, now, partial(_days, uow), held, uow.rights.held_cases(), skipped, frozenset(going)
    )
    others = sweep.due()
    folders = [each.folder for each in uow.stations.all()]
    refused = now - _days(uow, RecordKind.REFUSED_SUBMISSIONS)
    others[RecordKind.REFUSED_SUBMISSIONS] = tuple(env.put_aside.older(folders, refused))
    return PurgePlan(taken, tuple(persons), notes, tuple(skipped), others)


def _images(
    uow: UnitOfWork, now: datetime, held: frozenset[str], skipped: list[Skipped]
) -> list[tuple[str, str]]:
    going = []
    for evidence_id, owner in uow.rights.images(now - _days(uow, RecordKind.DOCUMENT_IMAGES)):
        if owner in held:
            skipped.append(Skipped(RecordKind.DOCUMENT_IMAGES, SkipReason.LEGAL_HOLD, owner))
        else:
            going.append((evidence_id, owner))
    return going


def _persons(
    uow: UnitOfWork, now: datetime, held: frozenset[str], skipped: list[Skipped]
) -> list[tuple[str, RecordKind]]:
    working = {each.person_id for each in uow.operators.all() if each.active}
    going = []
    for person_id, kind, due in _outlived(uow, now):
        if not due:
            skipped.append(Skipped(kind, SkipReason.RETENTION_DUTY, person_id))
        elif person_id in held:
            skipped.append(Skipped(kind, SkipReason.LEGAL_HOLD, person_id))
        elif person_id in working:
            skipped.append(Skipped(kind, SkipReason.ACCOUNT, person_id))
        else:
            going.append((person_id, kind))
    return going


def _outlived(uow: UnitOfWork, now: datetime) -> Iterator[tuple[str, RecordKind, bool]]:
    """Yield the persons whose clock has run out and those who asked to be erased.

    Each with their clock, and whether no duty to keep stands against it.
    """
    clock = DecisionClock(uow)
    other = _days(uow, RecordKind.OTHER_PERSONS)
    decided = _days(uow, RecordKind.DECIDED_PERSONS)
    wanted = {each.person_id for each in uow.rights.restrictions() if each.erase_when_free}
    ends = dict(uow.rights.idle_people(now - min(other, decided)))
    for account in uow.service_accounts.all():
        for person_id in account.answering:
            ends.pop(person_id, None)  # whoever answers for a service is no idle record
    for person_id in [*ends, *sorted(wanted - ends.keys())]:
        duty = clock.duty_ends(uow.tokens.of_person(person_id))
        if duty is not None:
            if duty <= now or person_id in wanted:
                yield person_id, RecordKind.DECIDED_PERSONS, duty <= now
        elif person_id in wanted or ends[person_id] + other <= now:
            yield person_id, RecordKind.OTHER_PERSONS, True


def _days(uow: UnitOfWork, kind: RecordKind) -> timedelta:
    return timedelta(days=uow.rights.setting(CLOCKS[kind]))


def set_number(env: Environment, session: OperatorSession, setting: Setting, value: int) -> None:
    """Set a number of days, or how many tokens one officer may revoke alone."""
    least, most = _BOUNDS.get(setting, (1, 36_500))
    if not least <= value <= most:
        raise KioskError("This number is out of bounds.", f"Choose one from {least} to {most:,}.")
    with changing(env, session, Act.EDIT_SETTINGS) as (uow, now):
        uow.rights.put_setting(setting, value)
        uow.log.append(
            Event.SETTINGS_CHANGED,
            at=now,
            actor=session.person_id,
            body={"setting": setting.value, "value": value},
        )
        uow.commit()


def numbers(env: Environment, session: OperatorSession) -> Mapping[Setting, int]:
    """Give every number that an admin may set."""
    with reading(env, session, Act.READ_RETENTION) as uow:
        return uow.rights.settings()


_BOUNDS = {Setting.ALONE_AT_MOST: (0, 10_000)}
