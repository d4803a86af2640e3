"""The decision log: one JSON object a line, without a token and, unless asked for, a holder."""

from __future__ import annotations

from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.tokens import strict_json

if TYPE_CHECKING:
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

    Only what is listed here is written: no header, no address, no body. With
    ``name_holder`` the pairwise subject and the token's ``jti`` stand in the
    line, for operators who must be able to answer who was refused.

    A log that cannot be written (a full disk) does not stop decisions; the
    lines lost are counted in ``lost``, which belongs on a dashboard.
    """

    def __init__(self, sink: TextSink, *, name_holder: bool = False) -> None:
        self._sink = sink
        self._name_holder = name_holder
        self._lock = Lock()
        self.lost = 0

    def note(self, verdict: Verdict, now: float, seconds: float) -> None:
        """Write one line."""
        instant = datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds")
        members: dict[str, Any] = {
            "time": instant.replace("+00:00", "Z"),
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
