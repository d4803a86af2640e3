"""Correct what a format's rules show to be misread, and nothing that is printed wrong.

A correction needs a close second: a character that was seen clearly stays,
however wrong it is, so a bad document is never mended. A field gets at most
one correction. With two, validity can be had for nothing: ``ZS`` and ``25``
share their check digit, as do ``BD`` and ``80``.
"""

from __future__ import annotations

import math
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from kiosk.reading.alphabets import CLEAR_LEAD, CLOSE_SECOND, allowed, twin_table
from kiosk.reading.checks import GuardedSpans, Lines, failed_guards, guards_of
from kiosk.reading.recognise import CHARACTERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from kiosk.documents.formats import Layout, Span

Posteriors = tuple["NDArray[np.float32]", ...]
_SURELY_SEEN: Final = 0.9
_UNDECIDED: Final = math.log(20)
"""Up to this cost the recogniser itself was of two minds."""
_MOST_OPTIONS: Final = 16


class Change(NamedTuple):
    """Hold one substitution and how much less likely (in nats) it is than what was read."""

    cost: float
    row: int
    place: int
    character: str

    def made_in(self, lines: Lines) -> Lines:
        """Return ``lines`` with the substitution made."""
        text = lines[self.row]
        text = text[: self.place] + self.character + text[self.place + 1 :]
        return (*lines[: self.row], text, *lines[self.row + 1 :])


def correct(lines: Lines, posteriors: Posteriors, layout: Layout) -> Lines:
    """Return the lines as read, each field corrected at one place at most."""
    fitted = _within_alphabets(lines, posteriors, layout)
    fitted = _with_clean_tails(fitted, posteriors, layout)
    return _with_agreeing_digits(lines, fitted, posteriors, layout)


def changes_within(
    lines: Lines,
    posteriors: Posteriors,
    layout: Layout,
    spans: Sequence[Span],
    dearest: float,
) -> list[Change]:
    """Return what else may be printed in ``spans``, the likeliest first, up to a cost."""
    masks = allowed(layout.format)
    found = []
    for row, start, end in spans:
        for place in range(start, end):
            line = posteriors[row][place]
            now = line[CHARACTERS.index(lines[row][place])]
            for other in np.flatnonzero(masks[row][place] & (line * math.exp(dearest) >= now)):
                cost = math.log(now / line[other])
                if CHARACTERS[other] != lines[row][place]:
                    found.append(Change(cost, row, place, CHARACTERS[other]))
    return sorted(found)[:_MOST_OPTIONS]


def _field_spans(layout: Layout) -> Iterator[tuple[Span, ...]]:
    """Yield the places of each field, its own check digit with it."""
    for name, span in layout.spans.items():
        if not name.endswith("_check_digit") or name == "composite_check_digit":
            digit = layout.spans.get(f"{name}_check_digit")
            yield (span, digit) if digit else (span,)


def _differences(before: Lines, after: Lines, spans: Sequence[Span]) -> int:
    return sum(
        a != b
        for row, start, end in spans
        for a, b in zip(before[row][start:end], after[row][start:end], strict=True)
    )


def _within_alphabets(lines: Lines, posteriors: Posteriors, layout: Layout) -> Lines:
    """Replace what the format's alphabet forbids by a close second that it allows.

    Only where it is plain which one it would be. What the recogniser was sure
    of is replaced once in a field: what breaks the rules twice stays as read.
    """
    fitted: Lines = lines
    for spans in _field_spans(layout):
        changes = [
            change
            for row, start, end in spans
            for place in range(start, end)
            if (change := _forced(lines, posteriors, layout, row, place)) is not None
        ]
        if sum(change.cost > _UNDECIDED for change in changes) > 1:
            continue
        for change in changes:
            fitted = change.made_in(fitted)
    return fitted


def _forced(
    lines: Lines, posteriors: Posteriors, layout: Layout, row: int, place: int
) -> Change | None:
    """Return what the alphabet makes of a character that it forbids, if that is plain."""
    mask = allowed(layout.format)[row][place]
    read = CHARACTERS.index(lines[row][place])
    if mask[read]:
        return None
    beliefs = posteriors[row][place] @ twin_table()
    possible = np.where(mask, beliefs, 0)
    second, first = np.sort(possible)[-2:]
    close = first * math.exp(CLOSE_SECOND) >= beliefs.max()
    if not close or first < second * math.exp(CLEAR_LEAD):
        return None
    best = int(possible.argmax())
    seen = max(float(posteriors[row][place][best]), 1e-9)
    cost = math.log(float(posteriors[row][place][read]) / seen)
    return Change(cost, row, place, CHARACTERS[best])


def _with_clean_tails(lines: Lines, posteriors: Posteriors, layout: Layout) -> Lines:
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
        finish = _end_of_names(field, has_primary=name == "name")
        strays = [place for place in range(finish, end - start) if field[place] != "<"]
        if strays and all(line[place].max() < _SURELY_SEEN for place in strays):
            field = field[:finish] + "<" * (end - start - finish)
            cleaned[row] = cleaned[row][:start] + field + cleaned[row][end:]
    return tuple(cleaned)


def _end_of_names(field: str, *, has_primary: bool) -> int:
    """Return where the fillers begin that follow the last identifier."""
    after_primary = field.find("<<") + 2 if has_primary else 1
    if after_primary < 2 and has_primary:  # noqa: PLR2004 - no two fillers were found
        return len(field)
    finish = field.find("<<", after_primary + has_primary)
    return len(field) if finish < 0 else finish


def _with_agreeing_digits(
    read: Lines, lines: Lines, posteriors: Posteriors, layout: Layout
) -> Lines:
    """Change at most one character a field so that the check digits agree.

    All of it is dropped again where the composite check digit does not agree
    in the end: a repair must explain everything that is printed.
    """
    mended = lines
    for guard in failed_guards(lines, layout.format):
        if guard.name == "composite":
            continue
        change = _only_change(read, mended, posteriors, layout, guard=guard, spans=guard.spans)
        if change is None:
            return lines
        mended = change.made_in(mended)
    if failed_guards(mended, layout.format):
        spans = _guarded_by_composite_alone(layout)
        composite = guards_of(layout.format)[-1]
        change = _only_change(read, mended, posteriors, layout, guard=composite, spans=spans)
        if change is None:
            return lines
        mended = change.made_in(mended)
    return mended


def _guarded_by_composite_alone(layout: Layout) -> tuple[Span, ...]:
    """Return what only the composite check digit guards, and that digit itself."""
    names = ["optional_data_2", "composite_check_digit"]
    if "optional_data_check_digit" not in layout.spans:
        names.append("optional_data")
    return tuple(layout.spans[name] for name in names if name in layout.spans)


def _only_change(
    read: Lines,
    lines: Lines,
    posteriors: Posteriors,
    layout: Layout,
    *,
    guard: GuardedSpans,
    spans: Sequence[Span],
) -> Change | None:
    """Return the one likely substitution that satisfies a check digit, if any.

    There is none where another single one, or a pair, would do nearly as well:
    nobody knows then what is printed. A field corrected already gets no other.
    """
    if _differences(read, lines, spans):
        return None
    options = changes_within(lines, posteriors, layout, spans, CLOSE_SECOND + CLEAR_LEAD)

    def agrees(changes: Sequence[Change]) -> bool:
        changed = lines
        for change in changes:
            changed = change.made_in(changed)
        return all(failed.name != guard.name for failed in failed_guards(changed, layout.format))

    single = [option for option in options if agrees([option])]
    if not single or single[0].cost > CLOSE_SECOND:
        return None
    rivals = [option.cost for option in single[1:]]
    rivals += [
        one.cost + other.cost
        for one, other in combinations(options, 2)
        if (one.row, one.place) != (other.row, other.place)
        and one.cost + other.cost < single[0].cost + CLEAR_LEAD
        and agrees([one, other])
    ]
    return None if min(rivals, default=math.inf) < single[0].cost + CLEAR_LEAD else single[0]
