"""A strip follows the print: level, straight, of one size, whatever the box around it."""

import math

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.reading.detect import TextBox
from kiosk.reading.strips import FILL, STRIP_HEIGHT, Strip, neighbours, strips_of

PITCH, CAPITAL, SPACING = 12, 11, 30
LENGTH = 44 * PITCH


def page(bend: float = 0.0, turn: float = 0.0) -> NDArray[np.uint8]:
    """Draw two lines of 44 bars, bent by ``bend`` pixels at their ends, turned by degrees."""
    picture = np.full((400, 700, 3), 220, np.uint8)
    for row in range(2):
        for place in range(44):
            t = (place + 0.5) / 22 - 1
            x = 350 - LENGTH / 2 + place * PITCH
            y = 200 + row * SPACING + bend * t * t
            corner = (round(x + 3), round(y - CAPITAL / 2))
            opposite = (round(x + 8), round(y + CAPITAL / 2))
            cv2.rectangle(picture, corner, opposite, (40, 40, 40), -1)
    around = cv2.getRotationMatrix2D((350, 200), -turn, 1)
    turned = cv2.warpAffine(picture, around, (700, 400), borderValue=(220, 220, 220))
    return np.asarray(turned, np.uint8)


def boxes(turn: float = 0.0, off: float = 0.0) -> list[TextBox]:
    angle = math.radians(turn)
    return [
        TextBox(
            350 - math.sin(angle) * (row * SPACING + off),
            200 + math.cos(angle) * (row * SPACING + off),
            LENGTH,
            22,
            angle,
        )
        for row in range(2)
    ]


def ink_rows(strip: NDArray[np.uint8], part: slice) -> NDArray[np.intp]:
    grey = strip[:, part].mean((1, 2))
    return np.flatnonzero(grey < grey.max() - 30)


@pytest.mark.parametrize("off", [-4, 0, 5])
def test_the_print_fills_its_share_of_a_strip_wherever_the_box_lay(off: float) -> None:
    pixels = page()
    for strip in strips_of(pixels, boxes(off=off)):
        rows = ink_rows(strip.cut(pixels), slice(None))
        assert abs(rows.mean() - (STRIP_HEIGHT - 1) / 2) < 2.5
        assert len(rows) == pytest.approx(FILL * STRIP_HEIGHT, abs=7)


@pytest.mark.parametrize("turn", [-3.0, 2.0])
def test_a_tilt_that_the_detector_missed_is_levelled(turn: float) -> None:
    pixels = page(turn=turn)
    level = [
        TextBox(box.x, box.y, box.length, box.height, math.radians(turn + 1.2))
        for box in boxes(turn)
    ]
    for strip in strips_of(pixels, level):
        cut = strip.cut(pixels)
        third = cut.shape[1] // 3
        left, right = ink_rows(cut, slice(0, third)), ink_rows(cut, slice(2 * third, None))
        assert abs(left.mean() - right.mean()) < 2.5


def test_a_curved_page_is_flattened() -> None:
    pixels = page(bend=3.0)
    for strip in strips_of(pixels, boxes()):
        cut = strip.cut(pixels)
        tenth = cut.shape[1] // 10
        end, middle = ink_rows(cut, slice(0, tenth)), ink_rows(cut, slice(4 * tenth, 6 * tenth))
        assert strip.bend > 1.5
        assert abs(end.mean() - middle.mean()) < 2.5


def test_a_blank_page_yields_strips_all_the_same() -> None:
    pixels = np.full((400, 700, 3), 255, np.uint8)
    strips = strips_of(pixels, boxes())
    assert [strip.cut(pixels).shape[0] for strip in strips] == [STRIP_HEIGHT, STRIP_HEIGHT]


def test_the_corners_go_round_from_the_top_left_of_the_text() -> None:
    strip = Strip(100, 50, 80, 10, 0.0, 640)
    assert strip.corners() == ((60, 45), (140, 45), (140, 55), (60, 55))
    around = strip.upside_down().corners()
    assert np.allclose(around, ((140, 55), (60, 55), (60, 45), (140, 45)))


def test_another_cut_samples_the_same_line_otherwise() -> None:
    strip = Strip(100, 50, 80, 10, 0.0, 640).recut(0.8, 1.25)
    assert (strip.x, strip.y, strip.length) == (100, 50, 80)
    assert (strip.height, strip.columns) == (8, 800)


def test_the_neighbours_of_two_lines_lie_one_distance_away() -> None:
    pair = [Strip(100, 50, 80, 10, 0.0, 640), Strip(101, 70, 80, 10, 0.0, 640)]
    above, below = neighbours(pair)
    assert ((above.x, above.y), (below.x, below.y)) == ((99, 30), (102, 90))


def test_what_lies_outside_the_picture_is_cut_from_its_edge() -> None:
    pixels = np.zeros((20, 40, 3), np.uint8)
    assert (Strip(-10, -10, 80, 10, 0.3, 320).cut(pixels) == 0).all()
