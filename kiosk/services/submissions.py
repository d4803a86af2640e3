"""Seal what a registrant leaves so that only the desk can open it (HPKE, RFC 9180).

Base mode, with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and ChaCha20-Poly1305.
The seal binds store, station, key and format. It hides and protects; it does
not say who sealed, which is why everything inside is judged anew at the desk.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.serialization import load_der_private_key

from kiosk.services.submission_format import (
    MOST_PLAIN_BYTES,
    SubmissionError,
    decode,
    encode,
)

if TYPE_CHECKING:
    from kiosk.domain.enrolments import Submission
    from kiosk.services.stations import StationKit

__all__ = ["MOST_SEALED_BYTES", "SealedFile", "SubmissionError", "read_sealed", "seal", "unseal"]

MOST_SEALED_BYTES = MOST_PLAIN_BYTES + 4096
"""How large a sealed file can be; a larger one is not read at all."""

_HEADER = re.compile(
    rb"kiosk-submission 1 (?P<store>[0-9a-f]{32}) (?P<station>[0-9a-f]{32})"
    rb" (?P<key>[0-9a-f]{32})\n"
)
_LONGEST_HEADER = 200
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True, slots=True)
class SealedFile:
    """Hold a sealed file's header, which names nobody, and its sealed body."""

    store_id: str
    station_id: str
    key_id: str
    body: bytes


def seal(kit: StationKit, submission: Submission) -> bytes:
    """Seal a submission to the desk; nothing on this machine can open it again.

    The ephemeral key comes from the operating system, not from a handed-in
    source: the library draws it inside the seal. Raises `SubmissionError` for
    a submission that the desk would refuse.
    """
    if submission.station_id != kit.station_id:
        raise SubmissionError(
            "This submission belongs to another station.", "Start again at this one."
        )
    header = _header(kit.store_id, kit.station_id, kit.sealing_key_id)
    key = X25519PublicKey.from_public_bytes(kit.sealing_key)
    return header + _SUITE.encrypt(encode(submission), key, info=header)


def read_sealed(data: bytes) -> SealedFile:
    """Read a sealed file's header, or raise `SubmissionError`."""
    header = _HEADER.match(data[:_LONGEST_HEADER])
    if header is None or len(data) > MOST_SEALED_BYTES:
        raise SubmissionError(
            "This is no file that a station sealed.", "Remove it, and look who put it there."
        )
    return SealedFile(
        header["store"].decode(),
        header["station"].decode(),
        header["key"].decode(),
        data[header.end() :],
    )


def unseal(sealed: SealedFile, private_der: bytes) -> Submission:
    """Open a sealed file; raise `SubmissionError` for one altered or sealed to another."""
    key = load_der_private_key(private_der, password=None)
    if not isinstance(key, X25519PrivateKey):
        raise SubmissionError("The key that opens is of another kind.", "Restore a backup.")
    info = _header(sealed.store_id, sealed.station_id, sealed.key_id)
    try:
        plain = _SUITE.decrypt(sealed.body, key, info=info)
    except (InvalidTag, ValueError):
        raise SubmissionError(
            "This sealed file was altered, or sealed to another desk.",
            "Keep it for whoever looks after the station; the registrant can come to the desk.",
        ) from None
    submission = decode(plain)
    if submission.station_id != sealed.station_id:
        raise SubmissionError(
            "This sealed file names two stations.",
            "Keep it for whoever looks after the station.",
        )
    return submission


def _header(store_id: str, station_id: str, key_id: str) -> bytes:
    """Give the file's first line, which is also the seal's ``info`` (RFC 9180, section 5.1)."""
    return f"kiosk-submission 1 {store_id} {station_id} {key_id}\n".encode()
