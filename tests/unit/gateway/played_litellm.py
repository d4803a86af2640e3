"""LiteLLM as our function meets it: FastAPI's request, the program around it, one process."""

import asyncio
import json
from collections.abc import Mapping
from contextvars import copy_context
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.gateway import Verifier
from kiosk.gateway.guard import Guard
from kiosk.gateway.litellm_auth import KioskAuth
from kiosk.gateway.litellm_settings import LiteLLMSettings
from kiosk.gateway.seen_request import ReadingRules
from kiosk.gateway.settings import GatewaySettings

NOW = 1_781_300_000
CHAT = "/v1/chat/completions"
MASTER_KEY = "sk-8f3b0c7d5a9e41f2"


class Refused(Exception):  # noqa: N818 - stands for ProxyException
    """Hold our answer as LiteLLM would send it."""

    def __init__(self, answer: Any) -> None:
        super().__init__(answer.reason)
        self.answer = answer


class FakeLiteLLM:
    """Be LiteLLM to our function."""

    def __init__(self) -> None:
        self.master_key: str | None = MASTER_KEY
        self.router = SimpleNamespace(model_group_alias={}, get_deployment=self.deployments.get)
        self.watched: list[Any] = []

    deployments: Mapping[str, Any] = {"d1": SimpleNamespace(model_name="mythos-5")}

    def admission(self, *, user_id: str | None, models: list[str], role: str | None = None) -> Any:
        return SimpleNamespace(user_id=user_id, models=models, role=role)

    def refusal(self, answer: Any) -> Exception:
        return Refused(answer)

    def watch_deployments(self, check: Any) -> None:
        self.watched.append(check)


class FakeRequest:
    """Be ``fastapi.Request`` for one request."""

    def __init__(self, route: str | None, scope: dict[str, Any], body: bytes, form: Any) -> None:
        self.scope = scope | ({} if route is None else {"route": SimpleNamespace(path=route)})
        self._body = body
        self._form = form

    async def body(self) -> bytes:
        if self._form is not None:
            raise RuntimeError("Stream consumed")
        return self._body

    async def form(self) -> Any:
        return SimpleNamespace(multi_items=lambda: self._form or [])


class Upload:
    """Be an uploaded file."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.at = 3

    async def read(self, size: int = -1) -> bytes:
        piece = self.content[self.at : self.at + size] if size >= 0 else self.content[self.at :]
        self.at += len(piece)
        return piece

    async def seek(self, offset: int) -> None:
        self.at = offset


class Gateway:
    """Be a ``RunningGateway`` that decides by what the proxy holds."""

    def __init__(
        self, proxy: Any, guard: Guard, verifier: Verifier, settings: GatewaySettings
    ) -> None:
        self._proxy = proxy
        self.guard = guard
        self.verifier = verifier
        self.settings = settings

    @property
    def snapshot(self) -> Any:
        return self._proxy.snapshot

    def start(self) -> None:
        """Follow nothing."""


class Proxy:
    """Hold one LiteLLM process with our function in it."""

    def __init__(self, issuer: Any, folder: Path) -> None:
        self.issuer = issuer
        self.snapshot: Any = issuer.snapshot()
        self.litellm = FakeLiteLLM()
        self.folder = folder
        self.rules = ReadingRules(
            model_headers=("x-litellm-model",),
            routes_without_model=frozenset({"GET /v1/models"}),
            max_body=1000,
        )
        self.set_up()

    def set_up(self, *, shadow: bool = False, **more: Any) -> None:
        verifier = Verifier(self, "https://models.example", clock=lambda: NOW)
        guard = Guard(verifier, self, rules=self.rules, shadow=shadow, clock=lambda: NOW)
        settings = GatewaySettings("", self.folder, self.folder, "", rules=self.rules)
        gateway: Any = Gateway(self, guard, verifier, settings)
        self.auth = KioskAuth(gateway, LiteLLMSettings(**more), self.litellm)

    def ask(
        self,
        target: str = CHAT,
        members: Any = None,
        *,
        route: str | None = "",
        method: str = "POST",
        token: str | None = "good",  # noqa: S107 - the name of a token
        form: Any = None,
        body: bytes = b"",
        parameters: Mapping[str, str] | None = None,
        headers: tuple[tuple[str, str], ...] = (),
        then: Any = None,
    ) -> Any:
        """Ask as LiteLLM does, and give what it is told; ``then`` happens in the same request."""
        path, _, query = target.partition("?")
        known = self.issuer.token() if token == "good" else token
        kind = "multipart/form-data; boundary=x" if form is not None else "application/json"
        fields = [("content-type", kind), *headers]
        if known is not None:
            fields.append(("authorization", f"Bearer {known}"))
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "path_params": dict(parameters or {}),
            "headers": [(name.encode(), value.encode()) for name, value in fields],
        }
        body = body if members is None else json.dumps(members).encode()
        request = FakeRequest(path if route == "" else route, scope, body, form)

        async def go() -> Any:
            admitted = await self.auth(request, "ignored")
            if then is not None:
                then()
            return admitted

        return copy_context().run(asyncio.run, go())

    def refused(self, *arguments: Any, **more: Any) -> tuple[int, str]:
        with pytest.raises(Refused) as caught:
            self.ask(*arguments, **more)
        return caught.value.answer.status.value, caught.value.answer.reason
