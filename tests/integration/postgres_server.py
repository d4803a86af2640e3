"""A PostgreSQL server of the test run's own: in a temporary folder, on a Unix socket alone."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg

from kiosk.app.machine import find_postgres

SUPERUSER = "kiosk"
# Nothing of a test outlives it, so nothing is forced to the disk.
SERVER_OPTIONS = (
    "-c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off "
    "-c max_connections=40 -c shared_buffers=16MB"
)


@contextmanager
def running_postgres() -> Iterator[Path]:
    """Run a server and give the folder of its socket; stop it and remove it all afterwards."""
    programs = find_postgres()
    if programs is None:
        raise FileNotFoundError(
            "PostgreSQL's server is not installed; `kiosk doctor --tests` says how to install it"
        )
    user = _server_user()
    # Not pytest's own folder: that one is closed to other users, and the path of a
    # Unix socket holds about a hundred characters at most.
    root = Path(tempfile.mkdtemp(prefix="kiosk-pg-"))
    data = root / "data"
    try:
        if user is not None:
            shutil.chown(root, user)
        _run(user, programs / "initdb", "-D", data, "-U", SUPERUSER, "-A", "trust",
             "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions")  # fmt: skip
        start(root)
        try:
            yield root
        finally:
            stop(root)
    finally:
        shutil.rmtree(root)


def server_url(socket_folder: Path, database: str) -> str:
    """Give SQLAlchemy's address of one database of the server."""
    return f"postgresql+psycopg://{SUPERUSER}@/{database}?host={socket_folder}"


def create_database(socket_folder: Path) -> str:
    """Create a database with a name of its own."""
    name = f"kiosk_{uuid4().hex}"
    with psycopg.connect(
        host=str(socket_folder), user=SUPERUSER, dbname="postgres", autocommit=True
    ) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return name


def empty_database(socket_folder: Path, name: str) -> None:
    """End every session of a database and leave nothing in it."""
    end_every_session(server_url(socket_folder, name))
    with psycopg.connect(
        host=str(socket_folder), user=SUPERUSER, dbname=name, autocommit=True
    ) as connection:
        connection.execute("SET default_transaction_read_only = off")
        connection.execute(f'ALTER DATABASE "{name}" RESET ALL')
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")


def end_every_session(url: str) -> None:
    """End the sessions of one database, as a restart does; wait until they have gone."""
    address, _, socket_folder = url.partition("?host=")
    with psycopg.connect(
        host=socket_folder, user=SUPERUSER, dbname="postgres", autocommit=True
    ) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = %s",
            [address.rpartition("/")[2]],
        )


def crash_and_restart(socket_folder: Path) -> None:
    """Kill the server with everything it was doing, and start it again as after a crash."""
    pid_file = socket_folder / "data" / "postmaster.pid"
    os.kill(int(pid_file.read_text("ascii").split()[0]), signal.SIGKILL)
    while True:
        try:
            start(socket_folder)
        except ChildProcessError:
            continue  # its children notice within moments that it has gone
        return


def stop(root: Path) -> None:
    """Stop the server with every session it has."""
    programs = find_postgres()
    assert programs is not None
    _run(_server_user(), programs / "pg_ctl", "-D", root / "data", "-m", "immediate", "-w", "stop")


def start(root: Path) -> None:
    """Start the server that was stopped, and wait until it answers."""
    programs = find_postgres()
    assert programs is not None
    _run(_server_user(), programs / "pg_ctl", "-D", root / "data", "-l", root / "log", "-w",
         "-o", f"{SERVER_OPTIONS} -k {root}", "start")  # fmt: skip


def _server_user() -> str | None:
    """Name the user to run the server as: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def _run(user: str | None, *command: str | Path) -> None:
    """Run one of PostgreSQL's programs; its own words are in the error when it fails."""
    done = subprocess.run(
        [str(word) for word in command],
        user=user,
        group=None if user is None else pwd.getpwnam(user).pw_gid,
        extra_groups=None if user is None else [],
        cwd="/",
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE if "start" not in command else subprocess.DEVNULL,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        raise ChildProcessError(f"{command[0]} failed: {done.stdout}")
