"""Read what the publisher wrote, and nothing else, from the folder that it writes to."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import os
import re
import stat
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MOST_HELD_BYTES = 64 << 20
# The longest that the publisher writes is the targets metadata of thousands of lists.
MOST_FILE_BYTES = 16 << 20
_LEAST_TO_COMPRESS = 1024
TIMESTAMP_PATH = "/timestamp.json"
# What the publisher writes: no dot files, no parent folders, no percent signs, no query.
_METADATA = re.compile(r"/(?:timestamp|[1-9][0-9]{0,18}\.(?:root|targets|snapshot))\.json")
_TARGET = re.compile(r"/targets/(?:[a-z0-9][a-z0-9._-]*/){0,2}[0-9a-f]{64}\.[a-z0-9][a-z0-9._-]*")
_ANY_TYPE = "application/octet-stream"
_JSON = "application/json"
_CONTENT_TYPES = {".json": _JSON, ".jwt": "application/statuslist+jwt"}
_Identity = tuple[int, int, int, int]


def is_published_path(path: str) -> bool:
    """Tell whether the publisher could have written what a request asks for."""
    return bool(_METADATA.fullmatch(path) or _TARGET.fullmatch(path))


@dataclass(frozen=True)
class Representation:
    """Hold bytes as they are sent, with the strong entity tag of just these bytes."""

    data: bytes
    tag: str
    encoding: str = ""


class PublishedObject:
    """Hold one file, plain and, where that is shorter, compressed."""

    def __init__(self, data: bytes, content_type: str) -> None:
        self.content_type = content_type
        tag = f'"{hashlib.sha256(data).hexdigest()}"'
        self.plain = Representation(data, tag)
        self.gzipped: Representation | None = None
        # Lists are deflated already, and what is short gets no shorter.
        self.varies = content_type == _JSON and len(data) >= _LEAST_TO_COMPRESS
        if self.varies:
            # Without the time in it: the same bytes each time, or the tag would not be strong.
            packed = gzip.compress(data, mtime=0)
            self.gzipped = Representation(packed, f'{tag[:-1]}-gzip"', "gzip")


class PublishedFolder:
    """Give the files of one publication's folder, those asked for last from memory.

    A file is held as long as it is the same one (device, inode, time, length):
    who replaces or removes a file in the folder is believed at once. Links out
    of the folder are not followed, and only files are opened: a pipe would
    hold the server for ever.
    """

    def __init__(self, folder: Path, *, most_held: int = MOST_HELD_BYTES) -> None:
        self.folder = folder
        self._most_held = most_held
        self._held: OrderedDict[str, tuple[_Identity, PublishedObject]] = OrderedDict()
        self._held_bytes = 0

    async def find(self, path: str) -> PublishedObject | None:
        """Give what lies at ``path``; ``None`` for nothing, or nothing of the publisher's."""
        held = self._still_true(path)
        if held is not None:
            return held
        found = await asyncio.to_thread(self.read, path)
        if found is None:
            return None
        self._hold(path, *found)
        return found[1]

    def read(self, path: str) -> tuple[_Identity, PublishedObject] | None:
        """Read and compress what lies at ``path``; safe in any thread."""
        if not is_published_path(path):
            return None
        file = self.folder / path.removeprefix("/")
        try:
            if not file.resolve(strict=True).is_relative_to(self.folder.resolve()):
                return None
            identity, data = _read_regular(file)
        except OSError:
            return None
        if data is None:
            return None
        return identity, PublishedObject(data, _CONTENT_TYPES.get(file.suffix, _ANY_TYPE))

    def _still_true(self, path: str) -> PublishedObject | None:
        """Look in the memory; the disk is asked for nothing but the file's state."""
        held = self._held.get(path)
        if held is None:
            return None
        try:
            identity = _identity(os.stat(f"{self.folder}{path}"))  # noqa: PTH116 -- half the time
        except OSError:
            identity = None
        if identity != held[0]:
            self._forget(path)
            return None
        self._held.move_to_end(path)
        return held[1]

    def _hold(self, path: str, identity: _Identity, published: PublishedObject) -> None:
        self._forget(path)
        self._held[path] = identity, published
        self._held_bytes += len(published.plain.data)
        while self._held_bytes > self._most_held:
            self._forget(next(iter(self._held)))

    def _forget(self, path: str) -> None:
        held = self._held.pop(path, None)
        if held is not None:
            self._held_bytes -= len(held[1].plain.data)


def _identity(state: os.stat_result) -> _Identity:
    return state.st_dev, state.st_ino, state.st_mtime_ns, state.st_size


def _read_regular(file: Path) -> tuple[_Identity, bytes | None]:
    """Read a file; ``None`` for what is none, or is longer than the publisher writes."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(file, flags), "rb") as opened:
        state = os.fstat(opened.fileno())
        if not stat.S_ISREG(state.st_mode) or state.st_size > MOST_FILE_BYTES:
            return _identity(state), None
        return _identity(state), opened.read(MOST_FILE_BYTES)
