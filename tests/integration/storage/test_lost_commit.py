"""A commit whose answer was lost: the database is asked what became of it."""

from __future__ import annotations

import os
import select
import socket
import tempfile
import threading
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from postgres_server import create_database, end_every_session, server_url
from sqlmodel import Session
from storage_samples import NOW, SHARD, STORE_KEY, establish

from kiosk.domain.access import Shard
from kiosk.storage import settling
from kiosk.storage.database import open_engine, writing
from kiosk.storage.errors import OutcomeUnknownError, StoreUnreachableError
from kiosk.storage.rows import CounterRow
from kiosk.storage.store import SqlStore, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = ".s.PGSQL.5432"
COMMIT = b"COMMIT"
MOST_BYTES = 65536
NEW = "0ther" * 6 + "00"


class CuttingProxy:
    """Stand between a program and PostgreSQL, and once armed cut the line at a commit.

    ``heard`` says whether the server still hears of that commit; its answer is
    lost either way. ``for_good`` keeps every later session out.
    """

    def __init__(self, server: Path, folder: Path, *, heard: bool, for_good: bool) -> None:
        self._server, self._heard, self._for_good = server, heard, for_good
        self._armed = self._dead = False
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(folder / NAME))
        self._listening.listen()
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def arm(self) -> None:
        self._armed = True

    def close(self) -> None:
        """Take no more sessions; those that are open end with their programs."""
        self._listening.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)
        self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                if self._dead:
                    client.close()
                    continue
                thread = threading.Thread(target=self._carry, args=(client,))
                self._threads.append(thread)
                thread.start()

    def _carry(self, client: socket.socket) -> None:
        with client, socket.socket(socket.AF_UNIX) as server, suppress(OSError):
            server.connect(str(self._server / NAME))
            while True:
                ready, _, _ = select.select([client, server], [], [])
                for source, target in ((client, server), (server, client)):
                    if source in ready:
                        data = source.recv(MOST_BYTES)
                        if not data or (source is client and self._cuts(data, server)):
                            return
                        target.sendall(data)

    def _cuts(self, data: bytes, server: socket.socket) -> bool:
        if not self._armed or COMMIT not in data:
            return False
        self._armed, self._dead = False, self._for_good
        if self._heard:
            server.sendall(data)
            server.recv(MOST_BYTES)
        return True


@contextmanager
def cut_at_the_commit(
    server: Path, *, heard: bool, for_good: bool = False
) -> Iterator[tuple[CuttingProxy, str]]:
    """Give a proxy, and the address of an empty database behind it."""
    with tempfile.TemporaryDirectory(prefix="kiosk-cut-") as folder:
        proxy = CuttingProxy(server, Path(folder), heard=heard, for_good=for_good)
        try:
            yield proxy, server_url(Path(folder), create_database(server))
        finally:
            proxy.close()


def add_a_shard(store: SqlStore) -> None:
    with store.writing() as uow:
        uow.shards.add(Shard(NEW, f"https://kiosk.example/status/{NEW}", b"\x06" * 32, NOW))
        uow.commit()


def shards_of(store: SqlStore) -> list[str]:
    with store.reading() as uow:
        return [shard.id for shard in uow.shards.all()]


def test_a_commit_that_happened_is_a_success_though_its_answer_was_lost(
    postgres_socket: Path,
) -> None:
    with cut_at_the_commit(postgres_socket, heard=True) as (proxy, url):
        store = open_store(url, STORE_KEY, entropy=os.urandom)
        establish(store)
        proxy.arm()

        add_a_shard(store)

        assert shards_of(store) == [SHARD, NEW]
        store.close()


def test_a_commit_that_was_never_heard_did_not_happen(postgres_socket: Path) -> None:
    with cut_at_the_commit(postgres_socket, heard=False) as (proxy, url):
        store = open_store(url, STORE_KEY, entropy=os.urandom)
        establish(store)
        proxy.arm()

        with pytest.raises(StoreUnreachableError) as caught:
            add_a_shard(store)

        assert type(caught.value) is StoreUnreachableError
        assert shards_of(store) == [SHARD]
        add_a_shard(store)
        assert shards_of(store) == [SHARD, NEW]
        store.close()


def test_a_desk_goes_on_at_once_after_the_database_was_restarted(
    empty_postgres_url: str,
) -> None:
    store = open_store(empty_postgres_url, STORE_KEY, entropy=os.urandom)
    establish(store)
    end_every_session(empty_postgres_url)

    assert shards_of(store) == [SHARD]
    end_every_session(empty_postgres_url)
    add_a_shard(store)
    store.close()


def test_where_nobody_can_tell_the_person_is_told_so(postgres_socket: Path) -> None:
    with cut_at_the_commit(postgres_socket, heard=True, for_good=True) as (proxy, url):
        open_store(url, STORE_KEY, entropy=os.urandom).close()
        engine = open_engine(url)
        with Session(writing(engine)) as session:
            session.add(CounterRow(name="publication", value=7))
            proxy.arm()
            with pytest.raises(OutcomeUnknownError, match="may have happened or not"):
                settling.commit(session, seconds=0.3)
        engine.dispose()
