"""Fixtures of every integration test: databases of their own."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from postgres_server import SUPERUSER, running_postgres, server_url


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


def create_database(socket_folder: Path) -> str:
    """Create a database with a name of its own."""
    name = f"kiosk_{uuid4().hex}"
    with psycopg.connect(
        host=str(socket_folder), user=SUPERUSER, dbname="postgres", autocommit=True
    ) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return name
