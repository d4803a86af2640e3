"""Keep what a process knows out of files, and from other processes of its user."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

from kiosk.app.registration_processes import leave_no_cores

_PR_SET_DUMPABLE: Final = 4


def keep_memory_closed() -> None:
    """Have no crash written to a disk, and (Linux) no other process of this user look in.

    Its memory, environment and files under ``/proc`` belong to root from then on (prctl(2)).
    """
    leave_no_cores()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
