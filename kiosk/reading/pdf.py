"""Draw the pages of a PDF, or say why not.

PDFium has its own fonts for what a file names without bringing it along; those
of the system are out of reach of the worker.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pypdfium2

from kiosk.reading.errors import ReadingError, damaged, too_many_pages
from kiosk.reading.limits import LONGEST_SIDE, MAX_PAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

DOTS_PER_POINT: Final = 300 / 72
_SMALLEST_PAGE: Final = 1.0
"""In points: what is narrower is a line, not a page."""


def pdf_pages(data: bytes) -> Iterator[NDArray[np.uint8]]:
    """Yield the pages of a PDF as rows × columns × RGB, at 300 dots an inch or smaller.

    Raises:
        ReadingError: the file is damaged, locked, or has too many pages.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise ReadingError(
                "This PDF is locked with a password.",
                "Open it elsewhere, save it without a password, and try again.",
            ) from error
        raise damaged() from error
    try:
        count = len(document)
        if count > MAX_PAGES:
            raise too_many_pages(str(count), MAX_PAGES)
        if count < 1:
            raise damaged()
        for index in range(count):
            yield _drawn(document, index)
    except (pypdfium2.PdfiumError, MemoryError, ValueError) as error:
        raise damaged() from error
    finally:
        document.close()


def _drawn(document: Any, index: int) -> NDArray[np.uint8]:
    """Draw one page at 300 dots an inch, or smaller where the page is a poster."""
    page = document[index]
    try:
        width, height = page.get_size()
        longest = max(width, height)
        if not (min(width, height) >= _SMALLEST_PAGE and math.isfinite(longest)):
            raise damaged()
        bitmap = page.render(scale=min(DOTS_PER_POINT, LONGEST_SIDE / longest), rev_byteorder=True)
        try:
            drawn = np.asarray(bitmap.to_numpy(), dtype=np.uint8)
            if drawn.ndim != 3:  # noqa: PLR2004 - rows, columns, colours
                drawn = np.repeat(drawn[:, :, np.newaxis], 3, axis=2)
            return np.ascontiguousarray(drawn[:, :, :3]).copy()
        finally:
            bitmap.close()
    finally:
        page.close()
