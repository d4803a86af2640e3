"""Decode the bytes of a file into frames of pixels, or say why not.

The type is told by the bytes, never by the name: a ``.jpg`` that holds a PNG
is read as what it is. Limits are checked before pixels are made. This module
meets hostile files, so it runs in the worker process only; what it does not
catch ends that process, which the caller survives.
"""

from __future__ import annotations

import codecs
import io
import re
import struct
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Final

import numpy as np
from PIL import Image

from kiosk.reading.errors import ReadingError, damaged, too_many_pages
from kiosk.reading.limits import LONGEST_SIDE, MAX_BYTES, MAX_PAGES, MAX_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

MOST_SCANS: Final = 100
"""A progressive JPEG has about ten; each goes over the whole picture once more."""
_SCAN: Final = re.compile(rb"\xff\xda")
_ORIENTATION: Final = 0x0112
_ROWS_AT_ONCE: Final = 256

_HEIF_BRANDS: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1"})
_MOVING_HEIF_BRANDS: Final = frozenset({b"hevc", b"hevx", b"msf1"})
_WHAT_IS_READ: Final = "Open a JPEG, PNG, TIFF, WebP or HEIC picture or a PDF."
_TAKE_STILL: Final = "Photograph the document and open the still picture."
# NumPy, Pillow and this module load these by themselves, the first time they need one.
_LOADED_WHEN_FIRST_USED: Final = (
    "numpy.ma",
    "numpy.fft",
    "PIL.ImageColor",
    "PIL.MpoImagePlugin",
    "PIL.TiffImagePlugin",
    "PIL.WebPImagePlugin",
    "kiosk.reading.pdf",
)
_ENCODINGS: Final = ("ascii", "latin-1", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
# What turns a picture upright, by its orientation in EXIF (JEITA CP-3451, 4.6.4 A).
_UPRIGHT: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ROWS_BECOME_COLUMNS: Final = frozenset(map(_UPRIGHT.get, (5, 6, 7, 8)))
_LAST_BECOMES_FIRST: Final = frozenset(map(_UPRIGHT.get, (3, 4, 6, 7)))
_BROKEN_PICTURE: Final = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    LookupError,
    TypeError,
    ArithmeticError,
    MemoryError,
    RuntimeError,
    struct.error,
    Image.DecompressionBombError,
)


class FileType(Enum):
    """Name the types that are read, by the name their decoder goes by."""

    JPEG = "JPEG"
    PNG = "PNG"
    TIFF = "TIFF"
    WEBP = "WEBP"
    HEIF = "HEIF"
    PDF = "PDF"


@dataclass(frozen=True, slots=True)
class Frame:
    """Hold one decoded page: ``pixels`` are rows × columns × RGB, eight bits each."""

    pixels: NDArray[np.uint8]
    page: int = 1

    @property
    def width(self) -> int:
        """Return the number of columns."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Return the number of rows."""
        return int(self.pixels.shape[0])


def sniff(data: bytes) -> FileType:
    """Tell the type of ``data`` by its first bytes.

    Raises:
        ReadingError: the file is empty, an animation, or of a type not read.
    """
    if not data:
        raise ReadingError(
            "This file is empty.", "Copy it again from where it was made, or take a new picture."
        )
    if data.startswith(b"\xff\xd8\xff"):
        return FileType.JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return FileType.PNG
    if data.startswith((b"II*\x00", b"MM\x00*")):
        return FileType.TIFF
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return FileType.WEBP
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS:
        return FileType.HEIF
    if b"%PDF-" in data[:1024]:
        return FileType.PDF
    if data.startswith((b"GIF87a", b"GIF89a")) or (
        data[4:8] == b"ftyp" and data[8:12] in _MOVING_HEIF_BRANDS
    ):
        raise _animated()
    raise ReadingError("This file is not a picture of a type that can be read.", _WHAT_IS_READ)


def load_codecs() -> None:
    """Load every decoder now, so that none needs to open a file later.

    Raises:
        ModuleNotFoundError: a decoder is not installed.
    """
    for module in _LOADED_WHEN_FIRST_USED:
        import_module(module)
    Image.preinit()
    import_module("pi_heif").register_heif_opener(thumbnails=False)
    for name in _ENCODINGS:
        codecs.lookup(name)


def decode(data: bytes) -> Iterator[Frame]:
    """Yield the pages of ``data`` as frames, one at a time.

    Frames are upright as the camera recorded it (EXIF), on white where the
    picture is transparent, and at most ``LONGEST_SIDE`` pixels long.

    Raises:
        ReadingError: the file is empty, too large, damaged, encrypted, an
            animation, or of a type that is not read.
    """
    if len(data) > MAX_BYTES:
        raise ReadingError(
            f"This file is larger than {MAX_BYTES // 2**20} megabytes.",
            "Save the picture smaller, or photograph only the page with the lines.",
        )
    file_type = sniff(data)
    if file_type is FileType.PDF:
        from kiosk.reading.pdf import pdf_pages  # noqa: PLC0415 - loads a large library

        for number, pixels in enumerate(pdf_pages(data), start=1):
            yield Frame(pixels, page=number)
        return
    try:
        if file_type is FileType.TIFF:
            yield from _tiff_frames(data)
        else:
            # Whoever looks at the frame need not wait beside the decoder's own copy of it.
            yield _single_frame(data, file_type)
    except _BROKEN_PICTURE as error:
        raise damaged() from error


def _single_frame(data: bytes, file_type: FileType) -> Frame:
    """Return the picture of a file that holds one, and nothing else of it."""
    if file_type is FileType.HEIF:
        import pi_heif  # noqa: PLC0415 - loads a native library that few files need

        pi_heif.register_heif_opener(thumbnails=False)
    if file_type is FileType.JPEG and _has_endless_scans(data):
        raise damaged()
    with _opened(data, file_type) as picture:
        may_move = file_type in {FileType.PNG, FileType.WEBP}
        if may_move and int(getattr(picture, "n_frames", 1)) > 1:
            raise _animated()
        return Frame(_pixels(picture))


def _tiff_frames(data: bytes) -> Iterator[Frame]:
    """Yield the pages of a TIFF, which tells their number only by going through them."""
    index = 0
    with _opened(data, FileType.TIFF) as picture:
        while True:
            try:
                with _without_warnings():
                    picture.seek(index)
            except EOFError:
                return
            if index == MAX_PAGES:
                raise too_many_pages(f"more than {MAX_PAGES}", MAX_PAGES)
            index += 1
            yield Frame(_pixels(picture), page=index)


def _has_endless_scans(data: bytes) -> bool:
    """Tell whether a JPEG goes over its picture more often than any camera writes it.

    A hundred bytes more are another pass over all pixels, so a small file
    could hold the processor for hours. Markers are counted everywhere: one in
    65,536 pairs of bytes of a preview or of a film within the file looks alike.
    """
    by_chance = len(data) // 16_384
    return sum(1 for _ in _SCAN.finditer(data)) > MOST_SCANS + by_chance


@contextmanager
def _without_warnings() -> Iterator[None]:
    """Keep Pillow quiet: our limit on pixels is stricter, broken metadata harmless."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        warnings.simplefilter("ignore", UserWarning)
        yield


def _opened(data: bytes, file_type: FileType) -> Image.Image:
    try:
        with _without_warnings():
            return Image.open(io.BytesIO(data), formats=[file_type.value])
    except Image.DecompressionBombError as error:
        raise _too_many_pixels() from error


def _pixels(picture: Image.Image) -> NDArray[np.uint8]:
    """Return the present page, upright, small enough, in RGB."""
    with _without_warnings():
        if picture.width * picture.height > MAX_PIXELS:
            raise _too_many_pixels()
        picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        picture.load()
        return _upright(_smaller(_of_eight_bits(picture)), _orientation(picture))


def _upright(picture: Image.Image, orientation: int) -> NDArray[np.uint8]:
    """Return the pixels of a picture in RGB, turned as its ``orientation`` in EXIF tells.

    A few rows at a time: each step for the whole picture is a copy of it, and a
    camera's takes as much memory as all networks.
    """
    turn = _UPRIGHT.get(orientation)
    width, height = picture.size
    lies = turn in _ROWS_BECOME_COLUMNS
    pixels = np.empty((width, height, 3) if lies else (height, width, 3), np.uint8)
    for row in range(0, height, _ROWS_AT_ONCE):
        end = min(row + _ROWS_AT_ONCE, height)
        rows = _as_rgb(picture.crop((0, row, width, end)))
        place = (
            slice(height - end, height - row) if turn in _LAST_BECOMES_FIRST else slice(row, end)
        )
        target = pixels[:, place] if lies else pixels[place]
        target[:] = np.asarray(rows if turn is None else rows.transpose(turn))
    return pixels


def _orientation(picture: Image.Image) -> int:
    """Return how EXIF says the camera was held; 1, as it stands, where that is broken."""
    try:
        said = picture.getexif().get(_ORIENTATION, 1)
    except _BROKEN_PICTURE:
        return 1
    return said if isinstance(said, int) else 1


def _smaller(picture: Image.Image) -> Image.Image:
    """Return a page that is no longer than ``LONGEST_SIDE``."""
    if max(picture.size) <= LONGEST_SIDE:
        return picture
    if picture.mode == "1":
        # Dots of black and white become grey when they are many to a pixel.
        picture = picture.convert("L")
    elif picture.mode in {"P", "PA"}:
        picture = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    scale = LONGEST_SIDE / max(picture.size)
    width, height = (max(1, round(side * scale)) for side in picture.size)
    # The gap of 1.1 averages whole pixels first: twice as fast, and no worse for print.
    return picture.resize((width, height), Image.Resampling.BICUBIC, reducing_gap=1.1)


def _of_eight_bits(picture: Image.Image) -> Image.Image:
    """Stretch pixels of more than eight bits over the range of eight; leave others.

    A few rows at a time: as floating point a whole picture would be as large
    as all else together.
    """
    if not picture.mode.startswith(("I", "F")):
        return picture
    values = np.asarray(picture)
    finite = np.isfinite(values) if values.dtype.kind == "f" else None
    if finite is not None and not finite.all():
        raise damaged()
    low, high = float(values.min()), float(values.max())
    scaled = np.empty(values.shape, np.uint8)
    for row in range(0, len(values), _ROWS_AT_ONCE):
        rows = slice(row, row + _ROWS_AT_ONCE)
        scaled[rows] = (values[rows].astype(np.float64) - low) * (255.0 / max(high - low, 1.0))
    return Image.fromarray(scaled)


def _as_rgb(picture: Image.Image) -> Image.Image:
    """Bring every eight-bit pixel format to RGB on white."""
    if picture.mode == "LAB":
        # Only lightness is needed, and Pillow knows no way from Lab to RGB.
        return picture.getchannel(0).convert("RGB")
    if picture.has_transparency_data:
        layer = picture.convert("RGBA")
        paper = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(paper, layer).convert("RGB")
    return picture.convert("RGB")


def _animated() -> ReadingError:
    return ReadingError("This file is an animation, not a still picture.", _TAKE_STILL)


def _too_many_pixels() -> ReadingError:
    return ReadingError(
        f"This picture has more than {MAX_PIXELS // 1_000_000} million pixels.",
        "Save it smaller, or photograph only the page with the lines.",
    )
