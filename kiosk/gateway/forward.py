"""The forward authorization service: gateways ask it about each request before they pass it on.

nginx asks by ``auth_request`` or njs, Caddy by ``reverse_proxy``, Traefik by
``forwardAuth``, Envoy by ``ext_authz`` over HTTP. An answer of 200 lets the
request go on and says who asks and for which models; every other is meant for
the client. A plain ASGI application, so any server runs it.
"""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from kiosk.gateway.forward_sources import ForwardingError, Question, leaves_http
from kiosk.gateway.request_refusal import Fault
from kiosk.tokens import strict_json

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping

    from kiosk.gateway.forward_sources import Source
    from kiosk.gateway.guard import Guard, Verdict

    Message = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]

SUBJECT_HEADER = "X-Kiosk-Subject"
MODELS_HEADER = "X-Kiosk-Models"
# What an admitted request would have been refused for, in shadow mode.
SHADOW_HEADER = "X-Kiosk-Would-Refuse"
# The status and the body for a gateway that drops them from any answer but 401 and 403.
STATUS_HEADER = "X-Kiosk-Status"
PROBLEM_HEADER = "X-Kiosk-Problem"
PROBLEM_TYPE = "application/problem+json"
_TAKEN_BY_ALL = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})


class ForwardAuth:
    """Answer one gateway's questions.

    ``source`` says how that gateway describes a request. A body longer than
    the guard allows is not read to its end. ``origin`` is what clients address
    the gateway by (``https://models.example.org``), for proofs of possession;
    without it, the gateway's word is taken.
    """

    def __init__(self, guard: Guard, source: Source, *, origin: str = "") -> None:
        self._guard = guard
        self._source = source
        self._origin = origin

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer one question; anywhere but where gateways ask, there is nothing."""
        if scope["type"] != "http":
            raise RuntimeError("the forward authorization service speaks HTTP only")
        path = scope["raw_path"].decode("latin-1")
        if not self._source.covers(path):
            await respond(send, HTTPStatus.NOT_FOUND, [], b"")
            return
        body = await _read_body(receive, self._guard.max_body)
        if body is None:
            return  # The gateway has gone, and wants no answer.
        question = Question(
            scope["method"],
            path,
            scope["query_string"].decode("latin-1"),
            [(name.decode("latin-1"), _text(value)) for name, value in scope["headers"]],
            body,
            whole=len(body) <= self._guard.max_body,
        )
        try:
            request = self._source.read(question, self._origin)
        except ForwardingError as error:
            await respond(send, *_misunderstood(error))
            return
        upgrading = leaves_http(request.headers)
        guard = self._guard
        verdict = guard.refuse(Fault.WEBSOCKET) if upgrading else guard.judge(request)
        await respond(send, *self._answer(verdict))

    def _answer(self, verdict: Verdict) -> tuple[HTTPStatus, list[tuple[str, str]], bytes]:
        if verdict.admitted:
            return HTTPStatus.OK, admitted_headers(verdict), b""
        answer = verdict.refusal
        headers = [*answer.headers, ("Content-Type", PROBLEM_TYPE)]
        if not self._source.knows_refusals_only:
            return answer.status, headers, answer.body
        headers.append((STATUS_HEADER, str(answer.status.value)))
        headers.append((PROBLEM_HEADER, json.dumps(answer.problem, separators=(",", ":"))))
        status = answer.status if answer.status in _TAKEN_BY_ALL else HTTPStatus.FORBIDDEN
        return status, headers, answer.body


def admitted_headers(verdict: Verdict) -> list[tuple[str, str]]:
    """Return what the model's server is told.

    Every field is there, an empty one too, so that a gateway which copies
    them overwrites what the client sent under their names.
    """
    would_refuse = verdict.reason if verdict.answer is not None else ""
    return [
        (SUBJECT_HEADER, "" if verdict.claims is None else verdict.claims.sub),
        (MODELS_HEADER, ", ".join(verdict.models) if verdict.answer is None else ""),
        (SHADOW_HEADER, would_refuse),
    ]


async def respond(
    send: Send, status: HTTPStatus, headers: list[tuple[str, str]], body: bytes
) -> None:
    """Send a whole answer."""
    fields = [*headers, ("Content-Length", str(len(body)))]
    await send(
        {
            "type": "http.response.start",
            "status": status.value,
            "headers": [
                (name.lower().encode("ascii"), value.encode("latin-1")) for name, value in fields
            ],
        }
    )
    await send({"type": "http.response.body", "body": body})


async def _read_body(receive: Receive, limit: int) -> bytes | None:
    """Return a body, cut after ``limit`` and some; ``None`` when the sender has gone."""
    pieces, length, more = [], 0, True
    while more and length <= limit:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        piece = message.get("body", b"")
        pieces.append(piece)
        length += len(piece)
        more = message.get("more_body", False)
    return b"".join(pieces)


def _text(value: bytes) -> str:
    return value.decode("latin-1").strip(" \t")


def _misunderstood(
    error: ForwardingError,
) -> tuple[HTTPStatus, list[tuple[str, str]], bytes]:
    """Answer what no client can mend; a gateway refuses the request for it."""
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    problem = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status.value,
        "detail": f"{error}",
        "reason": "not_forwarded",
    }
    headers = [("Content-Type", PROBLEM_TYPE), ("Cache-Control", "no-store")]
    return status, headers, strict_json.dumps(problem)
