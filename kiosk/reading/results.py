"""What reading a picture yields, in standard types that cross a process border."""

from __future__ import annotations

from dataclasses import dataclass, field

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class LinePlace:
    """Say where one line lies in its picture.

    ``corners`` are top left, top right, bottom right and bottom left *of the
    line* (a document may lie on its head), each as fractions of the picture's
    width and height, so that they fit the picture at any size. ``centres``
    holds one number a character: how far along the line it stands, from 0 at
    the left edge to 1 at the right.
    """

    corners: tuple[Point, Point, Point, Point]
    centres: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """Hold the machine-readable lines of one picture.

    ``lines`` are the characters as the recogniser saw them, each the most
    likely of the 37 that an MRZ may hold. ``corrected`` is empty unless the
    rules of Doc 9303 (a digit where only digits may stand, a check digit)
    made another character likelier; then it holds all lines again, corrected.
    ``confidences`` holds, for every character of ``lines``, the recogniser's
    probability between 0 and 1. ``page`` counts from 1.
    """

    lines: tuple[str, ...]
    corrected: tuple[str, ...] = ()
    confidences: tuple[tuple[float, ...], ...] = ()
    places: tuple[LinePlace, ...] = ()
    page: int = 1
    seconds: float = 0.0

    @property
    def best_lines(self) -> tuple[str, ...]:
        """Return the corrected lines where there are any, else those read."""
        return self.corrected or self.lines

    def corrections(self) -> tuple[tuple[int, int], ...]:
        """List the places (line, position; from 0) where a character was corrected."""
        return tuple(
            (row, column)
            for row, (read, corrected) in enumerate(zip(self.lines, self.corrected, strict=False))
            for column, (was, now) in enumerate(zip(read, corrected, strict=True))
            if was != now
        )


@dataclass(frozen=True, slots=True)
class Preview:
    """Hold the decoded picture, small enough for a screen.

    ``pixels`` are rows of red, green, blue, one byte each, without padding:
    the process in front draws them and decodes nothing.
    """

    width: int
    height: int
    pixels: bytes = field(repr=False)
