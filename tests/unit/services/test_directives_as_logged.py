"""What was approved cannot be taken from the store, or put back, past the log."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from directive_samples import foreign, put_in_force, second_officer
from fake_repositories import FakeLog
from fakes import fake_publisher

from kiosk.audit.errors import LogBrokenError
from kiosk.audit.events import Event
from kiosk.domain.directives import DirectiveStage
from kiosk.services.activation import lift
from kiosk.services.directives_as_logged import (
    DirectivesAlteredError,
    LoggedDirectives,
    require_directives_as_logged,
)
from kiosk.services.kill_switch import throw, undo
from kiosk.services.publication import gather, publish

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fake_repositories import State
    from fakes import FakeClock, FakeStore

    from kiosk.domain.directives import DirectiveRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

HERE = Path("published")
ID = "us-2026-06-12"


def kill(env: Environment, admin: OperatorSession) -> str:
    review = env.clock() + timedelta(days=1)
    officers = admin, second_officer(env)
    return throw(env, *officers, ("*",), reason="Stolen", review=review).id


def lifted(env: Environment, admin: OperatorSession) -> str:
    put_in_force(env, admin, foreign(in_force="2026-11-21T04:00:00-05:00"))
    return lift(env, admin, second_officer(env), ID, models=(), reason="Obsolete").id


def undone(env: Environment, admin: OperatorSession) -> str:
    switch = kill(env, admin)
    undo(env, admin, second_officer(env), switch, reason="Found")
    return f"{switch}-undone"


def approved(env: Environment, admin: OperatorSession) -> str:
    return put_in_force(env, admin, foreign()).id


def test_an_honest_store_is_published(env: Environment, admin: OperatorSession) -> None:
    lifted(env, admin)
    undone(env, admin)
    assert publish(env, fake_publisher, HERE).record.version == 1


@pytest.mark.parametrize("act", [approved, lifted, kill, undone])
def test_nothing_is_published_once_an_approved_row_is_deleted(
    env: Environment,
    admin: OperatorSession,
    store: FakeStore,
    act: Callable[[Environment, OperatorSession], str],
) -> None:
    directive = act(env, admin)
    gather(env)
    del store.state.directives[directive]
    with pytest.raises(DirectivesAlteredError, match=rf"{directive} \(missing\)\.") as refused:
        publish(env, fake_publisher, HERE)
    assert "restore a backup" in refused.value.remedy
    assert store.state.publications == []


def earlier(record: DirectiveRecord) -> DirectiveRecord:
    return replace(record, stage=DirectiveStage.AUTHENTICATED, approval=None)


def other_reading(record: DirectiveRecord) -> DirectiveRecord:
    assert record.approval is not None
    return replace(record, approval=replace(record.approval, reading="A"))


def other_file(record: DirectiveRecord) -> DirectiveRecord:
    return replace(record, sha256="0" * 64)


@pytest.mark.parametrize(
    ("alter", "fault"),
    [(earlier, "older"), (other_reading, "changed"), (other_file, "changed")],
)
def test_nothing_is_published_once_other_bytes_stand_in_an_approved_row(
    env: Environment,
    admin: OperatorSession,
    store: FakeStore,
    alter: Callable[[DirectiveRecord], DirectiveRecord],
    fault: str,
) -> None:
    record = put_in_force(env, admin, foreign())
    store.state.directives[record.id] = alter(record)
    with pytest.raises(DirectivesAlteredError, match=rf"{record.id} \({fault}\)"):
        gather(env)


def test_an_older_entry_that_names_no_file_is_compared_by_the_rest(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    record = put_in_force(env, admin, foreign())
    with env.store.writing() as uow:
        body: dict[str, str | int] = {"directive": "older", "reading": "B", "blocked": 0}
        uow.directives.add(replace(record, id="older"))
        uow.log.append(Event.DIRECTIVE_APPROVED, at=env.clock(), body=body)
        uow.commit()
    with env.store.reading() as uow:
        require_directives_as_logged(uow, LoggedDirectives())
    store.state.directives["older"] = other_reading(store.state.directives["older"])
    with (
        env.store.reading() as uow,
        pytest.raises(DirectivesAlteredError, match=r"older \(changed\)"),
    ):
        require_directives_as_logged(uow, LoggedDirectives())


def test_an_approval_taken_from_the_log_as_well_is_noticed(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    kill(env, admin)
    store.state.directives.clear()
    number = len(store.state.leaves) - 1
    store.state.leaves[number] = replace(
        store.state.entries[number], event=Event.OPERATOR_SIGNED_IN
    ).encode(number)
    with pytest.raises(LogBrokenError, match="signed checkpoint"):
        gather(env)


class _NotedLog(FakeLog):
    """Notes from which entry on it is read."""

    def __init__(self, state: State, asked: list[int]) -> None:
        super().__init__(state)
        self.asked = asked

    def leaves(self, since: int = 0) -> Iterable[bytes]:
        self.asked.append(since)
        return super().leaves(since)


def require(store: FakeStore, logged: LoggedDirectives, asked: list[int]) -> None:
    with store.reading() as uow:
        uow.log = _NotedLog(uow.state, asked)
        require_directives_as_logged(uow, logged)


def test_each_entry_is_read_once(
    env: Environment, admin: OperatorSession, store: FakeStore, clock: FakeClock
) -> None:
    put_in_force(env, admin, foreign())
    logged, asked = LoggedDirectives(), list[int]()
    require(store, logged, asked)
    before = len(store.state.leaves)
    clock.advance(hours=1)
    kill(env, admin)
    require(store, logged, asked)
    require(store, logged, asked)
    assert asked == [0, before, len(store.state.leaves)]
    store.state.directives.clear()
    with pytest.raises(DirectivesAlteredError, match=rf"{ID} \(missing\), kill-switch-"):
        require(store, logged, asked)
