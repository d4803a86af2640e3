"""What an operator decides about LiteLLM beside ``GatewaySettings``, and its routes.

LiteLLM serves some four hundred routes. Those listed here name the model that
they call; how they do was tried with the version `TRIED_LITELLM`. Every other
route is refused: most answer any valid token with something about everybody
(lists of models, health checks that call each of them), pass-through routes
call a provider with the operator's own key, and a batch is run from a file
that was looked at when it was uploaded, which may have been before a directive.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.gateway.settings import read_origin
from kiosk.gateway.variables import GatewayVariables

if TYPE_CHECKING:
    from collections.abc import Mapping

TRIED_LITELLM = "1.106.2"
"""The version that everything said of LiteLLM was tried with."""
WEBSOCKET = "WEBSOCKET"
_ROUTE = re.compile(r"[A-Z]+ /\S*")
_MANAGEMENT = "management"
_VERSIONED = (
    "/audio/speech",
    "/audio/transcriptions",
    "/chat/completions",
    "/completions",
    "/embeddings",
    "/files",
    "/images/edits",
    "/images/generations",
    "/messages",
    "/messages/count_tokens",
    "/moderations",
    "/ocr",
    "/rerank",
    "/responses",
    "/responses/compact",
    "/responses/input_tokens",
    "/videos",
)
_DEPLOYED = (
    "/chat/completions",
    "/completions",
    "/embeddings",
    "/images/edits",
    "/images/generations",
)
_VERBS = ("generateContent", "streamGenerateContent", "countTokens")
SERVED_ROUTES = frozenset(
    f"POST {path}"
    for path in (
        *_VERSIONED,
        *(f"/v1{path}" for path in _VERSIONED),
        *(f"/openai/v1{path}" for path in _VERSIONED if path.startswith("/responses")),
        *(f"/openai/deployments/{{model:path}}{path}" for path in _DEPLOYED),
        *(f"/engines/{{model:path}}{path}" for path in _DEPLOYED if "images" not in path),
        *(f"/models/{{model_name:path}}:{verb}" for verb in _VERBS),
        *(f"/v1beta/models/{{model_name:path}}:{verb}" for verb in _VERBS),
        "/cursor/chat/completions",
        "/interactions",
        "/v1beta/interactions",
        "/v2/rerank",
    )
)


@dataclass(frozen=True, slots=True)
class LiteLLMSettings:
    """Hold what holds for LiteLLM alone.

    ``routes`` are served besides ``SERVED_ROUTES``, each a method and the path
    as LiteLLM declares it: ``"POST /anthropic/{endpoint:path}"``, or
    ``"WEBSOCKET /v1/realtime"``. Their models are decided about all the same,
    except for what is said inside a socket. With ``master_key_manages``
    LiteLLM's master key opens the routes that no token opens; it calls no
    controlled model. ``origin`` is the scheme and authority that clients use,
    which a proof of possession names (RFC 9449 section 4.2, ``htu``); without
    it no bound token is accepted.
    """

    routes: frozenset[str] = frozenset()
    master_key_manages: bool = False
    origin: str = ""

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> LiteLLMSettings:
        """Read ``KIOSK_GATEWAY_ORIGIN``, ``_LITELLM_ROUTES`` and ``_LITELLM_MASTER_KEY``.

        The last is empty, or ``management``. Raises a ``KioskError`` that
        names the variable, never its value: an operator may take it for the
        place of the key itself.
        """
        read = GatewayVariables(environ)
        return cls(
            frozenset(read.names("LITELLM_ROUTES", _read_route)),
            read.one("LITELLM_MASTER_KEY", _read_master_key) == _MANAGEMENT,
            read.one("ORIGIN", read_origin),
        )


def _read_route(text: str) -> str:
    route = " ".join(text.split())
    if not _ROUTE.fullmatch(route):
        raise ValueError("a route is a method in capitals, a blank and the path as LiteLLM has it")
    return route


def _read_master_key(text: str) -> str:
    if text != _MANAGEMENT:
        raise ValueError(f"it is left out, or {_MANAGEMENT}")
    return text
