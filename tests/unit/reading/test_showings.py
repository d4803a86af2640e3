"""A picture is shown small first, then larger, then in parts that cover all of it."""

import numpy as np
import pytest

from kiosk.reading.detect import TextBox
from kiosk.reading.showings import Showing, glance, showings


class OneBox:
    """Sees one box in the middle of whatever it is shown."""

    greys: np.ndarray

    def boxes(self, pixels: np.ndarray, side: int, *, greys: np.ndarray) -> list[TextBox]:
        assert side > 0
        self.greys = greys
        return [TextBox(pixels.shape[1] / 2, pixels.shape[0] / 2, 10, 2, 0.0)]


def test_the_whole_is_shown_twice_before_its_parts() -> None:
    first, second, *parts = showings(1600, 1200)
    assert (first.width, first.height) == (second.width, second.height) == (1600, 1200)
    assert first.side < second.side
    assert len(parts) == 4


def test_the_parts_cover_the_picture_and_overlap() -> None:
    covered = np.zeros((1200, 1600), int)
    for part in list(showings(1600, 1200))[2:]:
        covered[part.top : part.top + part.height, part.left : part.left + part.width] += 1
    assert covered.min() >= 1
    assert covered[600, 800] == 4


@pytest.mark.parametrize("size", [(1, 1), (250, 160), (4000, 3), (4000, 3000), (3000, 3000)])
def test_no_showing_needs_more_than_the_worker_may_take(size: tuple[int, int]) -> None:
    assert all(showing.shown_pixels <= 700_000 for showing in showings(*size))


def test_a_tiny_picture_is_shown_once() -> None:
    assert len(list(showings(250, 160))) == 1


def test_a_box_in_a_part_is_placed_in_the_whole() -> None:
    pixels = np.zeros((300, 400, 3), np.uint8)
    (box,) = Showing(100, 200, 60, 40, 640).boxes(OneBox(), pixels)
    assert (box.x, box.y) == (130, 220)


def test_a_glance_takes_less_than_half_of_what_the_first_showing_takes() -> None:
    first = next(showings(1600, 1200))
    small = glance(1600, 1200)
    assert (small.left, small.top, small.width, small.height) == (0, 0, 1600, 1200)
    assert small.shown_pixels < first.shown_pixels / 2


def test_a_pale_picture_is_shown_with_all_greys_and_noise_is_not_blown_up() -> None:
    detector = OneBox()
    pale = np.full((90, 90, 3), 200, np.uint8)
    pale[:30] = 140
    Showing(0, 0, 90, 90, 640).boxes(detector, pale)
    assert detector.greys[[100, 140, 200, 220]].tolist() == [0, 0, 255, 255]
    Showing(0, 0, 90, 90, 640).boxes(detector, np.full_like(pale, 90))
    assert int(detector.greys[95]) - int(detector.greys[90]) < 40
