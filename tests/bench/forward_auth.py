"""Decisions through the forward authorization service, behind nginx and asked directly.

The same nginx passes the same requests to the same server, once after asking
and once without. What the service itself costs is told by its processor time,
which a busy machine does not change; nginx and the client run beside it.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
from contextlib import ExitStack
from pathlib import Path

import uvloop

from tests.bench.measuring import Figure, paired, processor_seconds, seconds
from tests.gateways.gateways import KINDS, running_service
from tests.gateways.recipes import CLIENTS, MODEL_SERVER, SERVICE
from tests.gateways.rig import Lab, free_port, run_process
from tests.gateways.ways import chat

REQUESTS = 2000
CONNECTIONS = 8
# Beside the recipe: the same server without asking, and what stands for the model.
_BESIDE = """
server {{
    listen 127.0.0.1:{bare};
    location / {{
        proxy_pass http://model_server;
        proxy_http_version 1.1;
        proxy_set_header Connection "";
        client_max_body_size 4m;
        client_body_buffer_size 4m;
    }}
}}
server {{
    listen 127.0.0.1:{model};
    keepalive_requests 1000000;
    location / {{ return 200 "served"; }}
}}
"""


def forward_auth() -> list[Figure]:
    """Measure nginx with and without asking, and the service asked directly."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        lab = stack.enter_context(Lab(folder))
        service = stack.enter_context(running_service(lab, folder, "nginx"))
        port, bare, model = free_port(), free_port(), free_port()
        ports = {CLIENTS: port, MODEL_SERVER: model, SERVICE: service.port}
        command = KINDS["nginx"](folder, ports)
        (folder / "conf.d" / "beside.conf").write_text(_BESIDE.format(bare=bare, model=model))
        stack.enter_context(
            run_process(command, ports=[port, bare, model], log=folder / "log", folder=folder)
        )
        request = wire("/v1/chat/completions", lab.tokens["good"])
        asking, alone, ratio = paired(
            lambda: ask_over_and_over(port, request), lambda: ask_over_and_over(bare, request), 5
        )
        question = wire(
            "/authorize",
            lab.tokens["good"],
            ("X-Original-Method", "POST"),
            ("X-Original-URI", "/v1/chat/completions"),
            ("X-Original-Scheme", "https"),
            ("X-Original-Host", "models.example"),
            ("X-Kiosk-Body", f"length={len(_body())} coding="),
        )
        used = processor_seconds(service.process.pid)
        directly = min(
            seconds(lambda: ask_over_and_over(service.port, question)) for _ in range(5)
        )
        used = processor_seconds(service.process.pid) - used
    return [
        Figure("nginx alone", REQUESTS / alone, "per s"),
        Figure("the same nginx, asking about each request", REQUESTS / asking, "per s"),
        Figure("asking, of the time without", ratio, "x"),
        Figure("forward authorization, asked directly", REQUESTS / directly, "per s"),
        Figure("forward authorization, per second of its processor", 5 * REQUESTS / used, "per s"),
    ]


def _body() -> bytes:
    return chat(model="fable-5", messages=[{"role": "user", "content": "hello"}]).body


def wire(target: str, token: str, *headers: tuple[str, str]) -> bytes:
    body = _body()
    fields = [
        ("Host", "models.example"),
        ("Authorization", f"Bearer {token}"),
        ("Content-Type", "application/json"),
        ("Content-Length", str(len(body))),
        *headers,
    ]
    head = "\r\n".join([f"POST {target} HTTP/1.1", *(f"{k}: {v}" for k, v in fields)])
    return f"{head}\r\n\r\n".encode() + body


def ask_over_and_over(port: int, request: bytes) -> None:
    """Send the request over and over, on some connections at once, and demand 200 each time."""
    uvloop.run(_ask_on_all(port, request))


async def _ask_on_all(port: int, request: bytes) -> None:
    each = REQUESTS // CONNECTIONS
    await asyncio.gather(*(_ask_on_one(port, request, each) for _ in range(CONNECTIONS)))


async def _ask_on_one(port: int, request: bytes, count: int) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(count):
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 200"):
            raise AssertionError(f"a good request was refused: {json.dumps(head.decode())}")
        length = next(
            int(line.partition(b":")[2])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length:")
        )
        await reader.readexactly(length)
    writer.close()
    await writer.wait_closed()
