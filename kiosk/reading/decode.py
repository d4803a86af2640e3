"""Decode the bytes of a file into frames of pixels, or say why not.

The type is told by the bytes, never by the name: a ``.jpg`` that holds a PNG
is read as what it is. Limits are checked before pixels are made. This module
meets hostile files, so it runs in the worker process only; what it does not
catch ends that process, which the caller survives.
"""

from __future__ import annotations

import io
import struct
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

import numpy as np
from PIL import Image, ImageOps

from kiosk.reading.errors import ReadingError
from kiosk.reading.limits import MAX_BYTES, MAX_PAGES, MAX_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

LONGEST_SIDE: Final = 4000
PDF_DOTS_PER_POINT: Final = 300 / 72

_HEIF_BRANDS: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1"})
_MOVING_HEIF_BRANDS: Final = frozenset({b"hevc", b"hevx", b"msf1"})
_WHAT_IS_READ: Final = "Open a JPEG, PNG, TIFF, WebP or HEIC picture or a PDF."
_TAKE_STILL: Final = "Photograph the document and open the still picture."
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
        yield from _pdf_frames(data)
        return
    try:
        yield from _picture_frames(data, file_type)
    except _BROKEN_PICTURE as error:
        raise _damaged() from error


def _picture_frames(data: bytes, file_type: FileType) -> Iterator[Frame]:
    if file_type is FileType.HEIF:
        import pi_heif  # noqa: PLC0415 - loads a native library that few files need

        pi_heif.register_heif_opener(thumbnails=False)
    picture = _opened(data, file_type)
    with picture:
        count = int(getattr(picture, "n_frames", 1))
        if count > 1 and file_type in {FileType.PNG, FileType.WEBP}:
            raise _animated()
        if count > MAX_PAGES:
            raise _too_many_pages(count)
        for index in range(count if file_type is FileType.TIFF else 1):
            yield Frame(_pixels(picture, index), page=index + 1)


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


def _pixels(picture: Image.Image, index: int) -> NDArray[np.uint8]:
    with _without_warnings():
        picture.seek(index)
        if picture.width * picture.height > MAX_PIXELS:
            raise _too_many_pixels()
        picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        upright = ImageOps.exif_transpose(picture)
        upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), reducing_gap=2.0)
        return np.asarray(_as_rgb(upright), dtype=np.uint8)


def _as_rgb(picture: Image.Image) -> Image.Image:
    """Bring every pixel format to eight-bit RGB on white."""
    if picture.mode.startswith(("I", "F")):
        values = np.asarray(picture, dtype=np.float64)
        low, high = float(values.min()), float(values.max())
        scaled = (values - low) * (255.0 / max(high - low, 1.0))
        return Image.fromarray(scaled.astype(np.uint8), mode="L").convert("RGB")
    if picture.has_transparency_data:
        layer = picture.convert("RGBA")
        paper = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(paper, layer).convert("RGB")
    return picture.convert("RGB")


def _pdf_frames(data: bytes) -> Iterator[Frame]:
    import pypdfium2  # noqa: PLC0415 - loads a native library that few files need

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise ReadingError(
                "This PDF is locked with a password.",
                "Open it elsewhere, save it without a password, and try again.",
            ) from error
        raise _damaged() from error
    try:
        count = len(document)
        if count > MAX_PAGES:
            raise _too_many_pages(count)
        if count == 0:
            raise _damaged()
        for index in range(count):
            yield Frame(_rendered(document, index), page=index + 1)
    except pypdfium2.PdfiumError as error:
        raise _damaged() from error
    finally:
        document.close()


def _rendered(document: object, index: int) -> NDArray[np.uint8]:
    """Draw one page at 300 dots an inch, or smaller where the page is a poster."""
    page = document[index]  # type: ignore[index]  # pypdfium2 carries no types
    width, height = page.get_size()
    scale = min(PDF_DOTS_PER_POINT, LONGEST_SIDE / max(width, height, 1.0))
    bitmap = page.render(scale=scale)
    drawn = np.asarray(bitmap.to_pil().convert("RGB"), dtype=np.uint8).copy()
    bitmap.close()
    page.close()
    return drawn


def _animated() -> ReadingError:
    return ReadingError("This file is an animation, not a still picture.", _TAKE_STILL)


def _damaged() -> ReadingError:
    return ReadingError(
        "This file is damaged or incomplete.", "Copy it again, or take a new picture."
    )


def _too_many_pixels() -> ReadingError:
    return ReadingError(
        f"This picture has more than {MAX_PIXELS // 1_000_000} million pixels.",
        "Save it smaller, or photograph only the page with the lines.",
    )


def _too_many_pages(count: int) -> ReadingError:
    return ReadingError(
        f"This document has {count} pages; at most {MAX_PAGES} are read.",
        "Save only the page with the machine-readable lines, and try again.",
    )
