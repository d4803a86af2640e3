"""Let the kernel answer only the few system calls that decoding and inference need.

A filter in classic BPF looks at the number of every system call and at some
arguments (seccomp(2), Linux 3.17). Four answers:

- *done*: memory that is not executable, threads, clocks, the pipes already open;
- *refused* with ``EPERM``: everything else. Decoders and the C library probe
  for things in good faith (a font, a processor list) and go on without. Killing
  there would turn a harmless probe into an unreadable file;
- *not there* with ``ENOSYS``: ``clone3``, whose flags a filter cannot see, so
  that the C library falls back to ``clone``, whose flags it can;
- *killed*: what no decoder asks for in good faith (starting programs and
  processes, sockets, tracing, mounting, io_uring). An attack gets one attempt.

Nothing here can be undone, not even by this process.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SET_MODE_FILTER: Final = 1
_ALL_THREADS: Final = 1
_PR_SET_NO_NEW_PRIVS: Final = 38

# Of linux/filter.h and linux/seccomp.h.
_LOAD: Final = 0x20
_EQUAL: Final = 0x15
_ANY_BIT: Final = 0x45
_RETURN: Final = 0x06
_ALLOW: Final = 0x7FFF0000
_KILL_PROCESS: Final = 0x80000000
_ERRNO: Final = 0x00050000
_NUMBER_AT: Final = 0
_ARCHITECTURE_AT: Final = 4
_ARGUMENTS_AT: Final = 16

_PROT_EXEC: Final = 0x4
_CLONE_THREAD: Final = 0x10000
# CLONE_NEWTIME, NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET.
_CLONE_NAMESPACES: Final = 0x80 | 0x20000 | 0x7E000000

DONE: Final = (
    "read", "write", "readv", "writev", "close", "lseek", "fstat",
    "munmap", "mremap", "madvise", "brk",
    "futex", "set_robust_list", "get_robust_list", "rseq", "membarrier", "sched_yield",
    "sched_getaffinity", "getcpu", "gettid", "getpid", "exit", "exit_group",
    "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "restart_syscall",
    "clock_gettime", "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday",
    "times", "getrusage", "sysinfo", "uname", "getrandom",
)  # fmt: skip
KILLED: Final = (
    "execve", "execveat", "fork", "vfork", "ptrace", "process_vm_readv", "process_vm_writev",
    "socket", "socketpair", "connect", "bind", "unshare", "setns", "mount", "io_uring_setup",
    "bpf", "perf_event_open", "userfaultfd", "keyctl", "add_key", "init_module", "kexec_load",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Architecture:
    """Hold what differs between processors: its number for audits, its system calls."""

    audit: int
    seccomp: int
    calls: Mapping[str, int]


_X86_64: Final = Architecture(
    0xC000003E,
    317,
    {
        "read": 0, "write": 1, "close": 3, "fstat": 5, "lseek": 8, "mmap": 9, "mprotect": 10,
        "munmap": 11, "brk": 12, "rt_sigaction": 13, "rt_sigprocmask": 14, "rt_sigreturn": 15,
        "readv": 19, "writev": 20, "sched_yield": 24, "mremap": 25, "madvise": 28,
        "nanosleep": 35, "getpid": 39, "socket": 41, "connect": 42, "bind": 49,
        "socketpair": 53, "clone": 56, "fork": 57, "vfork": 58, "execve": 59, "exit": 60,
        "uname": 63, "gettimeofday": 96, "getrusage": 98, "sysinfo": 99, "times": 100,
        "ptrace": 101, "sigaltstack": 131, "mount": 165, "init_module": 175, "gettid": 186,
        "futex": 202, "sched_getaffinity": 204, "restart_syscall": 219, "clock_gettime": 228,
        "clock_getres": 229, "clock_nanosleep": 230, "exit_group": 231, "tgkill": 234,
        "kexec_load": 246, "add_key": 248, "keyctl": 250, "unshare": 272,
        "set_robust_list": 273, "get_robust_list": 274, "perf_event_open": 298,
        "prlimit64": 302, "setns": 308, "getcpu": 309, "process_vm_readv": 310,
        "process_vm_writev": 311, "getrandom": 318, "bpf": 321, "execveat": 322,
        "userfaultfd": 323, "membarrier": 324, "rseq": 334, "io_uring_setup": 425,
        "clone3": 435,
    },
)  # fmt: skip
# Processors newer than 2012 share one table (asm-generic); it has no fork and no vfork.
_AARCH64: Final = Architecture(
    0xC00000B7,
    277,
    {
        "mount": 40, "close": 57, "lseek": 62, "read": 63, "write": 64, "readv": 65,
        "writev": 66, "fstat": 80, "exit": 93, "exit_group": 94, "unshare": 97, "futex": 98,
        "set_robust_list": 99, "get_robust_list": 100, "nanosleep": 101, "kexec_load": 104,
        "init_module": 105, "clock_gettime": 113, "clock_getres": 114, "clock_nanosleep": 115,
        "ptrace": 117, "sched_getaffinity": 123, "sched_yield": 124, "restart_syscall": 128,
        "tgkill": 131, "sigaltstack": 132, "rt_sigaction": 134, "rt_sigprocmask": 135,
        "rt_sigreturn": 139, "times": 153, "uname": 160, "getrusage": 165, "getcpu": 168,
        "gettimeofday": 169, "getpid": 172, "gettid": 178, "sysinfo": 179, "socket": 198,
        "socketpair": 199, "bind": 200, "connect": 203, "brk": 214, "munmap": 215,
        "mremap": 216, "add_key": 217, "keyctl": 219, "clone": 220, "execve": 221,
        "mmap": 222, "mprotect": 226, "madvise": 233, "perf_event_open": 241,
        "prlimit64": 261, "setns": 268, "process_vm_readv": 270, "process_vm_writev": 271,
        "getrandom": 278, "bpf": 280, "execveat": 281, "userfaultfd": 282, "membarrier": 283,
        "rseq": 293, "io_uring_setup": 425, "clone3": 435,
    },
)  # fmt: skip
ARCHITECTURES: Final = {"x86_64": _X86_64, "AMD64": _X86_64, "aarch64": _AARCH64}


def install() -> bool:
    """Filter the system calls of every thread of this process, for good.

    Return whether the kernel took the filter; where it has none, or the
    processor is another one, nothing changes.
    """
    architecture = ARCHITECTURES.get(platform.machine())
    if sys.platform != "linux" or architecture is None or sys.maxsize < 2**32:
        return False
    filters = program(architecture, own_process=os.getpid())
    buffer = ctypes.create_string_buffer(filters, len(filters))
    handed = struct.pack("@HP", len(filters) // 8, ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    answer = libc.syscall(architecture.seccomp, _SET_MODE_FILTER, _ALL_THREADS, handed)
    return int(answer) == 0


def program(architecture: Architecture, *, own_process: int) -> bytes:
    """Return the filter: 8 bytes an instruction, as ``struct sock_filter``."""
    calls = architecture.calls
    code = [
        _load(_ARCHITECTURE_AT),
        *_unless_equal(architecture.audit, [_return(_KILL_PROCESS)]),
        _load(_NUMBER_AT),
    ]
    for name in DONE:
        code += _when(calls[name], [_return(_ALLOW)])
    not_executable = [
        _load(_argument(2)),
        _step(_ANY_BIT, _PROT_EXEC, 0, 1),
        _return(_ERRNO | errno.EPERM),
        _return(_ALLOW),
    ]
    code += _when(calls["mmap"], not_executable)
    code += _when(calls["mprotect"], not_executable)
    code += _when(calls["clone3"], [_return(_ERRNO | errno.ENOSYS)])
    code += _when(
        calls["clone"],
        [
            _load(_argument(0)),
            _step(_ANY_BIT, _CLONE_NAMESPACES, 1, 0),
            _step(_ANY_BIT, _CLONE_THREAD, 1, 0),
            _return(_KILL_PROCESS),
            _return(_ALLOW),
        ],
    )
    code += _when(calls["tgkill"], _first_argument_is(own_process))
    code += _when(calls["prlimit64"], _first_argument_is(0))
    for name in KILLED:
        if name in calls:
            code += _when(calls[name], [_return(_KILL_PROCESS)])
    return b"".join([*code, _return(_ERRNO | errno.EPERM)])


def _first_argument_is(value: int) -> list[bytes]:
    return [
        _load(_argument(0)),
        _step(_EQUAL, value, 1, 0),
        _return(_ERRNO | errno.EPERM),
        _return(_ALLOW),
    ]


def _when(number: int, then: Iterable[bytes]) -> list[bytes]:
    """Run ``then``, which ends in a return, for one system call."""
    steps = list(then)
    return [_step(_EQUAL, number, 0, len(steps)), *steps]


def _unless_equal(value: int, then: Iterable[bytes]) -> list[bytes]:
    steps = list(then)
    return [_step(_EQUAL, value, len(steps), 0), *steps]


def _argument(index: int) -> int:
    """Return where the lower half of an argument lies; both processors put it first."""
    return _ARGUMENTS_AT + 8 * index


def _load(offset: int) -> bytes:
    return _step(_LOAD, offset, 0, 0)


def _return(answer: int) -> bytes:
    return _step(_RETURN, answer, 0, 0)


def _step(code: int, operand: int, when_true: int, when_false: int) -> bytes:
    """Return one instruction; jumps count the instructions that are skipped."""
    return struct.pack("=HBBI", code, when_true, when_false, operand)
