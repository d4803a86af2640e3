"""Hostile files, each with what is to become of it.

That is the beginning of the sentence that a person is told, or ``READ`` where
there is a right reading behind the malice.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from hostile_pdfs import (
    boxed,
    catalogue,
    chained_pdf,
    laughing_pdf,
    nested_pdf,
    pages,
    pdf_that_draws_itself,
    picture_pdf,
    small_print,
    squeezed_pdf,
)
from hostile_pictures import (
    bare_png,
    canvas_webp,
    commented,
    encoded,
    jpeg_of_scans,
    looped_tiff,
    oriented,
    passport,
    resized_heic,
    resized_jpeg,
    shades,
    tiff_of_blank_pages,
    tiff_of_directories,
    tiff_saying,
    with_chunk,
    with_exif,
)
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

READ = ""
NO_LINES = "No machine-readable lines were found"
DAMAGED = "This file is damaged or incomplete."
TOO_MANY_PIXELS = "This picture has more than 100 million pixels."
TOO_MANY_PAGES = "This document has "
NO_PICTURE = "This file is not a picture of a type that can be read."
ANIMATION = "This file is an animation, not a still picture."
UNREADABLE = "This file could not be read."


class Hostile(NamedTuple):
    """Hold one file's name, how it is made, and how it may end."""

    name: str
    make: Callable[[], bytes]
    ends: tuple[str, ...]


def light() -> Iterator[Hostile]:
    """Yield what is over within moments."""
    yield from _of_other_kinds()
    yield from _of_odd_pixels()
    yield from _of_odd_metadata()
    yield from _of_odd_sizes()
    yield from _of_odd_structure()
    yield from _pdfs()


def _of_other_kinds() -> Iterator[Hostile]:
    jpeg = encoded(passport(), "JPEG")
    png = encoded(passport(), "PNG")
    document = encoded(passport(), "PDF")
    gif = encoded(passport(300), "GIF")
    yield Hostile("nothing", bytes, ("This file is empty.",))
    yield Hostile("noise", _noise, (NO_PICTURE,))
    yield Hostile("a program", lambda: b"\x7fELF\x02\x01\x01" + bytes(9999), (NO_PICTURE,))
    yield Hostile("a picture in an archive", lambda: _zip(jpeg), (NO_PICTURE,))
    # One file that is two: it is what it begins with, or refused.
    yield Hostile("JPEG and PDF", lambda: jpeg + document, (READ,))
    yield Hostile("PDF in a JPEG's comment", lambda: commented(b"%PDF-1.4\n"), (READ,))
    yield Hostile("PNG and ZIP", lambda: png + _zip(b"x"), (READ,))
    yield Hostile("HTML and PDF", lambda: b"<html><script>" + document, (READ,))
    yield Hostile("GIF and HTML", lambda: gif[:6] + b"/*<html>*/" + gif[6:], (ANIMATION,))
    yield Hostile("SVG", lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>", (NO_PICTURE,))


def _of_odd_pixels() -> Iterator[Hostile]:
    for mode in ("1", "L", "P", "CMYK", "LAB", "YCbCr", "RGBA", "I;16", "F"):
        kind = "a passport in " + mode
        yield Hostile(kind, lambda mode=mode: encoded(shades(mode), "TIFF"), (READ,))
    yield Hostile("16-bit PNG", lambda: encoded(shades("I;16"), "PNG"), (READ,))
    yield Hostile("palette PNG", lambda: encoded(shades("P"), "PNG"), (READ,))
    yield Hostile("CMYK JPEG", lambda: encoded(shades("CMYK"), "JPEG"), (READ,))


def _of_odd_metadata() -> Iterator[Hostile]:
    for orientation in range(1, 9):
        made = "turned " + str(orientation)
        yield Hostile(made, lambda number=orientation: oriented(number), (READ,))
    yield Hostile("EXIF of noise", lambda: with_exif(_noise()[:5000]), (READ,))
    yield Hostile("EXIF cut off", lambda: with_exif(b"MM\x00*\x00"), (READ,))
    loop = b"II*\x00\x08\x00\x00\x00" + struct.pack("<HHHII", 1, 0x8769, 4, 1, 8) + bytes(4)
    yield Hostile("EXIF in a loop", lambda: with_exif(loop), (READ,))
    for value in (0, 9, 65535):
        block = b"II*\x00\x08\x00\x00\x00" + struct.pack("<HHHII", 1, 0x0112, 3, 1, value)
        made = "EXIF orientation " + str(value)
        yield Hostile(made, lambda block=block: with_exif(block + bytes(4)), (READ,))
    bomb = zlib.compress(bytes(1 << 26), 9)
    yield Hostile("ICC bomb", lambda: with_chunk(b"iCCP", b"x\x00\x00" + bomb), (READ, DAMAGED))
    yield Hostile("text bomb", lambda: with_chunk(b"zTXt", b"x\x00\x00" + bomb), (READ, DAMAGED))


def _of_odd_sizes() -> Iterator[Hostile]:
    yield Hostile("a column", lambda: bare_png(1, 100_000), (NO_LINES,))
    yield Hostile("a row", lambda: bare_png(100_000, 1), (NO_LINES,))
    yield Hostile("a pixel", lambda: bare_png(1, 1), (NO_LINES,))
    yield Hostile("no pixel", lambda: bare_png(0, 0), (DAMAGED,))
    yield Hostile("a ribbon of noise", _ribbon, (NO_LINES,))
    yield Hostile("too wide PNG", lambda: bare_png(65_000, 65_000), (TOO_MANY_PIXELS,))
    yield Hostile("too wide JPEG", lambda: resized_jpeg(65_000, 65_000), (TOO_MANY_PIXELS,))
    yield Hostile("JPEG that lies", lambda: resized_jpeg(9000, 9000), (DAMAGED, NO_LINES))
    yield Hostile(
        "too wide TIFF", lambda: tiff_saying(0x0100, 4_000_000_000), (TOO_MANY_PIXELS, DAMAGED)
    )
    yield Hostile("too wide WebP", lambda: canvas_webp(16_383), (TOO_MANY_PIXELS, DAMAGED))
    yield Hostile("too wide HEIC", lambda: resized_heic(65_535), (TOO_MANY_PIXELS, DAMAGED))


def _of_odd_structure() -> Iterator[Hostile]:
    yield Hostile("JPEG of 100,000 scans", lambda: jpeg_of_scans(100_000, 32), (DAMAGED,))
    yield Hostile("TIFF in a loop", looped_tiff, (READ,))
    yield Hostile("TIFF of empty pages in a loop", lambda: tiff_of_directories(0), (DAMAGED,))
    yield Hostile("TIFF of 50,000 pages", lambda: tiff_of_directories(50_000), (DAMAGED,))
    yield Hostile("TIFF, strips nowhere", lambda: tiff_saying(0x0111, 1 << 31), (DAMAGED,))
    yield Hostile("TIFF, strips endless", lambda: tiff_saying(0x0117, 1 << 31), (READ, DAMAGED))
    yield Hostile("TIFF of many samples", lambda: tiff_saying(0x0115, 60_000), (DAMAGED,))


def _pdfs() -> Iterator[Hostile]:
    yield Hostile("PDF of itself", lambda: catalogue(pages(b"[2 0 R]", 1)), (DAMAGED,))
    yield Hostile(
        "PDF of countless pages",
        lambda: catalogue(pages(b"[3 0 R]", 2_000_000_000)),
        (TOO_MANY_PAGES, DAMAGED),
    )
    yield Hostile("PDF of no pages", lambda: catalogue(pages(b"[]", 0)), (DAMAGED,))
    yield Hostile("PDF, a page too few", lambda: catalogue(pages(b"[9 0 R]", 1)), (DAMAGED,))
    for box in (b"0 0 1e38 1e38", b"0 0 99999999 1", b"0 0 0 0", b"9 9 -9 -9", b"0 0 1e-9 1e-9"):
        name = "PDF boxed " + box.decode()
        yield Hostile(name, lambda box=box: boxed(box), (NO_LINES, DAMAGED))
    yield Hostile("PDF that draws itself", pdf_that_draws_itself, (NO_LINES, DAMAGED))
    huge = 65_000
    yield Hostile("PDF of a huge picture", lambda: picture_pdf(huge, huge), (NO_LINES, DAMAGED))
    yield Hostile("PDF of references", lambda: chained_pdf(20_000), (DAMAGED,))
    yield Hostile("PDF nested deeply", lambda: nested_pdf(100_000), (NO_LINES, DAMAGED))


def heavy() -> Iterator[Hostile]:
    """Yield what holds the worker up as long as it is let."""
    yield Hostile(
        "ten blank pages of 100 megapixels",
        lambda: tiff_of_blank_pages(10, 10_000),
        (NO_LINES,),
    )
    yield Hostile("a wide plain", lambda: bare_png(60_000, 1600), (NO_LINES,))
    yield Hostile(
        "interlaced, 100 megapixels",
        lambda: bare_png(10_000, 10_000, interlaced=True),
        (NO_LINES,),
    )
    side = 10_000
    yield Hostile("16 bits, 100 megapixels", lambda: bare_png(side, side, bits=16), (NO_LINES,))
    yield Hostile(
        "colours, 100 megapixels", lambda: bare_png(10_000, 10_000, bits=8, colour=2), (NO_LINES,)
    )
    yield Hostile(
        "JPEG of 90 scans over 25 megapixels",
        lambda: jpeg_of_scans(80, 6000),
        (READ, NO_LINES, DAMAGED, UNREADABLE),
    )
    yield Hostile("PDF of laughter", lambda: laughing_pdf(9), (NO_LINES, DAMAGED, UNREADABLE))
    yield Hostile("PDF squeezed", lambda: squeezed_pdf(1), (NO_LINES, DAMAGED, UNREADABLE))
    yield Hostile("PDF squeezed often", lambda: squeezed_pdf(4), (NO_LINES, DAMAGED, UNREADABLE))
    yield Hostile("ten pages of small print", small_print, (NO_LINES,))


def _zip(content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("passport.jpg", content)
    return stream.getvalue()


def _noise() -> bytes:
    return np.random.default_rng(3).integers(0, 256, 200_000, np.uint8).tobytes()


def _ribbon() -> bytes:
    noise = np.random.default_rng(5).integers(0, 256, (3, 30_000), np.uint8)
    return encoded(Image.fromarray(noise), "PNG")
