"""Resident memory of the open kiosk: signed in, every page visited, a document read."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.bench.measuring import Figure, at_most

_SCRIPT = Path(__file__).with_name("walk_through.py")


def open_kiosk() -> list[Figure]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(_SCRIPT.parents[2]),
    }
    done = subprocess.run(
        [sys.executable, str(_SCRIPT)],
        env=environment, capture_output=True, text=True, check=True, timeout=900,
    )  # fmt: skip
    told = dict(line.split() for line in done.stdout.splitlines() if line.count(" ") == 1)
    return [
        at_most(
            "open kiosk, 100,000 people, every page visited: resident",
            int(told["resident"]) / 1024,
            "MB",
            300,
        ),
        Figure("reading worker after a picture: resident", int(told["worker"]) / 1024, "MB"),
    ]
