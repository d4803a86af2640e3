"""The follower's thread, run in this one: every wait is written down and takes no time."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

import pytest

from kiosk.gateway import (
    PublicationError,
    PublicationRefusedError,
    PublicationSnapshot,
    PublicationStaleError,
    PublicationUnreachableError,
)
from kiosk.gateway.event_source import NoMoreEventsError
from kiosk.gateway.event_stream import ServerSentEvent
from kiosk.gateway.following import FollowerThread, following
from kiosk.gateway.listening import Listener
from kiosk.gateway.pacing import Rhythm

EVENT = ServerSentEvent("message", "", "")
STEADY = Rhythm(jitter=0)
AWAY = PublicationUnreachableError("It is away.", "Wait.")
STALE = PublicationStaleError("It is stale.", "Wait.")
REFUSED = PublicationRefusedError("It lies.", "Ask.")


def snapshot(signed_at: float, content: bytes = b"") -> PublicationSnapshot:
    return cast(
        "PublicationSnapshot", SimpleNamespace(signed_at=signed_at, content_digest=content)
    )


@dataclass
class Source:
    """Follow what a list says, one answer after the other, the last for ever."""

    answers: list[PublicationSnapshot | PublicationError]
    accepted: PublicationSnapshot | PublicationError | None = None
    old: PublicationSnapshot | PublicationError = AWAY
    snapshot: PublicationSnapshot | None = None
    events_url: str = ""
    asked: int = 0

    def _take(self, answer: PublicationSnapshot | PublicationError) -> PublicationSnapshot:
        if isinstance(answer, PublicationError):
            raise answer
        self.snapshot = answer
        return answer

    def refresh(self) -> PublicationSnapshot:
        self.asked += 1
        return self._take(self.answers.pop(0) if len(self.answers) > 1 else self.answers[0])

    def restore(self) -> PublicationSnapshot | None:
        return None if self.accepted is None else self._take(self.accepted)

    def recall(self) -> PublicationSnapshot:
        return self._take(self.old)


@dataclass
class World:
    """Hold the time, and what happens while somebody waits."""

    now: float = 0.0
    steps: list[Callable[[], None]] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)

    def clock(self) -> float:
        return self.now


@dataclass
class Waiting:
    """Be a signal: let the time pass at once, unless it is set by what happens."""

    world: World
    ends: "Waiting | None" = None
    flag: bool = False

    def wait(self, timeout: float) -> bool:
        self.world.waits.append(timeout)
        if not self.flag and self.ends is not None:
            if self.world.steps:
                self.world.steps.pop(0)()
            else:
                self.ends.flag = True
        if not self.flag:
            self.world.now += timeout
        return self.flag

    def is_set(self) -> bool:
        return self.flag

    def set(self) -> None:
        self.flag = True

    def clear(self) -> None:
        self.flag = False


def nothing() -> None:
    """Let a wait pass in which nothing happens."""


class Stream:
    """Announce by what a list of connections says."""

    def __init__(self, *connections: list[ServerSentEvent] | PublicationError) -> None:
        self.connections = list(connections)
        self.retry_seconds = 0.0
        self.hung_up = 0
        self.closed = False

    def listen(self) -> Iterator[ServerSentEvent]:
        connection = self.connections.pop(0)
        if isinstance(connection, PublicationError):
            raise connection
        yield from connection

    def hang_up(self) -> None:
        self.hung_up += 1

    def close(self) -> None:
        self.closed = True


def follow(world: World, follower: Source, **more: Any) -> FollowerThread:
    ended = Waiting(world)
    called = Waiting(world, ended)
    return FollowerThread(
        follower,
        rhythm=STEADY,
        clock=world.clock,
        spread=lambda: 0.5,
        called=called,
        ended=ended,
        **more,
    )


def test_each_newer_snapshot_is_told_once() -> None:
    world = World(steps=[nothing] * 3)
    answers = [snapshot(1), snapshot(1), snapshot(6), snapshot(6, b"new")]
    told: list[PublicationSnapshot] = []
    follow(world, Source([*answers]), on_change=told.append).run()
    assert told == [answers[0], answers[2], answers[3]]
    assert world.waits == [1, 1, 1, 1]


def test_what_was_accepted_serves_before_the_publisher_is_asked() -> None:
    told: list[float] = []
    source = Source([AWAY], accepted=snapshot(1))
    thread = follow(World(), source, on_change=lambda each: told.append(each.signed_at))
    thread.run()
    assert told == [1]
    assert thread.snapshot is source.accepted
    assert thread.last_error is AWAY


def test_a_follower_that_knows_already_is_not_set_back() -> None:
    newer = snapshot(9)
    source = Source([AWAY], accepted=snapshot(1), snapshot=newer)
    follow(World(), source).run()
    assert source.snapshot is newer


def test_a_damaged_memory_is_told_and_the_publisher_asked_all_the_same() -> None:
    failures: list[PublicationError] = []
    thread = follow(World(), Source([snapshot(2)], accepted=REFUSED), on_failure=failures.append)
    thread.run()
    assert failures == [REFUSED]
    assert thread.snapshot is not None
    assert thread.last_error is None


@pytest.mark.parametrize(("error", "recalled"), [(STALE, True), (AWAY, False), (REFUSED, False)])
def test_only_of_a_stale_publication_the_old_state_is_taken(
    error: PublicationError, recalled: bool
) -> None:
    thread = follow(World(), Source([error], old=snapshot(1)))
    thread.run()
    assert (thread.snapshot is not None) is recalled


def test_a_stale_publication_does_not_replace_what_is_held() -> None:
    held = snapshot(5)
    thread = follow(World(), Source([STALE], old=snapshot(1), snapshot=held))
    thread.run()
    assert thread.snapshot is held


def test_failures_are_told_and_slow_the_asking() -> None:
    failures: list[PublicationError] = []
    world = World(steps=[nothing] * 6)
    follow(world, Source([AWAY]), on_failure=failures.append).run()
    assert failures == [AWAY] * 7
    assert [round(each, 3) for each in world.waits] == [1, 2, 4, 8, 16, 30, 30]


def test_an_announcement_is_looked_into_at_once_and_spares_the_asking() -> None:
    world = World()
    stream = Stream([EVENT])
    source = Source([snapshot(1), snapshot(2), snapshot(2)])
    thread = follow(world, source, source=stream)
    listener = cast("Listener", thread._listener)

    def announce() -> None:
        listener.hearing = True
        thread._called.set()

    world.steps = [announce]
    thread.run()
    assert world.waits == [1, 15]
    assert source.asked == 2


def test_a_stream_that_cries_wolf_leads_to_one_question_a_second() -> None:
    world = World()
    thread = follow(world, Source([snapshot(1)]), source=Stream())
    world.steps = [thread._called.set] * 20
    thread.run()
    # Four times it is believed, then each call waits out the second.
    assert world.now == pytest.approx(20 - 4 + 1, abs=2)


@pytest.mark.parametrize(("seconds", "hung_up"), [(15, False), (17, True)])
def test_a_stream_without_events_is_hung_up_after_fifteen_seconds(
    seconds: int, hung_up: bool
) -> None:
    world = World(steps=[nothing] * seconds)
    stream = Stream()
    thread = follow(world, Source([snapshot(1)]), source=stream)
    listener = cast("Listener", thread._listener)
    listener._silent_since = 0.0
    thread.run()
    assert (stream.hung_up > 0) is hung_up


def listen(world: World, stream: Stream) -> tuple[Listener, list[bool]]:
    """Run a listener until its connections are used up; return it and each call."""
    calls: list[bool] = []
    ended = Waiting(world)
    ended.ends = ended
    world.steps = [nothing] * (len(stream.connections) - 1)
    listener = Listener(
        stream,
        lambda: calls.append(listener.hearing),
        STEADY,
        clock=world.clock,
        spread=lambda: 0.0,
        ended=ended,
    )
    listener.run()
    return listener, calls


def test_each_event_calls_and_so_does_the_loss_of_the_stream() -> None:
    listener, calls = listen(World(), Stream([EVENT, EVENT]))
    assert calls == [True, True, False]
    assert not listener.hearing


def test_connections_that_fail_are_tried_at_growing_intervals() -> None:
    world = World()
    listener, calls = listen(world, Stream(*[AWAY] * 7, [EVENT], AWAY))
    assert world.waits == [1, 2, 4, 8, 16, 30, 30, 1, 2]
    assert calls == [True, False]
    assert listener.last_error is AWAY


@pytest.mark.parametrize(("asked", "pause"), [(3.5, 3.5), (0.001, 1), (1e9, 30)])
def test_the_pause_that_the_server_asks_for_is_kept_within_bounds(
    asked: float, pause: float
) -> None:
    world = World()
    stream = Stream([EVENT])
    stream.retry_seconds = asked
    listen(world, stream)
    assert world.waits == [pause]


def test_a_server_that_wants_no_listeners_gets_none() -> None:
    world = World()
    no_more = NoMoreEventsError("None.", "None.")
    listener, _ = listen(world, Stream(no_more, [EVENT]))
    assert world.waits == []
    assert listener.last_error is no_more


class Blocking(Stream):
    """Say one thing, then nothing until it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open = threading.Event()

    def listen(self) -> Iterator[ServerSentEvent]:
        yield EVENT
        self.open.wait(30)

    def close(self) -> None:
        super().close()
        self.open.set()


def test_it_starts_and_ends_with_the_block() -> None:
    told = threading.Event()
    stream = Blocking()
    source = Source([snapshot(1)])
    before = threading.active_count()
    with FollowerThread(source, on_change=lambda _: told.set(), source=stream):
        assert told.wait(30)
        assert threading.active_count() == before + 2
    assert threading.active_count() == before
    assert stream.closed


def test_it_can_be_stopped_from_its_own_callback_and_before_it_began() -> None:
    stopped = threading.Event()

    def stop(_: object) -> None:
        thread.stop()
        stopped.set()

    thread = FollowerThread(Source([snapshot(1)]), on_change=stop)
    thread.start()
    assert stopped.wait(30)
    thread.stop()
    FollowerThread(Source([snapshot(1)])).stop()


def test_within_asyncio_callbacks_come_on_the_loop() -> None:
    async def main() -> None:
        told: asyncio.Future[int] = asyncio.get_running_loop().create_future()

        def tell(_: PublicationSnapshot) -> None:
            told.set_result(threading.get_ident())

        async with following(Source([snapshot(1)]), on_change=tell) as thread:
            assert await asyncio.wait_for(told, 30) == threading.get_ident()
            assert thread.snapshot is not None

    before = threading.active_count()
    asyncio.run(main())
    assert threading.active_count() == before


def test_within_asyncio_failures_come_on_the_loop_too() -> None:
    async def main() -> PublicationError:
        failed: asyncio.Future[PublicationError] = asyncio.get_running_loop().create_future()

        def fail(error: PublicationError) -> None:
            if not failed.done():
                failed.set_result(error)

        async with following(Source([AWAY]), on_failure=fail):
            return await asyncio.wait_for(failed, 30)

    assert asyncio.run(main()) is AWAY
