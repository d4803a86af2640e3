"""Read a document from live frames: hints until it can be read, then the shot by itself.

A frame costs what it is worth: one that is blurred is only measured, one in
which the lines lie where they lay is read in that strip alone, and the whole
frame is searched only when they are lost. What the frames say is fused until
they agree (`kiosk.reading.frame_fusion`); the best of them is the shot.
"""

from __future__ import annotations

import math
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Protocol

import cv2
import numpy as np

from kiosk.reading.decode import Frame
from kiosk.reading.errors import NoMrzError
from kiosk.reading.frame_fusion import LineFusion, Settler
from kiosk.reading.frame_hints import TOO_BLURRED, SteadyHint, hint_for_lines, hint_for_scene
from kiosk.reading.frame_scores import (
    grey,
    score_lines,
    score_scene,
    zone_corners,
)
from kiosk.reading.results import Hint, LinePlace, Point, Watched

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from kiosk.reading.fusing import Look
    from kiosk.reading.results import Corners, Reading

SEARCH_SECONDS: Final = 0.7
"""Processor seconds for a search of the whole frame."""
STRIP_SECONDS: Final = 0.7
LINES_KEPT: Final = 0.6
"""Seconds for which lines that are not seen again count as being there."""
DOCUMENT_KEPT: Final = 3.0
"""Seconds without lines after which what was read is not fused with what comes."""
SELDOM_SECONDS: Final = 0.7
"""After how long a blurred frame, or one after the shot, is read nevertheless."""
ROOM_AROUND: Final = 0.8
"""Room that is read around the lines, in heights of the zone: a hand moves."""
JPEG_QUALITY: Final = 95


class LiveReader(Settler, Protocol):
    """Look at one frame, and settle what several looks say."""

    def look(self, frame: Frame, *, budget: float | None = None) -> Look:
        """Return what a frame shows; raise `NoMrzError` where it shows no lines."""


@dataclass(frozen=True, slots=True)
class _Shot:
    """Keep the best frame so far and how it was read."""

    frame: Frame
    look: Look
    quality: float


class FrameWatch:
    """Watch one live picture, frame by frame.

    Frames of up to 1280 pixels come in with ``add``, with the second at which
    each was taken on any steady clock. Another document put down begins anew.
    """

    def __init__(self, reader: LiveReader) -> None:
        self._reader = reader
        self._fusion = LineFusion(reader)
        self._hint = SteadyHint()
        self._before: NDArray[np.uint8] | None = None
        self._shot: _Shot | None = None
        self._settled: Reading | None = None
        self._places: tuple[LinePlace, ...] = ()
        self._seen_at = self._tried_at = self._added_at = -math.inf

    @property
    def best_frame(self) -> Frame | None:
        """Return the frame that shows the lines best, ``None`` before any was read."""
        return self._shot.frame if self._shot is not None else None

    def forget(self) -> None:
        """Forget every frame."""
        self._fusion.forget()
        self._shot = self._settled = self._before = None
        self._places = ()
        self._seen_at = self._tried_at = self._added_at = -math.inf

    def add(self, frame: Frame, at: float) -> Watched:
        """Take in a frame and return what stands now."""
        if at - self._seen_at > DOCUMENT_KEPT and self._settled is None:
            self._fusion.forget()
            self._shot = None
        shade = grey(frame)
        repeated = self._before is not None and np.array_equal(self._before, shade)
        seen_before = self._seen_at == self._added_at > -math.inf
        self._before, self._added_at = shade, at
        if repeated and seen_before and self._places:
            wanted = self._repeat(shade, at)
        else:
            wanted = self._study(frame, shade, at)
        if at - self._seen_at > LINES_KEPT:
            self._places = ()
        return self._watched(wanted, at)

    def _repeat(self, shade: NDArray[np.uint8], at: float) -> Hint:
        """Count a frame that is the one before, pixel by pixel, without reading it again."""
        self._fusion.repeat()
        self._seen_at = at
        return hint_for_lines(score_lines(shade, self._places))

    def _study(self, frame: Frame, shade: NDArray[np.uint8], at: float) -> Hint:
        """Read a frame if that promises anything; return what would help the next."""
        scene = score_scene(shade)
        if not self._is_worth_reading(scene.blur, at):
            return hint_for_scene(scene)
        self._tried_at = at
        look = self._look(frame)
        if look is None:
            return hint_for_scene(scene)
        self._places, self._seen_at = look.places, at
        scores = score_lines(shade, look.places)
        documents = self._fusion.documents
        fused = self._fusion.add(look)
        if self._fusion.documents != documents:
            self._shot = self._settled = None
        if fused and (self._shot is None or scores.quality > self._shot.quality):
            self._shot = _Shot(frame, look, scores.quality)
        return hint_for_lines(scores)

    def _is_worth_reading(self, blur: float, at: float) -> bool:
        """Tell whether to run the networks; on a blurred frame and after the shot, seldom."""
        if blur <= TOO_BLURRED and self._settled is None:
            return True
        return at - self._tried_at > SELDOM_SECONDS

    def _look(self, frame: Frame) -> Look | None:
        """Look where the lines lay, then at the whole frame; ``None`` where there are none."""
        if self._places:
            left, top, right, bottom = _strip_around(frame, self._places)
            strip = Frame(frame.pixels[top:bottom, left:right], frame.page)
            with suppress(NoMrzError):
                look = self._reader.look(strip, budget=STRIP_SECONDS)
                return _moved(look, strip, frame, left, top)
        try:
            return self._reader.look(frame, budget=SEARCH_SECONDS)
        except NoMrzError:
            return None

    def _watched(self, wanted: Hint, at: float) -> Watched:
        if self._settled is None and self._fusion.is_settled:
            self._settled = self._fusion.reading
        if self._settled is not None:
            wanted = Hint.DONE
        return Watched(
            hint=self._hint.show(wanted, at),
            corners=zone_corners(self._places) if self._places else None,
            reading=self._reading(),
            settled=self._settled is not None,
        )

    def _reading(self) -> Reading | None:
        """Return what the frames say, with the places of the lines in the best of them."""
        reading = self._settled or self._fusion.reading
        if reading is None or self._shot is None:
            return None
        if self._shot.look.format is not self._fusion.format:
            return reading
        return replace(reading, places=self._shot.look.places)


def encode_shot(frame: Frame) -> bytes:
    """Return a frame as a JPEG file that loses nothing that a person would see."""
    pixels = cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2BGR)
    _, encoded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    return bytes(encoded)


def _strip_around(frame: Frame, places: tuple[LinePlace, ...]) -> tuple[int, int, int, int]:
    """Return left, top, right, bottom of the lines and some room, in pixels of the frame."""
    points = np.array([corner for place in places for corner in place.corners])
    points *= (frame.width, frame.height)
    zone_height = float(np.linalg.norm(points[-1] - points[0]))
    room = ROOM_AROUND * zone_height + 8
    (left, top), (right, bottom) = points.min(0) - room, points.max(0) + room
    return (
        max(0, int(left)),
        max(0, int(top)),
        min(frame.width, math.ceil(right)),
        min(frame.height, math.ceil(bottom)),
    )


def _moved(look: Look, strip: Frame, frame: Frame, left: int, top: int) -> Look:
    """Return a look at a strip with its places in the whole frame."""

    def point(at: Point) -> Point:
        return (
            (left + at[0] * strip.width) / frame.width,
            (top + at[1] * strip.height) / frame.height,
        )

    places = tuple(
        LinePlace(_four([point(corner) for corner in place.corners]), place.centres)
        for place in look.places
    )
    return replace(look, places=places)


def _four(points: list[Point]) -> Corners:
    a, b, c, d = points
    return a, b, c, d
