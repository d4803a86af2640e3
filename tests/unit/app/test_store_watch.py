"""The watch over a store: away, back, delivered; told once, and whenever somebody asks."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.app.station_inbox import Collected
from kiosk.app.store_watch import Pace, StoreWatch
from kiosk.domain.errors import KioskError, UnreachableError
from kiosk.domain.operators import OperatorSession, Role
from kiosk.flows.store_standing import StoreStanding

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 6, 12, 14, 2, tzinfo=UTC)
LOST = UnreachableError("The store cannot be reached.", "Try again.")
FULL = KioskError("The outbox of this desk cannot be written.", "Free some space.")


def session(*roles: Role) -> OperatorSession:
    return OperatorSession("o", "p", "cleo", frozenset(roles), NOW)


CLERK = session(Role.STAFF)


@dataclass
class Sight:
    """Be a store that comes and goes, an outbox, and whoever is told."""

    away: bool = False
    kept: int = 0
    at_once: int = 100
    has_kit: bool = False
    refusals: tuple[str, ...] = ()
    prepare_error: KioskError | None = None
    lost_over_delivering: bool = False
    deliver_error: KioskError | None = None
    now: datetime = NOW
    prepared: list[OperatorSession] = field(default_factory=list)
    told: list[StoreStanding] = field(default_factory=list)
    complaints: list[object] = field(default_factory=list)

    def reach(self) -> None:
        if self.away:
            raise LOST

    def prepare(self, session: OperatorSession) -> None:
        if self.prepare_error is not None:
            raise self.prepare_error
        self.prepared.append(session)
        self.has_kit = True

    def ready(self) -> bool:
        return self.has_kit

    def waiting(self) -> int:
        return self.kept

    def deliver(self) -> Collected:
        if self.lost_over_delivering:
            raise LOST
        if self.deliver_error is not None:
            raise self.deliver_error
        taken = min(self.kept, self.at_once)
        self.kept -= taken
        return Collected(taken, self.refusals, self.kept)

    def watch(self, report: Callable[[StoreStanding], object] | None = None) -> StoreWatch:
        return StoreWatch(
            self.reach,
            self,
            lambda: self.now,
            report or self.told.append,
            self.complaints.append,
            pace=Pace(3600, 3600),
        )


@pytest.fixture
def sight() -> Sight:
    return Sight()


@pytest.fixture
def watch(sight: Sight) -> StoreWatch:
    return sight.watch()


def test_since_when_it_is_away_stays_the_first_instant(sight: Sight, watch: StoreWatch) -> None:
    watch.look()
    sight.away, sight.kept = True, 2
    watch.look()
    sight.now += timedelta(minutes=5)
    watch.look()
    assert watch.away
    assert sight.told[-1] == StoreStanding(NOW, kept=2, can_keep=False)
    assert len(sight.told) == 2


def test_what_was_kept_is_delivered_once_it_is_back(sight: Sight, watch: StoreWatch) -> None:
    sight.away, sight.kept, sight.at_once = True, 5, 2
    watch.look()
    sight.away = False
    watch.look()
    assert [each.kept for each in sight.told] == [5, 3, 1, 0]
    assert (watch.away, sight.told[-1].delivered) == (False, 5)


def test_lost_again_in_the_midst_of_delivering_it_is_away(sight: Sight, watch: StoreWatch) -> None:
    sight.kept, sight.lost_over_delivering = 3, True
    watch.look()
    assert watch.standing == StoreStanding(NOW, kept=3, can_keep=False)
    sight.lost_over_delivering = False
    watch.look()
    assert watch.standing == StoreStanding(None, kept=0, delivered=3, can_keep=False)


def test_it_tells_what_is_new_once_and_whoever_asks_always(
    sight: Sight, watch: StoreWatch
) -> None:
    for _ in range(3):
        watch.look()
    told = len(sight.told)
    watch.look_now()
    watch.look()
    watch.look()
    assert len(sight.told) == told + 1


def test_a_clerk_has_the_outbox_made_ready_once(sight: Sight, watch: StoreWatch) -> None:
    watch.enter(CLERK)
    watch.look()
    watch.look()
    assert sight.prepared == [CLERK]
    assert sight.told[-1].can_keep


def test_who_signed_in_just_before_it_went_has_it_made_ready_when_it_is_back(
    sight: Sight, watch: StoreWatch
) -> None:
    sight.prepare_error = LOST
    watch.enter(CLERK)
    watch.look()
    sight.prepare_error = None
    watch.look()
    assert sight.prepared == [CLERK]


def test_nobody_prepares_an_outbox_who_works_at_no_desk(sight: Sight, watch: StoreWatch) -> None:
    watch.enter(session(Role.AUDITOR))
    watch.look()
    assert sight.prepared == []


def test_what_goes_wrong_besides_is_told_once_while_it_lasts(
    sight: Sight, watch: StoreWatch
) -> None:
    sight.deliver_error = FULL
    watch.look()
    watch.look()
    assert sight.complaints == [FULL]
    assert not watch.away
    sight.deliver_error = None
    watch.look()
    sight.deliver_error = FULL
    watch.look()
    assert sight.complaints == [FULL, FULL]


def test_an_outbox_that_cannot_be_made_ready_is_told_and_not_tried_again(
    sight: Sight, watch: StoreWatch
) -> None:
    sight.prepare_error = FULL
    watch.enter(CLERK)
    watch.look()
    sight.prepare_error = None
    watch.look()
    assert (sight.complaints, sight.prepared) == ([FULL], [])


def test_cases_that_the_store_refused_are_told(sight: Sight, watch: StoreWatch) -> None:
    sight.refusals = ("This file comes from a station that was withdrawn.",)
    watch.look()
    assert [each.refusals for each in sight.complaints if isinstance(each, Collected)] == [
        sight.refusals
    ]


def test_the_thread_looks_at_once_and_when_it_is_asked(sight: Sight) -> None:
    told = threading.Semaphore(0)
    watch = sight.watch(lambda _standing: told.release())
    sight.kept = 1
    watch.start()
    try:
        assert told.acquire(timeout=20)
        sight.away = True
        watch.look_now()
        assert told.acquire(timeout=20)
    finally:
        watch.close()
    assert watch.away
