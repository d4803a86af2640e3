"""``kiosk token`` against an endpoint on loopback that can behave in every bad way."""

from __future__ import annotations

import json
import os
import stat
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
)

from kiosk.app.main import run
from kiosk.app.token_client import ANSWER_MAX_LENGTH, Issuer, TokenClientError, require_safe
from kiosk.tokens.dpop import read_proof

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CODE = "4F2K-9QRM-8TVW-X0YZ"
PRE_AUTHORIZED = "urn:ietf:params:oauth:grant-type:pre-authorized_code"
GRANT: dict[str, Any] = {
    "access_token": "aaa.bbb.ccc",
    "token_type": "Bearer",
    "expires_in": 43200,
    "refresh_token": "first-refresh-token",
    "scope": "models",
}


@dataclass
class Endpoint:
    """A token endpoint that answers as it is told, and remembers what it was asked."""

    address: str = ""
    issuer: str = ""
    grant: dict[str, Any] = field(default_factory=lambda: dict(GRANT))
    status: int = 200
    metadata: dict[str, Any] = field(default_factory=dict)
    raw: bytes | None = None
    nonce: str = ""
    redirect: str = ""
    asked: list[tuple[str, dict[str, str], str]] = field(default_factory=list)
    described_at: list[str] = field(default_factory=list)

    def described(self) -> dict[str, Any]:
        return {
            "issuer": self.issuer,
            "token_endpoint": f"{self.issuer.rstrip('/')}/token",
            "grant_types_supported": [PRE_AUTHORIZED, "refresh_token"],
            **self.metadata,
        }


def handler_of(endpoint: Endpoint) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            endpoint.described_at.append(self.path)
            found = "oauth-authorization-server" in self.path
            self.answer(200 if found else 404, json.dumps(endpoint.described()).encode())

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            form = {name: values[0] for name, values in parse_qs(body).items()}
            proof = self.headers.get("DPoP", "")
            endpoint.asked.append((self.path, form, proof))
            if endpoint.redirect:
                self.answer(307, b"", ("Location", endpoint.redirect))
            elif endpoint.nonce and proof and read_proof(proof).nonce != endpoint.nonce:
                refused = json.dumps({"error": "use_dpop_nonce"}).encode()
                self.answer(400, refused, ("DPoP-Nonce", endpoint.nonce))
            elif endpoint.raw is not None:
                self.answer(endpoint.status, endpoint.raw)
            else:
                self.answer(endpoint.status, json.dumps(endpoint.grant).encode())

        def answer(self, status: int, body: bytes, *headers: tuple[str, str]) -> None:
            self.send_response(status)
            for name, value in (("Content-Length", str(len(body))), *headers):
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words: object) -> None:
            """Say nothing."""

    return Handler


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    told = Endpoint()
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler_of(told))
    server.daemon_threads = True
    told.address = told.issuer = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield told
    server.shutdown()
    thread.join()
    server.server_close()


def redeem(endpoint: Endpoint, *more: str | Path) -> int:
    words = ("token", "redeem", CODE, "--issuer", endpoint.issuer, *map(str, more))
    return run(words)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_code_is_redeemed_and_the_token_printed(
    endpoint: Endpoint, capsys: pytest.CaptureFixture[str]
) -> None:
    assert redeem(endpoint) == 0
    assert capsys.readouterr().out == "aaa.bbb.ccc\n"
    form = {"grant_type": PRE_AUTHORIZED, "pre-authorized_code": CODE}
    assert endpoint.asked == [("/token", form, "")]


def test_the_code_can_come_by_standard_input(
    endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    read, write = os.pipe()
    os.write(write, f"{CODE}\n".encode())
    os.close(write)
    with os.fdopen(read) as typed:
        monkeypatch.setattr("sys.stdin", typed)
        assert run(("token", "redeem", "-", "--issuer", endpoint.issuer)) == 0
    assert capsys.readouterr().out == "aaa.bbb.ccc\n"
    assert endpoint.asked[0][1]["pre-authorized_code"] == CODE


def test_json_says_when_it_ends_and_never_what_renews_it(
    endpoint: Endpoint, capsys: pytest.CaptureFixture[str]
) -> None:
    assert redeem(endpoint, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert set(told) == {"access_token", "token_type", "expires", "scope"}
    assert (told["access_token"], told["token_type"]) == ("aaa.bbb.ccc", "Bearer")


def test_a_key_is_made_kept_to_oneself_and_proved(endpoint: Endpoint, tmp_path: Path) -> None:
    endpoint.grant["token_type"] = "DPoP"
    key = tmp_path / "key.pem"
    assert redeem(endpoint, "--dpop-key", key) == 0
    assert mode_of(key) == 0o600
    assert redeem(endpoint, "--dpop-key", key) == 0
    first, second = (read_proof(proof) for _, _, proof in endpoint.asked)
    assert (first.htm, first.htu) == ("POST", f"{endpoint.issuer}/token")
    assert first.jkt == second.jkt
    assert first.jti != second.jti


def test_a_nonce_is_sent_when_it_is_asked_for(endpoint: Endpoint, tmp_path: Path) -> None:
    endpoint.grant["token_type"], endpoint.nonce = "DPoP", "a-nonce"
    assert redeem(endpoint, "--dpop-key", tmp_path / "key.pem") == 0
    assert [read_proof(proof).nonce for _, _, proof in endpoint.asked] == ["", "a-nonce"]


def test_a_token_is_written_for_its_owner_alone(
    endpoint: Endpoint, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "token"
    out.write_text("an older one")
    out.chmod(0o644)
    assert redeem(endpoint, "--out", out) == 0
    assert (out.read_text(), mode_of(out)) == ("aaa.bbb.ccc\n", 0o600)
    assert "aaa.bbb.ccc" not in capsys.readouterr().out
    assert [each.name for each in tmp_path.iterdir()] == ["token"]


def test_no_link_is_written_through(endpoint: Endpoint, tmp_path: Path) -> None:
    other, out = tmp_path / "other", tmp_path / "token"
    other.write_text("somebody else's")
    out.symlink_to(other)
    assert redeem(endpoint, "--out", out) == 0
    assert other.read_text() == "somebody else's"
    assert not out.is_symlink()


@pytest.mark.parametrize("option", ["--out", "--keep", "--dpop-key"])
def test_a_code_is_not_spent_on_a_file_that_cannot_be_written(
    endpoint: Endpoint, tmp_path: Path, option: str
) -> None:
    assert redeem(endpoint, option, tmp_path / "nowhere" / "file") == 2
    assert endpoint.asked == []


def test_what_renews_the_token_is_kept_only_when_asked(
    endpoint: Endpoint, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept, key = tmp_path / "kept", tmp_path / "key.pem"
    endpoint.grant["token_type"] = "DPoP"
    assert redeem(endpoint, "--dpop-key", key, "--keep", kept) == 0
    assert mode_of(kept) == 0o600

    endpoint.grant |= {"access_token": "ddd.eee.fff", "refresh_token": "second-refresh-token"}
    for spent in ("first-refresh-token", "second-refresh-token"):
        assert run(("token", "refresh", str(kept))) == 0
        path, form, proof = endpoint.asked[-1]
        assert (path, form["grant_type"], form["refresh_token"]) == (
            "/token",
            "refresh_token",
            spent,
        )
        assert read_proof(proof).jkt == read_proof(endpoint.asked[0][2]).jkt
    printed = capsys.readouterr().out
    assert printed == "aaa.bbb.ccc\nddd.eee.fff\nddd.eee.fff\n"
    assert mode_of(kept) == 0o600


def test_an_issuer_that_does_not_rotate_means_the_token_before(
    endpoint: Endpoint, tmp_path: Path
) -> None:
    kept = tmp_path / "kept"
    assert redeem(endpoint, "--keep", kept) == 0
    del endpoint.grant["refresh_token"]
    for _ in range(2):
        assert run(("token", "refresh", str(kept))) == 0
        assert endpoint.asked[-1][1]["refresh_token"] == "first-refresh-token"


def test_what_cannot_be_kept_does_not_lose_the_token(
    endpoint: Endpoint, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del endpoint.grant["refresh_token"]
    assert redeem(endpoint, "--keep", tmp_path / "kept") == 2
    assert capsys.readouterr().out == "aaa.bbb.ccc\n"
    assert list(tmp_path.iterdir()) == []


def test_a_refused_refresh_leaves_the_file_as_it_was(endpoint: Endpoint, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    assert redeem(endpoint, "--keep", kept) == 0
    before = kept.read_bytes()
    endpoint.status, endpoint.grant = 400, {"error": "access_denied"}
    assert run(("token", "refresh", str(kept))) == 2
    assert kept.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["kept"]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("invalid_grant", "this opens nothing"),
        ("invalid_dpop_proof", "proof of the key"),
        ("slow_down", "too often"),
        ("access_denied", "suspended"),
        ("<script>", "did not give a token"),
    ],
)
def test_every_refusal_has_a_sentence_and_none_repeats_what_was_sent(
    endpoint: Endpoint, capsys: pytest.CaptureFixture[str], error: str, said: str
) -> None:
    described = f"evil {CODE} \x1b[31m"
    endpoint.status = 400
    endpoint.grant = {"error": error, "error_description": described}
    assert redeem(endpoint) == 2
    caught = capsys.readouterr()
    assert said in caught.err
    assert caught.out == ""
    for secret in (CODE, "evil", "\x1b", "<script>"):
        assert secret not in caught.err


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        b"\xff",
        b"[" * 100_000,
        b'{"access_token": "a", "access_token": "b", "token_type": "Bearer", "expires_in": 60}',
        b'{"access_token": "' + b"a" * ANSWER_MAX_LENGTH + b'"}',
    ],
)
@pytest.mark.parametrize("status", [200, 500])
def test_what_is_no_answer_is_refused(endpoint: Endpoint, raw: bytes, status: int) -> None:
    endpoint.raw, endpoint.status = raw, status
    assert redeem(endpoint) == 2


@pytest.mark.parametrize(
    "change",
    [
        {"access_token": None},
        {"access_token": ""},
        {"access_token": "two words"},
        {"access_token": "line\nfeed"},
        {"access_token": "\u0430\u0430"},
        {"access_token": "a" * 8193},
        {"token_type": "mac"},
        {"token_type": "DPoP"},
        {"token_type": None},
        {"expires_in": "43200"},
        {"expires_in": 0},
        {"expires_in": True},
        {"expires_in": 10**9},
        {"refresh_token": 7},
    ],
)
def test_a_grant_that_is_none_is_refused(endpoint: Endpoint, change: dict[str, Any]) -> None:
    endpoint.grant |= change
    assert redeem(endpoint) == 2


def test_a_token_that_is_not_bound_as_asked_is_refused(endpoint: Endpoint, tmp_path: Path) -> None:
    assert redeem(endpoint, "--dpop-key", tmp_path / "key.pem") == 2


@pytest.mark.parametrize(
    "change",
    [
        {"issuer": "https://elsewhere.example"},
        {"issuer": None},
        {"token_endpoint": None},
        {"token_endpoint": "http://elsewhere.example/token"},
        {"token_endpoint": "ftp://127.0.0.1/token"},
        {"grant_types_supported": ["refresh_token"]},
        {"grant_types_supported": None},
    ],
)
def test_no_code_is_sent_to_whom_the_metadata_does_not_vouch_for(
    endpoint: Endpoint, change: dict[str, Any]
) -> None:
    endpoint.metadata = change
    assert redeem(endpoint) == 2
    assert endpoint.asked == []


def test_no_redirect_is_followed(endpoint: Endpoint) -> None:
    endpoint.redirect = f"{endpoint.address}/elsewhere"
    assert redeem(endpoint) == 2
    assert [path for path, _, _ in endpoint.asked] == ["/token"]


def test_an_issuer_can_be_reached_elsewhere_and_is_proved_to_by_its_own_name(
    endpoint: Endpoint, tmp_path: Path
) -> None:
    endpoint.issuer, endpoint.grant["token_type"] = "https://id.example.org", "DPoP"
    kept = tmp_path / "kept"
    at = ("--reached-at", endpoint.address)
    assert redeem(endpoint, *at, "--dpop-key", tmp_path / "key.pem", "--keep", kept) == 0
    assert run(("token", "refresh", str(kept))) == 0
    for path, _, proof in endpoint.asked:
        assert (path, read_proof(proof).htu) == ("/token", "https://id.example.org/token")
    endpoint.metadata = {"token_endpoint": "https://elsewhere.example/token"}
    assert redeem(endpoint, *at) == 2
    assert len(endpoint.asked) == 2


def test_the_description_is_asked_for_where_the_standard_puts_it(endpoint: Endpoint) -> None:
    endpoint.issuer = f"{endpoint.address}/tenant"
    assert redeem(endpoint) == 0
    assert endpoint.described_at == ["/.well-known/oauth-authorization-server/tenant"]


@pytest.mark.parametrize(
    "address",
    [
        "http://id.example.org",
        "http://127.0.0.1.example.org",
        "http://localhost.example.org",
        "http://0.0.0.0",
        "https://",
        "https://user:secret@id.example.org",
        "https://id.example.org/?a=b",
        "https://id.example.org/#a",
        "https://id.example.org:99999",
        "https://[::1",
        "id.example.org",
        "file:///etc/passwd",
    ],
)
def test_secrets_are_sent_over_https_or_to_this_machine_only(address: str) -> None:
    with pytest.raises(TokenClientError, match="HTTPS"):
        require_safe(address)
    with pytest.raises(TokenClientError):
        Issuer("https://id.example.org", address)


@pytest.mark.parametrize(
    "address",
    ["https://id.example.org/path", "http://127.0.0.1:8080", "http://[::1]:1", "http://localhost"],
)
def test_these_are_safe(address: str) -> None:
    require_safe(address)


def test_an_issuer_that_is_away_is_said_to_be(
    endpoint: Endpoint, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(("token", "redeem", CODE, "--issuer", "http://127.0.0.1:1")) == 2
    assert "cannot be reached" in capsys.readouterr().err
    assert endpoint.asked == []


def test_a_key_that_others_may_read_is_not_used(endpoint: Endpoint, tmp_path: Path) -> None:
    endpoint.grant["token_type"] = "DPoP"
    key = tmp_path / "key.pem"
    assert redeem(endpoint, "--dpop-key", key) == 0
    key.chmod(0o640)
    assert redeem(endpoint, "--dpop-key", key) == 2
    assert len(endpoint.asked) == 1


def encrypted() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"x"))


@pytest.mark.parametrize("content", [b"", b"no key", encrypted()])
def test_a_file_that_holds_no_key_is_refused(
    endpoint: Endpoint, tmp_path: Path, content: bytes
) -> None:
    key = tmp_path / "key.pem"
    key.write_bytes(content)
    key.chmod(0o600)
    assert redeem(endpoint, "--dpop-key", key) == 2
    assert endpoint.asked == []


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b'{"format": "identity-kiosk/kept-token/v1"}']
)
def test_a_file_that_keeps_nothing_is_refused(
    endpoint: Endpoint, tmp_path: Path, content: bytes
) -> None:
    kept = tmp_path / "kept"
    kept.write_bytes(content)
    kept.chmod(0o600)
    assert run(("token", "refresh", str(kept))) == 2
    assert run(("token", "refresh", str(tmp_path / "missing"))) == 2
    assert endpoint.asked == []


def test_a_bound_token_is_not_renewed_without_its_key(endpoint: Endpoint, tmp_path: Path) -> None:
    endpoint.grant["token_type"] = "DPoP"
    key, kept = tmp_path / "key.pem", tmp_path / "kept"
    assert redeem(endpoint, "--dpop-key", key, "--keep", kept) == 0
    key.unlink()
    assert run(("token", "refresh", str(kept))) == 2
    assert not key.exists()
    assert len(endpoint.asked) == 1
