"""Setting a station up, and opening it again after a crash."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.app.register_command import register
from kiosk.app.registration_setup import read_setup
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.services.stations import KIT_FILE, StationKit, kit_pin, write_kit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CODE = "quiet otter 41"
_PATIENCE = 40.0


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


def children(pid: int) -> list[int]:
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:  # noqa: PTH123 - no file
            return [int(word) for word in file.read().split()]
    except FileNotFoundError:
        return []


def next_child(keeper: subprocess.Popen[bytes], lock: Path, but: int = 0) -> int:
    """Wait for a window that has taken its lock on the folder."""
    ends = time.monotonic() + _PATIENCE
    pause = _Pause()
    while time.monotonic() < ends:
        found = [child for child in children(keeper.pid) if child != but]
        if found and lock.exists() and str(found[0]) in lock.read_text(encoding="utf-8"):
            return found[0]
        pause()
    raise AssertionError("no window opened")


class _Pause:
    """Wait a moment on nothing."""

    def __call__(self) -> None:
        subprocess.run([sys.executable, "-S", "-c", "pass"], check=True)


def test_a_window_that_is_killed_opens_again_and_needs_no_store(
    running: subprocess.Popen[bytes], folder: Path, tmp_path: Path
) -> None:
    lock = folder / "window.lock"
    first = next_child(running, lock)
    os.kill(first, signal.SIGKILL)
    assert next_child(running, lock, but=first) != first
    assert not list(tmp_path.rglob("store*"))
    assert sorted(file.name for file in folder.iterdir()) == [
        KIT_FILE,
        "station.setup",
        "window.lock",
    ]
