"""Portraits are sought on the repository's own drawn specimens and on plain pages."""

import numpy as np
import pytest
from PIL import Image

from kiosk.app.specimen_drawing import CARD_SIZES_MM, PIXELS_PER_MM
from kiosk.app.specimens import SPECIMENS, Specimen
from kiosk.reading.decode import Frame, decode
from kiosk.reading.page import PageGrid
from kiosk.reading.portrait import portrait_place
from kiosk.reading.reader import MrzReader
from kiosk.reading.results import Corners, LinePlace, Reading

WITH_PORTRAIT = [each for each in SPECIMENS if each.lines and len(each.lines[0]) > 30]
CARDS = [each for each in SPECIMENS if each.lines and len(each.lines[0]) == 30]
FLAT = [each for each in WITH_PORTRAIT if not each.photographed]
LEFT_MM, TOP_MM = 5, {"TD3": 12, "TD2": 10}
WIDTH_MM = {"TD3": 33, "TD2": 22}


def _frame(specimen: Specimen) -> Frame:
    (frame,) = decode(specimen.path.read_bytes())
    return frame


def _turned(frame: Frame, quarters: int) -> Frame:
    return Frame(np.ascontiguousarray(np.rot90(frame.pixels, quarters)))


def _drawn(specimen: Specimen) -> tuple[float, float, float, float]:
    """Return where the portrait was drawn: left, top, right, bottom in fractions."""
    size = "TD3" if len(specimen.lines[0]) == 44 else "TD2"
    width, height = CARD_SIZES_MM[size]
    left, top, portrait = LEFT_MM, TOP_MM[size], WIDTH_MM[size]
    return (
        left / width,
        top / height,
        (left + portrait) / width,
        (top + portrait * 9 / 7) / height,
    )


def _shared(found: Corners, drawn: tuple[float, float, float, float]) -> float:
    """Return how much of what was drawn lies within what was found."""
    xs, ys = zip(*found, strict=True)
    left, top, right, bottom = drawn
    width = max(0.0, min(max(xs), right) - max(min(xs), left))
    height = max(0.0, min(max(ys), bottom) - max(min(ys), top))
    return width * height / ((right - left) * (bottom - top))


def _area(found: Corners) -> float:
    xs, ys = zip(*found, strict=True)
    return (max(xs) - min(xs)) * (max(ys) - min(ys))


@pytest.mark.parametrize("specimen", FLAT, ids=lambda each: each.name)
def test_the_portrait_of_a_page_is_found_where_it_was_drawn(
    specimen: Specimen, reader: MrzReader
) -> None:
    frame = _frame(specimen)
    found = portrait_place(frame, reader.read_mrz(frame))
    assert found is not None
    assert _shared(found, _drawn(specimen)) > 0.6
    assert _area(found) < 0.15


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_it_is_found_in_a_picture_on_any_side_and_its_corners_turn_with_it(
    quarters: int, reader: MrzReader
) -> None:
    frame = _turned(_frame(FLAT[0]), quarters)
    found = portrait_place(frame, reader.read_mrz(frame))
    assert found is not None
    (left, top), (right, _), _, (_, bottom) = found
    across, down = right - left, bottom - top
    assert {1: abs(across) < 0.05, 2: across < 0 and down < 0, 3: abs(across) < 0.05}[quarters]


@pytest.mark.parametrize("specimen", CARDS, ids=lambda each: each.name)
def test_a_card_with_its_lines_on_the_back_shows_none(
    specimen: Specimen, reader: MrzReader
) -> None:
    frame = _frame(specimen)
    assert portrait_place(frame, reader.read_mrz(frame)) is None


def _page_of(colour: int) -> tuple[Frame, Reading]:
    """Give a blank page of a passport and a reading that says where its lines are."""
    width, height = (round(side * PIXELS_PER_MM) for side in CARD_SIZES_MM["TD3"])
    frame = Frame(np.asarray(Image.new("RGB", (width, height), (colour,) * 3)))
    grid = PageGrid((66, height - 157), (10, 0), (0, 10))
    lines = ("P<UTO".ljust(44, "<"), "<" * 44)
    places = tuple(_line_place(grid, frame, 6.35 * row) for row in range(2))
    return frame, Reading(lines, places=places)


def _line_place(grid: PageGrid, frame: Frame, y: float) -> LinePlace:
    end = 43 * 2.54
    corners = [(-1.27, y - 2), (end + 1.27, y - 2), (end + 1.27, y + 2), (-1.27, y + 2)]
    centres = tuple((place + 0.5) / 44 for place in range(44))
    return LinePlace(grid.fractions(corners, frame), centres)


@pytest.mark.parametrize("colour", [0, 128, 255])
def test_a_blank_page_shows_none(colour: int) -> None:
    assert portrait_place(*_page_of(colour)) is None


def test_a_page_with_the_same_tone_everywhere_beside_its_print_shows_none() -> None:
    frame, reading = _page_of(230)
    pixels = frame.pixels.copy()
    for row in range(150, 650, 40):  # Lines of print, 0.4 mm strokes, over the whole page.
        for column in range(40, 1200, 12):
            pixels[row : row + 20, column : column + 4] = 40
    assert portrait_place(Frame(pixels), reading) is None


def test_a_strip_that_ends_above_the_lines_shows_none(reader: MrzReader) -> None:
    frame = _frame(FLAT[0])
    strip = Frame(np.ascontiguousarray(frame.pixels[-280:]))
    assert portrait_place(strip, reader.read_mrz(strip)) is None
