"""``kiosk token`` sends no secret where none belongs, and takes no answer that is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
)
from played_issuer import CODE, Endpoint, played_issuer, redeem

from kiosk.app.main import run
from kiosk.app.token_client import ANSWER_MAX_LENGTH, Issuer, TokenClientError, require_safe
from kiosk.tokens.dpop import read_proof

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    with played_issuer() as told:
        yield told


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


def test_no_code_goes_in_the_clear_through_a_proxy_either(
    endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", endpoint.address)
    endpoint.metadata = {"token_endpoint": "http://elsewhere.example/token"}
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
