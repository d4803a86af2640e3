"""The kit of an unattended station: all that it knows, signed by the store it seals to.

A station holds public keys only. The kit is signed with Ed25519 over its
pre-authentication encoding (DSSE, version 1). Whoever sets a station up
compares the fingerprint of the signing key with the one that the desk shows;
from then on no other key is believed.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_public_key,
)
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kiosk.domain.access import Model
from kiosk.domain.enrolments import WayIn
from kiosk.domain.errors import KioskError
from kiosk.services.codes import CodeError, normal_code

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KIT_FILE = "station.json"
"""The name of the kit's file in the folder of a station."""

KIT_VERSION = 1
"""The version of the kit that this program writes and reads."""

MOST_KIT_BYTES = 32 * 1024 * 1024

_TYPE = "application/vnd.identity-kiosk.station+json"
_CLOCK_TOLERANCE = timedelta(minutes=5)
_SCRYPT_COST = 2**13  # 8 MiB and some 40 ms for each guess at a number
_DIGEST_BYTES = 16

_Hex = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
_Text = Annotated[str, Field(max_length=2000)]


class KitError(KioskError):
    """Refuse a kit that is not what the desk signed, or is out of date."""


@dataclass(frozen=True, slots=True)
class KitDirective:
    """Hold an approved directive, its country groups, the reading chosen, and since when."""

    id: str
    source: bytes = field(repr=False)
    groups: tuple[bytes, ...] = field(repr=False)
    reading: str
    binds_from: datetime


@dataclass(frozen=True, slots=True)
class StationKit:
    """Hold what an unattended station knows; none of it is secret but ``lookups``' meaning.

    ``sealing_key`` is a raw X25519 public key. ``place`` and ``hours`` say in
    words where and when a desk is staffed. ``lookups`` map a slow, salted hash
    of an invitation, badge, or personnel number with e-mail to the id of an
    entry, which means nothing outside the store.
    """

    store_id: str
    station_id: str
    place: str
    hours: str
    issuer_name: str
    issuer_url: str
    postal_address: str
    zone: str
    appeal_url: str
    sealing_key: bytes
    sealing_key_id: str
    models: tuple[Model, ...]
    directives: tuple[KitDirective, ...]
    asks_former_citizenships: bool
    statement_languages: tuple[str, ...]
    created_at: datetime
    expires_at: datetime
    lookup_salt: bytes = field(repr=False)
    lookups: Mapping[str, str] = field(repr=False)


def write_kit(kit: StationKit, key: Ed25519PrivateKey) -> bytes:
    """Give the kit's file, signed."""
    payload = _KitRecord.of(kit).model_dump_json().encode()
    envelope = _Envelope(
        payload_type=_TYPE,
        payload=_text64(payload),
        key=_text64(_spki(key.public_key())),
        signature=_text64(key.sign(_authenticated(payload))),
    )
    return envelope.model_dump_json(indent=1).encode() + b"\n"


def kit_pin(data: bytes) -> str:
    """Give the fingerprint of the key that a kit names, in groups of four hexadecimal digits.

    It proves nothing by itself: people compare it once with what the desk
    shows, and `read_kit` demands it from then on.
    """
    return fingerprint(_bytes64(_envelope(data).key))


def fingerprint(public_der: bytes) -> str:
    """Give 128 bits of the SHA-256 of a public key (SPKI DER) for people to compare."""
    digest = hashlib.sha256(public_der).hexdigest()[:32]
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))


def read_kit(data: bytes, *, now: datetime, pin: str) -> StationKit:
    """Check a kit against the fingerprint that was confirmed, and read it.

    Raises `KitError` for a kit that another key signed, that was altered, that
    a newer program wrote, or that is not valid at ``now``.
    """
    envelope = _envelope(data)
    public_der, payload = _bytes64(envelope.key), _bytes64(envelope.payload)
    if fingerprint(public_der).split() != pin.lower().split():
        raise KitError(
            "Another key has signed this station's file.",
            "Compare its fingerprint with the desk's before it is used.",
        )
    try:
        key = load_der_public_key(public_der)
        if not isinstance(key, Ed25519PublicKey):
            raise _altered()
        key.verify(_bytes64(envelope.signature), _authenticated(payload))
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        raise _altered() from None
    try:
        kit = _KitRecord.model_validate_json(payload).kit()
    except ValidationError:
        raise _unreadable() from None
    if now + _CLOCK_TOLERANCE < kit.created_at:
        raise KitError(
            "This machine's clock is behind the station's file.", "Set the clock right."
        )
    if now >= kit.expires_at:
        raise KitError("This station's file is out of date.", "Ask the desk to export it again.")
    return kit


def look_up(kit: StationKit, way_in: WayIn, *words: str) -> str:
    """Give the id of the entry that the words name, or nothing; takes some 40 ms.

    ``words`` are the code of an invitation, the text of a badge, or a personnel
    number and an e-mail address.
    """
    try:
        return kit.lookups.get(slow_hash(kit.lookup_salt, way_in, *words), "")
    except CodeError:
        return ""


def slow_hash(salt: bytes, way_in: WayIn, *words: str) -> str:
    """Give the hex scrypt hash (RFC 7914) by which a station finds an entry.

    Case and outer spaces do not count. Each word counts with its length.
    """
    if way_in is WayIn.INVITATION:
        normal: tuple[str, ...] = tuple(normal_code(word) for word in words)
    else:
        normal = tuple(" ".join(word.split()).casefold() for word in words)
    message = "\x00".join((way_in.value, *(f"{len(word)}:{word}" for word in normal)))
    return hashlib.scrypt(
        message.encode(), salt=salt, n=_SCRYPT_COST, r=8, p=1, dklen=_DIGEST_BYTES
    ).hex()


class _Envelope(BaseModel):
    """Hold the envelope as it stands in the file; members are base 64."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    payload_type: Annotated[str, Field(pattern=f"^{_TYPE.replace('+', '[+]')}$")]
    payload: str
    key: Annotated[str, Field(max_length=200)]
    signature: Annotated[str, Field(max_length=200)]


class _ModelRecord(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    name: _Text
    aliases: tuple[_Text, ...]
    controlled: bool
    fallbacks: tuple[_Text, ...]


class _DirectiveRecord(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    id: _Text
    source: str
    groups: tuple[str, ...]
    reading: _Text
    binds_from: datetime


class _KitRecord(BaseModel):
    """Hold a kit's payload; its members are those of `StationKit`."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    version: Annotated[int, Field(ge=KIT_VERSION, le=KIT_VERSION)]
    store_id: _Hex
    station_id: _Hex
    place: _Text
    hours: _Text
    issuer_name: _Text
    issuer_url: _Text
    postal_address: _Text
    zone: _Text
    appeal_url: _Text
    sealing_key: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    sealing_key_id: _Hex
    models: tuple[_ModelRecord, ...]
    directives: tuple[_DirectiveRecord, ...]
    asks_former_citizenships: bool
    statement_languages: tuple[_Text, ...]
    created_at: datetime
    expires_at: datetime
    lookup_salt: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    lookups: dict[_Hex, _Hex]

    @classmethod
    def of(cls, kit: StationKit) -> _KitRecord:
        """Take a kit."""
        plain = {name: getattr(kit, name) for name in cls.model_fields if name in _PLAIN}
        return cls(
            version=KIT_VERSION,
            sealing_key=kit.sealing_key.hex(),
            lookup_salt=kit.lookup_salt.hex(),
            lookups=dict(kit.lookups),
            models=tuple(
                _ModelRecord(
                    name=each.name,
                    aliases=each.aliases,
                    controlled=each.controlled,
                    fallbacks=each.fallbacks,
                )
                for each in kit.models
            ),
            directives=tuple(
                _DirectiveRecord(
                    id=each.id,
                    source=_text64(each.source),
                    groups=tuple(_text64(group) for group in each.groups),
                    reading=each.reading,
                    binds_from=each.binds_from,
                )
                for each in kit.directives
            ),
            **plain,
        )

    def kit(self) -> StationKit:
        """Give the kit."""
        plain = {name: getattr(self, name) for name in _PLAIN}
        return StationKit(
            sealing_key=bytes.fromhex(self.sealing_key),
            lookup_salt=bytes.fromhex(self.lookup_salt),
            lookups=self.lookups,
            models=tuple(
                Model(each.name, each.aliases, each.controlled, each.fallbacks)
                for each in self.models
            ),
            directives=tuple(
                KitDirective(
                    each.id,
                    _bytes64(each.source),
                    tuple(_bytes64(group) for group in each.groups),
                    each.reading,
                    each.binds_from,
                )
                for each in self.directives
            ),
            **plain,
        )


_PLAIN = frozenset(
    {
        "store_id",
        "station_id",
        "place",
        "hours",
        "issuer_name",
        "issuer_url",
        "postal_address",
        "zone",
        "appeal_url",
        "sealing_key_id",
        "asks_former_citizenships",
        "statement_languages",
        "created_at",
        "expires_at",
    }
)


def _envelope(data: bytes) -> _Envelope:
    if len(data) > MOST_KIT_BYTES:
        raise _unreadable()
    try:
        return _Envelope.model_validate_json(data)
    except ValidationError:
        raise _unreadable() from None


def _authenticated(payload: bytes) -> bytes:
    """Give what is signed: DSSE's pre-authentication encoding."""
    return b"DSSEv1 %d %s %d %s" % (len(_TYPE), _TYPE.encode(), len(payload), payload)


def _spki(key: Ed25519PublicKey) -> bytes:
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _text64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise _unreadable() from None


def _altered() -> KitError:
    return KitError("This station's file was altered.", "Ask the desk to export it again.")


def _unreadable() -> KitError:
    return KitError(
        "This is no station's file that this version reads.",
        "Export it again with the same version of this program.",
    )
