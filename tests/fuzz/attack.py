"""Attack one target in this process, until the time is up or something breaks.

Started by ``run.py``. The parts written in Python are instrumented, so that
the search follows what they do; codecs in C are met blindly.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

with atheris.instrument_imports(include=["kiosk.documents", "kiosk.reading", "PIL", "json"]):
    from tests.fuzz.targets import TARGETS


def main() -> None:
    """Take the target's name, a folder for its inputs, and libFuzzer's own options."""
    name, folder, *options = sys.argv[1:]
    target = TARGETS[name]
    for number, seed in enumerate(target.seeds()):
        Path(folder, f"seed-{number}").write_bytes(seed)
    atheris.Setup([sys.argv[0], *options, f"-max_len={target.longest}", folder], target.attack)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
