"""Draw pictures that hold no machine-readable zone and try to look as if they did.

``negative(seed)`` gives the same picture every time: one of `KINDS` in turn,
put on a table, turned, lit and blurred at random. The nastiest are in OCR-B:
giro slips with ``<`` and ``>``, and tickets of two lines of 44 characters.
"""

import math
from collections.abc import Callable
from random import Random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from kiosk.app.assets import asset

Colour = tuple[int, int, int]
Draw = Callable[[Random], Image.Image]

SIZES = ((1000, 700), (1200, 800), (900, 1200), (1280, 720))
WORDS = tuple(
    word
    for row in (
        "the of and to in for is on that by this with you it not or be are from at as your all",
        "have new more an was we will home can us about if page my has search free but our one",
        "other do no information time they site he up may what which their news out use any see",
        "passport identity card document number nationality surname given names date birth",
    )
    for word in row.split()
)
CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DIGITS = "0123456789"


def negative(seed: int) -> Image.Image:
    """Return picture number ``seed``; its kind goes round, all else is drawn by lot."""
    random = Random(seed)
    kind = KINDS[seed % len(KINDS)]
    return _seen_by_a_camera(kind(random), random)


def _font(name: str, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(asset("fonts", name)), size)


def _mono(size: float) -> ImageFont.FreeTypeFont:
    return _font("IBMPlexMono_400Regular.ttf", size)


def _sans(size: float) -> ImageFont.FreeTypeFont:
    return _font("Inter_400Regular.ttf", size)


def _ocr_b(size: float) -> ImageFont.FreeTypeFont:
    return _font("OCRB.otf", size)


def _paper(random: Random, size: tuple[int, int] | None = None) -> Image.Image:
    tone = random.randint(205, 255)
    tint = tuple(min(255, tone + random.randint(-12, 8)) for _ in range(3))
    return Image.new("RGB", size or random.choice(SIZES), tint)


def _ink(random: Random) -> Colour:
    return tuple(random.randint(0, 70) for _ in range(3))  # type: ignore[return-value]


def _lines(
    picture: Image.Image, rows: list[str], font: ImageFont.FreeTypeFont, **style: object
) -> None:
    draw = ImageDraw.Draw(picture)
    fill = style.get("fill", (20, 20, 20))
    spacing = float(style.get("spacing", 1.45)) * font.size  # type: ignore[arg-type]
    x, y = style.get("at", (40, 40))  # type: ignore[misc]
    for row in rows:
        draw.text((x, y), row, font=font, fill=fill)
        y += spacing


def _sentence(random: Random, length: int) -> str:
    text = ""
    while len(text) < length:
        text += random.choice(WORDS) + random.choice(["", "", "", ",", "."]) + " "
    return text[:length]


def prose(random: Random) -> Image.Image:
    picture = _paper(random)
    size = random.choice([16, 20, 26])
    rows = [_sentence(random, random.randint(60, 90)) for _ in range(34)]
    _lines(picture, rows, _sans(size), fill=_ink(random), spacing=random.uniform(1.3, 1.9))
    return picture


def listing(random: Random) -> Image.Image:
    """A justified page in a fixed pitch, each row as long as the next."""
    picture = _paper(random)
    width = random.choice([30, 36, 44, 44, 60])
    capitals = random.random() < 0.5
    rows = [_sentence(random, width) for _ in range(random.choice([2, 3, 20, 34]))]
    _lines(
        picture,
        [row.upper() if capitals else row for row in rows],
        _mono(random.choice([18, 24, 30])),
        fill=_ink(random),
        spacing=random.uniform(1.4, 2.4),
    )
    return picture


def table(random: Random) -> Image.Image:
    picture = _paper(random)
    rows = [
        " ".join(f"{random.randint(0, 99999999):>9}" for _ in range(5))
        for _ in range(random.randint(2, 26))
    ]
    _lines(picture, rows, _mono(random.choice([18, 22])), spacing=random.uniform(1.3, 2.2))
    return picture


def source_code(random: Random) -> Image.Image:
    """A screen of code, with shifts, templates and the marks of a merge conflict."""
    dark = random.random() < 0.7
    picture = Image.new("RGB", random.choice(SIZES), (30, 32, 40) if dark else (250, 250, 250))
    some = [
        "<<<<<<< HEAD",
        "=======",
        ">>>>>>> origin/main",
        "std::cout << name << '<' << value << std::endl;",
        "Map<String,List<Set<Map<Integer,List<Long>>>>> all;",
        "if (a << 3 < b >> 2) { return x <<= 4; }",
        "template<typename T, typename U, typename = void>",
        "cat <<EOF | sed 's/<</>>/g' > result <<< input",
        "0x7F454C46 0x02010100 0x00000000 0x00000000",
        "<" * random.randint(30, 50),
        "print('<' * 44, file=sys.stderr)",
    ]
    rows = ["    " * random.randint(0, 2) + random.choice(some) for _ in range(30)]
    fill = (210, 220, 230) if dark else (30, 40, 60)
    _lines(picture, rows, _mono(random.choice([18, 22])), fill=fill, spacing=1.5)
    return picture


def merge_conflict(random: Random) -> Image.Image:
    """Rows of nothing but ``<`` and names, two or three of them under each other."""
    picture = _paper(random)
    count = random.choice([30, 36, 44])
    rows = []
    for _ in range(random.choice([2, 3])):
        word = random.choice(["head", "main", "a", "origin", "yours"])
        rows.append((word + "<" * count)[:count] if random.random() < 0.7 else "<" * count)
    _lines(picture, rows, _mono(30), fill=_ink(random), spacing=1.9, at=(60, 300))
    return picture


def hex_dump(random: Random) -> Image.Image:
    picture = _paper(random)
    rows = [
        f"{16 * row:08X}  " + " ".join(f"{random.randrange(256):02X}" for _ in range(12))
        for row in range(24)
    ]
    _lines(picture, rows, _mono(22), fill=_ink(random))
    return picture


def receipt(random: Random) -> Image.Image:
    picture = _paper(random, (600, 1200))
    rows = ["ALLES GUTE MARKT".center(34), "=" * 34]
    rows += [
        f"{_sentence(random, 22).upper():<24}{random.uniform(0.5, 90):>9.2f}" for _ in range(18)
    ]
    rows += ["-" * 34, f"{'SUMME EUR':<24}{random.uniform(20, 400):>9.2f}", "<<< DANKE >>>"]
    _lines(picture, rows, _mono(24), fill=_ink(random), spacing=1.5)
    return picture


def bank_card(random: Random) -> Image.Image:
    picture = Image.new("RGB", (860, 540), tuple(random.randint(20, 140) for _ in range(3)))
    draw = ImageDraw.Draw(picture)
    draw.rounded_rectangle((70, 170, 170, 250), 12, fill=(214, 180, 90))
    groups = " ".join("".join(random.choices(DIGITS, k=4)) for _ in range(4))
    for shift, tone in ((0, 40), (-3, 235), (-1, 190)):
        draw.text((70 + shift, 300 + shift), groups, font=_ocr_b(58), fill=(tone,) * 3)
        draw.text((70 + shift, 400 + shift), "A SPECIMEN", font=_ocr_b(38), fill=(tone,) * 3)
        draw.text((500 + shift, 400 + shift), "12/29", font=_ocr_b(38), fill=(tone,) * 3)
    return picture


def card_back(random: Random) -> Image.Image:
    picture = _paper(random, (860, 540))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 50, 860, 160), fill=(24, 22, 26))
    draw.rectangle((60, 200, 560, 270), fill="white")
    draw.text((580, 215), "".join(random.choices(DIGITS, k=3)), font=_ocr_b(34), fill="black")
    rows = [_sentence(random, 70) for _ in range(6)]
    _lines(picture, rows, _sans(16), at=(60, 330), spacing=1.7)
    return picture


def linear_barcode(random: Random) -> Image.Image:
    picture = _paper(random)
    draw = ImageDraw.Draw(picture)
    for block in range(random.randint(1, 4)):
        x, y = 80, 60 + 170 * block
        for _ in range(110):
            width = random.choice([2, 2, 4, 6])
            draw.rectangle((x, y, x + width, y + 90), fill="black")
            x += width + random.choice([2, 2, 4, 6])
        draw.text(
            (90, y + 96), "".join(random.choices(DIGITS, k=30)), font=_ocr_b(26), fill="black"
        )
    return picture


def matrix_barcode(random: Random) -> Image.Image:
    picture = _paper(random)
    columns, rows, module = random.choice([(41, 41, 12), (120, 30, 7), (90, 60, 8)])
    cells = np.array([[random.random() < 0.5 for _ in range(columns)] for _ in range(rows)])
    block = Image.fromarray((~cells * 255).astype(np.uint8)).resize(
        (columns * module, rows * module), Image.Resampling.NEAREST
    )
    picture.paste(block, (60, 60))
    return picture


def giro_slip(random: Random) -> Image.Image:
    """OCR-B digits between ``<``, ``>`` and ``+``, as at the foot of payment slips."""
    picture = _paper(random, (1200, 560))
    _lines(picture, [_sentence(random, 60) for _ in range(6)], _sans(20), fill=(90, 60, 40))

    def digits(count: int) -> str:
        return "".join(random.choices(DIGITS, k=count))

    forms = [
        f"{digits(13)}>{digits(27)}+ {digits(9)}>",
        f"{digits(20)}< {digits(11)}<+ {digits(8)}>",
        f"<{digits(16)}> <{digits(10)}< {digits(7)}>",
        f"H#{digits(28)}#{digits(9)}#",
        f"<< {digits(24)} <<{digits(8)}<<<",
    ]
    rows = random.choices(forms, k=random.choice([1, 2, 2, 3]))
    _lines(picture, rows, _ocr_b(31), fill=_ink(random), at=(60, 330), spacing=1.9)
    return picture


def ticket(random: Random) -> Image.Image:
    """Two or three rows of capitals and digits in OCR-B, as long as those of an MRZ."""
    picture = _paper(random, (1200, 560))
    length = random.choice([30, 36, 44])
    pool = random.choice([CAPITALS + DIGITS, DIGITS, CAPITALS, CAPITALS + "      "])
    rows = ["".join(random.choices(pool, k=length)) for _ in range(random.choice([2, 3]))]
    _lines(picture, rows, _ocr_b(32), fill=_ink(random), at=(60, 300), spacing=1.8)
    _lines(picture, [_sentence(random, 50) for _ in range(4)], _sans(24))
    return picture


def keyboard(random: Random) -> Image.Image:
    picture = Image.new("RGB", (1280, 520), (58, 58, 62))
    draw = ImageDraw.Draw(picture)
    for row, keys in enumerate(("1234567890-=", "QWERTYUIOP[]", "ASDFGHJKL;'#", "<ZXCVBNM,./>")):
        for column, key in enumerate(keys):
            x, y = 60 + 95 * column + 22 * row, 60 + 100 * row
            tone = random.randint(24, 44)
            draw.rounded_rectangle((x, y, x + 82, y + 84), 10, fill=(tone,) * 3)
            draw.text((x + 14, y + 8), key, font=_sans(30), fill=(225, 225, 225))
    return picture


def hand(random: Random) -> Image.Image:
    """Blobs of skin before a room: soft edges and no print."""
    pixels = np.full((900, 1200, 3), 90.0)
    y, x = np.mgrid[0:900, 0:1200]
    for _ in range(14):
        middle_x, middle_y = random.uniform(0, 1200), random.uniform(0, 900)
        reach = random.uniform(60, 260)
        inside = np.exp(-(((x - middle_x) / reach) ** 2 + ((y - middle_y) / (reach * 1.6)) ** 2))
        skin = np.array(
            [random.uniform(180, 230), random.uniform(130, 170), random.uniform(110, 140)]
        )
        pixels += inside[..., None] * (skin - pixels)
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def bricks(random: Random) -> Image.Image:
    picture = Image.new("RGB", (1200, 900), (190, 184, 176))
    draw = ImageDraw.Draw(picture)
    wide, high = random.choice([(120, 48), (60, 24), (36, 14)])
    for row in range(900 // high + 1):
        for column in range(-1, 1200 // wide + 1):
            x, y = column * wide + (row % 2) * wide // 2, row * high
            tone = random.randint(90, 160)
            draw.rectangle((x + 2, y + 2, x + wide - 2, y + high - 2), fill=(tone, tone // 2, 50))
    return picture


def chevrons(random: Random) -> Image.Image:
    """Woven rows of ``<`` shapes: a filler run to a careless eye."""
    picture = _paper(random)
    draw = ImageDraw.Draw(picture)
    size, gap = random.choice([(14, 22), (20, 30)]), random.choice([40, 60])
    for y in range(40, picture.height - 40, gap):
        for x in range(40, picture.width - 40, size[1]):
            draw.line(
                (x + size[0], y, x, y + size[0] // 2, x + size[0], y + size[0]),
                fill=(60,) * 3,
                width=3,
            )
    return picture


def book_spines(random: Random) -> Image.Image:
    picture = Image.new("RGB", (1200, 900), (40, 30, 24))
    x = 0
    while x < 1200:
        wide = random.randint(40, 110)
        spine = Image.new("RGB", (900, wide), tuple(random.randint(40, 200) for _ in range(3)))
        ImageDraw.Draw(spine).text(
            (60, wide // 5), _sentence(random, 30).upper(), font=_sans(wide * 0.5), fill="white"
        )
        picture.paste(spine.rotate(90, expand=True), (x, 0))
        x += wide
    return picture


def card_front(random: Random) -> Image.Image:
    """An identity card's front: labels, values, a portrait's place, no lines."""
    picture = Image.new("RGB", (860, 540), (226, 232, 240))
    draw = ImageDraw.Draw(picture)
    for number in range(60):
        wave = [(x, number * 10 + 12 * math.sin(x / 40 + number)) for x in range(0, 870, 10)]
        draw.line(wave, fill=(200, 212, 228))
    draw.rectangle((40, 110, 280, 430), fill=(160, 168, 180))
    for row, label in enumerate(
        ("SURNAME", "GIVEN NAMES", "NATIONALITY", "DATE OF BIRTH", "NUMBER")
    ):
        draw.text((310, 110 + 68 * row), label, font=_sans(16), fill=(90, 110, 150))
        value = "".join(random.choices(CAPITALS + DIGITS, k=random.randint(3, 18)))
        draw.text((310, 132 + 68 * row), value, font=_sans(30), fill=(20, 20, 30))
    return picture


def table_of_contents(random: Random) -> Image.Image:
    picture = _paper(random)
    rows = [
        f"{_sentence(random, random.randint(8, 24)):.<44}{random.randint(1, 300):>4}"
        for _ in range(random.choice([3, 24]))
    ]
    _lines(picture, rows, _mono(22), fill=_ink(random), spacing=1.7)
    return picture


def noise(random: Random) -> Image.Image:
    side = random.choice([8, 30, 120])
    cells = np.frombuffer(random.randbytes(side * side * 3), np.uint8).reshape(side, side, 3)
    return Image.fromarray(cells).resize((1000, 1000), Image.Resampling.BICUBIC)


KINDS: tuple[Draw, ...] = (
    prose,
    listing,
    table,
    source_code,
    merge_conflict,
    hex_dump,
    receipt,
    bank_card,
    card_back,
    linear_barcode,
    matrix_barcode,
    giro_slip,
    ticket,
    keyboard,
    hand,
    bricks,
    chevrons,
    book_spines,
    card_front,
    table_of_contents,
    noise,
)


def _seen_by_a_camera(picture: Image.Image, random: Random) -> Image.Image:
    """Lay the picture on a table, turn it, light it unevenly, blur it a little."""
    turn = random.choice([0, 0, 0, 90, 180, 270]) + random.uniform(-8, 8) * random.choice([0, 1])
    table_top = tuple(random.randint(20, 200) for _ in range(3))
    seen = picture.rotate(turn, Image.Resampling.BICUBIC, expand=True, fillcolor=table_top)
    if random.random() < 0.5:
        around = Image.new("RGB", (seen.width * 5 // 4, seen.height * 5 // 4), table_top)
        around.paste(seen, (seen.width // 8, seen.height // 8))
        seen = around
    pixels = np.asarray(seen, np.float32)
    light = np.linspace(1.0, random.uniform(0.55, 1.0), pixels.shape[1], dtype=np.float32)
    grain = np.random.default_rng(random.randrange(2**32)).normal(
        0, random.uniform(0, 9), pixels.shape[:2]
    )
    pixels = pixels * light[None, :, None] * random.uniform(0.6, 1.05) + grain[..., None]
    lit = Image.fromarray(pixels.clip(0, 255).astype(np.uint8))
    return lit.filter(ImageFilter.GaussianBlur(random.uniform(0, 1.6)))
