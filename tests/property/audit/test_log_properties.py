from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.audit.checkpoint import sign_checkpoint
from kiosk.audit.entries import LogEntry
from kiosk.audit.errors import EntryError, LogBrokenError, NoteError
from kiosk.audit.events import Event
from kiosk.audit.log import AuditLog, LogLeaf, check_chain
from kiosk.audit.merkle import leaf_hash
from kiosk.audit.note import NoteSigner, open_note

SIGNER = NoteSigner("kiosk.example/log", Ed25519PrivateKey.from_private_bytes(bytes(range(32))))
START = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)

words = st.text("abcXYZ019._:+/=-", max_size=20)
scalars = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | words
bodies = st.dictionaries(
    st.from_regex(r"[a-z][a-z0-9_]{0,10}", fullmatch=True),
    scalars | st.lists(scalars, max_size=3),
    max_size=4,
)
commitments = st.none() | st.binary(min_size=32, max_size=32).map(bytes.hex)
instants = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001 - Hypothesis wants naive bounds
entries = st.builds(
    LogEntry,
    event=st.sampled_from(Event),
    at=instants,
    actor=commitments,
    subject=commitments,
    body=bodies,
)


def grow(size: int, signed_at: set[int]) -> tuple[list[LogLeaf], list[str]]:
    log, leaves, checkpoints = AuditLog(), [], []
    for number in range(size):
        log, leaf = log.append(
            LogEntry(Event.TOKEN_ISSUED, START + timedelta(seconds=number), body={"n": number})
        )
        leaves.append(leaf)
        if log.size in signed_at:
            checkpoints.append(sign_checkpoint(log.frontier, SIGNER))
    return leaves, checkpoints


@given(entries, st.integers(0, 2**40))
def test_an_entry_is_read_back_as_it_was_written(entry: LogEntry, seq: int) -> None:
    assert LogEntry.decode(entry.encode(seq)) == (seq, entry)


@given(entries, st.data())
def test_an_entry_has_one_spelling(entry: LogEntry, data: st.DataObject) -> None:
    encoded = entry.encode(7)
    place = data.draw(st.integers(0, len(encoded)))
    spaced = encoded[:place] + b" " + encoded[place:]

    with pytest.raises(EntryError):
        LogEntry.decode(spaced)


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_but_our_error(data: bytes) -> None:
    with pytest.raises(EntryError):
        LogEntry.decode(data)


@given(st.text(max_size=300))
def test_no_text_is_taken_for_a_signed_note(text: str) -> None:
    with pytest.raises(NoteError):
        open_note(text, SIGNER.verifier)


@given(st.integers(1, 40), st.data())
def test_a_rewritten_entry_is_placed_between_its_checkpoints(
    size: int, data: st.DataObject
) -> None:
    signed = data.draw(st.sets(st.integers(1, size))) | {size}
    leaves, checkpoints = grow(size, signed)
    changed = data.draw(st.integers(0, size - 1))
    forged = LogEntry(Event.TOKEN_REVOKED, START).encode(changed)
    leaves[changed] = LogLeaf(changed, forged, leaf_hash(forged))

    with pytest.raises(LogBrokenError) as caught:
        check_chain(leaves, checkpoints, SIGNER.verifier)

    assert caught.value.entry == max((at for at in signed if at <= changed), default=0)


@given(st.integers(1, 40), st.data())
def test_a_missing_entry_is_named(size: int, data: st.DataObject) -> None:
    leaves, checkpoints = grow(size, {size})
    gone = data.draw(st.integers(0, size - 1))
    del leaves[gone]

    with pytest.raises(LogBrokenError, match=f"Entry {gone} .* is missing") as caught:
        check_chain(leaves, checkpoints, SIGNER.verifier)

    assert caught.value.entry == gone


@given(st.integers(0, 40), st.sets(st.integers(1, 40)))
def test_an_honest_log_checks(size: int, signed_at: set[int]) -> None:
    leaves, checkpoints = grow(size, signed_at)

    checked = check_chain(leaves, reversed(checkpoints), SIGNER.verifier)

    assert checked.frontier.size == size
    assert checked.signed_size == max((at for at in signed_at if at <= size), default=0)
    assert checked.checkpoints == len(checkpoints)
