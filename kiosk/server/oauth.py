"""The OAuth 2 endpoints, as functions from a request to an answer.

Tokens for one-time codes and refresh tokens (RFC 6749 section 5, the
pre-authorized code of OpenID4VCI section 4.1.1), bound to a key where the
client proves one (RFC 9449 section 5); introspection for gateways (RFC 7662);
revocation by the holder (RFC 7009); check-ins of gateways; and the metadata
that says so (RFC 8414). No answer is stored anywhere on its way.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from kiosk.domain.errors import KioskError
from kiosk.domain.oauth import PRE_AUTHORIZED, REFRESH
from kiosk.gateway.dpop import DpopVerifier, NonceMint, PresentedProof
from kiosk.server.endpoint import (
    CHECK_IN,
    ENDPOINTS,
    INTROSPECT,
    METHOD,
    REVOKE,
    TOKEN,
    EndpointAnswer,
)
from kiosk.server.endpoint_forms import read_basic, read_form, read_json
from kiosk.services.gateway_credentials import GatewayRefusedError
from kiosk.services.gateway_reports import ReportRefusedError
from kiosk.services.grants import INVALID_PROOF, SLOW_DOWN, GrantRefusedError
from kiosk.tokens.errors import BadProofError, NonceNeededError, TokenRefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.domain.gateways import EnrolledGateway
    from kiosk.server.endpoint import EndpointRequest
    from kiosk.server.endpoint_services import EndpointServices
    from kiosk.tokens.dpop import DpopProof

_NO_STORE: Final = (("Cache-Control", "no-store"), ("Pragma", "no-cache"))
_JSON_TYPE: Final = ("Content-Type", "application/json")
_BASIC: Final = ("WWW-Authenticate", 'Basic realm="gateways", charset="UTF-8"')
_NOT_IN_DESCRIPTIONS: Final = re.compile(r"[^\x20-\x21\x23-\x5b\x5d-\x7e]")
_STATUS: Final = {"invalid_client": 401, SLOW_DOWN: 429}


class RequestError(KioskError):
    """Refuse a request with an error of RFC 6749 section 5.2."""

    def __init__(
        self,
        error: str,
        problem: str,
        remedy: str = "",
        *,
        headers: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(problem, remedy)
        self.error, self.headers = error, headers


class OAuthEndpoints:
    """Answer requests to the endpoints; safe to share between threads.

    ``nonce_secret``: 32 random bytes of this process, for the nonces of DPoP
    proofs; without it whoever stole a proof that was made in advance could use
    it.
    """

    def __init__(self, services: EndpointServices, *, nonce_secret: bytes) -> None:
        self._services = services
        self._proofs = DpopVerifier(nonces=NonceMint(nonce_secret))
        self._endpoints: Mapping[str, Callable[[EndpointRequest], EndpointAnswer]] = {
            TOKEN.name: self._token,
            INTROSPECT.name: self._introspect,
            REVOKE.name: self._revoke,
            CHECK_IN.name: self._check_in,
        }

    def answer(self, request: EndpointRequest) -> EndpointAnswer:
        """Answer one request; what is refused is an answer too, and never an exception.

        Faults of the program and of the store are left to the caller.
        """
        if request.method != METHOD:
            refused = RequestError("invalid_request", f"This endpoint is asked by {METHOD}.")
            return _refusal(refused, "invalid_request", status=405, more=(("Allow", METHOD),))
        try:
            return self._endpoints[request.endpoint](request)
        except RequestError as error:
            return _refusal(error, error.error, more=error.headers)
        except GrantRefusedError as error:
            wait = (("Retry-After", str(error.retry_after)),) if error.retry_after else ()
            return _refusal(error, error.error, more=wait)

    def metadata(self) -> dict[str, Any]:
        """Describe the endpoints as RFC 8414 section 2 wants it.

        ``response_types_supported`` is left out: there is no authorization
        endpoint, and lists without elements are to be omitted (section 3.2).
        """
        issuer = self._services.issuer()
        base = issuer.rstrip("/")
        return {
            "issuer": issuer,
            "token_endpoint": base + TOKEN.path,
            "jwks_uri": f"{base}/jwks.json",
            "grant_types_supported": [PRE_AUTHORIZED, REFRESH],
            "token_endpoint_auth_methods_supported": [TOKEN.credential.value],
            "pre-authorized_grant_anonymous_access_supported": True,
            "dpop_signing_alg_values_supported": ["ES256"],
            "introspection_endpoint": base + INTROSPECT.path,
            "introspection_endpoint_auth_methods_supported": [INTROSPECT.credential.value],
            "revocation_endpoint": base + REVOKE.path,
            "revocation_endpoint_auth_methods_supported": [REVOKE.credential.value],
            "check_in_endpoint": base + CHECK_IN.path,
        }

    def _token(self, request: EndpointRequest) -> EndpointAnswer:
        form = _form(request)
        grant = form.get("grant_type", "")
        if not grant:
            raise RequestError("invalid_request", "The parameter grant_type is missing.")
        if grant not in {PRE_AUTHORIZED, REFRESH}:
            raise RequestError("unsupported_grant_type", "This grant is not offered here.")
        name = "pre-authorized_code" if grant == PRE_AUTHORIZED else "refresh_token"
        presented = form.get(name, "")
        if not presented:
            raise RequestError("invalid_request", f"The parameter {name} is missing.")
        # A code is good once: a proof that is refused must not use it up.
        jkt = self._proved_key(request)
        give = self._services.redeem if grant == PRE_AUTHORIZED else self._services.refresh
        granted = give(presented, jkt=jkt)
        body = {
            "access_token": granted.access_token,
            "token_type": granted.token_type,
            "expires_in": granted.expires_in,
            "refresh_token": granted.refresh_token,
            "scope": granted.scope,
        }
        return _answer(200, {name: value for name, value in body.items() if value})

    def _introspect(self, request: EndpointRequest) -> EndpointAnswer:
        self._gateway(request)
        said = self._services.introspect(_token_of(_form(request)))
        return _answer(200, dict(said) if said is not None else {"active": False})

    def _revoke(self, request: EndpointRequest) -> EndpointAnswer:
        """Revoke at the wish of whoever holds the token; an unknown one is as good as revoked."""
        token = _token_of(_form(request))
        self._services.revoke_held(token, jkt=self._proved_key(request))
        return EndpointAnswer(200, _NO_STORE, b"")

    def _check_in(self, request: EndpointRequest) -> EndpointAnswer:
        gateway = self._gateway(request)
        try:
            said = read_json(request.body, request.header("content-type"))
            self._services.report(gateway, said)
        except ValueError as error:
            raise RequestError("invalid_request", f"The report cannot be read: {error}.") from None
        except ReportRefusedError as error:
            raise RequestError("invalid_request", error.problem, error.remedy) from None
        return EndpointAnswer(204, _NO_STORE, b"")

    def _gateway(self, request: EndpointRequest) -> EnrolledGateway:
        """Give the gateway that asks; raise `RequestError` unless it proves who it is."""
        name, secret = read_basic(request.header("authorization")) or ("", "")
        try:
            return self._services.gateway(name, secret)
        except GatewayRefusedError as error:
            raise RequestError(
                "invalid_client", error.problem, error.remedy, headers=(_BASIC,)
            ) from error

    def _proved_key(self, request: EndpointRequest) -> str:
        """Give the thumbprint of the key that a DPoP proof proves; empty without a proof."""
        headers = request.header("dpop")
        if not headers:
            return ""
        now = self._services.now()
        try:
            return self._proof(headers, request, now).jkt
        except NonceNeededError as error:
            nonce = ("DPoP-Nonce", self._proofs.new_nonce(now))
            raise RequestError(
                "use_dpop_nonce", error.problem, error.remedy, headers=(nonce,)
            ) from error
        except TokenRefusedError as error:
            raise RequestError(INVALID_PROOF, error.problem, error.remedy) from error

    def _proof(self, headers: Sequence[str], request: EndpointRequest, now: float) -> DpopProof:
        """Check a proof for the address that the metadata names, or a client here has asked.

        A proof is used up only where it is good, so the second look is no replay.
        """
        public = self._services.issuer().rstrip("/") + ENDPOINTS[request.endpoint].path
        try:
            return self._proofs.check(PresentedProof(headers, request.method, public), now)
        except BadProofError:
            if not request.local_uri:
                raise
            presented = PresentedProof(headers, request.method, request.local_uri)
            return self._proofs.check(presented, now)


def _form(request: EndpointRequest) -> Mapping[str, str]:
    try:
        return read_form(request.body, request.header("content-type"))
    except ValueError as error:
        raise RequestError("invalid_request", f"The request cannot be read: {error}.") from None


def _token_of(form: Mapping[str, str]) -> str:
    if "token" not in form:
        raise RequestError("invalid_request", "The parameter token is missing.")
    return form["token"]


def _refusal(
    refused: KioskError,
    error: str,
    *,
    status: int = 0,
    more: tuple[tuple[str, str], ...] = (),
) -> EndpointAnswer:
    said = _NOT_IN_DESCRIPTIONS.sub("'", str(refused))
    body = {"error": error, "error_description": said}
    return _answer(status or _STATUS.get(error, 400), body, more)


def _answer(
    status: int, body: Mapping[str, Any], more: tuple[tuple[str, str], ...] = ()
) -> EndpointAnswer:
    data = json.dumps(body, separators=(",", ":"), ensure_ascii=False).encode()
    return EndpointAnswer(status, (_JSON_TYPE, *_NO_STORE, *more), data)
