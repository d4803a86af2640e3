"""Gateways' credentials are kept as keyed hashes, and no change from outside is believed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from storage_samples import NOW

from kiosk.domain.errors import NotFoundError
from kiosk.domain.gateways import EnrolledGateway, GatewayReport
from kiosk.storage.database import open_engine, writing
from kiosk.storage.errors import StoreDamagedError

if TYPE_CHECKING:
    from kiosk.storage.store import SqlStore

WEST = EnrolledGateway("west", NOW)
SECRET = "oq0lDmHrL4d0XK2Q"


@pytest.fixture(autouse=True)
def _enrolled(store: SqlStore) -> None:
    with store.writing() as uow:
        uow.gateways.put(WEST, SECRET)
        uow.commit()


def test_a_gateway_is_found_by_its_name_and_secret_together(store: SqlStore) -> None:
    with store.writing() as uow:
        uow.gateways.put(EnrolledGateway("east", NOW), "another")
        uow.commit()
    with store.reading() as uow:
        assert uow.gateways.with_secret("west", SECRET) == WEST
        assert uow.gateways.with_secret("east", SECRET) is None
        assert uow.gateways.with_secret("west", "another") is None
        assert uow.gateways.with_secret("nobody", SECRET) is None
        assert uow.gateways.get("nobody") is None
        assert [each.name for each in uow.gateways.all()] == ["east", "west"]


def test_a_withdrawn_gateway_is_known_and_opens_nothing(store: SqlStore) -> None:
    withdrawn = replace(WEST, withdrawn_at=NOW + timedelta(hours=1))
    with store.writing() as uow:
        uow.gateways.withdraw(withdrawn)
        uow.commit()
    with store.reading() as uow:
        assert uow.gateways.get("west") == withdrawn
        assert uow.gateways.with_secret("west", SECRET) is None
    with store.writing() as uow, pytest.raises(NotFoundError):
        uow.gateways.withdraw(replace(withdrawn, name="nobody"))


def test_a_report_takes_the_place_of_the_last_and_ends_with_its_gateway(store: SqlStore) -> None:
    said = GatewayReport("west", 7, NOW, NOW, NOW)
    later = replace(said, version=8, received_at=NOW + timedelta(seconds=5))
    with store.writing() as uow:
        uow.gateways.put_report(said)
        uow.gateways.put_report(later)
        uow.commit()
    with store.reading() as uow:
        assert uow.gateways.reports() == [later]
        assert uow.gateways.report("west") == later
        assert uow.gateways.report("east") is None
    with store.writing() as uow:
        uow.gateways.put(WEST, "a new secret")
        uow.commit()
    with store.reading() as uow:
        assert uow.gateways.reports() == []


@pytest.mark.parametrize(
    "change",
    ["withdrawn_at = NULL", "enrolled_at = 1", "lookup = (SELECT vouched FROM gateways)"],
)
def test_what_was_changed_in_the_database_is_not_believed(
    store: SqlStore, database_url: str, change: str
) -> None:
    with store.writing() as uow:
        uow.gateways.withdraw(replace(WEST, withdrawn_at=NOW))
        uow.commit()
    engine = open_engine(database_url)
    with writing(engine).begin() as connection:
        connection.execute(text(f"UPDATE gateways SET {change}"))  # noqa: S608 -- of this test
    engine.dispose()
    with store.reading() as uow, pytest.raises(StoreDamagedError, match="outside"):
        uow.gateways.get("west")


def test_no_secret_stands_in_the_database(store: SqlStore, database_url: str) -> None:
    del store
    engine = open_engine(database_url)
    with writing(engine).begin() as connection:
        (row,) = connection.execute(text("SELECT name, lookup, vouched FROM gateways")).all()
    engine.dispose()
    assert SECRET.encode() not in b"".join(bytes(each) for each in row[1:])
