"""Ways to name a model, ways to hide one, and requests that only look odd."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.gateways.asking import Framing, Request

if TYPE_CHECKING:
    from collections.abc import Callable

_JSON = ("Content-Type", "application/json")
_CHAT = "/v1/chat/completions"
_BOUNDARY = "kiosk-boundary"


@dataclass(frozen=True)
class Way:
    """Name one model in a request; ``place`` is where: body, path, query or several."""

    name: str
    place: str
    request: Callable[[str], Request]


@dataclass(frozen=True)
class Hiding:
    """Hide a barred model behind one that the token may use."""

    name: str
    request: Callable[[str, str], Request]


def chat(**members: Any) -> Request:
    """Ask for a chat completion with these members in the body."""
    return json_request(_CHAT, members)


def json_request(target: str, members: Any, *headers: tuple[str, str]) -> Request:
    return Request("POST", target, (_JSON, *headers), json.dumps(members).encode())


def raw_chat(body: bytes, *headers: tuple[str, str], framing: Framing = Framing.LENGTH) -> Request:
    return Request("POST", _CHAT, (_JSON, *headers), body, framing)


def _form(model: str) -> Request:
    body = f"prompt=hello&model={model.replace('/', '%2F')}".encode()
    kind = ("Content-Type", "application/x-www-form-urlencoded")
    return Request("POST", "/v1/completions", (kind,), body)


def _multipart(model: str) -> Request:
    part = (
        f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="model"\r\n\r\n{model}\r\n'
        f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.wav"\r\n'
        f"Content-Type: audio/wav\r\n\r\nRIFF\r\n--{_BOUNDARY}--\r\n"
    )
    kind = ("Content-Type", f"multipart/form-data; boundary={_BOUNDARY}")
    return Request("POST", "/v1/audio/transcriptions", (kind,), part.encode())


def _batch(model: str) -> Request:
    line = json.dumps({"custom_id": "1", "url": _CHAT, "body": {"model": model}})
    kind = ("Content-Type", "application/x-ndjson")
    return Request("POST", "/v1/batches", (kind,), f"{line}\n{line}\n".encode())


def _escaped(model: str) -> Request:
    return raw_chat(b'{"mod\\u0065l": %b}' % json.dumps(model).encode())


def _without_body(target: str) -> Request:
    return Request("GET", target, framing=Framing.NONE)


BODY = Way("body", "body", lambda model: chat(model=model, messages=[]))
PATH = Way(
    "deployment in the path",
    "path",
    lambda model: json_request(f"/openai/deployments/{model}/chat/completions", {"messages": []}),
)
QUERY = Way("query", "query", lambda model: _without_body(f"/v1/realtime?model={model}"))
WAYS = (
    BODY,
    Way("escaped member", "body", _escaped),
    Way("session in the body", "body", lambda model: chat(session={"model": model})),
    Way("fallback", "body", lambda model: chat(model="opal-4", fallbacks=[model])),
    Way("list", "body", lambda model: chat(model=["opal-4", model])),
    Way("comma list", "body", lambda model: chat(model=f"opal-4,{model}")),
    Way("form", "body", _form),
    Way("multipart", "body", _multipart),
    Way("batch", "body", _batch),
    PATH,
    Way(
        "engine in the path",
        "path",
        lambda model: json_request(f"/engines/{model}/completions", {"prompt": "hello"}),
    ),
    Way(
        "verb in the path",
        "path",
        lambda model: json_request(f"/v1beta/models/{model}:generateContent", {"contents": []}),
    ),
    Way("path without a body", "path", lambda model: _without_body(f"/v1/models/{model}")),
    QUERY,
    Way(
        "path against body",
        "several",
        lambda model: json_request(f"/engines/{model}/completions", {"model": "opal-4"}),
    ),
    Way(
        "query against body",
        "several",
        lambda model: json_request(f"{_CHAT}?model=opal-4", {"model": model}),
    ),
)


def _forwarded(header: str) -> Hiding:
    return Hiding(
        f"{header} of the client's own",
        lambda good, barred: json_request(
            f"/engines/{barred}/completions",
            {"prompt": "hello"},
            (header, f"/engines/{good}/completions"),
        ),
    )


def _header(header: str) -> Hiding:
    return Hiding(
        f"{header} of the client's own",
        lambda good, barred: json_request(_CHAT, {"model": barred}, (header, good)),
    )


def _duplicate(first: str, second: str) -> bytes:
    return json.dumps({"model": first})[:-1].encode() + b', "model": "%b"}' % second.encode()


HIDINGS = (
    *map(_forwarded, ("X-Forwarded-Uri", "X-Original-URI", "X-Rewrite-URL", "X-Original-URL")),
    *map(_header, ("X-Kiosk-Model", "X-Model", "X-Kiosk-Body", "X-Envoy-Original-Path")),
    Hiding(
        "method of the client's own",
        lambda _, barred: json_request(
            _CHAT,
            {"model": barred},
            ("X-Forwarded-Method", "GET"),
            ("X-Original-Method", "GET"),
            ("X-HTTP-Method-Override", "GET"),
        ),
    ),
    Hiding("first of two members", lambda good, barred: raw_chat(_duplicate(barred, good))),
    Hiding("last of two members", lambda good, barred: raw_chat(_duplicate(good, barred))),
    Hiding(
        "escaped second member",
        lambda good, barred: raw_chat(
            b'{"model":"%b","mod\\u0065l":"%b"}' % (good.encode(), barred.encode())
        ),
    ),
    Hiding(
        "member in capitals",
        lambda good, barred: chat(model=good, Model=barred),
    ),
    Hiding("UTF-16", lambda _, barred: raw_chat(json.dumps({"model": barred}).encode("utf-16"))),
    Hiding(
        "byte order mark",
        lambda _, barred: raw_chat(b"\xef\xbb\xbf" + json.dumps({"model": barred}).encode()),
    ),
    Hiding(
        "gzip",
        lambda _, barred: raw_chat(
            gzip.compress(json.dumps({"model": barred}).encode()), ("Content-Encoding", "gzip")
        ),
    ),
    Hiding(
        "gzip without saying so",
        lambda _, barred: raw_chat(gzip.compress(json.dumps({"model": barred}).encode())),
    ),
    Hiding(
        "chunks",
        lambda _, barred: raw_chat(
            json.dumps({"model": barred}).encode(), framing=Framing.CHUNKED
        ),
    ),
    Hiding(
        "chunks and a length",
        lambda _, barred: raw_chat(json.dumps({"model": barred}).encode(), framing=Framing.BOTH),
    ),
    Hiding(
        "body of a GET",
        lambda good, barred: Request(
            "GET", f"/v1/models/{good}", (_JSON,), json.dumps({"model": barred}).encode()
        ),
    ),
    Hiding(
        "path that climbs",
        lambda good, barred: _without_body(f"/engines/{good}/../{barred}/completions"),
    ),
    Hiding(
        "path with an escaped letter",
        lambda _, barred: _without_body(f"/engines/{barred.replace('-', '%2d')}/completions"),
    ),
    Hiding(
        "path escaped twice",
        lambda _, barred: _without_body(f"/engines/{barred.replace('-', '%252d')}/completions"),
    ),
    Hiding(
        "path with an empty segment",
        lambda _, barred: _without_body(f"//engines/{barred}/completions"),
    ),
    Hiding(
        "path with an escaped slash",
        lambda good, barred: _without_body(f"/engines/{good}%2f..%2f{barred}/completions"),
    ),
    Hiding(
        "path with a backslash",
        lambda good, barred: _without_body(f"/engines/{good}/..\\{barred}/completions"),
    ),
    Hiding(
        "path parameter",
        lambda good, barred: _without_body(f"/engines/{good};/{barred}/completions"),
    ),
    Hiding(
        "query twice",
        lambda good, barred: _without_body(f"/v1/realtime?model={good}&model={barred}"),
    ),
    Hiding(
        "query after a semicolon",
        lambda good, barred: _without_body(f"/v1/realtime?x=1;model={barred}&model={good}"),
    ),
    Hiding(
        "query against body",
        lambda good, barred: json_request(f"{_CHAT}?model={barred}", {"model": good}),
    ),
    Hiding(
        "JSON that claims to be a form",
        lambda _, barred: Request(
            "POST",
            _CHAT,
            (("Content-Type", "application/x-www-form-urlencoded"),),
            json.dumps({"model": barred}).encode(),
        ),
    ),
    Hiding(
        "JSON of no known type",
        lambda _, barred: Request(
            "POST",
            _CHAT,
            (("Content-Type", "application/octet-stream"),),
            json.dumps({"model": barred}).encode(),
        ),
    ),
)

# Requests for one model that every gateway hands on unchanged if the token may use it.
HARMLESS = (
    Way("fractions", "body", lambda model: chat(model=model, temperature=0.7)),
    Way(
        "letters of any language",
        "body",
        lambda model: raw_chat(
            json.dumps({"model": model, "prompt": "Grüße, 你好, 🙂"}, ensure_ascii=False).encode()
        ),
    ),
    Way(
        "what a gateway could take for its own variables",
        "body",
        lambda model: chat(
            model=model, prompt="{http.request.header.Authorization} $request_uri %REQ(X)% {{x}}"
        ),
    ),
    Way(
        "chunks",
        "body",
        lambda model: raw_chat(json.dumps({"model": model}).encode(), framing=Framing.CHUNKED),
    ),
    Way(
        "half a megabyte with the model last",
        "body",
        lambda model: chat(prompt="a" * 500_000, model=model),
    ),
    Way(
        "addresses of the client's own",
        "body",
        lambda model: json_request(
            _CHAT,
            {"model": model},
            ("X-Forwarded-Uri", "/engines/mythos-5/completions"),
            ("X-Original-URI", "/engines/mythos-5/completions"),
            ("X-Kiosk-Model", "mythos-5"),
            ("X-Kiosk-Subject", "somebody"),
        ),
    ),
)
