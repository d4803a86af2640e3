"""Read the machine-readable zone of a picture."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from kiosk.documents.formats import LAYOUTS
from kiosk.reading.align import AlignedLine, align, count_characters
from kiosk.reading.detect import TextBox, TextDetector, find_stacks
from kiosk.reading.errors import NoMrzError
from kiosk.reading.fusing import Look, fuse, same_lines
from kiosk.reading.layout import FORMATS, Fit, fit
from kiosk.reading.recognise import LineRecogniser, cut_strip, strip_corners
from kiosk.reading.results import LinePlace, Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from kiosk.reading.decode import Frame

CPU_SECONDS: Final = 3.0
_LOOKS: Final = ((640, 0.3), (1120, 0.8), (1440, 1.3))
"""How large the picture is shown to the detector, and the processor seconds it then takes."""
_STACK_SECONDS: Final = 0.5
_MISCOUNT: Final = 6


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
        self._recogniser = LineRecogniser()
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
        start = self._clock()
        deadline = start + (self.budget if budget is None else budget)
        pixels = np.ascontiguousarray(frame.pixels[:, :, ::-1])
        best: tuple[Fit, list[TextBox]] | None = None
        for found in self._found(pixels, deadline):
            if best is None or found[0].score > best[0].score:
                best = found
            if best[0].is_settled:
                break
        if best is None or not best[0].is_plausible:
            raise NoMrzError(
                "No machine-readable lines were found in this picture.",
                "Photograph the whole page with the lines of < signs, sharp and without glare,"
                " or type the lines.",
            )
        return _look(frame, *best, seconds=self._clock() - start)

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
            page=latest.page,
            seconds=round(sum(look.seconds for look in alike), 3),
        )

    def _found(
        self, pixels: NDArray[np.uint8], deadline: float
    ) -> Iterator[tuple[Fit, list[TextBox]]]:
        """Yield what each format makes of each likely place, looking ever closer.

        A stack of lines is read as it stands and, where that yields no MRZ,
        on its head.
        """
        for side, cost in _LOOKS:
            if self._clock() + cost > deadline:
                return
            for stack in find_stacks(self._detector.boxes(pixels, side)):
                on_its_head = [box.upside_down() for box in reversed(stack)]
                for lines in (stack, on_its_head):
                    if self._clock() + _STACK_SECONDS > deadline:
                        return
                    fits = self._fits(pixels, lines)
                    yield from fits
                    if any(found.is_plausible for found, _ in fits):
                        break

    def _fits(
        self, pixels: NDArray[np.uint8], stack: list[TextBox]
    ) -> list[tuple[Fit, list[TextBox]]]:
        read = self._recogniser.read([cut_strip(pixels, box) for box in stack])
        counts = [count_characters(steps) for steps in read]
        fits = []
        for mrz_format in FORMATS:
            lengths = LAYOUTS[mrz_format].lengths
            for first in range(len(read) - len(lengths) + 1):
                rows = slice(first, first + len(lengths))
                if any(
                    abs(count - length) > _MISCOUNT
                    for count, length in zip(counts[rows], lengths, strict=True)
                ):
                    continue
                aligned = [
                    align(steps, length) for steps, length in zip(read[rows], lengths, strict=True)
                ]
                fits.append((fit(aligned, mrz_format), stack[rows]))
        return fits


def _look(frame: Frame, found: Fit, boxes: Sequence[TextBox], seconds: float) -> Look:
    places = []
    for box, centres in zip(boxes, found.centres, strict=True):
        top_left, top_right, bottom_right, bottom_left = (
            (x / frame.width, y / frame.height) for x, y in strip_corners(box)
        )
        places.append(LinePlace((top_left, top_right, bottom_right, bottom_left), centres))
    return Look(
        format=found.format,
        posteriors=found.posteriors,
        places=tuple(places),
        cost=found.misfit,
        score=found.score,
        page=frame.page,
        seconds=seconds,
    )
