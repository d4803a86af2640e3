"""Give up what reading a picture does not need, before the first hostile byte.

In two steps. ``enter`` comes first, while the process has one thread: the
worker keeps its pipes, memory up to a limit and the processor, leaves no core
and gains no rights. On Linux, where the kernel lets an ordinary program ask
for it, it sits in a network namespace without a network, and Landlock keeps
it from changing any file, running programs and signalling others. ``seal``
comes when networks and codecs are loaded: from then on no file can be opened
at all (Landlock again, and a filter of system calls that covers every thread,
see `kiosk.reading.seccomp`), so a decoder that was taken over sees its own
memory and two pipes.

A kernel without Landlock or seccomp leaves out that wall and keeps the others.
On macOS the limits on memory, time and files are all there is, and on Windows
only the separate process and the time limit of the caller protect.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from dataclasses import dataclass
from typing import Final

from kiosk.reading import seccomp

MEMORY_BYTES: Final = 2 * 1024**3
"""Of addresses: 0.8 to 1.0 GiB for photographs, 1.3 for colours of 100 megapixels, measured."""
CPU_SECONDS_PER_FILE: Final = 20
_CLONE_NEWUSER: Final = 0x10000000
_CLONE_NEWNET: Final = 0x40000000
_PR_SET_NO_NEW_PRIVS: Final = 38
# The numbers of these system calls are the same on every processor.
_LANDLOCK_CREATE_RULESET: Final = 444
_LANDLOCK_RESTRICT_SELF: Final = 446
_ASK_FOR_VERSION: Final = 1
# Of linux/landlock.h: all rights to files that a version knows, but reading
# (READ_FILE and READ_DIR, bits 2 and 3); bit n of the last column is right n.
_READING: Final = 0b1100
_RIGHTS_KNOWN: Final = ((1, 13), (2, 14), (3, 15), (5, 16))
_NO_TCP: Final = 0b11
_NO_SIGNALS_NOR_ABSTRACT_SOCKETS: Final = 0b11
# From which version on the kernel takes two and three of the attributes.
_TAKES_NET: Final = 4
_TAKES_SCOPES: Final = 6


@dataclass(frozen=True, slots=True)
class Seal:
    """Say which walls stand: Landlock against files, seccomp against system calls."""

    files_closed: bool
    calls_filtered: bool


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
    _deny(libc, ~_READING)
    return int(libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)) == 0


def seal() -> Seal:
    """Let this process open nothing any more; say which walls stand.

    What is to be read later must be loaded before: modules, networks, codecs.
    """
    if sys.platform != "linux":
        return Seal(files_closed=False, calls_filtered=False)
    libc = ctypes.CDLL(None, use_errno=True)
    # Landlock first: the filter would refuse its calls.
    return Seal(files_closed=_deny(libc, ~0), calls_filtered=seccomp.install())


def landlock_version() -> int:
    """Return the version of Landlock that the kernel offers, 0 for none."""
    if sys.platform != "linux":
        return 0
    libc = ctypes.CDLL(None, use_errno=True)
    return max(0, int(libc.syscall(_LANDLOCK_CREATE_RULESET, None, 0, _ASK_FOR_VERSION)))


def _deny(libc: ctypes.CDLL, rights: int) -> bool:
    """Take these rights to all files from this thread; return whether that was done.

    A set of rules without a rule forbids everything that it handles.
    """
    version = landlock_version()
    if not version:
        return False
    known = max(count for since, count in _RIGHTS_KNOWN if since <= version)
    size = 8 * (1 + (version >= _TAKES_NET) + (version >= _TAKES_SCOPES))
    attributes = struct.pack(
        "=QQQ", ((1 << known) - 1) & rights, _NO_TCP, _NO_SIGNALS_NOR_ABSTRACT_SOCKETS
    )
    ruleset = libc.syscall(_LANDLOCK_CREATE_RULESET, attributes, ctypes.c_size_t(size), 0)
    if ruleset < 0:
        return False
    taken = libc.syscall(_LANDLOCK_RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)
    return int(taken) == 0


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
