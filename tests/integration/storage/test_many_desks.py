"""Many processes issue into one store at once: nothing is lost, doubled, or half done."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from issuer_samples import PASSPHRASE, draft, world
from postgres_server import crash_and_restart, create_database, running_postgres, server_url

from kiosk.app.program import Program
from kiosk.app.settings import settings_at
from kiosk.app.store_key import key_store_of
from kiosk.audit import Event
from kiosk.audit.entries import LogEntry
from kiosk.domain.access import TokenState
from kiosk.storage.log_reading import check_log

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.domain.access import TokenRecord

PROGRAM = Path(__file__).parent.parent / "issuing_program.py"
ISSUING = {Event.TOKEN_ISSUED, Event.TOKEN_REPLACED}
MOST_SECONDS = 600
KILLS = 15


class Desks:
    """Run some desks on one store, and hold what they say against what is stored."""

    def __init__(self, folder: Path, url: str, number: int, each: int) -> None:
        settings = settings_at(folder / "home", database_url=url)
        self.url = settings.database_url
        self._program = Program(settings, world())
        self._program.establish(draft(folder))
        key = key_store_of(settings, PASSPHRASE).open().hex()
        self._processes = [
            subprocess.Popen(
                [sys.executable, str(PROGRAM), self.url, key, str(person), str(each)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for person in range(number)
        ]
        self._limit = threading.Timer(MOST_SECONDS, self.kill)
        self._limit.start()
        for process in self._processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n", process.communicate()[1]

    def start(self) -> None:
        """Have all of them begin in the same moment."""
        for process in self._processes:
            assert process.stdin is not None
            process.stdin.write("\n")
            process.stdin.flush()

    def working(self) -> bool:
        """Tell whether all of them still issue."""
        return all(process.poll() is None for process in self._processes)

    def kill(self) -> None:
        for process in self._processes:
            process.kill()

    def said(self) -> list[dict[str, Any]]:
        """Wait for the end; give every answer that anybody got, errors too."""
        answers = []
        for process in self._processes:
            out, complaints = process.communicate(timeout=MOST_SECONDS)
            assert (process.returncode, complaints) == (0, "")
            answers += [json.loads(line) for line in out.splitlines()]
        return answers

    def close(self) -> None:
        self._limit.cancel()
        self._limit.join()
        self.kill()
        for process in self._processes:
            process.communicate()
        self._program.close()

    def assert_sound(self, answers: Sequence[dict[str, Any]]) -> None:
        """Hold answers, tokens and log against each other."""
        issued = [each for each in answers if "jti" in each]
        unknown = sum(1 for each in answers if each.get("error") == "OutcomeUnknownError")
        with self._program.env.store.reading() as uow:
            tokens = [
                token
                for person in uow.persons.page(0, 1000)
                for token in uow.tokens.of_person(person.id)
            ]
            entries = [LogEntry.decode(leaf)[1] for leaf in uow.log.leaves()]
        stored = {token.jti: token for token in tokens}
        assert len(stored) == len(tokens)
        assert len({(token.shard, token.idx) for token in tokens}) == len(tokens)
        for each in issued:
            token = stored[each["jti"]]
            assert (token.shard, token.idx) == (each["shard"], each["idx"])
        assert 0 <= len(stored) - len(issued) <= unknown, "an error was told for what happened"
        assert named_by(entries) == Counter(list(stored))
        assert_one_in_use_each(tokens)
        assert check_log(self.url).log.frontier.size == len(entries)


def named_by(entries: Sequence[LogEntry]) -> Counter[str]:
    """Count the tokens that the log says were issued."""
    return Counter(
        str(entry.body["by" if entry.event is Event.TOKEN_REPLACED else "jti"])
        for entry in entries
        if entry.event in ISSUING
    )


def assert_one_in_use_each(tokens: Sequence[TokenRecord]) -> None:
    """Hold that a replacement is whole: the old one invalid, the new one in use."""
    in_use = Counter(token.person_id for token in tokens if token.state is TokenState.VALID)
    assert in_use == Counter({token.person_id for token in tokens})


def issue_at_once(folder: Path, url: str, number: int, each: int) -> None:
    desks = Desks(folder, url, number, each)
    try:
        desks.start()
        answers = desks.said()
        assert [each for each in answers if "error" in each] == []
        assert len(answers) == number * each
        desks.assert_sound(answers)
    finally:
        desks.close()


def test_three_desks_at_once_on_postgresql_lose_and_double_nothing(
    tmp_path: Path, empty_postgres_url: str
) -> None:
    issue_at_once(tmp_path, empty_postgres_url, 3, 4)


@pytest.mark.long
def test_eight_desks_at_once_on_postgresql_lose_and_double_nothing(
    tmp_path: Path, empty_postgres_url: str
) -> None:
    issue_at_once(tmp_path, empty_postgres_url, 8, 25)


@pytest.mark.long
def test_four_processes_at_once_on_sqlite_lose_and_double_nothing(tmp_path: Path) -> None:
    issue_at_once(tmp_path, "", 4, 25)


@pytest.fixture
def own_server() -> Iterator[Path]:
    """Give the folder of a server that this test may kill."""
    with running_postgres() as folder:
        yield folder


@pytest.mark.long
def test_a_database_killed_under_load_leaves_no_half_state(
    tmp_path: Path, own_server: Path
) -> None:
    chance = random.Random(20260612)
    pause = threading.Event()
    desks = Desks(tmp_path, server_url(own_server, create_database(own_server)), 4, 160)
    try:
        desks.start()
        kills_under_load = 0
        for _ in range(KILLS):
            pause.wait(chance.uniform(0.5, 3.0))
            kills_under_load += desks.working()
            crash_and_restart(own_server)
        answers = desks.said()
        errors = Counter(each["error"] for each in answers if "error" in each)
        assert kills_under_load > KILLS / 2
        assert errors
        assert set(errors) <= {"StoreUnreachableError", "OutcomeUnknownError"}
        desks.assert_sound(answers)
    finally:
        desks.close()
