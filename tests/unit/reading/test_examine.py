"""What a picture shows beside its lines is looked for within one time."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from kiosk.documents.printed import PrintedText
from kiosk.reading.decode import Frame
from kiosk.reading.examine import SECONDS, PageExaminer

if TYPE_CHECKING:
    from kiosk.reading.results import Reading

WORD = PrintedText("UTOPIA", 0.9, ((0.0, 0.0), (1.0, 0.0), (1.0, 0.1), (0.0, 0.1)))
BARE = Frame(np.full((60, 90, 3), 255, np.uint8))


@dataclass
class Clock:
    """Goes on by ``step`` whenever it is looked at."""

    step: float
    now: float = 0.0

    def __call__(self) -> float:
        self.now += self.step
        return self.now


@dataclass
class PrintReader:
    given: list[float] = field(default_factory=list)

    def read(
        self, frame: Frame, reading: Reading | None, *, seconds: float
    ) -> tuple[PrintedText, ...]:
        assert frame is BARE
        assert reading is None
        self.given.append(seconds)
        return (WORD,)


def test_the_print_gets_the_time_that_the_rest_left() -> None:
    reader = PrintReader()
    found = PageExaminer(reader, clock=Clock(0.1)).examine(BARE, None)
    assert found.printed == (WORD,)
    assert (found.barcodes, found.portrait) == ((), None)
    assert found.seconds > 0
    (given,) = reader.given
    assert 1.5 < given < SECONDS


def test_the_print_is_read_for_a_while_whatever_the_rest_took() -> None:
    reader = PrintReader()
    PageExaminer(reader, clock=Clock(9.0)).examine(BARE, None)
    assert reader.given == [0.8]
