"""Revoke every living token, two at a time; a program for `test_bulk_revocation_killed.py`.

Arguments: the store's address, three parts of an operator's session, how many
tokens there are. Prints ``ready`` once the store is open. Between two slices it
says how many tokens are done, and goes on when a line comes.
"""

from __future__ import annotations

import os
import sys
from datetime import timedelta

from storage_samples import NOW, STORE_KEY

from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.domain.operators import OperatorSession, Role
from kiosk.services.bulk_revocation import revoke_selected
from kiosk.services.bulk_selection import Selection
from kiosk.services.environment import Environment
from kiosk.storage.store import open_store


def main(url: str, operator: str, person: str, login: str, tokens: str) -> None:
    store = open_store(url, STORE_KEY, entropy=os.urandom)
    env = Environment(store, lambda: NOW + timedelta(hours=1), os.urandom, Argon2Hasher())
    roles = frozenset({Role.ADMIN})
    session = OperatorSession(operator, person, login, roles, NOW + timedelta(hours=1))
    say("ready")

    def between(done: int, _of: int) -> None:
        say(str(done))
        sys.stdin.readline()

    everything = Selection(issued_from=NOW)
    revoke_selected(
        env, session, everything, reason="drill", counted=int(tokens), between=between, together=2
    )
    say("revoked")
    store.close()


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
