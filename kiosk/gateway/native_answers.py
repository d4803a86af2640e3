"""Refusals written in advance, for gateways that decide in Lua.

The same functions write them as answer everywhere else, so a native gateway
says what the others say. Lua only picks one, by reason and model.
"""

from __future__ import annotations

from http import HTTPStatus
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from kiosk.gateway.answers import RETRY_AFTER, Answer, answer_decision, answer_fault
from kiosk.gateway.bearer import Scheme
from kiosk.gateway.decision import Decision, Outcome, Reason
from kiosk.gateway.request_refusal import Fault, RequestRefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.gateway.snapshot import PublicationSnapshot
    from kiosk.tokens.catalogue import ModelEntry

# Stands for a name that nobody publishes; Lua puts what was asked for in its place.
UNKNOWN_NAME = "$MODEL$"
_CHALLENGE = "WWW-Authenticate"
_OWN_FAULTS = frozenset({Fault.NO_TOKEN, Fault.UNKNOWN_SCHEME})
_GET_NEW = "Get a new token."
_AS_ISSUED = "Send the token exactly as it was issued."
_STALE = "The publication is too old to decide by. Try again when the publisher is back."

# What Verifier.decide says of a token; natively no proof of possession can be checked.
_OF_TOKENS = MappingProxyType(
    {
        Reason.MALFORMED: f"The token is malformed. {_AS_ISSUED}",
        Reason.WRONG_TYPE: (
            "The token was made for another purpose. Send the access token for this service."
        ),
        Reason.UNKNOWN_KEY: f"The token is signed with a key that is not published. {_GET_NEW}",
        Reason.BAD_SIGNATURE: (
            f"The signature of the token does not match its content. {_AS_ISSUED}"
        ),
        Reason.WRONG_ISSUER: f"The token was issued by somebody else. {_GET_NEW}",
        Reason.WRONG_AUDIENCE: (
            "The token was issued for another service. Get a token for this service."
        ),
        Reason.EXPIRED: f"The token has expired. {_GET_NEW}",
        Reason.NOT_YET_VALID: (
            "The token is not valid yet. Check the clock of this machine, then try again."
        ),
        Reason.BOUND: (
            "The token is bound to a key, and this gateway cannot check proofs. "
            "Get a token that is not bound, or use a gateway that checks them."
        ),
    }
)
_OF_LISTS = MappingProxyType(
    {
        Reason.REVOKED: "The token was revoked.",
        Reason.SUSPENDED: "The token is suspended.",
        Reason.UNKNOWN_STATUS: "The published status of the token is not one that is known.",
        Reason.UNKNOWN_STATUS_LIST: "The token points at a status that is not published.",
        Reason.NOT_YET_PUBLISHED: (
            "The token is newer than the published lists. Try again in a few seconds."
        ),
    }
)
_OF_MODELS = MappingProxyType(
    {
        Reason.BLOCKED: "A directive in force blocks this model for the holder.",
        Reason.HELD: "This model is held for the holder until a fact is proven.",
        Reason.STALE: _STALE,
        Reason.CLOCK: (
            "The publication was signed after this instant. Check the clock of the gateway."
        ),
    }
)
_UNUSABLE = frozenset({Reason.STALE, Reason.CLOCK, Reason.NO_PUBLICATION})
_BY_DIRECTIVE = frozenset({Reason.BLOCKED, Reason.HELD})
# Refusals that only a native gateway knows; their ``reason`` will not change either.
_NATIVE_FAULTS = MappingProxyType(
    {
        "model_in_address": (
            HTTPStatus.BAD_REQUEST,
            (
                "The request names a model in its address, where this gateway does not read it. "
                "Name the model in a JSON body, as a text."
            ),
        ),
        "other_protocol": (
            HTTPStatus.BAD_REQUEST,
            (
                "The request asks for another protocol, which this gateway cannot read. "
                "Send one request for each answer, over HTTP."
            ),
        ),
        "key_not_loaded": (
            HTTPStatus.SERVICE_UNAVAILABLE,
            "This gateway is taking up the key of the token. Try again in a few seconds.",
        ),
        "gateway_error": (
            HTTPStatus.SERVICE_UNAVAILABLE,
            "This gateway could not decide. Try again in a few seconds.",
        ),
    }
)


def native_answers(snapshot: PublicationSnapshot, type_base: str = "") -> dict[str, Any]:
    """Write every refusal that ``snapshot`` can lead to.

    ``plain`` holds those without a model by their reason, ``models`` those
    about each served model by its own name, and ``unknown`` those about a name
    that is not published, with ``UNKNOWN_NAME`` in its place.
    """
    plain = {
        fault.value: _written(answer_fault(RequestRefusedError(fault), type_base))
        for fault in Fault
    }
    for fault in _OWN_FAULTS:
        plain[fault.value]["headers"][_CHALLENGE] = "Bearer"
    plain |= {decision.reason.value: _answer(decision, type_base) for decision in _of(snapshot)}
    for name, (status, detail) in _NATIVE_FAULTS.items():
        plain[name] = _native(name, status, detail, type_base)
    entries = {served.entry.name: served.entry for served in snapshot.models.values()}
    return {
        "plain": plain,
        "models": {
            name: {
                decision.reason.value: _answer(decision, type_base)
                for decision in _about(entry, snapshot)
            }
            for name, entry in entries.items()
        },
        "unknown": {
            decision.reason.value: _answer(decision, type_base)
            for decision in _about_nobody(snapshot)
        },
    }


def _of(snapshot: PublicationSnapshot) -> Iterator[Decision]:
    appeal_url = snapshot.catalogue.appeal_url
    for reason, message in _OF_TOKENS.items():
        yield Decision(Outcome.REFUSED, reason, message, appeal_url=appeal_url)
    yield Decision(
        Outcome.UNUSABLE,
        Reason.NO_PUBLICATION,
        "This gateway has no publication to decide by.",
    )


def _about(entry: ModelEntry, snapshot: PublicationSnapshot) -> Iterator[Decision]:
    for reason, message in {**_OF_LISTS, **_OF_MODELS}.items():
        yield Decision(
            Outcome.UNUSABLE if reason in _UNUSABLE else Outcome.REFUSED,
            reason,
            message,
            entry.name,
            entry.fallback,
            entry.directive if reason in _BY_DIRECTIVE else "",
            snapshot.catalogue.appeal_url,
        )


def _about_nobody(snapshot: PublicationSnapshot) -> Iterator[Decision]:
    sentences = {**_OF_LISTS, Reason.UNKNOWN_MODEL: "This gateway does not know the model."}
    for reason, message in sentences.items():
        yield Decision(
            Outcome.REFUSED,
            reason,
            message,
            UNKNOWN_NAME,
            appeal_url=snapshot.catalogue.appeal_url,
        )


def _answer(decision: Decision, type_base: str) -> dict[str, Any]:
    return _written(answer_decision(decision, Scheme.BEARER, type_base=type_base))


def _written(answer: Answer) -> dict[str, Any]:
    headers = dict(answer.headers)
    if headers.get(_CHALLENGE, "").startswith(Scheme.DPOP.value):
        headers[_CHALLENGE] = headers[_CHALLENGE].replace(Scheme.DPOP.value, "Bearer", 1)
        headers[_CHALLENGE] = headers[_CHALLENGE].partition(", algs=")[0]
    return {"status": answer.status.value, "headers": headers, "body": answer.body.decode()}


def _native(name: str, status: HTTPStatus, detail: str, type_base: str) -> dict[str, Any]:
    headers = [("Cache-Control", "no-store")]
    if status is HTTPStatus.SERVICE_UNAVAILABLE:
        headers.append(("Retry-After", str(RETRY_AFTER)))
    problem = {
        "type": f"{type_base}{name}" if type_base else "about:blank",
        "title": status.phrase,
        "status": status.value,
        "detail": detail,
        "reason": name,
    }
    return _written(Answer(status, name, detail, tuple(headers), problem))
