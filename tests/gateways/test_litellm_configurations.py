"""Real LiteLLM in configurations of its own: fallbacks, workers, master key, shadow mode."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import pytest

from kiosk.tokens.dpop import make_proof
from tests.gateways.asking import Framing, Request
from tests.gateways.litellm_rig import (
    MASTER_KEY,
    MESSAGES,
    REPOSITORY,
    config,
    deployment,
    running_litellm,
    served,
)
from tests.gateways.rig import Lab, eventually
from tests.gateways.tokens import HOLDER_NUMBER, signing_key
from tests.gateways.upstream import Upstream
from tests.gateways.ways import chat

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.long


FALLING = {
    "model_list": [
        deployment("fable-5", says="litellm.InternalServerError"),
        deployment("mythos-5"),
        deployment("opal-4"),
        deployment("disguised", "openai/mythos-5"),
    ]
}


def test_a_fallback_into_a_model_that_is_barred_is_not_taken(tmp_path: Path) -> None:
    settings = config(**FALLING, router_settings={"fallbacks": [{"fable-5": ["mythos-5"]}]})
    with Lab(tmp_path) as lab, running_litellm(tmp_path, settings, lab=lab) as running:
        request = chat(model="fable-5", **MESSAGES)
        assert running.ask(request, "second").json()["choices"][0]["message"]["content"] == (
            "served by mythos-5"
        )
        assert not served(running.ask(request, "good"))
        streamed = running.ask(chat(model="fable-5", stream=True, **MESSAGES), "good")
        assert b'"choices"' not in streamed.body
        for override in (
            {"model_group_alias": {"opal-4": "mythos-5"}},
            {"fallbacks": [{"opal-4": ["mythos-5"]}]},
        ):
            request = chat(model="opal-4", router_settings_override=override, **MESSAGES)
            assert b"served by mythos-5" not in running.ask(request, "good").body
        own = {"model_list": [deployment("opal-4", "openai/mythos-5", says="served by hand")]}
        assert not served(running.ask(chat(model="opal-4", user_config=own, **MESSAGES), "good"))
        # A refusal does not rest the deployment for those who may use it.
        assert served(running.ask(chat(model="mythos-5", **MESSAGES), "second"))


def test_a_setting_that_sends_everybody_elsewhere_is_held_against(tmp_path: Path) -> None:
    settings = config(general_settings={"completion_model": "mythos-5"})
    with Lab(tmp_path) as lab, running_litellm(tmp_path, settings, lab=lab) as running:
        request = chat(model="opal-4", **MESSAGES)
        assert served(running.ask(request, "second"))
        assert not served(running.ask(request, "good"))


def test_a_bound_token_needs_a_proof_for_this_request(tmp_path: Path) -> None:
    origin = "https://models.example"
    with (
        Lab(tmp_path) as lab,
        running_litellm(tmp_path, config(), lab=lab, origin=origin) as running,
    ):
        token, holder = lab.tokens["bound"], signing_key(HOLDER_NUMBER)
        now = int(time.time())

        def asked(uri: str, jti: str) -> int:
            proof = make_proof(holder, method="POST", uri=uri, iat=now, jti=jti, token=token)
            request = chat(model="fable-5", **MESSAGES)
            headers = (("Authorization", f"DPoP {token}"), ("DPoP", proof))
            return running.decision(
                Request("POST", request.target, (*request.headers, *headers), request.body), None
            )

        here = f"{origin}/v1/chat/completions"
        assert asked(here, "first") == 200
        assert asked(here, "first") == 401
        assert asked("https://else.example/v1/chat/completions", "second") == 401
        assert running.decision(chat(model="fable-5", **MESSAGES), "bound") == 401


# A worker that is still loading is not dead, on a busy machine either.
WORKERS = ("--num_workers", "2", "--timeout_worker_healthcheck", "300")


def test_workers_follow_each_for_itself(tmp_path: Path) -> None:
    with (
        Lab(tmp_path) as lab,
        running_litellm(tmp_path, config(), *WORKERS, lab=lab) as running,
    ):
        request = chat(model="fable-5", **MESSAGES)
        assert {running.decision(request, "good") for _ in range(40)} == {200}
        lab.put_directive_in_force()
        eventually(
            lambda: {running.decision(request, "good") for _ in range(40)} == {403},
            "both workers follow",
        )


def test_the_shipped_configuration_serves_and_keeps_the_token_to_itself(tmp_path: Path) -> None:
    shipped = (REPOSITORY / "assets" / "gateways" / "litellm.yaml").read_text("utf-8")
    with Upstream() as upstream, Lab(tmp_path) as lab:
        text = shipped.replace("http://127.0.0.1:8200", f"http://127.0.0.1:{upstream.port}")
        with running_litellm(tmp_path, text, lab=lab) as running:
            reply = running.ask(chat(model="fable-5", **MESSAGES), "good")
            assert reply.json()["choices"][0]["message"]["content"] == "Served."
            assert running.decision(chat(model="fable-5", **MESSAGES), "blocked") == 403
        # LiteLLM asks of itself what the server offers.
        assert [each["method"] for each in upstream.arrivals].count("POST") == 1
        assert lab.tokens["good"] not in json.dumps(upstream.arrivals)


def test_the_master_key_manages_and_calls_no_controlled_model(tmp_path: Path) -> None:
    with (
        Lab(tmp_path) as lab,
        running_litellm(
            tmp_path,
            config(),
            lab=lab,
            litellm_master_key="management",
            routes_without_model="GET /v1/models",
        ) as running,
    ):
        listed = Request("GET", "/model/info", framing=Framing.NONE)
        assert running.ask(listed, MASTER_KEY).status == 200
        assert running.ask(listed, "good").status == 403
        assert running.ask(listed, f"{MASTER_KEY[:-1]}x").status == 403
        assert running.decision(chat(model="opal-4", **MESSAGES), MASTER_KEY) == 401
        models = Request("GET", "/v1/models", framing=Framing.NONE)
        assert running.ask(models, "good").status == 200
        assert running.decision(models, "revoked") == 401


def test_shadow_mode_refuses_no_model_and_opens_no_other_route(tmp_path: Path) -> None:
    log = tmp_path / "decisions.jsonl"
    with (
        Lab(tmp_path) as lab,
        running_litellm(
            tmp_path, config(), lab=lab, shadow="on", decision_log=str(log)
        ) as running,
    ):
        assert served(running.ask(chat(model="mythos-5", **MESSAGES), "good"))
        assert served(running.ask(chat(model="fable-5", **MESSAGES), None))
        assert running.ask(Request("GET", "/model/info"), None).status == 403
        lines = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    assert [line["reason"] for line in lines] == ["blocked", "no_token", "route_not_served"]
    assert lab.tokens["good"] not in log.read_text("utf-8")


def test_litellm_does_not_start_with_settings_that_cannot_be_used(tmp_path: Path) -> None:
    with (
        Lab(tmp_path) as lab,
        pytest.raises(ChildProcessError, match="KIOSK_GATEWAY_AUDIENCE"),
        running_litellm(tmp_path, config(), lab=lab, audience=""),
    ):
        pass
