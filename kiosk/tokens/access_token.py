"""Access tokens: RFC 9068 ``at+jwt`` whose claims say nothing about the person.

No claim carries a nationality, a document, a name or a reason, and every
token has the same claim names, so that the shape of a token tells nothing
either. A verifier that meets any other name refuses the token: what may not
be said cannot be said by mistake.
"""

from __future__ import annotations

import hmac
from hashlib import sha256
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.domain.errors import KioskError
from kiosk.tokens import base64url, jws
from kiosk.tokens.errors import (
    BadProofError,
    BoundTokenError,
    ExpiredTokenError,
    MalformedTokenError,
    NotYetValidError,
    WrongAudienceError,
    WrongIssuerError,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.tokens.keys import TokenSigner, VerificationKey

TYP = "at+jwt"
TOKEN_MAX_LENGTH = 8192
DEFAULT_LEEWAY = 5
PAIRWISE_KEY_LENGTH = 32
BEARER = "Bearer"
DPOP = "DPoP"
_CLAIMS = itemgetter(
    "iss", "sub", "aud", "client_id", "jti", "scope", "iat", "nbf", "exp", "status", "listed_from"
)
_CLAIM_COUNT = 11
# 9999-12-31: what comes later cannot be shown as a date.
_LATEST_TIME = 253_402_300_799
# Beyond this, readers that keep numbers as doubles, as Lua's do, round (RFC 8259, section 6).
_HIGHEST_NUMBER = 2**53 - 1
_REMEDY = "Get a new token."


class StatusReference(NamedTuple):
    """Point at one entry of one status list (Token Status List, section 6.1)."""

    idx: int
    uri: str


class AccessTokenClaims(NamedTuple):
    """Hold the claims of one access token; times are NumericDate seconds.

    A named tuple, not a dataclass: gateways make one for every new token.
    ``listed_from`` (a private claim, RFC 7519 section 4.3) is the number of
    the first publication that tells of the token: in older ones its entry is
    a decoy. Times cannot say that, since they are whole seconds of clocks
    that differ. ``cnf_jkt`` is the RFC 7638 thumbprint of the holder's key when the token
    is bound to it (RFC 9449 section 6.1), otherwise empty.
    """

    iss: str
    sub: str
    aud: str
    client_id: str
    iat: int
    nbf: int
    exp: int
    jti: str
    scope: str
    status: StatusReference
    listed_from: int
    cnf_jkt: str = ""


def pairwise_subject(key: bytes, person_id: str, audience: str) -> str:
    """Name a person towards one audience, so that audiences cannot compare.

    HMAC-SHA-256 under the issuer's 32-byte ``key``; the audience's length is
    part of the message, hence no two pairs share one message. Raises
    ``ValueError`` for a key of another length.
    """
    if len(key) != PAIRWISE_KEY_LENGTH:
        raise ValueError("the key for pairwise subjects must be 32 bytes long")
    named = audience.encode()
    message = len(named).to_bytes(4) + named + person_id.encode()
    return base64url.encode(hmac.digest(key, b"pairwise subject\x00" + message, "sha256"))


def issue(claims: AccessTokenClaims, key: TokenSigner) -> str:
    """Sign ``claims`` as a compact JWS.

    Whatever ``verify_token`` would refuse at ``claims.nbf`` is refused here
    with a ``KioskError``, before it is signed.
    """
    payload: dict[str, Any] = {
        "iss": claims.iss,
        "sub": claims.sub,
        "aud": claims.aud,
        "client_id": claims.client_id,
        "iat": claims.iat,
        "nbf": claims.nbf,
        "exp": claims.exp,
        "jti": claims.jti,
        "scope": claims.scope,
        "status": {"status_list": {"idx": claims.status.idx, "uri": claims.status.uri}},
        "listed_from": claims.listed_from,
    }
    if claims.cnf_jkt:
        payload["cnf"] = {"jkt": claims.cnf_jkt}
    try:
        _read_claims(payload)
    except ValueError as error:
        raise KioskError(
            f"A token with these claims cannot be issued: {error}.",
            "Correct the issuer's settings.",
        ) from error
    return jws.sign(payload, typ=TYP, key=key)


def verify_token(
    token: str,
    *,
    keys: Mapping[str, VerificationKey],
    issuer: str,
    audience: str,
    now: float,
    leeway: float = DEFAULT_LEEWAY,
    scheme: str = BEARER,
) -> AccessTokenClaims:
    """Return the claims of a token that is authentic, ours, and valid at ``now``.

    The order is fixed: form, key, signature, issuer, audience, times, scheme;
    so an unsigned text learns nothing about issuer or audience. Its status is
    not looked at, and a bound token is returned only for the ``scheme`` DPoP:
    whoever says that has a proof to check. Raises a subclass of
    ``TokenRefusedError``.
    """
    claims = verify_signature(token, keys)
    check_recipient(claims, issuer, audience)
    check_times(claims, now, leeway)
    check_scheme(claims, scheme)
    return claims


def verify_signature(token: str, keys: Mapping[str, VerificationKey]) -> AccessTokenClaims:
    """Return the claims of an authentic token, whoever it is for and whenever.

    The result depends on ``token`` and ``keys`` alone and may be remembered;
    recipient and times must be checked at every use.
    """
    payload = jws.verify_jws(token, typ=TYP, keys=keys, max_length=TOKEN_MAX_LENGTH)
    try:
        return _read_claims(payload)
    except ValueError as error:
        raise MalformedTokenError(f"The token is malformed: {error}.", _REMEDY) from error


def check_recipient(claims: AccessTokenClaims, issuer: str, audience: str) -> None:
    """Raise unless the token comes from ``issuer`` and is for ``audience``."""
    if claims.iss != issuer:
        raise WrongIssuerError("The token was issued by somebody else.", _REMEDY)
    if claims.aud != audience:
        raise WrongAudienceError(
            "The token was issued for another service.", "Get a token for this service."
        )


def check_times(claims: AccessTokenClaims, now: float, leeway: float = DEFAULT_LEEWAY) -> None:
    """Raise unless ``now`` lies between ``nbf`` and ``exp``.

    ``leeway`` (seconds, for clocks that differ) is granted before ``nbf`` and
    ``iat`` only: nothing lengthens a token's life.
    """
    if now >= claims.exp:
        raise ExpiredTokenError("The token has expired.", _REMEDY)
    if now + leeway < claims.nbf or now + leeway < claims.iat:
        raise NotYetValidError(
            "The token is not valid yet.", "Check the clock of this machine, then try again."
        )


def check_scheme(claims: AccessTokenClaims, scheme: str) -> None:
    """Raise unless the token may come with this authentication scheme.

    A bound token sent as a bearer token is refused, with a proof beside it
    too (RFC 9449 section 7.2), and so is a token bound to nothing that is
    sent for DPoP: no key can be confirmed (section 4.3, point 12). The
    scheme's case does not matter (RFC 9110 section 11.1).
    """
    if (scheme.lower() == DPOP.lower()) == bool(claims.cnf_jkt):
        return
    if claims.cnf_jkt:
        raise BoundTokenError(
            "The token is bound to a key.",
            "Send it with the authentication scheme DPoP and a proof in the header DPoP.",
        )
    raise BadProofError(
        "The token is not bound to a key, so no proof fits it.", "Send it as a bearer token."
    )


def token_digest(token: str) -> bytes:
    """Name a token by its SHA-256, for memories that should not hold tokens.

    Any text has a digest, also one that no token can be.
    """
    return sha256(token.encode("utf-8", "surrogatepass")).digest()


def _read_claims(payload: dict[str, Any]) -> AccessTokenClaims:
    bound = "cnf" in payload
    if len(payload) != _CLAIM_COUNT + bound:
        raise ValueError("its claims are not the ones every token has")
    try:
        iss, sub, aud, client_id, jti, scope, iat, nbf, exp, status, listed_from = _CLAIMS(payload)
    except KeyError as error:
        raise ValueError("its claims are not the ones every token has") from error
    status = _read_status(status)
    cnf_jkt = _read_confirmation(payload["cnf"]) if bound else ""
    _require_printable(iss, sub, aud, client_id, jti, scope, status.uri, cnf_jkt)
    if not (iss and sub and aud and client_id and jti and status.uri):
        raise ValueError("one of its claims is empty")
    if not (type(iat) is int and type(nbf) is int and type(exp) is int):
        raise ValueError("iat, nbf or exp is not a time")
    if not 0 <= iat <= nbf < exp <= _LATEST_TIME:
        raise ValueError("iat, nbf and exp are out of order")
    if type(listed_from) is not int or not 1 <= listed_from <= _HIGHEST_NUMBER:
        raise ValueError("listed_from is not the number of a publication")
    return AccessTokenClaims(
        iss, sub, aud, client_id, iat, nbf, exp, jti, scope, status, listed_from, cnf_jkt
    )


def _require_printable(*texts: Any) -> None:
    """Demand printable ASCII, so that no look-alike passes for a known name."""
    try:
        joined = "".join(texts)
    except TypeError as error:
        raise ValueError("one of its claims is not a text") from error
    if not (joined.isascii() and joined.isprintable()):
        raise ValueError("one of its claims is not printable ASCII")


def _read_status(value: Any) -> StatusReference:
    reference = value.get("status_list") if type(value) is dict and len(value) == 1 else None
    if type(reference) is not dict or len(reference) != len(StatusReference._fields):
        raise ValueError("status is not a status list reference")
    idx, uri = reference.get("idx"), reference.get("uri")
    if type(idx) is not int or not 0 <= idx < 1 << 53:
        raise ValueError("the status index is not a natural number")
    if type(uri) is not str:
        raise ValueError("status is not a status list reference")
    return StatusReference(idx, uri)


def _read_confirmation(value: Any) -> str:
    if type(value) is not dict or value.keys() != {"jkt"}:
        raise ValueError("cnf is not a key thumbprint")
    thumbprint = value["jkt"]
    if type(thumbprint) is not str or not thumbprint:
        raise ValueError("cnf is not a key thumbprint")
    return thumbprint
