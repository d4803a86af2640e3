"""A store with a station, two clerks and sealed files, for tests with true processes."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from storage_samples import (
    NOW,
    STORE_KEY,
    establish,
    identifier,
    new_operator,
    new_person,
)

from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.domain.dates import PartialDate
from kiosk.domain.enrolments import Correction, Submission, SubmittedDocument, WayIn
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import Citizenship, Claim
from kiosk.domain.operators import OperatorSession, Role
from kiosk.domain.statements import SignedStatement
from kiosk.services.environment import Environment
from kiosk.services.station_export import export_station
from kiosk.services.stations import StationKit, read_kit
from kiosk.storage.store import SqlStore, open_store

if TYPE_CHECKING:
    from pathlib import Path

LATER = NOW + timedelta(days=1)
PICTURE = b"\xff\xd8 picture of a document" + bytes(50_000)


def environment(store: SqlStore) -> Environment:
    """Give an environment with a true clock that is far from the samples' own times."""
    return Environment(store, lambda: LATER, os.urandom, Argon2Hasher())


def open_environment(url: str) -> tuple[SqlStore, Environment]:
    """Open a store as another process does."""
    store = open_store(url, STORE_KEY, entropy=os.urandom, busy_seconds=60)
    return store, environment(store)


def add_clerk(store: SqlStore, login: str) -> OperatorSession:
    """Add an operator who may do what admins and staff may, and give their session."""
    with store.writing() as uow:
        person = new_person(login, email=f"{login}@example.org")
        operator = new_operator(person, login)
        uow.persons.add(person)
        uow.operators.add(operator)
        uow.commit()
    return OperatorSession(
        operator.id, person.id, login, frozenset({Role.ADMIN, Role.STAFF}), LATER
    )


@dataclass(frozen=True)
class Desk:
    """Hold what the tests of a desk with one station need."""

    store: SqlStore
    env: Environment
    clerk: OperatorSession
    kit: StationKit


def desk_on(store: SqlStore, folder: Path | None = None) -> Desk:
    """Make of an established store a desk with one station."""
    env = environment(store)
    clerk = add_clerk(store, "cleo")
    done = export_station(
        env, clerk, place="Room 1", hours="9 to 5", folder=str(folder) if folder else ""
    )
    return Desk(store, env, clerk, read_kit(done.kit, now=LATER, pin=done.pin))


def new_desk(url: str, folder: Path | None = None) -> Desk:
    """Establish a store at ``url`` with one station."""
    store = open_store(url, STORE_KEY, entropy=os.urandom, busy_seconds=60)
    establish(store)
    return desk_on(store, folder)


def new_submission(kit: StationKit, identity: str = "", surname: str = "") -> Submission:
    """Give a complete submission of the sample person."""
    person = new_person(surname=surname) if surname else new_person()
    return Submission(
        id=identity or identifier(),
        station_id=kit.station_id,
        way_in=WayIn.NONE,
        entry_id="",
        particulars=person.particulars,
        claim=Claim((Citizenship("LIE", PartialDate(1984)),)),
        language="en",
        started_at=NOW,
        finished_at=NOW.replace(tzinfo=UTC),
        documents_chosen=(DocumentKind.PASSPORT,),
        documents=(
            SubmittedDocument(
                DocumentKind.PASSPORT,
                ("P<LIEZWOELFKAEMPER<<QUIRINA".ljust(44, "<"), "X7Q49K2WZ8LIE".ljust(44, "<")),
                (),
                PICTURE,
                "image",
                datetime(2026, 6, 12, 20, tzinfo=UTC),
            ),
        ),
        corrections=(Correction("primary_identifier", "ZWOELFKAEMPER", "Zwölfkämper"),),
        statement=SignedStatement(
            "I, Quirina Zwölfkämper, state this.", "en", b"\x89PNG\r\n\x1a\nink", False, NOW
        ),
    )
