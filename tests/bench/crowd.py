"""A demo store with many people more, each with a living token: real rows, past the services.

Onboarding a hundred thousand people through the services takes an hour and is
no part of what is measured. They copy what the demo's people state; their
names, keys, tokens and places are their own.
"""

from __future__ import annotations

import random
import secrets
import sys
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import insert

from kiosk.app.demo_store import fill_demo_store
from kiosk.app.settings import settings_at
from kiosk.domain.access import TokenState
from kiosk.domain.persons import PersonName
from kiosk.storage.cohorts import _NUMBER_BYTES, _place_of_number
from kiosk.storage.directive_rows import CohortRow, PersonCohortRow
from kiosk.storage.people import _seal_person
from kiosk.storage.places import HeldPlace
from kiosk.storage.rows import PersonKeyRow, PersonRow, TokenRow
from kiosk.tokens.shard import SHARD_SIZE
from tests.bench.searching import word

if TYPE_CHECKING:
    from kiosk.app.program import Program
    from kiosk.domain.access import TokenRecord
    from kiosk.domain.persons import Person
    from kiosk.storage.unit_of_work import SqlUnitOfWork

PEOPLE = 100_000


def add_crowd(program: Program, people: int = PEOPLE) -> None:
    """Add people to a demo store, and give each a token that lives as long as the demo's."""
    with program.env.store.writing() as uow:
        _Crowd(uow).add(people)
        uow.commit()


class _Crowd:
    """Fill rows of many people in one unit of work."""

    def __init__(self, uow: SqlUnitOfWork) -> None:
        self._uow = uow
        self._draw = random.Random(20260612)
        self._keys = uow.persons._store_keys
        ids = [person_id for person_id, _ in uow.cohorts.people()]
        self._models: list[tuple[Person, int, TokenRecord]] = [
            (uow.persons.get(each), uow.cohorts.number_of(each), tokens[0])
            for each in ids
            if (tokens := uow.tokens.of_person(each))
        ]
        shard = self._models[0][2].shard
        free = set(range(SHARD_SIZE)) - {token.idx for _, _, token in self._models}
        self._shard, self._free = shard, sorted(free)
        self._rows: dict[type, list[dict[str, object]]] = defaultdict(list)

    def add(self, people: int) -> None:
        places = dict(
            self._person(idx) for idx in self._draw.sample(self._free, people)
        )  # fmt: skip
        connection = self._uow.persons._session.connection()
        for table, rows in self._rows.items():
            connection.execute(insert(table), rows)
        self._uow.places.fill(self._shard, places)
        for number, more in Counter(place.cohort for place in places.values()).items():
            row = self._uow.persons._session.get(CohortRow, number)
            cohort = self._uow.cohorts.get(number)
            self._uow.cohorts._store(row, replace(cohort, people=cohort.people + more))

    def _person(self, idx: int) -> tuple[int, HeldPlace]:
        model, number, token = self._draw.choice(self._models)
        person_id = f"{self._draw.getrandbits(128):032x}"
        name = PersonName(word(self._draw), word(self._draw))
        email = f"{name.secondary_identifier}.{name.primary_identifier}.{idx}@crowd.example"
        particulars = replace(model.particulars, name=name, email=email)
        person = replace(model, id=person_id, particulars=particulars)
        key, sealed_key = self._keys.new_person_key(person_id)
        rows = self._rows
        rows[PersonKeyRow].append({"person_id": person_id, "sealed": sealed_key})
        rows[PersonRow].append(
            {
                "id": person_id,
                "registered_at": person.registered_at,
                "email_lookup": self._keys.lookup("email", email.casefold()),
                "sealed": _seal_person(key, person),
            }
        )
        sealed = key.seal(number.to_bytes(_NUMBER_BYTES), _place_of_number(person_id))
        rows[PersonCohortRow].append({"person_id": person_id, "sealed": sealed})
        rows[TokenRow].append(self._token(person_id, token, idx))
        return idx, HeldPlace(number, TokenState.VALID, int(token.expires_at.timestamp()))

    def _token(self, person_id: str, token: TokenRecord, idx: int) -> dict[str, object]:
        return {
            "jti": f"{self._draw.getrandbits(128):032x}",
            "person_id": person_id,
            "audience": token.audience,
            "client_id": token.client_id,
            "scope": token.scope,
            "kid": token.kid,
            "issued_at": token.issued_at,
            "expires_at": token.expires_at,
            "shard": self._shard,
            "idx": idx,
            "state": int(TokenState.VALID),
            "sealed_reason": b"",
            "replaces": "",
        }


def main(home: str, people: str = str(PEOPLE)) -> None:
    """Fill a store; print its passphrase, and the login and the secret of an admin."""
    draw, drawn = secrets.token_urlsafe, []

    def remembered(size: int) -> str:
        drawn.append(draw(size))
        return drawn[-1]

    secrets.token_urlsafe = remembered
    program = fill_demo_store(settings_at(Path(home), demo=True))
    add_crowd(program, int(people))
    account = next(each for each in program.demo_accounts() if each.role == "admin")
    program.close()
    # The first secret of sixteen bytes is the passphrase; people's secrets have twelve.
    passphrase = next(each for each in drawn if len(each) == len(draw(16)))
    sys.stdout.write(f"{passphrase}\n{account.login}\n{account.secret}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
