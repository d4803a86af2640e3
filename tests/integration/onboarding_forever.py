"""Onboard one person after another until killed; a program for `test_kills.py`.

Prints ``ready`` once the store is open, then the number of each place in the
status lists that is committed.
"""

from __future__ import annotations

import itertools
import os
import sys

from storage_samples import STORE_KEY, establish, onboard

from kiosk.services.ports import TokenFilter
from kiosk.storage.store import open_store


def main(url: str) -> None:
    store = open_store(url, STORE_KEY, entropy=os.urandom, busy_seconds=60)
    with store.reading() as uow:
        established, first = uow.issuer.established(), uow.tokens.count(TokenFilter())
    if not established:
        establish(store)
    say("ready")
    for idx in itertools.count(first):
        with store.writing() as uow:
            onboard(uow, idx)
            uow.commit()
        say(str(idx))


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
