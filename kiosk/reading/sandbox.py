"""Give up what reading a picture does not need, before the first hostile byte.

The worker keeps its pipes, memory up to a limit and the processor. It can
write no file (``RLIMIT_FSIZE``), leave no core, gain no rights, and on Linux,
where the kernel lets an ordinary program make one, it sits in a network
namespace without a network. What is missing yet: system calls are not
filtered (seccomp) and files may still be read, as codecs are loaded when first
met. On Windows only the separate process and the time limit of the caller
protect.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Final

MEMORY_BYTES: Final = 3 * 1024**3
CPU_SECONDS_PER_FILE: Final = 40
_CLONE_NEWUSER: Final = 0x10000000
_CLONE_NEWNET: Final = 0x40000000
_PR_SET_NO_NEW_PRIVS: Final = 38


def enter() -> bool:
    """Limit this process; return whether it is cut off from the network.

    Must run before any thread starts, or the kernel refuses the namespace.
    """
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415 - there is none on Windows

    for kind, limit in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, ceiling = resource.getrlimit(kind)
        allowed = limit if ceiling == resource.RLIM_INFINITY else min(limit, ceiling)
        resource.setrlimit(kind, (allowed, allowed))
    if sys.platform != "linux":
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    return int(libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)) == 0


def allow_cpu_for_one_file(used: float) -> None:
    """Let this process use ``CPU_SECONDS_PER_FILE`` beyond the ``used`` ones, then die."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    _, ceiling = resource.getrlimit(resource.RLIMIT_CPU)
    limit = int(used) + CPU_SECONDS_PER_FILE
    if ceiling != resource.RLIM_INFINITY:
        limit = min(limit, ceiling)
    resource.setrlimit(resource.RLIMIT_CPU, (limit, ceiling))
