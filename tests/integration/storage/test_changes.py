"""Whoever waits for changes of a store is told of every commit, and of nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from postgres_server import end_every_session
from storage_samples import STORE_KEY, onboard

from kiosk.storage.database import open_engine, open_session, parse_address
from kiosk.storage.errors import StorageError
from kiosk.storage.notifying import watch_changes
from kiosk.storage.store import SqlStore, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.services.change_ports import Changes

PATIENCE = 20.0
A_MOMENT = 0.1
PROGRAM = Path(__file__).parent.parent / "onboarding_forever.py"


@pytest.fixture
def changes(store: SqlStore, database_url: str) -> Iterator[Changes]:
    del store  # it is established first
    watched = watch_changes(database_url)
    yield watched
    watched.close()


def register_somebody(store: SqlStore, idx: int) -> None:
    with store.writing() as uow:
        onboard(uow, idx)
        uow.commit()


def test_a_commit_is_told_once_and_what_was_not_committed_never(
    store: SqlStore, changes: Changes
) -> None:
    register_somebody(store, 1)
    assert changes.wait(PATIENCE)
    assert not changes.wait(A_MOMENT)

    with store.writing() as uow:
        onboard(uow, 2)
    assert not changes.wait(A_MOMENT)


def test_who_waits_is_woken_long_before_the_time_is_up_and_by_closing(
    store: SqlStore, changes: Changes
) -> None:
    told: list[float] = []

    def wait() -> None:
        assert changes.wait(PATIENCE)
        told.append(time.monotonic())

    waiting = threading.Thread(target=wait)
    waiting.start()
    register_somebody(store, 1)
    committed = time.monotonic()
    waiting.join(PATIENCE)

    assert told[0] - committed < PATIENCE / 10
    closing_ends_a_wait_at_once(changes)


def closing_ends_a_wait_at_once(changes: Changes) -> None:
    outcome: list[bool] = []
    waiting = threading.Thread(target=lambda: outcome.append(changes.wait(60 * PATIENCE)))
    waiting.start()

    changes.close()
    waiting.join(PATIENCE)

    assert outcome == [False]


def test_a_commit_of_another_process_is_told(sqlite_url: str) -> None:
    process = subprocess.Popen(
        [sys.executable, str(PROGRAM), sqlite_url], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    watched = watch_changes(sqlite_url)

    try:
        assert all(watched.wait(PATIENCE) for _ in range(3))
    finally:
        process.kill()
        process.communicate()
        watched.close()


def test_a_session_that_was_lost_counts_as_a_change_once_it_is_back(
    empty_postgres_url: str,
) -> None:
    """Nobody kept what was told in between."""
    watched = watch_changes(empty_postgres_url)
    end_every_session(empty_postgres_url)

    assert watched.wait(PATIENCE)
    assert not watched.wait(A_MOMENT)
    watched.close()


def test_what_an_address_says_about_connecting_goes_first(empty_postgres_url: str) -> None:
    said = f"{empty_postgres_url}&options=-c%20work_mem%3D8MB&connect_timeout=3"
    with open_session(parse_address(said)) as session:
        assert session.execute("SHOW work_mem").fetchone() == ("8MB",)
    engine = open_engine(said)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SHOW work_mem").scalar() == "8MB"
    engine.dispose()


def test_a_database_that_is_away_is_waited_for(tmp_path: Path) -> None:
    nowhere = watch_changes(f"postgresql://kiosk@/kiosk?host={tmp_path}")
    assert not nowhere.wait(A_MOMENT)
    nowhere.close()


def test_a_store_that_is_made_while_somebody_waits_is_a_change(sqlite_url: str) -> None:
    watched = watch_changes(sqlite_url)
    assert not watched.wait(A_MOMENT)

    open_store(sqlite_url, STORE_KEY, entropy=os.urandom).close()

    assert watched.wait(PATIENCE)
    watched.close()


def test_an_address_that_no_store_has_is_refused() -> None:
    with pytest.raises(StorageError, match="not understood"):
        watch_changes("mysql://nowhere/kiosk")
