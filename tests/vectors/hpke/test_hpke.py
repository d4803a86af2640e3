"""Held against RFC 9180, appendix A.2.1: X25519, HKDF-SHA256, ChaCha20-Poly1305, base mode.

The library opens and seals with empty associated data only, and the RFC's
vectors have some. So a decrypter of a few lines is held against the RFC first,
and what the program seals must open with it.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import UTC, datetime

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from kiosk.domain.dates import PartialDate
from kiosk.domain.enrolments import Submission, WayIn
from kiosk.domain.facts import Claim
from kiosk.domain.persons import Particulars, PersonName
from kiosk.services.stations import StationKit
from kiosk.services.submissions import read_sealed, seal, unseal

INFO = bytes.fromhex("4f6465206f6e2061204772656369616e2055726e")
RECIPIENT = bytes.fromhex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")
RECIPIENT_PUBLIC = bytes.fromhex(
    "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"
)
ENCAPSULATED = bytes.fromhex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a")
ASSOCIATED = b"Count-0"
PLAIN = b"Beauty is truth, truth beauty"
SEALED = bytes.fromhex(
    "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"
)

_KEM_SUITE = b"KEM" + (0x0020).to_bytes(2)
_HPKE_SUITE = b"HPKE" + b"".join(part.to_bytes(2) for part in (0x0020, 0x0001, 0x0003))


def extract(salt: bytes, label: bytes, key: bytes, suite: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + key, hashlib.sha256)


def expand(key: bytes, label: bytes, info: bytes, length: int, suite: bytes) -> bytes:
    message = length.to_bytes(2) + b"HPKE-v1" + suite + label + info
    return hmac.digest(key, message + b"\x01", hashlib.sha256)[:length]


def opened_by_hand(
    private: X25519PrivateKey, encapsulated: bytes, sealed: bytes, info: bytes, associated: bytes
) -> bytes:
    """Open as RFC 9180, sections 4.1 and 5.1, says; every length here is one block or less."""
    dh = private.exchange(X25519PublicKey.from_public_bytes(encapsulated))
    context = encapsulated + private.public_key().public_bytes_raw()
    shared = expand(
        extract(b"", b"eae_prk", dh, _KEM_SUITE), b"shared_secret", context, 32, _KEM_SUITE
    )
    schedule = (
        b"\x00"
        + extract(b"", b"psk_id_hash", b"", _HPKE_SUITE)
        + extract(b"", b"info_hash", info, _HPKE_SUITE)
    )
    secret = extract(shared, b"secret", b"", _HPKE_SUITE)
    key = expand(secret, b"key", schedule, 32, _HPKE_SUITE)
    nonce = expand(secret, b"base_nonce", schedule, 12, _HPKE_SUITE)
    return ChaCha20Poly1305(key).decrypt(nonce, sealed, associated)


def test_the_decrypter_of_this_test_opens_what_the_rfc_sealed() -> None:
    private = X25519PrivateKey.from_private_bytes(RECIPIENT)

    assert private.public_key().public_bytes_raw() == RECIPIENT_PUBLIC
    assert opened_by_hand(private, ENCAPSULATED, SEALED, INFO, ASSOCIATED) == PLAIN


def test_the_library_seals_as_the_rfc_says() -> None:
    private = X25519PrivateKey.from_private_bytes(RECIPIENT)
    suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
    sealed = suite.encrypt(PLAIN, private.public_key(), info=INFO)

    assert opened_by_hand(private, sealed[:32], sealed[32:], INFO, b"") == PLAIN
    with pytest.raises(InvalidTag):
        opened_by_hand(private, sealed[:32], sealed[32:], INFO + b"!", b"")


def test_what_a_station_seals_opens_with_its_first_line_as_info() -> None:
    private = X25519PrivateKey.from_private_bytes(RECIPIENT)
    now = datetime(2026, 11, 21, 9, tzinfo=UTC)
    kit = StationKit(
        store_id="00" * 16,
        station_id="11" * 16,
        place="Room 1",
        hours="9 to 5",
        issuer_name="Issuer",
        issuer_url="https://id.example.org",
        postal_address="1 Street",
        zone="UTC",
        appeal_url="https://id.example.org/appeal",
        sealing_key=RECIPIENT_PUBLIC,
        sealing_key_id="22" * 16,
        models=(),
        directives=(),
        asks_former_citizenships=False,
        statement_languages=("en",),
        created_at=now,
        expires_at=now,
        lookup_salt=bytes(32),
        lookups={},
    )
    submission = Submission(
        id="33" * 16,
        station_id=kit.station_id,
        way_in=WayIn.NONE,
        entry_id="",
        particulars=Particulars(PersonName("Eriksson"), PartialDate()),
        claim=Claim(),
        language="en",
        started_at=now,
        finished_at=now,
        asked_for_staff=True,
    )
    data = seal(kit, submission)
    first_line, _, body = data.partition(b"\n")

    plain = opened_by_hand(private, body[:32], body[32:], first_line + b"\n", b"")
    assert plain.startswith(b"KSUB\x02")
    der = private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    assert unseal(read_sealed(data), der) == submission
