"""How each gateway says which request it asks about, and how it takes the answer.

A client can send every header field that some gateway uses for this. So
exactly one way of saying it is believed, that of the gateway in front, whose
recipe overwrites what the client sent; fields that others would use count for
nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.gateway.seen_request import SeenRequest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

AUTHORIZE_PATH = "/authorize"
MODEL_HEADER = "x-kiosk-model"
# The client's own Content-Length or Transfer-Encoding, where a recipe repeats them.
FRAMING_HEADER = "x-kiosk-body"
PARTIAL_BODY_HEADER = "x-envoy-auth-partial-body"
_FRAMING = frozenset({"content-length", "transfer-encoding"})
# No field is ever sent empty: nginx then leaves it away.
_STATED = re.compile(r"length=([!-~]*) coding=([ -~]*)")
_ORIGIN = re.compile(r"https?://[!-.0-~]+")


class ForwardingError(KioskError):
    """Report a gateway that does not say which request it asks about."""


@dataclass(frozen=True, slots=True)
class Question:
    """Hold what a gateway sent: its own request, in which it describes the client's.

    ``path`` is still encoded, ``headers`` have names in lower case, and
    ``body`` is the client's where the gateway hands bodies over. ``whole``
    tells that all of it was read.
    """

    method: str
    path: str
    query: str
    headers: Sequence[tuple[str, str]]
    body: bytes
    whole: bool = True

    def one(self, name: str) -> str:
        """Return the one value of a header field that the gateway has to set."""
        values = [value for key, value in self.headers if key == name]
        if len(values) != 1:
            raise ForwardingError(
                f"The gateway has to send the header field {name} once, and does not.",
                "Set the gateway up as its recipe shows.",
            )
        return values[0]


@dataclass(frozen=True, slots=True)
class Source:
    """Say which header fields of one gateway describe the client's request.

    Empty ``method``, ``target``, ``scheme`` and ``host`` stand for those of
    the gateway's own request, whose path then begins with ``AUTHORIZE_PATH``.
    ``framing`` says that the recipe repeats the client's framing in
    ``FRAMING_HEADER``.

    With ``one_model_per_path`` the recipe names the model that a path leads
    to, in ``MODEL_HEADER``, and bodies are not looked at: right only where
    each path has a server of its own that serves one model, whatever a body
    says. ``knows_refusals_only`` is for a gateway that takes 401 and 403 for
    answers and everything else for a failure.
    """

    method: str = ""
    target: str = ""
    scheme: str = ""
    host: str = "host"
    framing: bool = False
    one_model_per_path: bool = False
    knows_refusals_only: bool = False

    def covers(self, path: str) -> bool:
        """Tell whether a question came to where this gateway asks."""
        if self.target:
            return path == AUTHORIZE_PATH
        return path.startswith(f"{AUTHORIZE_PATH}/")

    def read(self, question: Question, origin: str = "") -> SeenRequest:
        """Return the client's request.

        ``origin`` is what clients address the gateway by, where the operator
        says so; else it is what the gateway reports. A body that was not
        handed over is ``None``. Raises ``ForwardingError``.
        """
        method = question.one(self.method) if self.method else question.method
        headers, routed = self._headers(question), {}
        body = self._body(question, method)
        if self.one_model_per_path:
            headers = [(name, value) for name, value in headers if not _is_about_body(name)]
            routed, body = {"recipe": question.one(MODEL_HEADER)}, b""
        return SeenRequest(
            method,
            self._target(question),
            headers,
            body,
            routed=MappingProxyType(routed),
            origin=origin or self._origin(question),
        )

    def _target(self, question: Question) -> str:
        if self.target:
            return question.one(self.target)
        path = question.path.removeprefix(AUTHORIZE_PATH)
        return f"{path}?{question.query}" if question.query else path

    def _origin(self, question: Question) -> str:
        """Return scheme and authority; with what is none, no proof can agree."""
        scheme = question.one(self.scheme) if self.scheme else "https"
        origin = f"{scheme}://{question.one(self.host)}"
        return origin if _ORIGIN.fullmatch(origin) else ""

    def _headers(self, question: Question) -> list[tuple[str, str]]:
        """Return the client's headers, its framing as it was."""
        if not self.framing:
            # The question has the client's body, and its framing is the client's too.
            framing = [(k, v) for k, v in question.headers if k in _FRAMING and question.whole]
        else:
            framing = _stated_framing(question.one(FRAMING_HEADER))
        others = [(k, v) for k, v in question.headers if k not in _FRAMING]
        return [*others, *framing]

    def _body(self, question: Question, method: str) -> bytes | None:
        """Return the client's body, ``None`` where the gateway kept it.

        A gateway that hands bodies over asks by the client's method; one that
        asks by another does not, and whether there is a body is not known.
        """
        # Said twice, the worse of the two counts: one may be the client's.
        partial = any(k == PARTIAL_BODY_HEADER and v != "false" for k, v in question.headers)
        if method != question.method or (not self.method and partial):
            return None
        return question.body


def leaves_http(headers: Sequence[tuple[str, str]]) -> bool:
    """Tell whether a request asks for another protocol on its connection (RFC 9110, 7.8).

    What follows is shown to nobody: frames of a websocket that name another
    model, or whole requests of HTTP/2.
    """
    return any(name == "upgrade" or name.startswith("sec-websocket-") for name, _ in headers)


def _stated_framing(text: str) -> list[tuple[str, str]]:
    """Read how the client stated the length of its body, if it did."""
    found = _STATED.fullmatch(text)
    if found is None:
        raise ForwardingError(
            f"The gateway does not say in {FRAMING_HEADER} how long the body is.",
            "Set the gateway up as its recipe shows.",
        )
    stated = [("content-length", found[1]), ("transfer-encoding", found[2])]
    return [(name, value) for name, value in stated if value]


def _is_about_body(name: str) -> bool:
    return name in _FRAMING or name.startswith("content-")


_forwarded = partial(
    Source,
    method="x-forwarded-method",
    target="x-forwarded-uri",
    scheme="x-forwarded-proto",
    host="x-forwarded-host",
)
_original = partial(
    Source,
    method="x-original-method",
    target="x-original-uri",
    scheme="x-original-scheme",
    host="x-original-host",
)
# By the name of the gateway, for bodies that are handed over.
SOURCES: Mapping[str, Source] = MappingProxyType(
    {
        "nginx": _original(framing=True),
        "caddy": _forwarded(),
        "traefik": _forwarded(),
        "envoy": Source(scheme="x-forwarded-proto"),
    }
)
# The same for recipes that name the model of a path themselves.
SOURCES_BY_PATH: Mapping[str, Source] = MappingProxyType(
    {
        "nginx": _original(one_model_per_path=True, knows_refusals_only=True),
        "caddy": _forwarded(one_model_per_path=True),
        "traefik": _forwarded(one_model_per_path=True),
    }
)
