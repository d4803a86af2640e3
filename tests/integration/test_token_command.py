"""``kiosk token`` redeems a code, keeps what renews it, and writes for its owner alone."""

from __future__ import annotations

import json
import os
import stat
from typing import TYPE_CHECKING

import pytest
from played_issuer import CODE, Endpoint, played_issuer, redeem

from kiosk.app.main import run
from kiosk.domain.oauth import PRE_AUTHORIZED
from kiosk.tokens.dpop import read_proof

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    with played_issuer() as told:
        yield told


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
