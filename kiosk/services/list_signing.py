"""Sign status lists for a publisher that does not hold the key, and nothing else.

Whoever asks is another process of the same publisher. It must not get an
access token signed that it wrote itself, nor a list of another issuer, so what
is signed is read first, as strictly as gateways read it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.domain.errors import KioskError
from kiosk.domain.issuer import KeyPurpose
from kiosk.services.issuance import SigningKeyError, token_signer
from kiosk.tokens import base64url, strict_json
from kiosk.tokens.catalogue import model_list_uri
from kiosk.tokens.publication import LIST_LIFETIME, LIST_TTL
from kiosk.tokens.shard import BITS
from kiosk.tokens.status_list import LIST_TOKEN_MAX_LENGTH, TYP

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork
    from kiosk.tokens import SigningKey

HEADER_MAX_LENGTH = 512
MOST_SECONDS_APART = 600
"""How far a list's time may lie from now: a publication takes its time before it is signed."""

_CLAIMS = frozenset({"sub", "iat", "exp", "ttl", "status_list"})
_LIST_MEMBERS = frozenset({"bits", "lst"})


class ListSigningRefusedError(KioskError):
    """Refuse to sign what is not a status list of this issuer."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"This is not a status list that can be signed: {why}.",
            "Start the publisher again, all its processes from the same version.",
        )


def sign_list(env: Environment, kid: str, signed: str) -> bytes:
    """Sign the JWS signing input ``signed`` (RFC 7515 section 5.1); give r || s, 64 bytes.

    Both parts are read: the header must be that of a Status List Token
    (draft-ietf-oauth-status-list section 5.1) by the key ``kid``, which is in
    use and signs by now; the payload a list at a URI of this store, made just
    now. Raises `ListSigningRefusedError` or `SigningKeyError`.
    """
    now = env.clock()
    with env.store.reading() as uow:
        key = _signer(uow, kid, now)
        claims = _read(signed, kid)
        _require_list(claims, now)
        if not _is_ours(uow, claims["sub"]):
            raise ListSigningRefusedError("its address is none of this issuer's")
    return key.sign_es256(signed.encode("ascii"))


def _signer(uow: UnitOfWork, kid: str, now: datetime) -> SigningKey:
    for key in uow.keys.of(KeyPurpose.TOKENS):
        if key.kid == kid and key.signs_from <= now:
            return token_signer(key)
    raise SigningKeyError(
        "The key that should sign a list is not in use.", "It is tried again with the newest key."
    )


def _read(signed: str, kid: str) -> dict[str, Any]:
    """Give the claims; the header must be written as ours are, to the byte."""
    if len(signed) > LIST_TOKEN_MAX_LENGTH or not signed.isascii():
        raise ListSigningRefusedError("it is too long, or holds characters that no token has")
    header, _, payload = signed.partition(".")
    expected = strict_json.dumps({"typ": TYP, "alg": "ES256", "kid": kid})
    if header != base64url.encode(expected):
        raise ListSigningRefusedError("its header is that of something else")
    try:
        return strict_json.loads_object(base64url.decode(payload), LIST_TOKEN_MAX_LENGTH)
    except ValueError as error:
        raise ListSigningRefusedError(str(error)) from error


def _require_list(claims: dict[str, Any], now: datetime) -> None:
    if set(claims) != _CLAIMS:
        raise ListSigningRefusedError("its claims are not those of a status list")
    times = claims["iat"], claims["exp"], claims["ttl"]
    if not all(type(each) is int for each in times):
        raise ListSigningRefusedError("its times are not whole seconds")
    issued, ends, ttl = times
    if abs(issued - now.timestamp()) > MOST_SECONDS_APART:
        raise ListSigningRefusedError("it was not made just now")
    if ends - issued != LIST_LIFETIME or ttl != LIST_TTL:
        raise ListSigningRefusedError("it lasts for another time than lists do")
    entries = claims["status_list"]
    if type(entries) is not dict or set(entries) != _LIST_MEMBERS:
        raise ListSigningRefusedError("it holds no list")
    if type(entries["bits"]) is not int or entries["bits"] != BITS:
        raise ListSigningRefusedError("its entries have another size")
    if type(entries["lst"]) is not str:
        raise ListSigningRefusedError("its entries are not text")
    try:
        base64url.decode(entries["lst"])
    except ValueError as error:
        raise ListSigningRefusedError(str(error)) from error


def _is_ours(uow: UnitOfWork, uri: Any) -> bool:
    """Tell whether a list of this store's is at ``uri``, of validity or of a model with a list."""
    models = [model.name for model in uow.models.all()]  # a directive may control any of them
    return any(
        uri == shard.uri or uri in {model_list_uri(shard.uri, name) for name in models}
        for shard in uow.shards.all()
    )
