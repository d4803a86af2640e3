"""What reading a picture yields, in standard types that cross a process border."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.documents.printed import PrintedText

Point = tuple[float, float]
Corners = tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class LinePlace:
    """Say where one line lies in its picture.

    ``corners`` are top left, top right, bottom right and bottom left *of the
    line* (a document may lie on its head), each as fractions of the picture's
    width and height, so that they fit the picture at any size. ``centres``
    holds one number a character: how far along the line it stands, from 0 at
    the left edge to 1 at the right.
    """

    corners: Corners
    centres: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """Hold the machine-readable lines of one picture.

    ``lines`` are the characters as the recogniser saw them, each the most
    likely of the 37 that an MRZ may hold. ``corrected`` is empty unless the
    rules of Doc 9303 (a digit where only digits may stand, a check digit)
    made another character likelier; then it holds all lines again, corrected.
    ``confidences`` holds, for every character of ``lines``, the recogniser's
    probability between 0 and 1. ``doubtful`` lists the places (line, position;
    from 0) whose best answer has no clear lead: a person is asked about them.
    ``page`` counts from 1.
    """

    lines: tuple[str, ...]
    corrected: tuple[str, ...] = ()
    confidences: tuple[tuple[float, ...], ...] = ()
    places: tuple[LinePlace, ...] = ()
    doubtful: tuple[tuple[int, int], ...] = ()
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


@dataclass(frozen=True, slots=True)
class Barcode:
    """Hold one barcode: ``symbology`` as ISO/IEC names it (``PDF417``), and its text."""

    symbology: str
    content: str = field(repr=False)
    corners: Corners


class SignName(StrEnum):
    """Name the signs of tampering; a person reads a sentence for each."""

    PHOTOGRAPHED_SCREEN = "photographed_screen"
    NO_COLOUR = "no_colour"
    MRZ_FONT = "mrz_font"
    MRZ_WEIGHT = "mrz_weight"
    MRZ_BASELINE = "mrz_baseline"


@dataclass(frozen=True, slots=True)
class Sign:
    """Hold one sign of tampering that the picture itself shows.

    ``strength`` runs from 0 to 1 and ``corners`` say where; a sign of the
    whole picture has none. What it means for the document a person decides.
    """

    name: SignName
    strength: float
    corners: Corners | tuple[()] = ()


@dataclass(frozen=True, slots=True)
class Examination:
    """Hold what a picture shows beside its machine-readable lines.

    ``portrait`` is where the holder's picture lies, ``seconds`` those of the
    processor.
    """

    printed: tuple[PrintedText, ...] = ()
    portrait: Corners | None = None
    barcodes: tuple[Barcode, ...] = ()
    signs: tuple[Sign, ...] = ()
    seconds: float = 0.0


class Hint(StrEnum):
    """Name the one thing that would make the next live frame better."""

    SHOW_DOCUMENT = "show_document"
    HOLD_STILL = "hold_still"
    MOVE_CLOSER = "move_closer"
    MOVE_BACK = "move_back"
    TILT_GLARE = "tilt_glare"
    MORE_LIGHT = "more_light"
    STRAIGHTEN = "straighten"
    READING = "reading"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Watched:
    """Hold what the live frames have shown so far.

    ``corners`` frame the lines in the latest picture. Once ``settled``, the
    fields agree over several frames, ``reading`` is what they say together,
    and the best frame counts as the picture that was read: ``preview`` shows
    it, and the reading's places lie in it.
    """

    hint: Hint
    corners: Corners | None = None
    reading: Reading | None = None
    settled: bool = False
    preview: Preview | None = None
