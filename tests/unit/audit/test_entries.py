from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.audit.entries import LogEntry, canonical_json, commit, open_commitment
from kiosk.audit.errors import CommitmentError, EntryError
from kiosk.audit.events import Event

AT = datetime(2026, 6, 12, 17, 21, tzinfo=timezone(timedelta(hours=-4)))
ACTOR = "a" * 64


def test_a_leaf_is_canonical_json_in_utc() -> None:
    entry = LogEntry(Event.TOKEN_ISSUED, AT, ACTOR, None, {"models": ["fable-5"], "count": 3})

    assert entry.encode(5) == (
        b'{"actor":"' + ACTOR.encode() + b'","at":"2026-06-12T21:21:00.000000Z",'
        b'"body":{"count":3,"models":["fable-5"]},"event":"token.issued","seq":5,'
        b'"subject":null,"v":1}'
    )


@pytest.mark.parametrize(
    "said", ["Anna Eriksson", "anna@example.org", "née", "two\nlines", "x" * 201, 1.5, 2**53]
)
def test_free_text_and_fractions_stay_out_of_the_log(said: object) -> None:
    with pytest.raises(EntryError, match="identifiers, commitments, counts"):
        LogEntry(Event.TOKEN_REVOKED, AT, body={"reason": said})


def test_nested_values_stay_out_of_the_log() -> None:
    with pytest.raises(EntryError):
        LogEntry(Event.TOKEN_REVOKED, AT, body={"person": {"name": "x"}})


@pytest.mark.parametrize("who", ["anna", "A" * 64, "a" * 63, ""])
def test_people_are_named_by_commitment_only(who: str) -> None:
    with pytest.raises(EntryError, match="commitment"):
        LogEntry(Event.OPERATOR_SIGNED_IN, AT, actor=who)


def test_an_instant_needs_its_zone() -> None:
    with pytest.raises(EntryError, match="time zone"):
        LogEntry(Event.TOKEN_ISSUED, AT.replace(tzinfo=None))


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"seq": True},
        {"seq": "1"},
        {"event": "token.eaten"},
        {"at": "2026-06-12T21:21:00Z"},
        {"at": "2026-13-12T21:21:00.000000Z"},
        {"actor": 7},
        {"body": []},
        {"more": 1},
    ],
)
def test_a_leaf_of_another_form_is_refused(change: dict[str, object]) -> None:
    value = json.loads(LogEntry(Event.TOKEN_ISSUED, AT, ACTOR).encode(1)) | change

    with pytest.raises(EntryError):
        LogEntry.decode(canonical_json(value))


def test_a_leaf_that_is_not_canonical_is_refused() -> None:
    encoded = LogEntry(Event.TOKEN_ISSUED, AT, ACTOR).encode(1)

    with pytest.raises(EntryError):
        LogEntry.decode(encoded.replace(b'"seq":1', b'"seq":1,"seq":1'))


def test_canonical_json_has_no_fractions() -> None:
    with pytest.raises(EntryError, match="no fractions"):
        canonical_json({"a": [1, 2.0]})


def test_an_entry_cannot_be_changed_through_its_body() -> None:
    body = {"count": 1}
    entry = LogEntry(Event.TOKEN_ISSUED, AT, body=body)
    body["count"] = 2

    assert entry.body["count"] == 1
    assert entry.at.tzinfo is UTC


def test_a_commitment_opens_with_its_salt_and_value_only() -> None:
    commitment = commit(bytes(32), b"person-1")

    open_commitment(commitment, bytes(32), b"person-1")
    with pytest.raises(CommitmentError, match="do not open"):
        open_commitment(commitment, bytes(32), b"person-2")
    with pytest.raises(CommitmentError, match="do not open"):
        open_commitment(commitment, b"\x01" * 32, b"person-1")


def test_a_short_salt_is_refused() -> None:
    with pytest.raises(CommitmentError, match="32 bytes"):
        commit(b"salt", b"person-1")
