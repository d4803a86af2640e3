"""Collect what lies in a station's folder; a program for `test_enrolment_processes.py`.

Prints ``ready`` once the store is open, then a line for each file that is kept.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from enrolment_samples_on_disk import open_environment

from kiosk.app.station_inbox import collect
from kiosk.services.submission_collection import take_in


def main(url: str, folder: str) -> None:
    store, env = open_environment(url)
    say("ready")
    while collect(Path(folder), partial(take_in, env), most=5).left:
        say("kept")
    store.close()


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
