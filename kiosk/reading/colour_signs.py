"""Tell a copy in black and white by the colours that are missing.

Every travel document is printed in colours (Doc 9303 part 2 asks for them in
the background), and a camera sees them even where they are pale. What may be
coloured in a picture of a grey copy is the light it lies in: one cast over
everything, stronger where it is brighter. What is left when that is taken
away tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from kiosk.documents.page_sizes import PAGE_SIZES_MM, PITCH_MM
from kiosk.reading.results import Sign, SignName

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from kiosk.reading.decode import Frame
    from kiosk.reading.results import LinePlace, Reading

_SIDE: Final = 96
_BLUR: Final = 1.0
_RIM: Final = 8
"""Pixels of the small page that are left out on each side: the place is an estimate."""
_MOST_COLOURED: Final = 97
_COLOURLESS: Final = 1.3
"""Distance in CIE Lab: the palest genuine page measured has 1.4, all others more than 3.9; a
grey copy in lamplight has 0.5 to 1.3, more only where the page is a few hundred pixels wide."""
_BELOW_MM: Final = {30: 6.0, 36: 9.0, 44: 9.0}
"""From the middle of the last line to the page's lower edge (the zone is 23.2 mm high)."""


def colour_sign(frame: Frame, reading: Reading | None) -> Sign | None:
    """Return the sign of a document without colours, ``None`` where there are some."""
    page = cv2.GaussianBlur(_page(frame.pixels, reading), (0, 0), _BLUR)
    lab = cv2.cvtColor(page.astype(np.float32) / 255, cv2.COLOR_RGB2LAB).reshape(-1, 3)
    left = _without_cast(np.asarray(lab, np.float32))
    colour = float(np.percentile(np.linalg.norm(left, axis=1), _MOST_COLOURED))
    if colour >= _COLOURLESS:
        return None
    return Sign(SignName.NO_COLOUR, round(1 - colour / _COLOURLESS, 3))


def _without_cast(lab: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return colours less what lightness alone explains: a cast, and how it grows with light."""
    lightness = lab[:, 0] / 100
    terms = np.stack([np.ones_like(lightness), lightness, lightness**2], axis=1)
    cast, *_ = np.linalg.lstsq(terms, lab[:, 1:], rcond=None)
    return np.asarray(lab[:, 1:] - terms @ cast, np.float32)


def _page(pixels: NDArray[np.uint8], reading: Reading | None) -> NDArray[np.uint8]:
    """Return the document's page, small; the whole picture where no lines tell where it is."""
    if reading is None or len(reading.places) < 2:  # noqa: PLR2004 - lines of a zone
        return np.asarray(
            cv2.resize(pixels, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA), np.uint8
        )
    size = np.array([pixels.shape[1], pixels.shape[0]])
    first, last = reading.places[0], reading.places[-1]
    characters = min(PAGE_SIZES_MM, key=lambda count: abs(count - len(first.centres)))
    width, height = PAGE_SIZES_MM[characters]
    start, end = _ends(first, size)
    foot, _ = _ends(last, size)
    millimetre = (end - start) / (PITCH_MM * (characters - 1))
    up = start - foot
    up *= np.linalg.norm(millimetre) / max(float(np.linalg.norm(up)), 1.0)
    bottom_left = (
        foot - up * _BELOW_MM[characters] - millimetre * (width - PITCH_MM * characters) / 2
    )
    corners = np.array(
        [
            bottom_left + up * height,
            bottom_left + up * height + millimetre * width,
            bottom_left,
        ],
        np.float32,
    )
    rim, far = -_RIM, _SIDE + _RIM
    shown = np.array([[rim, rim], [far, rim], [rim, far]], np.float32)
    # Averaged first, so that a large picture does not alias into colours.
    ratio = min(1.0, 2 * _SIDE / max(float(np.linalg.norm(millimetre)) * width, 1.0))
    smaller = cv2.resize(pixels, None, fx=ratio, fy=ratio, interpolation=cv2.INTER_AREA)
    transform = cv2.getAffineTransform(corners * np.float32(ratio), shown)
    page = cv2.warpAffine(smaller, transform, (_SIDE, _SIDE), borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(page, np.uint8)


def _ends(place: LinePlace, size: NDArray[np.intp]) -> tuple[NDArray[np.float64], ...]:
    """Return the middles of the first and the last character, in pixels."""
    top_left, top_right, bottom_right, bottom_left = np.array(place.corners) * size
    left, right = (top_left + bottom_left) / 2, (top_right + bottom_right) / 2
    first, last = place.centres[0], place.centres[-1]
    return left + (right - left) * first, left + (right - left) * last
