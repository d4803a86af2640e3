"""From the click to the painted page, in the true window over 100,000 people."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from tests.bench.measuring import Figure, at_most, percentile

ROUNDS = 8
_SCRIPT = Path(__file__).with_name("painting_walk.py")
_VISITS = {
    "cold": "first visit before it was built",
    "first": "first visit",
    "again": "later visit",
}
_ENVIRONMENT = {
    **os.environ,
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHONPATH": str(_SCRIPT.parents[2]),
}


def painting() -> list[Figure]:
    """Visit every page of an admin; give the slowest page's figures, and all above a target."""
    with tempfile.TemporaryDirectory() as folder:
        home = str(Path(folder) / "home")
        opened = _run("-m", "tests.bench.crowd", home).split()
        lines = _run(str(_SCRIPT), home, *opened, str(ROUNDS)).splitlines()
    visits = defaultdict(list)
    for line in lines:
        kind, key, *milliseconds = line.split()
        visits[kind, key].append([float(each) for each in milliseconds])
    figures = []
    for (kind, key), seen in sorted(visits.items()):
        first, full, held = (list(column) for column in zip(*seen, strict=True))
        shown = f"{key}, {_VISITS[kind]}"
        figures += [
            at_most(f"{shown}: click to painted, 95 %", percentile(first, 0.95), "ms", 100),
            Figure(f"{shown}: click to painted, median", percentile(first, 0.5), "ms"),
            at_most(f"{shown}: click to painted rows, 95 %", percentile(full, 0.95), "ms", 100),
            at_most(f"{shown}: longest hold of the thread", max(held), "ms", 50),
        ]
    return figures


def _run(*words: str) -> str:
    done = subprocess.run(
        [sys.executable, *words],
        env=_ENVIRONMENT, capture_output=True, text=True, check=True, timeout=1800,
    )  # fmt: skip
    return done.stdout
