"""Keys of tokens are sealed apart: a process that does not sign with them cannot open them."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from older_stores import without_services
from sqlalchemy import text
from storage_samples import NOW, STORE_KEY

from kiosk.domain.issuer import KeyPurpose, SigningKey
from kiosk.services.key_making import new_signing_key
from kiosk.storage.database import open_engine, writing
from kiosk.storage.errors import LeftSealedError, SealBrokenError
from kiosk.storage.rows import Row
from kiosk.storage.sealing import Place, Purpose, StoreKeys
from kiosk.storage.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.storage.store import SqlStore


@pytest.fixture
def key(store: SqlStore) -> SigningKey:
    key = new_signing_key(KeyPurpose.TOKENS, os.urandom, NOW)
    with store.writing() as uow:
        uow.keys.add(key)
        uow.commit()
    return key


@pytest.fixture
def publisher(store: SqlStore, database_url: str) -> Iterator[SqlStore]:
    """Give the same store as a process opens it that leaves the keys of tokens sealed."""
    del store
    opened = open_store(database_url, STORE_KEY, entropy=os.urandom, opens_token_keys=False)
    yield opened
    opened.close()


def test_only_the_public_half_is_seen_where_token_keys_stay_sealed(
    store: SqlStore, publisher: SqlStore, key: SigningKey
) -> None:
    with store.reading() as uow:
        assert uow.keys.of(KeyPurpose.TOKENS) == [key]
    with publisher.reading() as uow:
        assert uow.keys.of(KeyPurpose.TOKENS) == [replace(key, private_der=b"")]
        assert all(each.private_der for each in uow.keys.of(KeyPurpose.LOG))
        assert replace(key, private_der=b"") in uow.keys.all()


def test_such_a_process_can_strike_a_key_off_and_add_none(
    store: SqlStore, publisher: SqlStore, key: SigningKey
) -> None:
    with publisher.writing() as uow:
        uow.keys.strike_off(key.kid, NOW)
        uow.commit()
    with store.reading() as uow:
        assert replace(key, struck_off_at=NOW) in uow.keys.all()
    with publisher.writing() as uow, pytest.raises(LeftSealedError, match="leaves the keys"):
        uow.keys.add(new_signing_key(KeyPurpose.TOKENS, os.urandom, NOW))


def test_it_notices_all_the_same_a_public_half_that_was_put_in_anothers_place(
    publisher: SqlStore, key: SigningKey, database_url: str
) -> None:
    stranger = new_signing_key(KeyPurpose.TOKENS, os.urandom, NOW)
    engine = open_engine(database_url)
    with writing(engine).begin() as connection:
        connection.execute(
            text("UPDATE signing_keys SET public_der = :public WHERE kid = :kid"),
            {"public": stranger.public_der, "kid": key.kid},
        )
    engine.dispose()
    with publisher.reading() as uow, pytest.raises(SealBrokenError):
        uow.keys.of(KeyPurpose.TOKENS)


def test_keys_of_a_store_from_before_are_sealed_apart_by_a_process_that_opens_them(
    store: SqlStore, key: SigningKey, database_url: str
) -> None:
    store.close()
    make_older(database_url, key)

    with pytest.raises(LeftSealedError):
        open_store(database_url, STORE_KEY, entropy=os.urandom, opens_token_keys=False)
    again = open_store(database_url, STORE_KEY, entropy=os.urandom)
    with again.reading() as uow:
        assert uow.keys.of(KeyPurpose.TOKENS) == [key]
    again.close()
    publisher = open_store(database_url, STORE_KEY, entropy=os.urandom, opens_token_keys=False)
    with publisher.reading() as uow:
        assert uow.keys.of(KeyPurpose.TOKENS) == [replace(key, private_der=b"")]
    publisher.close()


def make_older(url: str, key: SigningKey) -> None:
    """Take a store back to revision 0009, where one seal was around every private half."""
    instants = (key.not_before.isoformat(), key.signs_from.isoformat(), "")
    stated = (key.kid, hashlib.sha256(key.public_der).hexdigest(), *instants)
    place = Place("signing_keys", "/".join(stated), key.purpose.value)
    online = StoreKeys(STORE_KEY, os.urandom).sealing(Purpose.ONLINE_KEYS)
    engine = open_engine(url)
    with writing(engine).begin() as connection:
        without_services(connection)
        connection.execute(
            text("UPDATE signing_keys SET sealed_private = :sealed WHERE kid = :kid"),
            {"sealed": online.seal(key.private_der, place), "kid": key.kid},
        )
        for table in reversed(Row.metadata.sorted_tables):
            if table.name in {"gateways", "gateway_reports"}:
                table.drop(connection)
        connection.execute(text("UPDATE alembic_version SET version_num = '0009'"))
    engine.dispose()
