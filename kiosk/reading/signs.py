"""Look at a picture for signs that it does not show the document itself.

Each is something for a person to look at, never a verdict: a copy may be a
copy of a genuine document, and a forgery may be photographed well. What the
single signs mean in words is said where findings are made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.reading.colour_signs import colour_sign
from kiosk.reading.screen_signs import screen_sign

if TYPE_CHECKING:
    from kiosk.reading.decode import Frame
    from kiosk.reading.results import Reading, Sign


def picture_signs(frame: Frame, reading: Reading | None) -> tuple[Sign, ...]:
    """Return the signs that ``frame`` shows, the surest first.

    ``reading`` tells where the lines are, so that a document is judged and
    not the table it lies on; without it the whole picture is.
    """
    found = (screen_sign(frame), colour_sign(frame, reading))
    return tuple(sorted((s for s in found if s is not None), key=lambda sign: -sign.strength))
