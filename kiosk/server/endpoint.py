"""Requests to the OAuth endpoints and their answers, as they pass from process to process."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import Any

from kiosk.server.calls import CallBrokenError

ENDPOINTS = frozenset({"token", "introspect", "revoke", "check_in"})
_NAME_AND_VALUE = 2


@dataclass(frozen=True, slots=True)
class EndpointRequest:
    """Hold one request; ``uri`` is the one that the client addressed, for DPoP's ``htu``.

    ``headers`` hold name and value; of others than ``authorization``, ``dpop``
    and ``content-type`` the endpoints know nothing.
    """

    endpoint: str
    method: str
    uri: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @classmethod
    def from_call(cls, arguments: dict[str, Any]) -> EndpointRequest:
        """Read a call's arguments; raise `CallBrokenError` for what is none."""
        match arguments:
            case {
                "endpoint": str() as endpoint,
                "method": str() as method,
                "uri": str() as uri,
                "headers": list() as headers,
                "body": str() as body,
            } if endpoint in ENDPOINTS:
                pairs = tuple(_pair(each) for each in headers)
                return cls(endpoint, method, uri, pairs, _decoded(body))
        raise CallBrokenError

    def header(self, name: str) -> tuple[str, ...]:
        """Give every value of a header; names are compared whatever their case."""
        return tuple(value for key, value in self.headers if key.lower() == name)


@dataclass(frozen=True, slots=True)
class EndpointAnswer:
    """Hold what an endpoint answers."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def to_call(self) -> dict[str, Any]:
        """Write it as a call's result."""
        return {
            "status": self.status,
            "headers": [list(each) for each in self.headers],
            "body": base64.b64encode(self.body).decode("ascii"),
        }


def _pair(value: Any) -> tuple[str, str]:
    if (
        isinstance(value, list)
        and len(value) == _NAME_AND_VALUE
        and all(isinstance(each, str) for each in value)
    ):
        return value[0], value[1]
    raise CallBrokenError


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise CallBrokenError from error
