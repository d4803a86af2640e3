"""Decide when the looks of several frames agree, and when the document has changed.

Frames of one document are fused; a frame of another must not be. One frame
that reads otherwise may be a bad one, so it waits beside the rest: only when
the next reads as it does was another document put down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from kiosk.documents.formats import LAYOUTS
from kiosk.reading.checks import failed_guards, guards_of
from kiosk.reading.recognise import CHARACTERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.documents.formats import MrzFormat
    from kiosk.reading.fusing import Look
    from kiosk.reading.results import Reading

MOST_LOOKS: Final = 8
"""How many looks are fused; an older one leaves."""
CLEAN_AGREEMENT: Final = 2
"""Looks that must agree on a zone whose check digits hold and which nothing puts in doubt."""
UNCLEAN_AGREEMENT: Final = 4
"""Looks that must agree on any other: false check digits are settled too, they are a sign."""
PATIENCE: Final = 12
"""Looks after which one document is settled as it stands, each doubtful character marked."""
_SURE: Final = 0.8
_OTHER_NUMBER: Final = 2
_OTHER_DOCUMENT: Final = 5


class Settler(Protocol):
    """Fuse looks at the same lines."""

    def settle(self, looks: Sequence[Look]) -> Reading:
        """Return what they say together."""


class LineFusion:
    """Hold the looks at the document that lies before the camera.

    ``documents`` counts those that have lain there.
    """

    def __init__(self, settler: Settler) -> None:
        self._settler = settler
        self._looks: list[Look] = []
        self._waiting: Look | None = None
        self._taken = 0
        self._agreed = 0
        self.reading: Reading | None = None
        self.documents = 0

    @property
    def format(self) -> MrzFormat | None:
        """Return the format of the lines, ``None`` before the first look."""
        return self._looks[-1].format if self._looks else None

    @property
    def is_settled(self) -> bool:
        """Tell whether enough looks agree."""
        if self.reading is None or self.format is None:
            return False
        needed = CLEAN_AGREEMENT if _is_clean(self.reading, self.format) else UNCLEAN_AGREEMENT
        return self._agreed >= needed or self._taken >= PATIENCE

    def add(self, look: Look) -> bool:
        """Take in a look; return whether it is fused with others.

        A look at another document waits, and takes over with the next like it.
        """
        if self._looks and self._is_other(look, self._looks, self.reading):
            waiting, self._waiting = self._waiting, look
            if waiting is None or self._is_other(look, [waiting], None):
                return False
            self.forget()
            self._take(waiting)
        self._waiting = None
        self._take(look)
        return True

    def repeat(self) -> None:
        """Count the last look once more: the same pixels came again and say nothing new."""
        if self._looks and self._waiting is None:
            self._agreed += 1
            self._taken += 1

    def forget(self) -> None:
        """Begin with the next document."""
        self._looks.clear()
        self._waiting, self.reading = None, None
        self._taken = self._agreed = 0
        self.documents += 1

    def _take(self, look: Look) -> None:
        before = self.reading
        self._looks = [*self._looks, look][-MOST_LOOKS:]
        self.reading = self._settler.settle(self._looks)
        same = before is not None and (
            (before.lines, before.corrected) == (self.reading.lines, self.reading.corrected)
        )
        self._agreed = self._agreed + 1 if same else 1
        self._taken += 1

    def _is_other(self, look: Look, looks: Sequence[Look], fused: Reading | None) -> bool:
        """Tell whether ``look`` shows another document than ``looks``.

        Only characters of which both are sure are compared: two in the number,
        or five anywhere, are no misreading.
        """
        if look.format is not looks[-1].format:
            return True
        held = fused or self._settler.settle(looks)
        row, start, end = LAYOUTS[look.format].spans["document_number"]
        differing = [
            (line, place)
            for line, posteriors in enumerate(look.posteriors)
            for place, chances in enumerate(posteriors)
            if chances.max() > _SURE
            and held.confidences[line][place] > _SURE
            and CHARACTERS[int(chances.argmax())] != held.lines[line][place]
        ]
        in_number = sum(line == row and start <= place <= end for line, place in differing)
        return in_number >= _OTHER_NUMBER or len(differing) >= _OTHER_DOCUMENT


def _is_clean(reading: Reading, mrz_format: MrzFormat) -> bool:
    """Tell whether check digits hold as read, and no character is corrected or doubtful."""
    return (
        len(guards_of(mrz_format)) > 1
        and not failed_guards(reading.lines, mrz_format)
        and not reading.corrected
        and not reading.doubtful
    )
