"""Every example directive goes from file to force, in every reading that it offers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from directive_samples import LETTER, admit, first_officer, second_officer
from fakes import START, FakeClock

from kiosk.app.assets import asset
from kiosk.app.opening import shipped_groups
from kiosk.directives.file import read_directive
from kiosk.directives.groups import read_group
from kiosk.directives.personas import read_persons
from kiosk.domain.access import AccessDecision, Model
from kiosk.domain.directives import DirectiveStage, DirectiveState
from kiosk.services.activation import approve
from kiosk.services.decisions import decide_person
from kiosk.services.directives import (
    DirectiveLifeError,
    authenticate,
    directive_named,
    stage,
)
from kiosk.services.impact import preview
from kiosk.services.publication import gather
from kiosk.services.reminders import Waiting, needs_you

if TYPE_CHECKING:
    from kiosk.directives.directive import Directive
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

FILES = {path.stem: path for path in sorted(asset("directives").glob("*.toml"))}
MODELS = (
    Model("fable-5"),
    Model("mythos-5"),
    Model("opal-4", controlled=False),
    Model("slate-3", controlled=False),
)
ORAL = "DS19-oral-order"
DS1, DUTY, INJUNCTION = "DS01-foreign-persons", "DS14-access-duty", "DS14-injunction"


@cache
def read(name: str) -> Directive:
    groups = {f"{number}": read_group(data) for number, data in enumerate(shipped_groups())}
    return read_directive(FILES[name].read_bytes(), lists=groups)


READINGS = [
    (name, reading)
    for name in FILES
    for reading in ([each.id for each in read(name).readings] or [""])
]


@pytest.fixture
def clock() -> FakeClock:
    """Begin before the first example comes into force."""
    return FakeClock(datetime(2026, 4, 20, 9, 0, tzinfo=UTC))


@pytest.fixture
def served(env: Environment, admin: OperatorSession) -> Environment:
    """Give an environment that serves the examples' models and has their country groups."""
    del admin
    with env.store.writing() as uow:
        uow.models.put(MODELS)
        uow.commit()
    return replace(env, country_groups=shipped_groups())


def take_in(env: Environment, officer: OperatorSession, name: str) -> str:
    record = stage(env, officer, FILES[name].read_bytes())
    said = {"method": "signed_letter", "note": "The seal was checked", "letter": LETTER}
    authenticate(env, officer, record.id, **said)  # type: ignore[arg-type]  # words of one call
    return record.id


def put_in_force(env: Environment, officer: OperatorSession, name: str, reading: str) -> str:
    directive_id = take_in(env, officer, name)
    blocked = preview(env, officer, directive_id, reading).whole.people.blocked
    second = second_officer(env)
    approve(env, officer, second, directive_id, reading=reading, blocked=blocked)
    return directive_id


@pytest.mark.parametrize(("name", "reading"), READINGS)
def test_from_file_to_force(
    served: Environment, admin: OperatorSession, clock: FakeClock, name: str, reading: str
) -> None:
    def state() -> DirectiveState:
        return directive_named(served, admin, directive_id).state

    ids = {read(each).id: each for each in FILES}
    for older in read(name).supersedes:
        take_in(served, admin, ids[older.id])
    directive_id = put_in_force(served, admin, name, reading)
    in_force = read(name).in_force.astimezone(UTC)
    clock.now = in_force - timedelta(seconds=1)
    assert state() is DirectiveState.SCHEDULED
    clock.now = in_force
    assert state() is DirectiveState.IN_FORCE


def test_an_oral_order_stays_staged(served: Environment, admin: OperatorSession) -> None:
    record = stage(served, admin, FILES[ORAL].read_bytes())
    reading = read(ORAL).readings[0].id
    with pytest.raises(DirectiveLifeError, match="not authenticated"):
        approve(served, admin, second_officer(served), record.id, reading=reading, blocked=0)
    assert directive_named(served, admin, record.id).record.stage is DirectiveStage.STAGED


def test_two_authorities_that_contradict_each_other_wait_for_a_person(
    served: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    put_in_force(served, admin, DS1, "B")
    put_in_force(served, admin, DUTY, read(DUTY).readings[0].id)
    put_in_force(served, admin, INJUNCTION, "")
    clock.now = datetime(2026, 6, 18, 12, 0, tzinfo=UTC)
    found = [each for each in needs_you(served, admin) if each.waiting is Waiting.CONTRADICTION]
    assert found, "a contradiction is shown, never resolved in silence"
    assert all(read(DS1).id in each.about for each in found)


@pytest.mark.parametrize(
    ("name", "reading"),
    [(DS1, "A"), (DS1, "B"), ("DS02-destinations", "C"), ("DS06-allied-carve-out", "E")],
)
def test_what_was_foreseen_is_what_is_published_and_what_each_person_is_told(
    served: Environment, clock: FakeClock, name: str, reading: str
) -> None:
    clock.now = START
    with asset("directives/persons.csv").open("rb") as file:
        people = list(read_persons(file, zone=ZoneInfo("America/New_York")))
    tokens = [admit(served, each.id, each.facts) for each in people]
    officer = first_officer(served)
    directive_id = put_in_force(served, officer, name, reading)
    foreseen = preview(served, officer, directive_id, reading).whole.people

    (shard,) = gather(served).content.shards
    published = [AccessDecision(shard.access["fable-5"][token.idx]) for token in tokens]
    counted = [published.count(each) for each in AccessDecision]
    assert counted == [foreseen.allowed, foreseen.blocked, foreseen.held]
    assert foreseen.blocked
    told = [
        decide_person(served, officer, token.person_id, "fable-5").decision for token in tokens
    ]
    assert told == published
