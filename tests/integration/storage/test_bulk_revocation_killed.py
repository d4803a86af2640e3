"""A bulk revocation lets others write between its slices, and survives being killed in one."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from storage_samples import NOW, STORE_KEY, new_operator, new_person, new_token

from kiosk.audit.events import Event
from kiosk.audit.token_history import token_states
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.domain.access import TokenState
from kiosk.domain.operators import OperatorSession, Role
from kiosk.services.bulk_revocation import count_selected, revoke_selected
from kiosk.services.bulk_runs import stopped_short
from kiosk.services.bulk_selection import Selection
from kiosk.services.environment import Environment
from kiosk.services.ports import TokenFilter
from kiosk.storage.log_reading import check_log
from kiosk.storage.store import open_store

if TYPE_CHECKING:
    from kiosk.storage.store import SqlStore

PROGRAM = Path(__file__).parent.parent / "revoking_program.py"
TOKENS = 12
EVERYTHING = Selection(issued_from=NOW)
LATER = NOW + timedelta(hours=1)


def fill(store: SqlStore) -> OperatorSession:
    """Add an admin and people with one token each; give the admin's session."""
    with store.writing() as uow:
        person = new_person("Ada", email="ada@example.org")
        operator = new_operator(person, "ada")
        uow.persons.add(person)
        uow.operators.add(operator)
        for idx in range(TOKENS):
            holder = new_person(f"Holder{idx}", email=f"holder{idx}@example.org")
            uow.persons.add(holder)
            token = new_token(holder, idx)
            uow.tokens.add(token)
            uow.log.append(Event.TOKEN_ISSUED, at=NOW, body={"jti": token.jti, "idx": idx})
        uow.commit()
    return OperatorSession(operator.id, person.id, "ada", frozenset({Role.ADMIN}), LATER)


def started(url: str, session: OperatorSession) -> subprocess.Popen[str]:
    words = (url, session.operator_id, session.person_id, session.login, str(TOKENS))
    process = subprocess.Popen(
        [sys.executable, str(PROGRAM), *words],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert heard(process) == "ready"
    return process


def heard(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def go_on(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def revoked(store: SqlStore) -> set[str]:
    with store.reading() as uow:
        return set(uow.tokens.jtis(TokenFilter(state=TokenState.INVALID)))


def named_in_log(store: SqlStore) -> set[str]:
    with store.reading() as uow:
        logged = token_states(reversed(uow.log.page(0, uow.log.size())))
    return {jti for jti, state in logged.items() if state.state is TokenState.INVALID}


def test_killed_in_a_slice_it_tells_what_is_done_and_goes_on_from_there(
    store: SqlStore, database_url: str
) -> None:
    session = fill(store)
    process = started(database_url, session)
    assert heard(process) == "2"
    other = open_store(database_url, STORE_KEY, entropy=os.urandom, busy_seconds=0.5)
    with other.writing() as uow:  # refused after half a second if a lock were held
        uow.log.append(Event.PERSON_REGISTERED, at=LATER, actor=session.person_id)
        uow.commit()
    other.close()
    go_on(process)
    assert heard(process) == "4"
    go_on(process)  # the third slice begins
    process.kill()
    process.communicate()

    env = Environment(store, lambda: LATER, os.urandom, Argon2Hasher())
    (told,) = stopped_short(env, session)
    assert told.selection == EVERYTHING
    assert told.of == TOKENS
    assert told.done in {4, 6, 8}, "a slice counts whole or not at all"
    assert len(revoked(store)) == told.done
    assert named_in_log(store) == revoked(store)
    assert check_log(database_url).log.frontier.size

    left = count_selected(env, session, EVERYTHING).tokens
    assert left == TOKENS - told.done
    assert revoke_selected(env, session, EVERYTHING, reason="drill", counted=left).revoked == left
    assert len(revoked(store)) == TOKENS
    assert named_in_log(store) == revoked(store)
    assert stopped_short(env, session) == ()
