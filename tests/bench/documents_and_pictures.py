"""Characters to facts, and pictures to facts."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from random import Random
from string import ascii_uppercase, digits

from kiosk.app.specimens import SPECIMENS
from kiosk.devices.worker import ReadingWorker
from kiosk.documents import compose, parse
from tests.bench.measuring import Figure, at_least, percentile, seconds

TODAY = date(2026, 6, 12)
ROUNDS = 12
ZONES_EACH = 50
LEAST_A_SECOND = 50_000


def characters() -> list[Figure]:
    """Parse zones that differ in number and names, and ask for every check, on one core."""
    zones, parsed, checked = _zones(Random(9303)), [], []
    end = time.perf_counter() + 4.0
    while time.perf_counter() < end:
        start = time.process_time()
        documents = [parse(lines, today=TODAY, specimens_allowed=True) for lines in zones]
        read = time.process_time()
        for document in documents:
            assert document.checks
        parsed.append(read - start)
        checked.append(time.process_time() - start)
    return [
        Figure("MRZ characters to facts, no check asked for", len(zones) / min(parsed), "per s"),
        at_least(
            "MRZ characters to facts, with every check",
            len(zones) / min(checked),
            "per s",
            LEAST_A_SECOND,
        ),
    ]


def _zones(random: Random) -> list[tuple[str, ...]]:
    """Write the zones of invented people in each format of the specimens."""

    def text(alphabet: str, length: int) -> str:
        return "".join(random.choices(alphabet, k=length))

    return [
        compose(
            specimen.format,
            replace(
                specimen.facts,
                document_number=text(digits, 9),
                primary_identifier=text(ascii_uppercase, 8),
                secondary_identifier=text(ascii_uppercase, 5),
            ),
        )
        for _ in range(ZONES_EACH)
        for specimen in SPECIMENS
        if specimen.format is not None
    ]


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
