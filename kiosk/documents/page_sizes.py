"""The sizes of pages with a machine-readable zone, and of its characters, in millimetres."""

from __future__ import annotations

from typing import Final, NamedTuple

PITCH_MM: Final = 2.54
"""From one character of a zone to the next: OCR-B size 1, ten to the inch (Doc 9303-3, 4.4)."""


class PageSize(NamedTuple):
    """Hold the nominal width and height of a page."""

    width: float
    height: float


PAGE_SIZES_MM: Final = {
    30: PageSize(85.6, 54.0),
    36: PageSize(105.0, 74.0),
    44: PageSize(125.0, 88.0),
}
"""By the characters in a line: TD1, TD2, TD3 (Doc 9303-5, 9303-6 and 9303-4, section 2.1)."""
