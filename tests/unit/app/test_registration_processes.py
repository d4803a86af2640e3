"""What a station's windows are started with, so that nothing of their memory stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from select import select
from typing import TYPE_CHECKING

import pytest

from kiosk.app.registration_processes import window_environment

if TYPE_CHECKING:
    from collections.abc import Iterator

_TRY = """
import os, resource
from kiosk.app.registration_processes import leave_no_cores
if {nobody} and os.getuid() == 0:
    os.setuid(65534)
resource.setrlimit(resource.RLIMIT_CORE, ({most}, {most}))
leave_no_cores()
print(resource.getrlimit(resource.RLIMIT_CORE)[1])
"""

_WINDOW = """
import os, sys, threading
from kiosk.app.registration_processes import die_with_keeper

def say(word):
    os.write(1, (word + "\\n").encode())

def live():
    while True:
        say("alive")
        threading.Event().wait(0.1)

die_with_keeper()
say("ready")
threading.Thread(target=live, daemon=True).start()
for word in sys.stdin:
    if word == "show\\n":
        say("shown")
        os.write(2, f"{os.getpid()}\\n".encode())
"""
_KEEPER = """
import sys
from kiosk.app.registration_processes import keep_open
keep_open([sys.executable, "-c", sys.argv[1]], print, print, silent_after=1.0)
"""


@contextmanager
def keeping() -> Iterator[subprocess.Popen[str]]:
    """Run a keeper whose windows write their number to its standard error when they show."""
    with subprocess.Popen(
        [sys.executable, "-c", _KEEPER, _WINDOW],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as keeper:
        try:
            yield keeper
        finally:
            keeper.kill()


def shown_by(keeper: subprocess.Popen[str]) -> int:
    """Wait for the next window that shows."""
    assert keeper.stderr is not None
    return int(keeper.stderr.readline())


def runs(pid: int) -> bool:
    """Tell whether a process is there and has not ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(") ", 1)[1][0] != "Z"
    except FileNotFoundError:
        return False


def test_what_a_window_frees_is_overwritten_and_settings_of_others_stay() -> None:
    given = {"GLIBC_TUNABLES": "glibc.malloc.check=1", "LANG": "C"}
    made = window_environment(given)
    tunables = made["GLIBC_TUNABLES"].split(":")
    assert tunables[0] == "glibc.malloc.check=1"
    assert "glibc.malloc.tcache_count=0" in tunables
    assert any(each.startswith("glibc.malloc.perturb=") for each in tunables)
    assert made["PYTHONMALLOC"] == "malloc"
    assert made["LANG"] == "C"


@pytest.mark.parametrize(("most", "left"), [(0, "0"), (1_000_000, "1")])
def test_no_crash_is_written_to_a_disk_also_where_a_service_says_so_already(
    most: int, left: str
) -> None:
    tried = _TRY.format(most=most, nobody=most == 0)
    ran = subprocess.run(
        [sys.executable, "-c", tried], capture_output=True, text=True, check=False
    )
    assert ran.stdout.strip() == left, ran.stderr


def test_a_frozen_window_is_replaced_and_none_outlives_a_keeper_that_was_killed() -> None:
    with keeping() as keeper:
        first = shown_by(keeper)
        os.kill(first, signal.SIGSTOP)
        second = shown_by(keeper)
        assert second != first
        assert not runs(first)
        os.kill(second, signal.SIGSTOP)
        with os.fdopen(os.pidfd_open(second)) as window:  # ready once it has ended
            keeper.kill()
            assert select([window], [], [], 10.0)[0]
