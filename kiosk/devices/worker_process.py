"""Start, question and end the process that opens hostile files.

Whatever goes wrong on the other side of the pipes (it dies, hangs, or says
what is no answer) is one `WireError`, upon which the process is to be ended.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from kiosk.devices.child_process import end_child, own_command, start_child
from kiosk.reading.errors import ReadingError
from kiosk.reading.wire import WireError, receive, send
from kiosk.reading.wire_results import sentences_from

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FROZEN_FLAG: Final = "--reading-worker"
START_SECONDS: Final = 60.0
_GIVEN_VARIABLES: Final = {
    "PYTHONDONTWRITEBYTECODE": "1",
    # Untold, onnxruntime keeps usage events in the home folder, to be posted to its maker.
    "ORT_DISABLE_TELEMETRY": "1",
    # How the C library of Linux keeps memory: one pool, and large pieces go back when freed.
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_THRESHOLD_": "1000000",
    "MALLOC_TRIM_THRESHOLD_": "32000000",
}


def worker_command(executable: str, *, frozen: bool) -> tuple[str, ...]:
    """Return the command that starts a worker of the program that ``executable`` runs.

    A ``frozen`` program has no interpreter to hand and starts itself.
    """
    return own_command(executable, FROZEN_FLAG, "kiosk.reading.worker_main", frozen=frozen)


def told(sentences: object) -> ReadingError:
    """Return the error that the worker tells of.

    Raises:
        WireError: these are not two sentences.
    """
    return ReadingError(*sentences_from(sentences))


@dataclass(frozen=True, slots=True)
class Walls:
    """Say which walls of the kernel stand around a worker, see `kiosk.reading.sandbox`.

    ``offline``: a network namespace without a network; ``files``: Landlock
    lets it open none; ``calls``: seccomp filters its system calls.
    """

    offline: bool
    files: bool
    calls: bool


class WorkerProcess:
    """Hold one process that reads files, from its start to its end.

    Not for several threads at once, but for ``kill``.
    """

    def __init__(self, command: Sequence[str]) -> None:
        try:
            self._process = start_child(command, _GIVEN_VARIABLES)
        except OSError as error:
            raise ReadingError(
                "The part of this program that reads pictures does not start.",
                "Install the program again, or type the lines.",
            ) from error

    @property
    def process_id(self) -> int | None:
        """Return the process's number while it lives."""
        return self._process.pid if self._process.poll() is None else None

    def wait_until_ready(self) -> Walls:
        """Wait for its word that it can take files; return which walls it says stand.

        Raises:
            ReadingError: it says what it lacks.
            WireError: it ended, hung, or answered nonsense.
        """
        with self._time_limit(START_SECONDS):
            header, _ = self._answer()
        if "ready" not in header:
            raise told(header.get("error"))
        return Walls(*(header.get(name) is True for name in ("offline", "files", "calls")))

    def ask(
        self, header: dict[str, Any], body: bytes, *, seconds: float
    ) -> tuple[dict[str, Any], bytes]:
        """Return its answer to one request.

        Raises:
            WireError: it ended, hung for ``seconds``, or answered nonsense.
        """
        assert self._process.stdin is not None  # noqa: S101 - a pipe was asked for
        with self._time_limit(seconds):
            try:
                send(self._process.stdin, header, body)
            except OSError as error:
                raise WireError from error
            return self._answer()

    def kill(self) -> None:
        """End the process at once; a request that waits for it raises. From any thread."""
        self._process.kill()

    def close(self) -> None:
        """End the process and give back its pipes."""
        end_child(self._process)

    def _answer(self) -> tuple[dict[str, Any], bytes]:
        assert self._process.stdout is not None  # noqa: S101 - a pipe was asked for
        try:
            return receive(self._process.stdout)
        except OSError as error:
            raise WireError from error

    @contextmanager
    def _time_limit(self, seconds: float) -> Iterator[None]:
        """Kill a worker that takes too long to take a file in, or to answer."""
        limit = threading.Timer(seconds, self._process.kill)
        limit.daemon = True
        limit.start()
        try:
            yield
        finally:
            limit.cancel()
            limit.join()
