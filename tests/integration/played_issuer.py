"""An issuer's token endpoint on loopback that can behave in every bad way."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from kiosk.app.main import run
from kiosk.domain.oauth import PRE_AUTHORIZED
from kiosk.tokens.dpop import read_proof

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CODE = "4F2K-9QRM-8TVW-X0YZ"
GRANT: dict[str, Any] = {
    "access_token": "aaa.bbb.ccc",
    "token_type": "Bearer",
    "expires_in": 43200,
    "refresh_token": "first-refresh-token",
    "scope": "models",
}


@dataclass
class Endpoint:
    """A token endpoint that answers as it is told, and remembers what it was asked."""

    address: str = ""
    issuer: str = ""
    grant: dict[str, Any] = field(default_factory=lambda: dict(GRANT))
    status: int = 200
    metadata: dict[str, Any] = field(default_factory=dict)
    raw: bytes | None = None
    nonce: str = ""
    redirect: str = ""
    asked: list[tuple[str, dict[str, str], str]] = field(default_factory=list)
    described_at: list[str] = field(default_factory=list)

    def described(self) -> dict[str, Any]:
        return {
            "issuer": self.issuer,
            "token_endpoint": f"{self.issuer.rstrip('/')}/token",
            "grant_types_supported": [PRE_AUTHORIZED, "refresh_token"],
            **self.metadata,
        }


def handler_of(endpoint: Endpoint) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            endpoint.described_at.append(self.path)
            found = "oauth-authorization-server" in self.path
            self.answer(200 if found else 404, json.dumps(endpoint.described()).encode())

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            form = {name: values[0] for name, values in parse_qs(body).items()}
            proof = self.headers.get("DPoP", "")
            endpoint.asked.append((self.path, form, proof))
            if endpoint.redirect:
                self.answer(307, b"", ("Location", endpoint.redirect))
            elif endpoint.nonce and proof and read_proof(proof).nonce != endpoint.nonce:
                refused = json.dumps({"error": "use_dpop_nonce"}).encode()
                self.answer(400, refused, ("DPoP-Nonce", endpoint.nonce))
            elif endpoint.raw is not None:
                self.answer(endpoint.status, endpoint.raw)
            else:
                self.answer(endpoint.status, json.dumps(endpoint.grant).encode())

        def answer(self, status: int, body: bytes, *headers: tuple[str, str]) -> None:
            self.send_response(status)
            for name, value in (("Content-Length", str(len(body))), *headers):
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words: object) -> None:
            """Say nothing."""

    return Handler


@contextmanager
def played_issuer() -> Iterator[Endpoint]:
    """Answer while the block runs."""
    told = Endpoint()
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler_of(told))
    server.daemon_threads = True
    told.address = told.issuer = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield told
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def redeem(endpoint: Endpoint, *more: str | Path) -> int:
    words = ("token", "redeem", CODE, "--issuer", endpoint.issuer, *map(str, more))
    return run(words)
