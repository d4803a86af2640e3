"""Token-signing keys: P-256, named by their RFC 7638 thumbprint."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from kiosk.tokens import base64url, strict_json
from kiosk.tokens.errors import CatalogueError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ES256 = ec.ECDSA(SHA256())
COORDINATE_LENGTH = 32
JWKS_MAX_LENGTH = 64 * 1024
_JWK_MEMBERS = frozenset({"kty", "crv", "x", "y", "kid", "alg", "use"})


class TokenSigner(Protocol):
    """Sign with a key that may live elsewhere (a file, a PKCS#11 token)."""

    @property
    def kid(self) -> str:
        """Name the public key as the published key set does."""
        ...

    def sign_es256(self, data: bytes) -> bytes:
        """Return the signature as RFC 7518 section 3.4 wants it: r || s, 64 bytes."""
        ...


@dataclass(frozen=True, slots=True)
class VerificationKey:
    """Hold one public P-256 key under its thumbprint."""

    kid: str
    public_key: ec.EllipticCurvePublicKey

    @classmethod
    def from_public_key(cls, public_key: ec.EllipticCurvePublicKey) -> VerificationKey:
        """Name ``public_key`` by its RFC 7638 thumbprint; refuse other curves."""
        if not isinstance(public_key.curve, ec.SECP256R1):
            raise CatalogueError(
                "A token-signing key is not on the curve P-256.",
                "Make a new token-signing key.",
            )
        return cls(thumbprint(public_key), public_key)

    def to_jwk(self) -> dict[str, str]:
        """Write the key as an RFC 7517 JWK."""
        return {
            **_required_members(self.public_key),
            "kid": self.kid,
            "alg": "ES256",
            "use": "sig",
        }


@dataclass(frozen=True, slots=True)
class SigningKey:
    """Sign with a private key held in memory; satisfies ``TokenSigner``."""

    private_key: ec.EllipticCurvePrivateKey
    verification_key: VerificationKey

    @classmethod
    def from_private_key(cls, private_key: ec.EllipticCurvePrivateKey) -> SigningKey:
        """Pair ``private_key`` with its public half."""
        return cls(private_key, VerificationKey.from_public_key(private_key.public_key()))

    @property
    def kid(self) -> str:
        """Name the public key as the published key set does."""
        return self.verification_key.kid

    def sign_es256(self, data: bytes) -> bytes:
        """Sign ``data``; return r || s, each 32 bytes, big-endian."""
        r, s = decode_dss_signature(self.private_key.sign(data, ES256))
        return r.to_bytes(COORDINATE_LENGTH) + s.to_bytes(COORDINATE_LENGTH)


def _required_members(public_key: ec.EllipticCurvePublicKey) -> dict[str, str]:
    numbers = public_key.public_numbers()
    return {
        "crv": "P-256",
        "kty": "EC",
        "x": base64url.encode(numbers.x.to_bytes(COORDINATE_LENGTH)),
        "y": base64url.encode(numbers.y.to_bytes(COORDINATE_LENGTH)),
    }


def thumbprint(public_key: ec.EllipticCurvePublicKey) -> str:
    """Compute the JWK SHA-256 thumbprint (RFC 7638 section 3).

    ``_required_members`` lists the members in the lexicographic order that
    the standard hashes.
    """
    return base64url.encode(sha256(strict_json.dumps(_required_members(public_key))).digest())


def write_jwks(keys: Iterable[VerificationKey]) -> bytes:
    """Write a key set (RFC 7517 section 5), ordered by ``kid``."""
    return strict_json.dumps(
        {"keys": [key.to_jwk() for key in sorted(keys, key=lambda each: each.kid)]}
    )


def read_jwks(data: bytes) -> Mapping[str, VerificationKey]:
    """Read a key set into ``kid`` → key.

    Every key must be a public P-256 key for ES256 whose ``kid`` is its own
    thumbprint, so that one name cannot come to mean two keys. Raises
    ``CatalogueError``.
    """
    try:
        document = strict_json.loads_object(data, JWKS_MAX_LENGTH)
        keys = [_read_jwk(member) for member in _read_members(document)]
    except ValueError as error:
        raise CatalogueError(
            f"The published key set cannot be used: {error}.",
            "Publish again with the current version of the program.",
        ) from error
    return MappingProxyType({key.kid: key for key in keys})


def _read_members(document: dict[str, Any]) -> list[Any]:
    members = document.get("keys")
    if len(document) != 1 or type(members) is not list:
        raise ValueError("it is not a list of keys")
    return members


def _read_jwk(member: Any) -> VerificationKey:
    if type(member) is not dict or not _JWK_MEMBERS.issuperset(member):
        raise ValueError("a key holds members other than those of a public P-256 key")
    wanted = {"kty": "EC", "crv": "P-256", "alg": "ES256", "use": "sig"}
    if any(member.get(name) != value for name, value in wanted.items()):
        raise ValueError("a key is not a public P-256 key for ES256 signatures")
    coordinates = []
    for name in ("x", "y"):
        if type(member.get(name)) is not str:
            raise ValueError("a key lacks a coordinate")
        raw = base64url.decode(member[name])
        if len(raw) != COORDINATE_LENGTH:
            raise ValueError("a coordinate is not 32 bytes long")
        coordinates.append(int.from_bytes(raw))
    x, y = coordinates
    public_key = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
    if member.get("kid") != thumbprint(public_key):
        raise ValueError("a key is not named by its thumbprint")
    return VerificationKey(member["kid"], public_key)
