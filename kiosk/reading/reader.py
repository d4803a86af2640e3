"""Read the machine-readable zone of a picture."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from kiosk.documents.formats import LAYOUTS
from kiosk.reading.align import AlignedLine, align_all, count_characters
from kiosk.reading.detect import TextDetector
from kiosk.reading.errors import NoMrzError
from kiosk.reading.fusing import Look, fuse, same_lines
from kiosk.reading.layout import FORMATS, Fit, fit
from kiosk.reading.ocrb import OcrBRecogniser
from kiosk.reading.recognise import LineRecogniser
from kiosk.reading.results import LinePlace, Reading
from kiosk.reading.stacks import find_stacks
from kiosk.reading.strips import FILL, Strip, strips_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from kiosk.reading.decode import Frame

CPU_SECONDS: Final = 3.0
_LOOKS: Final = ((640, 0.3), (1120, 0.8), (1440, 1.3))
"""How large the picture is shown to the detector, and the processor seconds it then takes."""
_STACK_SECONDS: Final = 0.5
_MISCOUNT: Final = 6
_OTHER_FILLS: Final = (0.75, 0.52, FILL)
_SAME_LINE: Final = 0.7


class MrzReader:
    """Hold the two networks and read one frame after another.

    ``clock`` counts processor seconds. A reading takes no further look that
    would exceed ``budget`` of them and answers with the best it has.
    """

    def __init__(
        self, *, budget: float = CPU_SECONDS, clock: Callable[[], float] = time.process_time
    ) -> None:
        cv2.setNumThreads(1)
        self._detector = TextDetector()
        self._recogniser = OcrBRecogniser()
        self._second = LineRecogniser()
        self.budget = budget
        self._clock = clock

    def read_mrz(self, frame: Frame, *, budget: float | None = None) -> Reading:
        """Return the lines of the MRZ in ``frame``.

        Raises:
            NoMrzError: no lines were found, or none that can be read.
        """
        return self.settle([self.look(frame, budget=budget)])

    def look(self, frame: Frame, *, budget: float | None = None) -> Look:
        """Return what ``frame`` shows of an MRZ, in at most ``budget`` processor seconds.

        Raises:
            NoMrzError: no lines were found, or none that can be read.
        """
        began = time.perf_counter()
        deadline = self._clock() + (self.budget if budget is None else budget)
        pixels = np.ascontiguousarray(frame.pixels[:, :, ::-1])
        best: _Find | None = None
        for found in self._finds(pixels, deadline):
            if best is None or found.fit.score > best.fit.score:
                best = found
            if best.fit.is_settled:
                break
        if best is not None and not best.fit.is_settled:
            best = self._seen_again(pixels, best, deadline)
        if best is None or not best.fit.is_plausible:
            raise NoMrzError(
                "No machine-readable lines were found in this picture.",
                "Photograph the whole page with the lines of < signs, sharp and without glare,"
                " or type the lines.",
            )
        return _look(frame, best, seconds=time.perf_counter() - began)

    def settle(self, looks: Sequence[Look]) -> Reading:
        """Return what looks at the same lines say together; one look is fine.

        Looks at other lines than most are left out. Places are those of the
        latest look that counts.

        Raises:
            ValueError: there is no look.
        """
        alike = same_lines(looks)
        posteriors = tuple(
            fuse([look.posteriors[row] for look in alike])
            for row in range(len(alike[0].posteriors))
        )
        latest = next(look for look in reversed(looks) if look in alike)
        aligned = [
            AlignedLine(line, place.centres, 0.0)
            for line, place in zip(posteriors, latest.places, strict=True)
        ]
        found = fit(aligned, latest.format)
        return Reading(
            lines=found.lines,
            corrected=found.corrected,
            confidences=tuple(
                tuple(round(float(p), 4) for p in line.max(1)) for line in posteriors
            ),
            places=latest.places,
            doubtful=found.doubtful,
            page=latest.page,
            seconds=round(sum(look.seconds for look in alike), 3),
        )

    def _finds(self, pixels: NDArray[np.uint8], deadline: float) -> Iterator[_Find]:
        """Yield what each format makes of each likely place, looking ever closer.

        A stack of lines is read as it stands and, where that yields no MRZ,
        on its head.
        """
        for side, cost in _LOOKS:
            if self._clock() + cost > deadline:
                return
            plausible = False
            for stack in find_stacks(self._detector.boxes(pixels, side)):
                strips = strips_of(pixels, stack)
                on_its_head = [strip.upside_down() for strip in reversed(strips)]
                for lines in (strips, on_its_head):
                    if self._clock() + _STACK_SECONDS > deadline:
                        return
                    finds = self._read(pixels, lines)
                    yield from finds
                    if any(found.fit.is_plausible for found in finds):
                        plausible = True
                        break
            if plausible:
                return

    def _read(self, pixels: NDArray[np.uint8], strips: Sequence[Strip]) -> list[_Find]:
        """Return what each format makes of some of these lines."""
        read = self._recogniser.read([strip.cut(pixels) for strip in strips])
        counts = [count_characters(steps) for steps in read]
        choices = [
            (mrz_format, slice(first, first + len(LAYOUTS[mrz_format].lengths)))
            for mrz_format in FORMATS
            for first in range(len(read) - len(LAYOUTS[mrz_format].lengths) + 1)
        ]
        choices = [
            (mrz_format, rows)
            for mrz_format, rows in choices
            if all(
                abs(count - length) <= _MISCOUNT
                for count, length in zip(counts[rows], LAYOUTS[mrz_format].lengths, strict=True)
            )
        ]
        wanted = sorted(
            {
                (row, length)
                for mrz_format, rows in choices
                for row, length in zip(
                    range(rows.start, rows.stop), LAYOUTS[mrz_format].lengths, strict=True
                )
            }
        )
        if not wanted:
            return []
        aligned = dict(
            zip(wanted, align_all([(read[row], length) for row, length in wanted]), strict=True)
        )
        finds = []
        for mrz_format, rows in choices:
            places = zip(range(rows.start, rows.stop), LAYOUTS[mrz_format].lengths, strict=True)
            lines = tuple(aligned[place] for place in places)
            finds.append(_Find(fit(lines, mrz_format), lines, tuple(strips[rows])))
        return finds

    def _seen_again(self, pixels: NDArray[np.uint8], found: _Find, deadline: float) -> _Find:
        """Read the lines of a find in other ways until nothing is left open."""
        lengths = LAYOUTS[found.fit.format].lengths
        looks = [[line] for line in found.lines]
        for share in _OTHER_FILLS:
            if self._clock() + _STACK_SECONDS > deadline:
                break
            strips = [strip.filled(share) for strip in found.strips]
            recogniser = self._second if share == FILL else self._recogniser
            read = recogniser.read([strip.cut(pixels) for strip in strips])
            again = align_all(list(zip(read, lengths, strict=True)))
            for line, look in zip(looks, again, strict=True):
                line.append(look)
            lines = tuple(_joined(line) for line in looks)
            joined = _Find(fit(lines, found.fit.format), lines, found.strips)
            if joined.fit.score > found.fit.score or joined.fit.failed <= found.fit.failed:
                found = joined
            if found.fit.is_settled:
                break
        return found


@dataclass(frozen=True, slots=True)
class _Find:
    """Hold lines that may be an MRZ: what a format makes of them, and where they lie."""

    fit: Fit
    lines: tuple[AlignedLine, ...]
    strips: tuple[Strip, ...]


def _joined(looks: Sequence[AlignedLine]) -> AlignedLine:
    """Fuse looks at one line, those that lost count left out."""
    surest = min(looks, key=lambda look: look.cost)
    alike = [look for look in looks if float(np.mean(look.best() == surest.best())) > _SAME_LINE]
    fused = fuse([look.posteriors for look in alike])
    return AlignedLine(fused, surest.centres, surest.cost)


def _look(frame: Frame, found: _Find, seconds: float) -> Look:
    places = []
    for strip, centres in zip(found.strips, found.fit.centres, strict=True):
        top_left, top_right, bottom_right, bottom_left = (
            (x / frame.width, y / frame.height) for x, y in strip.corners()
        )
        places.append(LinePlace((top_left, top_right, bottom_right, bottom_left), centres))
    return Look(
        format=found.fit.format,
        posteriors=found.fit.posteriors,
        places=tuple(places),
        cost=found.fit.misfit,
        score=found.fit.score,
        page=frame.page,
        seconds=seconds,
    )
