"""A model's server that answers as OpenAI's does, and says what arrived."""

from __future__ import annotations

import hashlib
import json
import socket
import threading
from typing import TYPE_CHECKING, Any, Self

import uvicorn

if TYPE_CHECKING:
    from uvicorn._types import ASGIReceiveCallable, ASGISendCallable, Scope

_SHOWN = 200


class AsgiServer:
    """Serve an ASGI application on a port of its own, from ``with`` to its end."""

    def __init__(self, application: Any, **settings: Any) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._server = uvicorn.Server(
            uvicorn.Config(application, log_config=None, lifespan="off", **settings)
        )
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._socket]}, name="asgi-server"
        )

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()


class Upstream:
    """Be the model's server; ``arrivals`` lists every request that reached it."""

    def __init__(self) -> None:
        self.arrivals: list[dict[str, Any]] = []
        self._server = AsgiServer(self)

    @property
    def port(self) -> int:
        return self._server.port

    def __enter__(self) -> Self:
        self._server.__enter__()
        return self

    def __exit__(self, *failure: object) -> None:
        self._server.__exit__(*failure)

    async def __call__(
        self, scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable
    ) -> None:
        assert scope["type"] == "http"
        body = b""
        while True:
            message = await receive()
            assert message["type"] == "http.request"
            body += message["body"]
            if not message["more_body"]:
                break
        arrived = {
            "method": scope["method"],
            "target": _target(scope),
            "headers": {
                name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]
            },
            "length": len(body),
            "sha256": hashlib.sha256(body).hexdigest(),
            "body": body[:_SHOWN].decode("latin-1"),
        }
        self.arrivals.append(arrived)
        answer = json.dumps(_completion(body) | {"arrived": arrived}).encode()
        await send(
            {
                "type": "http.response.start",
                "status": 200,
                "headers": [
                    (b"content-type", b"application/json"),
                    (b"content-length", b"%d" % len(answer)),
                ],
                "trailers": False,
            }
        )
        await send({"type": "http.response.body", "body": answer, "more_body": False})


def _target(scope: Any) -> str:
    query = scope["query_string"].decode("latin-1")
    path = scope["raw_path"].decode("latin-1")
    return f"{path}?{query}" if query else path


def _completion(body: bytes) -> dict[str, Any]:
    """Answer as a chat completion, which clients of every interface can parse."""
    try:
        members = json.loads(body)
    except ValueError:
        members = {}
    model = members.get("model", "") if isinstance(members, dict) else ""
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 0,
        "model": model,
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "Served."},
                "finish_reason": "stop",
            }
        ],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    }
