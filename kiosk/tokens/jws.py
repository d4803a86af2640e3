"""Compact JWS with ES256 and nothing else (RFC 7515, RFC 7518, RFC 8725).

The algorithm is fixed by this module, never chosen by the token: a header
that asks for another, brings its own key, or names an extension is refused
before any cryptography happens.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidSignature

from kiosk.tokens import base64url, strict_json
from kiosk.tokens.errors import (
    BadSignatureError,
    MalformedTokenError,
    UnknownKeyError,
    WrongTypeError,
)
from kiosk.tokens.keys import COORDINATE_LENGTH, ES256

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.tokens.keys import TokenSigner, VerificationKey

HEADER_MAX_LENGTH = 512
_HEADER_MEMBERS = frozenset({"alg", "typ", "kid"})
_REMEDY = "Send the token exactly as it was issued."
_SIGNATURE_TEXT_LENGTH = 86
_SIGN_BIT = 0x80


@dataclass(frozen=True, slots=True)
class _Header:
    typ: str
    kid: str


def sign(payload: dict[str, Any], *, typ: str, key: TokenSigner) -> str:
    """Sign ``payload`` as compact JWS with the header ``typ alg kid``."""
    header = strict_json.dumps({"typ": typ, "alg": "ES256", "kid": key.kid})
    signed = f"{base64url.encode(header)}.{base64url.encode(strict_json.dumps(payload))}"
    return f"{signed}.{base64url.encode(key.sign_es256(signed.encode('ascii')))}"


def verify_jws(
    text: str, *, typ: str, keys: Mapping[str, VerificationKey], max_length: int
) -> dict[str, Any]:
    """Return the payload of a JWS signed by one of ``keys``.

    The payload is parsed only after its signature was found right. Raises
    ``MalformedTokenError``, ``WrongTypeError``, ``UnknownKeyError`` or
    ``BadSignatureError``; never a bare ``ValueError``.
    """
    try:
        signed, protected, payload, signature = split_compact(text, max_length)
        header = _read_header(protected)
    except ValueError as error:
        raise MalformedTokenError(f"The token is malformed: {error}.", _REMEDY) from error
    if header.typ != typ:
        raise WrongTypeError(
            "The token was made for another purpose.", "Send the access token for this service."
        )
    key = keys.get(header.kid)
    if key is None:
        raise UnknownKeyError(
            "The token is signed with a key that is not published.", "Get a new token."
        )
    try:
        key.public_key.verify(signature, signed, ES256)
    except InvalidSignature as error:
        raise BadSignatureError(
            "The signature of the token does not match its content.", _REMEDY
        ) from error
    try:
        return strict_json.loads_object(payload, max_length)
    except ValueError as error:
        raise MalformedTokenError(f"The token is malformed: {error}.", _REMEDY) from error


def split_compact(text: str, max_length: int) -> tuple[bytes, bytes, bytes, bytes]:
    """Return what is signed, the header's text, the payload's bytes, the DER signature.

    The header is left in base64url, since headers recur and are remembered by
    their text. Raises ``ValueError``.
    """
    if len(text) > max_length:
        raise ValueError("it is too long")
    if not text.isascii():
        raise ValueError("it holds characters that no token has")
    signed, _, signature = text.encode("ascii").rpartition(b".")
    header, dot, payload = signed.partition(b".")
    if not dot or b"." in payload:
        raise ValueError("it does not have three parts")
    return signed, header, base64url.decode(payload), _read_signature(signature)


@lru_cache(maxsize=64)
def _read_header(text: bytes) -> _Header:
    """Read a protected header that holds ``alg``, ``typ`` and ``kid`` and no more.

    Refusing every other name covers ``crit``, ``jwk``, ``jku``, ``x5u``,
    ``x5c``, ``b64`` and ``zip`` at once (RFC 8725 sections 3.1 and 3.10). All
    tokens of one key share one header, hence the small memory.
    """
    if len(text) > HEADER_MAX_LENGTH:
        raise ValueError("its header is too long")
    header = strict_json.loads_object(base64url.decode(text), HEADER_MAX_LENGTH)
    unknown = set(header) - _HEADER_MEMBERS
    if unknown:
        raise ValueError("its header holds parameters that are never honoured")
    if header.get("alg") != "ES256":
        raise ValueError("its algorithm is not ES256")
    typ, kid = header.get("typ"), header.get("kid")
    if type(typ) is not str or type(kid) is not str:
        raise ValueError("its header lacks the type or the key's name")
    return _Header(typ, kid)


def _read_signature(text: bytes) -> bytes:
    """Turn r || s (RFC 7518 section 3.4) into the DER form that OpenSSL wants.

    Written out because the library's own encoder, by way of two Python
    integers, costs every new token three times as much.
    """
    if len(text) != _SIGNATURE_TEXT_LENGTH:
        raise ValueError("its signature is not 64 bytes long")
    raw = base64url.decode(text)
    r = _der_integer(raw[:COORDINATE_LENGTH])
    s = _der_integer(raw[COORDINATE_LENGTH:])
    return b"\x30%c%b%b" % (len(r) + len(s), r, s)


def _der_integer(number: bytes) -> bytes:
    """Write a big-endian natural number as a DER INTEGER (X.690 section 8.3)."""
    if not number[0]:
        number = number.lstrip(b"\0") or b"\0"
    if number[0] & _SIGN_BIT:
        return b"\x02%c\0%b" % (len(number) + 1, number)
    return b"\x02%c%b" % (len(number), number)
