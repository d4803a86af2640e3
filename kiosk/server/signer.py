"""What the signer answers: to the parent, which publishes, and to the front, which serves.

The signer is the one process of the publisher that opens the key of tokens.
The two that ask it are further from that key, and each may ask for its own
part alone: the front, which strangers talk to, cannot have anything signed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.domain.errors import KioskError
from kiosk.server.calls import PING
from kiosk.server.endpoint import (
    ENDPOINT_CALL,
    METADATA_CALL,
    EndpointAnswer,
    EndpointRequest,
)
from kiosk.server.remote_signer import SIGN, STATUS_LIST
from kiosk.services.list_signing import sign_list
from kiosk.tokens import base64url

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.services.environment import Environment

    Handler = Callable[[dict[str, Any]], dict[str, Any]]
    Endpoint = Callable[[EndpointRequest], EndpointAnswer]


class UnknownCallError(KioskError):
    """Refuse a call whose arguments are not those of this version."""

    def __init__(self) -> None:
        super().__init__(
            "The signer was asked in a way that it does not know.",
            "Start the publisher again, all its processes from the same version.",
        )


def parents_calls(env: Environment) -> Mapping[str, Handler]:
    """Give what the process may ask that publishes: lists to be signed."""

    def sign(arguments: dict[str, Any]) -> dict[str, Any]:
        match arguments:
            case {"kind": kind, "kid": str() as kid, "signed": str() as signed}:
                if kind == STATUS_LIST:
                    return {"signature": base64url.encode(sign_list(env, kid, signed))}
        raise UnknownCallError

    return {SIGN: sign, PING: _ping}


def fronts_calls(
    endpoint: Endpoint, metadata: Callable[[], Mapping[str, Any]], forget: Callable[[], None]
) -> Mapping[str, Handler]:
    """Give what the process may ask that serves: requests to endpoints, and what they offer.

    It asks every few seconds whether the signer is there, and with that
    ``forget`` is called: what is held in memory for a while is held no longer.
    """

    def answer(arguments: dict[str, Any]) -> dict[str, Any]:
        return endpoint(EndpointRequest.from_call(arguments)).to_call()

    def describe(arguments: dict[str, Any]) -> dict[str, Any]:
        del arguments
        return dict(metadata())

    def ping(arguments: dict[str, Any]) -> dict[str, Any]:
        forget()
        return _ping(arguments)

    return {ENDPOINT_CALL: answer, METADATA_CALL: describe, PING: ping}


def _ping(arguments: dict[str, Any]) -> dict[str, Any]:
    del arguments
    return {}
