"""Run the windows of a station as processes, and hear what they report.

A window reads words from its standard input and says its own on its standard
output, a line each. The end of its input is the word to go, so that no window
outlives its keeper.
"""

from __future__ import annotations

import ctypes
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from kiosk.app.registration_keeper import GONE_WITHIN, SILENT_AFTER, Keeper
from kiosk.devices.child_process import wait_for_child

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from kiosk.app.registration_keeper import Window

LOGGED: Final = "log "
"""What a line begins with that is a record for the log."""
KEEPER_GONE: Final = 3
"""What a window ends with whose keeper is gone."""
_PR_SET_PDEATHSIG: Final = 1
_TUNABLES: Final = "GLIBC_TUNABLES"
_FREED_MEMORY: Final = (
    "glibc.malloc.perturb=90",
    "glibc.malloc.tcache_count=0",
    "glibc.malloc.arena_max=1",
)
"""Linux: what is freed is overwritten, and by no cache kept from that."""
_NO_CORE: Final = 1
"""A limit of one byte: with none at all the kernel still feeds a program that keeps cores."""


def window_environment(inherited: Mapping[str, str]) -> dict[str, str]:
    """Give the variables of a window: its memory is overwritten as soon as it is freed.

    This guards the seconds until the process ends; the end is the guarantee.
    """
    tunables = [part for part in (inherited.get(_TUNABLES, ""), *_FREED_MEMORY) if part]
    return {**inherited, _TUNABLES: ":".join(tunables), "PYTHONMALLOC": "malloc"}


def clock_words(wall: datetime, steady: float) -> list[str]:
    """Write how the clocks stood when the station was opened, for windows that open later."""
    return ["--clocks", f"{wall.isoformat()} {steady}"]


def leave_no_cores() -> None:
    """Have no crash of this process, or of one that it starts, written to a disk."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 -- there is none on Windows

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    if most != 0:  # A limit that somebody else set to nothing cannot be raised, and serves.
        resource.setrlimit(resource.RLIMIT_CORE, (_NO_CORE, _NO_CORE))


def die_with_keeper() -> None:
    """Have Linux kill this window as soon as its keeper ends, even while it is frozen.

    Elsewhere, and where the keeper ended before this was asked, the thread
    that listens to it ends the process.
    """
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0) != 0:
            raise OSError(ctypes.get_errno(), "prctl")


class WindowProcess:
    """Hold the process of one window; a thread brings its reports into ``reports``."""

    def __init__(self, command: Sequence[str], reports: queue.Queue[Report]) -> None:
        self._reports = reports
        self._process = subprocess.Popen(  # noqa: S603 - this very program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=window_environment(os.environ),
            encoding="utf-8",
            errors="replace",
        )
        self._listening = threading.Thread(target=self._listen, daemon=True)
        self._listening.start()

    def tell(self, word: str) -> None:
        """Say a word to it."""
        pipe = self._process.stdin
        if pipe is None or pipe.closed:
            return
        # One that is gone is reported as ended by the thread that listens.
        with suppress(BrokenPipeError):
            pipe.write(word + "\n")
            pipe.flush()

    def end(self) -> None:
        """Ask it to go."""
        if self._process.stdin is not None:
            with suppress(BrokenPipeError):
                self._process.stdin.close()

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def wait(self, seconds: float) -> None:
        """Wait until it is gone; kill it after ``seconds``."""
        wait_for_child(self._process, seconds)

    def _listen(self) -> None:
        if self._process.stdout is not None:
            for line in self._process.stdout:
                self._reports.put((self, line.rstrip("\n")))
        self._reports.put((self, self._process.wait()))


Report = tuple[WindowProcess, str | int]
"""What a window said, or the exit code with which it ended."""


def keep_open(
    command: Sequence[str],
    note: Callable[[str], None],
    record: Callable[[str], None],
    *,
    again: bool = True,
    silent_after: float = SILENT_AFTER,
) -> int:
    """Keep a station open until staff leave it, or it says why it cannot open.

    ``command`` opens one window. ``note`` and ``record`` take what belongs in
    the log: the name of something that happened here, and a line of a window's.
    A window that says nothing for ``silent_after`` seconds is frozen, and killed.
    """
    leave_no_cores()
    reports: queue.Queue[Report] = queue.Queue()
    opened: list[WindowProcess] = []

    def open_window() -> Window:
        window = WindowProcess(command, reports)
        opened[:] = [*(each for each in opened if each in keeper.windows), window]
        return window

    keeper = Keeper(open_window, time.monotonic, note, again=again, silent_after=silent_after)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: keeper.stop())
    keeper.tick()
    while keeper.outcome is None:
        try:
            window, said = reports.get(timeout=keeper.due_in())
        except queue.Empty:
            keeper.tick()
            continue
        if isinstance(said, int):
            keeper.ended(window, said)
        elif said.startswith(LOGGED):
            record(said.removeprefix(LOGGED))
        else:
            keeper.hear(window, said)
    for window in opened:
        window.end()
        window.wait(GONE_WITHIN)
    return keeper.outcome
