"""See what a picture shows beside its machine-readable lines, within one time.

The parts know nothing of each other and share the processor seconds of one
examination: barcodes first, as they say most for their time; the print, of
which more can always be read, gets what is left.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from kiosk.reading.barcodes import find_barcodes
from kiosk.reading.portrait import portrait_place
from kiosk.reading.results import Examination
from kiosk.reading.signs import picture_signs

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from kiosk.documents.printed import PrintedText
    from kiosk.reading.decode import Frame
    from kiosk.reading.results import Reading

    class PrintReader(Protocol):
        """Read the print of a page, the most telling first."""

        def read(
            self, frame: Frame, reading: Reading | None, *, seconds: float
        ) -> tuple[PrintedText, ...]:
            """Return what was read within so many processor seconds."""


SECONDS: Final = 2.5
_BARCODE_SECONDS: Final = 0.7
_LEAST_PRINT_SECONDS: Final = 0.8
"""The print is read for at least so long, whatever the others took."""


class PageExaminer:
    """Examine one picture after another; ``clock`` counts processor seconds."""

    def __init__(
        self, print_reader: PrintReader, *, clock: Callable[[], float] = time.process_time
    ) -> None:
        self._print_reader, self._clock = print_reader, clock

    def examine(self, frame: Frame, reading: Reading | None) -> Examination:
        """Return the barcodes, the portrait's place, the signs and the print of a picture.

        ``reading`` says where its lines are; without one less is found.
        """
        start = self._clock()
        barcodes = find_barcodes(frame, seconds=_BARCODE_SECONDS, clock=self._clock)
        portrait = portrait_place(frame, reading) if reading is not None else None
        signs = picture_signs(frame, reading)
        left = SECONDS - (self._clock() - start)
        printed = self._print_reader.read(frame, reading, seconds=max(left, _LEAST_PRINT_SECONDS))
        return Examination(
            printed=printed,
            portrait=portrait,
            barcodes=barcodes,
            signs=signs,
            seconds=round(self._clock() - start, 3),
        )
