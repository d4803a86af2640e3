from collections.abc import Callable

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from kiosk.app.assets import asset
from kiosk.app.specimens import Specimen, specimen
from kiosk.reading.decode import Frame
from kiosk.reading.print_signs import print_signs
from kiosk.reading.results import LinePlace, Reading, Sign

PITCH, SPACING, BOTTOM_MM = 25.4, 63.5, 6.6
CELL_ABOVE, CELL_BELOW = 33, 8
Alter = Callable[[Image.Image, tuple[int, int, int, int], str], None]


def baseline_of(one: Specimen, height: int, row: int) -> float:
    return height - BOTTOM_MM * 10 - SPACING * (len(one.lines) - 1 - row)


def cell(
    one: Specimen, picture: Image.Image, row: int, position: int
) -> tuple[int, int, int, int]:
    """Return the box of one printed character."""
    left = (picture.width - PITCH * len(one.lines[0])) / 2 + position * PITCH
    line = baseline_of(one, picture.height, row)
    return round(left), round(line - CELL_ABOVE), round(left + PITCH), round(line + CELL_BELOW)


def lift(pixels: int) -> Alter:
    def alter(picture: Image.Image, box: tuple[int, int, int, int], _: str) -> None:
        glyph = picture.crop(box)
        picture.paste(glyph.crop((0, 0, glyph.width, 3)).resize(glyph.size), box[:2])
        picture.paste(glyph, (box[0], box[1] - pixels))

    return alter


def other_font(name: str) -> Alter:
    def alter(picture: Image.Image, box: tuple[int, int, int, int], character: str) -> None:
        glyph = picture.crop(box)
        picture.paste(glyph.crop((0, 0, glyph.width, 3)).resize(glyph.size), box[:2])
        font = ImageFont.truetype(str(asset("fonts", name)), 34)
        middle = (box[0] + box[2]) / 2
        draw = ImageDraw.Draw(picture)
        draw.text(
            (middle, box[3] - CELL_BELOW), character, font=font, fill=(38, 36, 44), anchor="ms"
        )

    return alter


def heavier(picture: Image.Image, box: tuple[int, int, int, int], _: str) -> None:
    glyph = cv2.erode(np.asarray(picture.crop(box)), np.ones((3, 3), np.uint8))
    picture.paste(Image.fromarray(glyph), box[:2])


def reading_of(one: Specimen, width: int, height: int) -> Reading:
    """Say where the lines of an upright specimen lie."""
    places = []
    for row, line in enumerate(one.lines):
        left = (width - PITCH * len(line)) / 2
        right, base = left + PITCH * len(line), baseline_of(one, height, row)
        top, foot = (base - 29) / height, (base + 5) / height
        corners = (
            (left / width, top),
            (right / width, top),
            (right / width, foot),
            (left / width, foot),
        )
        centres = tuple((place + 0.5) / len(line) for place in range(len(line)))
        places.append(LinePlace(corners, centres))
    return Reading(lines=one.lines, places=tuple(places))


def seen(picture: Image.Image, zoom: float = 1.0, blur: float = 0.8) -> NDArray[np.uint8]:
    """Photograph a page: smaller, a little blurred, grainy, compressed."""
    size = (round(picture.width * zoom), round(picture.height * zoom))
    pixels = np.asarray(picture.resize(size, Image.Resampling.BOX))
    grain = np.random.default_rng(4).normal(0, 3, pixels.shape)
    soft = cv2.GaussianBlur(pixels, (0, 0), blur) + grain
    clipped = np.clip(soft, 0, 255).astype(np.uint8)
    _, data = cv2.imencode(".jpg", clipped[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, 88])
    return np.ascontiguousarray(cv2.imdecode(data, cv2.IMREAD_COLOR)[:, :, ::-1])


def signs(
    name: str, alter: Alter | None, places: list[tuple[int, int]], zoom: float = 1.0
) -> tuple[Sign, ...]:
    one = specimen(name)
    picture = one.draw().convert("RGB")
    for row, position in places:
        assert alter is not None
        alter(picture, cell(one, picture, row, position), one.lines[row][position])
    reading = reading_of(one, picture.width, picture.height)
    return print_signs(Frame(seen(picture, zoom)), reading)


def middle_of(sign: Sign, name: str) -> tuple[float, float]:
    """Return line and position of a sign's place."""
    one = specimen(name)
    width, height = one.draw().size
    x, y = np.array(sign.corners).mean(0) * (width, height)
    row = min(
        range(len(one.lines)), key=lambda index: abs(baseline_of(one, height, index) - 9 - y)
    )
    left = (width - PITCH * len(one.lines[0])) / 2
    return row, round((x - left) / PITCH - 0.5)


PASSPORT = "passport-utopia.jpg"


@pytest.mark.parametrize("zoom", [1.0, 0.8, 0.6])
@pytest.mark.parametrize("name", [PASSPORT, "passport-expired.jpg", "passport-wrong-digit.jpg"])
def test_a_zone_printed_in_one_pass_shows_no_sign(name: str, zoom: float) -> None:
    assert signs(name, None, [], zoom) == ()


@pytest.mark.parametrize("zoom", [1.0, 0.75])
@pytest.mark.parametrize("place", [(1, 14), (1, 24), (0, 6)])
def test_a_character_two_pixels_off_the_line(place: tuple[int, int], zoom: float) -> None:
    found = signs(PASSPORT, lift(2), [place], zoom)

    assert [sign.name for sign in found] == ["mrz_baseline"]
    assert middle_of(found[0], PASSPORT) == place


@pytest.mark.parametrize(
    ("font", "digit"), [("IBMPlexMono_400Regular.ttf", "1"), ("Inter_400Regular.ttf", "9")]
)
def test_a_character_from_another_font(font: str, digit: str) -> None:
    one = specimen(PASSPORT)
    place = (1, one.lines[1].index(digit, 12))
    found = signs(PASSPORT, other_font(font), [place])

    assert "mrz_font" in {sign.name for sign in found}
    assert {middle_of(sign, PASSPORT) for sign in found} == {place}


def test_a_heavier_character() -> None:
    one = specimen(PASSPORT)
    place = (1, one.lines[1].index("1", 12))
    found = signs(PASSPORT, heavier, [place])

    assert "mrz_weight" in {sign.name for sign in found}
    assert {middle_of(sign, PASSPORT) for sign in found} == {place}


def test_too_small_a_picture_shows_no_sign() -> None:
    assert signs(PASSPORT, lift(4), [(1, 14)], zoom=0.4) == ()


def test_characters_that_were_read_unsurely_are_left_to_the_clerk() -> None:
    one = specimen(PASSPORT)
    picture = one.draw().convert("RGB")
    place = (1, one.lines[1].index("1", 12))
    other_font("IBMPlexMono_400Regular.ttf")(picture, cell(one, picture, *place), "1")
    reading = reading_of(one, picture.width, picture.height)
    doubted = Reading(lines=reading.lines, places=reading.places, doubtful=(place,))
    pixels = seen(picture)

    assert print_signs(Frame(pixels), reading)
    assert print_signs(Frame(pixels), doubted) == ()


def test_a_zone_at_odds_everywhere_is_a_bad_picture_and_no_sign() -> None:
    one = specimen(PASSPORT)
    places = [(1, one.lines[1].rindex(digit, 0, 35)) for digit in "0147"]
    alter = other_font("IBMPlexMono_400Regular.ttf")

    assert len(signs(PASSPORT, alter, places[:3])) == 3
    assert signs(PASSPORT, alter, places) == ()
