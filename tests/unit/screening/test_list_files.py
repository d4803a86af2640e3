"""A list is read whole, or refused in one sentence that names the place."""

import csv
import hashlib
import io
import json
from datetime import date
from typing import Any

import pytest

from kiosk.screening.csv_lists import CSL_COLUMNS, NEEDED
from kiosk.screening.entries import EntryKind, ScreeningList, Skip
from kiosk.screening.errors import ListFileError
from kiosk.screening.list_files import read_list

TODAY = date(2026, 11, 21)
SDN = "Specially Designated Nationals (SDN) - Treasury Department"
DPL = "Denied Persons List (DPL) - Bureau of Industry and Security"


def published(*rows: dict[str, str], columns: tuple[str, ...] = CSL_COLUMNS) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows({key: cell for key, cell in row.items() if key in columns} for row in rows)
    return text.getvalue().encode()


def row(number: int = 1, **cells: str) -> dict[str, str]:
    return {
        "_id": str(number),
        "source": SDN,
        "type": "Individual",
        "name": f"EXAMPLE, Person {number}",
    } | cells


def read(data: bytes, dated: date | None = TODAY) -> ScreeningList:
    return read_list(data, name="csl", dated=dated)


def test_the_published_columns_become_entries() -> None:
    data = published(
        row(
            alt_names="EKSEMPEL, Person; Person E.",
            dates_of_birth="05 Dec 1978; 1979",
            places_of_birth="Nowhere, Utopia",
            ids="Passport, X123, UT; Gender, Male",
        ),
        row(2, source=DPL, type="", name="I. SAMPLE"),
        row(3, type="Vessel", name="SEA SAMPLE"),
    )
    found = read(data)
    first, second, third = found.entries
    assert first.aliases == ("EKSEMPEL, Person", "Person E.")
    assert first.births == ("05 Dec 1978", "1979")
    assert ("ids", "Passport, X123, UT; Gender, Male") in first.particulars
    assert (second.kind, third.kind) == (EntryKind.UNSTATED, EntryKind.VESSEL)
    snapshot = found.snapshot
    assert snapshot.sha256 == hashlib.sha256(data).hexdigest()
    assert (snapshot.entries, snapshot.dated) == (3, TODAY)
    assert snapshot.sources == {SDN: 2, DPL: 1}
    assert snapshot.skipped == {}


def test_columns_in_another_order_and_new_columns_are_read_alike() -> None:
    mixed = (*reversed(CSL_COLUMNS), "new_column")
    assert read(published(row(), columns=mixed)).entries == read(published(row())).entries


@pytest.mark.parametrize("lacking", [column for column in NEEDED if column != "_id"])
def test_a_missing_column_is_named(lacking: str) -> None:
    columns = tuple(column for column in CSL_COLUMNS if column != lacking)
    with pytest.raises(ListFileError, match=f"lacks the column {lacking}"):
        read(published(row(), columns=columns))


def test_the_published_json_says_the_same_as_the_csv() -> None:
    result = {
        "id": "1",
        "source": SDN,
        "entity_number": 1,
        "type": "Individual",
        "programs": ["A", "B"],
        "name": "EXAMPLE, Person 1",
        "alt_names": ["One", "Two"],
        "addresses": [{"address": None, "city": "Nowhere", "country": "UT"}],
        "dates_of_birth": ["1978-12-05"],
        "ids": [{"type": "Passport", "number": "X123", "country": "UT"}],
    }
    by_json = read(json.dumps({"total": 1, "results": [result]}).encode())
    by_csv = read(
        published(
            row(
                programs="A; B",
                alt_names="One; Two",
                addresses="Nowhere, UT",
                dates_of_birth="1978-12-05",
                ids="Passport, X123, UT",
            )
        )
    )
    assert by_json.entries == by_csv.entries
    assert by_json.entries[0].digest == by_csv.entries[0].digest


def test_the_date_in_the_file_counts_where_the_operator_gives_none() -> None:
    document: dict[str, Any] = {
        "results": [{"id": "1", "name": "Somebody Else"}],
        "sources_used": [
            {"last_imported": "2026-11-19T05:00:00Z"},
            {"last_imported": "2026-11-20T05:00:00Z"},
        ],
    }
    data = json.dumps(document).encode()
    assert read(data, None).snapshot.dated == date(2026, 11, 20)
    assert read(data, TODAY).snapshot.dated == TODAY
    with pytest.raises(ListFileError, match="of which day"):
        read(published(row()), None)


def test_a_plain_csv_names_persons() -> None:
    text = "\ufeffname,aliases,date_of_birth,reference\nAda Example,A. E.;Ada X,1980-02-29,R1\n"
    entry, other = read(f"{text}Ben Example,,,\n".encode()).entries
    assert (entry.reference, entry.aliases, entry.births) == (
        "R1",
        ("A. E.", "Ada X"),
        ("1980-02-29",),
    )
    assert entry.kind is EntryKind.INDIVIDUAL
    assert other.reference == "line 3"


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "is empty"),
        (b" \r\n ", "is empty"),
        (b"surname,forename\nA,B\n", "no column called name"),
        (b"name\n", "names nobody"),
        (b"name,name\nA,B\n", "two columns of the same name"),
        (b"name\nAda\n\xff\xfe\n", "Line 3 of this list is not UTF-8"),
        (b"name\nAda\x00\n", "Line 2 of this list holds a zero byte"),
        (b'name\nAda\n"Ben\nCarl\n', "is not CSV"),
        (b'name\n"Ada"x\n', "is not CSV"),
        (b"name\n" + b"A" * 200_000 + b"\n", "is not CSV"),
        (b'{"results": [', "Line 1 of this list is not JSON"),
        (b'{"total": 1}', "no list called results"),
        (b"[]", "no list called results"),
        (b'{"results": ["x"]}', "Result 1 of this list is not an object"),
        (b'{"results": []}', "names nobody"),
        (b'{"results": "\xff"}', "is not UTF-8"),
        (b"[" * 200_000, "JSON"),
        (b'{"results": [{"name": "A", "id": ' + b"9" * 5000 + b"}]}", "JSON that no publisher"),
    ],
)
def test_what_is_no_list_is_refused_in_one_sentence(data: bytes, problem: str) -> None:
    with pytest.raises(ListFileError, match=problem) as caught:
        read(data)
    assert caught.value.remedy


def test_a_file_or_a_list_beyond_all_size_is_refused() -> None:
    data = published(row(1), row(2))
    with pytest.raises(ListFileError, match="larger than"):
        read_list(data, name="csl", dated=TODAY, most_bytes=len(data) - 1)
    with pytest.raises(ListFileError, match="more than 1 entries"):
        read_list(data, name="csl", dated=TODAY, most_entries=1)
    assert read_list(data, name="csl", dated=TODAY, most_bytes=len(data), most_entries=2)


def test_nested_values_and_half_characters_in_json_do_no_harm() -> None:
    nested: Any = "deep"
    for _ in range(200):
        nested = [nested]
    found = read(
        json.dumps({"results": [{"id": 7, "name": "A \ud800 B", "ids": nested}]}).encode()
    )
    (entry,) = found.entries
    assert entry.name == "A ? B"
    assert entry.particulars == ()
    assert entry.reference == "7"
    assert len(entry.digest) == 64


def test_rows_left_out_are_counted_by_reason() -> None:
    many = [row(number) for number in range(10, 300)]
    odd = [row(1), row(1), row(1, name="SOMEBODY, Else"), row(2, name="  ")]
    data = published(*odd, *many, row(400, dates_of_birth="1960s")) + b'"cut","off"\r\n\x1a\r\n'
    found = read(data)
    assert found.snapshot.skipped == {
        Skip.REPEATED: 1,
        Skip.SAME_REFERENCE: 1,
        Skip.NO_NAME: 1,
        Skip.WRONG_WIDTH: 1,
        Skip.UNREADABLE_BIRTH: 1,
    }
    assert [entry.reference for entry in found.entries][:2] == ["1", "1 (2)"]
    assert found.snapshot.entries == len(found.entries) == 293


def test_a_list_with_many_unusable_rows_is_refused() -> None:
    with pytest.raises(ListFileError, match="2 of 3 rows"):
        read(published(row(1), row(2, name=""), row(3, name="")))
