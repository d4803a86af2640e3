"""Envoy's ``ext_authz`` over gRPC: bytes of a question in, bytes of the answer out.

No gRPC library is imported here. ``grpcio`` takes ``CheckService.check`` as a
handler without serialisers (``kiosk.app.gateway_serve_command``).
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from kiosk.gateway.bearer import KEY_HEADERS
from kiosk.gateway.ext_authz_wire import (
    WireError,
    read_check_request,
    write_allowed,
    write_denied,
)
from kiosk.gateway.forward import PROBLEM_TYPE, admitted_headers
from kiosk.gateway.forward_sources import PARTIAL_BODY_HEADER, leaves_http
from kiosk.gateway.request_refusal import Fault
from kiosk.gateway.seen_request import SeenRequest

if TYPE_CHECKING:
    from kiosk.gateway.ext_authz_wire import CheckRequest
    from kiosk.gateway.guard import Guard

# The model's server has no use for the token and should not have it.
TOKEN_HEADERS = ("authorization", "dpop", *KEY_HEADERS)


class CheckService:
    """Answer the questions of one Envoy. Safe to share between threads.

    ``origin`` is what clients address Envoy by, for proofs of possession;
    without it, Envoy's word is taken.
    """

    def __init__(self, guard: Guard, *, origin: str = "") -> None:
        self._guard = guard
        self._origin = origin

    def check(self, data: bytes) -> bytes:
        """Answer a ``CheckRequest`` with a ``CheckResponse``; never raises for what it holds."""
        try:
            asked = read_check_request(data)
        except WireError:
            return write_denied(HTTPStatus.INTERNAL_SERVER_ERROR, [], b"")
        request, guard = self._request(asked), self._guard
        upgrading = leaves_http(request.headers)
        verdict = guard.refuse(Fault.WEBSOCKET) if upgrading else guard.judge(request)
        if verdict.admitted:
            return write_allowed(admitted_headers(verdict), TOKEN_HEADERS)
        answer = verdict.refusal
        headers = [*answer.headers, ("Content-Type", PROBLEM_TYPE)]
        return write_denied(answer.status, headers, answer.body)

    def _request(self, asked: CheckRequest) -> SeenRequest:
        """Return the client's request; a body that Envoy cut counts as not handed over."""
        partial = dict(asked.headers).get(PARTIAL_BODY_HEADER, "false") != "false"
        return SeenRequest(
            asked.method,
            asked.target,
            asked.headers,
            None if partial else asked.body,
            origin=self._origin or f"{asked.scheme}://{asked.host}",
        )
