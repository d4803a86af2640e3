"""Read lists in CSV: the Consolidated Screening List's columns, or a name and little more."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from kiosk.screening.entries import EntryKind, ListEntry, Skip
from kiosk.screening.errors import ListFileError

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Iterator, Mapping, Sequence

CSL_COLUMNS = (
    "_id", "source", "entity_number", "type", "programs", "name", "title", "addresses",
    "federal_register_notice", "start_date", "end_date", "standard_order", "license_requirement",
    "license_policy", "call_sign", "vessel_type", "gross_tonnage", "gross_registered_tonnage",
    "vessel_flag", "vessel_owner", "remarks", "source_list_url", "alt_names", "citizenships",
    "dates_of_birth", "nationalities", "places_of_birth", "source_information_url", "ids",
)  # fmt: skip
"""The columns as published, in their order; a file may have them in another, and more."""

NEEDED = ("_id", "source", "type", "name", "alt_names", "dates_of_birth")
"""The columns without which people cannot be held against the list."""

PARTICULARS = (
    "programs", "title", "addresses", "federal_register_notice", "start_date", "end_date",
    "remarks", "citizenships", "nationalities", "places_of_birth", "ids",
    "source_information_url",
)  # fmt: skip
"""The columns that help a person to tell the entry from somebody of the same name."""

_KINDS = {
    "individual": EntryKind.INDIVIDUAL,
    "entity": EntryKind.ENTITY,
    "vessel": EntryKind.VESSEL,
    "aircraft": EntryKind.AIRCRAFT,
    "": EntryKind.UNSTATED,
}


def csv_rows(data: bytes, skipped: Counter[Skip]) -> Iterator[ListEntry]:
    """Give the entries of a CSV file in UTF-8; raise `ListFileError` at what cannot be read."""
    reader = csv.reader(io.StringIO(_decoded(data), newline=""), strict=True)
    try:
        header = [cell.strip().lower() for cell in next(reader, [])]
        entry_of = _reader_of(header)
        for cells in reader:
            if not any(cells) or cells == ["\x1a"]:
                continue
            if len(cells) != len(header):
                skipped[Skip.WRONG_WIDTH] += 1
                continue
            row = {
                column: " ".join(cell.split()) for column, cell in zip(header, cells, strict=True)
            }
            if not row["name"]:
                skipped[Skip.NO_NAME] += 1
                continue
            yield entry_of(row, reader.line_num)
    except csv.Error:
        raise ListFileError(
            f"Line {reader.line_num} of this list is not CSV: a quote or a cell does not end.",
            "Fetch the file again; it may have been cut.",
        ) from None


def kind_of(text: str) -> EntryKind:
    """Read the published type; an unknown one counts as unstated, so that nobody is missed."""
    return _KINDS.get(text.strip().lower(), EntryKind.UNSTATED)


def _decoded(data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ListFileError(
            f"Line {line} of this list is not UTF-8.", "Fetch the file again, or save it as UTF-8."
        ) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise ListFileError(
            f"Line {line} of this list holds a zero byte.", "Fetch the file again."
        )
    return text


def _reader_of(header: Sequence[str]) -> Callable[[Mapping[str, str], int], ListEntry]:
    repeated = next((column for column in header if column and header.count(column) > 1), None)
    if repeated is not None:
        raise ListFileError("This list has two columns of the same name.", "Fetch the file again.")
    if "_id" in header:
        lacking = [column for column in NEEDED if column not in header]
        if lacking:
            raise ListFileError(
                f"This list lacks the column {lacking[0]}.",
                "Take the file as published, with all its columns.",
            )
        return _csl_entry
    if "name" not in header:
        raise ListFileError(
            "This list has no column called name.",
            "Its first line must name the columns: name, and if you like aliases, "
            "date_of_birth, reference.",
        )
    return _plain_entry


def _csl_entry(row: Mapping[str, str], line: int) -> ListEntry:
    return ListEntry(
        reference=row["_id"] or f"line {line}",
        source=row["source"],
        kind=kind_of(row["type"]),
        name=row["name"],
        aliases=several(row["alt_names"]),
        births=several(row["dates_of_birth"]),
        particulars=tuple((column, row[column]) for column in PARTICULARS if row.get(column, "")),
    )


def _plain_entry(row: Mapping[str, str], line: int) -> ListEntry:
    return ListEntry(
        reference=row.get("reference", "") or f"line {line}",
        source="",
        kind=EntryKind.INDIVIDUAL,
        name=row["name"],
        aliases=several(row.get("aliases", "")),
        births=several(row.get("date_of_birth", "")),
    )


def several(text: str) -> tuple[str, ...]:
    """Split a cell of several values, which lists part by semicolons."""
    return tuple(part for part in (part.strip() for part in text.split(";")) if part)
