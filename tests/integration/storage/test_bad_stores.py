"""Everything that can be wrong with a store gives one sentence, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy.engine import make_url
from storage_samples import NOW, STORE_KEY, establish, new_log_key, new_person, onboard

from kiosk.domain.issuer import KeyPurpose
from kiosk.storage.database import open_engine, reading, writing
from kiosk.storage.errors import (
    DiskFullError,
    NewerStoreError,
    SealBrokenError,
    StorageError,
    StoreDamagedError,
    StoreLockedError,
    StoreReadOnlyError,
    StoreUnreachableError,
    WrongStoreKeyError,
)
from kiosk.storage.inspection import issuer_name
from kiosk.storage.schema import prepare
from kiosk.storage.sealing import StoreKeys
from kiosk.storage.store import SqlStore, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    """Give the file of an established SQLite store that nobody has open."""
    path = tmp_path / "store.sqlite3"
    store = open_store(f"sqlite:///{path}", STORE_KEY, entropy=os.urandom)
    establish(store)
    with store.writing() as uow:
        onboard(uow, 1)
        uow.commit()
    store.close()
    return path


def reopen(file: Path, *, key: bytes = STORE_KEY, busy_seconds: float = 0.1) -> SqlStore:
    return open_store(f"sqlite:///{file}", key, entropy=os.urandom, busy_seconds=busy_seconds)


def run_sql(url: str, statement: str) -> None:
    if url.startswith("sqlite"):
        connection = sqlite3.connect(str(make_url(url).database))
        connection.execute(statement)
        connection.commit()
        connection.close()
    else:
        with psycopg.connect(url.replace("+psycopg", "")) as connected:
            connected.execute(statement.encode())


def test_a_wrong_key_opens_nothing_and_changes_nothing(database_url: str) -> None:
    store = open_store(database_url, STORE_KEY, entropy=os.urandom)
    establish(store)
    store.close()

    with pytest.raises(WrongStoreKeyError, match="belongs to another store"):
        open_store(database_url, bytes(32), entropy=os.urandom)

    again = open_store(database_url, STORE_KEY, entropy=os.urandom)
    with again.reading() as uow:
        assert uow.issuer.established()
    again.close()


def test_a_store_from_a_newer_version_is_left_alone(database_url: str) -> None:
    open_store(database_url, STORE_KEY, entropy=os.urandom).close()
    run_sql(database_url, "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(NewerStoreError, match="newer version"):
        open_store(database_url, STORE_KEY, entropy=os.urandom)


def test_another_programs_database_is_left_alone(database_url: str) -> None:
    run_sql(database_url, "CREATE TABLE recipes (name text)")

    with pytest.raises(StorageError, match="another program"):
        open_store(database_url, STORE_KEY, entropy=os.urandom)


@pytest.mark.parametrize("statement", ["DELETE FROM store", "DELETE FROM alembic_version"])
def test_a_store_without_its_version_or_key_record_is_damaged(
    database_url: str, statement: str
) -> None:
    open_store(database_url, STORE_KEY, entropy=os.urandom).close()
    run_sql(database_url, statement)

    with pytest.raises(StoreDamagedError, match="lacks the record"):
        open_store(database_url, STORE_KEY, entropy=os.urandom)


def test_a_second_writer_waits_and_then_says_so(database_url: str) -> None:
    store = open_store(database_url, STORE_KEY, entropy=os.urandom)
    second = open_store(database_url, STORE_KEY, entropy=os.urandom, busy_seconds=0.1)
    establish(store)

    with store.writing(), pytest.raises(StoreLockedError, match="writing to the store"):
        second.writing().__enter__()

    with second.writing() as uow:
        uow.persons.add(new_person())
        uow.commit()
    store.close()
    second.close()


def test_a_file_that_is_no_database_is_reported_as_damaged(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite3"
    path.write_bytes(b"this is not a database, but it is long enough to be one" * 100)

    with pytest.raises(StoreDamagedError, match="damaged"):
        reopen(path)


def test_a_file_with_damaged_pages_is_reported_when_they_are_met(file: Path) -> None:
    data = bytearray(file.read_bytes())
    page = int.from_bytes(data[16:18])
    for start in range(2 * page, len(data), page):
        data[start : start + page] = os.urandom(page)
    file.write_bytes(data)

    with pytest.raises(StoreDamagedError, match="damaged"):
        read_everything(file)


def test_a_sealed_record_moved_to_another_person_does_not_open(file: Path) -> None:
    store = reopen(file)
    with store.writing() as uow:
        onboard(uow, 2)
        uow.commit()
    store.close()
    run_sql(
        f"sqlite:///{file}",
        "UPDATE persons SET sealed = (SELECT sealed FROM persons WHERE seq = 2) WHERE seq = 1",
    )

    with pytest.raises(SealBrokenError, match="does not open"):
        read_everything(file)


def read_everything(file: Path) -> None:
    store = reopen(file)
    try:
        with store.reading() as uow:
            uow.persons.page(0, 10)
            list(uow.log.leaves())
    finally:
        store.close()


def test_a_full_disk_loses_nothing(file: Path) -> None:
    engine = open_engine(f"sqlite:///{file}")
    keys = StoreKeys(STORE_KEY, os.urandom)
    prepare(engine, keys)
    with reading(engine).connect() as connection:
        used = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {used}")
    store = SqlStore(engine, keys, os.urandom)

    with pytest.raises(DiskFullError, match="no room"):
        onboard_many(store)

    with store.reading() as uow:
        assert uow.persons.count() == 1
        assert uow.log.size() == 5
    store.close()


def onboard_many(store: SqlStore) -> None:
    with store.writing() as uow:
        for idx in range(2, 50):
            onboard(uow, idx)
        uow.commit()


# Root may write everywhere, so the program becomes nobody, once all it needs is loaded.
READ_ONLY_PROGRAM = """
import os, sys
from kiosk.storage.errors import StoreReadOnlyError
from kiosk.storage.store import open_store
key = bytes(range(32))
open_store("sqlite:///:memory:", key, entropy=os.urandom).close()
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
try:
    with open_store(sys.argv[1], key, entropy=os.urandom).writing():
        pass
except StoreReadOnlyError as error:
    print(error)
"""


def test_a_read_only_store_is_reported(file: Path) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        copy = folder / file.name
        shutil.copyfile(file, copy)
        copy.chmod(0o444)
        folder.chmod(0o555)

        ended = subprocess.run(
            [sys.executable, "-c", READ_ONLY_PROGRAM, f"sqlite:///{copy}"],
            capture_output=True,
            text=True,
            check=True,
        )
        folder.chmod(0o755)

    assert ended.stdout.startswith("The store may not be written to.")


def test_a_read_only_server_is_reported(empty_postgres_url: str) -> None:
    open_store(empty_postgres_url, STORE_KEY, entropy=os.urandom).close()
    name = make_url(empty_postgres_url).database
    run_sql(empty_postgres_url, f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')

    store = open_store(empty_postgres_url, STORE_KEY, entropy=os.urandom)
    with pytest.raises(StoreReadOnlyError), store.writing() as uow:
        uow.persons.add(new_person())
    store.close()


def test_a_folder_that_is_not_there_is_reported(tmp_path: Path) -> None:
    with pytest.raises(StoreUnreachableError, match="cannot be made"):
        reopen(tmp_path / "gone" / "store.sqlite3")


def test_a_server_that_does_not_answer_is_reported(tmp_path: Path) -> None:
    url = f"postgresql://kiosk@/kiosk?host={tmp_path}"

    with pytest.raises(StoreUnreachableError, match="cannot be reached"):
        open_store(url, STORE_KEY, entropy=os.urandom)


@pytest.mark.parametrize("url", ["", "no address", "mysql://localhost/x", "oracle://x"])
def test_an_address_that_is_not_understood_is_reported(url: str) -> None:
    with pytest.raises(StorageError, match="KIOSK_DATABASE_URL"):
        open_store(url, STORE_KEY, entropy=os.urandom)
    with pytest.raises(StorageError, match="KIOSK_DATABASE_URL"):
        issuer_name(url)


def test_only_the_owner_can_read_the_store(file: Path) -> None:
    store = reopen(file)
    with store.writing() as uow:
        onboard(uow, 2)
        uow.commit()

    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in file.parent.iterdir()}
    assert modes["store.sqlite3"] == modes["store.sqlite3-wal"] == 0o600
    store.close()


def test_a_store_is_durable_and_overwrites_what_it_deletes(file: Path) -> None:
    engine = open_engine(f"sqlite:///{file}")

    with writing(engine).begin() as connection:
        values = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }

    assert values == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
    }
    engine.dispose()


@pytest.mark.parametrize(
    "change",
    [
        "public_der = (SELECT public_der FROM signing_keys WHERE kid = 'attackers')",
        "signs_from = signs_from - 1",
        "not_before = not_before - 1",
        "struck_off_at = NULL",
        "kid = 'renamed'",
    ],
)
def test_a_signing_key_cannot_be_changed_without_the_store_key(file: Path, change: str) -> None:
    """Gateways believe what stands there: a foreign public key would sign tokens for everybody."""
    store = reopen(file)
    struck_off = replace(new_log_key("struck-off"), struck_off_at=NOW)
    others = replace(new_log_key("attackers"), purpose=KeyPurpose.TARGETS)
    with store.writing() as uow:
        uow.keys.add(struck_off)
        uow.keys.add(others)
        uow.commit()
    with store.reading() as uow:
        assert [key.kid for key in uow.keys.of(KeyPurpose.LOG)] == ["log-key-1"]
    store.close()

    which = "struck-off" if "struck" in change else "log-key-1"
    statement = f"UPDATE signing_keys SET {change} WHERE kid = '{which}'"  # noqa: S608 - ours
    run_sql(f"sqlite:///{file}", statement)

    store = reopen(file)
    with store.reading() as uow, pytest.raises(SealBrokenError):
        uow.keys.of(KeyPurpose.LOG)
    store.close()
