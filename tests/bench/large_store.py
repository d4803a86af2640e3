"""A laboratory with millions of live tokens: a real store, filled past its services."""

from __future__ import annotations

import random
import struct
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import numpy as np

from kiosk.app.program import Program
from kiosk.app.settings import settings_at
from kiosk.app.world import World
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.directives.principal import cohort_of
from kiosk.domain.access import Model
from kiosk.domain.cohorts import Cohort
from kiosk.domain.facts import (
    Affiliation,
    AffiliationKind,
    Citizenship,
    Claim,
    LegalStatus,
    Location,
    NationalityAssuranceLevel,
    PermanentResidence,
    PersonFacts,
    StatusKind,
)
from kiosk.flows.ceremony import AdminDraft, CeremonyDraft
from kiosk.services.allocation import open_shard
from kiosk.storage.directive_rows import CohortRow, PlacePageRow
from kiosk.storage.places import _place_of_page
from kiosk.storage.rows import CounterRow
from kiosk.storage.sealing import nonce_of
from kiosk.tokens.places import PAGE
from kiosk.tokens.shard import SHARD_SIZE

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.storage.unit_of_work import SqlUnitOfWork

AT = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
ZONE = ZoneInfo("America/New_York")
HALF_FULL = SHARD_SIZE // 2
COHORTS = 2000
SECRET = "seven brown horses run"
MODELS = (Model("fable-5"), Model("mythos-5"), Model("opal-4", controlled=False))
_STATES = [
    "USA",
    "FRA",
    "DEU",
    "GBR",
    "IND",
    "CHN",
    "BRA",
    "IRN",
    "CUB",
    "RUS",
    "JPN",
    "KOR",
    "MEX",
    "CAN",
    "ESP",
    "ITA",
    "POL",
    "NLD",
    "SWE",
    "NGA",
    "EGY",
    "TUR",
    "PHL",
]


def open_laboratory(folder: Path, shards: int) -> Program:
    """Open a laboratory with half a million live tokens in each shard, as shards are filled."""
    # Secrets are hashed weakly: signing two officers in is no part of what is measured.
    world = World(hasher=Argon2Hasher(memory_kib=64, passes=1, lanes=1), clock=lambda: AT)
    program = Program(settings_at(folder / "home"), world)
    (folder / "offline").mkdir()
    program.establish(_draft(folder / "offline"))
    with program.env.store.writing() as uow:
        numbers = _add_cohorts(uow, shards * HALF_FULL // COHORTS)
        for each in (*uow.shards.all(), *(None,) * shards)[:shards]:
            shard = each or open_shard(uow, program.env, uow.issuer.settings(), AT)
            _fill_shard(uow, shard.id, numbers)
        uow.commit()
    return program


def _admin(number: int) -> AdminDraft:
    return AdminDraft(
        secondary_identifier="Ada", primary_identifier=f"Admin{number}",
        email=f"admin{number}@issuer.example", login=f"admin{number}",
        secret=f"{SECRET} {number}", secret_again=f"{SECRET} {number}",
        root_passphrase=f"{SECRET} root {number}", root_passphrase_again=f"{SECRET} root {number}",
    )  # fmt: skip


def _draft(folder: Path) -> CeremonyDraft:
    return CeremonyDraft(
        issuer_name="Laboratory", url="https://id.laboratory.example", postal_address="1 Street",
        zone=str(ZONE), appeal_url="mailto:appeals@laboratory.example", passphrase=SECRET,
        passphrase_again=SECRET, first_admin=_admin(1), second_admin=_admin(2), models=MODELS,
        folder=folder,
    )  # fmt: skip


def _add_cohorts(uow: SqlUnitOfWork, people: int) -> np.ndarray:
    """Add cohorts that no other facts share, each with ``people``; return their numbers."""
    draw = random.Random(20260612)
    drawn: dict[bytes, None] = {}
    while len(drawn) < COHORTS:
        drawn[cohort_of(_person(draw), AT, ZONE).canonical()] = None
    numbers = np.arange(2, 2 + COHORTS, dtype=np.uint32)
    for number, facts in zip(numbers, drawn, strict=True):
        cohort = Cohort(int(number), facts, people)
        row = CohortRow(number=cohort.number, lookup=uow.cohorts._lookup(cohort), sealed=b"")
        uow.cohorts._store(row, cohort)
    uow.places._session.add(CounterRow(name="cohort", value=int(numbers[-1])))
    return numbers


def _person(draw: random.Random) -> PersonFacts:
    def level() -> NationalityAssuranceLevel:
        return NationalityAssuranceLevel(draw.choice([1, 2, 2, 2, 3, 4]))

    states = draw.sample(_STATES, draw.choice([1, 1, 1, 2]))
    kinds = draw.sample(list(AffiliationKind), draw.choice([0, 0, 1]))
    return PersonFacts(
        Claim(
            tuple(Citizenship(state, level=level()) for state in states),
            tuple(
                PermanentResidence(state, level=level())
                for state in draw.sample(_STATES, draw.choice([0, 0, 1]))
            ),
            tuple(LegalStatus(state, StatusKind.CITIZEN, level=level()) for state in states),
        ),
        Location(draw.choice(_STATES), level()),
        tuple(Affiliation("annex", kind, level=level()) for kind in kinds),
    )


def _fill_shard(uow: SqlUnitOfWork, shard: str, numbers: np.ndarray) -> None:
    draw = np.random.default_rng(struct.unpack("<I", shard[:4].encode())[0])
    cohorts = np.zeros(SHARD_SIZE, "<u4")
    held = draw.permutation(SHARD_SIZE)[:HALF_FULL]
    cohorts[held] = draw.choice(numbers, HALF_FULL)
    expiries = np.zeros(SHARD_SIZE, "<u4")
    expiries[held] = int((AT + timedelta(hours=12)).timestamp())
    states = np.zeros(SHARD_SIZE, np.uint8)
    states[held[: HALF_FULL // 100]] = 1
    for page in range(SHARD_SIZE // PAGE):
        indices = slice(page * PAGE, (page + 1) * PAGE)
        data = b"".join(column[indices].tobytes() for column in (cohorts, expiries, states))
        sealed = uow.places._sealing.seal(data, _place_of_page(shard, page))
        row = PlacePageRow(shard=shard, page=page, nonce=nonce_of(sealed), sealed=sealed)
        uow.places._session.add(row)
    uow.places._session.flush()
    uow.places._session.expunge_all()
