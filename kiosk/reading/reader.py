"""Read the machine-readable zone of a picture."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

import cv2

from kiosk.reading.align import AlignedLine, count_characters
from kiosk.reading.detect import TextDetector
from kiosk.reading.errors import NoMrzError
from kiosk.reading.fusing import Look, fuse, same_lines
from kiosk.reading.in_vain import ReadInVain
from kiosk.reading.layout import fit
from kiosk.reading.ocrb import OcrBRecogniser
from kiosk.reading.results import LinePlace, Reading
from kiosk.reading.second_opinion import SECONDS_A_LINE, SecondOpinion, unsure_rows
from kiosk.reading.showings import glance, showings
from kiosk.reading.sightings import Sighting, certainty, sightings
from kiosk.reading.spacing import align_spaced
from kiosk.reading.stacks import likely_lines
from kiosk.reading.strips import Strip, neighbours, strips_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Protocol

    import numpy as np
    from numpy.typing import NDArray

    from kiosk.reading.decode import Frame
    from kiosk.reading.showings import Detector

    Steps = list[NDArray[np.float32]]

    class Recogniser(Protocol):
        """Read strips of one line each."""

        def read(self, strips: Sequence[NDArray[np.uint8]]) -> Steps:
            """Return steps × 38 probabilities for each strip, see `OcrBRecogniser.read`."""


CPU_SECONDS: Final = 2.5
"""Processor seconds for one picture, so that with the last step begun it takes less than three."""
_FIRST_SHOWING: Final = 1e-6
"""Processor seconds that a pixel shown to the detector may take, until one was measured."""
_STACK_SECONDS: Final = 0.1
_OTHER_CUTS: Final = ((0.83, 1.2), (1.19, 0.84), (1.0, 1.12), (1.0, 0.88))
"""How much higher and in how many more columns strips are cut that left a doubt."""
_PAIR: Final = 2
_NEARLY: Final = 5
_HARDLY_ANY: Final = 2
_LEAST_CERTAINTY: Final = 0.7
"""Lines of an MRZ are seen with 0.87 and more, other print with 0.56 in the middle."""
_LEAST_OF_ONE_LINE: Final = 0.6
"""The same for a single line, which may be the worst of its stack."""


class MrzReader:
    """Hold the two networks and read one frame after another.

    ``clock`` counts processor seconds. A reading takes no further look that
    would exceed ``budget`` of them and answers with the best it has.
    """

    def __init__(
        self,
        *,
        budget: float = CPU_SECONDS,
        clock: Callable[[], float] = time.process_time,
        detector: Detector | None = None,
        recogniser: Recogniser | None = None,
        second: SecondOpinion | None = None,
    ) -> None:
        cv2.setNumThreads(1)
        self._detector = detector or TextDetector()
        self._recogniser = recogniser or OcrBRecogniser()
        self._second = second or SecondOpinion()
        # The recogniser keeps one processor busy; most machines have another.
        self._beside = ThreadPoolExecutor(1)
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
        pixels = frame.pixels
        best = self._at_a_glance(pixels, deadline) or self._sought(pixels, deadline)
        if best is None or not best.fit.is_plausible:
            raise NoMrzError(
                "No machine-readable lines were found in this picture.",
                "Photograph the whole page with the lines of < signs, sharp and without glare,"
                " or type the lines.",
            )
        best = self._with_second_opinion(pixels, best, deadline)
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

    def _at_a_glance(self, pixels: NDArray[np.uint8], deadline: float) -> Sighting | None:
        """Return the MRZ if it is seen so small that there is nothing left to ask.

        Where every check digit agrees and every character is seen surely, a closer
        look could give no more. Anything less counts as not seen at all, so that
        what is too small for a glance cannot mislead the search.
        """
        showing = glance(pixels.shape[1], pixels.shape[0])
        if self._clock() + _FIRST_SHOWING * showing.shown_pixels > deadline:
            return None
        stacks = likely_lines(showing.boxes(self._detector, pixels))
        if not stacks:
            return None
        found = self._either_way(pixels, strips_of(pixels, stacks[0]), likeliest=True)
        if found is None or not found.fit.is_settled or found.fit.failed:
            return None
        return None if unsure_rows(found.lines, found.fit.doubtful) else found

    def _sought(self, pixels: NDArray[np.uint8], deadline: float) -> Sighting | None:
        """Return the best that any showing gives, read again where a check is open."""
        best: Sighting | None = None
        for found in self._sightings(pixels, deadline):
            if best is None or found.fit.rank > best.fit.rank:
                best = found
            if best.fit.is_settled:
                break
        if best is None or best.fit.is_settled:
            return best
        return self._seen_again(pixels, best, deadline)

    def _sightings(self, pixels: NDArray[np.uint8], deadline: float) -> Iterator[Sighting]:
        """Yield what may be an MRZ in each likely place, looking ever closer.

        The time that one showing takes tells how long a larger one will: the
        same picture costs a slow processor more. What was read in vain is not
        read again where a larger showing finds it in the same place.
        """
        seconds_each, printed = _FIRST_SHOWING, True
        in_vain = ReadInVain()
        for showing in showings(pixels.shape[1], pixels.shape[0]):
            if showing.is_whole and not printed:
                continue  # What looks empty small will be seen part by part, if at all.
            began = self._clock()
            if began + seconds_each * showing.shown_pixels > deadline:
                return
            boxes = showing.boxes(self._detector, pixels)
            seconds_each = (self._clock() - began) / showing.shown_pixels
            printed = len(boxes) > _HARDLY_ANY
            for lines in likely_lines(boxes):
                if self._clock() + _STACK_SECONDS > deadline:
                    return
                if in_vain.holds(lines):
                    continue
                found = self._either_way(
                    pixels, strips_of(pixels, lines), likeliest=in_vain.is_empty
                )
                if found is None:
                    in_vain.add(lines)
                    continue
                yield found
                if found.fit.is_plausible:
                    return

    def _either_way(
        self, pixels: NDArray[np.uint8], strips: Sequence[Strip], *, likeliest: bool
    ) -> Sighting | None:
        """Read lines the way round in which the recogniser is surer of what it sees.

        All lines of the ``likeliest`` stack are read at once, as it mostly is the
        MRZ. Of another the middle line, which is part of any MRZ in it, tells
        whether the rest is worth reading.
        """
        middle = 0 if likeliest else len(strips) // 2
        upright, turned = self._both_ways(pixels, strips if likeliest else [strips[middle]])
        if not likeliest:
            if max(certainty(upright), certainty(turned)) < _LEAST_OF_ONE_LINE:
                return None
            others = self._both_ways(pixels, [*strips[:middle], *strips[middle + 1 :]])
            upright, turned = (
                [*rest[:middle], *own, *rest[middle:]]
                for own, rest in zip((upright, turned), others, strict=True)
            )
        on_their_head = [strip.upside_down() for strip in reversed(strips)]
        ways = ((strips, upright), (on_their_head, turned[::-1]))
        lines, steps = max(ways, key=lambda way: certainty(way[1]))
        if certainty(steps) < _LEAST_CERTAINTY:
            return None
        found = self._sighted(pixels, lines, steps)
        return max(found, key=lambda sighting: sighting.fit.rank, default=None)

    def _both_ways(
        self, pixels: NDArray[np.uint8], strips: Sequence[Strip]
    ) -> tuple[Steps, Steps]:
        """Read strips as they are and on their head, at the same time."""
        on_their_head = [strip.upside_down() for strip in strips]
        turned = self._beside.submit(self._steps, pixels, on_their_head)
        return self._steps(pixels, strips), turned.result()

    def _sighted(
        self,
        pixels: NDArray[np.uint8],
        strips: Sequence[Strip],
        steps: Steps,
    ) -> list[Sighting]:
        """Read lines, and what stands above and below two that may be part of three."""
        if len(strips) == _PAIR and all(abs(count_characters(s) - 30) < _NEARLY for s in steps):
            above, below = neighbours(strips)
            outer = self._steps(pixels, (above, below))
            steps, strips = [outer[0], *steps, outer[1]], [above, *strips, below]
        return sightings(steps, strips)

    def _steps(self, pixels: NDArray[np.uint8], strips: Sequence[Strip]) -> Steps:
        return self._recogniser.read([strip.cut(pixels) for strip in strips])

    def _seen_again(self, pixels: NDArray[np.uint8], found: Sighting, deadline: float) -> Sighting:
        """Read the lines of a sighting in other ways until nothing is left open."""
        looks: list[list[AlignedLine]] = [[] for _ in found.strips]
        best = found
        for height, columns in _OTHER_CUTS:
            if self._clock() + _STACK_SECONDS > deadline:
                break
            steps = self._steps(pixels, [strip.recut(height, columns) for strip in found.strips])
            again = align_spaced(list(zip(steps, found.lengths, strict=True)))
            for line, look in zip(looks, again, strict=True):
                line.append(look)
            joined = found.with_looks(looks)
            if joined.fit.failed <= best.fit.failed:
                best = joined
            if best.fit.is_settled:
                break
        return best

    def _with_second_opinion(
        self, pixels: NDArray[np.uint8], found: Sighting, deadline: float
    ) -> Sighting:
        """Ask another recogniser about lines with a doubt; no check may break by it.

        Where there is no time for all of them, the most doubtful are asked about.
        """
        doubtful = found.fit.doubtful
        affordable = int((deadline - self._clock()) / SECONDS_A_LINE)
        if affordable < 1 or not unsure_rows(found.lines, doubtful):
            return found
        lines = self._second.about(pixels, found.strips, found.lines, doubtful, most=affordable)
        heard = found.read_as(lines)
        return heard if heard.fit.failed <= found.fit.failed else found


def _look(frame: Frame, found: Sighting, seconds: float) -> Look:
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
