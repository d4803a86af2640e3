"""Fuzz what meets hostile bytes: ``python tests/fuzz/run.py --seconds 1800``.

The time is shared out among the targets (or goes to those named). Each runs
in a process of its own under a limit of memory and of time for one input. What
breaks one is kept in ``artefacts/fuzz`` and fails the run, and so does memory
that grows.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "artefacts" / "fuzz"
NAMES = ("zone", "licence", "picture", "pdf", "wire")
MOST_MEGABYTES = 1500
SECONDS_FOR_ONE_INPUT = 600
"""By the clock on the wall: only what never ends. ``attack.py`` counts those of the processor."""
MOST_GROWTH = 200
"""Megabytes by which a target's later half may exceed its earlier one: its growing corpus."""
_EXECUTED = re.compile(r"stat::number_of_executed_units:\s+(\d+)")
_PAGE = os.sysconf("SC_PAGE_SIZE")


class Outcome(NamedTuple):
    """Say how one target fared."""

    name: str
    executed: int
    early_megabytes: int
    late_megabytes: int
    broken: bool
    told: str

    @property
    def grows(self) -> bool:
        return self.late_megabytes - self.early_megabytes > MOST_GROWTH

    def line(self) -> str:
        verdict = "BROKEN" if self.broken else "GROWS" if self.grows else "ok"
        return (
            f"{self.name:8} {self.executed:>9} inputs   resident {self.early_megabytes:>4} → "
            f"{self.late_megabytes:>4} MB   {verdict}"
        )


def attack(name: str, seconds: int) -> Outcome:
    """Run one target for so long, and look at its memory every second."""
    KEPT.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-fuzz-") as folder,
        tempfile.TemporaryFile() as log,
    ):
        process = subprocess.Popen(
            [
                sys.executable,
                str(Path(__file__).with_name("attack.py")),
                name,
                folder,
                f"-max_total_time={seconds}",
                f"-rss_limit_mb={MOST_MEGABYTES}",
                f"-timeout={SECONDS_FOR_ONE_INPUT}",
                f"-artifact_prefix={KEPT}/{name}-",
                "-print_final_stats=1",
            ],
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        resident = list(_residents(process))
        log.seek(0)
        told = log.read().decode(errors="replace")
    executed = _EXECUTED.search(told)
    half = len(resident) // 2
    return Outcome(
        name=name,
        executed=int(executed[1]) if executed else 0,
        early_megabytes=round(median(resident[:half] or resident)),
        late_megabytes=round(median(resident[half:])),
        broken=process.returncode != 0,
        told=told,
    )


def _residents(process: subprocess.Popen[bytes]) -> Iterator[float]:
    """Yield how many megabytes a process holds, each second of its life."""
    while True:
        pages = int(Path("/proc", str(process.pid), "statm").read_text().split()[1])
        yield pages * _PAGE / 2**20
        try:
            process.wait(1)
        except subprocess.TimeoutExpired:
            continue
        return


def main(words: list[str]) -> int:
    """Attack the targets in turn and return 1 where one broke or grew."""
    parser = argparse.ArgumentParser(description="Fuzz what meets hostile bytes.")
    parser.add_argument("--seconds", type=int, default=300, help="for all targets together")
    parser.add_argument("targets", nargs="*", choices=[*NAMES, []], help="all, if none is named")
    options = parser.parse_args(words)
    names = options.targets or NAMES
    outcomes = []
    for name in names:
        outcome = attack(name, max(1, options.seconds // len(names)))
        print(outcome.line(), flush=True)  # noqa: T201 - its output
        if outcome.broken:
            print(outcome.told[-4000:], flush=True)  # noqa: T201 - likewise
        outcomes.append(outcome)
    return int(any(outcome.broken or outcome.grows for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
