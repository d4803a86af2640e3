"""A decoder that a hostile file has taken over harms nothing beside its own process.

Each harm is tried in a process of its own. It is undone where the kernel
refuses it or ends the process; where the kernel has no such wall, the walls
are those of the other limits.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.reading import sandbox, seccomp

if TYPE_CHECKING:
    from pathlib import Path

HARM = {
    "write": "open(path, 'r+b').write(b'x')",
    "empty": "os.open(path, os.O_WRONLY | os.O_TRUNC)",
    "truncate": "os.truncate(path, 1)",
    "remove": "os.unlink(path)",
    "move": "os.rename(path, path + '.moved')",
    "link": "os.symlink(path, path + '.link')",
    "make": "os.open(path + '.new', os.O_CREAT | os.O_WRONLY)",
    "run": "os.execv('/bin/true', ['true'])",
    "kill": "os.kill(os.getppid(), 0)",
}
# Signals are within Landlock's reach since its sixth version only.
NEEDS = dict.fromkeys(HARM, 1) | {"truncate": 3, "kill": 6}
READING = {
    "read": "open(path).read()",
    "list": "os.listdir(os.path.dirname(path))",
}
CALLS = {
    "look": "os.stat(path)",
    "connect": "socket.socket()",
    "pair": "socket.socketpair()",
    "fork": "os.fork()",
    "spawn": "os.posix_spawn('/bin/true', ['true'], {})",
    "signal": "signal.pidfd_send_signal(os.pidfd_open(os.getppid()), 0)",
    "trace": "must_be_zero(libc.ptrace(0, 0, 0, 0))",
    "make code": "mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)",
    "turn memory into code": (
        "must_be_zero(libc.mprotect(ctypes.c_void_p("
        "ctypes.addressof(ctypes.c_char.from_buffer(page))), 4096, 5))"
    ),
    "limit others": "resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE)",
    "leave": "must_be_zero(libc.unshare(0x20000))",
    "anonymous file": "os.memfd_create('x')",
}
PROGRAM = """
import ctypes, mmap, os, resource, signal, socket, sys
from kiosk.reading import sandbox, seccomp
path = sys.argv[1]
libc = ctypes.CDLL(None, use_errno=True)
page = mmap.mmap(-1, 4096)
def must_be_zero(answer):
    if answer:
        raise OSError(ctypes.get_errno(), "refused")
{wall}
try:
    {harm}
except OSError:
    os.write(1, b"refused")
else:
    os.write(1, b"done")
"""


def tried(wall: str, harm: str, path: Path) -> str:
    """Return what became of a harm behind a wall: ``done``, ``refused`` or ``killed``."""
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(wall=wall, harm=harm), str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode == -signal.SIGSYS:
        return "killed"
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "store"
    path.write_text("all that we have")
    return path


@pytest.mark.parametrize("harm", HARM)
def test_a_worker_that_was_taken_over_harms_no_file(harm: str, store: Path) -> None:
    outcome = tried("sandbox.enter()", HARM[harm], store)
    if sandbox.landlock_version() >= NEEDS[harm]:
        assert outcome == "refused"
        assert store.read_text() == "all that we have"
        assert list(store.parent.iterdir()) == [store]


def test_before_it_is_sealed_it_can_still_read(store: Path) -> None:
    assert tried("sandbox.enter()", READING["read"], store) == "done"


@pytest.mark.parametrize("harm", [*HARM, *READING, *CALLS])
def test_once_sealed_it_can_do_nothing_but_compute(harm: str, store: Path) -> None:
    outcome = tried("sandbox.enter(); sandbox.seal()", {**HARM, **READING, **CALLS}[harm], store)
    assert outcome in {"refused", "killed"}
    assert store.read_text() == "all that we have"


@pytest.mark.parametrize("harm", READING)
def test_landlock_alone_closes_the_files(harm: str, store: Path) -> None:
    if sandbox.landlock_version():
        assert tried("sandbox._deny(libc, ~0)", READING[harm], store) == "refused"


@pytest.mark.parametrize("harm", [*HARM, *READING, *CALLS])
def test_the_filter_alone_leaves_only_computing(harm: str, store: Path) -> None:
    outcome = tried("seccomp.install()", {**HARM, **READING, **CALLS}[harm], store)
    assert outcome in {"refused", "killed"}


def test_what_starts_programs_ends_the_worker_at_once(store: Path) -> None:
    for harm in (HARM["run"], CALLS["fork"], CALLS["connect"], CALLS["trace"]):
        assert tried("seccomp.install()", harm, store) == "killed"


def test_threads_that_ran_before_are_sealed_too(store: Path) -> None:
    wall = """
import threading
go, found = threading.Event(), []
def look():
    go.wait()
    try:
        found.append(open(path).read())
    except OSError:
        found.append("refused")
earlier = threading.Thread(target=look)
earlier.start()
sandbox.seal()
go.set()
earlier.join()
"""
    assert tried(wall, "assert found == ['refused']", store) == "done"


def test_it_can_still_compute_and_start_threads(store: Path) -> None:
    harm = """
    import threading
    told = []
    thread = threading.Thread(target=lambda: told.append(sum(bytearray(50_000_000))))
    thread.start()
    thread.join()
    assert told == [0]"""
    assert tried("import threading; sandbox.enter(); sandbox.seal()", harm, store) == "done"


def test_a_worker_gets_processor_time_for_a_file_and_no_more(store: Path) -> None:
    wall = "sandbox.enter(); sandbox.seal(); sandbox.allow_cpu_for_one_file(7.9)"
    limit = f"resource.getrlimit(resource.RLIMIT_CPU)[0] == {7 + sandbox.CPU_SECONDS_PER_FILE}"
    assert tried(wall, f"assert {limit}", store) == "done"


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_the_filter_names_its_calls_on_every_processor(machine: str) -> None:
    """A call of the tables that is not named would be refused unseen."""
    calls = seccomp.ARCHITECTURES[machine].calls
    judged_by_argument = {"mmap", "mprotect", "clone", "clone3", "tgkill", "prlimit64"}
    named = set(seccomp.DONE) | set(seccomp.KILLED) | judged_by_argument
    assert set(calls) <= named
    assert named - set(calls) <= {"fork", "vfork"}
    assert len(set(calls.values())) == len(calls)
    filter_ = seccomp.program(seccomp.ARCHITECTURES[machine], own_process=1)
    assert len(filter_) % 8 == 0
    assert len(filter_) // 8 < 4096
