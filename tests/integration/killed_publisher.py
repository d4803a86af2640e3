"""A publisher that is kept running, as a service manager would, and killed from outside."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

PROGRAM = Path(__file__).parent / "brief_publisher.py"
_LONGEST_WAIT = 10.0
PARENT, FRONT, SIGNER, ALL = "parent", "front", "signer", "all"


class KilledPublisher:
    """Run ``kiosk publish --listen`` at one port; kill the whole or a part of it.

    ``max_stale`` is in whole seconds. What it says goes to ``said``.
    """

    def __init__(
        self, home: Path, passphrase_file: Path, port: int, max_stale: int, said: Path
    ) -> None:
        self.kills: Counter[str] = Counter()
        self.ended_by_itself = 0
        self.put_back = 0
        self._home, self._said = home, said
        self._command = [
            sys.executable, str(PROGRAM), str(max_stale), "publish", "--listen",
            f"127.0.0.1:{port}", "--passphrase-file", str(passphrase_file),
        ]  # fmt: skip
        self._process: subprocess.Popen[bytes] | None = None
        # The last timestamps that stood in the folder, the oldest first.
        self._timestamps: list[bytes] = []

    def keep(self) -> None:
        """Start it, unless it runs, and note what it publishes."""
        self._remember_timestamp()
        if self._process is not None:
            if self._process.poll() is None:
                return
            self.ended_by_itself += 1
        with self._said.open("ab") as said:
            self._process = subprocess.Popen(
                self._command,
                env={**os.environ, "KIOSK_HOME": str(self._home)},
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
            )

    def kill(self, kind: str) -> None:
        """Kill a part of it, or the parent where that part does not come for some seconds."""
        process = self._process
        assert process is not None
        if kind in {FRONT, SIGNER}:
            wait_for(lambda: kind in children_of(process.pid), _LONGEST_WAIT)
        children = children_of(process.pid)
        doomed = {PARENT: [process.pid], ALL: [*children.values(), process.pid]}.get(
            kind, [children[kind]] if kind in children else []
        )
        if not doomed:
            kind, doomed = PARENT, [process.pid]
        for each in doomed:
            with suppress(ProcessLookupError):
                os.kill(each, signal.SIGKILL)
        self.kills[kind] += 1
        if process.pid in doomed:
            process.wait()
            self._process = None

    def put_folder_back(self, chance: random.Random) -> None:
        """Put back a timestamp from some seconds before, as somebody may who restores a folder."""
        if len(self._timestamps) > 1:
            partial = self._folder / "put-back"
            partial.write_bytes(chance.choice(self._timestamps[:-1]))
            partial.replace(self._folder / "timestamp.json")
            self.put_back += 1

    def end(self) -> None:
        """Stop it in peace."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None

    @property
    def _folder(self) -> Path:
        return self._home / "publication"

    def _remember_timestamp(self) -> None:
        with suppress(FileNotFoundError):
            current = (self._folder / "timestamp.json").read_bytes()
            if current not in self._timestamps:
                self._timestamps.append(current)
        del self._timestamps[:-5]


def children_of(parent: int) -> dict[str, int]:
    """Give the process numbers of the front and of the signer, as far as they run."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            status = (folder / "stat").read_text().rpartition(")")[2].split()
            if int(status[1]) == parent and status[0] != "Z":
                words = (folder / "cmdline").read_bytes()
                found[FRONT if b"front_main" in words else SIGNER] = int(folder.name)
    return found


def wait_for(
    condition: Callable[[], bool], seconds: float, meanwhile: Callable[[], object] = lambda: None
) -> bool:
    """Wait until ``condition`` holds or the time is over; say which."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            return False
        meanwhile()
        threading.Event().wait(0.05)
    return True
