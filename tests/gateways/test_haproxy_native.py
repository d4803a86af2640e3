"""HAProxy decides by itself as the program does, before and after what changes."""

import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import pytest

from kiosk.gateway.native import HAPROXY_RULES, SCRIPT
from kiosk.tokens.publication import ALLOWED, BLOCKED
from tests.gateways.asking import Framing, Request
from tests.gateways.json_bodies import BODIES
from tests.gateways.native_lab import NativeGateway, program, recipe, running_haproxy
from tests.gateways.rig import Lab, eventually, free_port, run_process
from tests.gateways.token_texts import odd_tokens
from tests.gateways.tokens import INDICES, TokenMaker, signing_key
from tests.gateways.upstream import Upstream
from tests.gateways.ways import BODY, HARMLESS, HIDINGS, WAYS, Hiding, Way, chat, raw_chat

UNREAD = {"form", "multipart", "batch"}


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NativeGateway]:
    folder = tmp_path_factory.mktemp("haproxy")
    with Lab(folder) as lab, running_haproxy(lab, folder) as running:
        yield running


def test_every_token_and_model_gets_the_answer_of_the_program(gateway: NativeGateway) -> None:
    assert gateway.differences() == []


@pytest.mark.parametrize("name", BODIES)
def test_a_body_is_read_as_the_program_reads_it(gateway: NativeGateway, name: str) -> None:
    assert gateway.difference(raw_chat(BODIES[name]), "good") == ""


@pytest.mark.parametrize(
    "headers",
    [
        (("Content-Encoding", "gzip"),),
        (("Content-Encoding", "Identity"),),
        (("Content-Encoding", "gzip"), ("Content-Encoding", "gzip")),
        (("Content-Type", "application/json"),),
        (("Content-Type", 'text/plain; charset="UTF-8"'),),
        (("Content-Type", "application/vnd.api+json;v=1"),),
        (("Content-Type", "application/json; charset=utf-16"),),
        (("Content-Type", "application/json; charset=utf-8; charset=utf-8"),),
        (("Content-Type", "application/json; charset"),),
        (("Content-Type", "text/html"),),
    ],
)
def test_headers_of_a_body_are_read_as_the_program_reads_them(
    gateway: NativeGateway, headers: tuple[tuple[str, str], ...]
) -> None:
    request = Request("POST", "/v1", headers, b'{"model":"fable-5"}')
    assert gateway.difference(request, "good") == ""


def test_an_odd_token_is_refused_for_the_same_reason(gateway: NativeGateway) -> None:
    odd = odd_tokens(gateway.lab.keys[0])
    assert [name for name in odd if gateway.difference_for(odd[name])] == []


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_a_model_is_read_from_json_and_nowhere_else(gateway: NativeGateway, way: Way) -> None:
    for model in ("fable-5", "mythos-5", "nobody-9"):
        request = way.request(model)
        if way.name in UNREAD:
            assert gateway.ask(request, "good").status == 415
        elif way.place == "body":
            assert gateway.difference(request, "good") == ""
        else:
            reply = gateway.ask(request, "good")
            assert (reply.status, reply.json()["reason"]) == (400, "model_in_address")


@pytest.mark.parametrize("hiding", HIDINGS, ids=lambda hiding: hiding.name)
def test_no_hiding_gets_through(gateway: NativeGateway, hiding: Hiding) -> None:
    reply = gateway.ask(hiding.request("fable-5", "mythos-5"), "good")
    assert reply.status in {400, 403, 415}
    assert reply.arrived is None


@pytest.mark.parametrize("way", HARMLESS, ids=lambda way: way.name)
def test_what_only_looks_odd_gets_through_unchanged(gateway: NativeGateway, way: Way) -> None:
    request = way.request("fable-5")
    arrived = gateway.ask(request, "good").arrived
    assert arrived is not None
    assert arrived["length"] == len(request.body)
    assert arrived["headers"]["x-kiosk-subject"] == "b1a3"
    assert "authorization" not in arrived["headers"]


def test_what_a_client_says_under_our_names_counts_for_nothing(gateway: NativeGateway) -> None:
    said = ("X-Kiosk-Subject", "X-Kiosk-Models", "X-KIOSK-Would-Refuse", "X_Kiosk_Subject")
    fields = tuple((name, "admin") for name in said)
    request = Request("POST", "/v1/messages", fields, b'{"model":"fable-5"}')
    arrived = gateway.ask(request, "good").arrived
    assert arrived is not None
    ours = {name: value for name, value in arrived["headers"].items() if "kiosk" in name}
    assert ours == {"x-kiosk-subject": "b1a3"}


def test_the_token_may_come_in_a_key_header_and_goes_no_further(gateway: NativeGateway) -> None:
    key = ("X-Api-Key", gateway.lab.tokens["good"])
    request = Request("POST", "/v1/messages", (key,), b'{"model":"fable-5"}')
    arrived = gateway.ask(request, None).arrived
    assert arrived is not None
    assert "x-api-key" not in arrived["headers"]


@pytest.mark.parametrize(
    ("headers", "status", "reason"),
    [
        ((), 401, "no_token"),
        ((("Authorization", "Basic eDp5"),), 401, "unknown_scheme"),
        ((("Authorization", "Bearer"),), 400, "bad_authorization"),
        ((("Authorization", "Bearer a b"),), 400, "bad_authorization"),
        ((("Authorization", "Bearer a"), ("Authorization", "Bearer a")), 400,
         "several_authorizations"),
        ((("Authorization", "Bearer a"), ("X-Api-Key", "b")), 400, "several_tokens"),
        ((("X-Api-Key", "a"), ("X-Api-Key", "a")), 400, "duplicate_header"),
    ],
)  # fmt: skip
def test_a_request_has_one_token(
    gateway: NativeGateway, headers: tuple[tuple[str, str], ...], status: int, reason: str
) -> None:
    reply = gateway.ask(Request("POST", "/", headers, b'{"model":"fable-5"}'), None)
    assert (reply.status, reply.json()["reason"]) == (status, reason)


def test_a_token_in_the_address_is_refused(gateway: NativeGateway) -> None:
    request = Request("POST", "/v1?Api%2dKey=abc", (), b'{"model":"fable-5"}')
    assert gateway.ask(request, "good").json()["reason"] == "token_in_query"


def test_nobody_changes_to_a_protocol_that_is_not_read(gateway: NativeGateway) -> None:
    """Or the model's server would be told of another model there.

    HAProxy itself takes the wish away from a request that has a body.
    """
    key = ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
    headers = (("Connection", "Upgrade"), ("Upgrade", "websocket"), key)
    reply = gateway.ask(Request("GET", "/v1/realtime", headers, b'{"model":"fable-5"}'), "good")
    assert reply.arrived is None or "upgrade" not in reply.arrived["headers"]
    reply = gateway.ask(Request("GET", "/v1/realtime", headers, framing=Framing.NONE), "good")
    assert (reply.status, reply.json()["reason"]) == (400, "other_protocol")


def test_a_client_that_asks_whether_to_send_a_body_is_told_to(gateway: NativeGateway) -> None:
    request = raw_chat(b'{"model":"fable-5"}', ("Expect", "100-continue"))
    head, _, body = request.wire(gateway.lab.tokens["good"]).partition(b"\r\n\r\n")
    with socket.create_connection(("127.0.0.1", gateway.port), timeout=5) as connection:
        connection.sendall(head + b"\r\n\r\n")
        assert connection.recv(64).startswith(b"HTTP/1.1 100")
        connection.sendall(body)
        assert connection.recv(12) == b"HTTP/1.1 200"


def test_two_lengths_are_refused_or_one_of_them_is_taken_away(gateway: NativeGateway) -> None:
    """HAProxy drops a length beside a transfer coding, so that no one behind it sees two."""
    body = b'{"model":"fable-5"}'
    request = Request("POST", "/v1", (), body, Framing.BOTH)
    assert gateway.ask(request, "good").json()["reason"] == "body_cut"
    zero = (("Content-Length", "0"),)
    arrived = gateway.ask(Request("POST", "/v1", zero, body, Framing.CHUNKED), "good").arrived
    assert arrived is None or "content-length" not in arrived["headers"]


def test_a_body_that_does_not_fit_is_refused(gateway: NativeGateway) -> None:
    fitting = chat(model="fable-5", prompt="a" * ((1 << 20) - 200))
    assert gateway.ask(fitting, "good").status == 200
    for framing in (Framing.LENGTH, Framing.CHUNKED):
        body = b'{"model":"fable-5"}' + b" " * (1 << 20)
        reply = gateway.ask(raw_chat(body, framing=framing), "good")
        assert (reply.status, reply.json()["reason"]) == (413, "body_too_large")


def test_long_headers_are_refused(gateway: NativeGateway) -> None:
    """Or they would take the room in which a whole body has to fit."""
    request = raw_chat(b'{"model":"fable-5"}', ("X-Long", "a" * 17_000))
    assert gateway.ask(request, "good").status == 431


def test_a_bad_token_is_refused_before_the_body_is_there(gateway: NativeGateway) -> None:
    head = Request("POST", "/v1", (("Content-Length", "100"),), framing=Framing.NONE)
    with socket.create_connection(("127.0.0.1", gateway.port), timeout=5) as connection:
        connection.sendall(head.wire(gateway.lab.tokens["tampered"]))
        assert connection.recv(12) == b"HTTP/1.1 401"


def test_the_recipe_is_valid(gateway: NativeGateway, tmp_path: Path) -> None:
    own = tmp_path / "haproxy.cfg"
    own.write_text(recipe("haproxy.cfg", 8080, 8000))
    command = [program("haproxy"), "-c", "-f", gateway.agent.out / HAPROXY_RULES, "-f", own]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_last_one_a_directive_and_a_revocation_decide_at_once(gateway: NativeGateway) -> None:
    gateway.lab.put_directive_in_force()
    gateway.catch_up("good", "fable-5")
    assert gateway.differences() == []
    gateway.lab.revoke("second")
    gateway.catch_up("second", "opal-4")
    assert gateway.differences() == []
    assert "eyJ" not in gateway.log.read_text()


@pytest.mark.long
def test_a_body_that_does_not_come_is_not_waited_for(gateway: NativeGateway) -> None:
    head = Request("POST", "/v1", (("Transfer-Encoding", "chunked"),), framing=Framing.NONE)
    whole = b'13\r\n{"model":"fable-5"}\r\n'
    with socket.create_connection(("127.0.0.1", gateway.port), timeout=30) as connection:
        connection.sendall(head.wire(gateway.lab.tokens["good"]) + whole)
        assert connection.recv(12) == b"HTTP/1.1 408"


@pytest.mark.long
def test_a_reader_never_sees_half_a_set(tmp_path: Path) -> None:
    """Of two models always one is barred, so that both are never admitted at once."""
    with Lab(tmp_path) as lab, running_haproxy(lab, tmp_path) as gateway:
        both = chat(model="fable-5,mythos-5")
        seen = set()
        for step in range(6):
            for model, barred in (("fable-5", step % 2), ("mythos-5", 1 - step % 2)):
                lab._access[model][INDICES["good"]] = BLOCKED if barred else ALLOWED
            lab.publish()
            wanted = "mythos-5" if step % 2 == 0 else "fable-5"
            eventually(
                lambda wanted=wanted: note(gateway, both, seen) == wanted, "the set is applied"
            )
        assert seen == {"fable-5", "mythos-5"}


def note(gateway: NativeGateway, request: Request, seen: set[str]) -> str:
    reply = gateway.ask(request, "good")
    assert reply.status == 403, reply
    model = reply.json()["model"]
    assert isinstance(model, str)
    seen.add(model)
    return model


@pytest.mark.long
def test_without_the_agent_controlled_models_are_refused_and_the_others_go_on(
    tmp_path: Path,
) -> None:
    with Lab(tmp_path, max_stale=2) as lab, running_haproxy(lab, tmp_path) as gateway:
        lab.publish()
        eventually(lambda: gateway.status("good", "fable-5") == 200, "a fresh set is applied")
        gateway.agent.process.kill()
        eventually(lambda: gateway.stays("good", "fable-5", 503), "the set is stale")
        reply = gateway.ask(BODY.request("fable-5"), "good")
        assert reply.json()["reason"] == "stale"
        assert reply.header("Retry-After") == "5"
        assert gateway.status("good", "opal-4") == 200
        assert gateway.status("expired", "opal-4") == 401
        assert gateway.status("revoked", "opal-4") == 401


@pytest.mark.long
def test_a_set_that_cannot_be_read_leaves_the_one_before(tmp_path: Path) -> None:
    with Lab(tmp_path) as lab, running_haproxy(lab, tmp_path) as gateway:
        gateway.agent.process.kill()
        gateway.agent.process.wait()
        current = gateway.agent.out / "current"
        named = current.read_text().split(" ")[2]
        for text in ("", "kiosk-native 1", current.read_text().replace(named, "0" * 64)):
            current.write_text(text)
            eventually(lambda: gateway.status("good", "fable-5") == 200, "it decides")
        broken = gateway.agent.out / "sets" / ("0" * 64 + ".json")
        broken.write_text('{"version":1}')
        eventually(lambda: gateway.status("good", "fable-5") == 200, "it decides")
        assert gateway.status("revoked", "fable-5") == 401


@pytest.mark.long
def test_before_the_first_set_everything_is_refused(tmp_path: Path) -> None:
    with Lab(tmp_path) as lab, running_haproxy(lab, tmp_path) as gateway:
        gateway.agent.process.kill()
        gateway.agent.process.wait()
        (gateway.agent.out / "current").unlink()
        reply = _asked_of_another_haproxy(tmp_path, gateway.agent.out, lab.tokens["good"])
        assert b" 503 " in reply
        assert b'"no_publication"' in reply


@pytest.mark.long
def test_lua_that_fails_lets_nothing_through(tmp_path: Path) -> None:
    with Lab(tmp_path) as lab, running_haproxy(lab, tmp_path) as gateway:
        gateway.agent.process.kill()
        gateway.agent.process.wait()
        actions = "".join(
            f'core.register_action("kiosk_{name}", {{"http-req"}}, function() error("x") end)\n'
            for name in ("token", "check", "decide")
        )
        (gateway.agent.out / SCRIPT).write_text(actions)
        reply = _asked_of_another_haproxy(tmp_path, gateway.agent.out, lab.tokens["good"])
        assert b" 503 " in reply


def _asked_of_another_haproxy(folder: Path, native: Path, token: str) -> bytes:
    port = free_port()
    with Upstream() as upstream:
        own = folder / "another.cfg"
        own.write_text(recipe("haproxy.cfg", port, upstream.port))
        command = [program("haproxy"), "-db", "-f", native / HAPROXY_RULES, "-f", own]
        with (
            run_process(command, ports=[port], log=folder / "another.log"),
            socket.create_connection(("127.0.0.1", port), timeout=10) as connection,
        ):
            connection.sendall(BODY.request("fable-5").wire(token))
            answer = b""
            while piece := connection.recv(4096):
                answer += piece
        assert upstream.arrivals == []
    return answer


@pytest.mark.long
def test_keys_rotate_under_load_and_no_good_token_is_refused(tmp_path: Path) -> None:
    reload = f"sh -c 'kill -USR2 $(cat {tmp_path}/haproxy.pid)'"
    with (
        Lab(tmp_path) as lab,
        running_haproxy(lab, tmp_path, "--reload", reload, master=True) as gateway,
        Load(gateway, "good") as load,
    ):
        new, old = signing_key(0xFACADE), lab.keys[1]
        eventually(lambda: reloads(gateway) == 1, "the first reload, which waits for HAProxy")
        lab.tokens["new"] = TokenMaker(new, old, int(time.time())).issue()
        assert gateway.status("new", "fable-5") == 401
        lab.keys = (lab.keys[0], old, new)
        lab.publish()
        eventually(lambda: reloads(gateway) == 2, "HAProxy reloads")
        eventually(lambda: gateway.stays("new", "fable-5", 200), "the new key is taken up")
        assert gateway.status("signed_by_the_old_key", "fable-5") == 200
        lab.keys = (lab.keys[0], new)
        lab.publish()
        eventually(
            lambda: gateway.stays("signed_by_the_old_key", "fable-5", 401), "the old one is gone"
        )
        eventually(lambda: reloads(gateway) == 3, "HAProxy reloads")
        assert gateway.stays("new", "fable-5", 200)
    assert set(load.statuses) == {200}
    assert len(load.statuses) > 100


@pytest.mark.long
def test_a_struck_key_is_refused_at_once_also_when_haproxy_cannot_reload(tmp_path: Path) -> None:
    with Lab(tmp_path) as lab, running_haproxy(lab, tmp_path, "--reload", "false") as gateway:
        assert gateway.status("signed_by_the_old_key", "fable-5") == 200
        lab.keys = lab.keys[:1]
        lab.publish()
        eventually(
            lambda: gateway.stays("signed_by_the_old_key", "fable-5", 401), "the old one is gone"
        )
        reply = gateway.ask(BODY.request("fable-5"), "signed_by_the_old_key")
        assert reply.json()["reason"] == "unknown_key"
        new = signing_key(0xFACADE)
        lab.keys = (*lab.keys, new)
        lab.tokens["new"] = TokenMaker(new, new, int(time.time())).issue()
        lab.publish()
        eventually(lambda: gateway.stays("new", "fable-5", 503), "the new key waits for a reload")
        reply = gateway.ask(BODY.request("fable-5"), "new")
        assert reply.json()["reason"] == "key_not_loaded"


def reloads(gateway: NativeGateway) -> int:
    return gateway.agent.events().count({"event": "reloaded"})


class Load:
    """Ask without end, from ``with`` to its end, and note every status."""

    def __init__(self, gateway: NativeGateway, token: str) -> None:
        self.statuses: list[int] = []
        self._gateway = gateway
        self._token = token
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=self._run) for _ in range(2)]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        for thread in self._threads:
            thread.join()

    def _run(self) -> None:
        while not self._ended.is_set():
            self.statuses.append(self._gateway.status(self._token, "fable-5"))
