"""Deliver from an outbox and be killed before forgetting; a program for `test_outbox.py`.

Arguments: the store's address, the folder. Ends by SIGKILL after the first
case is in the store and before its file is removed.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from enrolment_samples_on_disk import open_environment

from kiosk.app.station_inbox import collect
from kiosk.services.submission_collection import take_in


def main(url: str, folder: str) -> None:
    _, env = open_environment(url)

    def take_in_and_die(data: bytes) -> None:
        take_in(env, data)
        os.kill(os.getpid(), signal.SIGKILL)

    collect(Path(folder), take_in_and_die)


if __name__ == "__main__":
    main(*sys.argv[1:])
