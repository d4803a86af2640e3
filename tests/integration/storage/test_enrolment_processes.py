"""Two clerks in two processes, and a collection that is killed at any moment."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from enrolment_samples_on_disk import add_clerk, new_desk, new_submission, open_environment

from kiosk.app.station_inbox import INBOX, leave
from kiosk.domain.enrolments import CaseState
from kiosk.services.case_ports import CaseFilter
from kiosk.services.submission_collection import take_in
from kiosk.services.submissions import seal
from kiosk.storage.log_reading import check_log

if TYPE_CHECKING:
    from kiosk.domain.operators import OperatorSession
    from kiosk.storage.store import SqlStore

PROGRAMS = Path(__file__).parent.parent
EVERY_STATE = CaseFilter(states=frozenset(CaseState))


def started(program: str, *arguments: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, str(PROGRAMS / program), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def clerk_process(url: str, clerk: OperatorSession) -> subprocess.Popen[str]:
    return started("claiming_program.py", url, clerk.operator_id, clerk.person_id, clerk.login)


def ask_both(processes: list[subprocess.Popen[str]], line: str) -> list[str]:
    """Ask both for the same case in the same moment; give what each of them says."""
    for process in processes:
        assert process.stdin is not None
        process.stdin.write(f"{line}\n")
        process.stdin.flush()
    return [process.stdout.readline().strip() for process in processes if process.stdout]


def test_two_clerks_in_two_processes_never_hold_one_case(database_url: str) -> None:
    desk = new_desk(database_url)
    clerks = (desk.clerk, add_clerk(desk.store, "otto"))
    ids = [take_in(desk.env, seal(desk.kit, new_submission(desk.kit))).id for _ in range(17)]
    processes = [clerk_process(database_url, clerk) for clerk in clerks]

    by_name = [ask_both(processes, case_id) for case_id in ids[:8]]
    oldest_first = [ask_both(processes, "next") for _ in range(5)]

    for case_id, said in zip(ids, by_name, strict=False):
        assert sorted(said) == sorted([case_id, "taken"])
    for said in oldest_first[:4]:
        assert len(set(said)) == 2
        assert "taken" not in said
    assert sorted(oldest_first[4])[1] == "taken"
    told = [[said[number] for said in by_name + oldest_first] for number in (0, 1)]
    for process, clerk, answers in zip(processes, clerks, told, strict=True):
        assert process.communicate(timeout=60) == ("", "")
        assert stored_as_held(desk.store, clerk) == set(answers) - {"taken"}
    desk.store.close()


def stored_as_held(store: SqlStore, clerk: OperatorSession) -> set[str]:
    mine = CaseFilter(states=frozenset({CaseState.CLAIMED}), claimed_by=clerk.person_id)
    with store.reading() as uow:
        return {case.id for case in uow.cases.page(mine, 0, 100)}


def fill(url: str, folder: Path, count: int) -> set[str]:
    desk = new_desk(url, folder)
    ids = set()
    for _ in range(count):
        submission = new_submission(desk.kit)
        leave(folder, submission.id, seal(desk.kit, submission))
        ids.add(submission.id)
    desk.store.close()
    return ids


def collect_and_kill(url: str, folder: Path, chance: random.Random) -> bool:
    """Kill a collection soon after one of its looks; tell whether it had ended by itself."""
    process = started("collecting_program.py", url, str(folder))
    assert process.stdout is not None
    for _ in range(chance.randint(1, 3)):
        process.stdout.readline()
    try:
        process.wait(timeout=chance.uniform(0.0, 0.05))
    except subprocess.TimeoutExpired:
        process.kill()
    _, complaints = process.communicate()
    assert complaints == ""
    return process.returncode == 0


def assert_none_lost_or_doubled(url: str, folder: Path, ids: set[str]) -> int:
    """Hold the store and the folder against what was left; give how many wait in the store."""
    store, _ = open_environment(url)
    lying = {path.stem for path in (folder / INBOX).glob("*.sealed")}
    with store.reading() as uow:
        kept = [case.id for case in uow.cases.page(EVERY_STATE, 0, 1000)]
        assert len(kept) == len(set(kept))
        assert set(kept) | lying == ids, "a submission was lost"
        for case_id in kept:
            submission = uow.cases.submission(case_id)
            assert submission is not None
            assert submission.id == case_id
        collected = uow.log.size() - uow.cases.count(EVERY_STATE)
    store.close()
    assert check_log(url).log.frontier.size == collected + len(kept)
    return len(kept)


def kill_until_collected(url: str, folder: Path, ids: set[str], chance: random.Random) -> int:
    kills = 0
    while not collect_and_kill(url, folder, chance):
        kills += 1
        assert_none_lost_or_doubled(url, folder, ids)
    return kills


def test_a_collection_that_is_killed_loses_and_doubles_nothing(
    database_url: str, tmp_path: Path
) -> None:
    ids = fill(database_url, tmp_path, 24)

    kills = kill_until_collected(database_url, tmp_path, ids, random.Random(20260612))

    assert kills > 0
    assert assert_none_lost_or_doubled(database_url, tmp_path, ids) == 24
    assert list((tmp_path / INBOX).iterdir()) == []


@pytest.mark.long
def test_killed_a_hundred_times_a_collection_loses_and_doubles_nothing(
    database_url: str, tmp_path: Path
) -> None:
    ids = fill(database_url, tmp_path, 800)

    kill_until_collected(database_url, tmp_path, ids, random.Random(17_21))

    assert assert_none_lost_or_doubled(database_url, tmp_path, ids) == 800
