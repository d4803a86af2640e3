"""The issuer: who runs this kiosk, its settings and its keys as records."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class IssuerSettings:
    """Hold what the first-run ceremony fixed.

    ``url`` is the ``iss`` of every token and the prefix of every list's
    ``uri``; ``zone`` an IANA name; ``audience`` the gateways' ``aud``;
    ``log_origin`` the first line of every checkpoint.
    """

    store_id: str
    name: str
    url: str
    postal_address: str
    zone: str
    audience: str
    client_id: str
    appeal_url: str
    log_origin: str
    token_life: timedelta
    established_at: datetime


class KeyPurpose(StrEnum):
    """Name what a key is for; one key, one purpose.

    All sign but ``SUBMISSIONS``, whose private half opens what stations seal.
    """

    TOKENS = "tokens"
    TARGETS = "targets"
    SNAPSHOT = "snapshot"
    TIMESTAMP = "timestamp"
    LOG = "log"
    STATIONS = "stations"
    SUBMISSIONS = "submissions"


@dataclass(frozen=True, slots=True)
class SigningKey:
    """Hold a key pair: PKCS#8 DER (private, sealed in the store), SPKI DER (public).

    Tokens: ECDSA on P-256. Submissions: X25519. All others: Ed25519. A key is published from
    ``not_before`` on, signs from ``signs_from`` and is struck off at
    ``struck_off_at``. ``private_der`` is empty in a process that leaves it sealed.
    """

    kid: str
    purpose: KeyPurpose
    private_der: bytes
    public_der: bytes
    not_before: datetime
    signs_from: datetime
    struck_off_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PublicationRecord:
    """Hold what was published and when; ``version`` rises by one or more each time."""

    version: int
    signed_at: datetime
    directory: str
    targets: int
    changed: tuple[str, ...]
    log_size: int
    invalid: int
    suspended: int
