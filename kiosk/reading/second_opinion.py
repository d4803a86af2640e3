"""Ask another recogniser about lines of which the first is not sure.

The PP-OCR text recogniser takes ten times as long as our own and reads most
lines worse, yet the two err in different places. So it is asked about a line
only where some character was seen with a thin margin, or where a person would be
asked, and heard about those characters only: what was seen surely stays. Its
network is the one that reads the printed page; the worker holds its bytes before
it is sealed and no file can be opened.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Final

import numpy as np

from kiosk.reading.align import AlignedLine
from kiosk.reading.alphabets import CLEAR_LEAD
from kiosk.reading.fusing import fuse
from kiosk.reading.recognise import LineRecogniser
from kiosk.reading.spacing import align_spaced

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from numpy.typing import NDArray

    from kiosk.reading.doubt import Place
    from kiosk.reading.strips import Strip

THIN: Final = 0.8
"""The probability below which a character makes it worth the time to ask again."""
SURE: Final = 0.97
"""The probability from which on our own recogniser was never wrong on specimens."""
SECONDS_A_LINE: Final = 0.2
"""Processor seconds that a line may take."""
_SAME_LINE: Final = 0.7


class SecondOpinion:
    """Hold the other recogniser, once it was asked."""

    def __init__(self, make: Callable[[], LineRecogniser] = LineRecogniser) -> None:
        self._make = make
        self._recogniser: LineRecogniser | None = None

    def about(
        self,
        pixels: NDArray[np.uint8],
        strips: Sequence[Strip],
        lines: Sequence[AlignedLine],
        doubtful: Collection[Place] = (),
        *,
        most: int | None = None,
    ) -> tuple[AlignedLine, ...]:
        """Return the lines with what the other recogniser adds to their unsure characters.

        Those are the characters seen less than surely, and the ``doubtful`` places.
        A character on which the two together have no clear lead is left as it was,
        and so is a line that the other reads altogether differently. No more than
        ``most`` lines are asked about.
        """
        rows = unsure_rows(lines, doubtful)[:most]
        if not rows:
            return tuple(lines)
        if self._recogniser is None:
            self._recogniser = self._make()
        steps = self._recogniser.read([strips[row].cut(pixels) for row in rows])
        lengths = [len(lines[row].posteriors) for row in rows]
        heard = list(lines)
        others = align_spaced(list(zip(steps, lengths, strict=True)))
        for row, other in zip(rows, others, strict=True):
            places = [place for line, place in doubtful if line == row]
            heard[row] = _heard(lines[row], other, places)
        return tuple(heard)


def unsure_rows(lines: Sequence[AlignedLine], doubtful: Collection[Place] = ()) -> list[int]:
    """Return the lines with a character in doubt or a thin margin, the most doubtful first."""
    in_doubt = Counter(row for row, _ in doubtful)
    faintest = [float(line.posteriors.max(1).min()) for line in lines]
    unsure = [row for row in range(len(lines)) if row in in_doubt or faintest[row] < THIN]
    return sorted(unsure, key=lambda row: (-in_doubt[row], faintest[row]))


def _heard(line: AlignedLine, other: AlignedLine, doubtful: Sequence[int]) -> AlignedLine:
    if float(np.mean(line.best() == other.best())) < _SAME_LINE:
        return line
    unsure = line.posteriors.max(1) < SURE
    unsure[list(doubtful)] = True
    joint = fuse([line.posteriors[unsure], other.posteriors[unsure]])
    second, first = np.sort(joint, axis=1)[:, -2:].T
    convinced = first >= second * math.exp(CLEAR_LEAD)
    posteriors = line.posteriors.copy()
    posteriors[unsure] = np.where(convinced[:, None], joint, line.posteriors[unsure])
    return AlignedLine(posteriors, line.centres, line.cost)
