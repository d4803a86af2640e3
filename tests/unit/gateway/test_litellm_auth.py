"""What LiteLLM's function decides about requests, with LiteLLM itself played."""

import base64
from pathlib import Path
from typing import Any

import pytest

from kiosk.gateway.litellm_program import NO_MODELS
from tests.unit.gateway.played_litellm import CHAT, Proxy, Upload


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
            "/engines/opal-4/chat/completions",
            "/engines/{model:path}/chat/completions",
            {"model": "mythos-5"},
        ),
        # A prefix that our reading of paths knows nothing of.
        (
            "/models/opal-4:countTokens",
            "/models/{model_name:path}:countTokens",
            {"model_name": "mythos-5"},
        ),
        ("/v1/tuned/1", "/v1/tuned/{model_id}", {"model_id": "mythos-5"}),
    ],
)
def test_what_the_router_found_counts(
    proxy: Proxy, target: str, route: str, parameters: dict[str, str]
) -> None:
    proxy.set_up(routes=frozenset({"POST /v1/tuned/{model_id}"}))
    asked = {"route": route, "parameters": parameters}
    assert proxy.refused(target, {"model": "fable-5"}, **asked) == (403, "blocked")


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
        # Two of base64's letters are others in addresses: these have them.
        "litellm:file-1?;model,mythos-5",
        "litellm:file-1>;model,mythos-5",
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
        ([("model", "opal-4"), ('a"; filename="b', "x")], (400, "bad_form")),
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


@pytest.mark.parametrize("headers", [(), (("content-length", "5"),)])
def test_a_body_that_was_read_as_something_else_is_refused(
    proxy: Proxy, headers: tuple[tuple[str, str], ...]
) -> None:
    assert proxy.refused("/v1/files", form=[], headers=headers) == (400, "body_unseen")


def test_in_shadow_mode_models_are_open_and_other_routes_are_not(proxy: Proxy) -> None:
    proxy.set_up(shadow=True)
    assert proxy.ask(members={"model": "mythos-5"}).models == []
    assert proxy.ask(members={"model": "mythos-5"}, token=None).user_id is None
    assert proxy.refused("/health", method="GET") == (403, "route_not_served")


def test_a_bound_token_needs_the_origin_that_clients_use(proxy: Proxy) -> None:
    token = proxy.issuer.token(cnf_jkt="x" * 43)
    asked = {"members": {"model": "fable-5"}, "token": token}
    assert proxy.refused(**asked) == (401, "bound")
