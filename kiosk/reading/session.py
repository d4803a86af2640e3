"""Answer requests about pictures, and keep the last picture between them.

Facts stand on the screen as soon as the lines are read; what else the picture
shows is asked for afterwards, about the picture that was read last. It is
forgotten with the next picture, when told, and with the process.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np

from kiosk.reading.decode import Frame, decode
from kiosk.reading.errors import NoMrzError, ReadingError
from kiosk.reading.limits import MAX_LIVE_SIDE
from kiosk.reading.wire import WireError
from kiosk.reading.wire_results import (
    examination_to_json,
    reading_to_json,
    watched_to_json,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from kiosk.reading.reader import MrzReader
    from kiosk.reading.results import Examination, Reading, Watched

    class Examiner(Protocol):
        """See what a picture shows beside its lines."""

        def examine(self, frame: Frame, reading: Reading | None) -> Examination:
            """Return what was found."""

    class FrameWatcher(Protocol):
        """Fuse what live frames show."""

        @property
        def best(self) -> Frame | None:
            """Return the best frame so far."""

        def add(self, frame: Frame, at: float) -> Watched:
            """Take in one frame, seen at second ``at`` of a clock."""


PREVIEW_SIDE: Final = 2000

Message = tuple[dict[str, Any], bytes]


@dataclass(frozen=True, slots=True)
class _Picture:
    frame: Frame
    reading: Reading | None


class ReadingSession:
    """Hold the reader, the last picture and the live frames of one desk.

    ``watcher`` begins a new series of live frames, whose ``clock`` counts
    seconds.
    """

    def __init__(
        self,
        reader: MrzReader,
        examiner: Examiner | None,
        watcher: Callable[[], FrameWatcher] | None,
        clock: Callable[[], float],
    ) -> None:
        self._reader, self._examiner = reader, examiner
        self._watcher, self._clock = watcher, clock
        self._picture: _Picture | None = None
        self._live: FrameWatcher | None = None

    def answer(self, request: dict[str, Any], body: bytes) -> Message:
        """Return the answer to one request, which may be an error with its remedy.

        Raises:
            WireError: this is no request.
        """
        try:
            match request:
                case {"want": "read"}:
                    return self._read(body)
                case {"want": "examine"}:
                    return self._examine()
                case {"want": "watch", "width": int(width), "height": int(height)}:
                    return self._watch(width, height, body)
                case {"want": "forget"}:
                    self._forget()
                    return {"forgotten": True}, b""
        except ReadingError as error:
            return {"error": [error.problem, error.remedy]}, b""
        raise WireError

    def _read(self, data: bytes) -> Message:
        """Return the reading and the preview of the first page that shows an MRZ."""
        self._forget()
        first: Frame | None = None
        missing: NoMrzError | None = None
        for frame in decode(data):
            first = first or frame
            try:
                reading = self._reader.read_mrz(frame)
            except NoMrzError as error:
                missing = error
                continue
            self._picture = _Picture(frame, reading)
            size, pixels = _preview(frame)
            return {"reading": reading_to_json(reading), **size}, pixels
        if first is None or missing is None:
            raise ReadingError("This file holds no picture.", "Take a new picture.")
        self._picture = _Picture(first, None)
        size, pixels = _preview(first)
        return {"no_mrz": [missing.problem, missing.remedy], **size}, pixels

    def _examine(self) -> Message:
        if self._picture is None:
            raise ReadingError(
                "There is no picture to look at any more.", "Open the document once more."
            )
        if self._examiner is None:
            raise _not_built()
        examination = self._examiner.examine(self._picture.frame, self._picture.reading)
        return {"examination": examination_to_json(examination)}, b""

    def _watch(self, width: int, height: int, body: bytes) -> Message:
        sides_fit = 0 < width <= MAX_LIVE_SIDE and 0 < height <= MAX_LIVE_SIDE
        if not sides_fit or len(body) != width * height * 3:
            raise WireError
        if self._watcher is None:
            raise _not_built()
        if self._live is None:
            self._live = self._watcher()
        frame = Frame(np.frombuffer(body, np.uint8).reshape(height, width, 3))
        watched = self._live.add(frame, self._clock())
        best = self._live.best
        if not watched.settled or best is None:
            return {"watched": watched_to_json(watched)}, b""
        self._picture, self._live = _Picture(best, watched.reading), None
        size, pixels = _preview(best)
        return {"watched": watched_to_json(watched), **size}, pixels

    def _forget(self) -> None:
        self._picture = self._live = None


def _preview(frame: Frame) -> tuple[dict[str, int], bytes]:
    """Return the size and the pixels of the frame, no longer than ``PREVIEW_SIDE``."""
    scale = min(1.0, PREVIEW_SIDE / max(frame.width, frame.height))
    size = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    shown = cv2.resize(frame.pixels, size, interpolation=cv2.INTER_AREA)
    return {"width": size[0], "height": size[1]}, shown.tobytes()


def _not_built() -> ReadingError:
    return ReadingError("This program cannot do that yet.", "Open a picture of the document.")
