"""A model server with OpenAI's interface, guarded in-process by the kiosk's tokens.

    python assets/gateways/openai_example.py --port 8000

The variables KIOSK_GATEWAY_PUBLICATION, _TRUST, _STATE and _AUDIENCE say what
to decide by. The "models" answer with what they are told, so that everything
around them can be tried. Needs starlette and uvicorn: `pip install starlette
uvicorn` beside the program.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import uvicorn
from starlette.applications import Starlette
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from kiosk.domain.errors import KioskError
from kiosk.gateway import GatewaySettings, RunningGateway
from kiosk.gateway.answers import ErrorShape
from kiosk.gateway.asgi import KioskGuard

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from starlette.requests import Request

WORDS = 64
DIMENSIONS = 8


class EchoModels:
    """Answer as models would, with an echo; ``gateway`` knows which ones there are."""

    def __init__(self, gateway: RunningGateway) -> None:
        self._gateway = gateway

    def routes(self) -> list[Route]:
        """Return what is served."""
        return [
            Route("/v1/models", self.models),
            Route("/v1/chat/completions", self.chat, methods=["POST"]),
            Route("/v1/embeddings", self.embeddings, methods=["POST"]),
        ]

    async def models(self, request: Request) -> Response:
        """List the models that whoever asks may use now."""
        verdict, snapshot = request.scope["kiosk"], self._gateway.snapshot
        entries = () if snapshot is None else snapshot.catalogue.models
        usable = [
            {"id": entry.name, "object": "model", "owned_by": "kiosk-example"}
            for entry in entries
            if verdict.claims is None
            or self._gateway.verifier.decide_again(verdict.claims, entry.name).allowed
        ]
        return JSONResponse({"object": "list", "data": usable})

    async def chat(self, request: Request) -> Response:
        """Say the last message again, at once or word by word."""
        asked: Mapping[str, Any] = await request.json()
        messages = asked.get("messages") or [{}]
        words = str(messages[-1].get("content", "")).split()[:WORDS]
        made = {"id": "chatcmpl-echo", "created": int(time.time()), "model": asked["model"]}
        if asked.get("stream"):
            return StreamingResponse(_word_by_word(made, words), media_type="text/event-stream")
        message = {"role": "assistant", "content": " ".join(words)}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        usage = {"prompt_tokens": len(words), "completion_tokens": len(words)}
        usage["total_tokens"] = sum(usage.values())
        return JSONResponse(
            {**made, "object": "chat.completion", "choices": [choice], "usage": usage}
        )

    async def embeddings(self, request: Request) -> Response:
        """Embed each text by the lengths of its first words."""
        asked: Mapping[str, Any] = await request.json()
        texts = asked.get("input", "")
        vectors = [
            {"object": "embedding", "index": index, "embedding": _lengths(str(text))}
            for index, text in enumerate(texts if isinstance(texts, list) else [texts])
        ]
        return JSONResponse({"object": "list", "model": asked["model"], "data": vectors})


def _word_by_word(made: Mapping[str, Any], words: list[str]) -> Iterator[str]:
    deltas: list[dict[str, str]] = [{"role": "assistant"}]
    deltas += [{"content": f"{' ' if at else ''}{word}"} for at, word in enumerate(words)]
    for delta in [*deltas, {}]:
        choice = {"index": 0, "delta": delta, "finish_reason": None if delta else "stop"}
        chunk = {**made, "object": "chat.completion.chunk", "choices": [choice]}
        yield f"data: {json.dumps(chunk)}\n\n"
    yield "data: [DONE]\n\n"


def _lengths(text: str) -> list[float]:
    lengths = [float(len(word)) for word in text.split()[:DIMENSIONS]]
    return lengths + [0.0] * (DIMENSIONS - len(lengths))


def guarded(environ: Mapping[str, str]) -> KioskGuard:
    """Return the whole application: the models, and the guard around them."""
    settings = GatewaySettings.from_environment(environ)
    listing = settings.rules.routes_without_model | {"GET /v1/models"}
    rules = replace(settings.rules, routes_without_model=listing)
    gateway = RunningGateway(replace(settings, rules=rules), name="openai-example")
    app = Starlette(routes=EchoModels(gateway).routes())
    return KioskGuard(app, gateway, errors=ErrorShape.OPENAI)


def main() -> None:
    """Serve on this machine until interrupted."""
    parser = argparse.ArgumentParser(description="A guarded model server with OpenAI's interface.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    arguments = parser.parse_args()
    try:
        app = guarded(os.environ)
    except KioskError as error:
        sys.exit(str(error))
    uvicorn.run(app, host=arguments.host, port=arguments.port)


if __name__ == "__main__":
    main()
