"""The OAuth endpoints: where each is, and how a request to one passes to the signer and back.

The front writes a request as a call's arguments and the signer reads it; the
answer goes the other way. Both ends are here, so what a message holds is said
once. Nothing here needs a key, the store or a library: the front imports it.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from kiosk.server.calls import CallBrokenError

if TYPE_CHECKING:
    from collections.abc import Mapping

METHOD: Final = "POST"
ENDPOINT_CALL: Final = "endpoint"
METADATA_CALL: Final = "metadata"
_FIELD_VALUE = re.compile(r"[\t\x20-\x7e]*")
_NAME_AND_VALUE = 2


class Credential(StrEnum):
    """Say how a client proves who it is, in the words of RFC 8414 section 2."""

    NONE = "none"
    GATEWAY = "client_secret_basic"


@dataclass(frozen=True, slots=True)
class Medium:
    """Hold in what a request is written, and its longest body in bytes."""

    media_type: str
    most_bytes: int


FORM: Final = Medium("application/x-www-form-urlencoded", 16 * 1024)
JSON: Final = Medium("application/json", 4096)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Hold what everybody must know of one endpoint; ``name`` is how calls name it."""

    name: str
    path: str
    medium: Medium
    credential: Credential


TOKEN: Final = Endpoint("token", "/token", FORM, Credential.NONE)
INTROSPECT: Final = Endpoint("introspect", "/introspect", FORM, Credential.GATEWAY)
REVOKE: Final = Endpoint("revoke", "/revoke", FORM, Credential.NONE)
CHECK_IN: Final = Endpoint("check_in", "/check-in", JSON, Credential.GATEWAY)
ENDPOINTS: Final[Mapping[str, Endpoint]] = {
    each.name: each for each in (TOKEN, INTROSPECT, REVOKE, CHECK_IN)
}
PASSED_ON: Final = frozenset({"authorization", "dpop", "content-type"})
"""The header fields of a request that endpoints read; no other leaves the front."""


@dataclass(frozen=True, slots=True)
class EndpointRequest:
    """Hold one request; ``headers`` hold name and value, of the fields ``PASSED_ON``.

    ``local_uri`` is what a client addressed that is on this machine itself,
    and empty for any other: over a network the issuer's own address counts,
    whatever name a client wrote into its request.
    """

    endpoint: str
    method: str
    local_uri: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def to_call(self) -> dict[str, Any]:
        """Write it as a call's arguments."""
        return {
            "endpoint": self.endpoint,
            "method": self.method,
            "local_uri": self.local_uri,
            "headers": [list(each) for each in self.headers],
            "body": _encoded(self.body),
        }

    @classmethod
    def from_call(cls, arguments: Mapping[str, Any]) -> EndpointRequest:
        """Read a call's arguments; raise `CallBrokenError` for what is none."""
        match arguments:
            case {
                "endpoint": str() as endpoint,
                "method": str() as method,
                "local_uri": str() as local_uri,
                "headers": list() as headers,
                "body": str() as body,
            } if endpoint in ENDPOINTS:
                return cls(endpoint, method, local_uri, _pairs(headers), _decoded(body))
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
            "body": _encoded(self.body),
        }

    @classmethod
    def from_call(cls, result: Mapping[str, Any]) -> EndpointAnswer:
        """Read a call's result; raise `CallBrokenError` for what no server may send."""
        match result:
            case {"status": int() as status, "headers": list() as headers, "body": str() as body}:
                pairs = _pairs(headers)
                if status in _STATUSES and all(_FIELD_VALUE.fullmatch(each) for _, each in pairs):
                    return cls(status, pairs, _decoded(body))
        raise CallBrokenError


_STATUSES: Final = frozenset(HTTPStatus)


def _pairs(values: list[Any]) -> tuple[tuple[str, str], ...]:
    return tuple(_pair(each) for each in values)


def _pair(value: Any) -> tuple[str, str]:
    if (
        isinstance(value, list)
        and len(value) == _NAME_AND_VALUE
        and all(isinstance(each, str) for each in value)
    ):
        return value[0], value[1]
    raise CallBrokenError


def _encoded(body: bytes) -> str:
    return base64.b64encode(body).decode("ascii")


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise CallBrokenError from error
