"""What ``kiosk gateway serve`` refuses to start with."""

import json
import socket
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.app.gateway_serve_command import _import_part, serve
from kiosk.domain.errors import KioskError

SETTINGS = {
    "KIOSK_GATEWAY_PUBLICATION": "http://127.0.0.1:1/",
    "KIOSK_GATEWAY_AUDIENCE": "https://models.example",
}


def refusal(words: list[str], environment: dict[str, str] | None = None) -> str:
    done = CliRunner(env={**SETTINGS, **(environment or {})}).invoke(serve, words)
    assert isinstance(done.exception, KioskError), done.output
    return str(done.exception)


def test_only_envoy_asks_by_grpc() -> None:
    assert "gRPC" in refusal(["--for", "nginx", "--grpc", "127.0.0.1:0"])


def test_envoy_shows_bodies_always() -> None:
    assert "Envoy" in refusal(["--for", "envoy", "--one-model-per-path"])


@pytest.mark.parametrize("origin", ["models.example", "https://models.example/path", "x"])
def test_an_origin_has_a_scheme_and_no_path(origin: str) -> None:
    assert "origin" in refusal(["--for", "nginx", "--origin", origin])


def test_a_missing_setting_is_named() -> None:
    assert "KIOSK_GATEWAY_TRUST" in refusal(["--for", "nginx"])


def complete(folder: Path) -> dict[str, str]:
    (folder / "root.json").write_text(json.dumps({}))
    return {
        "KIOSK_GATEWAY_TRUST": str(folder / "root.json"),
        "KIOSK_GATEWAY_STATE": str(folder / "state"),
    }


@pytest.mark.parametrize("address", ["9300", "127.0.0.1:http", ":9300", "127.0.0.1:70000"])
def test_an_address_is_a_host_and_a_port(tmp_path: Path, address: str) -> None:
    said = refusal(["--for", "nginx", "--listen", address], complete(tmp_path))
    assert "address" in said


def test_one_port_is_not_for_both(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        words = ["--for", "nginx", "--listen", f"127.0.0.1:{port}"]
        assert "cannot listen" in refusal(words, complete(tmp_path))
    words += ["--status", f"127.0.0.2:{port}"]
    assert "same port" in refusal(words, complete(tmp_path))


def test_a_part_that_is_not_installed_is_named() -> None:
    with pytest.raises(KioskError, match=r"identity-kiosk\[gateway\]"):
        _import_part("no_such_package", "gateway")
