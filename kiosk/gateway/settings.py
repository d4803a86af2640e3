"""What one gateway is told: where the publication is, whom it serves, how it reads requests."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.gateway.request_body import READ_TYPES
from kiosk.gateway.request_models import DEFAULT_RULES
from kiosk.gateway.request_refusal import RequestRefusedError
from kiosk.gateway.request_target import read_path
from kiosk.gateway.seen_request import DEFAULT_MAX_BODY, ReadingRules
from kiosk.gateway.variables import GatewayVariables

if TYPE_CHECKING:
    from collections.abc import Mapping

STANDARD_OUTPUT = "-"
LARGEST_MAX_BODY: Final = 256 << 20
_WORD = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_MEDIA_TYPE = re.compile(rf"{_WORD.pattern}/{_WORD.pattern}")
_MODEL_NAME = re.compile(r"[!-+\--~]{1,256}")
_URL = re.compile(r"https?://[!-~]+")
_ORIGIN = re.compile(r"https?://[^/?#\s@]+")
_NUMBER = re.compile(r"[0-9]{1,10}")
# What carries a token or frames the request never names a model.
_RESERVED_HEADERS = frozenset(
    {"authorization", "content-length", "content-type", "cookie", "dpop", "host", "x-api-key"}
)


@dataclass(frozen=True, slots=True)
class GatewaySettings:
    """Hold what an operator decides about one gateway.

    ``publication`` is a URL or a folder, ``trust`` the file ``root.json`` that
    the issuer's admins handed out, ``state`` a folder that this gateway writes
    to (its worker processes share it), ``audience`` the service that tokens
    must be for. ``models`` limits what is fetched to the models served here,
    ``None`` takes all. With ``shadow`` nothing is refused, only noted.
    ``decision_log`` is a file, ``"-"`` for standard output, or empty for none;
    ``type_base`` is where the operator explains the reasons for refusals.
    ``credential`` is the file of ``kiosk gateway enrol``, by which the gateway
    reports what it has applied; ``None`` reports nothing.
    """

    publication: str
    trust: Path
    state: Path
    audience: str
    models: frozenset[str] | None = None
    shadow: bool = False
    decision_log: str = ""
    type_base: str = ""
    rules: ReadingRules = DEFAULT_RULES
    credential: Path | None = None

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> GatewaySettings:
        """Read the variables ``KIOSK_GATEWAY_…``.

        ``_PUBLICATION``, ``_TRUST``, ``_STATE`` and ``_AUDIENCE`` have to be
        there; ``_MODELS``, ``_SHADOW``, ``_DECISION_LOG``, ``_TYPE_BASE``,
        ``_ROUTES_WITHOUT_MODEL``, ``_MODEL_HEADERS``, ``_OPAQUE_TYPES``,
        ``_MAX_BODY`` and ``_CREDENTIAL`` may be. Lists have commas between. Raises a
        ``KioskError`` that names the variable, never its value: an address may
        hold a password.
        """
        read = GatewayVariables(environ)
        models = read.names("MODELS", _read_model)
        return cls(
            publication=read.required("PUBLICATION"),
            trust=Path(read.required("TRUST")),
            state=Path(read.required("STATE")),
            audience=read.required("AUDIENCE"),
            models=frozenset(models) or None,
            shadow=read.switch("SHADOW"),
            decision_log=read.text("DECISION_LOG"),
            type_base=read.one("TYPE_BASE", _read_url),
            rules=ReadingRules(
                model_headers=read.names("MODEL_HEADERS", _read_header_name),
                routes_without_model=frozenset(read.names("ROUTES_WITHOUT_MODEL", _read_route)),
                opaque_types=frozenset(read.names("OPAQUE_TYPES", _read_media_type)),
                max_body=int(read.one("MAX_BODY", _read_length) or DEFAULT_MAX_BODY),
            ),
            credential=Path(read.text("CREDENTIAL")) if read.text("CREDENTIAL") else None,
        )


def read_origin(text: str) -> str:
    """Read what clients address a gateway by (``https://models.example.org``).

    Proofs of possession name it (RFC 9449 section 4.2, ``htu``). A slash at
    its end is left out; raises ``ValueError`` for what is no origin.
    """
    origin = text.strip().removesuffix("/")
    if not _ORIGIN.fullmatch(origin):
        raise ValueError("it is not a scheme and a host without a path")
    return origin


def _read_model(text: str) -> str:
    if not _MODEL_NAME.fullmatch(text):
        raise ValueError("what should be the name of a model is none")
    return text


def _read_url(text: str) -> str:
    if not _URL.fullmatch(text):
        raise ValueError("it is not an address that starts with https:// or http://")
    return text


def _read_header_name(text: str) -> str:
    name = text.lower()
    if not _WORD.fullmatch(name):
        raise ValueError("what should be the name of a header field is none")
    if name in _RESERVED_HEADERS:
        raise ValueError("a header field that has a meaning of its own names no model")
    return name


def _read_media_type(text: str) -> str:
    """Read a type whose bodies shall not be looked at; never one that models are named in."""
    media_type = text.lower()
    if not _MEDIA_TYPE.fullmatch(media_type):
        raise ValueError("what should be a media type is none")
    if media_type in READ_TYPES or media_type.endswith("+json"):
        raise ValueError("bodies of a type in which models are named must be read")
    return media_type


def _read_route(text: str) -> str:
    """Read ``GET /v1/models`` into the spelling that requests are compared with."""
    method, _, path = text.partition(" ")
    if not _WORD.fullmatch(method) or method != method.upper() or "?" in path:
        raise ValueError("a route is a method in capitals, a blank and a path")
    try:
        return f"{method} /{'/'.join(read_path(path.strip()))}"
    except RequestRefusedError as error:
        raise ValueError("a route's path is not a plain one") from error


def _read_length(text: str) -> str:
    if not _NUMBER.fullmatch(text) or not 1 <= int(text) <= LARGEST_MAX_BODY:
        raise ValueError(f"it is not a number of bytes from 1 to {LARGEST_MAX_BODY}")
    return text
