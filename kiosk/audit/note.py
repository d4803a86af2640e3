"""Signed notes as specified by C2SP ``signed-note``, with Ed25519 keys only.

A note is text, an empty line, and one or more signature lines. Witnesses and
auditors of other transparency logs read the same form, so a checkpoint can be
checked with their programs.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from kiosk.audit.errors import NoteError

_ED25519 = b"\x01"
_ID_BYTES = 4
_KEY_BYTES = 32
_SIGNATURE_PREFIX = "— "
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_MAX_NOTE_CHARS = 100_000
_MAX_SIGNATURES = 64


def _check_name(name: str) -> None:
    if not name or "+" in name or any(mark.isspace() for mark in name) or _CONTROL.search(name):
        raise NoteError(
            "A signing key's name may hold neither spaces nor plus signs.",
            "Use a name such as kiosk.example.org/log.",
        )


def _key_id(name: str, public_key: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\n" + _ED25519 + public_key).digest()[:_ID_BYTES]


def _decode(text: str) -> bytes:
    """Decode base64 in its one canonical form, so that no note has two spellings."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise _malformed() from error
    if base64.b64encode(data).decode() != text:
        raise _malformed()
    return data


@dataclass(frozen=True, slots=True)
class NoteVerifier:
    """Hold a trusted public key: its name and 32 bytes (RFC 8032)."""

    name: str
    public_key: bytes

    def __post_init__(self) -> None:
        """Raise `NoteError` for a name or a key that no note can carry."""
        _check_name(self.name)
        if len(self.public_key) != _KEY_BYTES:
            raise NoteError("This is not an Ed25519 public key.", "Give a key of 32 bytes.")

    @classmethod
    def parse(cls, text: str) -> NoteVerifier:
        """Read the text form ``name+key id+base64(type, key)``."""
        name, _, rest = text.strip().partition("+")
        identifier, _, encoded = rest.partition("+")
        data = _decode(encoded)
        if data[:1] != _ED25519:
            raise NoteError(
                "This verifier key is not an Ed25519 key.", "Ask for the log's Ed25519 key."
            )
        verifier = cls(name, data[1:])
        if identifier != verifier.key_id.hex():
            raise NoteError(
                "The verifier key's identifier does not belong to its key.",
                "Copy the whole key again, from its first to its last character.",
            )
        return verifier

    @property
    def key_id(self) -> bytes:
        """Give the four bytes that, with the name, say which key signed."""
        return _key_id(self.name, self.public_key)

    def __str__(self) -> str:
        encoded = base64.b64encode(_ED25519 + self.public_key).decode()
        return f"{self.name}+{self.key_id.hex()}+{encoded}"


@dataclass(frozen=True, slots=True)
class NoteSigner:
    """Sign notes under one name with one Ed25519 key."""

    name: str
    private_key: Ed25519PrivateKey

    def __post_init__(self) -> None:
        """Raise `NoteError` for a name that no note can carry."""
        _check_name(self.name)

    @property
    def verifier(self) -> NoteVerifier:
        """Give the public half."""
        return NoteVerifier(self.name, self.private_key.public_key().public_bytes_raw())

    def sign(self, text: str) -> str:
        """Give the signed note over ``text``, which ends in a newline."""
        if not text.endswith("\n") or _CONTROL.search(text):
            raise _malformed()
        signature = self.verifier.key_id + self.private_key.sign(text.encode())
        encoded = base64.b64encode(signature).decode()
        return f"{text}\n{_SIGNATURE_PREFIX}{self.name} {encoded}\n"


def open_note(note: str, *verifiers: NoteVerifier) -> str:
    """Give the text of a note that a trusted key has signed.

    Signatures by unknown keys are ignored, as the specification demands; a
    bad signature that claims a trusted key condemns the whole note, and so
    does the absence of any good one.
    """
    if len(note) > _MAX_NOTE_CHARS or _CONTROL.search(note) or not note.endswith("\n"):
        raise _malformed()
    body, separator, tail = note.rpartition("\n\n")
    lines = tail.removesuffix("\n").split("\n")
    if not separator or len(lines) > _MAX_SIGNATURES:
        raise _malformed()
    text = body + "\n"
    known = {(verifier.name, verifier.key_id): verifier for verifier in verifiers}
    signed = False
    for line in lines:
        name, signature = _parse_signature(line)
        verifier = known.get((name, signature[:_ID_BYTES]))
        if verifier is None:
            continue
        _verify_signature(verifier, signature[_ID_BYTES:], text)
        signed = True
    if not signed:
        raise NoteError(
            "The note is not signed by the expected key.",
            "Check which log it comes from, and that the key was copied whole.",
        )
    return text


def _parse_signature(line: str) -> tuple[str, bytes]:
    if not line.startswith(_SIGNATURE_PREFIX):
        raise _malformed()
    name, separator, encoded = line.removeprefix(_SIGNATURE_PREFIX).partition(" ")
    _check_name(name)
    signature = _decode(encoded)
    if not separator or len(signature) <= _ID_BYTES:
        raise _malformed()
    return name, signature


def _verify_signature(verifier: NoteVerifier, signature: bytes, text: str) -> None:
    try:
        key = Ed25519PublicKey.from_public_bytes(verifier.public_key)
        key.verify(signature, text.encode())
    except InvalidSignature as error:
        raise NoteError(
            "The note's signature is wrong: its text was changed after signing.",
            "Do not rely on it; keep it as evidence and ask for the original.",
        ) from error


def _malformed() -> NoteError:
    return NoteError(
        "This is not a signed note in the form of C2SP.",
        "Ask for the file again, and copy it unchanged.",
    )
