"""Start the front as a process that has nothing: one folder, the port, one line to here."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

from kiosk.devices.child_process import bare_environment, own_command, wait_for_child
from kiosk.domain.errors import KioskError
from kiosk.server.announcing import LISTENERS_PER_ADDRESS, FrontLine

if TYPE_CHECKING:
    from pathlib import Path

FROZEN_FLAG: Final = "--publisher-front"
_MODULE: Final = "kiosk.server.front_main"
_STOP_SECONDS: Final = 4.0


class FrontError(KioskError):
    """Report a front that does not start."""


class FrontProcess:
    """Hold a front from its start to its end."""

    def __init__(self, process: subprocess.Popen[bytes], line: FrontLine) -> None:
        self.process, self.line = process, line

    def alive(self) -> bool:
        """Tell whether it still runs."""
        return self.process.poll() is None

    def hang_up(self) -> None:
        """Have it go; it lets go of everybody at once."""
        self.line.close()

    def end(self) -> None:
        """Have it go, and wait; kill it where it does not."""
        self.hang_up()
        wait_for_child(self.process, _STOP_SECONDS)


def start_front(
    folder: Path,
    listening: socket.socket,
    *,
    listeners_per_address: int = LISTENERS_PER_ADDRESS,
) -> FrontProcess:
    """Start a front and wait until it answers; raise `FrontError` where it does not."""
    with ExitStack() as undo:
        mine, theirs = socket.socketpair()
        undo.callback(mine.close)
        descriptors = theirs.fileno(), listening.fileno()
        with theirs:
            process = subprocess.Popen(  # noqa: S603 - our own program, no shell
                (
                    *own_command(
                        sys.executable, FROZEN_FLAG, _MODULE, frozen=hasattr(sys, "frozen")
                    ),
                    str(folder),
                    str(listeners_per_address),
                    *(str(each) for each in descriptors),
                ),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env=bare_environment(),
                cwd=os.path.abspath(os.sep),  # noqa: PTH100 - the root, where no stick is held
                pass_fds=descriptors,
            )
        started = FrontProcess(process, FrontLine(mine))
        undo.callback(started.end)
        if not started.line.wait_until_serving():
            raise FrontError(
                "The part of the publisher that meets the network does not start.",
                "Start the publisher again; if that does not help, install the program again.",
            )
        undo.pop_all()
        return started
