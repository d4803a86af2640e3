"""Envoy decides by itself as the program does, before and after what changes."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.gateway.native import SCRIPT
from tests.gateways.asking import Framing, Request
from tests.gateways.json_bodies import BODIES
from tests.gateways.native_lab import NativeGateway, envoy, recipe, running_envoy
from tests.gateways.rig import Lab, eventually
from tests.gateways.token_texts import odd_tokens
from tests.gateways.tokens import TokenMaker, signing_key
from tests.gateways.ways import BODY, HARMLESS, HIDINGS, WAYS, chat, raw_chat

pytestmark = pytest.mark.long

UNREAD = {"form", "multipart", "batch"}
# jwt_authn answers some tokens by its own checks before it looks at the signature, which
# is then never known to be good. Refused all the same, with the same status.
JUDGED_EARLIER = ("bad_signature instead of malformed", "bad_signature instead of expired")


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NativeGateway]:
    folder = tmp_path_factory.mktemp("envoy")
    with Lab(folder) as lab, running_envoy(lab, folder) as running:
        yield running


def _differences(gateway: NativeGateway) -> list[tuple[str, str, str]]:
    return [each for each in gateway.differences() if each[2] not in JUDGED_EARLIER]


def test_every_token_and_model_gets_the_answer_of_the_program(gateway: NativeGateway) -> None:
    assert _differences(gateway) == []


@pytest.mark.parametrize("name", BODIES)
def test_a_body_is_read_as_the_program_reads_it(gateway: NativeGateway, name: str) -> None:
    assert gateway.difference(raw_chat(BODIES[name]), "good") == ""


def test_an_odd_token_is_refused(gateway: NativeGateway) -> None:
    odd = odd_tokens(gateway.lab.keys[0])
    differences = {name: gateway.difference_for(odd[name]) for name in odd}
    assert {
        name: said for name, said in differences.items() if said and said not in JUDGED_EARLIER
    } == {}


def test_a_model_is_read_from_json_and_nowhere_else(gateway: NativeGateway) -> None:
    for way in WAYS:
        for model in ("fable-5", "mythos-5", "nobody-9"):
            request = way.request(model)
            if way.place == "body" and way.name not in UNREAD:
                assert gateway.difference(request, "good") == "", way.name
            else:
                status = 415 if way.name in UNREAD else 400
                assert gateway.ask(request, "good").status == status, way.name


def test_no_hiding_gets_through(gateway: NativeGateway) -> None:
    for hiding in HIDINGS:
        reply = gateway.ask(hiding.request("fable-5", "mythos-5"), "good")
        assert reply.status in {400, 403, 415}, hiding.name
        assert reply.arrived is None


def test_what_only_looks_odd_gets_through_unchanged(gateway: NativeGateway) -> None:
    for way in HARMLESS:
        request = way.request("fable-5")
        arrived = gateway.ask(request, "good").arrived
        assert arrived is not None, way.name
        assert arrived["length"] == len(request.body)
        assert arrived["headers"]["x-kiosk-subject"] == "b1a3"
        assert not {"authorization", "x-kiosk-token"} & arrived["headers"].keys()


def test_what_a_client_says_under_our_names_counts_for_nothing(gateway: NativeGateway) -> None:
    said = ("X-Kiosk-Subject", "X-Kiosk-Models", "X-KIOSK-Would-Refuse", "X_Kiosk_Subject")
    fields = tuple((name, "admin") for name in said)
    request = Request("POST", "/v1/messages", fields, b'{"model":"fable-5"}')
    arrived = gateway.ask(request, "good").arrived
    assert arrived is not None
    ours = {name: value for name, value in arrived["headers"].items() if "kiosk" in name}
    assert ours == {"x-kiosk-subject": "b1a3"}


def test_a_client_cannot_bring_what_the_filters_tell_each_other(gateway: NativeGateway) -> None:
    own = ("X-Kiosk-Token", gateway.lab.tokens["good"])
    body = b'{"model":"fable-5"}'
    assert gateway.ask(Request("POST", "/v1", (own,), body), None).status == 401
    assert gateway.ask(Request("POST", "/v1", (own,), body), "tampered").status == 401
    key = ("X-Api-Key", gateway.lab.tokens["good"])
    assert gateway.ask(Request("POST", "/v1", (key,), body), None).status == 200
    twice = (("Authorization", "Bearer a"), ("Authorization", "Bearer a"))
    assert gateway.ask(Request("POST", "/v1", twice, body), None).status == 400
    assert gateway.ask(Request("POST", "/v1", (), body, Framing.BOTH), "good").status == 400


def test_a_request_for_another_protocol_is_refused(gateway: NativeGateway) -> None:
    headers = (("Connection", "Upgrade"), ("Upgrade", "websocket"))
    request = Request("GET", "/v1/realtime", headers, b'{"model":"fable-5"}')
    assert gateway.ask(request, "good").status in {400, 403}


def test_a_body_that_does_not_fit_is_refused(gateway: NativeGateway) -> None:
    fitting = chat(model="fable-5", prompt="a" * ((1 << 20) - 200))
    assert gateway.ask(fitting, "good").status == 200
    for framing in (Framing.LENGTH, Framing.CHUNKED):
        body = b'{"model":"fable-5"}' + b" " * (1 << 20)
        assert gateway.ask(raw_chat(body, framing=framing), "good").status == 413


def test_a_new_key_is_taken_up_and_a_struck_one_dropped(gateway: NativeGateway) -> None:
    lab = gateway.lab
    before = lab.keys
    new = signing_key(0xFACADE)
    maker = TokenMaker(new, before[0], int(lab_time(lab)))
    lab.tokens["new"] = maker.issue()
    assert gateway.status("new", "fable-5") == 401
    lab.keys = (before[0], new)
    lab.publish()
    eventually(lambda: gateway.status("new", "fable-5") == 200, "the new key is taken up")
    assert gateway.status("good", "fable-5") == 200
    gateway.catch_up("signed_by_the_old_key", "fable-5")
    assert gateway.status("signed_by_the_old_key", "fable-5") == 401
    lab.keys = before
    lab.publish()
    gateway.catch_up("new", "fable-5")
    gateway.catch_up("signed_by_the_old_key", "fable-5")
    del lab.tokens["new"]


def lab_time(lab: Lab) -> float:
    return lab.trust.stat().st_mtime


def test_without_the_agent_controlled_models_are_refused_and_the_others_go_on(
    tmp_path: Path,
) -> None:
    with Lab(tmp_path, max_stale=2) as lab, running_envoy(lab, tmp_path) as gateway:
        lab.publish()
        eventually(lambda: gateway.status("good", "fable-5") == 200, "a fresh set is applied")
        gateway.agent.process.kill()
        eventually(lambda: gateway.stays("good", "fable-5", 503), "the set is stale")
        assert gateway.ask(BODY.request("fable-5"), "good").json()["reason"] == "stale"
        assert gateway.status("good", "opal-4") == 200
        assert gateway.status("revoked", "opal-4") == 401


def test_lua_that_fails_lets_nothing_through(tmp_path: Path) -> None:
    with Lab(tmp_path) as lab:
        with running_envoy(lab, tmp_path) as gateway:
            assert gateway.status("good", "fable-5") == 200
        fail = "function() error('x') end"
        script = f"return {{envoy_token = {fail}, envoy_decide = {fail}}}"
        with running_envoy(lab, tmp_path, script=script) as gateway:
            assert gateway.status("good", "fable-5") == 403
            assert gateway.upstream.arrivals == []


def test_the_recipe_is_valid(gateway: NativeGateway, tmp_path: Path) -> None:
    own = tmp_path / "envoy.yaml"
    text = recipe("envoy-native.yaml", 8080, 8000)
    own.write_text(text.replace("FOLDER", str(gateway.agent.out)))
    done = subprocess.run(
        [envoy(), "--mode", "validate", "-c", own], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert (gateway.agent.out / SCRIPT).exists()


def test_the_last_one_a_directive_and_a_revocation_decide_at_once(gateway: NativeGateway) -> None:
    gateway.lab.put_directive_in_force()
    gateway.catch_up("good", "fable-5")
    assert _differences(gateway) == []
    gateway.lab.revoke("second")
    gateway.catch_up("second", "opal-4")
    assert _differences(gateway) == []
    assert "eyJ" not in gateway.log.read_text()
