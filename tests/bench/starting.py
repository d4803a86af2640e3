"""Start to first painted window against a bare PySide6 window, and memory."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from kiosk.app.demo_store import fill_demo_store
from kiosk.app.settings import settings_at
from tests.bench.measuring import Figure, at_most

ROUNDS = 7
_SCRIPT = Path(__file__).with_name("first_paint.py")


def _start(*arguments: str) -> tuple[float, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = str(_SCRIPT.parents[2])
    # An installed program has its bytecode; the first, uncounted start writes it.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, str(_SCRIPT), *arguments],
        env=environment, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    told = dict(line.split() for line in done.stdout.splitlines() if line.count(" ") == 1)
    return float(told["painted"]), float(told["used"])


def start() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        fill_demo_store(settings_at(home, demo=True)).close()
        _start("bare"), _start("kiosk", str(home))
        pairs = [(_start("kiosk", str(home)), _start("bare")) for _ in range(ROUNDS)]
    ours = statistics.median(kiosk[0] for kiosk, _ in pairs)
    bare = statistics.median(plain[0] for _, plain in pairs)
    ratio = statistics.median(kiosk[0] / plain[0] for kiosk, plain in pairs)
    worked = statistics.median(kiosk[1] / plain[1] for kiosk, plain in pairs)
    return [
        Figure("bare PySide6: start to first painted window", bare, "s"),
        Figure("kiosk: start to first painted window", ours, "s"),
        at_most("start against the bare window", ratio, "x", 1.5),
        Figure("the same, counted in time of the processor", worked, "x"),
    ]
