"""The way of a directive from receipt to the first publication that enforces it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from directive_samples import foreign, put_in_force

from kiosk.domain.issuer import PublicationRecord
from kiosk.services import timeline
from kiosk.services.directives import stage, withdraw

if TYPE_CHECKING:
    from fakes import FakeClock

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

IN_FORCE = datetime(2026, 11, 21, 17, 0, tzinfo=UTC)


def publish(env: Environment, version: int, at: datetime) -> None:
    with env.store.writing() as uow:
        uow.publications.add(PublicationRecord(version, at, "/p", 3, (), 1, 0, 0))
        uow.commit()


def steps(env: Environment, admin: OperatorSession, directive_id: str) -> dict[str, object]:
    return {step.name: step.at for step in timeline.timeline(env, admin, directive_id)}


def test_the_first_publication_after_it_binds_is_when_gateways_refuse(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    record = put_in_force(env, admin, foreign())
    approved = clock.now
    assert steps(env, admin, record.id)[timeline.PUBLISHED] is None
    publish(env, 1, IN_FORCE - timedelta(seconds=1))
    assert steps(env, admin, record.id)[timeline.PUBLISHED] is None
    publish(env, 2, IN_FORCE + timedelta(seconds=1))
    publish(env, 3, IN_FORCE + timedelta(seconds=9))
    found = steps(env, admin, record.id)
    assert list(found) == [
        timeline.RECEIVED,
        timeline.STAGED,
        timeline.AUTHENTICATED,
        timeline.APPROVED,
        timeline.BINDS,
        timeline.PUBLISHED,
    ]
    assert found[timeline.APPROVED] == approved
    assert found[timeline.BINDS] == IN_FORCE
    assert found[timeline.PUBLISHED] == IN_FORCE + timedelta(seconds=1)


def test_a_back_dated_directive_binds_from_its_approval(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    record = put_in_force(env, admin, foreign(in_force="2026-11-21T03:30:00-05:00"))
    assert steps(env, admin, record.id)[timeline.BINDS] == clock.now


def test_what_was_withdrawn_goes_no_further(env: Environment, admin: OperatorSession) -> None:
    record = stage(env, admin, foreign())
    withdraw(env, admin, record.id, "came twice")
    names = [step.name for step in timeline.timeline(env, admin, record.id)]
    assert names == [timeline.RECEIVED, timeline.STAGED, timeline.WITHDRAWN]
