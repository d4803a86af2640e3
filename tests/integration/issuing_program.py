"""Issue tokens as one desk of many; a program for `test_many_desks.py`.

Arguments: the store's address, its key in hexadecimal digits, the number of an
invented person, how many tokens to issue to them. Prints ``ready`` once signed
in, waits for a line, then prints a JSON object for each token or each error.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from issuer_samples import PASSWORD, issue_in, world

from kiosk.app.demo_people import demo_people
from kiosk.domain.access import TokenState
from kiosk.domain.errors import KioskError
from kiosk.services import accounts, token_life
from kiosk.services.environment import Environment
from kiosk.storage.store import open_store

if TYPE_CHECKING:
    from kiosk.domain.access import TokenRecord
    from kiosk.domain.operators import OperatorSession

MOST_ERRORS = 10_000
MOST_PEOPLE = 100


@dataclass
class Desk:
    """Issue tokens to one person, each in place of the one before."""

    env: Environment
    session: OperatorSession
    number: int

    def issue_next(self) -> TokenRecord:
        current = self._current()
        if current is None:
            return issue_in(self.env, self.session, self.number).record
        return token_life.replace_lost(self.env, self.session, current.jti).record

    def _current(self) -> TokenRecord | None:
        """Look up the token in use, as a desk does that does not know what became of its word."""
        ours = list(demo_people())[self.number].particulars
        with self.env.store.reading() as uow:
            held = [
                token
                for person in uow.persons.page(0, MOST_PEOPLE)
                if person.particulars == ours
                for token in uow.tokens.of_person(person.id)
                if token.state is TokenState.VALID
            ]
        assert len(held) < 2
        return held[0] if held else None


def main(url: str, key: str, number: str, count: str) -> None:
    store = open_store(url, bytes.fromhex(key), entropy=os.urandom)
    lent = world()
    assert lent.hasher is not None
    env = Environment(store, lent.clock, lent.entropy, lent.hasher)
    desk = Desk(env, accounts.sign_in(env, "admin1", f"{PASSWORD} 1"), int(number))
    say("ready")
    sys.stdin.readline()
    issued = errors = 0
    while issued < int(count) and errors < MOST_ERRORS:
        try:
            record = desk.issue_next()
        except KioskError as error:
            errors += 1
            say(json.dumps({"error": type(error).__name__}))
        else:
            issued += 1
            say(json.dumps({"jti": record.jti, "shard": record.shard, "idx": record.idx}))
    store.close()


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
