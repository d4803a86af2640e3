"""Look at a picture for signs that it does not show the document itself.

Each is something for a person to look at, never a verdict: a copy may be a
copy of a genuine document, and a forgery may be photographed well. What the
single signs mean in words is said where findings are made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.reading.colour_signs import colour_sign
from kiosk.reading.print_signs import print_signs
from kiosk.reading.screen_signs import screen_sign

if TYPE_CHECKING:
    from kiosk.reading.decode import Frame
    from kiosk.reading.results import Reading, Sign


def picture_signs(frame: Frame, reading: Reading | None) -> tuple[Sign, ...]:
    """Return the signs that ``frame`` shows, the surest first.

    ``reading`` tells where the lines are, so that a document is judged and
    not the table it lies on; without it the whole picture is.
    """
    found = [
        sign for sign in (screen_sign(frame), colour_sign(frame, reading)) if sign is not None
    ]
    if reading is not None and reading.places:
        found += print_signs(frame, reading)
    return tuple(sorted(found, key=lambda sign: -sign.strength))
