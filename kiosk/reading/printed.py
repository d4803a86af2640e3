"""Read the print around the machine-readable lines.

The recogniser knows 18,708 characters: Latin with every diacritic that Doc
9303-3, section 6, lists, Greek without accents, Chinese, Japanese kana, and
signs. It knows no Cyrillic, Arabic, Hebrew, Hangul or Thai, so print in these
scripts comes out as whatever Latin it resembles, with a low confidence.
"""

from __future__ import annotations

import math
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

import cv2
import numpy as np

from kiosk.documents.page_sizes import PAGE_SIZES_MM, PITCH_MM
from kiosk.documents.printed import PrintedText
from kiosk.reading.models import RECOGNISER_FILE, open_model
from kiosk.reading.page import Area, PageGrid, page_grid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from kiosk.reading.decode import Frame
    from kiosk.reading.detect import TextBox, TextDetector
    from kiosk.reading.results import Corners, Point, Reading

SECONDS: Final = 1.5
"""Processor seconds for a page: time for some fifteen batches, five on a busy machine."""
_STRIP_HEIGHT: Final = 48  # What the recogniser was trained on.
_STEP: Final = 8  # Pixels of a strip for one answer of the recogniser.
_SHORTEST_BATCH: Final = 64  # Columns: a single letter with some paper around it.
_BATCH_COLUMNS: Final = 1600
"""Columns read at once: every eighth answers with 18,710 numbers, and memory is short."""
_BATCH_SECONDS: Final = 0.1
"""Processor seconds that a batch takes alone on a machine; 0.2 to 0.3 on one that is busy."""
_LEAST_CONFIDENCE: Final = 0.5
"""Print on drawn pages has 0.65 and more; a stray piece of pattern among it had 0.35."""
_LONGEST_SHOWN: Final = 1152
"""Pixels of the picture in which print is sought: a page of 125 mm at the resolution below."""
_PER_MM_SHOWN: Final = 9.0
"""Pixels a millimetre there: the smallest labels, 1 mm high, are then 9, which is just seen."""
_PER_MM_CUT: Final = 16.0
"""Pixels a millimetre of what is read: values, 3 mm high, then fill a strip of 48 rows."""
_SHORTEST: Final = 8  # Pixels of a side: smaller specks are no letter at that resolution.
_MOST_PIECES: Final = 90
"""Drawn pages have 16 to 18; the rest is room for dense ones, and a bound for sheets of text."""
_MARGIN: Final = 0.08  # Of the height, at each side: accents rise above what is found.
_SQUEEZE: Final = 0.8  # Letters stay legible in narrower strips, which cost less.
_STEEPEST: Final = 0.35  # Radians, 20 degrees off the lines.
_UPRIGHT: Final = 1.6  # Length for height, beyond which print that stands up is a word.
_PAGE_MM: Final = max(size.width for size in PAGE_SIZES_MM.values())

# What may lie on the page above the lines, by the length of a line; millimetres
# from the first character. A TD1 card has its lines on the back and its front
# may lie anywhere.
_ABOVE: Final = {44: Area(-12, -78, 122, -3.2), 36: Area(-12, -66, 102, -3.2)}
_ANYWHERE: Final = Area(-160, -160, 200, 160)
_VALUE_MM: Final = (1.6, 4.2)
"""Box heights between those of small labels and those of headings: values have 2.4 to 3.5."""


class PrintedPageReader:
    """Read one page after another; ``clock`` counts processor seconds.

    The recogniser starts with the first page that shows print.
    """

    def __init__(
        self, detector: TextDetector, *, clock: Callable[[], float] = time.process_time
    ) -> None:
        self._detector = detector
        self._recogniser: PrintRecogniser | None = None
        self._clock = clock

    def read(
        self, frame: Frame, reading: Reading | None, *, seconds: float = SECONDS
    ) -> tuple[PrintedText, ...]:
        """Return the print of the page, from top to bottom as its lines run.

        ``reading`` says where the page lies and which way it is up; without
        one the whole frame is read as it stands. Print that is most likely to
        hold a field comes first, and what does not fit into ``seconds`` of
        the processor is left out.
        """
        deadline = self._clock() + seconds
        grid = page_grid(frame, reading) if reading else None
        if grid is None or reading is None:
            grid, area = _as_it_stands(frame)
            lines = None
        else:
            longest = max(map(len, reading.lines))
            area = _ABOVE.get(longest, _ANYWHERE).within(grid.seen(frame))
            lines = Area(-6, -2.6, longest * PITCH_MM + 4, 6.5 * len(reading.lines))
        if min(area.width, area.height) < 1:
            return ()
        pieces = self._pieces(frame, grid, area, lines)
        found = [
            (piece, text)
            for piece, text in self._recognised(pieces, deadline)
            if text.confidence >= _LEAST_CONFIDENCE
        ]
        return tuple(text for _, text in sorted(found, key=lambda pair: (pair[0].y, pair[0].x)))

    def _pieces(
        self, frame: Frame, grid: PageGrid, area: Area, lines: Area | None
    ) -> list[_Piece]:
        """Find the print in an area, without the MRZ, and cut it out; likeliest field first."""
        longest = max(area.width, area.height)
        wanted = min(_PER_MM_CUT, max(grid.pixels_per_mm, _PER_MM_SHOWN))
        per_mm = min(wanted, 2 * _LONGEST_SHOWN / longest)
        page = grid.cut(frame, area, per_mm)
        side = min(_LONGEST_SHOWN, round(longest * _PER_MM_SHOWN))
        pieces = []
        for box in self._detector.boxes(page, side, shortest=_SHORTEST):
            level = _levelled(box)
            x, y = area.left + box.x / per_mm, area.top + box.y / per_mm
            if level is None or (lines is not None and lines.holds(x, y)):
                continue
            corners = _corners(level)
            pieces.append(
                _Piece(
                    strip=_strip(page, corners),
                    x=x,
                    y=y,
                    height=level.height / per_mm,
                    corners=grid.fractions(
                        [(area.left + c / per_mm, area.top + r / per_mm) for c, r in corners],
                        frame,
                    ),
                )
            )
        return sorted(pieces, key=_Piece.usefulness)[:_MOST_PIECES]

    def _recognised(
        self, pieces: Sequence[_Piece], deadline: float
    ) -> Iterator[tuple[_Piece, PrintedText]]:
        for batch in _batches(pieces):
            if self._clock() + _BATCH_SECONDS > deadline:
                return
            if self._recogniser is None:
                self._recogniser = PrintRecogniser()
            answers = self._recogniser.read([piece.strip for piece in batch])
            for piece, (text, confidence) in zip(batch, answers, strict=True):
                if text.strip():
                    yield piece, PrintedText(text.strip(), confidence, piece.corners)


class PrintRecogniser:
    """Read strips with the PP-OCR text recogniser, every character it knows."""

    def __init__(self) -> None:
        self._model = open_model(RECOGNISER_FILE)
        self._input = self._model.get_inputs()[0].name
        # The first class is the blank of connectionist temporal classification,
        # the last one, which the list lacks, the space.
        listed = self._model.get_modelmeta().custom_metadata_map["character"].split("\n")
        self._characters = ["", *listed, " "]

    def read(self, strips: Sequence[NDArray[np.uint8]]) -> list[tuple[str, float]]:
        """Return text and mean probability for each strip of 48 rows × columns × RGB."""
        width = -(-max(strip.shape[1] for strip in strips) // _STEP) * _STEP
        batch = np.zeros((len(strips), 3, _STRIP_HEIGHT, max(width, _SHORTEST_BATCH)), np.float32)
        for tensor, strip in zip(batch, strips, strict=True):
            tensor[:, :, : strip.shape[1]] = (strip[:, :, ::-1] / 127.5 - 1).transpose(2, 0, 1)
        scores = self._model.run(None, {self._input: batch})[0]
        best, likely = scores.argmax(-1), scores.max(-1)
        return [self._text(*line) for line in zip(best, likely, strict=True)]

    def _text(self, best: NDArray[np.int64], likely: NDArray[np.float32]) -> tuple[str, float]:
        starts = np.flatnonzero((best != 0) & (np.diff(best, prepend=0) != 0))
        if not len(starts):
            return "", 0.0
        text = "".join(self._characters[best[start]] for start in starts)
        return text, round(float(likely[starts].mean()), 4)


class _Piece(NamedTuple):
    """Hold one piece of print: its strip, its middle and height on the page in millimetres."""

    strip: NDArray[np.uint8]
    x: float
    y: float
    height: float
    corners: Corners

    def usefulness(self) -> tuple[bool, int]:
        """Order pieces: those as high as a field's value first, of these the short ones.

        Values are short and labels are long, and the short ones cost least.
        """
        low, high = _VALUE_MM
        return not low < self.height < high, self.strip.shape[1]


def _as_it_stands(frame: Frame) -> tuple[PageGrid, Area]:
    """Take a frame without lines for one page that fills it."""
    per_mm = max(frame.width, frame.height) / _PAGE_MM
    area = Area(0, 0, frame.width / per_mm, frame.height / per_mm)
    return PageGrid((0, 0), (per_mm, 0), (0, per_mm)), area


def _levelled(box: TextBox) -> TextBox | None:
    """Turn a box so that its text runs to the right; ``None`` where it runs up or down."""
    angle = (box.angle + math.pi / 2) % math.pi - math.pi / 2
    if abs(angle) < _STEEPEST:
        return replace(box, angle=angle)
    if box.length > _UPRIGHT * box.height:
        return None
    # A single letter is as high as it is long, and its box may lie on its side.
    across = angle - math.copysign(math.pi / 2, angle)
    return replace(box, length=box.height, height=box.length, angle=across)


def _corners(box: TextBox) -> tuple[Point, Point, Point, Point]:
    u_x, u_y = box.along
    half_length, half_height = box.length / 2, box.height * (1 + 2 * _MARGIN) / 2

    def corner(along: float, across: float) -> Point:
        return (
            box.x + u_x * along * half_length - u_y * across * half_height,
            box.y + u_y * along * half_length + u_x * across * half_height,
        )

    return corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)


def _strip(page: NDArray[np.uint8], corners: Sequence[Point]) -> NDArray[np.uint8]:
    """Return the print within ``corners`` level, 48 rows high."""
    seen = np.array([corners[0], corners[1], corners[3]], np.float32)
    length = float(np.linalg.norm(seen[1] - seen[0]))
    height = max(float(np.linalg.norm(seen[2] - seen[0])), 1.0)
    columns = int(
        np.clip(round(_STRIP_HEIGHT * _SQUEEZE * length / height), _STEP, _BATCH_COLUMNS)
    )
    shown = np.array([[0, 0], [columns, 0], [0, _STRIP_HEIGHT]], np.float32)
    strip = cv2.warpAffine(
        page,
        cv2.getAffineTransform(seen, shown),
        (columns, _STRIP_HEIGHT),
        flags=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(strip, np.uint8)


def _batches(pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """Group pieces in their order, as many as fit into a batch's columns."""
    batch: list[_Piece] = []
    for piece in pieces:
        widest = max(each.strip.shape[1] for each in (*batch, piece))
        if batch and widest * (len(batch) + 1) > _BATCH_COLUMNS:
            yield batch
            batch = []
        batch.append(piece)
    if batch:
        yield batch
