"""WSGI middleware for one's own model server (PEP 3333; standard library only).

>>> gateway = RunningGateway(GatewaySettings.from_environment(os.environ), name="my-models")
>>> app = KioskGuard(app, gateway)

Put it around everything else: what stands before it could change a request
after it was judged. The application gets the request as it came, and the
verdict in ``environ["kiosk.verdict"]``.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote_from_bytes, unquote_to_bytes

from kiosk.gateway.answers import ErrorShape
from kiosk.gateway.request_body import states_more
from kiosk.gateway.request_refusal import Fault
from kiosk.gateway.seen_request import SeenRequest

if TYPE_CHECKING:
    from collections.abc import Iterable
    from wsgiref.types import InputStream, StartResponse, WSGIApplication, WSGIEnvironment

    from kiosk.gateway.guard import Verdict
    from kiosk.gateway.running import RunningGateway

VERDICT_KEY = "kiosk.verdict"
# How long the first request of a process waits for a publication.
FIRST_WAIT = 5.0
_CHUNK = 64 * 1024


class KioskGuard:
    """Let through what ``gateway`` admits, and answer everything else.

    WSGI knows no start of a server, so the first request of each process
    starts the gateway, unless ``gateway.start()`` was called there before;
    who ends the process in order calls ``gateway.stop()``. ``errors`` is the
    shape of refusals, ``"problem"`` or ``"openai"``. ``origin`` is what
    clients address the server by (``https://models.example.org``); tokens
    bound to a key need it, since their proofs name it and the header ``Host``
    proves nothing. How long a body may take is for the server to say.
    """

    def __init__(
        self,
        app: WSGIApplication,
        gateway: RunningGateway,
        *,
        errors: str = ErrorShape.PROBLEM,
        origin: str = "",
    ) -> None:
        self._app = app
        self._gateway = gateway
        self._errors = ErrorShape(errors)
        self._origin = origin

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Take one request of the server's."""
        if not self._gateway.running:
            self._gateway.start(FIRST_WAIT)
        verdict, body = self._judge(environ)
        if not verdict.admitted:
            return self._refuse(environ["REQUEST_METHOD"], verdict, start_response)
        handed_on = {**environ, VERDICT_KEY: verdict}
        if body is not None:
            handed_on["wsgi.input"] = body
        return self._app(handed_on, start_response)

    def _judge(self, environ: WSGIEnvironment) -> tuple[Verdict, InputStream | None]:
        """Return the verdict, and the body for the application where it was read."""
        guard = self._gateway.guard
        target = _target(environ)
        if target is None:
            return guard.refuse(Fault.BAD_TARGET), None
        method, headers = environ["REQUEST_METHOD"], _headers(environ)
        early = guard.refuse_early(SeenRequest(method, target, headers))
        if early is not None:
            return early, None
        body = _read_body(environ, self._gateway.settings.rules.max_body)
        if body.too_large:
            verdict = guard.refuse(Fault.BODY_TOO_LARGE)
            return verdict._replace(admitted=self._gateway.settings.shadow), body.again
        request = SeenRequest(method, target, headers, body.content, origin=self._origin)
        return guard.judge(request), body.again

    def _refuse(
        self, method: str, verdict: Verdict, start_response: StartResponse
    ) -> Iterable[bytes]:
        answer = verdict.refusal
        media_type, body = answer.entity(self._errors)
        fields = [("Content-Type", media_type), ("Content-Length", str(len(body)))]
        status = f"{answer.status.value} {answer.status.phrase}"
        start_response(status, [*answer.headers, *fields])
        return [] if method == "HEAD" else [body]


def _target(environ: WSGIEnvironment) -> str | None:
    """Return the request's target as the application will read it, ``None`` where that is unclear.

    Applications route by the decoded path. Where the server hands over the
    raw one too (gunicorn and uWSGI do), both must say the same.
    """
    path = f"{environ.get('SCRIPT_NAME', '')}{environ.get('PATH_INFO', '')}".encode("latin-1")
    raw: str = environ.get("RAW_URI") or environ.get("REQUEST_URI") or ""
    raw_path = raw.partition("?")[0]
    if raw_path and unquote_to_bytes(raw_path) != path:
        return None
    query = environ.get("QUERY_STRING", "")
    target = raw_path or quote_from_bytes(path)
    return f"{target}?{query}" if query else target


def _headers(environ: WSGIEnvironment) -> list[tuple[str, str]]:
    """Return the header fields; the server has joined those that came twice."""
    headers = [
        (name.removeprefix("HTTP_").replace("_", "-"), str(value))
        for name, value in environ.items()
        if name.startswith("HTTP_") and name not in {"HTTP_CONTENT_TYPE", "HTTP_CONTENT_LENGTH"}
    ]
    framing = {"Content-Type": "CONTENT_TYPE", "Content-Length": "CONTENT_LENGTH"}
    headers += [(name, environ[key]) for name, key in framing.items() if environ.get(key)]
    return headers


class _Body(NamedTuple):
    """Hold what was read of a body, and the stream in which the application finds it again.

    ``content`` is ``None`` for a body that cannot be read here, ``again``
    where nothing was read.
    """

    content: bytes | None
    again: InputStream | None = None
    too_large: bool = False


def _read_body(environ: WSGIEnvironment, max_body: int) -> _Body:
    """Read a body whose end is known: by its length, or because the server ends the stream."""
    stream: InputStream = environ["wsgi.input"]
    stated = str(environ.get("CONTENT_LENGTH", ""))
    if states_more(stated, max_body):
        return _Body(None, too_large=True)
    encoded = bool(environ.get("HTTP_TRANSFER_ENCODING"))
    if stated:
        # Of two lengths neither is believed, so there is nothing to read by.
        if encoded or not (stated.isascii() and stated.isdecimal()):
            return _Body(None)
        content = _read(stream, int(stated))
        return _Body(content, io.BytesIO(content))
    if environ.get("wsgi.input_terminated"):
        content = _read(stream, max_body + 1)
        if len(content) > max_body:
            return _Body(None, io.BufferedReader(_Rejoined(content, stream)), too_large=True)
        return _Body(content, io.BytesIO(content))
    # What was not judged, because nothing said that it is there, is not handed on either.
    return _Body(None) if encoded else _Body(b"", io.BytesIO())


def _read(stream: InputStream, length: int) -> bytes:
    """Read ``length`` bytes, or fewer if the stream ends before."""
    chunks = []
    while length > 0 and (chunk := stream.read(min(length, _CHUNK))):
        chunks.append(chunk)
        length -= len(chunk)
    return b"".join(chunks)


class _Rejoined(io.RawIOBase):
    """Give what was read of a stream, then the rest of it."""

    def __init__(self, begin: bytes, rest: InputStream) -> None:
        self._begin = io.BytesIO(begin)
        self._rest = rest

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Read into ``buffer`` what comes next."""
        data = self._begin.read(len(buffer)) or self._rest.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)
