"""Draw documents that look like documents and are plainly nobody's.

Pages have the sizes of Doc 9303 (part 3, section 2) at ten pixels a millimetre,
an MRZ in OCR-B at ten characters an inch, a guilloche, a silhouette of circles
in place of a portrait, and the word SPECIMEN across the middle. Needs Pillow
and the program's own fonts, nothing of this machine.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from kiosk.app.assets import asset
from kiosk.documents.page_sizes import PAGE_SIZES_MM, PITCH_MM

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from PIL.ImageFont import FreeTypeFont

PIXELS_PER_MM: Final = 10
CARD_SIZES_MM: Final = {
    "TD1": PAGE_SIZES_MM[30],
    "TD2": PAGE_SIZES_MM[36],
    "TD3": PAGE_SIZES_MM[44],
}
_LINE_SPACING_MM: Final = {"TD1": 4.9, "TD2": 6.35, "TD3": 6.35}
_MRZ_MARGIN_MM: Final = {"TD1": 4.7, "TD2": 6.8, "TD3": 6.6}
_OCR_B_ADVANCE: Final = 0.723  # of the font's size
_INK: Final = (38, 36, 44)

Colour = tuple[int, int, int]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Page:
    """Say what is printed on one page: its size, heading, rows of label and value."""

    size: str
    heading: str
    rows: Sequence[tuple[str, str]]
    mrz: tuple[str, ...] = ()
    portrait: bool = True
    paper: Colour = (236, 240, 244)
    tint: Colour = (92, 128, 168)


def draw_page(page: Page) -> Image.Image:
    """Return the page as a flat, evenly lit scan."""
    width, height = (_px(side) for side in CARD_SIZES_MM[page.size])
    picture = Image.new("RGB", (width, height), page.paper)
    draw = ImageDraw.Draw(picture)
    _guilloche(draw, width, height, page)
    _heading(draw, width, page)
    top = _px(12 if page.size == "TD3" else 10)
    left = _px(5)
    if page.portrait:
        photo_width = _px(33 if page.size == "TD3" else 22)
        _portrait(draw, (left, top, left + photo_width, top + photo_width * 9 // 7), page.tint)
        left += photo_width + _px(5)
    _rows(draw, left, top, width - _px(4), page)
    _word_specimen(picture, page)
    _mrz(picture, page)
    return picture


def photograph(page: Image.Image, random: Random, *, hardness: float = 1.0) -> Image.Image:
    """Return ``page`` as a camera sees it: askew on a table, uneven light, noise, blur.

    ``hardness`` 1 is what a person with a telephone gets; more is worse.
    """
    width, height = page.size
    around = (round(width * 1.25), round(height * 1.3))
    table = Image.new("RGB", around, (112, 92, 74))
    lean = 0.025 * hardness

    def corner(x: float, y: float) -> tuple[float, float]:
        return (
            around[0] * 0.5 + width * (x + random.uniform(-lean, lean)),
            around[1] * 0.5 + height * (y + random.uniform(-lean, lean)),
        )

    seen = [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)]
    flat = [(0.0, 0.0), (float(width), 0.0), (float(width), float(height)), (0.0, float(height))]
    coefficients = _perspective(seen, flat)
    method = Image.Transform.PERSPECTIVE
    smooth = Image.Resampling.BICUBIC
    cover = Image.new("L", page.size, 255).transform(around, method, coefficients, smooth)
    table.paste(page.transform(around, method, coefficients, smooth), (0, 0), cover)
    lit = _lit(table, random, hardness)
    grain = Image.frombytes("L", around, random.randbytes(around[0] * around[1]))
    noise = grain.point(lambda value: 128 + round((value - 128) * 0.19 * hardness))
    grainy = ImageChops.add(lit, Image.merge("RGB", (noise, noise, noise)), offset=-128)
    return grainy.filter(ImageFilter.GaussianBlur(0.7 * hardness))


def _lit(picture: Image.Image, random: Random, hardness: float) -> Image.Image:
    """Darken one side, and lay a pale reflection somewhere on the upper half."""
    width, height = picture.size
    shade = Image.linear_gradient("L").resize((height, width)).rotate(90, expand=True)
    shade = shade.resize(picture.size).point(lambda value: 255 - round(value * 0.18 * hardness))
    darker = ImageChops.multiply(picture, Image.merge("RGB", (shade, shade, shade)))
    glare = Image.new("L", picture.size, 0)
    x, y = random.uniform(0.2, 0.8) * width, random.uniform(0.15, 0.4) * height
    reach = 0.09 * width
    ImageDraw.Draw(glare).ellipse((x - reach, y - reach / 2, x + reach, y + reach / 2), fill=120)
    glare = glare.filter(ImageFilter.GaussianBlur(reach / 3))
    return Image.composite(Image.new("RGB", picture.size, "white"), darker, glare)


def _px(millimetres: float) -> int:
    return round(millimetres * PIXELS_PER_MM)


def _font(name: str, size: float) -> FreeTypeFont:
    return ImageFont.truetype(str(asset("fonts", name)), size)


def _guilloche(draw: ImageDraw.ImageDraw, width: int, height: int, page: Page) -> None:
    """Draw crossing waves, as engraved backgrounds have, in a pale tint."""
    pale: Colour = tuple(  # type: ignore[assignment]  # three channels in, three out
        round(paper + (tint - paper) * 0.22)
        for paper, tint in zip(page.paper, page.tint, strict=True)
    )
    for number in range(-6, 40):
        phase = number * 0.55
        middle = number * height / 32
        for turn in (1, -1):
            wave = [
                (
                    x,
                    middle
                    + math.sin(x / 83 + phase) * 46
                    + turn * math.sin(x / 29 + phase) * 17
                    + turn * x * 0.04,
                )
                for x in range(0, width + 12, 6)
            ]
            draw.line(wave, fill=pale, width=1)


def _heading(draw: ImageDraw.ImageDraw, width: int, page: Page) -> None:
    draw.rectangle((0, 0, width, _px(7.5)), fill=page.tint)
    text = page.heading.upper()
    font = _font("Inter_600SemiBold.ttf", _px(3.4))
    free = width - 2 * _px(5)
    if font.getlength(text) > free:
        font = font.font_variant(size=font.size * free / font.getlength(text))
    draw.text((_px(5), _px(3.8)), text, font=font, fill="white", anchor="lm")


def _portrait(draw: ImageDraw.ImageDraw, box: Box, tint: Colour) -> None:
    """Draw a head and shoulders of two ellipses: a place for a face, no face."""
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    draw.rectangle(box, fill=(222, 226, 230), outline=tint, width=2)
    shape = (158, 166, 178)
    draw.pieslice(
        (left + width * 0.1, top + height * 0.62, right - width * 0.1, bottom + height * 0.36),
        180,
        360,
        fill=shape,
    )
    draw.ellipse(
        (left + width * 0.29, top + height * 0.16, right - width * 0.29, top + height * 0.66),
        fill=shape,
    )


def _rows(draw: ImageDraw.ImageDraw, left: float, top: float, right: float, page: Page) -> None:
    """Print label over value, in two columns where a value is short."""
    label_font = _font("Inter_400Regular.ttf", _px(1.7))
    value_font = _font("Inter_600SemiBold.ttf", _px(2.7))
    step = _px({"TD1": 6.2, "TD2": 7.2, "TD3": 9.4}[page.size])
    column = (right - left) / 2
    x, y = left, float(top)
    for label, value in page.rows:
        wide = value_font.getlength(value) > column - _px(2)
        if wide and x > left:
            x, y = left, y + step
        draw.text((x, y), label, font=label_font, fill=page.tint)
        draw.text((x, y + _px(2.1)), value, font=value_font, fill=_INK)
        if wide or x > left:
            x, y = left, y + step
        else:
            x += column


def _word_specimen(picture: Image.Image, page: Page) -> None:
    """Lay the word SPECIMEN across the page, above the MRZ, half transparent."""
    width, height = picture.size
    word = Image.new("L", picture.size, 0)
    font = _font("Inter_600SemiBold.ttf", height * 0.17)
    free = height - (_px(26) if page.mrz else 0)
    ImageDraw.Draw(word).text(
        (width / 2, free / 2 + _px(4)), "SPECIMEN", font=font, fill=60, anchor="mm"
    )
    tilted = word.rotate(8, Image.Resampling.BICUBIC, center=(width / 2, free / 2))
    if page.mrz:
        tilted.paste(0, (0, height - _px(25), width, height))
    picture.paste(Image.new("RGB", picture.size, (190, 40, 40)), (0, 0), tilted)


def _mrz(picture: Image.Image, page: Page) -> None:
    """Print the lines at ten characters an inch (Doc 9303-3, section 4.2)."""
    if not page.mrz:
        return
    width, height = picture.size
    draw = ImageDraw.Draw(picture)
    font = _font("OCRB.otf", PITCH_MM * PIXELS_PER_MM / _OCR_B_ADVANCE)
    pitch = PITCH_MM * PIXELS_PER_MM
    spacing = _px(_LINE_SPACING_MM[page.size])
    left = (width - pitch * len(page.mrz[0])) / 2
    bottom = height - _px(_MRZ_MARGIN_MM[page.size])
    zone_top = bottom - spacing * (len(page.mrz) - 1) - _px(5)
    draw.rectangle((0, zone_top, width, height), fill=_paler(page.paper))
    for row, line in enumerate(page.mrz):
        baseline = bottom - spacing * (len(page.mrz) - 1 - row)
        for column, character in enumerate(line):
            draw.text(
                (left + column * pitch, baseline), character, font=font, fill=_INK, anchor="ls"
            )


def _paler(colour: Colour) -> Colour:
    red, green, blue = ((channel + 255) // 2 for channel in colour)
    return red, green, blue


def _perspective(
    seen: Sequence[tuple[float, float]], flat: Sequence[tuple[float, float]]
) -> list[float]:
    """Return the eight coefficients by which Pillow finds a flat point for a seen one."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(seen, flat, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return _solved(rows)


def _solved(rows: list[list[float]]) -> list[float]:
    """Solve linear equations by Gauss and Jordan; the right side is the last column."""
    size = len(rows)
    for pivot in range(size):
        best = max(range(pivot, size), key=lambda row: abs(rows[row][pivot]))
        rows[pivot], rows[best] = rows[best], rows[pivot]
        rows[pivot] = [value / rows[pivot][pivot] for value in rows[pivot]]
        for row in range(size):
            if row != pivot:
                factor = rows[row][pivot]
                rows[row] = [
                    value - factor * other
                    for value, other in zip(rows[row], rows[pivot], strict=True)
                ]
    return [row[-1] for row in rows]
