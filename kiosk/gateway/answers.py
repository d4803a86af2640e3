"""What a refused request is told: RFC 6750 in the header, RFC 9457 in the body.

Nothing of the request comes back but a model's name, which is printable
ASCII, and nothing about the holder that a decision does not already say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from kiosk.gateway.bearer import Scheme
from kiosk.gateway.decision import Outcome, Reason
from kiosk.gateway.request_refusal import Fault
from kiosk.tokens import strict_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.gateway.decision import Decision
    from kiosk.gateway.request_refusal import RequestRefusedError

RETRY_AFTER = 5
_ABOUT_BLANK = "about:blank"
_ALGORITHMS = 'algs="ES256"'
_INVALID_TOKEN = "invalid_token"  # noqa: S105 - an error code of RFC 6750 section 3.1
# RFC 6750 section 3: what error_description may hold.
_NOT_DESCRIPTIVE = re.compile(r"[^\x20\x21\x23-\x5b\x5d-\x7e]")
_ABOUT_THE_MODEL = frozenset({Reason.BLOCKED, Reason.HELD, Reason.UNKNOWN_MODEL})
# By value: what RFC 9449 sections 7.1 and 9 call the reasons a proof is refused for.
_PROOF_ERRORS = MappingProxyType(
    {
        "bound": _INVALID_TOKEN,
        "bad_proof": "invalid_dpop_proof",
        "replayed_proof": "invalid_dpop_proof",
        "use_dpop_nonce": "use_dpop_nonce",
    }
)
_UNAUTHENTICATED = frozenset({Fault.NO_TOKEN, Fault.UNKNOWN_SCHEME})
_FAULT_STATUS = MappingProxyType(
    {
        Fault.NO_TOKEN: HTTPStatus.UNAUTHORIZED,
        Fault.UNKNOWN_SCHEME: HTTPStatus.UNAUTHORIZED,
        Fault.BODY_TOO_LARGE: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        Fault.BODY_TOO_SLOW: HTTPStatus.REQUEST_TIMEOUT,
        Fault.WEBSOCKET: HTTPStatus.FORBIDDEN,
        Fault.CONTENT_ENCODING: HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
        Fault.MEDIA_TYPE: HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
        Fault.CHARSET: HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
        Fault.ROUTE_NOT_SERVED: HTTPStatus.FORBIDDEN,
    }
)
_ABOUT_THE_TOKEN = frozenset(
    {
        Fault.BAD_AUTHORIZATION,
        Fault.SEVERAL_AUTHORIZATIONS,
        Fault.SEVERAL_TOKENS,
        Fault.TOKEN_IN_QUERY,
    }
)


class ErrorShape(StrEnum):
    """Name the body that a refusal comes in: RFC 9457, or what OpenAI's clients read."""

    PROBLEM = "problem"
    OPENAI = "openai"


@dataclass(frozen=True, slots=True)
class Answer:
    """Hold the refusal of one request, ready for any framework.

    ``headers`` are there besides ``Content-Type``; ``problem`` holds the
    members of an RFC 9457 problem.
    """

    status: HTTPStatus
    reason: str
    detail: str
    headers: tuple[tuple[str, str], ...]
    problem: dict[str, Any]

    @property
    def body(self) -> bytes:
        """Return the body, of type ``application/problem+json``."""
        return strict_json.dumps(self.problem)

    def entity(self, shape: ErrorShape) -> tuple[str, bytes]:
        """Return the media type and the body in one shape."""
        if shape is ErrorShape.OPENAI:
            return "application/json", strict_json.dumps(self.openai_error())
        return "application/problem+json", self.body

    def openai_error(self) -> dict[str, Any]:
        """Return the error in the shape that OpenAI's clients read."""
        about_model = bool(self.problem.get("model"))
        return {
            "error": {
                "message": self.detail,
                "type": self.reason,
                "param": "model" if about_model else None,
                "code": str(self.status.value),
            }
        }


def answer_fault(error: RequestRefusedError, type_base: str = "") -> Answer:
    """Answer a request that is refused for what it is.

    A request without a token gets a challenge and no error code (RFC 6750
    section 3.1). ``type_base`` is where the operator explains the reasons:
    the problem's ``type`` is this address with the reason at its end.
    """
    status = _FAULT_STATUS.get(error.fault, HTTPStatus.BAD_REQUEST)
    headers: list[tuple[str, str]] = []
    if error.fault in _UNAUTHENTICATED:
        headers.append(("WWW-Authenticate", f"Bearer, DPoP {_ALGORITHMS}"))
    elif error.fault in _ABOUT_THE_TOKEN:
        headers.append(_challenge(Scheme.BEARER, "invalid_request", error.problem))
    return _answer(
        status, error.fault.value, str(error), headers=headers, more={}, type_base=type_base
    )


def answer_decision(
    decision: Decision, scheme: Scheme, *, nonce: str = "", type_base: str = ""
) -> Answer:
    """Answer a request whose token may not use a model.

    401 for what a new token mends, 403 for what it does not, 503 while the
    gateway knows too little. ``nonce`` goes into ``DPoP-Nonce`` (RFC 9449
    section 9). Raises ``ValueError`` for a decision that allows.
    """
    if decision.allowed:
        raise ValueError("a decision that allows needs no answer")
    headers: list[tuple[str, str]] = []
    if nonce:
        headers.append(("DPoP-Nonce", nonce))
    status = _status(decision)
    if status is HTTPStatus.UNAUTHORIZED:
        proof_error = _PROOF_ERRORS.get(decision.reason.value)
        challenged = Scheme.DPOP if proof_error else scheme
        headers.append(_challenge(challenged, proof_error or _INVALID_TOKEN, decision.message))
    elif decision.reason in _ABOUT_THE_MODEL:
        headers.append(_challenge(scheme, "insufficient_scope", decision.message))
    if decision.outcome is Outcome.UNUSABLE or decision.reason is Reason.NOT_YET_PUBLISHED:
        headers.append(("Retry-After", str(RETRY_AFTER)))
    more = {
        "model": decision.model,
        "fallback": list(decision.fallback),
        "directive": decision.directive,
        "appeal_url": decision.appeal_url,
    }
    return _answer(
        status,
        decision.reason.value,
        _with_fallback(decision),
        headers=headers,
        more=more,
        type_base=type_base,
    )


def _status(decision: Decision) -> HTTPStatus:
    if decision.outcome is Outcome.UNUSABLE:
        return HTTPStatus.SERVICE_UNAVAILABLE
    if decision.reason in _ABOUT_THE_MODEL or decision.reason is Reason.NOT_YET_PUBLISHED:
        return HTTPStatus.FORBIDDEN
    return HTTPStatus.UNAUTHORIZED


def _with_fallback(decision: Decision) -> str:
    if not decision.fallback or decision.reason not in _ABOUT_THE_MODEL:
        return decision.message
    return f"{decision.message} You may use instead: {', '.join(decision.fallback)}."


def _challenge(scheme: Scheme, error: str, description: str) -> tuple[str, str]:
    text = _NOT_DESCRIPTIVE.sub("?", description)
    algorithms = f", {_ALGORITHMS}" if scheme is Scheme.DPOP else ""
    return (
        "WWW-Authenticate",
        f'{scheme.value} error="{error}", error_description="{text}"{algorithms}',
    )


def _answer(
    status: HTTPStatus,
    reason: str,
    detail: str,
    *,
    headers: list[tuple[str, str]],
    more: Mapping[str, Any],
    type_base: str,
) -> Answer:
    problem = {
        "type": f"{type_base}{reason}" if type_base else _ABOUT_BLANK,
        "title": status.phrase,
        "status": status.value,
        "detail": detail,
        "reason": reason,
        **{name: value for name, value in more.items() if value},
    }
    return Answer(status, reason, detail, (*headers, ("Cache-Control", "no-store")), problem)
