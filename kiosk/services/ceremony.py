"""Establish an issuer: two admins, the keys, the models, the first root of trust.

`prepare` makes everything in memory, the caller writes what must be kept
offline and reads it back, `establish` stores the rest in one transaction. A
crash in between leaves a store that is still empty.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk.audit.events import Event
from kiosk.domain.dates import UNKNOWN_DATE
from kiosk.domain.errors import KioskError
from kiosk.domain.issuer import IssuerSettings, KeyPurpose, SigningKey
from kiosk.domain.operators import Operator, Role
from kiosk.domain.persons import Particulars, Person
from kiosk.services.allocation import open_shard
from kiosk.services.ceremony_plan import AdminPlan, CeremonyPlan, Finding, validate_plan
from kiosk.services.key_making import new_ed25519, new_signing_key, private_der
from kiosk.services.offline_keys import locked_pem
from kiosk.services.permission import refuse_clock_set_back

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kiosk.domain.access import Model
    from kiosk.services.environment import Environment
    from kiosk.services.ports import RootBuilder

__all__ = [
    "AdminPlan",
    "CeremonyError",
    "CeremonyPlan",
    "Finding",
    "PreparedCeremony",
    "establish",
    "prepare",
    "validate_plan",
]

ROOT_THRESHOLD = 2
_ONLINE = (KeyPurpose.TARGETS, KeyPurpose.SNAPSHOT, KeyPurpose.TIMESTAMP)


class CeremonyError(KioskError):
    """Refuse to establish an issuer."""


@dataclass(frozen=True, slots=True)
class PreparedCeremony:
    """Hold everything that will be stored, and the files to keep offline.

    ``offline_files`` maps file names to contents: each admin's locked root
    key, ``root.json`` from which every gateway starts, and ``README.txt``.
    """

    settings: IssuerSettings
    admins: tuple[tuple[Person, Operator], ...]
    keys: tuple[SigningKey, ...] = field(repr=False)
    models: tuple[Model, ...]
    root: bytes
    offline_files: Mapping[str, bytes] = field(repr=False)


def prepare(env: Environment, plan: CeremonyPlan, root_builder: RootBuilder) -> PreparedCeremony:
    """Make all keys and accounts in memory; raise `CeremonyError` for a plan with findings."""
    findings = validate_plan(plan)
    if findings:
        raise CeremonyError(findings[0].error.problem, findings[0].error.remedy)
    now = env.clock()
    keys = tuple(new_signing_key(purpose, env.entropy, now) for purpose in KeyPurpose)
    root_keys = [private_der(new_ed25519(env.entropy)) for _ in plan.admins]
    root = root_builder(
        root_keys=root_keys,
        online_keys={key.purpose: key.public_der for key in keys if key.purpose in _ONLINE},
        threshold=ROOT_THRESHOLD,
        now=now,
    )
    files = {
        f"root-key-{admin.login}.pem": locked_pem(key, admin.root_passphrase, env.entropy)
        for admin, key in zip(plan.admins, root_keys, strict=True)
    }
    files["root.json"] = root
    files["README.txt"] = _readme(plan, root, now).encode()
    return PreparedCeremony(
        settings=_settings(env, plan, now),
        admins=tuple(_admin(env, admin, now) for admin in plan.admins),
        keys=keys,
        models=plan.models,
        root=root,
        offline_files=files,
    )


def establish(env: Environment, prepared: PreparedCeremony) -> IssuerSettings:
    """Store the issuer in one transaction; raise `CeremonyError` if there is one already."""
    with env.store.writing() as uow:
        if uow.issuer.established():
            raise CeremonyError(
                "This store already belongs to an issuer.",
                "Sign in, or choose an empty store for another issuer.",
            )
        now = env.clock()
        refuse_clock_set_back(uow, now)
        settings = replace(prepared.settings, established_at=now)
        uow.issuer.put(settings)
        uow.issuer.add_root(prepared.root)
        for key in prepared.keys:
            uow.keys.add(key)
        uow.models.put(prepared.models)
        open_shard(uow, env, settings, now)
        for person, operator in prepared.admins:
            uow.persons.add(person)
            uow.operators.add(operator)
        for person, operator in prepared.admins:
            uow.log.append(Event.PERSON_REGISTERED, at=now, subject=person.id)
            uow.log.append(
                Event.OPERATOR_ADDED,
                at=now,
                subject=person.id,
                body={"operator": operator.id, "roles": Role.ADMIN.value},
            )
        uow.log.append(
            Event.CEREMONY_COMPLETED,
            at=now,
            body={
                "store": settings.store_id,
                "admins": len(prepared.admins),
                "models": len(prepared.models),
                "root_sha256": hashlib.sha256(prepared.root).hexdigest(),
            },
        )
        uow.commit()
    return settings


def _settings(env: Environment, plan: CeremonyPlan, now: datetime) -> IssuerSettings:
    store_id = env.identifier()
    address = urlsplit(plan.url)
    return IssuerSettings(
        store_id=store_id,
        name=plan.issuer_name,
        url=plan.url,
        postal_address=plan.postal_address,
        zone=plan.zone,
        audience=plan.audience,
        client_id=f"kiosk-{store_id[:8]}",
        appeal_url=plan.appeal_url,
        log_origin=f"{address.netloc}{address.path}/log",
        token_life=plan.token_life,
        established_at=now,
    )


def _admin(env: Environment, plan: AdminPlan, now: datetime) -> tuple[Person, Operator]:
    person = Person(
        id=env.identifier(),
        particulars=Particulars(plan.name, UNKNOWN_DATE, email=plan.email),
        registered_at=now,
    )
    operator = Operator(
        id=env.identifier(),
        person_id=person.id,
        login=plan.login,
        roles=frozenset({Role.ADMIN}),
        secret_hash=env.hasher.hash(plan.secret),
    )
    return person, operator


def _readme(plan: CeremonyPlan, root: bytes, now: datetime) -> str:
    first, second = (admin.login for admin in plan.admins)
    return f"""\
{plan.issuer_name}: files of the first-run ceremony, {now:%Y-%m-%d %H:%M} UTC

root-key-{first}.pem
root-key-{second}.pem
    One root key for each admin, locked with the passphrase that this admin
    typed. Together the two can replace every other key of this issuer; one
    alone can do nothing. The kiosk keeps no copy. Each admin takes their own
    file, and only that, to a place that burns and floods apart from the other.
    A forgotten passphrase cannot be recovered.

root.json
    Where every gateway starts. It is not secret, but it must arrive
    unchanged: compare this SHA-256 when it is installed.
    {hashlib.sha256(root).hexdigest()}

Both root keys are needed when a key was stolen or the root expires. Delete
this folder when every file has reached its place.
"""
