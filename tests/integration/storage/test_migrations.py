"""The migrations make the tables that the rows describe, whole or not at all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect
from storage_samples import STORE_KEY

from kiosk.storage.database import open_engine, reading, writing
from kiosk.storage.rows import Row
from kiosk.storage.schema import MIGRATIONS, REVISION, REVISIONS, migrate, revision_of
from kiosk.storage.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine import Engine


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    engine = open_engine(database_url)
    yield engine
    engine.dispose()


def test_migrating_an_empty_database_gives_the_described_tables(engine: Engine) -> None:
    with writing(engine).begin() as connection:
        migrate(connection)

    with reading(engine).connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Row.metadata) == []


def test_a_migration_that_is_cut_off_has_not_begun(engine: Engine) -> None:
    with writing(engine).connect() as connection, connection.begin() as transaction:
        migrate(connection)
        assert revision_of(connection) == REVISION
        transaction.rollback()

    with reading(engine).connect() as connection:
        assert inspect(connection).get_table_names() == []
        assert revision_of(connection) is None


def test_the_program_knows_every_revision() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "newline")
    scripts = ScriptDirectory.from_config(config)

    assert scripts.get_heads() == [REVISION]
    assert tuple(each.revision for each in scripts.walk_revisions())[::-1] == REVISIONS


def test_opening_again_migrates_nothing(database_url: str, engine: Engine) -> None:
    open_store(database_url, STORE_KEY, entropy=os.urandom).close()

    # Whoever migrates needs the write lock, which somebody else holds here.
    with writing(engine).begin():
        open_store(database_url, STORE_KEY, entropy=os.urandom, busy_seconds=0.1).close()
