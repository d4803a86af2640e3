"""Throw and undo a kill switch for every model, publishing each time, until killed.

A program for `directives/test_kills.py`. Takes the folder of the store and
that of the publication; prints ``ready``, then what was published.
"""

from __future__ import annotations

import itertools
import sys
from datetime import timedelta
from pathlib import Path

from issuer_samples import PASSPHRASE, PASSWORD, world

from kiosk.app.program import Program
from kiosk.app.publication_work import PublicationWork
from kiosk.app.settings import settings_at
from kiosk.services.kill_switch import kill_switches, throw, undo


def main(home: Path, folder: Path) -> None:
    program = Program(settings_at(home), world())
    program.unlock(PASSPHRASE)
    env, work = program.env, PublicationWork(program.env, folder)
    say("ready")
    for number in itertools.count():
        first, second = (program.sign_in(f"admin{n}", f"{PASSWORD} {n}") for n in (1, 2))
        on = [each for each in kill_switches(env, first) if each.undone_at is None]
        if on:
            undo(env, first, second, on[0].id, reason="An exercise")
        else:
            review = env.clock() + timedelta(hours=1)
            throw(env, first, second, ("*",), reason="An exercise", review=review)
        work.publish()
        say(str(number))


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
