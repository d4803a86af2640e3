"""A process of our own is waited for, and killed where it does not go."""

from __future__ import annotations

import signal
import subprocess
import sys

from kiosk.devices.child_process import wait_for_child


def test_one_that_goes_when_it_is_told_is_let_finish() -> None:
    with subprocess.Popen(
        (sys.executable, "-I", "-S", "-c", "import sys; sys.stdin.read(); sys.exit(3)"),
        stdin=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        process.stdin.close()
        wait_for_child(process, 60.0)
        assert process.returncode == 3


def test_one_that_stays_is_killed() -> None:
    stays = "import signal; signal.pause()"
    with subprocess.Popen((sys.executable, "-I", "-S", "-c", stays)) as process:
        wait_for_child(process, 0.01)
        assert process.returncode == -signal.SIGKILL
