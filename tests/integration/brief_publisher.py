"""Run ``kiosk publish`` with timestamps of a few seconds; a program for `test_killed_often.py`.

Arguments: how many seconds a timestamp lives, which controlled models then
have as their ``max_stale``, and the words of the command.
"""

from __future__ import annotations

import sys
from datetime import timedelta

from kiosk.app import publish_command
from kiosk.app.main import main as run_command
from kiosk.server.repository import Lifetimes

REFRESHES = 5  # in the life of one timestamp


def main(seconds: str, *words: str) -> None:
    settings = vars(publish_command)
    settings["SERVED"] = Lifetimes(timestamp=timedelta(seconds=int(seconds)))
    settings["REFRESH_SECONDS"] = int(seconds) / REFRESHES
    run_command(words)


if __name__ == "__main__":
    main(*sys.argv[1:])
