"""A picture is shown small first, then larger, then in parts that cover all of it."""

import numpy as np
import pytest

from kiosk.reading.detect import TextBox
from kiosk.reading.showings import Showing, showings


class OneBox:
    """Sees one box in the middle of whatever it is shown."""

    def boxes(self, pixels: np.ndarray, side: int) -> list[TextBox]:
        assert side > 0
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
    (box,) = Showing(100, 200, 60, 40, 640).boxes(OneBox(), pixels)  # type: ignore[arg-type] # a fake
    assert (box.x, box.y) == (130, 220)
