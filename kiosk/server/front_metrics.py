"""What the front counts, as Prometheus text (exposition format 0.0.4).

No label holds what a client chose, nor which list it asked for: that would be
an access log.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from http import HTTPStatus

    from kiosk.server.front_state import Stamp

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_STATM = Path("/proc/self/statm")


class FrontMetrics:
    """Count on one event loop."""

    def __init__(self) -> None:
        self.announcements = 0
        self.announcing_seconds = 0.0
        self.cut_off: Counter[str] = Counter()
        self._requests: Counter[tuple[str, int]] = Counter()
        self._sent = 0

    def count(self, kind: str, status: HTTPStatus) -> None:
        """Count one answered request, by what kind of object was asked for."""
        self._requests[kind, int(status)] += 1

    def sent(self, length: int) -> None:
        """Count bytes of published files that were sent."""
        self._sent += length

    def render(
        self, stamp: Stamp | None, *, subscribers: int, connections: int, signer: bool
    ) -> str:
        """Return everything as text."""
        requests = [
            (f'{{object="{kind}",status="{status}"}}', number)
            for (kind, status), number in sorted(self._requests.items())
        ]
        cut_off = [
            (f'{{reason="{reason}"}}', number) for reason, number in sorted(self.cut_off.items())
        ]
        families: list[tuple[str, str, str, Iterable[tuple[str, float]]]] = [
            ("kiosk_publisher_requests_total", "counter", "Requests answered.", requests),
            ("kiosk_publisher_cut_off_total", "counter", "Connections ended early.", cut_off),
            *(
                (name, kind, description, [("", value)])
                for name, kind, description, value in self._single(
                    stamp, subscribers, connections, signer=signer
                )
            ),
        ]
        return "".join(line for family in families for line in _family(*family))

    def _single(
        self, stamp: Stamp | None, subscribers: int, connections: int, *, signer: bool
    ) -> Iterator[tuple[str, str, str, float]]:
        prefix = "kiosk_publisher_"
        yield f"{prefix}sent_bytes_total", "counter", "Bytes of published files sent.", self._sent
        yield f"{prefix}subscribers", "gauge", "Connections that listen.", subscribers
        yield f"{prefix}connections", "gauge", "Connections that ask.", connections
        told = "Timestamps announced to those who listen."
        yield f"{prefix}announcements_total", "counter", told, self.announcements
        took = "Time that writing the last announcement to everybody took."
        yield f"{prefix}announcing_seconds", "gauge", took, self.announcing_seconds
        up = "Whether the process that holds the token key answers."
        yield f"{prefix}signer_up", "gauge", up, signer
        if stamp is not None:  # an absent series alarms
            name = "kiosk_publication_"
            yield f"{name}version", "gauge", "Number of the publication.", stamp.publication
            signed = "When the publisher last vouched for it."
            yield f"{name}signed_timestamp_seconds", "gauge", signed, stamp.signed_at
            expires = "When its timestamp expires."
            yield f"{name}expires_timestamp_seconds", "gauge", expires, stamp.expires_at
        if sys.platform == "linux":
            resident = int(_STATM.read_text("ascii").split()[1]) * os.sysconf("SC_PAGESIZE")
            name = "process_resident_memory_bytes"
            yield name, "gauge", "Memory of the process that answers.", resident


def _family(
    name: str, kind: str, description: str, samples: Iterable[tuple[str, float]]
) -> Iterator[str]:
    yield f"# HELP {name} {description}\n# TYPE {name} {kind}\n"
    for labels, value in samples:
        yield f"{name}{labels} {float(value):.3f}\n"
