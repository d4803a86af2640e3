"""Attack one target in this process, until the time is up or something breaks.

Started by ``run.py``. The parts written in Python are instrumented, so that
the search follows what they do; codecs in C are met blindly.
"""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

with atheris.instrument_imports(include=["kiosk.documents", "kiosk.reading", "PIL", "json"]):
    from tests.fuzz.targets import TARGETS, Target

MOST_SECONDS = 10.0
"""Of the processor, for one input: a busy machine makes nothing hang."""


def attacked(target: Target, data: bytes) -> None:
    """Let a target meet one input, and not for long."""
    start = time.process_time()
    target.attack(data)
    taken = time.process_time() - start
    if taken > MOST_SECONDS:
        raise TimeoutError(f"{taken:.0f} seconds for one input")


def main() -> None:
    """Take the target's name, a folder for its inputs, and libFuzzer's own options."""
    name, folder, *options = sys.argv[1:]
    target = TARGETS[name]
    for number, seed in enumerate(target.seeds()):
        Path(folder, f"seed-{number}").write_bytes(seed)
    atheris.Setup(
        [sys.argv[0], *options, f"-max_len={target.longest}", folder], partial(attacked, target)
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
