import asyncio
import json
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import uvloop

from kiosk.domain.errors import KioskError
from kiosk.server.calls import (
    MOST_BYTES,
    PING,
    AsyncCaller,
    CallBrokenError,
    Caller,
    CallRefusedError,
    CallServer,
    CallTimeoutError,
    MessageReader,
    encode,
)

PATIENCE = 10.0
SHORT = 0.05
LOOPS: list[Callable[[], asyncio.AbstractEventLoop]] = [
    asyncio.new_event_loop,
    uvloop.new_event_loop,
]


def doubled(arguments: dict[str, Any]) -> dict[str, Any]:
    return {"twice": 2 * arguments["once"]}


def refused(_: dict[str, Any]) -> dict[str, Any]:
    raise KioskError("The key is locked.", "Unlock it.")


def faulty(arguments: dict[str, Any]) -> dict[str, Any]:
    return {"value": arguments["what nobody gave"]}


class Meeting:
    """Let two handlers go on only when both are under way."""

    def __init__(self) -> None:
        self._barrier = threading.Barrier(2, timeout=PATIENCE)

    def __call__(self, _: dict[str, Any]) -> dict[str, Any]:
        self._barrier.wait()
        return {}


class Served:
    """Serve one end of a pair of sockets in a thread; ``socket`` is the other end."""

    def __init__(self, handlers: Mapping[str, Any], workers: int = 1) -> None:
        self.socket, served = socket.socketpair()
        self.server = CallServer(served, handlers, workers=workers)
        self.error: CallBrokenError | None = None
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        try:
            self.server.serve()
        except CallBrokenError as error:
            self.error = error

    def wait(self) -> None:
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()

    def end(self) -> None:
        self.server.close()
        self.wait()
        self.socket.close()


@pytest.fixture
def hold() -> Iterator[threading.Event]:
    """Give what handlers wait for; set at the end, so that no server waits on."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def served(hold: threading.Event) -> Iterator[Served]:
    def held(_: dict[str, Any]) -> dict[str, Any]:
        hold.wait(PATIENCE)
        return {"late": True}

    handlers = {
        PING: lambda _: {}, "double": doubled, "refuse": refused, "fault": faulty, "hold": held
    }  # fmt: skip
    running = Served(handlers)
    yield running
    hold.set()
    running.end()


def a_pair() -> tuple[socket.socket, socket.socket]:
    return socket.socketpair()


def test_a_call_gives_what_the_handler_gives(served: Served) -> None:
    caller = Caller(served.socket, PATIENCE)
    assert caller.call("double", {"once": 21}) == {"twice": 42}
    long = "x" * (1 << 20)
    assert caller.call("double", {"once": long}) == {"twice": 2 * long}


def test_a_handlers_error_comes_back_in_its_own_words(served: Served) -> None:
    with pytest.raises(CallRefusedError) as caught:
        Caller(served.socket, PATIENCE).call("refuse", {})
    assert (caught.value.problem, caught.value.remedy) == ("The key is locked.", "Unlock it.")


def test_a_fault_in_one_call_ends_that_call_alone(served: Served) -> None:
    caller = Caller(served.socket, PATIENCE)
    with pytest.raises(CallRefusedError, match="KeyError") as caught:
        caller.call("fault", {})
    assert "what nobody gave" not in str(caught.value)
    assert caller.call("double", {"once": 1}) == {"twice": 2}


def test_what_is_not_offered_is_refused(served: Served) -> None:
    caller = Caller(served.socket, PATIENCE)
    with pytest.raises(CallRefusedError):
        caller.call("sign anything", {})
    assert caller.call("double", {"once": 1}) == {"twice": 2}


def test_callers_in_many_threads_each_get_their_own_answer(served: Served) -> None:
    caller = Caller(served.socket, PATIENCE)

    def ask(number: int) -> int:
        twice: int = caller.call("double", {"once": number})["twice"]
        return twice

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, range(200))) == [2 * number for number in range(200)]


def test_a_line_on_which_no_answer_comes_in_time_is_broken_for_good(
    served: Served, hold: threading.Event
) -> None:
    caller = Caller(served.socket, SHORT)
    with pytest.raises(CallTimeoutError):
        caller.call("hold", {})
    assert caller.broken
    hold.set()
    with pytest.raises(CallBrokenError):
        caller.call("double", {"once": 4})


def test_a_line_on_which_nobody_says_to_be_there_is_broken_too() -> None:
    mine, theirs = a_pair()
    caller = Caller(mine, PATIENCE)
    assert not caller.answers(SHORT)
    assert caller.broken
    theirs.close()


def test_an_answer_to_another_call_is_none() -> None:
    mine, theirs = a_pair()
    theirs.sendall(encode({"id": 7, "result": {}}))
    caller = Caller(mine, PATIENCE)
    with pytest.raises(CallBrokenError) as caught:
        caller.call("double", {"once": 1})
    assert not isinstance(caught.value, CallTimeoutError)
    theirs.close()


def test_who_had_no_turn_breaks_nothing(served: Served) -> None:
    caller = Caller(served.socket, PATIENCE)
    caller._timeout = SHORT
    with caller._turn, pytest.raises(CallTimeoutError):
        caller.call("double", {"once": 1})
    caller._timeout = PATIENCE
    assert caller.call("double", {"once": 1}) == {"twice": 2}


def test_who_waits_for_a_turn_waits_no_longer_than_asked(served: Served) -> None:
    caller = Caller(served.socket, SHORT)
    with ThreadPoolExecutor(3) as pool:
        calls = [pool.submit(caller.call, "hold", {}) for _ in range(3)]
        assert all(isinstance(each.exception(PATIENCE), CallBrokenError) for each in calls)


def test_whether_anybody_answers_is_asked_on_an_idle_line_only(
    served: Served, hold: threading.Event
) -> None:
    caller = Caller(served.socket, PATIENCE)
    assert caller.answers(PATIENCE)
    with ThreadPoolExecutor(2) as pool:
        calling = pool.submit(caller.call, "hold", {})
        while caller._turn.acquire(blocking=False):
            caller._turn.release()
        try:
            asking = pool.submit(caller.answers, SHORT)
            assert asking.result(PATIENCE / 2), "the call under way will tell"
        finally:
            hold.set()
        assert calling.result(PATIENCE) == {"late": True}


def test_who_is_gone_answers_nobody() -> None:
    mine, theirs = a_pair()
    caller = Caller(mine, PATIENCE)
    theirs.close()
    assert not caller.answers(PATIENCE)
    assert caller.broken


def test_a_peer_that_goes_breaks_the_call_and_every_later_one() -> None:
    mine, theirs = a_pair()
    caller = Caller(mine, PATIENCE)
    theirs.close()
    for _ in range(2):
        with pytest.raises(CallBrokenError):
            caller.call("double", {"once": 1})


def test_a_peer_that_goes_in_the_middle_of_an_answer_breaks_the_call() -> None:
    mine, theirs = a_pair()
    theirs.sendall(encode({"id": 1, "result": {}})[:-1])
    theirs.shutdown(socket.SHUT_WR)
    with pytest.raises(CallBrokenError):
        Caller(mine, PATIENCE).call("double", {"once": 1})
    theirs.close()


@pytest.mark.parametrize(
    "answer",
    [
        b"\xff\xff\xff\xff",
        b"\x00\x00\x00\x02[]",
        b"\x00\x00\x00\x02{{",
        encode({"id": 1}),
        encode({"id": 1, "result": []}),
        encode({"id": 1, "refused": ["one sentence"]}),
    ],
)
def test_an_answer_that_is_none_breaks_the_call(answer: bytes) -> None:
    mine, theirs = a_pair()
    theirs.sendall(answer)
    with pytest.raises(CallBrokenError) as caught:
        Caller(mine, PATIENCE).call("double", {"once": 1})
    assert not isinstance(caught.value, CallTimeoutError)
    mine.close()
    theirs.close()


def test_a_message_beyond_the_bound_is_not_sent_and_breaks_nothing(served: Served) -> None:
    caller = Caller(served.socket, PATIENCE)
    with pytest.raises(CallBrokenError):
        caller.call("double", {"once": "x" * MOST_BYTES})
    assert caller.call("double", {"once": 1}) == {"twice": 2}


def test_a_peer_that_reads_nothing_does_not_hold_a_caller() -> None:
    mine, theirs = a_pair()
    with pytest.raises(CallBrokenError):
        Caller(mine, SHORT).call("double", {"once": "x" * (MOST_BYTES // 2)})
    theirs.close()


@pytest.mark.parametrize("workers", [1, 4])
def test_a_server_ends_with_its_caller(workers: int) -> None:
    running = Served({"double": doubled}, workers)
    running.socket.close()
    running.wait()
    assert running.error is None


def test_a_server_ends_with_a_caller_that_goes_in_the_middle_of_a_call() -> None:
    running = Served({"double": doubled})
    running.socket.sendall(encode({"id": 1, "call": "double", "arguments": {"once": 1}})[:-1])
    running.socket.close()
    running.wait()
    assert running.error is None


@pytest.mark.parametrize(
    "sent",
    [
        (MOST_BYTES + 1).to_bytes(4),
        b"GET / HTTP/1.1\r\n\r\n",
        encode({"call": "double", "arguments": {}}),
        encode({"id": 1, "call": "double"}),
        encode({"id": "1", "call": "double", "arguments": {}}),
        b"\x00\x00\x90\x00" + b"[" * 0x9000,
    ],
)
def test_a_server_ends_a_connection_that_carries_no_calls(sent: bytes) -> None:
    running = Served({"double": doubled})
    running.socket.sendall(sent)
    running.wait()
    assert isinstance(running.error, CallBrokenError)
    assert running.socket.recv(1) == b""
    running.socket.close()


def test_workers_answer_at_the_same_time() -> None:
    running = Served({"meet": Meeting()}, workers=2)

    async def ask() -> None:
        async with AsyncCaller(running.socket, PATIENCE) as caller:
            await asyncio.gather(caller.call("meet", {}), caller.call("meet", {}))

    asyncio.run(ask())
    running.wait()


def test_no_more_is_read_than_is_worked_on(hold: threading.Event) -> None:
    taken = []

    def held(arguments: dict[str, Any]) -> dict[str, Any]:
        taken.append(arguments)
        hold.wait(PATIENCE)
        return {}

    running = Served({"hold": held})
    running.socket.settimeout(10 * SHORT)
    call = encode({"id": 1, "call": "hold", "arguments": {"filling": "x" * (1 << 20)}})
    with pytest.raises(TimeoutError):
        running.socket.sendall(20 * call)
    assert len(taken) <= 1
    hold.set()
    running.socket.close()
    running.wait()


@pytest.mark.parametrize("loop", LOOPS)
def test_asynchronous_calls_get_their_own_answers(
    loop: Callable[[], asyncio.AbstractEventLoop], served: Served
) -> None:
    async def ask() -> list[int]:
        async with AsyncCaller(served.socket, PATIENCE) as caller:
            with pytest.raises(CallRefusedError, match="The key is locked"):
                await caller.call("refuse", {})
            calls = [caller.call("double", {"once": number}) for number in range(100)]
            answers = [answer["twice"] for answer in await asyncio.gather(*calls)]
            assert caller.alive
        return answers

    with asyncio.Runner(loop_factory=loop) as runner:
        assert runner.run(ask()) == [2 * number for number in range(100)]


def test_an_asynchronous_call_times_out_and_its_late_answer_is_dropped(
    served: Served, hold: threading.Event
) -> None:
    async def ask() -> None:
        async with AsyncCaller(served.socket, PATIENCE) as caller:
            caller._timeout = SHORT
            with pytest.raises(CallTimeoutError):
                await caller.call("hold", {})
            caller._timeout = PATIENCE
            hold.set()
            assert await caller.call("double", {"once": 1}) == {"twice": 2}

    asyncio.run(ask())


@pytest.mark.parametrize("last_words", [b"", b"\xff\xff\xff\xff", b"\x00\x00\x00\x02[]"])
def test_a_peer_that_goes_breaks_every_asynchronous_call(last_words: bytes) -> None:
    mine, theirs = a_pair()

    async def ask() -> None:
        async with AsyncCaller(mine, PATIENCE) as caller:
            calls = [asyncio.create_task(caller.call("double", {"once": 1})) for _ in range(3)]
            await asyncio.sleep(0)
            assert len(caller._waiting) == len(calls)
            theirs.sendall(last_words)
            theirs.close()
            for outcome in await asyncio.gather(*calls, return_exceptions=True):
                assert isinstance(outcome, CallBrokenError)
                assert not isinstance(outcome, CallTimeoutError)
            assert not caller.alive
            with pytest.raises(CallBrokenError):
                await caller.call("double", {"once": 1})

    asyncio.run(ask())


def test_a_reader_holds_no_more_than_the_bound_whatever_length_is_announced() -> None:
    reader = MessageReader(most_bytes=100)
    assert reader.feed(b"\x00\x00\x00") == []
    with pytest.raises(CallBrokenError):
        reader.feed(b"\x65")


def test_messages_are_the_length_in_four_bytes_and_json() -> None:
    data = encode({"id": 1, "call": "double", "arguments": {"once": "ü"}})
    assert int.from_bytes(data[:4]) == len(data) - 4
    assert json.loads(data[4:])["arguments"] == {"once": "ü"}
