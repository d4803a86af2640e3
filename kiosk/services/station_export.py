"""Stations from the desk's side: give one its kit, list them, stop listening to one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_der_public_key,
)

from kiosk.attestations.statements import LANGUAGES
from kiosk.audit.events import Event
from kiosk.directives.cedar import parse_condition
from kiosk.domain.directives import DirectiveStage
from kiosk.domain.errors import KioskError, NotFoundError
from kiosk.domain.issuer import KeyPurpose
from kiosk.domain.operators import Act
from kiosk.domain.stations import Station
from kiosk.services.issuance import SigningKeyError, newest_key
from kiosk.services.key_making import new_signing_key
from kiosk.services.permission import changing, reading
from kiosk.services.rule_book import GROUP, directive_of, rule_of
from kiosk.services.sealing_keys import LONGEST_KIT_LIFE
from kiosk.services.stations import KitDirective, StationKit, fingerprint, write_kit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from kiosk.directives.rules import Rule
    from kiosk.domain.issuer import SigningKey
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

KIT_LIFE = timedelta(days=30)
"""How long a kit is good; its models, directives and roster are as old as it is."""


_ASKED_OF_THE_PAST = frozenset({"former_citizenships", "itar_countries"})
_LONGEST_WORDS = 300


class StationError(KioskError):
    """Refuse a kit that would tell registrants nothing, or that nobody can use."""


@dataclass(frozen=True, slots=True)
class ExportedStation:
    """Hold a station with its kit's file, and the fingerprint to compare when it is set up."""

    station: Station
    kit: bytes = field(repr=False)
    pin: str
    people: int


def export_station(
    env: Environment,
    session: OperatorSession,
    *,
    place: str,
    hours: str,
    folder: str = "",
    station_id: str = "",
    life: timedelta = KIT_LIFE,
    act: Act = Act.EXPORT_STATION,
) -> ExportedStation:
    """Sign a kit for a new station, or anew for one that there is.

    The first one makes the keys of this store that stations need. No private
    key, name, address or number is in a kit: the roster stands in it as slow
    hashes. With `Act.PREPARE_OUTBOX` it is the kit of a desk's own outbox,
    which only seals: no roster, model or directive is in it, and it is made
    anew for the same folder only, so that no clerk turns a station into one.
    """
    _require_useful(place, hours, life)
    only_seals = act is Act.PREPARE_OUTBOX
    with changing(env, session, act) as (uow, now):
        known = _known(uow, station_id)
        if only_seals and known is not None and known.folder != folder:
            raise _no_such_station()
        station = Station(
            id=station_id or env.identifier(),
            place=place.strip(),
            hours=hours.strip(),
            folder=folder,
            created_at=known.created_at if known is not None else now,
            exported_at=now,
            expires_at=now + life,
        )
        signing = _key(uow, env, KeyPurpose.STATIONS, now)
        kit = _kit(uow, station, _key(uow, env, KeyPurpose.SUBMISSIONS, now), now)
        if only_seals:
            kit = replace(kit, models=(), directives=(), lookups={})
        uow.stations.put(station)
        uow.log.append(
            Event.STATION_EXPORTED,
            at=now,
            actor=session.person_id,
            body={"station": station.id, "kid": kit.sealing_key_id},
        )
        uow.commit()
    private = load_der_private_key(signing.private_der, password=None)
    if not isinstance(private, Ed25519PrivateKey):
        raise SigningKeyError("The key of stations is of another kind.", "Restore a backup.")
    return ExportedStation(
        station, write_kit(kit, private), fingerprint(signing.public_der), len(kit.lookups)
    )


def stations(env: Environment, session: OperatorSession) -> Sequence[Station]:
    """Give the stations that there are, oldest first."""
    with reading(env, session, Act.EXPORT_STATION) as uow:
        return uow.stations.all()


def withdraw_station(env: Environment, session: OperatorSession, station_id: str) -> Station:
    """Take nothing in from a station any more: it was stolen, or is not used."""
    with changing(env, session, Act.EXPORT_STATION) as (uow, now):
        station = _known(uow, station_id)
        if station is None:
            raise _no_such_station()
        station = replace(station, withdrawn_at=now)
        uow.stations.put(station)
        uow.log.append(
            Event.STATION_WITHDRAWN,
            at=now,
            actor=session.person_id,
            body={"station": station.id},
        )
        uow.commit()
    return station


def _require_useful(place: str, hours: str, life: timedelta) -> None:
    """Raise `StationError` for a kit that would tell registrants nothing, or last no time."""
    if not place.strip() or not hours.strip() or len(place) + len(hours) > _LONGEST_WORDS:
        raise StationError(
            "A station must tell where and when a desk is staffed.",
            "Say both in a few words, for people who have never been here.",
        )
    if not timedelta(days=1) <= life <= LONGEST_KIT_LIFE:
        raise StationError(
            "A station's file is good for between one day and half a year.",
            "Choose a time in between; it can be exported again.",
        )


def _known(uow: UnitOfWork, station_id: str) -> Station | None:
    if not station_id:
        return None
    station = uow.stations.get(station_id)
    if station is None or station.withdrawn_at is not None:
        raise _no_such_station()
    return station


def _no_such_station() -> NotFoundError:
    return NotFoundError("There is no such station.", "Choose one from the list.")


def _key(uow: UnitOfWork, env: Environment, purpose: KeyPurpose, now: datetime) -> SigningKey:
    """Give the newest key of a purpose; a store older than stations makes it now."""
    try:
        return newest_key(uow, purpose, now)
    except SigningKeyError:
        key = new_signing_key(purpose, env.entropy, now)
        uow.keys.add(key)
        uow.log.append(Event.KEY_ROTATED, at=now, body={"kid": key.kid, "purpose": purpose.value})
        return key


def _kit(uow: UnitOfWork, station: Station, sealing: SigningKey, now: datetime) -> StationKit:
    settings = uow.issuer.settings()
    bound = tuple(_bound(uow, now))
    public = load_der_public_key(sealing.public_der)
    if not isinstance(public, X25519PublicKey):
        raise SigningKeyError("The sealing key is of another kind.", "Restore a backup.")
    return StationKit(
        store_id=settings.store_id,
        station_id=station.id,
        place=station.place,
        hours=station.hours,
        issuer_name=settings.name,
        issuer_url=settings.url,
        postal_address=settings.postal_address,
        zone=settings.zone,
        appeal_url=settings.appeal_url,
        sealing_key=public.public_bytes_raw(),
        sealing_key_id=sealing.kid,
        models=tuple(uow.models.all()),
        directives=tuple(_for_kit(uow, rule) for rule in bound),
        asks_former_citizenships=any(_asks_of_the_past(rule) for rule in bound),
        statement_languages=tuple(LANGUAGES),
        created_at=now,
        expires_at=station.expires_at,
        lookup_salt=uow.stations.lookup_salt(),
        lookups=_unambiguous(uow.roster.lookups(now)),
    )


def _unambiguous(lookups: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Leave out what two entries share, such as a badge given out again: it names nobody."""
    found: dict[str, str] = {}
    shared = set()
    for slow_hash, identifier in lookups:
        if found.setdefault(slow_hash, identifier) != identifier:
            shared.add(slow_hash)
    return {slow_hash: each for slow_hash, each in found.items() if slow_hash not in shared}


def _bound(uow: UnitOfWork, now: datetime) -> Iterator[Rule]:
    """Yield every approved directive that has not ended: what lifts another belongs to it."""
    for record in uow.directives.all():
        if record.stage is DirectiveStage.APPROVED:
            rule = rule_of(directive_of(uow, record), record)
            until = rule.directive.until
            if until is None or now < until:
                yield rule


def _for_kit(uow: UnitOfWork, rule: Rule) -> KitDirective:
    identifier = rule.directive.id
    return KitDirective(
        id=identifier,
        source=uow.directives.get(identifier).source,
        groups=tuple(uow.directives.attachments(identifier, GROUP).values()),
        reading=rule.reading.id if rule.reading is not None else "",
        binds_from=rule.binds_from,
    )


def _asks_of_the_past(rule: Rule) -> bool:
    chosen = rule.reading
    if chosen is None:
        return False
    texts = (chosen.block, chosen.hold, chosen.keep_open)
    conditions = (parse_condition(text) for text in texts if text.strip())
    return any(_ASKED_OF_THE_PAST & set(each.attributes) for each in conditions)
