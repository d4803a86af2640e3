"""An impact as CSV (RFC 4180): one line per count, the same columns in every line."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.directives.impact import Changes, Divided, Impact

COLUMNS: Final = (
    "directive", "reading", "asked_at", "binds_from", "claims_force_from", "table", "row",
    "outcome", "people", "tokens",
)  # fmt: skip
_OUTCOMES: Final = ("allowed", "blocked", "held")


def write_impact(impact: Impact) -> bytes:
    """Write every count of an impact, UTF-8 with CRLF.

    ``table`` is ``whole``, ``before``, ``changed``, ``model``, ``reading``,
    ``level`` or ``country``. A count that is withheld is empty. Names cannot
    begin with a sign that a spreadsheet would calculate with: models,
    readings and directives have plain names, States three letters.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    said = (
        impact.directive,
        impact.reading,
        impact.asked_at.isoformat(),
        impact.at.isoformat(),
        (impact.at - impact.gap).isoformat(),
    )
    writer.writerows((*said, *line) for line in _lines(impact))
    return text.getvalue().encode()


def _lines(impact: Impact) -> Iterator[tuple[str, str, str, int | None, int | None]]:
    yield from _divided("whole", {"": impact.whole})
    yield from _divided("before", {"": impact.before})
    yield from _changed(impact.changed_people, impact.changed_tokens)
    yield from _divided("model", impact.by_model)
    yield from _divided("reading", impact.by_reading)
    yield from _divided("level", {str(int(k)): each for k, each in impact.by_level.items()})
    for country, counts in impact.by_country.items():
        for outcome, people in zip(_OUTCOMES, counts, strict=True):
            yield "country", country, outcome, people, None


def _divided(
    table: str, rows: Mapping[str, Divided]
) -> Iterator[tuple[str, str, str, int | None, int | None]]:
    for row, counts in rows.items():
        for outcome in _OUTCOMES:
            people, tokens = getattr(counts.people, outcome), getattr(counts.tokens, outcome)
            yield table, row, outcome, people, tokens


def _changed(
    people: Changes, tokens: Changes
) -> Iterator[tuple[str, str, str, int | None, int | None]]:
    for change in ("newly_blocked", "newly_held", "newly_allowed", "untouched"):
        yield "changed", "", change, getattr(people, change), getattr(tokens, change)
