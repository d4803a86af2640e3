from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from samples import complete_case

from kiosk.audit.entries import LogEntry
from kiosk.audit.errors import LogBrokenError
from kiosk.services.log import check_log, log_page, log_size
from kiosk.services.onboarding import issue_access

if TYPE_CHECKING:
    from fakes import FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment


@pytest.fixture
def full(env: Environment, staff: OperatorSession, store: FakeStore) -> FakeStore:
    issue_access(env, staff, complete_case(env))
    return store


def test_an_honest_log_checks(env: Environment, full: FakeStore) -> None:
    report = check_log(env)
    assert report.size == report.checkpoints == len(full.state.entries)
    assert report.checkpoint == full.state.checkpoints[-1]
    assert report.log_key.startswith("id.example.org/log+")


def test_a_changed_entry_is_found(env: Environment, full: FakeStore) -> None:
    _, entry = LogEntry.decode(full.state.leaves[3])
    forged = LogEntry(entry.event, entry.at, entry.actor, entry.subject, {"jti": "forged"})
    full.state.leaves[3] = forged.encode(3)
    with pytest.raises(LogBrokenError) as broken:
        check_log(env)
    assert broken.value.entry == 3


def test_a_missing_entry_is_found(env: Environment, full: FakeStore) -> None:
    del full.state.leaves[2]
    with pytest.raises(LogBrokenError) as broken:
        check_log(env)
    assert broken.value.entry == 2


def test_a_log_cut_short_is_found(env: Environment, full: FakeStore) -> None:
    del full.state.leaves[-2:]
    with pytest.raises(LogBrokenError, match="missing"):
        check_log(env)


def test_entries_without_a_checkpoint_are_found(env: Environment, full: FakeStore) -> None:
    del full.state.checkpoints[-1]
    with pytest.raises(LogBrokenError, match="No checkpoint covers"):
        check_log(env)


def test_a_leaf_that_is_no_entry_is_found(env: Environment, full: FakeStore) -> None:
    full.state.leaves[1] = b"{}"
    with pytest.raises(LogBrokenError) as broken:
        check_log(env)
    assert broken.value.entry == 1


def test_the_log_is_read_newest_first(
    env: Environment, auditor: OperatorSession, store: FakeStore
) -> None:
    newest = log_page(env, auditor, 0, 2)
    assert [entry.event.value for entry in newest] == store.events()[:-3:-1]
    assert log_size(env, auditor) == len(store.state.entries)
