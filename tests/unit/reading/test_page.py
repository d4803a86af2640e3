import numpy as np
import pytest

from kiosk.documents.page_sizes import PITCH_MM
from kiosk.reading.decode import Frame
from kiosk.reading.page import Area, PageGrid, page_grid
from kiosk.reading.results import LinePlace, Reading

LINE = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
FRAME = Frame(np.zeros((600, 1000, 3), np.uint8))


def _reading(line: str = LINE, *, upside_down: bool = False) -> Reading:
    """Place a line level across the frame, 10 pixels a character, its middle at row 450."""
    count = len(line)
    left, right, top, bottom = 100 / 1000, (100 + 10 * count) / 1000, 440 / 600, 460 / 600
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    if upside_down:
        corners = (corners[2], corners[3], corners[0], corners[1])
    centres = tuple((place + 0.5) / count for place in range(count))
    return Reading((line,), places=(LinePlace(corners, centres),))


def test_the_pitch_of_the_line_gives_the_millimetre() -> None:
    grid = page_grid(FRAME, _reading())
    assert grid is not None
    assert grid.pixels_per_mm == pytest.approx(10 / PITCH_MM)
    assert grid.pixel(0, 0) == pytest.approx((105, 450))
    assert grid.pixel(PITCH_MM, -PITCH_MM) == pytest.approx((115, 440))


def test_a_document_on_its_head_has_its_top_below_the_line() -> None:
    grid = page_grid(FRAME, _reading(upside_down=True))
    assert grid is not None
    assert grid.pixel(0, -10)[1] > grid.pixel(0, 0)[1]


@pytest.mark.parametrize(("x", "y"), [(0, 0), (31.5, -48), (-7, 12)])
def test_millimetres_and_pixels_are_each_others_inverse(x: float, y: float) -> None:
    grid = PageGrid((200, 300), (3.0, 1.5), (-1.5, 3.0))
    assert grid.millimetres(*grid.pixel(x, y)) == pytest.approx((x, y))


def test_a_reading_without_places_has_no_grid() -> None:
    assert page_grid(FRAME, Reading((LINE,))) is None
    assert page_grid(FRAME, Reading(())) is None


def test_the_short_first_line_of_a_swiss_licence_gives_no_grid() -> None:
    assert page_grid(FRAME, _reading("FACHE0301")) is None


def test_an_area_is_cut_upright_from_a_turned_picture() -> None:
    pixels = np.zeros((300, 300, 3), np.uint8)
    pixels[100:120, 200:260] = 255  # 60 wide, 20 high: on the page 6 × 2 mm, turned by 90°
    grid = PageGrid((260, 100), (0, 10), (-10, 0))
    cut = grid.cut(Frame(pixels), Area(0, 0, 2, 6), 5)
    assert cut.shape == (30, 10, 3)
    assert cut.mean() > 240


def test_what_lies_outside_the_picture_repeats_its_edge() -> None:
    grid = PageGrid((0, 0), (10, 0), (0, 10))
    pixels = np.full((100, 100, 3), 70, np.uint8)
    assert (grid.cut(Frame(pixels), Area(-5, -5, 20, 20), 4) == 70).all()


def test_areas_overlap_and_hold_places() -> None:
    both = Area(0, 0, 10, 10).within(Area(5, -5, 20, 4))
    assert both == Area(5, 0, 10, 4)
    assert both.holds(6, 2)
    assert not both.holds(4, 2)
    assert Area(0, 0, 1, 1).within(Area(5, 5, 6, 6)).width < 0
