"""A bounded memory that forgets half of what it holds at once, the older half."""

from __future__ import annotations

from typing import Generic, TypeVar

Value = TypeVar("Value")


class TwoGenerations(Generic[Value]):
    """Remember values by a digest, ``size`` of them at most.

    When the younger generation is full it becomes the older, and the older is
    forgotten: no bookkeeping at each use, and what is used goes on into the
    younger. Each step is atomic on its own, so threads may share it where
    remembering twice does no harm; others hold a lock.
    """

    __slots__ = ("_generation_size", "_older", "_younger")

    def __init__(self, size: int) -> None:
        self._generation_size = max(1, size // 2)
        self._younger: dict[bytes, Value] = {}
        self._older: dict[bytes, Value] = {}

    def __len__(self) -> int:
        """Count what is remembered, twice where both generations have it."""
        return len(self._younger) + len(self._older)

    def __contains__(self, digest: bytes) -> bool:
        """Tell whether something is remembered, and do not refresh it."""
        return digest in self._younger or digest in self._older

    def get(self, digest: bytes) -> Value | None:
        """Return what was remembered, ``None`` where nothing is."""
        value = self._younger.get(digest)
        if value is None:
            value = self._older.get(digest)
            if value is not None:
                self.put(digest, value)
        return value

    def put(self, digest: bytes, value: Value) -> bool:
        """Remember a value; tell whether a generation was forgotten for it."""
        full = len(self._younger) >= self._generation_size
        if full:
            self._older = self._younger
            self._younger = {}
        self._younger[digest] = value
        return full
