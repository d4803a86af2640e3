"""A store whose token key signs, with people who are offered codes, for tests with processes."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING

from storage_samples import NOW, STORE_KEY, establish, new_operator, new_person, onboard

from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.domain.issuer import KeyPurpose
from kiosk.domain.operators import OperatorSession, Role
from kiosk.services.environment import Environment
from kiosk.services.key_making import new_signing_key
from kiosk.storage.store import SqlStore, open_store

if TYPE_CHECKING:
    from kiosk.domain.persons import Person

SOON = NOW + timedelta(hours=1)


def open_environment(url: str) -> tuple[SqlStore, Environment]:
    """Open a store as another process does."""
    store = open_store(url, STORE_KEY, entropy=os.urandom, busy_seconds=60)
    return store, Environment(store, lambda: SOON, os.urandom, Argon2Hasher())


def new_issuer(url: str) -> tuple[SqlStore, Environment, OperatorSession]:
    """Establish a store at ``url`` that issues tokens; give a clerk's session."""
    store, env = open_environment(url)
    establish(store)
    with store.writing() as uow:
        uow.keys.add(new_signing_key(KeyPurpose.TOKENS, os.urandom, NOW))
        person = new_person("Cleo", email="cleo@example.org")
        operator = new_operator(person, "cleo")
        uow.persons.add(person)
        uow.operators.add(operator)
        uow.commit()
    roles = frozenset({Role.ADMIN, Role.STAFF})
    return store, env, OperatorSession(operator.id, person.id, "cleo", roles, SOON)


def people(store: SqlStore, count: int) -> list[Person]:
    """Onboard that many."""
    with store.writing() as uow:
        found = [onboard(uow, idx) for idx in range(count)]
        uow.commit()
    return found
