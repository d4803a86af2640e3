"""Fixtures of every integration test: databases of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from postgres_server import create_database, running_postgres, server_url


@pytest.fixture(scope="session")
def postgres_socket() -> Iterator[Path]:
    """Run a PostgreSQL server for this session and give the folder of its socket."""
    with running_postgres() as socket_folder:
        yield socket_folder


@pytest.fixture(scope="session")
def postgres_url(postgres_socket: Path) -> str:
    """Give the address of one database that the whole session shares."""
    return server_url(postgres_socket, create_database(postgres_socket))


@pytest.fixture
def empty_postgres_url(postgres_socket: Path) -> str:
    """Give the address of a new and empty database for one test."""
    return server_url(postgres_socket, create_database(postgres_socket))
