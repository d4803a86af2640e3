"""Try the formats of Doc 9303 on the lines seen and keep the one that fits.

The recogniser gives probabilities, a format says what may stand where and
which digits must agree. Two answers are kept apart: the lines *as read*, each
character the likeliest of all 37, and the lines *corrected*, where the
format's alphabet or a check digit made a close second the better answer. A
correction needs that close second: a character that was seen clearly stays,
however wrong it is, so a bad document is never mended. Nothing here knows the
list of States, so an unknown code is shown as it stands on the document.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np

from kiosk.documents.formats import LAYOUTS, Layout, MrzFormat, Span
from kiosk.reading.checks import Lines, failed_guards, guards_of
from kiosk.reading.recognise import CHARACTERS

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
)
CLOSE_SECOND: Final = math.log(50)
"""How much less likely (in nats) a character may be to replace the likeliest."""
CLEAR_LEAD: Final = 1.0
"""How much likelier (in nats) a correction must be than the next that would also do."""
_SURELY_SEEN: Final = 0.9
_TWINS: Final = {
    "0O": 0.03,
    "1I": 0.03,
    "2Z": 0.03,
    "5S": 0.03,
    "6G": 0.03,
    "8B": 0.03,
    "0D": 0.01,
    "0Q": 0.01,
}
"""How often the recogniser takes one for the other, however sure it says it is."""
_DIGITS: Final = "0123456789"
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
_MISFIT_CEILING: Final = 5.0
_ALPHABETS: Final = {
    "issuing_state": _LETTERS,
    "nationality": _LETTERS,
    "name": _LETTERS,
    "secondary_name": _LETTERS,
    "date_of_birth": _DIGITS + "<",
    "date_of_birth_check_digit": _DIGITS,
    "date_of_expiry": _DIGITS + "<",
    "date_of_expiry_check_digit": _DIGITS,
    "sex": "MFX<",
    "document_number_check_digit": _DIGITS + "<",
    "optional_data_check_digit": _DIGITS + "<",
    "composite_check_digit": _DIGITS,
}


@dataclass(frozen=True, slots=True)
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
    def confidence(self) -> float:
        """Return the mean probability of the characters as read."""
        return float(np.mean(np.concatenate([line.max(1) for line in self.posteriors])))

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing better can be hoped for from another look.

        That is so where every check digit agrees, or where every character
        was seen so surely that what disagrees is what is printed.
        """
        agrees = self.failed == 0 and self.passed > 1
        surely = all(float(line.max(1).min()) > _SURELY_SEEN for line in self.posteriors)
        return (agrees or surely) and self.misfit < _MISFIT_CEILING

    @property
    def is_plausible(self) -> bool:
        """Tell whether these lines are an MRZ at all, be it a faulty one."""
        fillers = sum(line.count("<") for line in self.lines)
        share = fillers / sum(map(len, self.lines))
        well_formed = self.misfit < 12.0 * len(self.lines) and self.confidence > 0.75  # noqa: PLR2004 - measured on specimens
        return share > 0.08 and (  # noqa: PLR2004 - the fullest MRZ has 9 % fillers
            well_formed or self.passed > self.failed + 1
        )


def fit(aligned: Sequence[AlignedLine], mrz_format: MrzFormat) -> Fit:
    """Read aligned lines as ``mrz_format``; their number and lengths must be its own."""
    layout = LAYOUTS[mrz_format]
    posteriors = tuple(line.posteriors for line in aligned)
    lines = tuple(_text(line.best()) for line in aligned)
    beliefs = tuple(line @ _twin_table() for line in posteriors)
    corrected = _within_alphabets(lines, beliefs, layout)
    corrected = _with_clean_tails(corrected, posteriors, layout)
    corrected = _repaired(corrected, posteriors, layout)
    guards = guards_of(mrz_format)
    failed = len(failed_guards(corrected, mrz_format))
    misfit = sum(line.cost for line in aligned) + _misfit(beliefs, layout)
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


@cache
def _twin_table() -> NDArray[np.float32]:
    """Return the 37 × 37 chances of each character being printed, given the one seen."""
    table = np.eye(len(CHARACTERS), dtype=np.float32)
    for twins, chance in _TWINS.items():
        a, b = map(CHARACTERS.index, twins)
        table[a, b] = table[b, a] = chance
    return np.asarray(table / table.sum(1, keepdims=True), np.float32)


@cache
def _allowed(mrz_format: MrzFormat) -> tuple[NDArray[np.bool_], ...]:
    """Return for each line of a format which of the 37 characters may stand where."""
    layout = LAYOUTS[mrz_format]
    masks = tuple(np.ones((length, len(CHARACTERS)), np.bool_) for length in layout.lengths)
    for name, (line, start, end) in layout.spans.items():
        if name in _ALPHABETS:
            masks[line][start:end] = [character in _ALPHABETS[name] for character in CHARACTERS]
    first_line = layout.spans["document_code"][0]
    # Only identity cards are numbered by digits in their code, as C1 and C2 of the US.
    if mrz_format is not MrzFormat.TD1:
        masks[first_line][1] = [character in _LETTERS for character in CHARACTERS]
    masks[first_line][0] = [character in _LETTERS[:-1] for character in CHARACTERS]
    return masks


def _misfit(posteriors: Sequence[NDArray[np.float32]], layout: Layout) -> float:
    """Return, in nats, how much the format's alphabets go against what was seen."""
    total = 0.0
    for line, mask in zip(posteriors, _allowed(layout.format), strict=True):
        lost = np.log(line.max(1)) - np.log(np.where(mask, line, 0).max(1) + 1e-6)
        total += float(lost.clip(0, _MISFIT_CEILING).sum())
    return total


def _within_alphabets(
    lines: Lines, beliefs: Sequence[NDArray[np.float32]], layout: Layout
) -> Lines:
    """Replace what the format's alphabet forbids by a close second that it allows.

    The code of a State is replaced as a whole or not at all, and only where
    it is plain which letters it would be.
    """
    fitted: list[str] = []
    for text, line, mask in zip(lines, beliefs, _allowed(layout.format), strict=True):
        allowed = np.where(mask, line, 0)
        close = allowed.max(1) * math.exp(CLOSE_SECOND) >= line.max(1)
        ranked = np.sort(allowed, axis=1)
        leads = ranked[:, -1] >= ranked[:, -2] * math.exp(CLEAR_LEAD)
        for start, end in _codes_on(len(fitted), layout):
            kept = allowed.max(1) == line.max(1)
            close[start:end] = (close & (kept | leads))[start:end].all()
        second = _text(allowed.argmax(1))
        fitted.append(
            "".join(b if near else a for a, b, near in zip(text, second, close, strict=True))
        )
    if fitted[0].startswith(("I0", "I1")) and layout.format is MrzFormat.TD1:
        letters = np.where([c in _LETTERS for c in CHARACTERS], beliefs[0][1], 0)
        fitted[0] = "I" + CHARACTERS[int(letters.argmax())] + fitted[0][2:]
    return tuple(fitted)


def _codes_on(row: int, layout: Layout) -> list[tuple[int, int]]:
    """Return where codes of States stand on a line."""
    spans = [layout.spans[name] for name in ("issuing_state", "nationality")]
    return [(start, end) for line, start, end in spans if line == row]


def _with_clean_tails(
    lines: Lines, posteriors: Sequence[NDArray[np.float32]], layout: Layout
) -> Lines:
    """Make fillers of what follows a finished name, where none of it was seen surely.

    After the secondary identifier only fillers follow (Doc 9303-3, section
    4.6), yet a long run of them on a patterned background shows stray letters.
    """
    cleaned = list(lines)
    for name in ("name", "secondary_name"):
        if name not in layout.spans:
            continue
        row, start, end = layout.spans[name]
        field, line = cleaned[row][start:end], posteriors[row][start:end]
        after_primary = field.find("<<") + 2 if name == "name" else 1
        finish = field.find("<<", after_primary + 1) if after_primary > 1 else -1
        if name == "secondary_name":
            finish = field.find("<<", 1)
        if finish < 0:
            continue
        strays = [place for place in range(finish, end - start) if field[place] != "<"]
        if all(line[place].max() < _SURELY_SEEN for place in strays):
            kept = field[:finish] + "<" * (end - start - finish)
            cleaned[row] = cleaned[row][:start] + kept + cleaned[row][end:]
    return tuple(cleaned)


def _repaired(lines: Lines, posteriors: Sequence[NDArray[np.float32]], layout: Layout) -> Lines:
    """Change at most one character a field so that the check digits agree.

    All of it is dropped again where the composite check digit does not agree
    in the end: a repair must explain everything that is printed.
    """
    broken = failed_guards(lines, layout.format)
    if not broken:
        return lines
    mended = lines
    for guard in broken:
        if guard.name == "composite":
            continue
        change = _only_repair(mended, posteriors, guard.spans, layout, guard.name)
        if change is None:
            return lines
        mended = change
    left = failed_guards(mended, layout.format)
    if left:
        unguarded = _unguarded_spans(layout)
        change = _only_repair(mended, posteriors, unguarded, layout, "composite")
        if change is None or failed_guards(change, layout.format):
            return lines
        mended = change
    return mended


def _unguarded_spans(layout: Layout) -> tuple[Span, ...]:
    """Return what only the composite check digit guards, and that digit itself."""
    if not layout.composite:
        return ()
    names = ("optional_data", "optional_data_2", "composite_check_digit")
    return tuple(layout.spans[name] for name in names if name in layout.spans)


def _only_repair(
    lines: Lines,
    posteriors: Sequence[NDArray[np.float32]],
    spans: Sequence[Span],
    layout: Layout,
    guard_name: str,
) -> Lines | None:
    """Return the lines with the one likely substitution that satisfies a guard, if any."""
    masks = _allowed(layout.format)
    options: list[tuple[float, Lines]] = []
    for row, start, end in spans:
        for place in range(start, end):
            line = posteriors[row][place]
            now = CHARACTERS.index(lines[row][place])
            for other in np.flatnonzero(masks[row][place]):
                cost = math.log(line[now] / max(line[other], 1e-9))
                if other == now or cost > CLOSE_SECOND + CLEAR_LEAD:
                    continue
                text = lines[row][:place] + CHARACTERS[other] + lines[row][place + 1 :]
                changed = (*lines[:row], text, *lines[row + 1 :])
                if all(g.name != guard_name for g in failed_guards(changed, layout.format)):
                    options.append((cost, changed))
    options.sort(key=lambda option: option[0])
    if not options or options[0][0] > CLOSE_SECOND:
        return None
    if len(options) > 1 and options[1][0] - options[0][0] < CLEAR_LEAD:
        return None
    return options[0][1]
