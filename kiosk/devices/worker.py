"""Keep one reading worker: a process with nothing to lose that opens hostile files.

Pictures and PDFs come from strangers and their decoders are large. They run in
a process of their own (see `kiosk.reading.sandbox` for what it gives up), so a
file that crashes, hangs or takes over a decoder costs one worker. The caller
hears one sentence and the next file meets a fresh process.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Self

from kiosk.reading.errors import NoMrzError, ReadingError
from kiosk.reading.wire import WireError, preview_from, reading_from_json, receive, send

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import TracebackType

    from kiosk.reading.results import Preview, Reading

FROZEN_FLAG: Final = "--reading-worker"
START_SECONDS: Final = 60.0
FILE_SECONDS: Final = 45.0
_STOP_SECONDS: Final = 2.0
_KEPT_VARIABLES: Final = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH")
MAX_FILE_BYTES: Final = 50 * 1024 * 1024
# Untold, onnxruntime keeps usage events in the home folder, to be posted to its maker.
_GIVEN_VARIABLES: Final = {"PYTHONDONTWRITEBYTECODE": "1", "ORT_DISABLE_TELEMETRY": "1"}


@dataclass(frozen=True, slots=True)
class PictureRead:
    """Hold what one file showed: the lines and the picture, decoded for the screen."""

    reading: Reading
    preview: Preview


def worker_command(executable: str, *, frozen: bool) -> tuple[str, ...]:
    """Return the command that starts a worker of the program that ``executable`` runs.

    A ``frozen`` program has no interpreter to hand and starts itself.
    """
    if frozen:
        return (executable, FROZEN_FLAG)
    return (executable, "-I", "-m", "kiosk.reading.worker_main")


class ReadingWorker:
    """Read files in a separate process, one at a time.

    The process starts with the first file (or ``start``), stays warm and ends
    with ``close``. ``read`` may be called from any thread; calls wait for each
    other. ``cancel`` may be called meanwhile from another thread.
    """

    def __init__(
        self, command: Sequence[str] | None = None, *, seconds: float = FILE_SECONDS
    ) -> None:
        own = worker_command(sys.executable, frozen=getattr(sys, "frozen", False))
        self._command = tuple(command or own)
        self._seconds = seconds
        self._turn = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        """Return itself; the process starts when it is needed."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process."""
        self.close()

    @property
    def process_id(self) -> int | None:
        """Return the process's number while there is one."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def start(self) -> None:
        """Start the process ahead of the first file, which then waits for nothing.

        Raises:
            ReadingError: the process does not start or lacks its packages.
        """
        with self._turn:
            self._running()

    def read(self, data: bytes) -> PictureRead:
        """Return the lines and a preview of the file that ``data`` holds.

        Raises:
            NoMrzError: the picture shows no lines; its preview is in the error.
            ReadingError: the file cannot be read, with the reason and a remedy.
        """
        if len(data) > MAX_FILE_BYTES:
            raise ReadingError(
                f"This file is larger than {MAX_FILE_BYTES // 2**20} megabytes.",
                "Save the picture smaller, or photograph only the page with the lines.",
            )
        with self._turn:
            process = self._running()
            header, body = self._exchange(process, data)
            try:
                return _picture(header, body)
            except WireError as error:
                self._end()
                raise _unreadable() from error

    def cancel(self) -> None:
        """Give up the file that is being read: its ``read`` raises, the process ends."""
        process = self._process
        if process is not None:
            process.kill()

    def close(self) -> None:
        """End the process, also in the middle of a file. A later ``read`` starts another."""
        self.cancel()
        with self._turn:
            self._end()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._end()
        kept = {key: os.environ[key] for key in _KEPT_VARIABLES if key in os.environ}
        try:
            process = subprocess.Popen(  # noqa: S603 - our own program, no shell
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**kept, **_GIVEN_VARIABLES},
                cwd=os.path.abspath(os.sep),  # noqa: PTH100 - the root, where no stick is held
                close_fds=True,
            )
        except OSError as error:
            raise ReadingError(
                "The part of this program that reads pictures does not start.",
                "Install the program again, or type the lines.",
            ) from error
        self._process = process
        with _time_limit(process, START_SECONDS):
            header, _ = self._answer_of(process)
        if "ready" not in header:
            self._end()
            raise _told(header.get("error"))
        return process

    def _exchange(
        self, process: subprocess.Popen[bytes], data: bytes
    ) -> tuple[dict[str, Any], bytes]:
        assert process.stdin is not None  # noqa: S101 - a pipe was asked for
        with _time_limit(process, self._seconds):
            try:
                send(process.stdin, {}, data)
            except OSError as error:
                self._end()
                raise _unreadable() from error
            return self._answer_of(process)

    def _answer_of(self, process: subprocess.Popen[bytes]) -> tuple[dict[str, Any], bytes]:
        assert process.stdout is not None  # noqa: S101 - a pipe was asked for
        try:
            return receive(process.stdout)
        except (WireError, OSError) as error:
            self._end()
            raise _unreadable() from error

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait(_STOP_SECONDS)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                _close(pipe)


@contextmanager
def _time_limit(process: subprocess.Popen[bytes], seconds: float) -> Iterator[None]:
    """Kill a worker that takes too long to take a file in, or to answer."""
    limit = threading.Timer(seconds, process.kill)
    limit.daemon = True
    limit.start()
    try:
        yield
    finally:
        limit.cancel()
        limit.join()


def _close(pipe: Any) -> None:
    """Close a pipe whose other end may be dead: what it still buffers is lost anyway."""
    try:
        pipe.close()
    except BrokenPipeError:
        return


def _picture(header: dict[str, Any], body: bytes) -> PictureRead:
    preview = preview_from(header, body)
    if "no_mrz" in header:
        told = _told(header["no_mrz"])
        raise NoMrzError(told.problem, told.remedy, preview)
    if "reading" not in header or preview is None:
        raise _told(header.get("error"))
    return PictureRead(reading_from_json(header["reading"]), preview)


def _told(sentences: object) -> ReadingError:
    """Return the error that the worker tells of, or that it cannot be understood."""
    match sentences:
        case [str(problem), str(remedy)]:
            return ReadingError(problem, remedy)
        case _:
            return _unreadable()


def _unreadable() -> ReadingError:
    return ReadingError(
        "This file could not be read.", "Try again, or take a new picture and open that."
    )
