"""Ask an issuer's token endpoint, as the registrant's own computer does.

OAuth 2 with the pre-authorized code of OpenID4VCI (section 6.1) and refresh
tokens (RFC 6749 section 6), for a client that has no name; the endpoint is
found by RFC 8414, and a key is proved by RFC 9449. What the issuer answers is
read as strictly as anything from outside.
"""

from __future__ import annotations

import os
import secrets
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode, urlsplit

import urllib3

from kiosk.domain.errors import KioskError
from kiosk.domain.oauth import METADATA_PATH, PRE_AUTHORIZED, REFRESH
from kiosk.gateway.connections import keeps_secrets, pool_through, proxy_for
from kiosk.tokens import strict_json
from kiosk.tokens.access_token import BEARER, DPOP, TOKEN_MAX_LENGTH
from kiosk.tokens.dpop import make_proof

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.tokens import SigningKey

ANSWER_MAX_LENGTH: Final = 64 * 1024
READ_SECONDS: Final = 30.0
_OK: Final = 200
_JTI_BYTES: Final = 16
_LONGEST_LIFE: Final = 366 * 86_400
_ASK_DESK = "Ask at the desk for a new code."

_SAID: Final[Mapping[str, tuple[str, str]]] = {
    "invalid_grant": (
        "The issuer says that this opens nothing: it was used, has ended, or was never given.",
        _ASK_DESK,
    ),
    "invalid_dpop_proof": (
        "The issuer does not accept the proof of the key.",
        "Give the key file that the code was redeemed with, and check this computer's clock.",
    ),
    "slow_down": ("The issuer was asked too often.", "Wait a little, then try again."),
    "access_denied": (
        "The issuer gives no token now: it is suspended, or every model is closed to you.",
        "Ask at the desk; what was kept can be used again later.",
    ),
}


class TokenClientError(KioskError):
    """Report what keeps an issuer from handing out a token; no message holds a secret."""


@dataclass(frozen=True, slots=True)
class Issuer:
    """Say who issues, and where its endpoints are reached: at its own address, or at ``at``.

    ``identifier`` is the issuer's as RFC 8414 section 2 has it. ``at`` is for
    a proxy, or the issuer's own machine; it is empty otherwise.
    """

    identifier: str
    at: str = ""

    def __post_init__(self) -> None:
        """Raise `TokenClientError` for an address that secrets may not be sent to."""
        for address in (self.identifier, self.at):
            if address:
                require_safe(address)

    def metadata_address(self) -> str:
        """Give where the issuer describes itself: the name stands before its path, if any."""
        if self.at:
            return self.at.rstrip("/") + METADATA_PATH
        parts = urlsplit(self.identifier)
        return f"{parts.scheme}://{parts.netloc}{METADATA_PATH}{parts.path.rstrip('/')}"

    def reached(self, address: str) -> str:
        """Give where one of the issuer's own addresses is reached."""
        own = self.identifier.rstrip("/")
        if not self.at:
            return address
        if not address.startswith(own + "/"):
            raise TokenClientError(
                "The issuer's endpoints are not under its own address.", "Leave out --reached-at."
            )
        return self.at.rstrip("/") + address.removeprefix(own)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Hold what the endpoint gave; ``expires_at`` is in seconds since the epoch."""

    access_token: str
    token_type: str
    expires_at: int
    refresh_token: str
    scope: str


class TokenClient:
    """Ask one issuer; ``key`` is proved with every request, ``None`` for bearer tokens."""

    def __init__(
        self,
        issuer: Issuer,
        key: SigningKey | None,
        *,
        environment: Mapping[str, str] = os.environ,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._issuer = issuer
        self._key = key
        self._environment = environment
        self._clock = clock

    def redeem(self, code: str) -> Tokens:
        """Give the tokens for a one-time code; once it is sent, it may be used whatever comes."""
        return self._ask({"grant_type": PRE_AUTHORIZED, "pre-authorized_code": code})

    def refresh(self, refresh_token: str) -> Tokens:
        """Give the next tokens for a refresh token, which is spent by that."""
        return self._ask({"grant_type": REFRESH, "refresh_token": refresh_token})

    def _ask(self, form: Mapping[str, str]) -> Tokens:
        endpoint = self._endpoint(form["grant_type"])
        status, said, nonce = self._post(endpoint, form, "")
        if said.get("error") == "use_dpop_nonce" and nonce:
            status, said, nonce = self._post(endpoint, form, nonce)
        if status != _OK:
            raise _refusal(said)
        return self._read(said)

    def _endpoint(self, grant: str) -> str:
        """Find the token endpoint (RFC 8414 section 3); it must speak for this issuer."""
        status, said, _ = self._send("GET", self._issuer.metadata_address(), {}, b"")
        if status != _OK:
            raise TokenClientError(
                "There is no issuer's token endpoint at this address.",
                "Check the address with the desk.",
            )
        endpoint, grants = said.get("token_endpoint"), said.get("grant_types_supported")
        if said.get("issuer") != self._issuer.identifier:
            raise TokenClientError(
                "What answers at this address speaks for another issuer.",
                "Give the issuer's own address exactly, as the desk has it.",
            )
        if not isinstance(endpoint, str) or not isinstance(grants, list) or grant not in grants:
            raise TokenClientError(
                "This issuer does not hand out tokens in this way.", "Ask at the desk."
            )
        require_safe(endpoint)
        return endpoint

    def _post(
        self, endpoint: str, form: Mapping[str, str], nonce: str
    ) -> tuple[int, Mapping[str, Any], str]:
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        if self._key is not None:
            headers["DPoP"] = make_proof(
                self._key,
                method="POST",
                uri=endpoint,
                iat=int(self._clock()),
                jti=secrets.token_urlsafe(_JTI_BYTES),
                nonce=nonce,
            )
        return self._send(
            "POST", self._issuer.reached(endpoint), headers, urlencode(form).encode()
        )

    def _send(
        self, method: str, address: str, headers: Mapping[str, str], body: bytes
    ) -> tuple[int, Mapping[str, Any], str]:
        """Send one request; give status, the JSON object of the answer, and its DPoP nonce.

        No redirect is followed: a secret goes where it was meant to go.
        """
        pool = pool_through(proxy_for(address, self._environment), read_seconds=READ_SECONDS)
        try:
            answer = pool.request(
                method,
                address,
                body=body or None,
                headers={"Accept": "application/json", **headers},
                preload_content=False,
                redirect=False,
                retries=False,
            )
            try:
                data = answer.read(ANSWER_MAX_LENGTH + 1, decode_content=False)
            finally:
                answer.close()
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise TokenClientError(
                "The issuer cannot be reached.", "Check the address and the connection."
            ) from error
        finally:
            pool.clear()
        return answer.status, _object(data), answer.headers.get("DPoP-Nonce", "")

    def _read(self, said: Mapping[str, Any]) -> Tokens:
        """Read a grant (RFC 6749 section 5.1)."""
        wanted = BEARER if self._key is None else DPOP
        kind, life = said.get("token_type"), said.get("expires_in")
        if not isinstance(kind, str) or kind.lower() != wanted.lower():
            raise TokenClientError(
                "The issuer gave a token that is not bound to the key as asked."
                if self._key is not None
                else "The issuer gave a token of a kind that was not asked for.",
                _ASK_DESK,
            )
        if type(life) is not int or not 0 < life <= _LONGEST_LIFE:
            raise _unreadable()
        return Tokens(
            _secret(said, "access_token"),
            wanted,
            int(self._clock()) + life,
            _secret(said, "refresh_token") if "refresh_token" in said else "",
            str(said.get("scope", "")),
        )


def require_safe(address: str) -> None:
    """Raise `TokenClientError` unless a code and a token may be sent to an address."""
    if not keeps_secrets(address):
        raise TokenClientError(
            "A code and a token are sent over HTTPS only.",
            "Give the issuer's address as it stands on the slip: https://…",
        )


def _object(data: bytes) -> Mapping[str, Any]:
    """Read a JSON object; what is none, is too long or has two meanings is as good as empty."""
    try:
        return strict_json.loads_object(data.strip(), ANSWER_MAX_LENGTH)
    except ValueError:
        return {}


def _secret(said: Mapping[str, Any], name: str) -> str:
    text = said.get(name)
    if (
        not isinstance(text, str)
        or not 0 < len(text) <= TOKEN_MAX_LENGTH
        or not (text.isascii() and text.isprintable())
        or " " in text
    ):
        raise _unreadable()
    return text


def _refusal(said: Mapping[str, Any]) -> TokenClientError:
    problem, remedy = _SAID.get(
        str(said.get("error", "")),
        ("The issuer did not give a token.", "Try again later, or ask at the desk."),
    )
    return TokenClientError(problem, remedy)


def _unreadable() -> TokenClientError:
    return TokenClientError("The issuer's answer cannot be read.", _ASK_DESK)
