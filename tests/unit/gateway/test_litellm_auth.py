"""What LiteLLM's function decides, with the request of FastAPI and LiteLLM itself played."""

import asyncio
import base64
import json
from collections.abc import Mapping
from contextvars import copy_context
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.domain.errors import KioskError
from kiosk.gateway import Verifier
from kiosk.gateway.guard import Guard
from kiosk.gateway.litellm_auth import KioskAuth
from kiosk.gateway.litellm_program import ADMIN_ROLE, NO_MODELS
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


@pytest.fixture
def proxy(issuer: Any, tmp_path: Path) -> Proxy:
    issuer.access = {"fable-5": {7: 0}, "mythos-5": {7: 1}}
    return Proxy(issuer, tmp_path)


def test_who_may_use_the_model_goes_on_by_name_and_with_its_spellings(proxy: Proxy) -> None:
    admitted = proxy.ask(members={"model": "fable"})
    assert admitted.user_id == "b1a3"
    assert admitted.models == ["fable-5", "fable"]
    assert proxy.litellm.watched == [proxy.auth.check_deployment]


def test_who_may_not_is_refused_with_our_answer(proxy: Proxy) -> None:
    assert proxy.refused(members={"model": "mythos-5"}) == (403, "blocked")
    assert proxy.refused(members={"model": "fable-5"}, token=None) == (401, "no_token")
    assert proxy.refused(members={"model": "fable-5"}, token="sk-x") == (401, "malformed")
    assert proxy.refused(members={}) == (400, "no_model")


def test_two_keys_that_differ_are_refused_though_litellm_takes_one(proxy: Proxy) -> None:
    for header in ("x-litellm-api-key", "x-api-key", "ocp-apim-subscription-key"):
        asked = {"members": {"model": "fable-5"}, "headers": ((header, "another"),)}
        assert proxy.refused(**asked) == (400, "several_tokens")


@pytest.mark.parametrize(
    ("target", "route", "parameters"),
    [
        (
            "/engines/mythos-5/chat/completions",
            "/engines/{model:path}/chat/completions",
            {"model": "mythos-5"},
        ),
        # A prefix that our reading of paths knows nothing of.
        (
            "/models/x:countTokens",
            "/models/{model_name:path}:countTokens",
            {"model_name": "mythos-5"},
        ),
    ],
)
def test_what_the_router_found_counts(
    proxy: Proxy, target: str, route: str, parameters: dict[str, str]
) -> None:
    asked = {"route": route, "parameters": parameters}
    assert proxy.refused(target, {"model": "fable-5"}, **asked)[0] == 403


def test_the_header_that_names_a_model_counts(proxy: Proxy) -> None:
    headers = (("x-litellm-model", "mythos-5"),)
    assert proxy.refused(members={"model": "opal-4"}, headers=headers) == (403, "blocked")


def test_an_alias_of_litellms_own_is_decided_about_by_what_it_leads_to(proxy: Proxy) -> None:
    proxy.litellm.router.model_group_alias = {"fable": {"model": "mythos-5"}, "opal-4": "fable-5"}
    assert proxy.refused(members={"model": "fable"}) == (403, "blocked")
    assert proxy.ask(members={"model": "opal-4"}).models == ["fable-5", "fable", "opal-4"]


@pytest.mark.parametrize(
    ("method", "target", "route"),
    [
        ("POST", "/anthropic/v1/messages", "/anthropic/{endpoint:path}"),
        ("GET", "/health", "/health"),
        ("GET", CHAT, CHAT),
        ("POST", "/v1/batches", "/v1/batches"),
        ("GET", "/v1/realtime", None),
    ],
)
def test_a_route_that_is_not_listed_is_refused(
    proxy: Proxy, method: str, target: str, route: str | None
) -> None:
    asked = {"method": method, "route": route}
    assert proxy.refused(target, {"model": "opal-4"}, **asked) == (403, "route_not_served")


def test_a_listed_route_is_decided_about_all_the_same(proxy: Proxy) -> None:
    proxy.set_up(routes=frozenset({"POST /anthropic/{endpoint:path}", "WEBSOCKET /v1/realtime"}))
    anthropic = {"route": "/anthropic/{endpoint:path}", "parameters": {"endpoint": "v1/messages"}}
    target = "/anthropic/v1/messages"
    assert proxy.ask(target, {"model": "opal-4"}, **anthropic).models == ["opal-4"]
    assert proxy.refused(target, {"model": "mythos-5"}, **anthropic) == (403, "blocked")
    assert proxy.refused(target, {}, **anthropic) == (400, "no_model")
    socket = {"route": None, "method": "GET"}
    assert proxy.ask("/v1/realtime?model=opal-4", {"model": "opal-4"}, **socket).models
    assert proxy.refused("/v1/realtime?model=mythos-5", **socket) == (403, "blocked")


def test_a_route_without_a_model_opens_no_model(proxy: Proxy) -> None:
    assert proxy.ask("/v1/models", method="GET").models == [NO_MODELS]
    assert proxy.refused("/v1/models", method="GET", token=None) == (401, "no_token")


def identifier(prefix: str, text: str) -> str:
    return prefix + base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    "text",
    [
        "litellm_proxy:application/json;unified_id,1;target_model_names,fable-5,mythos-5;x,y",
        "litellm:file-1;model,mythos-5",
        "litellm_proxy;model_id:d1;llm_batch_id:batch_1",
        "litellm:custom_llm_provider:openai;model_id:d1;response_id:1",
        "litellm:custom_llm_provider:openai;model_id:nobody;response_id:1",
    ],
)
def test_an_identifier_names_the_model_that_it_leads_to(proxy: Proxy, text: str) -> None:
    proxy.set_up(
        routes=frozenset({"POST /v1/batches", "GET /v1/files/{file_id:path}"}),
    )
    members = {"model": "fable-5", "input_file_id": identifier("file-", text)}
    assert proxy.refused("/v1/batches", members)[0] == 403
    asked = {
        "route": "/v1/files/{file_id:path}",
        "method": "GET",
        "parameters": {"file_id": identifier("", text)},
    }
    assert proxy.refused("/v1/files/x", **asked)[0] == 403


def test_an_identifier_under_an_escaped_name_counts(proxy: Proxy) -> None:
    proxy.set_up(routes=frozenset({"POST /v1/batches"}))
    file_id = identifier("file-", "litellm:file-1;model,mythos-5")
    body = b'{"model":"fable-5","input_file\\u005fid":"%b"}' % file_id.encode()
    assert proxy.refused("/v1/batches", body=body) == (403, "blocked")


def test_an_identifier_is_enough_to_name_a_model(proxy: Proxy) -> None:
    proxy.set_up(routes=frozenset({"GET /v1/files/{file_id:path}"}))
    file_id = identifier("file-", "litellm:file-1;model,fable-5")
    asked = {
        "route": "/v1/files/{file_id:path}",
        "method": "GET",
        "parameters": {"file_id": file_id},
    }
    assert proxy.ask(f"/v1/files/{file_id}", **asked).models == ["fable-5", "fable"]


LINE = b'{"url":"/v1/chat/completions","body":{"model":"%b"}}\n'


@pytest.mark.parametrize(
    ("form", "refusal"),
    [
        ([("model", "mythos-5")], (403, "blocked")),
        ([("model", "fable-5"), ("model", "mythos-5")], (400, "duplicate_field")),
        ([("model[]", "fable-5"), ("model[]", "mythos-5")], (403, "blocked")),
        ([("purpose", "batch"), ("file", Upload(LINE % b"mythos-5"))], (403, "blocked")),
        (
            [("purpose", "batch"), ("file", Upload(LINE % b"opal-4" + LINE % b"mythos-5"))],
            (403, "blocked"),
        ),
        ([("model", "opal-4"), ('a"b', "x")], (400, "bad_form")),
        ([("model", "opal-4"), ("file", Upload(b"x" * 2000))], (413, "body_too_large")),
    ],
)
def test_the_form_that_litellm_acts_on_is_read(
    proxy: Proxy, form: Any, refusal: tuple[int, str]
) -> None:
    assert proxy.refused("/v1/files", form=form) == refusal


def test_a_file_is_left_as_it_was(proxy: Proxy) -> None:
    upload = Upload(LINE % b"opal-4")
    assert proxy.ask("/v1/files", form=[("purpose", "batch"), ("file", upload)]).models
    assert upload.at == 0


def test_a_body_that_was_read_as_something_else_is_refused(proxy: Proxy) -> None:
    headers = (("content-length", "5"),)
    assert proxy.refused("/v1/files", form=[], headers=headers) == (400, "body_unseen")


def test_in_shadow_mode_models_are_open_and_other_routes_are_not(proxy: Proxy) -> None:
    proxy.set_up(shadow=True)
    assert proxy.ask(members={"model": "mythos-5"}).models == []
    assert proxy.ask(members={"model": "mythos-5"}, token=None).user_id is None
    assert proxy.refused("/health", method="GET") == (403, "route_not_served")


def called(group: str = "", model: str = "", member: str = "metadata") -> dict[str, Any]:
    return {"model": model, member: {"model_group": group}, "proxy_server_request": {}}


@pytest.mark.parametrize(
    "call",
    [
        called("mythos-5"),
        called("mythos-5", member="litellm_metadata"),
        called("fable-5", "openai/mythos-5"),
        called("fable-5", "bedrock/eu/mythos-5"),
        called("nobody-9", "openai/gpt"),
    ],
)
def test_a_deployment_that_the_holder_may_not_use_is_not_called(
    proxy: Proxy, call: dict[str, Any]
) -> None:
    then = {"then": lambda: proxy.auth.check_deployment(call)}
    assert proxy.refused(members={"model": "fable-5"}, **then)[0] == 403


@pytest.mark.parametrize(
    "call",
    [called("fable-5", "openai/gpt-oss"), called("opal-4"), called("", "text-embedding-3")],
)
def test_a_deployment_that_the_holder_may_use_is_called(
    proxy: Proxy, call: dict[str, Any]
) -> None:
    proxy.ask(members={"model": "fable-5"}, then=lambda: proxy.auth.check_deployment(call))


def test_a_revocation_in_mid_request_stops_the_next_deployment(proxy: Proxy) -> None:
    def then() -> None:
        proxy.auth.check_deployment(called("fable-5"))
        proxy.issuer.validity = {7: 1}
        proxy.snapshot = proxy.issuer.snapshot()
        proxy.auth.check_deployment(called("fable-5"))

    assert proxy.refused(members={"model": "fable-5"}, then=then) == (401, "revoked")


def test_a_request_that_nobody_judged_calls_no_controlled_model(proxy: Proxy) -> None:
    with pytest.raises(Refused):
        proxy.auth.check_deployment(called("fable-5"))
    proxy.auth.check_deployment(called("opal-4"))
    # What LiteLLM does of itself, as its own checks of health.
    proxy.auth.check_deployment({"model": "openai/fable-5"})


@pytest.fixture
def managed(proxy: Proxy) -> Proxy:
    proxy.set_up(master_key_manages=True)
    return proxy


def test_the_master_key_opens_what_no_token_does_and_no_controlled_model(managed: Proxy) -> None:
    info = {"method": "GET", "token": MASTER_KEY}
    assert managed.ask("/model/info", **info).role == ADMIN_ROLE
    assert managed.refused("/model/info", method="GET")[0] == 403
    assert managed.refused("/model/info", method="GET", token=f"{MASTER_KEY}x")[0] == 403
    assert managed.refused(members={"model": "opal-4"}, token=MASTER_KEY) == (401, "malformed")
    then = {"then": lambda: managed.auth.check_deployment(called("fable-5"))}
    assert managed.refused("/queue", **info, **then) == (401, "no_token")
    managed.ask("/health", **info, **then)


def test_without_the_operators_word_or_a_master_key_it_opens_nothing(managed: Proxy) -> None:
    managed.litellm.master_key = None
    assert managed.refused("/model/info", method="GET", token="None")[0] == 403
    managed.litellm.master_key = MASTER_KEY
    managed.set_up()
    assert managed.refused("/model/info", method="GET", token=MASTER_KEY)[0] == 403


def test_a_bound_token_needs_the_origin_that_clients_use(proxy: Proxy) -> None:
    token = proxy.issuer.token(cnf_jkt="x" * 43)
    asked = {"members": {"model": "fable-5"}, "token": token}
    assert proxy.refused(**asked) == (401, "bound")


def test_the_settings_of_litellm_are_read() -> None:
    environ = {
        "KIOSK_GATEWAY_LITELLM_ROUTES": "POST  /anthropic/{endpoint:path}, WEBSOCKET /v1/realtime",
        "KIOSK_GATEWAY_LITELLM_MASTER_KEY": "management",
        "KIOSK_GATEWAY_ORIGIN": "https://models.example/",
    }
    assert LiteLLMSettings.from_environment(environ) == LiteLLMSettings(
        frozenset({"POST /anthropic/{endpoint:path}", "WEBSOCKET /v1/realtime"}),
        master_key_manages=True,
        origin="https://models.example",
    )
    assert LiteLLMSettings.from_environment({}) == LiteLLMSettings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LITELLM_ROUTES", "/anthropic"),
        ("LITELLM_MASTER_KEY", MASTER_KEY),
        ("ORIGIN", "models.example"),
        ("ORIGIN", "https://models.example/v1"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_without_its_value(name: str, value: str) -> None:
    with pytest.raises(KioskError, match=f"KIOSK_GATEWAY_{name}") as caught:
        LiteLLMSettings.from_environment({f"KIOSK_GATEWAY_{name}": value})
    assert value not in f"{caught.value}"
