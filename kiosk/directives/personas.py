"""People in a CSV file: each row a person, each column a fact that decisions use."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.directives.person_cells import COLUMNS, CellError, facts_of
from kiosk.directives.wording import nearest, shown
from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import tzinfo
    from typing import BinaryIO

    from kiosk.domain.facts import PersonFacts

ID_COLUMN: Final = "id"
_MISSPELT: Final = 0.85
# Columns of our own files that say what follows from the facts.
_NEVER_INPUTS: Final = frozenset(
    {"description", "us_person", "ear_country", "ear_country_uncertain", "itar_countries"}
)


class PersonsFileError(KioskError):
    """Refuse a file of people; the problem names the row and the column."""


@dataclass(frozen=True, slots=True)
class Person:
    """Hold one row: the person's id and facts."""

    id: str
    facts: PersonFacts


def read_persons(file: BinaryIO, *, zone: tzinfo) -> Iterator[Person]:
    """Yield the people of a CSV file (UTF-8, RFC 4180) in its order.

    Raises `PersonsFileError` at the first row that cannot be read. The file
    is read row by row and may be of any length.
    """
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    reader = csv.reader(text, strict=True)
    try:
        yield from _rows(reader, zone)
    except UnicodeDecodeError as error:
        raise PersonsFileError(
            f"The file of people is not UTF-8 after line {reader.line_num}.",
            "Save it as CSV with the encoding UTF-8.",
        ) from error
    except csv.Error as error:
        raise PersonsFileError(
            f"Line {reader.line_num} of the file of people is not CSV.",
            "Look for a quotation mark without its partner.",
        ) from error
    finally:
        text.detach()


def _rows(reader: Iterator[list[str]], zone: tzinfo) -> Iterator[Person]:
    header = [name.strip() for name in next(reader, [])]
    _check_header(header)
    seen: set[str] = set()
    for number, row in enumerate(reader, start=2):
        if not any(cell.strip() for cell in row):
            continue
        if len(row) != len(header):
            raise PersonsFileError(
                f"Row {number} has {len(row)} cells, and the first row has {len(header)}.",
                "Give every column a cell, empty where nothing is known.",
            )
        cells = dict(zip(header, row, strict=True))
        yield Person(_person_id(cells, number, seen), _facts(cells, number, zone))


def _check_header(header: Sequence[str]) -> None:
    if ID_COLUMN not in header:
        raise PersonsFileError(
            "The file of people has no column id.",
            f"Begin it with a row of the columns' names: id, {', '.join(COLUMNS)}.",
        )
    for name in header:
        if header.count(name) > 1:
            raise PersonsFileError(
                f"The file of people has the column {shown(name)} twice.", "Drop one of them."
            )
        if name in (ID_COLUMN, *COLUMNS) or name in _NEVER_INPUTS or name.startswith("expect_"):
            continue
        found = nearest(name, [c for c in COLUMNS if c not in header], likeness=_MISSPELT)
        if found:
            raise PersonsFileError(
                f"The file of people has a column {shown(name)}, and none {found}.",
                f"Name it {found}, or something that is less like it.",
            )


def _person_id(cells: dict[str, str], number: int, seen: set[str]) -> str:
    person_id = cells[ID_COLUMN].strip()
    if not person_id:
        raise PersonsFileError(f"Row {number} has no id.", "Give every person an id.")
    if person_id in seen:
        raise PersonsFileError(
            f"Row {number} has the id of an earlier row.", "Give every person an id of their own."
        )
    seen.add(person_id)
    return person_id


def _facts(cells: dict[str, str], number: int, zone: tzinfo) -> PersonFacts:
    try:
        return facts_of(cells, subject=cells[ID_COLUMN].strip(), zone=zone)
    except CellError as error:
        raise PersonsFileError(
            f"Row {number}, column {error.column}: {error.problem}", error.remedy
        ) from error
