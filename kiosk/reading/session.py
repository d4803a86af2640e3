"""Answer requests about pictures, and keep the last picture between them.

Facts stand on the screen as soon as the lines are read; what else the picture
shows is asked for afterwards, about the picture that was read last. It is
forgotten with the next picture, when told, and with the process.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np

from kiosk.reading.decode import Frame, decode
from kiosk.reading.errors import NoMrzError, ReadingError, damaged
from kiosk.reading.frames import encode_shot
from kiosk.reading.limits import MAX_LIVE_SIDE, MAX_PAGES
from kiosk.reading.wire import WireError
from kiosk.reading.wire_results import (
    examination_to_json,
    reading_to_json,
    watched_to_json,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from kiosk.reading.results import Examination, Reading, Watched

    class Reader(Protocol):
        """Read the lines of one page."""

        def read_mrz(self, frame: Frame, *, budget: float | None = None) -> Reading:
            """Return the lines; raise `NoMrzError` where there are none."""

    class Examiner(Protocol):
        """See what a picture shows beside its lines."""

        def examine(self, frame: Frame, reading: Reading | None) -> Examination:
            """Return what was found."""

    class FrameWatcher(Protocol):
        """Fuse what live frames show."""

        @property
        def best_frame(self) -> Frame | None:
            """Return the best frame so far."""

        def add(self, frame: Frame, at: float) -> Watched:
            """Take in one frame, seen at second ``at`` of a clock."""


PREVIEW_SIDE: Final = 2000
PAGE_SECONDS: Final = 2.5
"""Processor seconds for a single page, decoding and looking for lines: less than the three
that no picture may take, because a slow processor overruns by the last step it began."""
DOCUMENT_SECONDS: Final = 9.0
"""Processor seconds to look for lines on all pages of a document of several."""
FILE_SECONDS: Final = 11.0
"""Processor seconds after which no further page of a file is begun."""
_LEAST_SECONDS: Final = 1.2
"""To look for lines on a picture whose decoding took long."""
_LEAST_SHARE: Final = 0.5
_THUMBNAIL_SIDE: Final = 800
_FAINTEST_PRINT: Final = 12
"""The least difference of grey (of 255) between paper and print, made small."""

Message = tuple[dict[str, Any], bytes]


@dataclass(frozen=True, slots=True)
class _Picture:
    frame: Frame
    reading: Reading | None


class ReadingSession:
    """Hold the reader, the last picture and the live frames of one desk.

    ``watcher`` begins a series of live frames. ``prepare`` starts what reading
    most pictures does not need, once. ``clock`` counts seconds and
    ``processor`` those that this process was busy.
    """

    def __init__(
        self,
        reader: Reader,
        examiner: Examiner,
        watcher: Callable[[], FrameWatcher],
        *,
        prepare: Callable[[], object] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
        processor: Callable[[], float] = time.process_time,
    ) -> None:
        self._reader, self._examiner, self._watcher = reader, examiner, watcher
        self._prepare = prepare
        self._clock, self._processor = clock, processor
        self._picture: _Picture | None = None
        self._live: FrameWatcher | None = None

    def answer(self, request: dict[str, Any], body: bytes) -> Message:
        """Return the answer to one request, which may be an error with its remedy.

        Raises:
            WireError: this is no request.
        """
        try:
            return self._answered(request, body)
        except ReadingError as error:
            return {"error": [error.problem, error.remedy]}, b""

    def _answered(self, request: dict[str, Any], body: bytes) -> Message:
        match request:
            case {"want": "read"}:
                return self._read(body)
            case {"want": "picture"}:
                return _decoded(body)
            case {"want": "examine"}:
                return self._examine()
            case {"want": "watch", "width": int(width), "height": int(height)}:
                return self._watch(width, height, body)
            case {"want": "shot"}:
                return {"shot": True}, encode_shot(self._shown().frame)
            case {"want": "forget"}:
                self._forget()
                return {"forgotten": True}, b""
        raise WireError

    def prepare(self) -> None:
        """Start now what a later answer would otherwise have to wait for."""
        self._prepare()

    def _read(self, data: bytes) -> Message:
        """Return the reading and the preview of the first page that shows an MRZ."""
        self._forget()
        start = self._processor()
        first: Frame | None = None
        missing = _no_lines()
        looked = 0.0
        for frame in decode(data):
            first = first or frame
            if self._processor() - start > FILE_SECONDS:
                missing = _too_long(frame.page)
                break
            if is_blank(frame):
                continue
            began = self._processor()
            try:
                budget = _budget(frame.page, began - start, looked)
                reading = self._reader.read_mrz(frame, budget=budget)
            except NoMrzError as error:
                missing = error
                looked += self._processor() - began
                continue
            reading = replace(reading, seconds=round(self._processor() - start, 3))
            self._picture = _Picture(frame, reading)
            size, pixels = _preview(frame)
            return {"reading": reading_to_json(reading), **size}, pixels
        if first is None:
            raise damaged()
        self._picture = _Picture(first, None)
        size, pixels = _preview(first)
        return {"no_mrz": [missing.problem, missing.remedy], **size}, pixels

    def _shown(self) -> _Picture:
        if self._picture is None:
            raise ReadingError(
                "There is no picture to look at any more.", "Open the document once more."
            )
        return self._picture

    def _examine(self) -> Message:
        picture = self._shown()
        examination = self._examiner.examine(picture.frame, picture.reading)
        return {"examination": examination_to_json(examination)}, b""

    def _watch(self, width: int, height: int, body: bytes) -> Message:
        sides_fit = 0 < width <= MAX_LIVE_SIDE and 0 < height <= MAX_LIVE_SIDE
        if not sides_fit or len(body) != width * height * 3:
            raise WireError
        if self._live is None:
            self._live = self._watcher()
        frame = Frame(np.frombuffer(body, np.uint8).reshape(height, width, 3))
        watched = self._live.add(frame, self._clock())
        best = self._live.best_frame
        if not watched.settled or best is None:
            return {"watched": watched_to_json(watched)}, b""
        self._picture = _Picture(best, watched.reading)
        size, pixels = _preview(best)
        return {"watched": watched_to_json(watched), **size}, pixels

    def _forget(self) -> None:
        self._picture = self._live = None


def _decoded(data: bytes) -> Message:
    """Return the first page to be looked at; it is not looked at here, and not kept."""
    frame = next(iter(decode(data)), None)
    if frame is None:
        raise damaged()
    size, pixels = _preview(frame)
    return {"picture": True, **size}, pixels


def is_blank(frame: Frame) -> bool:
    """Tell whether a page is bare: no print, however faint, stands out of its paper.

    Made small first, so that dust and the noise of a scanner average out; a
    shadow over the page changes its grey slowly and does not count.
    """
    scale = min(1.0, _THUMBNAIL_SIDE / max(frame.width, frame.height))
    size = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    small = cv2.resize(frame.pixels, size, interpolation=cv2.INTER_AREA)
    grey = cv2.blur(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), (3, 3))
    print_on_paper = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    return int(print_on_paper.max()) < _FAINTEST_PRINT


def _budget(page: int, spent: float, looked: float) -> float:
    """Return how long to look at a page, in processor seconds.

    The first page has what is left of a single picture's time after the
    ``spent`` decoding; further ones share what is left of a document's after
    others were ``looked`` at in vain.
    """
    if page == 1:
        return max(_LEAST_SECONDS, PAGE_SECONDS - spent)
    share = (DOCUMENT_SECONDS - looked) / (MAX_PAGES + 1 - page)
    return max(_LEAST_SHARE, min(PAGE_SECONDS, share))


def _preview(frame: Frame) -> tuple[dict[str, int], bytes]:
    """Return the size and the pixels of the frame, no longer than ``PREVIEW_SIDE``."""
    scale = min(1.0, PREVIEW_SIDE / max(frame.width, frame.height))
    size = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    shown = cv2.resize(frame.pixels, size, interpolation=cv2.INTER_AREA)
    return {"width": size[0], "height": size[1]}, shown.tobytes()


def _no_lines() -> NoMrzError:
    return NoMrzError(
        "No machine-readable lines were found in this picture.",
        "Photograph the whole page with the lines of < signs, sharp and without glare,"
        " or type the lines.",
    )


def _too_long(page: int) -> NoMrzError:
    return NoMrzError(
        f"No machine-readable lines were found before page {page}, and the rest takes too long.",
        "Save only the page with the machine-readable lines, and try again.",
    )
