"""Run the front: ``front_main FOLDER LISTENERS LINE LISTENING``.

LISTENERS is how many of one address may listen; the last two are inherited descriptors.
Started by ``kiosk publish``, never by a person. It ends when its line to the
publisher ends, so it cannot outlive the program that started it.
"""

from __future__ import annotations

import asyncio
import gc
import signal
import socket
import sys
from contextlib import AsyncExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn

from kiosk.server.announcing import MOST_WORDS, REPLACED, SERVING, SIGNER
from kiosk.server.front import Front
from kiosk.server.protocol import Limits, protocol_for, raise_descriptor_limit

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

_ENDING_SECONDS = 2
_LOOK_AROUND_SECONDS = 0.5
_DATE_SECONDS = 1.0
_MOST_CONNECTIONS = 1024
# Connections that ask have a tenth of the descriptors, those that listen four fifths.
_SHARE_OF_CONNECTIONS = 10


def main() -> None:
    """Serve until the publisher is gone."""
    folder, listeners, line, listening = sys.argv[-4:]
    # Ctrl+C goes to the whole group; the publisher says when this one ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
    descriptors = raise_descriptor_limit()
    limits = Limits(
        connections=min(_MOST_CONNECTIONS, descriptors // _SHARE_OF_CONNECTIONS),
        listeners_per_address=int(listeners),
    )
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(
            serve(
                Path(folder),
                socket.socket(fileno=int(line)),
                socket.socket(fileno=int(listening)),
                limits,
                descriptors,
            )
        )


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    if sys.platform == "win32":
        return None
    import uvloop  # noqa: PLC0415 -- there is none on Windows

    return uvloop.new_event_loop


async def serve(
    folder: Path,
    line: socket.socket,
    listening: socket.socket,
    limits: Limits,
    descriptors: int,
) -> None:
    """Answer at ``listening`` until ``line`` ends, then let go of everything at once.

    ``descriptors`` is how many may be used.
    """
    front = Front(folder, descriptors=descriptors, limits=limits)
    server = _Server(
        uvicorn.Config(
            front.app,
            http=protocol_for(front.connections),
            ws="none",
            lifespan="off",
            interface="asgi3",
            log_config=None,
            log_level="error",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=int(limits.idle_seconds) + 1,
            timeout_graceful_shutdown=_ENDING_SECONDS,
        )
    )
    async with AsyncExitStack() as stack:
        line.setblocking(False)
        stack.callback(line.close)
        words = _Words(front, line, server)
        words.listen()
        stack.callback(words.stop_listening)
        stack.push_async_callback(front.signer.close)
        await front.look()
        others = [
            asyncio.create_task(front.subscriptions.keep_alive()),
            asyncio.create_task(front.signer.watch()),
            asyncio.create_task(_cut_off_late(front, limits)),
        ]
        await server.serve(sockets=[listening])
        for task in others:
            task.cancel()


async def _cut_off_late(front: Front, limits: Limits) -> None:
    pause = min(_LOOK_AROUND_SECONDS, limits.head_seconds / 4)
    while True:
        await asyncio.sleep(pause)
        front.connections.cut_off_late()


class _Server(uvicorn.Server):
    """Leave signals alone: the publisher says when to end."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.on_serving: Callable[[], None] | None = None
        self._stopped = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield

    async def main_loop(self) -> None:
        """Renew the ``Date`` header until somebody says ``stop``."""
        while not self._stopped.is_set():
            await self.on_tick(0)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), _DATE_SECONDS)

    def stop(self) -> None:
        """End soon."""
        self._stopped.set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Tell when requests are answered."""
        await super().startup(sockets)
        if self.on_serving is not None:
            self.on_serving()


class _Words:
    """Do what the publisher says, one byte at a time; its silence for good ends the server."""

    def __init__(self, front: Front, line: socket.socket, server: _Server) -> None:
        self._front, self._line, self._server = front, line, server
        self._doing: set[asyncio.Task[None]] = set()
        server.on_serving = self._say_serving

    def listen(self) -> None:
        """Begin."""
        asyncio.get_running_loop().add_reader(self._line, self._hear)

    def stop_listening(self) -> None:
        """Leave the socket alone from now on."""
        asyncio.get_running_loop().remove_reader(self._line)

    def _say_serving(self) -> None:
        with suppress(OSError):  # the publisher is gone; hearing nothing will tell
            self._line.send(SERVING)

    def _hear(self) -> None:
        try:
            words, descriptors, _, _ = socket.recv_fds(self._line, MOST_WORDS, MOST_WORDS)
        except BlockingIOError:
            return
        except OSError:
            words, descriptors = b"", []
        if not words:
            self.stop_listening()
            self._front.subscriptions.close()
            self._server.stop()
            return
        if REPLACED in words:
            self._do(self._front.look())
        signers = [socket.socket(fileno=descriptor) for descriptor in descriptors]
        if signers and SIGNER in words:
            self._do(self._front.signer.take(signers.pop()))
        for unwanted in signers:
            unwanted.close()

    def _do(self, coroutine: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(coroutine)
        self._doing.add(task)
        task.add_done_callback(self._doing.discard)


if __name__ == "__main__":
    main()
