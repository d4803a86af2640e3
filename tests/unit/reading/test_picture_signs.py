import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.app.specimens import specimen
from kiosk.reading.decode import Frame
from kiosk.reading.results import LinePlace, Reading
from kiosk.reading.signs import picture_signs

LINE_LEFT_MM, LINE_TOPS_MM, CHARACTER_MM = 6.6, (68.4, 74.75), 2.54


@pytest.fixture(scope="module")
def printed() -> NDArray[np.uint8]:
    return np.asarray(specimen("passport-utopia.jpg").draw().convert("RGB"))


def names(pixels: NDArray[np.uint8], reading: Reading | None = None) -> list[str]:
    return [sign.name for sign in picture_signs(Frame(pixels), reading)]


def compressed(pixels: NDArray[np.uint8], quality: int = 88) -> NDArray[np.uint8]:
    _, data = cv2.imencode(".jpg", pixels[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.ascontiguousarray(cv2.imdecode(data, cv2.IMREAD_COLOR)[:, :, ::-1])


def on_a_screen(
    shown: NDArray[np.uint8], *, zoom: float, stripes: bool = True
) -> NDArray[np.uint8]:
    """Photograph a screen: each pixel is three stripes, the camera stands a little askew.

    ``zoom`` is how many pixels of the camera one of the screen fills. Without
    ``stripes`` each pixel is one square of its colour, as in print.
    """
    fine = 6
    light = np.repeat(np.repeat((shown / 255.0) ** 2.2, fine, 0), fine, 1).astype(np.float32)
    columns, rows = (np.arange(light.shape[axis]) % fine for axis in (1, 0))
    light *= (rows < fine - 1)[:, None, None]
    if stripes:
        light *= 3 * (columns[:, None] // 2 == np.arange(3))[None]
    else:
        light *= (columns < fine - 1)[None, :, None]
    light = cv2.GaussianBlur(light, (0, 0), 0.35 * fine / zoom)
    askew = np.array([[1, 0.05, 0], [-0.04, 1, 30], [6e-6, -5e-6, 1]])
    lens = askew @ np.diag([zoom / fine, zoom / fine, 1])
    seen = cv2.GaussianBlur(cv2.warpPerspective(light, lens, (900, 700)), (0, 0), 0.6)
    noise = np.random.default_rng(5).normal(0, 2.5, seen.shape)
    return compressed(
        np.clip(np.clip(seen, 0, 1) ** (1 / 2.2) * 255 + noise, 0, 255).astype(np.uint8)
    )


def grey_copy(pixels: NDArray[np.uint8], lamp: tuple[float, float, float]) -> NDArray[np.uint8]:
    """Photograph a copy in black and white in the light of a lamp, brighter on one side."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)[:, :, None] / 255.0
    light = np.linspace(0.75, 1.0, grey.shape[1])[None, :, None]
    seen = (grey * 0.85 + 0.08) * light * np.array(lamp) * 255
    noise = np.random.default_rng(6).normal(0, 3, seen.shape)
    return compressed(np.clip(seen + noise, 0, 255).astype(np.uint8))


def reading_on(left: float, top: float, per_mm: float, size: tuple[int, int]) -> Reading:
    """Say where the lines of a level passport lie whose corner is at ``left``, ``top``."""
    places = []
    for line_top in LINE_TOPS_MM:
        start, end = LINE_LEFT_MM, LINE_LEFT_MM + 44 * CHARACTER_MM
        corners = [
            ((left + x * per_mm) / size[0], (top + y * per_mm) / size[1])
            for x, y in (
                (start, line_top),
                (end, line_top),
                (end, line_top + 3.5),
                (start, line_top + 3.5),
            )
        ]
        centres = tuple((place + 0.5) / 44 for place in range(44))
        places.append(LinePlace((corners[0], corners[1], corners[2], corners[3]), centres))
    return Reading(lines=("P" * 44, "0" * 44), places=tuple(places))


@pytest.mark.parametrize("zoom", [1.6, 2.6, 3.2])
def test_a_photographed_screen_is_told_by_its_stripes(
    printed: NDArray[np.uint8], zoom: float
) -> None:
    shown = cv2.resize(printed, (450, 317), interpolation=cv2.INTER_AREA)
    assert "photographed_screen" in names(on_a_screen(shown, zoom=zoom))


@pytest.mark.parametrize("zoom", [1.6, 2.6])
def test_a_grid_without_coloured_stripes_is_print(printed: NDArray[np.uint8], zoom: float) -> None:
    shown = cv2.resize(printed, (450, 317), interpolation=cv2.INTER_AREA)
    assert names(on_a_screen(shown, zoom=zoom, stripes=False)) == []


def test_a_page_itself_shows_no_sign(printed: NDArray[np.uint8]) -> None:
    assert names(printed) == []
    photographed = specimen("passport-photographed.jpg").draw().convert("RGB")
    assert names(np.asarray(photographed)) == []


def test_fringes_in_one_corner_are_not_a_screen(printed: NDArray[np.uint8]) -> None:
    shown = cv2.resize(printed, (450, 317), interpolation=cv2.INTER_AREA)
    seen = on_a_screen(shown, zoom=3.2)
    page = np.array(printed[:700, :900])
    page[:260, :260] = seen[200:460, 200:460]
    assert "photographed_screen" not in names(page)


@pytest.mark.parametrize("lamp", [(1.0, 1.0, 1.0), (1.0, 0.93, 0.8), (0.86, 0.95, 1.0)])
def test_a_copy_in_black_and_white_is_told_in_any_light(
    printed: NDArray[np.uint8], lamp: tuple[float, float, float]
) -> None:
    assert names(grey_copy(printed, lamp)) == ["no_colour"]


def test_the_document_is_judged_and_not_the_table(printed: NDArray[np.uint8]) -> None:
    table = np.full((1100, 1500, 3), (150, 60, 30), np.uint8)
    table[::40] = (40, 90, 160)
    small = cv2.resize(grey_copy(printed, (1.0, 0.93, 0.8)), (750, 528))
    table[300:828, 400:1150] = small
    size = (1500, 1100)

    assert names(table) == []
    assert names(table, reading_on(400, 300, 6.0, size)) == ["no_colour"]


def test_a_pale_page_on_a_grey_table_keeps_its_colours(printed: NDArray[np.uint8]) -> None:
    pale = (235 + (printed.astype(np.float32) - 235) * 0.35).astype(np.uint8)
    table = np.full((2200, 3000, 3), 128, np.uint8)
    table[1500:1764, 400:775] = cv2.resize(pale, (375, 264), interpolation=cv2.INTER_AREA)
    size = (3000, 2200)

    assert names(table, reading_on(400, 1500, 3.0, size)) == []


def test_strength_runs_from_nothing_to_one(printed: NDArray[np.uint8]) -> None:
    shown = cv2.resize(printed, (450, 317), interpolation=cv2.INTER_AREA)
    pictures = (on_a_screen(shown, zoom=3.2), grey_copy(printed, (1.0, 1.0, 1.0)))
    for pixels in pictures:
        for sign in picture_signs(Frame(pixels), None):
            assert isinstance(sign.strength, float)
            assert 0 < sign.strength <= 1


@pytest.mark.parametrize("shape", [(1, 1), (5, 900), (191, 191)])
def test_tiny_and_odd_frames_raise_nothing(shape: tuple[int, int]) -> None:
    assert set(names(np.zeros((*shape, 3), np.uint8))) <= {"no_colour"}
