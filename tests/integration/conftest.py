"""Fixtures of every integration test: databases of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from postgres_server import create_database, empty_database, running_postgres, server_url


@pytest.fixture(scope="session")
def postgres_socket() -> Iterator[Path]:
    """Run a PostgreSQL server for this session and give the folder of its socket."""
    with running_postgres() as socket_folder:
        yield socket_folder


@pytest.fixture(scope="session")
def postgres_url(postgres_socket: Path) -> str:
    """Give the address of one database that the whole session shares."""
    return server_url(postgres_socket, create_database(postgres_socket))


@pytest.fixture(scope="session")
def free_databases() -> list[str]:
    """Keep the databases that are free again: making and removing one is three hundred files."""
    return []


@pytest.fixture
def empty_postgres_url(postgres_socket: Path, free_databases: list[str]) -> Iterator[str]:
    """Give the address of an empty database for one test."""
    name = free_databases.pop() if free_databases else create_database(postgres_socket)
    yield server_url(postgres_socket, name)
    empty_database(postgres_socket, name)
    free_databases.append(name)
