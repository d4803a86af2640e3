from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.audit.checkpoint import Checkpoint, open_checkpoint, sign_checkpoint
from kiosk.audit.entries import LogEntry
from kiosk.audit.errors import CheckpointError, LogBrokenError, NoteError, ProofError
from kiosk.audit.events import Event
from kiosk.audit.log import AuditLog, LogLeaf, check_chain
from kiosk.audit.merkle import (
    Frontier,
    inclusion_proof,
    leaf_hash,
    verify_consistency,
    verify_inclusion,
)
from kiosk.audit.note import NoteSigner, NoteVerifier, open_note

AT = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
SIGNER = NoteSigner("kiosk.example/log", Ed25519PrivateKey.from_private_bytes(b"\x01" * 32))
IMPOSTOR = NoteSigner("kiosk.example/log", Ed25519PrivateKey.from_private_bytes(b"\x02" * 32))


def grow(size: int, event: Event = Event.TOKEN_ISSUED) -> tuple[AuditLog, list[LogLeaf]]:
    log, leaves = AuditLog(), []
    for _ in range(size):
        log, leaf = log.append(LogEntry(event, AT))
        leaves.append(leaf)
    return log, leaves


def test_a_changed_entry_is_named() -> None:
    log, leaves = grow(5)
    forged = LogEntry(Event.TOKEN_REVOKED, AT).encode(3)
    leaves[3] = replace(leaves[3], encoded=forged)

    with pytest.raises(LogBrokenError, match="Entry 3 of the log was changed") as caught:
        check_chain(leaves, [sign_checkpoint(log.frontier, SIGNER)], SIGNER.verifier)

    assert caught.value.entry == 3


def test_an_unreadable_entry_is_named() -> None:
    log, leaves = grow(5)
    leaves[2] = LogLeaf(2, b"{}", leaf_hash(b"{}"))

    with pytest.raises(LogBrokenError, match="Entry 2 of the log cannot be read"):
        check_chain(leaves, [sign_checkpoint(log.frontier, SIGNER)], SIGNER.verifier)


def test_two_entries_that_change_places_are_noticed() -> None:
    _, leaves = grow(4)
    leaves[1], leaves[2] = replace(leaves[2], seq=1), replace(leaves[1], seq=2)

    with pytest.raises(LogBrokenError, match="Entry 1 of the log was changed"):
        check_chain(leaves, [], SIGNER.verifier)


def test_a_repeated_entry_is_named() -> None:
    _, leaves = grow(3)

    with pytest.raises(LogBrokenError, match="Entry 1 of the log is there twice"):
        check_chain([*leaves[:2], leaves[1]], [], SIGNER.verifier)


def test_a_log_cut_short_is_noticed_by_a_checkpoint_kept_elsewhere() -> None:
    log, leaves = grow(5)
    kept = sign_checkpoint(log.frontier, SIGNER)

    with pytest.raises(LogBrokenError, match="Entry 4 of the log is missing"):
        check_chain(leaves[:4], [kept], SIGNER.verifier)


def test_a_forged_checkpoint_is_named() -> None:
    log, leaves = grow(2)
    forged = sign_checkpoint(log.frontier, IMPOSTOR)
    genuine = sign_checkpoint(log.frontier, SIGNER)

    with pytest.raises(LogBrokenError, match="Checkpoint 2 of the log is not genuine"):
        check_chain(leaves, [genuine, forged], SIGNER.verifier)


def test_two_genuine_checkpoints_that_contradict_each_other_are_noticed() -> None:
    log, leaves = grow(2)
    other, _ = grow(2, Event.TOKEN_REVOKED)
    notes = [sign_checkpoint(each.frontier, SIGNER) for each in (log, other)]

    with pytest.raises(LogBrokenError, match="contradict"):
        check_chain(leaves, notes, SIGNER.verifier)


def test_entries_after_the_last_checkpoint_are_counted_as_unsigned() -> None:
    log, leaves = grow(3)
    note = sign_checkpoint(log.frontier, SIGNER)
    log, leaf = log.append(LogEntry(Event.TOKEN_REVOKED, AT))

    checked = check_chain([*leaves, leaf], [note], SIGNER.verifier)

    assert (checked.frontier, checked.signed_size) == (log.frontier, 3)


def test_a_leaf_gives_its_entry_back() -> None:
    _, leaves = grow(1)

    assert leaves[0].entry == LogEntry(Event.TOKEN_ISSUED, AT)


def test_a_frontier_that_does_not_fit_its_size_is_refused() -> None:
    with pytest.raises(LogBrokenError, match="does not fit its size"):
        Frontier(3, (bytes(32),))
    with pytest.raises(LogBrokenError, match="does not fit its size"):
        Frontier(1, (b"short",))


def test_there_is_no_proof_for_an_entry_that_is_not_there() -> None:
    with pytest.raises(ProofError, match="no entry"):
        inclusion_proof([bytes(32)], 1)


def test_the_root_is_no_entry_of_its_own_tree() -> None:
    log, _ = grow(8)

    with pytest.raises(ProofError, match="does not lead to the root"):
        verify_inclusion(log.frontier.root, 0, 8, (), log.frontier.root)


def test_two_sizes_never_share_a_root() -> None:
    log, _ = grow(4)

    with pytest.raises(ProofError, match="does not lead to the root"):
        verify_consistency(4, log.frontier.root, 8, log.frontier.root, ())


def test_a_checkpoint_of_another_log_is_refused() -> None:
    note = SIGNER.sign(Checkpoint("other.example/log", 0, Frontier().root).text)

    with pytest.raises(CheckpointError, match="another log"):
        open_checkpoint(note, SIGNER.verifier)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "log\n",
        "log\n1\n",
        "log\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
        "log\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
        "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
        "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
        "log\n1\nCsUY\n",
        "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
        "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
        "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n",
    ],
)
def test_a_checkpoint_has_one_spelling(text: str) -> None:
    with pytest.raises(CheckpointError):
        Checkpoint.parse(text)


def test_a_note_changed_after_signing_is_refused() -> None:
    note = SIGNER.sign("one\n")

    with pytest.raises(NoteError, match="changed after signing"):
        open_note(note.replace("one", "two"), SIGNER.verifier)


def test_a_signature_has_one_spelling() -> None:
    note = SIGNER.sign("one\n")
    last = note[-3]  # its two lowest bits carry nothing
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    other = digits[digits.index(last) ^ 1]

    with pytest.raises(NoteError, match="not a signed note"):
        open_note(f"{note[:-3]}{other}=\n", SIGNER.verifier)


def test_a_note_by_an_unknown_key_is_refused() -> None:
    with pytest.raises(NoteError, match="not signed by the expected key"):
        open_note(IMPOSTOR.sign("one\n"), SIGNER.verifier)


def test_a_second_signature_by_an_unknown_witness_is_ignored() -> None:
    other = NoteSigner("witness.example", Ed25519PrivateKey.from_private_bytes(b"\x03" * 32))
    line = other.sign("one\n").rpartition("\n\n")[2]

    assert open_note(SIGNER.sign("one\n") + line, SIGNER.verifier) == "one\n"


@pytest.mark.parametrize(
    "note",
    [
        "",
        "one\n",
        "one\n\n",
        "one\n\n- kiosk.example/log AAAA\n",
        "one\n\n— kiosk.example/log\n",
        "one\n\n— kiosk.example/log AAAA\n",
        "one\n\n— kiosk.example/log !!!!\n",
        "o\tne\n\n— kiosk.example/log AAAAAAAA\n",
        "one\n\n— kiosk.example/log AAAAAAAA",
    ],
)
def test_a_malformed_note_is_refused(note: str) -> None:
    with pytest.raises(NoteError):
        open_note(note, SIGNER.verifier)


@pytest.mark.parametrize("name", ["", "two words", "a+b", "line\nbreak"])
def test_a_key_name_without_one_meaning_is_refused(name: str) -> None:
    with pytest.raises(NoteError, match="name"):
        NoteVerifier(name, bytes(32))


@pytest.mark.parametrize(
    "key",
    [
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+ARpc",
        "PeterNeumann",
    ],
)
def test_a_damaged_verifier_key_is_refused(key: str) -> None:
    with pytest.raises(NoteError):
        NoteVerifier.parse(key)
