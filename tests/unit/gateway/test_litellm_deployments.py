"""What LiteLLM's router may call on whose behalf, and what its master key opens."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.gateway.litellm_program import ADMIN_ROLE
from tests.unit.gateway.played_litellm import MASTER_KEY, Proxy, Refused


@pytest.fixture
def proxy(issuer: Any, tmp_path: Path) -> Proxy:
    issuer.access = {"fable-5": {7: 0}, "mythos-5": {7: 1}}
    return Proxy(issuer, tmp_path)


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


def test_in_shadow_mode_nothing_that_the_router_calls_is_refused(proxy: Proxy) -> None:
    proxy.set_up(shadow=True)
    then = {"then": lambda: proxy.auth.check_deployment(called("mythos-5"))}
    assert proxy.ask(members={"model": "mythos-5"}, **then).models == []
    assert proxy.ask(members={"model": "mythos-5"}, token=None, **then).user_id is None
