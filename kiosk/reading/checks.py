"""Ask the check digits of a format which of its fields were read in one piece.

``kiosk.documents`` judges documents for people; this asks one narrow question
thousands of times while lines are being read, so it answers with spans.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kiosk.documents.check_digits import check_digit
from kiosk.documents.formats import GUARDED, LAYOUTS, MrzFormat, Span

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GuardedSpans:
    """Name a check digit and the places whose misreading would break it."""

    name: str
    covered: tuple[Span, ...]
    digit: Span

    @property
    def spans(self) -> tuple[Span, ...]:
        """Return the covered places and the digit's own."""
        return (*self.covered, self.digit)


@cache
def guards_of(mrz_format: MrzFormat) -> tuple[GuardedSpans, ...]:
    """Return the check digits of a format, the composite one last."""
    layout = LAYOUTS[mrz_format]
    fields = [
        GuardedSpans(name, (layout.covered(name),), layout.spans[f"{name}_check_digit"])
        for name in GUARDED
        if f"{name}_check_digit" in layout.spans
    ]
    if "composite_check_digit" in layout.spans:
        digit = layout.spans["composite_check_digit"]
        fields.append(GuardedSpans("composite", layout.composite, digit))
    return tuple(fields)


def failed_guards(lines: Lines, mrz_format: MrzFormat) -> tuple[GuardedSpans, ...]:
    """Return the check digits of ``lines`` that do not agree with what they cover."""
    return tuple(guard for guard in guards_of(mrz_format) if not _agrees(guard, lines, mrz_format))


def _agrees(guard: GuardedSpans, lines: Lines, mrz_format: MrzFormat) -> bool:
    covered = "".join(_cut(lines, span) for span in guard.covered)
    digit = _cut(lines, guard.digit)
    if check_digit(covered) == digit:
        return True
    if digit != "<":
        return False
    if guard.name == "document_number" and LAYOUTS[mrz_format].long_numbers:
        return _long_number_agrees(
            covered, _cut(lines, LAYOUTS[mrz_format].spans["optional_data"])
        )
    return guard.name == "optional_data" and not covered.strip("<")


def _long_number_agrees(number: str, optional_data: str) -> bool:
    """Check a number that runs on into the optional data (Doc 9303-5, section 4.2.2).

    The check digit is then the last character before the first filler.
    """
    rest = optional_data.split("<", 1)[0]
    if len(rest) < 2:  # noqa: PLR2004 - at least one more character and the digit
        return False
    return check_digit(number + rest[:-1]) == rest[-1]


def _cut(lines: Lines, span: Span) -> str:
    line, start, end = span
    return lines[line][start:end]
