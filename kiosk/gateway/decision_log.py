"""The decision log: one JSON object a line, without a token and, unless asked for, a holder."""

from __future__ import annotations

import errno
import os
from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.tokens import strict_json

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.gateway.guard import Verdict


class TextSink(Protocol):
    """Take whole lines; an open text file does."""

    def write(self, text: str, /) -> Any:
        """Write ``text``."""
        ...

    def flush(self) -> Any:
        """Hand what was written on."""
        ...


class DecisionLog:
    """Write verdicts to ``sink``. Safe to share between threads.

    Only what is listed here is written: no header, no address, no body.
    ``gateway`` names this one where several write to one log. With
    ``name_holder`` the pairwise subject and the token's ``jti`` stand in the
    line, for operators who must be able to answer who was refused.

    A log that cannot be written (a full disk) does not stop decisions; the
    lines lost are counted in ``lost``, which belongs on a dashboard.
    """

    def __init__(self, sink: TextSink, *, gateway: str = "", name_holder: bool = False) -> None:
        self._sink = sink
        self._gateway = {"gateway": gateway} if gateway else {}
        self._name_holder = name_holder
        self._lock = Lock()
        self.lost = 0

    def note(self, verdict: Verdict, now: float, seconds: float) -> None:
        """Write one line."""
        instant = datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds")
        members: dict[str, Any] = {
            "time": instant.replace("+00:00", "Z"),
            **self._gateway,
            "outcome": verdict.outcome.value,
            "reason": verdict.reason,
            "models": list(verdict.models),
            "microseconds": round(seconds * 1e6),
        }
        if verdict.admitted and verdict.answer is not None:
            members["shadow"] = True
        if verdict.answer is not None:
            members["status"] = verdict.answer.status.value
        if self._name_holder and verdict.claims is not None:
            members["sub"] = verdict.claims.sub
            members["jti"] = verdict.claims.jti
        line = strict_json.dumps(members).decode("utf-8")
        with self._lock:
            try:
                self._sink.write(f"{line}\n")
                self._sink.flush()
            except OSError:
                self.lost += 1


class AppendedFile:
    """Append lines to a file, each whole, whoever else appends to it.

    Every line goes out in one write at the file's end, so that several worker
    processes may log to one file. A file that was moved away, as log rotation
    does, is made anew. Raises ``OSError``.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor = _open_to_append(path)
        self._torn = False

    def write(self, text: str, /) -> None:
        """Append ``text``, which ends a line."""
        self._follow_the_name()
        data = ("\n" if self._torn else "").encode() + text.encode("utf-8")
        written = os.write(self._descriptor, data)
        self._torn = 0 < written < len(data)
        if written < len(data):
            raise OSError(errno.ENOSPC, "a line of the decision log was cut")

    def flush(self) -> None:
        """Do nothing: no line is held back."""

    def close(self) -> None:
        """Close the file."""
        os.close(self._descriptor)

    def _follow_the_name(self) -> None:
        """Open the file again when its name stands for another one, or for none."""
        try:
            if os.path.samestat(self._path.stat(), os.fstat(self._descriptor)):
                return
        except FileNotFoundError:
            pass
        descriptor = _open_to_append(self._path)
        os.close(self._descriptor)
        self._descriptor = descriptor


def _open_to_append(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o640)
