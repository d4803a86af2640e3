"""An ASGI application that says what reached it, and a server for it on loopback."""

import asyncio
import hashlib
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn


class Echo:
    """Be an application that says what reached it."""

    def __init__(self) -> None:
        self.reached: list[str] = []
        self.lifespan: list[str] = []
        self.left = threading.Event()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            for end in ("startup", "shutdown"):
                assert (await receive())["type"] == f"lifespan.{end}"
                self.lifespan.append(end)
                await send({"type": f"lifespan.{end}.complete"})
            return
        self.reached.append(scope["path"])
        if scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.accept"})
            await send({"type": "websocket.send", "text": scope["kiosk"].reason})
            await send({"type": "websocket.close"})
            return
        body, more = b"", True
        while more:
            message = await receive()
            body += message.get("body", b"")
            more = message.get("more_body", False)
        if scope["path"] == "/wait":
            assert (await receive())["type"] == "http.disconnect"
            self.left.set()
            return
        told = {
            "method": scope["method"],
            "path": scope["path"],
            "query": scope["query_string"].decode(),
            "headers": [[name.decode(), value.decode()] for name, value in scope["headers"]],
            "length": len(body),
            "sha256": hashlib.sha256(body).hexdigest(),
            "models": scope["kiosk"].models,
            "reason": scope["kiosk"].reason,
        }
        data = json.dumps(told).encode()
        length = [(b"content-length", str(len(data)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": length})
        await send({"type": "http.response.body", "body": data})


@contextmanager
def serving(app: Any, **more: Any) -> Iterator[int]:
    """Run a server on a free port of the loopback until the end of the block."""
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(app, log_config=None, access_log=False, **more)
    server = uvicorn.Server(config)
    started = threading.Event()

    async def run() -> None:
        await server.serve([listening])

    original = server.startup

    async def startup(sockets: Any = None) -> None:
        await original(sockets)
        started.set()

    server.startup = startup  # type: ignore[method-assign] # to know when it is up
    thread = threading.Thread(target=lambda: asyncio.run(run()))
    thread.start()
    try:
        assert started.wait(20)
        yield listening.getsockname()[1]
    finally:
        server.should_exit = True
        thread.join(20)
        assert not thread.is_alive()
        listening.close()
