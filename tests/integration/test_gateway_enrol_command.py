"""``kiosk gateway enrol``: a credential once, and who is behind."""

from __future__ import annotations

import json
import stat
from typing import TYPE_CHECKING, Any

import pytest
from issuer_samples import PASSPHRASE, PASSWORD, draft, world

from kiosk.app.main import run
from kiosk.app.program import Program
from kiosk.app.settings import settings_at
from kiosk.gateway.check_in import GatewayCredential
from kiosk.services import gateway_credentials, gateway_reports

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    folder = tmp_path_factory.mktemp("issuer")
    program = Program(settings_at(folder / "home"), world())
    program.establish(draft(folder))
    yield program
    program.close()


@pytest.fixture
def gateway(
    program: Program,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Callable[..., tuple[int, str]]:
    monkeypatch.setenv("KIOSK_HOME", str(program.settings.home))
    secrets = {"--passphrase-file": PASSPHRASE, "--secret-file": f"{PASSWORD} 1"}
    options = ["--operator", "admin1"]
    for option, secret in secrets.items():
        file = tmp_path / option.strip("-")
        file.write_text(secret)
        options += [option, str(file)]

    def call(*words: str) -> tuple[int, str]:
        code = run(["gateway", *words, *options])
        told = capsys.readouterr()
        return code, told.out + told.err

    return call


def test_a_credential_is_written_once_to_a_file_of_its_owners_own(
    program: Program, gateway: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    file = tmp_path / "west.json"
    assert gateway("enrol", "west", "--to", str(file)) == (
        0,
        f"The credential of west is in {file}\n",
    )
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    credential = GatewayCredential.read(file)
    assert credential.check_in == "https://id.laboratory.example/check-in"
    known = gateway_credentials.authenticate_gateway(program.env, "west", credential.secret)

    code, told = gateway("enrol", "east", "--to", str(file))
    assert (code, "there already" in told) == (2, True)

    now = program.env.clock()
    gateway_reports.report(program.env, known, 7, now, now)
    listed: list[Any] = json.loads(gateway("list", "--json")[1])
    assert [(each["gateway"], each["version"], each["behind"]) for each in listed] == [
        ("west", 7, 0)
    ]
    assert gateway("withdraw", "west")[0] == 0


@pytest.mark.long
def test_without_a_file_it_is_shown_once_for_the_address_that_is_named(
    gateway: Callable[..., tuple[int, str]],
) -> None:
    code, told = gateway("enrol", "north", "--reached-at", "http://127.0.0.1:8765/")
    assert code == 0
    shown: dict[str, str] = json.loads(told)
    assert (shown["name"], shown["check_in"]) == ("north", "http://127.0.0.1:8765/check-in")
