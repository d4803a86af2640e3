"""Try the formats of Doc 9303 on the lines seen and keep the one that fits.

The recogniser gives probabilities, a format says what may stand where and
which digits must agree. Two answers are kept apart: the lines *as read*, each
character the likeliest of all 37, and the lines *corrected* (see
`kiosk.reading.repair`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

import numpy as np

from kiosk.documents.formats import LAYOUTS, Layout, MrzFormat
from kiosk.reading.alphabets import allowed, twin_table
from kiosk.reading.checks import Lines, failed_guards, guards_of
from kiosk.reading.doubt import Place, doubtful_places
from kiosk.reading.recognise import CHARACTERS
from kiosk.reading.repair import correct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from kiosk.reading.align import AlignedLine

FORMATS: Final = (
    MrzFormat.TD3,
    MrzFormat.MRV_A,
    MrzFormat.TD2,
    MrzFormat.MRV_B,
    MrzFormat.FRENCH_ID,
    MrzFormat.TD1,
    MrzFormat.SWISS_DRIVING_LICENCE,
    MrzFormat.FRENCH_DRIVING_LICENCE,
)
_BEGINNINGS: Final = {
    MrzFormat.FRENCH_ID: ("IDFRA",),
    MrzFormat.FRENCH_DRIVING_LICENCE: ("D1FRA",),
    MrzFormat.SWISS_DRIVING_LICENCE: ("FACHE", "FALIE"),
}
"""How the line with the document code begins in formats of single issuers."""
_SURELY_SEEN: Final = 0.9
_MISFIT_CEILING: Final = 5.0
_SETTLED_MISFIT: Final = 8.0
_WELL_FORMED: Final = 8.0
_SEEN: Final = 0.75
_ENOUGH_DIGITS: Final = 2
_FEWEST_FILLERS: Final = 0.08
_MOST_FILLERS: Final = 0.8


@dataclass(frozen=True)
class Fit:
    """Hold what one format makes of some lines; the higher ``score``, the better."""

    format: MrzFormat
    lines: Lines
    corrected: Lines
    posteriors: tuple[NDArray[np.float32], ...]
    centres: tuple[tuple[float, ...], ...]
    score: float
    failed: int
    passed: int
    misfit: float

    @property
    def rank(self) -> tuple[bool, float]:
        """Return what a better fit has more of."""
        return self.is_plausible, self.score

    @property
    def confidence(self) -> float:
        """Return the mean probability of the characters as read."""
        return float(np.mean(np.concatenate([line.max(1) for line in self.posteriors])))

    @cached_property
    def doubtful(self) -> tuple[Place, ...]:
        """Return the places whose character has no clear lead."""
        lines = self.corrected or self.lines
        return doubtful_places(lines, self.posteriors, LAYOUTS[self.format])

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing better can be hoped for from another look.

        That is so where every check digit agrees and no character is in doubt,
        or where every character was seen so surely that what disagrees is what
        is printed.
        """
        if self.misfit > _SETTLED_MISFIT or not self.is_plausible:
            return False
        agrees = self.failed == 0 and self.passed > 1 and not self.corrected
        surely = all(float(line.max(1).min()) > _SURELY_SEEN for line in self.posteriors)
        return surely or (agrees and not self.doubtful)

    @property
    def is_plausible(self) -> bool:
        """Tell whether these lines are an MRZ at all, be it a faulty one.

        Agreeing check digits say so, and so does a well-formed zone that was
        seen clearly: letters and digits where they belong, a code to begin
        with, some fillers and more than fillers.
        """
        best = self.corrected or self.lines
        layout = LAYOUTS[self.format]
        code_line = best[layout.spans["document_code"][0]]
        if not code_line.startswith(_BEGINNINGS.get(self.format, ("",))):
            return False
        begins_well = code_line[0] in layout.first_letters
        well_formed = self.misfit < _WELL_FORMED * len(best)
        if self.failed == 0 and self.passed >= _ENOUGH_DIGITS:
            return well_formed and (begins_well or self.passed > _ENOUGH_DIGITS)
        share = sum(line.count("<") for line in best) / sum(map(len, best))
        seen = self.confidence > _SEEN and _FEWEST_FILLERS < share < _MOST_FILLERS
        return begins_well and well_formed and seen


def fit(aligned: Sequence[AlignedLine], mrz_format: MrzFormat) -> Fit:
    """Read aligned lines as ``mrz_format``; their number and lengths must be its own."""
    layout = LAYOUTS[mrz_format]
    posteriors = tuple(line.posteriors for line in aligned)
    lines = tuple(_text(line.best()) for line in aligned)
    corrected = correct(lines, posteriors, layout)
    guards = guards_of(mrz_format)
    failed = len(failed_guards(corrected, mrz_format))
    misfit = sum(line.cost for line in aligned) + _misfit(posteriors, layout)
    if corrected[layout.spans["document_code"][0]][0] not in layout.first_letters:
        misfit += _MISFIT_CEILING
    passed = len(guards) - failed
    return Fit(
        format=mrz_format,
        lines=lines,
        corrected=corrected if corrected != lines else (),
        posteriors=posteriors,
        centres=tuple(line.centres for line in aligned),
        score=4.0 * passed - 6.0 * failed - 0.5 * misfit,
        failed=failed,
        passed=passed,
        misfit=misfit,
    )


def _text(places: NDArray[np.intp]) -> str:
    return "".join(CHARACTERS[place] for place in places)


def _misfit(posteriors: Sequence[NDArray[np.float32]], layout: Layout) -> float:
    """Return, in nats, how much the format's alphabets go against what was seen."""
    total = 0.0
    for line, mask in zip(posteriors, allowed(layout.format), strict=True):
        beliefs = line @ twin_table()
        lost = np.log(beliefs.max(1)) - np.log(np.where(mask, beliefs, 0).max(1) + 1e-6)
        total += float(lost.clip(0, _MISFIT_CEILING).sum())
    return total
