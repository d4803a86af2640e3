"""The issuer's settings, keys, models and publications over SQL."""

from __future__ import annotations

import hashlib
from dataclasses import fields, replace
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from sqlmodel import Session, col, delete, func, select

from kiosk.domain.access import Model
from kiosk.domain.errors import NotFoundError
from kiosk.domain.issuer import IssuerSettings, KeyPurpose, PublicationRecord, SigningKey
from kiosk.storage.errors import StoreDamagedError
from kiosk.storage.rows import (
    THE_ONLY_ROW,
    CounterRow,
    IssuerRow,
    LogHeadRow,
    ModelRow,
    PublicationRow,
    RootRow,
    SigningKeyRow,
)
from kiosk.storage.sealing import Place, Purpose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from kiosk.storage.sealing import StoreKeys

_SECOND = timedelta(seconds=1)
_PLAIN = [each.name for each in fields(IssuerSettings) if each.name != "token_life"]


class SqlIssuer:
    """Keep the settings; see `kiosk.services.ports.Issuer`."""

    def __init__(self, session: Session, store_keys: StoreKeys) -> None:
        self._session = session
        self._store_keys = store_keys
        self._row: IssuerRow | None = None  # held, so that the session reads it once

    def established(self) -> bool:
        """Tell whether the ceremony is complete."""
        return self._session.get(IssuerRow, THE_ONLY_ROW) is not None

    def settings(self) -> IssuerSettings:
        """Give the settings, or raise `NotFoundError` before the ceremony."""
        self._row = row = self._session.get(IssuerRow, THE_ONLY_ROW)
        if row is None:
            raise NotFoundError(
                "This store belongs to no issuer yet.", "Open the kiosk to set it up."
            )
        return IssuerSettings(
            token_life=row.token_life_seconds * _SECOND,
            **{name: getattr(row, name) for name in _PLAIN},
        )

    def put(self, settings: IssuerSettings) -> None:
        """Store the settings."""
        self._session.merge(
            IssuerRow(
                id=THE_ONLY_ROW,
                token_life_seconds=settings.token_life // _SECOND,
                **{name: getattr(settings, name) for name in _PLAIN},
            )
        )
        self._session.flush()

    def roots(self) -> Sequence[bytes]:
        """Give every version of ``root.json``, first to newest."""
        return self._session.exec(select(RootRow.body).order_by(col(RootRow.version))).all()

    def add_root(self, root: bytes) -> None:
        """Store the next version of ``root.json``."""
        self._session.add(RootRow(body=root))
        self._session.flush()

    def latest_instant(self) -> datetime | None:
        """Give the latest time at which this store was changed."""
        head = self._session.get(LogHeadRow, THE_ONLY_ROW)
        return None if head is None else head.latest_at

    def pairwise_key(self) -> bytes:
        """Give the key (32 bytes) that derives pairwise subjects."""
        return self._store_keys.pairwise


class SqlKeys:
    """Keep signing keys; see `kiosk.services.ports.Keys`.

    The private half of a key that signs tokens is sealed twice: inside under
    ``Purpose.TOKEN_KEYS``, so that only processes that derived this can open
    it, and outside, as all are, under the key that vouches for the public half.
    Where the inner one was left out, such keys have no ``private_der``.
    """

    def __init__(self, session: Session, store_keys: StoreKeys) -> None:
        self._session = session
        self._store_keys = store_keys
        self._sealing = store_keys.sealing(Purpose.ONLINE_KEYS)
        self._in_use: Sequence[SigningKey] | None = None

    def add(self, key: SigningKey) -> None:
        """Store a key."""
        self._in_use = None
        self._session.add(
            SigningKeyRow(
                kid=key.kid,
                purpose=key.purpose.value,
                sealed_private=self._sealing.seal(self._inside(key), _place_of_key(key)),
                public_der=key.public_der,
                not_before=key.not_before,
                signs_from=key.signs_from,
                struck_off_at=key.struck_off_at,
            )
        )
        self._session.flush()

    def of(self, purpose: KeyPurpose) -> Sequence[SigningKey]:
        """Give the keys of one purpose that are not struck off, oldest first."""
        if self._in_use is None:
            # Once for the whole unit of work: publishing asks for every purpose.
            rows = self._session.exec(
                select(SigningKeyRow)
                .where(col(SigningKeyRow.struck_off_at).is_(None))
                .order_by(col(SigningKeyRow.seq))
            )
            self._in_use = [self._open(row) for row in rows]
        return [key for key in self._in_use if key.purpose is purpose]

    def all(self) -> Sequence[SigningKey]:
        """Give every key, those struck off included, oldest first."""
        rows = self._session.exec(select(SigningKeyRow).order_by(col(SigningKeyRow.seq)))
        return [self._open(row) for row in rows]

    def strike_off(self, kid: str, at: datetime) -> None:
        """Take a key out of use for good; raise `NotFoundError` for one that is not in use."""
        row = self._session.exec(select(SigningKeyRow).where(SigningKeyRow.kid == kid)).first()
        if row is None or row.struck_off_at is not None:
            raise NotFoundError("There is no such key in use.", "Look at the keys again.")
        self._in_use = None
        stated = _stated(row)
        struck = replace(stated, struck_off_at=at)
        inside = self._sealing.open(row.sealed_private, _place_of_key(stated))
        row.struck_off_at = at
        row.sealed_private = self._sealing.seal(inside, _place_of_key(struck))
        self._session.add(row)
        self._session.flush()

    def _open(self, row: SigningKeyRow) -> SigningKey:
        stated = _stated(row)
        inside = self._sealing.open(row.sealed_private, _place_of_key(stated))
        if stated.purpose is KeyPurpose.TOKENS:
            if not self._store_keys.opens(Purpose.TOKEN_KEYS):
                return stated
            inside = self._store_keys.sealing(Purpose.TOKEN_KEYS).open(
                inside, _place_of_private_half(stated)
            )
        return replace(stated, private_der=inside)

    def _inside(self, key: SigningKey) -> bytes:
        """Give what is sealed beside the public half: the private one, or that sealed apart."""
        if key.purpose is not KeyPurpose.TOKENS:
            return key.private_der
        sealing = self._store_keys.sealing(Purpose.TOKEN_KEYS)
        return sealing.seal(key.private_der, _place_of_private_half(key))


def seal_token_keys_apart(connection: Connection, store_keys: StoreKeys) -> None:
    """Seal the private halves of a store from before 0010 so that few processes open them.

    It runs once, in the transaction of the migration.
    """
    online, apart = (
        store_keys.sealing(each) for each in (Purpose.ONLINE_KEYS, Purpose.TOKEN_KEYS)
    )
    with Session(connection) as session:
        of_tokens = select(SigningKeyRow).where(SigningKeyRow.purpose == KeyPurpose.TOKENS.value)
        for row in session.exec(of_tokens):
            stated = _stated(row)
            private_der = online.open(row.sealed_private, _place_of_key(stated))
            inside = apart.seal(private_der, _place_of_private_half(stated))
            row.sealed_private = online.seal(inside, _place_of_key(stated))
            session.add(row)
        session.flush()


def _stated(row: SigningKeyRow) -> SigningKey:
    """Give what stands in the clear, which whoever opens the private half finds true or not."""
    return SigningKey(
        kid=row.kid,
        purpose=KeyPurpose(row.purpose),
        private_der=b"",
        public_der=row.public_der,
        not_before=row.not_before,
        signs_from=row.signs_from,
        struck_off_at=row.struck_off_at,
    )


def _place_of_private_half(key: SigningKey) -> Place:
    """Bind a private half sealed apart to its key; the rest is bound around it."""
    return Place("signing_keys.private", key.kid, key.purpose.value)


def _place_of_key(key: SigningKey) -> Place:
    """Bind the private half to everything that stands beside it in the clear.

    Gateways believe the public halves that are published from here. Somebody
    who can write to the database, but has not the store key, must be able
    neither to put a key of their own among them nor to bring back one that
    was struck off.
    """
    instants = (key.not_before, key.signs_from, key.struck_off_at)
    stated = (
        key.kid,
        hashlib.sha256(key.public_der).hexdigest(),
        *("" if each is None else each.astimezone(UTC).isoformat() for each in instants),
    )
    return Place("signing_keys", "/".join(stated), key.purpose.value)


class SqlModels:
    """Keep models; see `kiosk.services.ports.Models`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> Sequence[Model]:
        """Give all models by name."""
        rows = self._session.exec(select(ModelRow))
        models = (
            Model(row.name, _names(row.aliases), row.controlled, _names(row.fallbacks))
            for row in rows
        )
        return sorted(models, key=lambda model: model.name)

    def put(self, models: Sequence[Model]) -> None:
        """Replace the whole set."""
        self._session.exec(delete(ModelRow))
        for model in models:
            self._session.add(
                ModelRow(
                    name=model.name,
                    aliases=list(model.aliases),
                    controlled=model.controlled,
                    fallbacks=list(model.fallbacks),
                )
            )
        self._session.flush()


class SqlPublications:
    """Keep publications; see `kiosk.services.ports.Publications`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def next_version(self) -> int:
        """Give the lowest version that can still be reserved."""
        return self._counter().value + 1

    def reserve_version(self) -> int:
        """Give the next version; commit it before publishing, so that it is used up."""
        version = self.next_version()
        self.reserve_until(version)
        return version

    def reserve_until(self, version: int) -> None:
        """Use up every version up to this one."""
        counter = self._counter()
        counter.value = max(counter.value, version)
        self._session.add(counter)
        self._session.flush()

    def _counter(self) -> CounterRow:
        name = "publication"
        return self._session.get(CounterRow, name) or CounterRow(name=name, value=0)

    def add(self, record: PublicationRecord) -> None:
        """Store what was published."""
        self._session.add(
            PublicationRow(
                version=record.version,
                signed_at=record.signed_at,
                directory=record.directory,
                targets=record.targets,
                changed=list(record.changed),
                log_size=record.log_size,
                invalid=record.invalid,
                suspended=record.suspended,
            )
        )
        self._session.flush()

    def count(self) -> int:
        """Count the publications."""
        return self._session.exec(select(func.count()).select_from(PublicationRow)).one()

    def page(self, offset: int, limit: int) -> Sequence[PublicationRecord]:
        """Give publications, newest first."""
        rows = self._session.exec(
            select(PublicationRow)
            .order_by(col(PublicationRow.version).desc())
            .offset(offset)
            .limit(limit)
        )
        return [
            PublicationRecord(
                version=row.version,
                signed_at=row.signed_at,
                directory=row.directory,
                targets=row.targets,
                changed=_names(row.changed),
                log_size=row.log_size,
                invalid=row.invalid,
                suspended=row.suspended,
            )
            for row in rows
        ]


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise StoreDamagedError(
            "A list of names in the store is not one.", "Restore the store from a backup."
        )
    return tuple(value)
