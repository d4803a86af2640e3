"""What a frame is measured to be, on pictures whose faults are known."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from kiosk.app.specimens import specimen
from kiosk.reading.decode import Frame
from kiosk.reading.frame_hints import TOO_BLURRED
from kiosk.reading.frame_scores import grey, score_lines, score_scene, zone_corners
from kiosk.reading.results import Corners, LinePlace

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROWS = ((0.828, 0.878), (0.900, 0.950))
"""Where the two lines of a drawn passport lie, as shares of its height."""


@pytest.fixture(scope="module")
def shade() -> NDArray[np.uint8]:
    return grey(Frame(np.asarray(specimen("passport-utopia.jpg").draw())))


def places(left: float = 0.045, right: float = 0.955) -> tuple[LinePlace, ...]:
    return tuple(
        LinePlace(((left, top), (right, top), (right, bottom), (left, bottom)), tuple(range(44)))
        for top, bottom in ROWS
    )


def blurred(shade: NDArray[np.uint8], width: float) -> NDArray[np.uint8]:
    return np.asarray(cv2.GaussianBlur(shade, (0, 0), width), np.uint8)


@pytest.mark.parametrize("width", [2.0, 4.0, 6.0])
def test_blur_is_measured_in_pixels(shade: NDArray[np.uint8], width: float) -> None:
    assert score_scene(blurred(shade, width)).blur == pytest.approx(width, rel=0.4)


@pytest.mark.parametrize("kernel", [(25, 1), (1, 25)], ids=["sideways", "up and down"])
def test_a_hand_that_moves_blurs_also_where_one_direction_stays_sharp(
    shade: NDArray[np.uint8], kernel: tuple[int, int]
) -> None:
    assert score_scene(np.asarray(cv2.blur(shade, kernel), np.uint8)).blur > TOO_BLURRED


def test_a_sharp_scene_is_sharp_also_when_it_is_pale_or_dark(shade: NDArray[np.uint8]) -> None:
    assert score_scene(shade).blur < 1.6
    assert score_scene((shade // 3).astype(np.uint8)).blur < 1.8
    assert score_scene((shade // 3 + 150).astype(np.uint8)).blur < 1.8


def test_where_there_is_nothing_to_see_blur_is_infinite() -> None:
    assert score_scene(np.full((200, 300), 90, np.uint8)).blur == math.inf
    assert score_scene(np.full((3, 3), 90, np.uint8)).blur == math.inf


def test_light_is_that_of_the_paper(shade: NDArray[np.uint8]) -> None:
    assert score_scene(shade).light > 0.85
    assert score_scene((shade // 8).astype(np.uint8)).light < 0.15


def test_sharp_lines_have_thin_edges_and_blurred_ones_wide(shade: NDArray[np.uint8]) -> None:
    sharp = score_lines(shade, places())
    soft = score_lines(blurred(shade, 6.0), places())
    assert sharp.blur < 0.17 < soft.blur
    assert sharp.quality > soft.quality


def test_pitch_is_the_distance_of_characters(shade: NDArray[np.uint8]) -> None:
    assert score_lines(shade, places()).pitch == pytest.approx(0.91 * 1250 / 44, rel=0.01)


def with_spot(shade: NDArray[np.uint8], at: tuple[int, int], radius: int) -> NDArray[np.uint8]:
    lit = shade.copy()
    cv2.circle(lit, at, radius, 255, -1)
    return blurred(lit, 3)


def test_a_spot_of_glare_is_measured_where_it_hides_lines(shade: NDArray[np.uint8]) -> None:
    on_lines = score_lines(with_spot(shade, (600, 780), 90), places())
    beside = score_lines(with_spot(shade, (600, 300), 90), places())
    assert beside.glare < 0.02
    assert on_lines.glare > 0.08
    assert beside.quality > on_lines.quality


def test_a_blown_out_spot_counts_for_the_scene(shade: NDArray[np.uint8]) -> None:
    assert score_scene(shade).glare < 0.01 < score_scene(with_spot(shade, (600, 300), 120)).glare


def test_lines_at_the_edge_are_cut(shade: NDArray[np.uint8]) -> None:
    assert not score_lines(shade, places()).cut
    assert score_lines(shade, places(left=0.0)).cut
    assert score_lines(shade, places(right=1.01)).cut


@pytest.mark.parametrize(("degrees", "slant"), [(0, 0), (30, 30), (90, 0), (80, 10), (180, 0)])
def test_slant_is_counted_from_the_nearest_level(degrees: float, slant: float) -> None:
    turn = math.radians(degrees)
    along = np.array((math.cos(turn), math.sin(turn)))
    across = np.array((-math.sin(turn), math.cos(turn)))

    def corner(a: float, b: float) -> tuple[float, float]:
        x, y = np.array((0.5, 0.5)) + a * along + b * across
        return float(x), float(y)

    corners: Corners = (
        corner(-0.3, -0.02),
        corner(0.3, -0.02),
        corner(0.3, 0.02),
        corner(-0.3, 0.02),
    )
    measured = score_lines(
        np.full((500, 500), 99, np.uint8), [LinePlace(corners, tuple(range(30)))]
    )
    assert math.degrees(measured.slant) == pytest.approx(slant, abs=0.5)


def test_the_zone_reaches_from_the_first_line_to_the_last() -> None:
    first, last = places()
    assert zone_corners(places()) == (*first.corners[:2], *last.corners[2:])
