"""Look for somebody in the memory of processes, and in the files that they may have written.

Linux shows a process's memory as a file (``/proc/PID/mem``, proc(5)). Every
map that can be read is searched: what is reachable, what was freed, stacks,
shared pieces, changed pages of libraries. A map without a page of its own that
mirrors a file which was on disk before the test began says nothing of anybody
who came later, and is left out.
"""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from io import FileIO

    from tests.gui.registration.leaks import Mark

_HEAD: Final = re.compile(
    r"(?P<first>[0-9a-f]+)-(?P<last>[0-9a-f]+) (?P<rights>\S+) (?P<offset>\S+) (?P<device>\S+)"
    r" (?P<inode>\d+) *(?P<name>.*)"
)
_PIECE: Final = 16 * 1024 * 1024
_SPELLINGS: Final = ("utf-8", "utf-16-le", "latin-1")
_PAGE: Final = 4096
_BEGAN: Final = time.time()
_KERNELS: Final = ("[vvar]", "[vsyscall]", "[vvar_vclock]")


class Map(NamedTuple):
    """Hold one map of a process: where it is, and whether it only mirrors an older file."""

    first: int
    last: int
    name: str
    mirrors: bool


def spellings(mark: Mark) -> frozenset[bytes]:
    """Give every way in which a program may hold a mark.

    Python holds one byte a character or two, Qt two, files UTF-8.
    """
    if isinstance(mark, bytes):
        return frozenset({mark})
    return frozenset(mark.encode(spelling) for spelling in _SPELLINGS)


def descendants(pid: int) -> list[int]:
    """Give a process and all that it started, and they started, that still live."""
    found, waiting = [], [pid]
    while waiting:
        each = waiting.pop()
        try:
            threads = list(Path(f"/proc/{each}/task").iterdir())
            words = [(thread / "children").read_text(encoding="ascii") for thread in threads]
        except (FileNotFoundError, ProcessLookupError):
            continue
        found.append(each)
        waiting += [int(word) for word in " ".join(words).split()]
    return found


class MemorySearch:
    """Search processes for somebody."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._patterns = {spelling: repr(mark) for mark in marks for spelling in spellings(mark)}
        self._longest = max(len(pattern) for pattern in self._patterns)
        self.searched_bytes = 0

    def found_in(self, pids: Sequence[int]) -> set[str]:
        """Give the marks that stand in the memory of any of these processes."""
        found: set[str] = set()
        for pid in pids:
            for piece in self._pieces(pid):
                self.searched_bytes += len(piece)
                found |= {mark for spelt, mark in self._patterns.items() if spelt in piece}
        return found

    def _pieces(self, pid: int) -> Iterator[bytes]:
        try:
            maps = list(_maps(pid))
            with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
                for each in maps:
                    if not each.mirrors and each.name not in _KERNELS:
                        yield from self._read(memory, each)
        except (FileNotFoundError, ProcessLookupError):
            return  # It ended meanwhile.

    def _read(self, memory: FileIO, each: Map) -> Iterator[bytes]:
        at, kept = each.first, b""
        while at < each.last:
            memory.seek(at)
            try:
                piece = memory.read(min(_PIECE, each.last - at))
            except OSError:  # A page that the kernel does not show, as of a device.
                piece = b""
            if not piece:
                at, kept = at + _PAGE, b""
                continue
            # A mark that lies across two pieces stands whole in the second.
            yield kept + piece
            at, kept = at + len(piece), piece[-self._longest :]


def _maps(pid: int) -> Iterator[Map]:
    head, own = None, True
    for line in Path(f"/proc/{pid}/smaps").read_text(encoding="utf-8").splitlines():
        match = _HEAD.fullmatch(line)
        if match is not None:
            head = match
        elif line.startswith("Anonymous:"):
            own = int(line.split()[1]) > 0
        elif line.startswith("VmFlags:") and head is not None:
            flags = line.split()[1:]
            if "rd" not in flags:
                continue
            mirrors = head["inode"] != "0" and not own and "sh" not in flags
            mirrors = mirrors and _is_older(Path(head["name"]))
            yield Map(int(head["first"], 16), int(head["last"], 16), head["name"], mirrors)


def _is_older(file: Path) -> bool:
    try:
        return file.stat().st_mtime < _BEGAN
    except OSError:  # It was removed since it was mapped: nobody can tell.
        return False
