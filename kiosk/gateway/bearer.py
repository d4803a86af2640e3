"""Find the one access token of a request (RFC 6750 section 2, RFC 9449 section 7.1).

Clients of model interfaces put their key into five header fields beside
``Authorization``, and servers disagree on which of two counts. A request that
carries two different ones is refused, as RFC 6750 section 2 demands; so is a
token in the address, which proxies log.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kiosk.gateway.request_refusal import Fault, RequestRefusedError
from kiosk.gateway.request_target import read_query

if TYPE_CHECKING:
    from kiosk.gateway.seen_request import SeenRequest

KEY_HEADERS = (
    "x-api-key",
    "api-key",
    "x-goog-api-key",
    "x-litellm-api-key",
    "ocp-apim-subscription-key",
)
_QUERY_FIELDS = frozenset({"access_token", "api-key", "api_key", "key", "subscription-key"})
_CREDENTIALS = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+) +(\S+)")
_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]+=*")


class Scheme(StrEnum):
    """Name how a token was presented, as ``WWW-Authenticate`` spells it."""

    BEARER = "Bearer"
    DPOP = "DPoP"


_SCHEMES = {scheme.lower(): scheme for scheme in Scheme}


class PresentedToken(NamedTuple):
    """Hold the text of a token that nobody has verified yet."""

    scheme: Scheme
    token: str

    def __repr__(self) -> str:
        """Keep the token out of tracebacks and logs."""
        return f"PresentedToken({self.scheme.value}, …)"


def presented_token(request: SeenRequest) -> PresentedToken:
    """Return the one token that ``request`` carries.

    The same token in ``Authorization`` and in a key header is one token. Its
    form is that of RFC 6750 section 2.1 (``b64token``); whether it is a token
    of ours is for the verifier to say. Raises ``RequestRefusedError``.
    """
    if any(field.lower() in _QUERY_FIELDS for field, _ in read_query(request.target)):
        raise RequestRefusedError(Fault.TOKEN_IN_QUERY)
    authorizations = request.header_values("authorization")
    if len(authorizations) > 1:
        raise RequestRefusedError(Fault.SEVERAL_AUTHORIZATIONS)
    found = [_read_authorization(value) for value in authorizations]
    for name in KEY_HEADERS:
        key = request.header(name)
        if key:
            found.append(_read_key(key))
    if not found:
        raise RequestRefusedError(Fault.NO_TOKEN)
    if any(other.token != found[0].token for other in found):
        raise RequestRefusedError(Fault.SEVERAL_TOKENS)
    return found[0]


def _read_authorization(value: str) -> PresentedToken:
    if value.partition(" ")[0].lower() not in _SCHEMES:
        raise RequestRefusedError(Fault.UNKNOWN_SCHEME if value else Fault.BAD_AUTHORIZATION)
    return _read_credentials(value)


def _read_key(value: str) -> PresentedToken:
    """Read a key header, in which some clients repeat the word ``Bearer``."""
    return _read_credentials(value if " " in value else f"Bearer {value}")


def _read_credentials(value: str) -> PresentedToken:
    """Read ``scheme SP token`` (RFC 9110 section 11.4)."""
    found = _CREDENTIALS.fullmatch(value)
    scheme = _SCHEMES.get(found[1].lower()) if found else None
    if found is None or scheme is None or not _TOKEN.fullmatch(found[2]):
        raise RequestRefusedError(Fault.BAD_AUTHORIZATION)
    return PresentedToken(scheme, found[2])
