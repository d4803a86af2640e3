"""DPoP proofs: who sends a request holds the key that the token is bound to (RFC 9449).

A proof is a JWS that brings its own key, the one place where a key from a
header is used; it proves nothing but that its sender holds that key. The
rest of RFC 8725 stays: one algorithm, one type, one spelling, no extension.
Whether a proof was used before is for those to say who remember
(``kiosk.gateway.dpop``).
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.domain.errors import KioskError
from kiosk.tokens import base64url, jws, strict_json
from kiosk.tokens.errors import BadProofError
from kiosk.tokens.keys import COORDINATE_LENGTH, ES256, VerificationKey
from kiosk.tokens.target_uri import URI_MAX_LENGTH, normalised

if TYPE_CHECKING:
    from kiosk.tokens.keys import SigningKey

TYP = "dpop+jwt"
PROOF_MAX_LENGTH = 8192
HEADER_MAX_LENGTH = 1024
# A jti is remembered by its digest, so this only keeps nonsense out.
JTI_MAX_LENGTH = 256
NONCE_MAX_LENGTH = 256
METHOD_MAX_LENGTH = 64
HASH_LENGTH = 43
# Seconds between making a proof and checking it (section 11.1: "seconds or
# minutes"), and what is granted to a client whose clock runs ahead.
DEFAULT_MAX_AGE = 60
DEFAULT_PROOF_LEEWAY = 10
_REMEDY = "Make a new proof for this request."
_HEADER_MEMBERS = frozenset({"typ", "alg", "jwk", "kid"})
_KEY_MEMBERS = frozenset({"kty", "crv", "x", "y", "kid", "alg", "use", "key_ops", "ext"})
_PRIVATE_MEMBERS = frozenset({"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
_MEMORY_OF_HEADERS = 1024


class DpopProof(NamedTuple):
    """Hold what an authentic proof says (RFC 9449 section 4.2).

    ``jkt`` is the thumbprint of the key that signed it. ``ath`` and ``nonce``
    are empty and ``exp`` and ``nbf`` are ``None`` where the proof has none.
    """

    jkt: str
    jti: str
    htm: str
    htu: str
    iat: int
    ath: str = ""
    nonce: str = ""
    nbf: int | None = None
    exp: int | None = None


def make_proof(
    key: SigningKey,
    *,
    method: str,
    uri: str,
    iat: int,
    jti: str,
    token: str = "",
    nonce: str = "",
) -> str:
    """Make the proof for one request; ``token`` is the access token sent with it.

    ``jti`` must never be used again with this key: 96 random bits at least
    (section 4.2). Query and fragment of ``uri`` stay out. What ``read_proof``
    would refuse is refused here with a ``KioskError``, before it is signed.
    """
    members = key.verification_key.to_jwk()
    header = {
        "typ": TYP,
        "alg": "ES256",
        "jwk": {name: members[name] for name in ("kty", "crv", "x", "y")},
    }
    payload: dict[str, Any] = {
        "jti": jti,
        "htm": method,
        "htu": uri.partition("#")[0].partition("?")[0],
        "iat": iat,
    }
    if nonce:
        payload["nonce"] = nonce
    try:
        if token:
            payload["ath"] = access_token_hash(token)
        _read_claims(payload, key.kid)
        normalised(uri)
    except ValueError as error:
        raise KioskError(
            f"A proof for this request cannot be made: {error}.", "Correct the request."
        ) from error
    signed = ".".join(base64url.encode(strict_json.dumps(each)) for each in (header, payload))
    return f"{signed}.{base64url.encode(key.sign_es256(signed.encode('ascii')))}"


def access_token_hash(token: str) -> str:
    """Return ``ath``: the token's SHA-256 in base64url (section 4.2).

    Raises ``ValueError`` for a text that is not ASCII.
    """
    return base64url.encode(sha256(token.encode("ascii")).digest())


def read_proof(text: str) -> DpopProof:
    """Return what a proof says once its own key has verified it.

    Points 2 to 7 of RFC 9449 section 4.3: one well-formed JWS, every required
    claim, type, algorithm, signature, no private key. Claims that are not
    known are ignored, as section 4.2 lets extensions add some. Raises
    ``BadProofError``; never a bare ``ValueError``.
    """
    try:
        signed, protected, payload, signature = jws.split_compact(text, PROOF_MAX_LENGTH)
        key = _read_header(protected)
        key.public_key.verify(signature, signed, ES256)
        return _read_claims(strict_json.loads_object(payload, PROOF_MAX_LENGTH), key.kid)
    except InvalidSignature as error:
        raise BadProofError(
            "The signature of the DPoP proof does not match its content.", _REMEDY
        ) from error
    except ValueError as error:
        raise BadProofError(f"The DPoP proof is malformed: {error}.", _REMEDY) from error


def check_request(proof: DpopProof, method: str, uri: str) -> None:
    """Raise ``BadProofError`` unless the proof is for this request.

    Points 8 and 9 of section 4.3. ``uri`` is the whole target URI as the
    client addressed it, so behind a proxy the public one. Methods are
    compared as they stand (RFC 9110 section 9.1).
    """
    if proof.htm != method:
        raise BadProofError("The DPoP proof is for another HTTP method.", _REMEDY)
    try:
        same = normalised(proof.htu) == normalised(uri)
    except ValueError as error:
        raise BadProofError(
            f"The DPoP proof cannot be compared with the request: {error}.", _REMEDY
        ) from error
    if not same:
        raise BadProofError("The DPoP proof is for another address.", _REMEDY)


def check_binding(proof: DpopProof, token: str, jkt: str) -> None:
    """Raise ``BadProofError`` unless the proof goes with this bound token (point 12).

    The token is one that verified, so its text is ASCII.
    """
    if proof.jkt != jkt:
        raise BadProofError(
            "The DPoP proof is signed with another key than the token is bound to.",
            "Sign with the key that the token was issued for.",
        )
    if proof.ath != access_token_hash(token):
        raise BadProofError("The DPoP proof does not name the token it is sent with.", _REMEDY)


def check_age(proof: DpopProof, made_at: float, now: float, max_age: float, leeway: float) -> None:
    """Raise ``BadProofError`` unless the proof was made lately (point 11).

    ``made_at`` is ``iat``, or the time of the nonce in it, which needs no
    trust in the client's clock. ``exp`` and ``nbf`` are honoured where a
    client sets them (RFC 7519 section 4.1).
    """
    if made_at < now - max_age or (proof.exp is not None and now >= proof.exp):
        raise BadProofError("The DPoP proof is too old.", f"{_REMEDY} Check the clock too.")
    if made_at > now + leeway or (proof.nbf is not None and proof.nbf > now + leeway):
        raise BadProofError(
            "The DPoP proof is from the future.", "Check the clock, then make a new proof."
        )


@lru_cache(maxsize=_MEMORY_OF_HEADERS)
def _read_header(text: bytes) -> VerificationKey:
    """Read a protected header of ``typ``, ``alg``, ``jwk`` and return its key.

    A ``kid`` is let pass and not used. Every other name is refused, which
    covers ``crit``, ``jku``, ``x5u``, ``x5c``, ``b64`` and ``zip`` at once (RFC
    8725 section 3.10). A client's proofs share one header, hence the memory.
    """
    if len(text) > HEADER_MAX_LENGTH:
        raise ValueError("its header is too long")
    header = strict_json.loads_object(base64url.decode(text), HEADER_MAX_LENGTH)
    if not _HEADER_MEMBERS.issuperset(header):
        raise ValueError("its header holds parameters that are never honoured")
    if header.get("typ") != TYP:
        raise ValueError("its type is not dpop+jwt")
    if header.get("alg") != "ES256":
        raise ValueError("its algorithm is not ES256")
    return _read_key(header.get("jwk"))


def _read_key(jwk: Any) -> VerificationKey:
    """Read a public P-256 key (RFC 7517, RFC 7518 section 6.2.1) as browsers export it too."""
    if type(jwk) is not dict:
        raise ValueError("its header lacks the key")
    if not _PRIVATE_MEMBERS.isdisjoint(jwk):
        raise ValueError("its header holds a private key, which everybody can read there")
    if not _KEY_MEMBERS.issuperset(jwk):
        raise ValueError("its key holds members other than those of a public P-256 key")
    if jwk.get("kty") != "EC" or jwk.get("crv") != "P-256":
        raise ValueError("its key is not on the curve P-256")
    purpose = jwk.get("alg", "ES256"), jwk.get("use", "sig"), jwk.get("key_ops", ["verify"])
    if purpose != ("ES256", "sig", ["verify"]):
        raise ValueError("its key is not for ES256 signatures")
    x, y = (_read_coordinate(jwk.get(name)) for name in ("x", "y"))
    public_key = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
    return VerificationKey.from_public_key(public_key)


def _read_coordinate(text: Any) -> int:
    if type(text) is not str:
        raise ValueError("its key lacks a coordinate")
    raw = base64url.decode(text)
    if len(raw) != COORDINATE_LENGTH:
        raise ValueError("a coordinate of its key is not 32 bytes long")
    return int.from_bytes(raw)


def _read_claims(payload: dict[str, Any], jkt: str) -> DpopProof:
    iat = _read_time(payload, "iat")
    if iat is None:
        raise ValueError("it lacks iat")
    return DpopProof(
        jkt,
        _read_text(payload, "jti", JTI_MAX_LENGTH),
        _read_text(payload, "htm", METHOD_MAX_LENGTH),
        _read_text(payload, "htu", URI_MAX_LENGTH),
        iat,
        _read_text(payload, "ath", HASH_LENGTH) if "ath" in payload else "",
        _read_text(payload, "nonce", NONCE_MAX_LENGTH) if "nonce" in payload else "",
        _read_time(payload, "nbf"),
        _read_time(payload, "exp"),
    )


def _read_text(payload: dict[str, Any], name: str, max_length: int) -> str:
    """Read a claim of printable ASCII, so that no look-alike passes for a known text."""
    text = payload.get(name)
    if type(text) is not str or not text:
        raise ValueError(f"it lacks {name}")
    if len(text) > max_length:
        raise ValueError(f"its {name} is too long")
    if not (text.isascii() and text.isprintable()):
        raise ValueError(f"its {name} is not printable ASCII")
    return text


def _read_time(payload: dict[str, Any], name: str) -> int | None:
    if name not in payload:
        return None
    time = payload[name]
    if type(time) is not int or not 0 <= time < 1 << 53:
        raise ValueError(f"its {name} is not a whole number of seconds")
    return time
