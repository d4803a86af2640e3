"""`kiosk audit verify` agrees with an honest log and names the fault of any other."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import pytest
from click.testing import CliRunner, Result
from storage_samples import NOW, STORE_KEY, establish, onboard

from kiosk.app.audit_command import audit
from kiosk.audit import Event, LogEntry, NoteVerifier
from kiosk.audit.merkle import leaf_hash
from kiosk.domain.access import TokenState
from kiosk.storage.store import open_store


def address(file: Path) -> str:
    return f"sqlite:///{file}"


def fill(url: str) -> None:
    store = open_store(url, STORE_KEY, entropy=os.urandom)
    establish(store)
    for idx in range(3):
        with store.writing() as uow:
            onboard(uow, idx)
            uow.commit()
    store.close()


@pytest.fixture
def sqlite_store(tmp_path: Path) -> Path:
    """Give the file of a store with three onboardings that is not open."""
    fill(address(tmp_path / "store.sqlite3"))
    return tmp_path / "store.sqlite3"


@pytest.fixture
def url(database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """Give the address of a store with three onboardings that is not open."""
    fill(database_url)
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path))
    monkeypatch.setenv("KIOSK_DATABASE_URL", database_url)
    return database_url


def verify(*arguments: str) -> Result:
    return CliRunner().invoke(audit, ["verify", *arguments])


def tamper(url: str, statement: str, *values: object) -> None:
    if url.startswith("sqlite"):
        connection = sqlite3.connect(url.removeprefix("sqlite:///"))
        connection.execute(statement, values)
        connection.commit()
        connection.close()
    else:
        with psycopg.connect(url.replace("+psycopg", "")) as connected:
            connected.execute(statement.replace("?", "%s").encode(), values)


def fault(*arguments: str) -> tuple[int | None, str]:
    result = verify("--json", *arguments)
    assert result.exit_code == 1, result.output
    said = json.loads(result.output)
    assert said["ok"] is False
    return said["entry"], said["problem"]


def forged(seq: int) -> bytes:
    return LogEntry(Event.TOKEN_REVOKED, datetime(2026, 6, 13, tzinfo=UTC)).encode(seq)


@pytest.mark.usefixtures("url")
def test_an_honest_log_is_whole() -> None:
    result = verify()

    assert result.exit_code == 0, result.output
    assert result.output.startswith("The log is whole: 13 entries and 13 signed checkpoints agree")
    assert result.output.count("\n") == 1


@pytest.mark.usefixtures("url")
def test_json_and_nothing_else_is_printed_for_programs() -> None:
    result = verify("--json")

    said = json.loads(result.output)
    assert (said["ok"], said["entries"], said["checkpoints"]) == (True, 13, 13)
    assert verify("--log-key", said["keys"][0]).exit_code == 0


def test_it_needs_no_key_and_changes_nothing(url: str, tmp_path: Path) -> None:
    if url.startswith("sqlite"):
        before = (tmp_path / "store.sqlite3").read_bytes()
        assert verify().exit_code == 0
        assert (tmp_path / "store.sqlite3").read_bytes() == before
    assert verify().exit_code == 0


# Root may write everywhere, so the program becomes nobody, once all it needs is loaded.
READ_ONLY_PROGRAM = """
import os, sys
from kiosk.storage.log_reading import check_log
check_log(sys.argv[1])
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
print(check_log(sys.argv[2]).log.frontier.size)
"""


def test_it_reads_a_store_on_a_write_protected_medium(sqlite_store: Path) -> None:
    with TemporaryDirectory() as name:
        copy = Path(name) / "store.sqlite3"
        shutil.copyfile(sqlite_store, copy)
        copy.chmod(0o444)
        copy.parent.chmod(0o555)
        ended = subprocess.run(
            [sys.executable, "-c", READ_ONLY_PROGRAM, address(sqlite_store), address(copy)],
            capture_output=True,
            text=True,
            check=True,
        )
        copy.parent.chmod(0o755)

    assert ended.stdout == "13\n"


def test_it_works_while_the_kiosk_is_open(url: str) -> None:
    store = open_store(url, STORE_KEY, entropy=os.urandom)
    with store.writing() as uow:
        onboard(uow, 9)
        uow.commit()

    assert verify().exit_code == 0
    with store.writing() as uow:
        onboard(uow, 10)
        assert verify().exit_code == 0
    store.close()


def test_a_changed_entry_is_named(url: str) -> None:
    tamper(url, "UPDATE log_leaves SET encoded = ? WHERE seq = 6", forged(6))

    assert fault() == (6, "Entry 6 of the log was changed.")


def test_an_entry_changed_with_its_hash_is_named(url: str) -> None:
    entry = forged(6)
    tamper(
        url,
        "UPDATE log_leaves SET encoded = ?, leaf_hash = ? WHERE seq = 6",
        entry,
        leaf_hash(entry),
    )

    number, problem = fault()
    assert number == 6
    assert "does not lead to its signed checkpoint of 7 entries" in problem


def test_a_missing_entry_is_named(url: str) -> None:
    tamper(url, "DELETE FROM log_leaves WHERE seq = 4")

    assert fault() == (4, "Entry 4 of the log is missing.")


def test_a_log_cut_short_is_noticed(url: str) -> None:
    tamper(url, "DELETE FROM log_leaves WHERE seq >= 10")

    number, problem = fault()
    assert number == 10
    assert "a signed checkpoint counts 11 entries" in problem


def test_a_log_cut_short_with_its_checkpoints_is_noticed_by_the_stored_head(url: str) -> None:
    tamper(url, "DELETE FROM log_leaves WHERE seq >= 10")
    tamper(url, "DELETE FROM log_checkpoints WHERE size > 10")

    assert fault() == (None, "The stored head of the log does not fit its entries.")


def test_a_log_cut_short_without_a_trace_is_noticed_by_a_checkpoint_kept_elsewhere(
    url: str, tmp_path: Path
) -> None:
    store = open_store(url, STORE_KEY, entropy=os.urandom)
    kept = tmp_path / "checkpoint.txt"
    with store.reading() as uow:
        kept.write_text(uow.log.checkpoint(), "utf-8")
    store.close()
    tamper(url, "DELETE FROM log_checkpoints")

    assert fault()[1].startswith("No signed checkpoint covers entry 0")
    tamper(url, "DELETE FROM log_leaves")
    tamper(url, "DELETE FROM log_head")
    assert "without an entry" in fault()[1]
    tamper(url, "DELETE FROM tokens")
    assert verify().exit_code == 0
    number, problem = fault("--checkpoint", str(kept))
    assert number == 0
    assert "a signed checkpoint counts 13 entries" in problem


def test_an_entry_appended_without_the_key_is_noticed(url: str) -> None:
    entry = forged(13)
    tamper(url, "INSERT INTO log_leaves VALUES (13, ?, ?)", entry, leaf_hash(entry))

    assert fault()[0] == 13


def test_a_forged_checkpoint_is_noticed(url: str) -> None:
    tamper(url, "UPDATE log_checkpoints SET note = replace(note, '13', '12') WHERE size = 13")

    assert "is not genuine" in fault()[1]


@pytest.mark.usefixtures("url")
def test_a_log_signed_by_another_key_than_the_noted_one_is_noticed() -> None:
    noted = NoteVerifier("kiosk.example/log", bytes(32))

    assert "is not genuine" in fault("--log-key", str(noted))[1]


def test_no_store_is_no_whole_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path))
    monkeypatch.delenv("KIOSK_DATABASE_URL", raising=False)

    result = verify()

    assert result.exit_code != 0
    assert "There is no store here." in str(result.exception)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE tokens SET state = 1 WHERE idx = 1", "changed past the log"),
        ("DELETE FROM tokens WHERE idx = 1", "is not in the store"),
        ("UPDATE tokens SET jti = 'another' WHERE idx = 1", "without an entry"),
    ],
)
def test_tokens_changed_past_the_program_are_noticed(
    url: str, statement: str, problem: str
) -> None:
    tamper(url, statement)

    assert problem in fault()[1]


@pytest.mark.usefixtures("url")
def test_every_change_of_a_token_is_followed(url: str) -> None:
    store = open_store(url, STORE_KEY, entropy=os.urandom)
    with store.writing() as uow:
        lost, suspended, reinstated = (
            uow.tokens.of_person(person.id)[0] for person in uow.persons.page(0, 3)
        )
        successor = replace(lost, jti="5" * 32, idx=77, replaces=lost.jti)
        uow.tokens.set_state([lost.jti], TokenState.INVALID, "lost")
        uow.tokens.add(successor)
        uow.tokens.set_state([suspended.jti], TokenState.SUSPENDED, "asked")
        for event, body in (
            (Event.TOKEN_REPLACED, {"jti": lost.jti, "by": successor.jti}),
            (Event.TOKEN_SUSPENDED, {"jti": suspended.jti}),
            (Event.TOKEN_SUSPENDED, {"jti": reinstated.jti}),
            (Event.TOKEN_REINSTATED, {"jti": reinstated.jti}),
        ):
            uow.log.append(event, at=NOW, body=body)
        uow.commit()
    store.close()

    assert verify().exit_code == 0
    tamper(url, "UPDATE tokens SET state = 0 WHERE jti = ?", suspended.jti)
    assert fault() == (14, fault()[1])
