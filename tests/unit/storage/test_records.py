from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from kiosk.domain.dates import PartialDate
from kiosk.domain.operators import Operator, Role
from kiosk.domain.persons import Particulars, Person, PersonName
from kiosk.storage.errors import StoreDamagedError
from kiosk.storage.records import OperatorRecord, PersonRecord, decode

NOW = datetime(2026, 6, 12, tzinfo=UTC)
PERSON = Person("p1", Particulars(PersonName("Muster", "Anna"), PartialDate(1990)), NOW)


def stored(**changes: Any) -> bytes:
    return json.dumps(json.loads(PersonRecord.of(PERSON).encode()) | changes).encode()


def test_a_person_is_read_back() -> None:
    record = decode(PersonRecord, PersonRecord.of(PERSON).encode())

    assert record.person("p1", NOW) == PERSON


def test_roles_have_one_order() -> None:
    operator = Operator("o1", "p1", "anna", frozenset({Role.STAFF, Role.ADMIN}), "hash")

    assert OperatorRecord.of(operator).roles == (Role.ADMIN, Role.STAFF)
    assert OperatorRecord.of(operator).operator("o1", "p1", b"") == operator


def test_a_records_length_tells_little() -> None:
    short = Person("p1", Particulars(PersonName("Li"), PartialDate()), NOW)

    assert len(PersonRecord.of(PERSON).encode()) % 64 == 0
    assert len(PersonRecord.of(PERSON).encode()) == len(PersonRecord.of(short).encode())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff",
        stored(email=7),
        stored(phone=None),
        stored(more="x"),
        stored(claim={}),
    ],
)
def test_a_record_of_another_form_is_refused(data: bytes) -> None:
    with pytest.raises(StoreDamagedError, match="does not have the form"):
        decode(PersonRecord, data)


def test_a_date_that_no_calendar_has_is_refused() -> None:
    record = decode(PersonRecord, stored(date_of_birth="1990-02-30"))

    with pytest.raises(StoreDamagedError):
        record.person("p1", NOW)


def test_the_error_does_not_quote_what_is_stored() -> None:
    with pytest.raises(StoreDamagedError) as caught:
        decode(PersonRecord, stored(email=7))

    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    assert "Muster" not in str(caught.value)
