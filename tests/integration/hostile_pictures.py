"""Pictures that try to crash, fill or hold up whoever decodes them, all made here."""

from __future__ import annotations

import io
import struct
import zlib
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from kiosk.app.specimens import specimen

HEIC = Path(__file__).parents[1] / "unit" / "reading" / "utopian-strip.heic"
PASSPORT = specimen("passport-utopia.jpg")
PNG = b"\x89PNG\r\n\x1a\n"


@cache
def passport(side: int = 1250) -> Image.Image:
    """Return the Utopian passport, so many pixels wide."""
    picture = Image.open(PASSPORT.path).convert("RGB")
    return picture.resize((side, round(picture.height * side / picture.width)))


def encoded(picture: Image.Image, kind: str, **options: Any) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, kind, **options)
    return stream.getvalue()


def heic() -> bytes:
    return HEIC.read_bytes()


def whole_files() -> dict[str, bytes]:
    """Return the passport in each type of file that is read."""
    picture = passport()
    return {
        "jpeg": encoded(picture, "JPEG", quality=90),
        "png": encoded(picture, "PNG"),
        "tiff": encoded(picture, "TIFF", compression="tiff_lzw"),
        "webp": encoded(picture, "WEBP"),
        "heic": heic(),
        "pdf": encoded(picture, "PDF"),
    }


def oriented(orientation: int) -> bytes:
    """Return a picture stored turned, with the note that turns it back."""
    turns = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    turn = turns[orientation]
    stored = passport() if turn is None else passport().transpose(turn)
    exif = Image.Exif()
    exif[0x0112] = orientation
    return encoded(stored, "JPEG", exif=exif)


def with_exif(block: bytes) -> bytes:
    """Return a photograph whose EXIF is ``block``."""
    data = encoded(passport(), "JPEG")
    segment = b"Exif\x00\x00" + block
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + data[2:]


def with_chunk(kind: bytes, body: bytes) -> bytes:
    """Return a PNG of the passport with one more chunk after its header."""
    data = encoded(passport(), "PNG")
    return data[:33] + chunk(kind, body) + data[33:]


def chunk(kind: bytes, body: bytes) -> bytes:
    checksum = zlib.crc32(kind + body)
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)


ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2),
         (0, 1, 1, 2))  # fmt: skip
"""Where each pass of an interlaced PNG begins, and its steps: column, row, columns, rows."""


def bare_png(
    width: int, height: int, *, bits: int = 1, colour: int = 0, interlaced: bool = False
) -> bytes:
    """Return a PNG of black, hardly larger than nothing, whatever its size says.

    ``colour`` is 0 for grey and 2 for three samples of ``bits`` each.
    """
    header = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, int(interlaced))
    squeeze = zlib.compressobj(9)
    body = b""
    for x, y, across, down in ADAM7 if interlaced else ((0, 0, 1, 1),):
        if width * height > 100_000_000:
            break
        columns, rows = -(-(width - x) // across), -(-(height - y) // down)
        row = bytes(1 + -(-columns * bits * (3 if colour else 1) // 8))
        body += b"".join(squeeze.compress(row) for _ in range(rows))
    body += squeeze.flush()
    return PNG + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def resized_jpeg(width: int, height: int) -> bytes:
    """Return a small JPEG whose header says another size."""
    data = bytearray(encoded(passport(400), "JPEG"))
    place = data.index(b"\xff\xc0")
    data[place + 5 : place + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def jpeg_of_scans(count: int, size: int = 400) -> bytes:
    """Return a progressive JPEG that repeats its last scan so often."""
    data = encoded(passport(size), "JPEG", progressive=True)
    last = data.rindex(b"\xff\xda")
    return data[:last] + data[last:-2] * count + data[-2:]


def tiff_of_directories(count: int) -> bytes:
    """Return a TIFF of empty pages, one after the other; 0 for one that follows itself."""
    entry = struct.pack("<HHII", 0x0100, 3, 1, 8) + struct.pack("<HHII", 0x0101, 3, 1, 8)
    size = 2 + len(entry) + 4
    pages = [
        struct.pack("<H", 2) + entry + struct.pack("<I", 8 + size * (number + 1))
        for number in range(max(count, 1))
    ]
    last = 8 if not count else 0
    pages[-1] = pages[-1][:-4] + struct.pack("<I", last)
    return b"II*\x00" + struct.pack("<I", 8) + b"".join(pages)


def looped_tiff() -> bytes:
    """Return a TIFF with a right page whose next page is itself."""
    data = bytearray(encoded(passport(), "TIFF"))
    (first,) = struct.unpack_from("<I", data, 4)
    (entries,) = struct.unpack_from("<H", data, first)
    struct.pack_into("<I", data, first + 2 + 12 * entries, first)
    return bytes(data)


def tiff_of_blank_pages(pages: int, side: int) -> bytes:
    page = Image.new("L", (side, side), 255)
    return encoded(
        page, "TIFF", compression="tiff_adobe_deflate", save_all=True,
        append_images=[page] * (pages - 1),
    )  # fmt: skip


def tiff_saying(tag: int, value: int) -> bytes:
    """Return a TIFF in which one tag of four bytes lies."""
    data = bytearray(encoded(passport(), "TIFF"))
    (first,) = struct.unpack_from("<I", data, 4)
    (entries,) = struct.unpack_from("<H", data, first)
    for number in range(entries):
        place = first + 2 + 12 * number
        if struct.unpack_from("<H", data, place)[0] == tag:
            struct.pack_into("<HII", data, place + 2, 4, 1, value)
    return bytes(data)


def resized_heic(side: int) -> bytes:
    """Return a HEIC whose picture says another size (``ispe``)."""
    data = bytearray(heic())
    place = data.index(b"ispe")
    data[place + 8 : place + 16] = struct.pack(">II", side, side)
    return bytes(data)


def canvas_webp(side: int) -> bytes:
    """Return a WebP whose canvas says another size (``VP8X``)."""
    data = encoded(Image.new("RGBA", (8, 8), (1, 2, 3, 4)), "WEBP")
    if data[12:16] != b"VP8X":
        head = b"VP8X" + struct.pack("<I", 10) + b"\x10\x00\x00\x00" + bytes(6)
        data = b"RIFF" + struct.pack("<I", len(data) - 8 + len(head)) + b"WEBP" + head + data[12:]
    sides = (side - 1).to_bytes(3, "little") * 2
    return data[:24] + sides + data[30:]


def shades(mode: str) -> Image.Image:
    """Return the passport in a pixel format of other than eight bits or other than RGB."""
    grey = np.asarray(passport().convert("L"))
    if mode == "I;16":
        return Image.fromarray(grey.astype(np.uint16) * 150 + 1000)
    if mode == "F":
        return Image.fromarray(grey.astype(np.float32) / 255)
    if mode == "LAB":
        neutral = np.zeros_like(grey)
        return Image.merge("LAB", [Image.fromarray(grey)] + [Image.fromarray(neutral)] * 2)
    return passport().convert(mode)


def commented(comment: bytes) -> bytes:
    data = encoded(passport(), "JPEG")
    return data[:2] + b"\xff\xfe" + struct.pack(">H", len(comment) + 2) + comment + data[2:]
