"""How often the reader looks: once at a clear document, never again at what it read in vain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from kiosk.app.specimens import Specimen, specimen
from kiosk.reading.decode import Frame
from kiosk.reading.detect import TextBox, TextDetector
from kiosk.reading.errors import NoMrzError
from kiosk.reading.ocrb import OcrBRecogniser
from kiosk.reading.reader import MrzReader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

PAGE = Frame(np.full((1200, 1600, 3), 255, np.uint8))
BOTH_WAYS = 2
NO_LINE = TextBox(100, 60, 90, 30, 0.0)


class WatchedDetector:
    """See what the real one sees, and remember at which sizes it was shown."""

    def __init__(self) -> None:
        self.sides: list[int] = []
        self._real = TextDetector()

    def boxes(
        self, pixels: NDArray[np.uint8], side: int, *, greys: NDArray[np.uint8]
    ) -> list[TextBox]:
        self.sides.append(side)
        return self._real.boxes(pixels, side, greys=greys)


class PrintInTheWhole:
    """Mark the same stacks of print each time that the whole page is shown."""

    def __init__(self, *stacks: Sequence[TextBox]) -> None:
        self._boxes = [NO_LINE, *(box for stack in stacks for box in stack)]

    def boxes(
        self, pixels: NDArray[np.uint8], side: int, *, greys: NDArray[np.uint8]
    ) -> list[TextBox]:
        assert (side > 0, len(greys)) == (True, 256)
        return self._boxes if pixels.shape == PAGE.pixels.shape else []


class SeesNothing:
    """Take every strip for blank, and count how many were shown together each time."""

    def __init__(self) -> None:
        self.shown: list[int] = []

    def read(self, strips: Sequence[NDArray[np.uint8]]) -> list[NDArray[np.float32]]:
        self.shown.append(len(strips))
        return [np.full((100, 38), 1 / 38, np.float32) for _ in strips]


class FaintAtFirst:
    """Read as the real one, but a character of the first stack with a thin margin."""

    def __init__(self) -> None:
        self._real, self._calls = OcrBRecogniser(), 0

    def read(self, strips: Sequence[NDArray[np.uint8]]) -> list[NDArray[np.float32]]:
        self._calls += 1
        steps = self._real.read(strips)
        if self._calls > BOTH_WAYS:
            return steps
        for each in steps:
            middle = slice(len(each) // 2 - 3, len(each) // 2 + 3)
            each[middle] = each[middle] * 0.7 + 0.3 / 38
        return steps


def stack(y: float) -> list[TextBox]:
    """Mark two lines that would be 44 characters each."""
    return [TextBox(800, y + 62 * row, 1100, 34, 0.0) for row in range(2)]


def frame(one: Specimen) -> Frame:
    return Frame(np.asarray(one.draw()))


def test_a_clear_document_is_read_at_a_glance() -> None:
    detector = WatchedDetector()
    one = specimen("passport-utopia.jpg")
    reading = MrzReader(detector=detector).read_mrz(frame(one))
    assert (reading.best_lines, reading.doubtful) == (one.lines, ())
    assert detector.sides == [384]


def test_a_glance_that_sees_less_than_surely_does_not_count() -> None:
    detector = WatchedDetector()
    one = specimen("passport-utopia.jpg")
    reader = MrzReader(detector=detector, recogniser=FaintAtFirst())
    assert reader.read_mrz(frame(one)).best_lines == one.lines
    assert detector.sides == [384, 640]


def test_a_false_check_digit_is_not_believed_at_a_glance() -> None:
    detector = WatchedDetector()
    one = specimen("passport-wrong-digit.jpg")
    reading = MrzReader(detector=detector).read_mrz(frame(one))
    assert (reading.lines, reading.corrected) == (one.lines, ())
    assert detector.sides[:2] == [384, 640]


def test_there_is_no_glance_without_time_for_it() -> None:
    detector = WatchedDetector()
    with pytest.raises(NoMrzError):
        MrzReader(detector=detector).read_mrz(PAGE, budget=0.0)
    assert detector.sides == []


def test_what_was_read_in_vain_is_not_read_again_where_it_is_shown_larger() -> None:
    recogniser = SeesNothing()
    reader = MrzReader(detector=PrintInTheWhole(stack(600)), recogniser=recogniser, budget=60)
    with pytest.raises(NoMrzError):
        reader.read_mrz(PAGE)
    at_a_glance, when_shown_first = [2, 2], [2, 2]
    assert recogniser.shown == [*at_a_glance, *when_shown_first]


def test_of_other_print_than_the_likeliest_one_line_tells_whether_to_read_the_rest() -> None:
    recogniser = SeesNothing()
    detector = PrintInTheWhole(stack(300), stack(900))
    with pytest.raises(NoMrzError):
        MrzReader(detector=detector, recogniser=recogniser, budget=60).read_mrz(PAGE)
    at_a_glance, likeliest, other = [2, 2], [2, 2], [1, 1]
    assert recogniser.shown == [*at_a_glance, *likeliest, *other]
