"""What a gateway counts, as Prometheus text (exposition format 0.0.4).

Written by hand: a client library would be a dependency of every gateway. No
label holds anything that a sender chose, so nobody can fill the memory:
outcomes and reasons are ours, models are the publication's.
"""

from __future__ import annotations

from collections import Counter
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.gateway.decision_log import DecisionLog
    from kiosk.gateway.errors import PublicationError
    from kiosk.gateway.guard import Verdict
    from kiosk.gateway.verifier import SnapshotSource

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
# Seconds; a decision takes some microseconds, one with a large body milliseconds.
BUCKETS = (0.00001, 0.0001, 0.001, 0.01, 0.1)


class GatewayMetrics:
    """Count verdicts and describe the publication. Safe to share between threads."""

    def __init__(
        self, source: SnapshotSource, log: DecisionLog | None = None, *, gateway: str = ""
    ) -> None:
        self._source = source
        self._gateway = gateway
        self._log = log
        self._lock = Lock()
        self._verdicts: Counter[tuple[str, str, str, str]] = Counter()
        self._buckets = [0] * len(BUCKETS)
        self._seconds = 0.0
        self._count = 0
        self._failures: Counter[str] = Counter()

    def note_failure(self, error: PublicationError) -> None:
        """Count one attempt to follow the publication that failed."""
        with self._lock:
            self._failures[type(error).__name__] += 1

    def note(self, verdict: Verdict, now: float, seconds: float) -> None:  # noqa: ARG002 - the witness's interface
        """Count one verdict, under each model that was admitted or the one refused."""
        shadow = "true" if verdict.admitted and verdict.answer is not None else "false"
        models = verdict.models if verdict.answer is None else (verdict.model,)
        with self._lock:
            for model in models or ("",):
                self._verdicts[verdict.outcome.value, verdict.reason, model, shadow] += 1
            for at, bound in enumerate(BUCKETS):
                self._buckets[at] += seconds <= bound
            self._seconds += seconds
            self._count += 1

    def render(self, now: float) -> str:
        """Return everything as text; ``now`` is in seconds since the epoch."""
        return "".join(f"{line}\n" for line in self._lines(now))

    def _lines(self, now: float) -> Iterator[str]:
        with self._lock:
            verdicts = sorted(self._verdicts.items())
            buckets, seconds, count = list(self._buckets), self._seconds, self._count
            failures = sorted(self._failures.items())
        if self._gateway:
            name = "kiosk_gateway_info"
            yield from _family(name, "gauge", "The gateway, by the name that it was given.")
            yield f"{name}{_labels([('gateway', self._gateway)])} 1"
        yield from _family(
            "kiosk_gateway_decisions_total",
            "counter",
            "Decisions, by what was decided, why, and for which model.",
        )
        for (outcome, reason, model, shadow), number in verdicts:
            labels = {"outcome": outcome, "reason": reason, "model": model, "shadow": shadow}
            yield f"kiosk_gateway_decisions_total{_labels(labels.items())} {number}"
        name = "kiosk_gateway_decision_seconds"
        yield from _family(name, "histogram", "Time that a decision took.")
        for bound, number in zip(BUCKETS, buckets, strict=True):
            yield f'{name}_bucket{{le="{bound:f}"}} {number}'
        yield f'{name}_bucket{{le="+Inf"}} {count}'
        yield f"{name}_sum {seconds:.6f}"
        yield f"{name}_count {count}"
        name = "kiosk_gateway_follow_failures_total"
        yield from _family(name, "counter", "Attempts to follow the publication that failed.")
        for error, number in failures:
            yield f"{name}{_labels([('error', error)])} {number}"
        yield from self._publication_lines(now)
        if self._log is not None:
            name = "kiosk_gateway_log_lines_lost_total"
            yield from _family(name, "counter", "Lines of the decision log that were not written.")
            yield f"{name} {self._log.lost}"

    def _publication_lines(self, now: float) -> Iterator[str]:
        """Yield nothing of a publication that is not there: an absent series alarms."""
        snapshot = self._source.snapshot
        if snapshot is None:
            return
        name = "kiosk_gateway_publication_version"
        yield from _family(name, "gauge", "Version of the publication that decisions are made by.")
        yield f"{name} {snapshot.version}"
        name = "kiosk_gateway_publication_age_seconds"
        yield from _family(name, "gauge", "Time since the publisher last vouched for it.")
        yield f"{name} {now - snapshot.signed_at:.3f}"


def _family(name: str, kind: str, description: str) -> Iterator[str]:
    yield f"# HELP {name} {description}"
    yield f"# TYPE {name} {kind}"


def _labels(labels: Iterable[tuple[str, str]]) -> str:
    return "{" + ",".join(f'{name}="{_escaped(value)}"' for name, value in labels) + "}"


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
