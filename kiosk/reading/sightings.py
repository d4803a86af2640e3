"""Turn what the recogniser saw in some strips into candidates for an MRZ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from kiosk.documents.formats import LAYOUTS, MrzFormat
from kiosk.reading.align import AlignedLine, count_characters
from kiosk.reading.fusing import OF_ONE_PICTURE, fuse
from kiosk.reading.layout import FORMATS, Fit, fit
from kiosk.reading.spacing import align_spaced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from kiosk.reading.strips import Strip


_MISCOUNT: Final = 6
_SAME_LINE: Final = 0.7


class _Choice(NamedTuple):
    """Name a format and the first of the lines that would be its own."""

    format: MrzFormat
    first: int

    def places(self) -> list[tuple[int, int]]:
        """Return the lines and the length that each would have."""
        return [(self.first + row, n) for row, n in enumerate(LAYOUTS[self.format].lengths)]


@dataclass(frozen=True, slots=True)
class Sighting:
    """Hold lines that may be an MRZ: what a format makes of them, and where they lie."""

    fit: Fit
    lines: tuple[AlignedLine, ...]
    strips: tuple[Strip, ...]

    @property
    def lengths(self) -> tuple[int, ...]:
        """Return how many characters each line has."""
        return LAYOUTS[self.fit.format].lengths

    def with_looks(self, looks: Sequence[Sequence[AlignedLine]]) -> Sighting:
        """Return this sighting with what other looks at each line add to it."""
        lines = tuple(
            _joined([line, *others]) for line, others in zip(self.lines, looks, strict=True)
        )
        return self.read_as(lines)

    def read_as(self, lines: tuple[AlignedLine, ...]) -> Sighting:
        """Return this sighting with its lines read otherwise."""
        return Sighting(fit(lines, self.fit.format), lines, self.strips)


def sightings(steps: Sequence[NDArray[np.float32]], strips: Sequence[Strip]) -> list[Sighting]:
    """Return what each format makes of consecutive lines whose lengths are about its own.

    ``steps`` are, for each strip, T × 38 probabilities, the blank first.
    """
    counts = [count_characters(each) for each in steps]
    every = (
        _Choice(mrz_format, first)
        for mrz_format in FORMATS
        for first in range(len(steps) - len(LAYOUTS[mrz_format].lengths) + 1)
        # A single line is no MRZ where others stand beside it.
        if len(LAYOUTS[mrz_format].lengths) > 1 or len(steps) == 1
    )
    choices = [
        choice
        for choice in every
        if all(abs(counts[row] - length) <= _MISCOUNT for row, length in choice.places())
    ]
    wanted = sorted({place for choice in choices for place in choice.places()})
    if not wanted:
        return []
    aligned = dict(
        zip(wanted, align_spaced([(steps[row], length) for row, length in wanted]), strict=True)
    )
    found = []
    for choice in choices:
        lines = tuple(aligned[place] for place in choice.places())
        own = tuple(strips[row] for row, _ in choice.places())
        found.append(Sighting(fit(lines, choice.format), lines, own))
    return found


def certainty(steps: Sequence[NDArray[np.float32]]) -> float:
    """Return the mean probability of the characters seen, 0 where none is."""
    best = np.concatenate([each.max(1)[each.argmax(1) > 0] for each in steps])
    return float(best.mean()) if best.size else 0.0


def _joined(looks: Sequence[AlignedLine]) -> AlignedLine:
    """Fuse looks at one line, those that lost count left out."""
    surest = min(looks, key=lambda look: look.cost)
    alike = [look for look in looks if float(np.mean(look.best() == surest.best())) > _SAME_LINE]
    joint = fuse([look.posteriors for look in alike], OF_ONE_PICTURE)
    return AlignedLine(joint, surest.centres, surest.cost)
