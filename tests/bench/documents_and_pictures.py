"""Characters to facts, and pictures to facts."""

from __future__ import annotations

import time
from datetime import date

from kiosk.app.specimens import SPECIMENS
from kiosk.devices.worker import ReadingWorker
from kiosk.documents import parse
from tests.bench.measuring import Figure, percentile, seconds

TODAY = date(2026, 6, 12)
ROUNDS = 12


def characters() -> list[Figure]:
    zones = [specimen.lines for specimen in SPECIMENS if specimen.lines]
    end, done = time.perf_counter() + 3.0, 0
    start = time.perf_counter()
    while time.perf_counter() < end:
        for lines in zones:
            parse(lines, today=TODAY, specimens_allowed=True)
        done += len(zones)
    return [Figure("MRZ characters to facts", done / (time.perf_counter() - start), "per s")]


def pictures() -> list[Figure]:
    """Read the repository's own specimens through the worker process, as the desk does."""
    readable = [specimen for specimen in SPECIMENS if specimen.lines]
    times: list[float] = []
    with ReadingWorker() as worker:
        cold = seconds(lambda: worker.read(readable[0].path.read_bytes()))
        for _ in range(ROUNDS):
            for specimen in readable:
                data = specimen.path.read_bytes()

                def read(data: bytes = data) -> None:
                    lines = worker.read(data).reading.best_lines
                    parse(lines, today=TODAY, specimens_allowed=True)

                times.append(seconds(read))
    return [
        Figure("first picture to facts, process started cold", cold, "s"),
        Figure("picture to facts, median", percentile(times, 0.5), "s"),
        Figure("picture to facts, 95th percentile", percentile(times, 0.95), "s"),
    ]
