"""Real LiteLLM decides as ``Verifier.decide`` does, whatever names the model."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.gateways.asking import Framing, Request
from tests.gateways.litellm_rig import (
    MASTER_KEY,
    MESSAGES,
    LiteLLM,
    config,
    decision,
    reason,
    running_litellm,
    served,
)
from tests.gateways.rig import MODELS, Lab, eventually
from tests.gateways.ways import BODY, HARMLESS, HIDINGS, WAYS, Way, chat, json_request

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.long

# LiteLLM serves none of these, or none of these is served unless the operator lists it.
REFUSED_WAYS = frozenset({"batch", "path without a body", "query"})
TOKENS = ("good", "second", "third", "blocked", "held", "revoked", "suspended", "expired")
FLAGS = {
    "general_settings": {"custom_auth_run_common_checks": True},
    "litellm_settings": {"enable_post_custom_auth_checks": True},
}


@pytest.fixture(scope="module", params=["without flags", "with both flags"])
def litellm(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[LiteLLM, Lab]]:
    folder = tmp_path_factory.mktemp("litellm")
    flags = FLAGS if request.param == "with both flags" else {}
    with (
        Lab(folder) as lab,
        running_litellm(folder, config(**flags), lab=lab) as running,
    ):
        yield running, lab


def differences(running: LiteLLM, lab: Lab) -> list[tuple[str, str, str, int, int]]:
    """Ask everything, and list what LiteLLM decides otherwise than our own decision does."""
    ways = [way for way in WAYS if way.name not in REFUSED_WAYS]
    cases = [(BODY, token, model) for token in lab.tokens for model in MODELS]
    cases += [(way, token, model) for way in ways for token in TOKENS for model in MODELS]
    found = []
    for way, token, model in cases:
        expected = lab.expected(token, model, way)
        answered = running.decision(way.request(model), token)
        if answered != expected:
            found.append((way.name, token, model, expected, answered))
    return found


def follow(running: LiteLLM, lab: Lab, token: str, model: str) -> None:
    """Wait until LiteLLM has heard of what was published."""
    status = lab.expected(token, model)
    eventually(lambda: running.decision(BODY.request(model), token) == status, "LiteLLM follows")


def test_the_matrix_before_and_after_a_directive_and_a_revocation(
    litellm: tuple[LiteLLM, Lab],
) -> None:
    running, lab = litellm
    assert differences(running, lab) == []
    lab.put_directive_in_force()
    follow(running, lab, "good", "fable-5")
    assert differences(running, lab) == []
    lab.revoke("second")
    follow(running, lab, "second", "mythos-5")
    assert differences(running, lab) == []


def multipart(target: str, **fields: str | bytes) -> Request:
    parts = [
        b'--X\r\nContent-Disposition: form-data; name="%b"%b\r\n\r\n%b\r\n'
        % (
            name.encode(),
            b'; filename="a.jsonl"' if isinstance(value, bytes) else b"",
            value if isinstance(value, bytes) else value.encode(),
        )
        for name, value in fields.items()
    ]
    kind = ("Content-Type", "multipart/form-data; boundary=X")
    return Request("POST", target, (kind,), b"".join(parts) + b"--X--\r\n")


EVERYTHING = {
    **MESSAGES,
    "input": "x",
    "prompt": "x",
    "contents": [{"role": "user", "parts": [{"text": "x"}]}],
    "query": "x",
    "documents": ["a"],
    "max_tokens": 5,
}
BODY_ROUTES = (
    "/v1/chat/completions", "/chat/completions", "/v1/completions", "/v1/messages",
    "/v1/messages/count_tokens", "/v1/responses", "/openai/v1/responses",
    "/v1/responses/input_tokens", "/v1/responses/compact", "/v1/embeddings", "/v1/moderations",
    "/v1/images/generations", "/v1/audio/speech", "/v1/rerank", "/v2/rerank", "/v1/videos",
    "/v1/ocr", "/v1beta/interactions", "/cursor/chat/completions",
)  # fmt: skip
PATH_ROUTES = (
    "/engines/{}/chat/completions", "/openai/deployments/{}/chat/completions",
    "/openai/deployments/{}/embeddings", "/v1beta/models/{}:generateContent",
    "/models/{}:generateContent", "/v1beta/models/{}:streamGenerateContent",
    "/v1beta/models/{}:countTokens", "/v1/chat/completions?model={}",
)  # fmt: skip
BATCH = json.dumps({"url": "/v1/chat/completions", "body": {"model": "mythos-5", **MESSAGES}})


def named_in_the_body(route: str) -> Way:
    return Way(route, "body", lambda model: json_request(route, {**EVERYTHING, "model": model}))


def named_in_the_path(route: str) -> Way:
    return Way(
        route,
        "path",
        lambda model: json_request(route.format(model.replace("-", "%2D")), EVERYTHING),
    )


def named_against_the_body(route: str) -> Way:
    return Way(
        f"{route} against the body",
        "several",
        lambda model: json_request(route.format(model), {**EVERYTHING, "model": "opal-4"}),
    )


LITELLM_WAYS = (
    *map(named_in_the_body, BODY_ROUTES),
    *map(named_in_the_path, PATH_ROUTES),
    *map(named_against_the_body, PATH_ROUTES[:3]),
    Way(
        "text/plain",
        "body",
        lambda model: Request(
            "POST",
            "/v1/chat/completions",
            (("Content-Type", "text/plain"),),
            json.dumps({**MESSAGES, "model": model}).encode(),
        ),
    ),
    Way("form", "body", lambda model: multipart("/v1/completions", model=model, prompt="x")),
    Way(
        "transcription",
        "body",
        lambda model: multipart("/v1/audio/transcriptions", model=model, file=b"RIFF"),
    ),
    Way(
        "image",
        "body",
        lambda model: multipart("/v1/images/edits", model=model, prompt="x", image=b"x"),
    ),
    Way(
        "target of a file",
        "body",
        lambda model: multipart(
            "/v1/files", purpose="batch", target_model_names=model, file=b"{}"
        ),
    ),
    Way(
        "line of a file",
        "body",
        lambda model: multipart(
            "/v1/files", purpose="batch", file=BATCH.replace("mythos-5", model).encode()
        ),
    ),
    Way(
        "header",
        "header",
        lambda model: json_request(
            "/v1/chat/completions",
            {**MESSAGES, "model": "opal-4"},
            ("x-litellm-model", model),
        ),
    ),
)


def test_every_way_of_litellms_own_to_name_a_model_is_decided_about(
    litellm: tuple[LiteLLM, Lab],
) -> None:
    running, _ = litellm
    wrong = []
    for way in LITELLM_WAYS:
        barred = running.ask(way.request("mythos-5"), "third")
        if decision(barred) == 200 or served(barred):
            wrong.append((way.name, "barred", barred.status, barred.body[:200]))
        allowed = running.ask(way.request("opal-4"), "third")
        # A file is asked about as a target and has no line that names a model.
        if way.name != "target of a file" and decision(allowed) != 200:
            wrong.append((way.name, "allowed", allowed.status, allowed.body[:200]))
    assert wrong == []


@pytest.mark.parametrize("hiding", HIDINGS, ids=lambda hiding: hiding.name)
def test_no_hiding_is_served(litellm: tuple[LiteLLM, Lab], hiding: object) -> None:
    running, _ = litellm
    reply = running.ask(hiding.request("opal-4", "mythos-5"), "third")  # type: ignore[attr-defined] # a Hiding
    assert reply.status == 0 or reply.status >= 400
    assert not served(reply)


@pytest.mark.parametrize("way", HARMLESS, ids=lambda way: way.name)
def test_what_only_looks_odd_goes_on(litellm: tuple[LiteLLM, Lab], way: Way) -> None:
    running, _ = litellm
    assert decision(running.ask(way.request("opal-4"), "third")) == 200


@pytest.mark.parametrize(
    "name", ["sneaky", "acme/mythos-5", "openai/mythos-5", "Mythos-5", "acme/nobody", "*"]
)
def test_other_names_for_a_barred_model_are_refused(
    litellm: tuple[LiteLLM, Lab], name: str
) -> None:
    running, _ = litellm
    reply = running.ask(chat(model=name, **MESSAGES), "third")
    # LiteLLM's own alias is decided about by what it leads to.
    expected = "blocked" if name == "sneaky" else "unknown_model"
    assert (reply.status, reason(reply)) == (403, expected)


@pytest.mark.parametrize(
    ("method", "target"),
    [
        ("GET", "/v1/models"), ("GET", "/v1/models/mythos-5"), ("GET", "/model/info"),
        ("GET", "/health"), ("GET", "/spend/logs"), ("GET", "/config/yaml"), ("GET", "/routes"),
        ("POST", "/key/generate"), ("POST", "/utils/token_counter"), ("POST", "/mcp/"),
        ("POST", "/a2a/x"), ("POST", "/v1/model/new"), ("POST", "/v1/batches"),
        ("POST", "/anthropic/v1/messages"), ("POST", "/bedrock/model/opal-4/converse"),
        ("POST", "/openai/v1/chat/completions"), ("GET", "/v1/files/file-1"),
        ("POST", "/azure/openai/deployments/opal-4/chat/completions"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("token", ["third", MASTER_KEY])
def test_other_routes_are_closed(
    litellm: tuple[LiteLLM, Lab], method: str, target: str, token: str
) -> None:
    running, _ = litellm
    body = json_request(target, {"model": "opal-4", **MESSAGES})
    reply = running.ask(
        body if method == "POST" else Request("GET", target, framing=Framing.NONE), token
    )
    assert reply.status in (401, 403, 404, 405), reply.body[:200]


def test_sockets_are_closed(litellm: tuple[LiteLLM, Lab]) -> None:
    running, _ = litellm
    handshake = (
        ("Connection", "Upgrade"),
        ("Upgrade", "websocket"),
        ("Sec-WebSocket-Version", "13"),
        ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
    )
    reply = running.ask(
        Request("GET", "/v1/realtime?model=opal-4", handshake, framing=Framing.NONE), "third"
    )
    assert reply.status == 403


def test_a_refusal_says_why_in_status_header_and_body(litellm: tuple[LiteLLM, Lab]) -> None:
    running, _ = litellm
    reply = running.ask(chat(model="fable-5", **MESSAGES), "blocked")
    assert reply.status == 403
    assert 'error="insufficient_scope"' in reply.header("WWW-Authenticate")
    error = reply.json()["error"]
    assert error["type"] == "blocked"
    assert "opal-4" in error["message"]
    without = running.ask(chat(model="fable-5", **MESSAGES), None)
    assert (without.status, without.header("WWW-Authenticate")[:6]) == (401, "Bearer")


def test_two_tokens_that_differ_are_refused(litellm: tuple[LiteLLM, Lab]) -> None:
    running, lab = litellm
    for header in ("x-litellm-api-key", "x-api-key", "api-key", "x-goog-api-key"):
        request = json_request(
            "/v1/chat/completions",
            {"model": "opal-4", **MESSAGES},
            (header, f"Bearer {lab.tokens['held']}"),
        )
        reply = running.ask(request, "third")
        assert (reply.status, reason(reply)) == (400, "several_tokens"), header
