"""Take cases from a queue; a program for `test_enrolment_processes.py`.

Arguments: the store's address, then three parts of an operator's session.
Prints ``ready`` once the store is open. Each line is the id of a case, or
``next``; the answer is the id of the case that is now held, or ``taken``.
"""

from __future__ import annotations

import sys

from enrolment_samples_on_disk import LATER, open_environment

from kiosk.domain.operators import OperatorSession, Role
from kiosk.services import cases


def main(url: str, operator: str, person: str, login: str) -> None:
    store, env = open_environment(url)
    roles = frozenset({Role.ADMIN, Role.STAFF})
    session = OperatorSession(operator, person, login, roles, LATER)
    say("ready")
    for line in sys.stdin:
        try:
            wanted = line.strip()
            case = (
                cases.claim_next(env, session)
                if wanted == "next"
                else cases.claim(env, session, wanted)
            )
            say("taken" if case is None else case.id)
        except cases.CaseTakenError:
            say("taken")
    store.close()


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
