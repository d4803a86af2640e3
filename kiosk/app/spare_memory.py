"""Give back to the system the memory that something large has left behind."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """Have the C library hand back what it keeps for later; only glibc knows how.

    It keeps what a hundred thousand rows took for a moment, which the rest of
    the program will not need again.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
