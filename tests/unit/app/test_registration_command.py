"""Setting a station up, and opening it again after a crash."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.app.instance import SecondInstanceError, claim_store
from kiosk.app.register_command import register
from kiosk.app.registration_setup import read_setup
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.services.stations import KIT_FILE, StationKit, kit_pin, write_kit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CODE = "quiet otter 41"
_PATIENCE = 40.0
_MOMENT = 0.1


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    now = datetime.now(UTC)
    kit = StationKit(
        store_id="a1" * 16,
        station_id="b2" * 16,
        place="Reception",
        hours="8 to 18",
        issuer_name="Example Laboratory",
        issuer_url="https://id.example",
        postal_address="1 Example Street",
        zone="UTC",
        appeal_url="https://id.example/appeal",
        sealing_key=bytes(32),
        sealing_key_id="c3" * 16,
        models=(),
        directives=(),
        asks_former_citizenships=False,
        statement_languages=("en",),
        created_at=now - timedelta(days=1),
        expires_at=now + timedelta(days=1),
        lookup_salt=bytes(32),
        lookups={},
    )
    station = tmp_path / "station"
    station.mkdir()
    (station / KIT_FILE).write_bytes(write_kit(kit, Ed25519PrivateKey.generate()))
    return station


def set_up(folder: Path, pin: str, *codes: str) -> str:
    typed = "\n".join((pin, *codes)) + "\n"
    words = ["--station", str(folder), "--set-up"]
    return CliRunner().invoke(register, words, input=typed).output


def pin_of(folder: Path) -> str:
    return kit_pin((folder / KIT_FILE).read_bytes())


def test_the_fingerprint_is_typed_and_never_shown(folder: Path) -> None:
    output = set_up(folder, "0000 1111", CODE, CODE)
    assert pin_of(folder) not in output
    assert not (folder / "station.setup").exists()


def test_a_station_is_set_up_once_the_fingerprint_and_two_equal_codes_are_typed(
    folder: Path,
) -> None:
    assert "differ" in set_up(folder, pin_of(folder), CODE, "another code")
    assert not (folder / "station.setup").exists()
    assert "Set up" in set_up(folder, pin_of(folder), CODE, CODE)
    assert Argon2Hasher().matches(read_setup(folder).code_hash, CODE)


@pytest.fixture
def running(folder: Path, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    set_up(folder, pin_of(folder), CODE, CODE)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "KIOSK_HOME": str(tmp_path / "home"),
    }
    words = [sys.executable, "-m", "kiosk.app.main", "register", "--station", str(folder)]
    with subprocess.Popen([*words, "--windowed"], env=environment) as keeper:
        yield keeper
        keeper.terminate()
        assert keeper.wait(timeout=_PATIENCE) == 0


def children(pid: int) -> set[int]:
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:  # noqa: PTH123 - no file
        return {int(word) for word in file.read().split()}


def happened(folder: Path) -> list[str]:
    """Give the names of what the keeper has written down."""
    log = folder / "logs" / "station.log"
    if not log.exists():
        return []
    lines = (json.loads(line) for line in log.read_text(encoding="utf-8").splitlines())
    return [line["event"] for line in lines if "event" in line]


def wait_for(keeper: subprocess.Popen[bytes], folder: Path, event: str, times: int) -> None:
    ends = time.monotonic() + _PATIENCE
    while happened(folder).count(event) < times:
        assert time.monotonic() < ends, f"{event!r} did not happen {times} times"
        with suppress(subprocess.TimeoutExpired):
            keeper.wait(_MOMENT)


def test_a_window_that_is_killed_opens_again_and_needs_no_store(
    running: subprocess.Popen[bytes], folder: Path, tmp_path: Path
) -> None:
    wait_for(running, folder, "window shown", 1)
    for window in children(running.pid):
        os.kill(window, signal.SIGKILL)
    wait_for(running, folder, "window shown", 2)
    assert happened(folder) == ["window shown", "window crashed", "window shown"]
    assert not list(tmp_path.rglob("store*"))
    assert sorted(file.name for file in folder.iterdir()) == [
        "logs",
        "station.attempts",
        KIT_FILE,
        "station.setup",
        "window.lock",
    ]


def test_a_second_keeper_of_one_station_is_refused(folder: Path) -> None:
    set_up(folder, pin_of(folder), CODE, CODE)
    lock = claim_store(folder)
    refused = CliRunner().invoke(register, ["--station", str(folder)])
    lock.unlock()
    assert isinstance(refused.exception, SecondInstanceError)
