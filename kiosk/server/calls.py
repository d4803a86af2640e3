"""Call functions of another process: JSON objects over a socket, each behind its length.

Both ends are this program, so a message that breaks a rule means that they
are out of step, and the connection ends: nothing is guessed or skipped. What
a caller sends may come from a stranger all the same; lengths are therefore
bounded before anything is kept. Binary data goes in base64 members.
"""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    Handler = Callable[[dict[str, Any]], dict[str, Any]]

PING = "ping"
"""The call that does nothing: by it one end learns whether the other still answers."""
# A status list of 2^20 tokens that compresses badly takes half a megabyte here.
MOST_BYTES = 4 << 20
_LENGTH_BYTES = 4
_PIECE = 1 << 16


class CallError(KioskError):
    """Report a call without a result."""


class CallRefusedError(CallError):
    """Report what the called process says against a call, in its own two sentences."""


class CallBrokenError(CallError):
    """Report that the called process is gone, or sends what is no answer."""

    def __init__(
        self,
        problem: str = "A part of the publisher that runs as a process of its own is away.",
        remedy: str = "It is started again by itself; try again in a few seconds.",
    ) -> None:
        super().__init__(problem, remedy)


class CallTimeoutError(CallBrokenError):
    """Report that there was no answer in time; one that comes later is nobody's."""

    def __init__(self) -> None:
        super().__init__(
            "A part of the publisher that runs as a process of its own does not answer.",
            "Try again in a few seconds; if that lasts, start the publisher again.",
        )


def encode(message: Mapping[str, Any]) -> bytes:
    """Give a message as it goes over the socket; raise ``CallBrokenError`` beyond the bound."""
    data = json.dumps(message, separators=(",", ":"), allow_nan=False).encode("ascii")
    if len(data) > MOST_BYTES:
        raise CallBrokenError(
            "A message between two parts of the publisher is longer than any may be.",
            "Publish fewer tokens by one list.",
        )
    return len(data).to_bytes(_LENGTH_BYTES) + data


class MessageReader:
    """Cut what comes over a socket, in pieces of any length, into messages."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._held = bytearray()

    def feed(self, piece: bytes) -> list[dict[str, Any]]:
        """Give the messages that ``piece`` completes; raise ``CallBrokenError``.

        A length is refused as soon as it is known, so that no more is held.
        """
        self._held += piece
        messages = []
        while len(self._held) >= _LENGTH_BYTES:
            length = int.from_bytes(self._held[:_LENGTH_BYTES])
            if length > self._most_bytes:
                raise CallBrokenError
            end = _LENGTH_BYTES + length
            if len(self._held) < end:
                break
            messages.append(_decode(bytes(self._held[_LENGTH_BYTES:end])))
            del self._held[:end]
        return messages


def _decode(data: bytes) -> dict[str, Any]:
    try:
        message = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise CallBrokenError from error
    if not isinstance(message, dict):
        raise CallBrokenError
    return message


def _request(number: int, name: str, arguments: Mapping[str, Any]) -> bytes:
    return encode({"id": number, "call": name, "arguments": arguments})


def _result(answer: Mapping[str, Any]) -> dict[str, Any]:
    match answer:
        case {"result": dict() as result}:
            return result
        case {"refused": [str() as problem, str() as remedy]}:
            raise CallRefusedError(problem, remedy)
    raise CallBrokenError


def _unexplained(error: Exception) -> KioskError:
    return KioskError(
        f"A part of the publisher met a fault of the program ({type(error).__name__}).",
        "Start the publisher again; if the fault comes back, tell the program's authors.",
    )


class CallServer:
    """Answer the calls that come over one socket, up to ``workers`` of them at a time.

    A handler's ``KioskError`` goes back to its caller in words; any other
    exception goes back as what ``explain`` makes of it, and the server goes
    on: one caller's bad luck must not be everybody's.
    """

    def __init__(
        self,
        sock: socket.socket,
        handlers: Mapping[str, Handler],
        *,
        workers: int = 1,
        explain: Callable[[Exception], KioskError] = _unexplained,
    ) -> None:
        self._socket, self._handlers, self._explain = sock, handlers, explain
        self._workers = workers
        self._sending = threading.Lock()

    def serve(self) -> None:
        """Answer until the other end closes; raise ``CallBrokenError`` for what is no call.

        No more is read than is worked on: what waits, waits in the socket,
        and so makes the callers wait.
        """
        self._socket.setblocking(True)
        free = threading.BoundedSemaphore(self._workers)
        try:
            with ThreadPoolExecutor(self._workers, thread_name_prefix="calls") as pool:
                for number, name, arguments in self._calls():
                    free.acquire()
                    done = pool.submit(self._answer, number, name, arguments)
                    done.add_done_callback(lambda _: free.release())
        finally:
            self._socket.close()

    def close(self) -> None:
        """End ``serve`` from another thread, once the calls under way are answered."""
        with suppress(OSError):  # it ended by itself
            self._socket.shutdown(socket.SHUT_RD)

    def _calls(self) -> Iterator[tuple[int, str, dict[str, Any]]]:
        reader = MessageReader()
        while piece := _receive(self._socket):
            for message in reader.feed(piece):
                match message:
                    case {"id": int() as number, "call": str() as name, "arguments": dict() as of}:
                        yield number, name, of
                    case _:
                        raise CallBrokenError

    def _answer(self, number: int, name: str, arguments: dict[str, Any]) -> None:
        try:
            data = encode({"id": number, "result": self._handle(name, arguments)})
        except KioskError as error:
            data = encode({"id": number, "refused": [error.problem, error.remedy]})
        except Exception as error:  # noqa: BLE001 -- a fault of one call ends that call alone
            told = self._explain(error)
            data = encode({"id": number, "refused": [told.problem, told.remedy]})
        with self._sending, suppress(OSError):  # who asked is gone; `serve` learns it too
            self._socket.sendall(data)

    def _handle(self, name: str, arguments: dict[str, Any]) -> dict[str, Any]:
        if name not in self._handlers:
            raise KioskError(
                "A part of the publisher was asked for something it does not do.",
                "Start the publisher again, all its processes from the same version.",
            )
        return self._handlers[name](arguments)


def _receive(sock: socket.socket) -> bytes:
    try:
        return sock.recv(_PIECE)
    except (ConnectionError, BrokenPipeError):
        return b""


class Caller:
    """Call over a socket, from any thread; calls go one after the other.

    ``timeout`` seconds are for the whole of a call, the wait for its turn
    included. A call that is begun and not answered in time breaks the line as
    one that goes wrong does: who answers calls of milliseconds so late hangs,
    and is to be replaced. Only who had no turn may well succeed the next time.
    """

    def __init__(
        self,
        sock: socket.socket,
        timeout: float,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._socket, self._timeout, self._clock = sock, timeout, clock
        self._reader = MessageReader()
        self._turn = threading.Lock()
        self._number = 0
        self._broken = False

    @property
    def broken(self) -> bool:
        """Tell whether no call can succeed any more, even if the called process still runs."""
        return self._broken

    def call(self, name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Give the result; raise ``CallRefusedError`` or ``CallBrokenError``."""
        deadline = self._clock() + self._timeout
        if not self._turn.acquire(timeout=self._timeout):
            raise CallTimeoutError
        try:
            if self._broken:
                raise CallBrokenError
            return _result(self._exchange(name, arguments, deadline))
        finally:
            self._turn.release()

    def answers(self, seconds: float) -> bool:
        """Tell whether the called process answers within ``seconds``.

        While a call is under way nothing is asked: that call finds out itself.
        """
        if not self._turn.acquire(blocking=False):
            return True
        try:
            self._exchange(PING, {}, self._clock() + seconds)
        except CallBrokenError:
            return False
        finally:
            self._turn.release()
        return True

    def close(self) -> None:
        """End the connection; a call under way is broken."""
        with suppress(OSError):  # it ended by itself
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _exchange(
        self, name: str, arguments: Mapping[str, Any], deadline: float
    ) -> dict[str, Any]:
        """Send one call and give its answer; to be called by whose turn it is."""
        self._number += 1
        data = _request(self._number, name, arguments)
        try:
            self._send(data, deadline)
            return self._receive(deadline)
        except CallTimeoutError:
            self._break()
            raise
        except (OSError, CallBrokenError) as error:
            self._break()
            raise CallBrokenError from error

    def _break(self) -> None:
        self._broken = True
        self._socket.close()

    def _send(self, data: bytes, deadline: float) -> None:
        """Send the whole of a call: after half of one, nothing that follows makes sense."""
        self._socket.settimeout(self._left(deadline))
        self._socket.sendall(data)

    def _receive(self, deadline: float) -> dict[str, Any]:
        while True:
            self._socket.settimeout(self._left(deadline))
            try:
                piece = self._socket.recv(_PIECE)
            except TimeoutError:
                raise CallTimeoutError from None
            if not piece:
                raise CallBrokenError
            for answer in self._reader.feed(piece):
                if answer.get("id") != self._number:
                    raise CallBrokenError
                return answer

    def _left(self, deadline: float) -> float:
        left = deadline - self._clock()
        if left <= 0:
            raise CallTimeoutError
        return left


class AsyncCaller:
    """Call over a socket from one event loop, any number of calls at a time.

    >>> async with AsyncCaller(sock, timeout=10.0) as caller:
    ...     await caller.call("endpoint", {})
    """

    def __init__(self, sock: socket.socket, timeout: float) -> None:
        self._socket, self._timeout = sock, timeout
        self._waiting: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._number = 0
        self._writer: asyncio.StreamWriter | None = None
        self._reading: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        """Take the socket over."""
        reader, self._writer = await asyncio.open_connection(sock=self._socket)
        self._reading = asyncio.create_task(self._read(reader))
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close the socket; calls under way are broken."""
        if self._writer is not None:
            self._writer.close()
        if self._reading is not None:
            await self._reading

    @property
    def alive(self) -> bool:
        """Tell whether the other end was there a moment ago."""
        return self._reading is not None and not self._reading.done()

    async def call(self, name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Give the result; raise ``CallRefusedError`` or ``CallBrokenError``."""
        if self._writer is None or not self.alive:
            raise CallBrokenError
        self._number += 1
        number = self._number
        data = _request(number, name, arguments)
        waiting = asyncio.get_running_loop().create_future()
        self._waiting[number] = waiting
        try:
            async with asyncio.timeout(self._timeout):
                self._writer.write(data)
                await self._writer.drain()
                return _result(await waiting)
        except TimeoutError:
            raise CallTimeoutError from None
        except ConnectionError as error:
            raise CallBrokenError from error
        finally:
            del self._waiting[number]

    async def _read(self, reader: asyncio.StreamReader) -> None:
        """Hand answers to those who wait, until the connection ends; then all hear of it."""
        messages = MessageReader()
        with suppress(CallBrokenError, ConnectionError):
            while piece := await reader.read(_PIECE):
                for answer in messages.feed(piece):
                    waiting = self._waiting.get(_number_of(answer))
                    if waiting is not None and not waiting.done():
                        waiting.set_result(answer)
        if self._writer is not None:
            self._writer.close()
        for waiting in self._waiting.values():
            if not waiting.done():
                waiting.set_exception(CallBrokenError())


def _number_of(answer: Mapping[str, Any]) -> int:
    number = answer.get("id")
    return number if isinstance(number, int) else 0
