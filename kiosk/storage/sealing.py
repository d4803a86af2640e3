"""Seal what is personal: AES-256-GCM under a key per person, itself sealed.

The store key never touches data. HKDF (RFC 5869) derives one key for each
purpose from it, so that a nonce, a hash or a leak in one place says nothing
about another. Destroying a person's sealed key makes everything sealed under
it unreadable for good, in the store and in every backup that lacks the key.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.storage.errors import LeftSealedError, SealBrokenError, StorageError

if TYPE_CHECKING:
    from collections.abc import Callable

KEY_BYTES = 32
NONCE_BYTES = 12
_TAG_BYTES = 16
_FORMAT = b"\x01"


class Purpose(StrEnum):
    """Name what a derived key is for; the text goes into the derivation."""

    WRAP = "wrap"
    RECORDS = "records"
    LOOKUP = "lookup"
    PAIRWISE = "pairwise"
    ONLINE_KEYS = "online-keys"
    TOKEN_KEYS = "token-keys"  # noqa: S105 -- what it is for, not a secret
    CHECK = "check"
    PLACES = "places"
    COHORTS = "cohorts"
    DIRECTIVES = "directives"
    STATIONS = "stations"


@dataclass(frozen=True, slots=True)
class Place:
    """Say where a sealed value belongs; it opens nowhere else.

    ``table`` and ``record`` name the row (and column, where a row has
    several), ``person`` the person's id, empty for what is nobody's.
    """

    table: str
    record: str
    person: str = ""

    @property
    def associated_data(self) -> bytes:
        """Give the bytes that are authenticated with the value, each part with its length."""
        return _FORMAT + _measured(self.table) + _measured(self.record) + _measured(self.person)


@dataclass(frozen=True, slots=True)
class SealingKey:
    """Seal and open values under one key.

    ``entropy`` gives the 96-bit nonces. Under one key 2^32 random nonces are
    the limit of NIST SP 800-38D, section 8.3; a person never comes near it,
    and neither does a store's count of people and keys.
    """

    raw: bytes = field(repr=False)
    entropy: Callable[[int], bytes] = field(repr=False)
    _cipher: AESGCM = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Raise `StorageError` unless the key has 256 bits."""
        if len(self.raw) != KEY_BYTES:
            raise StorageError("A sealing key has 32 bytes.", "Open the right key store.")
        object.__setattr__(self, "_cipher", AESGCM(self.raw))

    def seal(self, value: bytes, place: Place) -> bytes:
        """Give format, nonce, ciphertext and tag as one value."""
        nonce = self.entropy(NONCE_BYTES)
        sealed = self._cipher.encrypt(nonce, value, place.associated_data)
        return _FORMAT + nonce + sealed

    def open(self, sealed: bytes, place: Place, *, nonce: bytes | None = None) -> bytes:
        """Give the value, or raise `SealBrokenError` for a wrong key, place or byte.

        A ``nonce`` that is given must be the one that the value was sealed with.
        """
        used, body = nonce_of(sealed), memoryview(sealed)[1 + NONCE_BYTES :]
        if sealed[:1] != _FORMAT or len(body) < _TAG_BYTES or nonce not in {None, used}:
            raise _broken()
        try:
            return self._cipher.decrypt(used, body, place.associated_data)
        except InvalidTag as error:
            raise _broken() from error


class StoreKeys:
    """Derive from the store key what each purpose needs.

    What is named in ``without`` is not derived: a process that holds these keys
    cannot open what is sealed for that purpose.
    """

    def __init__(
        self,
        store_key: bytes,
        entropy: Callable[[int], bytes],
        *,
        without: frozenset[Purpose] = frozenset(),
    ) -> None:
        if len(store_key) != KEY_BYTES:
            raise StorageError("The store key has 32 bytes.", "Open the right key store.")
        self._entropy = entropy
        self._derived = {
            purpose: _derive(store_key, purpose) for purpose in Purpose if purpose not in without
        }
        self._sealing = {
            purpose: SealingKey(raw, entropy) for purpose, raw in self._derived.items()
        }

    @property
    def check_value(self) -> bytes:
        """Give what the store remembers to tell its own key from another."""
        return self._derived[Purpose.CHECK]

    @property
    def pairwise(self) -> bytes:
        """Give the key that derives pairwise subjects."""
        return self._derived[Purpose.PAIRWISE]

    @property
    def station_salt(self) -> bytes:
        """Give the salt of the hashes in stations' kits; every kit states it."""
        return self._derived[Purpose.STATIONS]

    def sealing(self, purpose: Purpose) -> SealingKey:
        """Give the key that seals what is nobody's; raise `LeftSealedError` for one left out."""
        if purpose not in self._sealing:
            raise LeftSealedError(
                "This process leaves the keys that sign tokens sealed.",
                "Ask the process that signs; this one never opens them.",
            )
        return self._sealing[purpose]

    def opens(self, purpose: Purpose) -> bool:
        """Tell whether the key of this purpose was derived here."""
        return purpose in self._sealing

    def new_person_key(self, person: str) -> tuple[SealingKey, bytes]:
        """Draw a person's key; give it, and it sealed for the store."""
        raw = self._entropy(KEY_BYTES)
        sealed = self.sealing(Purpose.WRAP).seal(raw, Place("person_keys", person, person))
        return SealingKey(raw, self._entropy), sealed

    def person_key(self, person: str, sealed: bytes) -> SealingKey:
        """Open a person's key as the store keeps it."""
        place = Place("person_keys", person, person)
        return SealingKey(self.sealing(Purpose.WRAP).open(sealed, place), self._entropy)

    def lookup(self, kind: str, *parts: str) -> bytes:
        """Give the keyed hash (HMAC-SHA-256) by which an exact value is found.

        ``kind`` keeps an e-mail address from matching a badge of the same
        text; each part counts with its length.
        """
        message = b"".join(_measured(part) for part in (kind, *parts))
        return hmac.digest(self._derived[Purpose.LOOKUP], message, hashlib.sha256)


def nonce_of(sealed: bytes) -> bytes:
    """Give the nonce of a sealed value: another one whenever anything is sealed anew."""
    return sealed[1 : 1 + NONCE_BYTES]


def _measured(text: str) -> bytes:
    """Put a text's length before it, so that no two rows of texts read the same."""
    encoded = text.encode()
    return len(encoded).to_bytes(4) + encoded


def _derive(store_key: bytes, purpose: Purpose) -> bytes:
    info = b"identity-kiosk/store/v1/" + purpose.value.encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(store_key)


def _broken() -> SealBrokenError:
    return SealBrokenError(
        "A sealed record does not open: it was changed, or its key is another.",
        "Restore the store from a backup, and keep this one as evidence.",
    )
