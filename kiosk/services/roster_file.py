"""Read a roster as an organisation exports it: CSV with one person a line."""

from __future__ import annotations

import csv
import io
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.dates import PartialDate, PartialDateError
from kiosk.domain.errors import KioskError
from kiosk.domain.facts import AffiliationKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

COLUMNS = ("number", "name", "email", "organisation", "kind", "from", "to")
"""Columns that a roster must have, in any order; ``badge`` may be one more."""

MOST_BYTES = 32 * 1024 * 1024
MOST_LINES = 100_000

_MOST_FAULTS = 20
_LONGEST = 200
_JOINERS = "\u200c\u200d"
"""Names in Persian and in Indic scripts are written with them."""
_NAMES = frozenset({"name", "organisation"})
_SEPARATORS = frozenset({f"sep={separator}" for separator in ",;\t"})
_BADGE = "badge"


class RosterError(KioskError):
    """Refuse a roster whole, with the ``faults`` of its first faulty lines."""

    def __init__(
        self, faults: tuple[str, ...], remedy: str = "Mend the file, then again."
    ) -> None:
        super().__init__(faults[0], remedy)
        self.faults = faults


@dataclass(frozen=True, slots=True)
class RosterLine:
    """Hold one line of a roster file."""

    number: str
    name: str
    email: str
    organisation: str
    kind: AffiliationKind
    since: PartialDate
    until: PartialDate
    badge: str = ""


def read_roster(data: bytes) -> tuple[RosterLine, ...]:
    """Read a roster (UTF-8, commas or semicolons), or raise `RosterError` with every fault."""
    rows = _rows(_text(data))
    lines: list[RosterLine] = []
    faults: list[str] = []
    seen: dict[tuple[str, str], int] = {}
    for place, row in rows:
        try:
            line = _line(row)
        except _FaultyLineError as fault:
            faults.append(" ".join((f"Line {place} is not in order.", str(fault))))
            if len(faults) >= _MOST_FAULTS:
                break
            continue
        key = person_key(line.organisation, line.number)
        if key in seen:
            faults.append(f"Line {place}: this number stands in line {seen[key]} already.")
        seen[key] = place
        lines.append(line)
    if faults:
        raise RosterError(tuple(faults[:_MOST_FAULTS]))
    if not lines:
        raise RosterError(("This roster names nobody.",), "Choose the file with the people.")
    return tuple(lines)


def person_key(organisation: str, number: str) -> tuple[str, str]:
    """Give by what an organisation's person is known: wide digits are the same number (NFKC)."""
    return organisation.casefold(), unicodedata.normalize("NFKC", number).casefold()


class _FaultyLineError(Exception):
    """Name what is wrong in a line, without what stands there."""


def _text(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise RosterError(("This file is too large for a roster.",), "Choose another file.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RosterError(
            ("This file is not text in UTF-8.",), "Save it as CSV in UTF-8, then again."
        ) from None


def _rows(text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Yield the number of each line in the file, with its cells by column.

    Excel begins a file with a line such as ``sep=;``, which says what parts its cells.
    """
    head = text.partition("\n")[0].rstrip("\r")
    told = head.strip('"').casefold() in _SEPARATORS
    delimiter = ";" if head.count(";") > head.count(",") else ","
    if told:
        delimiter = head.strip('"')[-1]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        if told:
            next(reader)
        columns = [name.strip().casefold() for name in next(reader, [])]
        missing = [name for name in COLUMNS if name not in columns]
        if missing or len(set(columns)) != len(columns):
            raise RosterError(
                ("The first line must name the columns, each once.",),
                f"It lacks: {', '.join(missing)}." if missing else "Remove one of the two.",
            )
        for count, cells in enumerate(reader):
            if count >= MOST_LINES:
                raise RosterError(
                    ("This roster names too many people.",), "Split it by organisation."
                )
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > len(columns):
                raise RosterError((f"Line {reader.line_num}: there are too many cells.",))
            padded = (*cells, *[""] * (len(columns) - len(cells)))
            yield reader.line_num, dict(zip(columns, padded, strict=True))
    except csv.Error:
        raise RosterError(
            (f"Line {reader.line_num}: the quotes or cells do not fit together.",)
        ) from None


def _line(row: Mapping[str, str]) -> RosterLine:
    number, name, organisation = (
        _words(row, column, needed=True) for column in ("number", "name", "organisation")
    )
    email = _words(row, "email")
    if email and ("@" not in email.strip("@") or " " in email):
        raise _FaultyLineError("This is no e-mail address.")
    try:
        kind = AffiliationKind(_words(row, "kind", needed=True).casefold())
    except ValueError:
        kinds = ", ".join(AffiliationKind)
        raise _FaultyLineError(f"The kind must be one of {kinds}.") from None
    since, until = _date(row, "from"), _date(row, "to")
    if since.known and until.known and until.latest < since.earliest:
        raise _FaultyLineError("The time ends before it begins.")
    return RosterLine(number, name, email, organisation, kind, since, until, _words(row, _BADGE))


def _words(row: Mapping[str, str], column: str, *, needed: bool = False) -> str:
    text = " ".join(row.get(column, "").split())
    shown = text
    if column in _NAMES:
        text = text.strip(_JOINERS)
        shown = text.translate(dict.fromkeys(map(ord, _JOINERS)))
    if needed and not shown:
        raise _FaultyLineError(f"The cell {column} is empty.")
    if len(text) > _LONGEST or any(unicodedata.category(letter)[0] == "C" for letter in shown):
        raise _FaultyLineError(f"The cell {column} is too long, or holds an invisible character.")
    return text


def _date(row: Mapping[str, str], column: str) -> PartialDate:
    try:
        return PartialDate.parse(_words(row, column))
    except PartialDateError:
        raise _FaultyLineError(f"The cell {column} must be a date such as 2026-06-12.") from None
