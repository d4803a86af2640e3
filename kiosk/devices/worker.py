"""Keep one reading worker: a process with nothing to lose that opens hostile files.

Pictures and PDFs come from strangers and their decoders are large. They run in
a process of their own (see `kiosk.reading.sandbox` for what it gives up), so a
file that crashes, hangs or takes over a decoder costs one worker. The caller
hears one sentence and the next file meets a fresh process.
"""

from __future__ import annotations

import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from kiosk.devices.worker_process import Walls, WorkerProcess, told, worker_command
from kiosk.reading.errors import NoMrzError, ReadingError
from kiosk.reading.limits import MAX_BYTES as MAX_FILE_BYTES
from kiosk.reading.limits import MAX_LIVE_SIDE
from kiosk.reading.wire import WireError
from kiosk.reading.wire_results import (
    examination_from_json,
    preview_from,
    reading_from_json,
    watched_from_json,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from kiosk.reading.results import Examination, Preview, Reading, Watched

__all__ = ["MAX_FILE_BYTES", "PictureRead", "ReadingWorker", "Walls", "worker_command"]

FILE_SECONDS: Final = 45.0
"""How long one file may take by the clock on the wall before its worker is killed."""
LIVE_SECONDS: Final = 15.0
"""How long one live frame may take."""

Answer = TypeVar("Answer")

_JPEG: Final = b"\xff\xd8\xff"


@dataclass(frozen=True, slots=True)
class PictureRead:
    """Hold what one file showed: the lines and the picture, decoded for the screen."""

    reading: Reading
    preview: Preview


class ReadingWorker:
    """Read files in a separate process, one at a time.

    The process starts with the first file (or ``start``), stays warm and ends
    with ``close``. Requests may come from any thread; they wait for each
    other. ``cancel`` may be called meanwhile from another thread. ``on_start``
    hears of each process, in the thread that waits for it, which walls stand.
    """

    def __init__(
        self,
        command: Sequence[str] | None = None,
        *,
        seconds: float = FILE_SECONDS,
        live_seconds: float = LIVE_SECONDS,
        on_start: Callable[[Walls], None] | None = None,
    ) -> None:
        own = worker_command(sys.executable, frozen=getattr(sys, "frozen", False))
        self._command = tuple(command or own)
        self._seconds, self._live_seconds = seconds, live_seconds
        self._on_start = on_start
        self._turn = threading.Lock()
        self._process: WorkerProcess | None = None

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
        return process.process_id if process is not None else None

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
        return self._ask({"want": "read"}, data, _picture, self._seconds)

    def picture(self, data: bytes) -> Preview:
        """Return the picture that ``data`` holds, to be shown; the one read last is kept.

        Raises:
            ReadingError: the file cannot be read, with the reason and a remedy.
        """
        return self._ask({"want": "picture"}, data, _decoded, self._seconds)

    def examine(self) -> Examination:
        """Return what the picture that was read last shows beside its lines.

        Also of a picture that was read in vain (`NoMrzError`).

        Raises:
            ReadingError: the process that held the picture has ended, or it
                could not examine it.
        """
        return self._ask({"want": "examine"}, b"", _examination, self._seconds)

    def watch(self, width: int, height: int, pixels: bytes) -> Watched:
        """Take in one live frame and return what the frames have shown so far.

        ``pixels`` are rows of red, green, blue, one byte each, without padding.

        Raises:
            ReadingError: the frame cannot be taken in.
            ValueError: ``pixels`` are not of that size, or larger than a
                camera's.
        """
        if not (0 < width <= MAX_LIVE_SIDE and 0 < height <= MAX_LIVE_SIDE):
            raise ValueError("a frame of a size that no camera gives")
        if len(pixels) != width * height * 3:
            raise ValueError("pixels of another size than the frame's")
        header = {"want": "watch", "width": width, "height": height}
        return self._ask(header, pixels, _watched, self._live_seconds)

    def shot(self) -> bytes:
        """Return the picture that counts as read last as a JPEG file.

        After live frames have settled that is the best of them.

        Raises:
            ReadingError: there is none, or the process that held it has ended.
        """
        return self._ask({"want": "shot"}, b"", _shot, self._live_seconds)

    def forget(self) -> None:
        """Drop the picture that was read last and all live frames.

        Starts no process: one that is not there remembers nothing.

        Raises:
            ReadingError: the process did not answer; it has ended and its
                memory with it.
        """
        with self._turn:
            if self.process_id is None:
                return
            self._exchange({"want": "forget"}, b"", _forgotten, self._live_seconds)

    def cancel(self) -> None:
        """Give up what is being read: the request raises, the process ends."""
        process = self._process
        if process is not None:
            process.kill()

    def close(self) -> None:
        """End the process, also in the middle of a file. A later ``read`` starts another."""
        self.cancel()
        with self._turn:
            self._end()

    def _ask(
        self,
        header: dict[str, Any],
        body: bytes,
        understand: Callable[[dict[str, Any], bytes], Answer],
        seconds: float,
    ) -> Answer:
        with self._turn:
            self._running()
            return self._exchange(header, body, understand, seconds)

    def _exchange(
        self,
        header: dict[str, Any],
        body: bytes,
        understand: Callable[[dict[str, Any], bytes], Answer],
        seconds: float,
    ) -> Answer:
        """Return an answer as ``understand`` makes it out; end a process that makes no sense."""
        process = self._process
        assert process is not None  # noqa: S101 - the callers have seen to it
        try:
            answer = process.ask(header, body, seconds=seconds)
            return understand(*answer)
        except WireError as error:
            self._end()
            raise _unreadable() from error

    def _running(self) -> WorkerProcess:
        if self._process is not None and self._process.process_id is not None:
            return self._process
        self._end()
        self._process = process = WorkerProcess(self._command)
        try:
            walls = process.wait_until_ready()
        except (WireError, ReadingError) as error:
            self._end()
            raise (_unreadable() if isinstance(error, WireError) else error) from error
        if self._on_start is not None:
            self._on_start(walls)
        return process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.close()


def _picture(header: dict[str, Any], body: bytes) -> PictureRead:
    preview = preview_from(header, body)
    if "no_mrz" in header:
        error = told(header["no_mrz"])
        raise NoMrzError(error.problem, error.remedy, preview)
    if "reading" not in header or preview is None:
        raise told(header.get("error"))
    return PictureRead(reading_from_json(header["reading"]), preview)


def _decoded(header: dict[str, Any], body: bytes) -> Preview:
    preview = preview_from(header, body) if header.get("picture") is True else None
    if preview is None:
        raise told(header.get("error"))
    return preview


def _examination(header: dict[str, Any], _body: bytes) -> Examination:
    if "examination" not in header:
        raise told(header.get("error"))
    return examination_from_json(header["examination"])


def _watched(header: dict[str, Any], body: bytes) -> Watched:
    if "watched" not in header:
        raise told(header.get("error"))
    return watched_from_json(header["watched"], preview_from(header, body))


def _shot(header: dict[str, Any], body: bytes) -> bytes:
    if header.get("shot") is not True:
        raise told(header.get("error"))
    if not body.startswith(_JPEG):
        raise WireError
    return body


def _forgotten(header: dict[str, Any], _body: bytes) -> None:
    if header.get("forgotten") is not True:
        raise WireError


def _unreadable() -> ReadingError:
    """Return the one sentence for whatever cost a worker its life."""
    return ReadingError(
        "This file could not be read.", "Try again, or take a new picture and open that."
    )
