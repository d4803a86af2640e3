import asyncio
from typing import Any

import pytest

from kiosk.server.events import EventsEndpoint, Subscriber, Subscriptions, counted_client
from kiosk.server.front_metrics import FrontMetrics


class Wire(asyncio.Transport):
    """Note what is written, and how the connection ended."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[bytes] = []
        self.ended = ""
        self.limits: tuple[int | None, int | None] = None, None

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written.append(bytes(data))

    def close(self) -> None:
        self.ended = "closed"

    def abort(self) -> None:
        self.ended = "aborted"

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        self.limits = high, low


def listeners(subscriptions: Subscriptions, count: int) -> list[Wire]:
    wires = [Wire() for _ in range(count)]
    for wire in wires:
        subscriptions.add(Subscriber(subscriptions, wire))
    return wires


def subscriptions() -> Subscriptions:
    return Subscriptions(lambda: True, 3, FrontMetrics())


async def settle(held: Subscriptions) -> None:
    if held._writing is not None:
        await held._writing


def test_everybody_hears_every_announcement() -> None:
    async def run() -> list[Wire]:
        held = subscriptions()
        wires = listeners(held, 1000)
        for version in (5, 6):
            held.announce(version)
            await settle(held)
        return wires

    event = b"id: %d\nevent: timestamp\ndata: %d\n\n"
    assert all(wire.written == [event % (5, 5), event % (6, 6)] for wire in asyncio.run(run()))


def test_announcements_that_overtake_each_other_come_as_the_newest() -> None:
    async def run() -> list[Wire]:
        held = subscriptions()
        wires = listeners(held, 3)
        for version in range(100):
            held.announce(version)
        await settle(held)
        return wires

    for wire in asyncio.run(run()):
        assert [each.split(b"\n")[0] for each in wire.written] == [b"id: 99"]


def test_silence_is_broken_by_comments_and_only_silence() -> None:
    async def run() -> Wire:
        held = subscriptions()
        (wire,) = listeners(held, 1)
        keeping = asyncio.create_task(held.keep_alive(0.02))
        while len(wire.written) < 2:
            await asyncio.wait({keeping}, timeout=0.005)
        keeping.cancel()
        return wire

    assert set(asyncio.run(run()).written) == {b":\n\n"}


def test_who_reads_nothing_or_goes_on_asking_is_ended() -> None:
    async def run() -> None:
        held = subscriptions()
        deaf, talking = Wire(), Wire()
        first, second = Subscriber(held, deaf), Subscriber(held, talking)
        held.add(first)
        held.add(second)
        assert deaf.limits == (16384, None)
        first.pause_writing()
        second.data_received(b"GET / HTTP/1.1\r\n")
        assert (deaf.ended, talking.ended) == ("aborted", "closed")
        first.connection_lost(None)
        assert len(held) == 1

    asyncio.run(run())


def test_one_client_has_so_many_places_and_gets_back_what_it_gives_up() -> None:
    held = subscriptions()
    mine = [Subscriber(held, Wire(), "203.0.113.7") for _ in range(3)]
    for each in mine:
        assert held.has_place_for("203.0.113.7")
        held.add(each)
    assert not held.has_place_for("203.0.113.7")
    assert held.has_place_for("203.0.113.8")
    for _ in range(2):  # an end that is told twice gives one place back
        mine[0].connection_lost(None)
    assert held.has_place_for("203.0.113.7")
    held.add(Subscriber(held, Wire(), "203.0.113.7"))
    assert not held.has_place_for("203.0.113.7")


def test_who_is_not_counted_always_has_a_place() -> None:
    held = subscriptions()
    listeners(held, 10)
    assert held.has_place_for("")


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("127.0.0.1", ""),
        ("::1", ""),
        ("::ffff:127.0.0.1", ""),
    ],
)
def test_a_client_is_counted_by_what_it_cannot_choose(address: str, counted: str) -> None:
    forwarded = [(b"x-forwarded-for", b"198.51.100.9"), (b"forwarded", b"for=198.51.100.9")]
    assert counted_client({"client": (address, 4711), "headers": forwarded}) == counted
    assert counted_client({"client": None}) == ""


def test_who_has_too_many_places_is_told_when_to_come_again() -> None:
    metrics = FrontMetrics()
    held = Subscriptions(lambda: True, 1, metrics)
    held.add(Subscriber(held, Wire(), "203.0.113.7"))
    current: Any = None  # nobody is taken in, so nothing is read of it
    endpoint = EventsEndpoint(held, current, metrics)
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    async def receive() -> Any:
        raise AssertionError("nothing is read of who is refused")

    scope = {"client": ("203.0.113.7", 1), "method": "GET", "query_string": b"", "headers": []}
    asyncio.run(endpoint(scope, receive, send))
    assert sent[0]["status"] == 429
    assert (b"retry-after", b"30") in sent[0]["headers"]
    assert len(held) == 1


def test_at_the_end_all_are_let_go() -> None:
    async def run() -> list[Wire]:
        held = subscriptions()
        wires = listeners(held, 3)
        held.close()
        return wires

    assert [wire.ended for wire in asyncio.run(run())] == ["closed"] * 3
