"""A program killed at any moment leaves a store that opens and a log that checks."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from storage_samples import STORE_KEY

from kiosk.services.ports import TokenFilter
from kiosk.storage.log_reading import check_log
from kiosk.storage.store import open_store

PROGRAM = Path(__file__).parent.parent / "onboarding_forever.py"
LEAVES_OF_THE_CEREMONY = 1
LEAVES_OF_AN_ONBOARDING = 4
NEWEST = 20  # those a kill can have cut in two are among them


def run_and_kill(url: str, *, delay: float, wait_until_ready: bool = True) -> int:
    """Run the program, kill it ``delay`` seconds later, give how many it said were stored."""
    process = subprocess.Popen(
        [sys.executable, str(PROGRAM), url], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    if wait_until_ready:
        assert process.stdout.readline() == b"ready\n"
    try:
        process.wait(timeout=delay)
    except subprocess.TimeoutExpired:
        process.kill()
    said, complaints = process.communicate()
    assert complaints == b""
    return sum(1 for line in said.splitlines() if line.strip().isdigit())


def assert_sound(url: str, promised: int) -> int:
    """Open the store as the next start would; give the number of people in it."""
    store = open_store(url, STORE_KEY, entropy=os.urandom)
    with store.reading() as uow:
        people = uow.persons.count()
        assert people >= promised, "a person was reported as stored and is gone"
        assert uow.tokens.count(TokenFilter()) == people
        size = uow.log.size()
        for person in uow.persons.page(0, NEWEST):
            (evidence,) = uow.evidence.of_person(person.id)
            assert uow.evidence.image(evidence.id)
            assert len(uow.attestations.of_person(person.id)) == 1
            assert len(uow.tokens.of_person(person.id)) == 1
    store.close()
    if size:
        assert size == LEAVES_OF_THE_CEREMONY + people * LEAVES_OF_AN_ONBOARDING
        assert check_log(url).log.frontier.size == size
    return people


def kill_again_and_again(url: str, times: int, chance: random.Random) -> None:
    people = 0
    for _ in range(times):
        stored = run_and_kill(url, delay=chance.uniform(0.0, 0.4))
        people = assert_sound(url, people + stored)
    assert people > 0


def test_killed_while_onboarding_the_store_stays_sound(database_url: str) -> None:
    kill_again_and_again(database_url, 3, random.Random(20260612))


def test_killed_while_a_store_is_made_it_is_made_the_next_time(tmp_path: Path) -> None:
    chance = random.Random(20260612)
    for number in range(3):
        url = f"sqlite:///{tmp_path / f'{number}.sqlite3'}"
        run_and_kill(url, delay=chance.uniform(0.6, 1.6), wait_until_ready=False)
        assert_sound(url, 0)


@pytest.mark.long
def test_killed_a_hundred_times_the_store_stays_sound(database_url: str) -> None:
    kill_again_and_again(database_url, 100, random.Random(17_21))


@pytest.mark.long
def test_killed_fifty_times_while_a_store_is_made_it_is_made_the_next_time(
    tmp_path: Path,
) -> None:
    chance = random.Random(17_21)
    for number in range(50):
        url = f"sqlite:///{tmp_path / f'{number}.sqlite3'}"
        run_and_kill(url, delay=chance.uniform(0.5, 2.0), wait_until_ready=False)
        assert_sound(url, 0)
