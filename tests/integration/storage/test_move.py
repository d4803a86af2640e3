"""A store moves from its file to PostgreSQL whole, or it does not count as moved."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete
from sqlmodel import col
from storage_samples import STORE_KEY, establish, onboard

from kiosk.services.ports import TokenFilter
from kiosk.storage.database import open_engine, writing
from kiosk.storage.errors import StorageError, StoreDamagedError, StoreMovedError
from kiosk.storage.frozen import refuse_moved_file
from kiosk.storage.log_reading import check_log
from kiosk.storage.moving import MoveError, freeze, frozen, move, require_target, unfreeze
from kiosk.storage.rows import LogSaltRow
from kiosk.storage.store import SqlStore, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM = Path(__file__).parent.parent / "moving_program.py"
PEOPLE = 6


@pytest.fixture
def source(sqlite_url: str) -> Iterator[SqlStore]:
    store = open_store(sqlite_url, STORE_KEY, entropy=os.urandom)
    establish(store)
    for idx in range(PEOPLE):
        with store.writing() as uow:
            onboard(uow, idx)
            uow.commit()
    yield store
    store.close()


def nobody(_table: str, _rows: int) -> None:
    """Hear nothing."""


class CutOffError(Exception):
    """End a move in the middle."""


def move_until(source: str, target: str, table: str) -> None:
    """Move, and stop after the first rows of a table are there."""

    def tell(name: str, _rows: int) -> None:
        if name == table:
            raise CutOffError

    with pytest.raises(CutOffError):
        move(source, target, tell, batch_rows=5)


def assert_same(source: SqlStore, target: str) -> None:
    """Read people, pictures and tokens on both sides with the same key."""
    store = open_store(target, STORE_KEY, entropy=os.urandom)
    with source.reading() as here, store.reading() as there:
        people = list(here.persons.page(0, 100))
        assert list(there.persons.page(0, 100)) == people
        for person in people:
            (evidence,) = there.evidence.of_person(person.id)
            assert there.evidence.image(evidence.id) == here.evidence.image(evidence.id)
            assert there.tokens.of_person(person.id) == here.tokens.of_person(person.id)
        assert there.log.checkpoint() == here.log.checkpoint()
    store.close()


def test_what_was_moved_is_the_same_and_goes_on(
    source: SqlStore, sqlite_url: str, empty_postgres_url: str
) -> None:
    freeze(sqlite_url)
    moved = move(sqlite_url, empty_postgres_url, nobody)

    assert moved.root == check_log(sqlite_url).log.frontier.root.hex()
    assert moved.rows["tokens"] == PEOPLE
    assert_same(source, empty_postgres_url)
    store = open_store(empty_postgres_url, STORE_KEY, entropy=os.urandom)
    with store.writing() as uow:
        onboard(uow, PEOPLE)
        uow.commit()
        assert uow.tokens.count(TokenFilter()) == PEOPLE + 1
    store.close()
    assert check_log(empty_postgres_url).log.frontier.size > moved.entries
    assert move(sqlite_url, empty_postgres_url, nobody).rows == {}


def test_nobody_writes_to_a_store_that_moved_until_that_is_undone(
    source: SqlStore, sqlite_url: str, tmp_path: Path
) -> None:
    """A desk that was open all the time finds out, too."""
    before = check_log(sqlite_url).log.frontier
    freeze(sqlite_url)

    with pytest.raises(StoreMovedError, match="moved to another database"), source.writing():
        pytest.fail("a store that moved was written to")
    with pytest.raises(StoreMovedError):
        refuse_moved_file(tmp_path / "store.sqlite3")
    assert frozen(sqlite_url)
    with source.reading() as uow:
        assert uow.persons.count() == PEOPLE
    assert check_log(sqlite_url).log.frontier == before

    unfreeze(sqlite_url)
    refuse_moved_file(tmp_path / "store.sqlite3")
    with source.writing() as uow:
        onboard(uow, PEOPLE)
        uow.commit()


def test_a_store_that_is_written_to_is_not_moved(
    source: SqlStore, sqlite_url: str, empty_postgres_url: str
) -> None:
    del source
    with pytest.raises(MoveError, match="still written to"):
        move(sqlite_url, empty_postgres_url, nobody)


def test_a_half_moved_store_opens_for_nobody_and_goes_on_where_it_stopped(
    source: SqlStore, sqlite_url: str, empty_postgres_url: str
) -> None:
    freeze(sqlite_url)
    move_until(sqlite_url, empty_postgres_url, "log_salts")

    with pytest.raises(StorageError, match="not whole yet"):
        open_store(empty_postgres_url, STORE_KEY, entropy=os.urandom)
    require_target(sqlite_url, empty_postgres_url)
    told: list[str] = []
    move(sqlite_url, empty_postgres_url, lambda table, _rows: told.append(table), batch_rows=5)

    assert "log_leaves" not in told
    assert "tokens" in told
    assert_same(source, empty_postgres_url)


def test_a_row_that_was_lost_on_the_way_is_noticed(
    source: SqlStore, sqlite_url: str, empty_postgres_url: str
) -> None:
    del source
    freeze(sqlite_url)
    move_until(sqlite_url, empty_postgres_url, "tokens")
    engine = open_engine(empty_postgres_url)
    with writing(engine).begin() as connection:
        connection.execute(delete(LogSaltRow).where(col(LogSaltRow.leaf) == 3))
    engine.dispose()

    with pytest.raises(StoreDamagedError, match="log_salts"):
        move(sqlite_url, empty_postgres_url, nobody)
    with pytest.raises(StorageError, match="not whole yet"):
        open_store(empty_postgres_url, STORE_KEY, entropy=os.urandom)


def test_a_target_that_holds_something_else_is_refused(
    source: SqlStore, sqlite_url: str, empty_postgres_url: str, tmp_path: Path
) -> None:
    del source
    other = open_store(empty_postgres_url, STORE_KEY, entropy=os.urandom)
    establish(other)
    other.close()

    for target, words in (
        (empty_postgres_url, "not empty"),
        (f"sqlite:///{tmp_path / 'other.sqlite3'}", "PostgreSQL only"),
    ):
        with pytest.raises(MoveError, match=words):
            require_target(sqlite_url, target)
    freeze(sqlite_url)
    with pytest.raises(MoveError, match="not empty"):
        move(sqlite_url, empty_postgres_url, nobody)


def move_and_kill(source: str, target: str, steps: int) -> bool:
    """Kill a move after some of its steps; tell whether it had ended by itself."""
    process = subprocess.Popen(
        [sys.executable, str(PROGRAM), source, target],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    done = any(process.stdout.readline() in {"done 0\n", ""} for _ in range(steps))
    process.kill()
    _, complaints = process.communicate()
    assert complaints == ""
    return done


def kill_until_moved(source: str, target: str, chance: random.Random, most_steps: int) -> int:
    freeze(source)
    kills = 0
    while not move_and_kill(source, target, chance.randint(1, most_steps)):
        kills += 1
    return kills


def test_a_move_that_is_killed_loses_and_doubles_nothing(
    source: SqlStore, sqlite_url: str, empty_postgres_url: str
) -> None:
    freeze(sqlite_url)
    assert not move_and_kill(sqlite_url, empty_postgres_url, steps=30)

    move(sqlite_url, empty_postgres_url, nobody)

    assert_same(source, empty_postgres_url)


@pytest.mark.long
def test_killed_again_and_again_a_move_loses_and_doubles_nothing(
    source: SqlStore, sqlite_url: str, empty_postgres_url: str
) -> None:
    assert kill_until_moved(sqlite_url, empty_postgres_url, random.Random(17_21), 5) > 10
    assert_same(source, empty_postgres_url)
