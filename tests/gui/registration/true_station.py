"""A station of true processes: a kit, a folder, a keeper, and somebody in its window."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.app.registration_setup import confirm_station
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.domain.access import Model
from kiosk.domain.enrolments import WayIn
from kiosk.services.stations import KIT_FILE, StationKit, kit_pin, slow_hash, write_kit
from tests.gui.registration.memory import descendants

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STAFF_CODE: Final = "quiet otter 41"
PATIENCE: Final = 180.0
_MOMENT: Final = 0.02
_PROGRAM: Final = "tests.gui.registration.left_alone_program"
_SALT: Final = bytes(32)


def write_station(folder: Path) -> None:
    """Leave a kit in a folder and set the station up."""
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
        sealing_key=X25519PrivateKey.generate().public_key().public_bytes_raw(),
        sealing_key_id="c3" * 16,
        models=(Model("fable-5"),),
        directives=(),
        asks_former_citizenships=False,
        statement_languages=("en",),
        created_at=now - timedelta(days=1),
        expires_at=now + timedelta(days=1),
        lookup_salt=_SALT,
        lookups={slow_hash(_SALT, WayIn.BADGE, "B1234567"): "e2" * 16},
    )
    folder.mkdir()
    (folder / KIT_FILE).write_bytes(write_kit(kit, Ed25519PrivateKey.generate()))
    pin = kit_pin((folder / KIT_FILE).read_bytes())
    hasher = Argon2Hasher(memory_kib=64, passes=1, lanes=1)
    confirm_station(folder, pin=pin, code=STAFF_CODE, hasher=hasher)


@dataclass
class Shown:
    """Hold the line to a window that shows, and its process."""

    pid: int
    line: socket.socket
    heard: bytes = b""

    def walk(self, seed: int, walk: str, count: int, *, reads: bool = False) -> str:
        """Have a synthetic person take some steps; give the page they come to."""
        self._say("walk", seed, walk, count, reads)
        return str(self.hear()["page"])

    def go_away(self) -> float:
        """Leave the machine alone until it has counted down; give when it was wiped."""
        self._say("idle")
        self.hear()
        return time.monotonic()

    def hear(self) -> dict[str, Any]:
        """Give what the window says next."""
        while b"\n" not in self.heard:
            more = self.line.recv(4096)
            if not more:
                raise AssertionError("the window is gone")
            self.heard += more
        said, self.heard = self.heard.split(b"\n", 1)
        return dict(json.loads(said))

    def _say(self, *words: object) -> None:
        self.line.sendall(json.dumps(words).encode())


@dataclass
class TrueStation:
    """Hold the keeper's process and where its windows report."""

    folder: Path
    home: Path
    keeper: subprocess.Popen[bytes]
    listening: socket.socket = field(repr=False)
    lines: ExitStack = field(repr=False)

    def next_window(self) -> Shown:
        """Wait until another window shows."""
        line, _ = self.listening.accept()
        self.lines.enter_context(line)
        line.settimeout(PATIENCE)
        shown = Shown(0, line)
        shown.pid = shown.hear()["pid"]
        return shown

    def processes(self) -> list[int]:
        """Give the keeper and everything that it started."""
        return descendants(self.keeper.pid)

    def wait_for_note(self, event: str) -> None:
        """Wait until the keeper has written something down."""
        log = self.folder / "logs" / "station.log"
        ends = time.monotonic() + PATIENCE
        while f'"event": "{event}"' not in log.read_text(encoding="utf-8"):
            assert time.monotonic() < ends
            self._wait_a_moment()

    def wait_without(self, pids: set[int]) -> None:
        """Wait until these processes are gone."""
        ends = time.monotonic() + PATIENCE
        while pids & set(self.processes()):
            if time.monotonic() > ends:
                raise AssertionError("a window that was wiped is still there")
            self._wait_a_moment()

    def _wait_a_moment(self) -> None:
        with suppress(subprocess.TimeoutExpired):
            self.keeper.wait(_MOMENT)


@contextmanager
def open_station(place: Path, *, windows: int = 0) -> Iterator[TrueStation]:
    """Keep a station open in a place of its own, with home and temporary folder in there.

    After so many ``windows`` no other one opens; 0 for as many as are wanted.
    """
    folder, home, temporary = place / "station", place / "home", place / "tmp"
    write_station(folder)
    home.mkdir()
    temporary.mkdir()
    address = str(place / "line")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "HOME": str(home),
        "KIOSK_HOME": str(home / "kiosk"),
        "TMPDIR": str(temporary),
        "XDG_CACHE_HOME": str(home / "cache"),
    }
    words = [sys.executable, "-m", _PROGRAM, "keep", str(folder), address, str(windows)]
    with socket.socket(socket.AF_UNIX) as listening, ExitStack() as lines:
        listening.bind(address)
        listening.listen()
        listening.settimeout(PATIENCE)
        with subprocess.Popen(words, env=environment) as keeper:
            try:
                yield TrueStation(folder, home, keeper, listening, lines)
            finally:
                keeper.terminate()
            assert keeper.wait(PATIENCE) == 0
