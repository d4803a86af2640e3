"""Record facts and fill the sealed pages of a store from before there were directives.

It runs once, in the transaction of the migration. What the tokens' plain
columns say is believed for the last time here: there is nothing else yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from kiosk.directives.principal import cohort_of
from kiosk.domain.cohorts import UNKNOWN_COHORT
from kiosk.domain.facts import PersonFacts
from kiosk.storage.cohorts import SqlCohorts, SqlFacts, held_place
from kiosk.storage.paging import in_batches
from kiosk.storage.person_keys import PersonKeys
from kiosk.storage.places import SqlPlaces
from kiosk.storage.records import PersonRecord, decode
from kiosk.storage.rows import (
    THE_ONLY_ROW,
    IssuerRow,
    LogHeadRow,
    PersonKeyRow,
    PersonRow,
    ShardRow,
    TokenRow,
)
from kiosk.storage.sealing import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from kiosk.storage.places import HeldPlace
    from kiosk.storage.sealing import StoreKeys


def fill_places(connection: Connection, store_keys: StoreKeys) -> None:
    """Give everybody facts and a cohort, and every token a sealed place.

    Facts count as recorded when their person was registered. Persons who were
    erased keep none, and no model with a list is open to their tokens.
    """
    with Session(connection) as session:
        issuer = session.get(IssuerRow, THE_ONLY_ROW)
        head = session.get(LogHeadRow, THE_ONLY_ROW)
        if issuer is None or head is None:
            return
        keys = PersonKeys(session, store_keys)
        places = SqlPlaces(session, store_keys)
        cohorts = SqlCohorts(session, keys, store_keys, places)
        facts = SqlFacts(session, keys, store_keys)
        zone = ZoneInfo(issuer.zone)
        numbers: dict[str, int] = {}
        for person_id, registered_at, known in _people(session, keys):
            facts.add(person_id, known, registered_at)
            canonical = cohort_of(known, head.latest_at, zone).canonical()
            numbers[person_id] = cohorts.enter(person_id, canonical)
        for shard in session.exec(select(ShardRow.id)).all():
            places.fill(shard, _live_places(session, shard, head.latest_at, numbers))
        session.flush()


def _people(session: Session, keys: PersonKeys) -> Iterator[tuple[str, datetime, PersonFacts]]:
    everybody = select(PersonRow.seq, PersonRow, PersonKeyRow.sealed).join(
        PersonKeyRow, col(PersonKeyRow.person_id) == PersonRow.id
    )
    for _, row, sealed_key in in_batches(session, everybody, col(PersonRow.seq)):
        opened = keys.opened(row.id, sealed_key).open(row.sealed, Place("persons", row.id, row.id))
        claim = decode(PersonRecord, opened).claim.claim()
        yield row.id, row.registered_at, PersonFacts(claim=claim)


def _live_places(
    session: Session, shard: str, now: datetime, numbers: Mapping[str, int]
) -> dict[int, HeldPlace]:
    live = select(TokenRow).where(TokenRow.shard == shard, TokenRow.expires_at > now)
    return {
        token.idx: held_place(token, numbers.get(token.person_id or "", UNKNOWN_COHORT))
        for token in session.exec(live.order_by(col(TokenRow.expires_at)))
    }
