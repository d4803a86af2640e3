"""Appeals and temporary relief: a clock, an officer, an outcome, an end."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from directive_samples import admit, citizen, first_officer, foreign, put_in_force, second_officer
from samples import add_account

from kiosk.domain.access import AccessDecision
from kiosk.domain.appeals import AppealOutcome, Relief
from kiosk.domain.errors import PermissionDeniedError
from kiosk.domain.facts import ScreeningState
from kiosk.domain.operators import PERMISSIONS, Act, Role
from kiosk.services.appeals import (
    ANSWER_WITHIN,
    AppealError,
    appeals,
    close_appeal,
    end_relief,
    grant_relief,
    open_appeal,
)
from kiosk.services.decisions import decide_person
from kiosk.services.kill_switch import throw
from kiosk.services.publication import gather
from kiosk.services.reminders import Waiting, needs_you
from kiosk.services.screening_facts import record_screening

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from fakes import FakeClock, FakeStore

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

NOW_IN_FORCE = "2026-11-21T04:00:00-05:00"
GROUNDS = "I have had a green card since 2019"
ALLOW, BLOCK, HOLD = AccessDecision


@pytest.fixture
def token(env: Environment, admin: OperatorSession) -> TokenRecord:
    """Give the token of a person whom a directive in force blocks from fable-5."""
    token = admit(env, "marie", citizen("FRA"))
    put_in_force(env, admin, foreign(in_force=NOW_IN_FORCE))
    return token


def relieve(
    env: Environment, admin: OperatorSession, token: TokenRecord, hours: float = 3
) -> Relief:
    return grant_relief(
        env,
        admin,
        second_officer(env),
        token.person_id,
        models=("fable-5",),
        until=env.clock() + timedelta(hours=hours),
        reason="Court order",
    )


def published(env: Environment, token: TokenRecord) -> AccessDecision:
    (shard,) = gather(env).content.shards
    return AccessDecision(shard.access["fable-5"][token.idx])


def test_an_appeal_has_a_clock_an_officer_and_an_outcome(
    env: Environment, admin: OperatorSession, clock: FakeClock, token: TokenRecord
) -> None:
    appeal = open_appeal(
        env, admin, person_id=token.person_id, models=("fable-5",), grounds=GROUNDS
    )
    assert appeal.due_at == clock.now + ANSWER_WITHIN
    second = second_officer(env)
    closed = close_appeal(
        env, second, appeal.id, outcome=AppealOutcome.DENIED, answer="The card was not shown"
    )
    assert (closed.officer, closed.closed_at) == (second.person_id, clock.now)
    (view,) = appeals(env, admin)
    assert (view.appeal, view.person_name) == (closed, "marie")
    with pytest.raises(AppealError, match="answered already"):
        close_appeal(env, second, appeal.id, outcome=AppealOutcome.GRANTED, answer="Yes")


def test_nobody_answers_what_they_took_in_or_their_own(
    env: Environment, admin: OperatorSession, token: TokenRecord
) -> None:
    taken = open_appeal(env, admin, person_id=token.person_id, grounds=GROUNDS)
    second = second_officer(env)
    own = open_appeal(env, admin, person_id=second.person_id, grounds=GROUNDS)
    for session, appeal in ((admin, taken), (second, own)):
        with pytest.raises(PermissionDeniedError, match="their own"):
            close_appeal(
                env, session, appeal.id, outcome=AppealOutcome.GRANTED, answer="Of course"
            )


def test_a_petition_needs_a_directive_and_no_person(
    env: Environment, admin: OperatorSession, token: TokenRecord
) -> None:
    del token
    petition = open_appeal(env, admin, directive_id="us-2026-06-12", grounds="It names too many")
    assert petition.person_id == ""
    with pytest.raises(AppealError):
        open_appeal(env, admin, grounds="Nothing in particular")


def test_an_appeal_that_is_due_reminds(
    env: Environment, admin: OperatorSession, clock: FakeClock, token: TokenRecord
) -> None:
    open_appeal(env, admin, person_id=token.person_id, grounds=GROUNDS)
    clock.advance(days=11)
    waiting = {each.waiting: each.sentence for each in needs_you(env, first_officer(env))}
    assert waiting[Waiting.APPEAL_DUE] == "An appeal is overdue."


def test_relief_opens_for_one_person_and_ends_on_its_second(
    env: Environment, admin: OperatorSession, clock: FakeClock, token: TokenRecord
) -> None:
    other = admit(env, "pierre", citizen("FRA"))
    assert published(env, token) is BLOCK
    relief = relieve(env, admin, token)
    assert (published(env, token), published(env, other)) == (ALLOW, BLOCK)
    assert gather(env).next_change == relief.until
    clock.now = relief.until - timedelta(seconds=1)
    assert published(env, token) is ALLOW
    clock.now = relief.until
    assert published(env, token) is BLOCK


def test_relief_ended_early_closes_at_once(
    env: Environment, admin: OperatorSession, token: TokenRecord
) -> None:
    relief = relieve(env, admin, token)
    end_relief(env, admin, relief.id, reason="The order was set aside")
    assert published(env, token) is BLOCK
    with pytest.raises(AppealError, match="ended already"):
        end_relief(env, admin, relief.id, reason="Once more")


def test_the_answer_for_one_person_agrees_with_the_list(
    env: Environment, admin: OperatorSession, clock: FakeClock, token: TokenRecord
) -> None:
    before = clock.now
    clock.advance(hours=1)
    relieve(env, admin, token)

    def decided(at: datetime | None = None) -> AccessDecision:
        return decide_person(env, admin, token.person_id, "fable-5", at).decision

    assert decided() is published(env, token) is ALLOW
    assert decided(before) is BLOCK
    assert decided(clock.now + timedelta(days=3)) is BLOCK


def test_a_kill_switch_outranks_relief(
    env: Environment, admin: OperatorSession, clock: FakeClock, token: TokenRecord
) -> None:
    relieve(env, admin, token)
    review = clock.now + timedelta(hours=1)
    throw(env, admin, second_officer(env), ("*",), reason="Stolen", review=review)
    assert published(env, token) is BLOCK


@pytest.mark.parametrize(
    ("state", "decision"), [(ScreeningState.OPEN, HOLD), (ScreeningState.CONFIRMED, BLOCK)]
)
def test_screening_outranks_relief(
    env: Environment,
    admin: OperatorSession,
    token: TokenRecord,
    state: ScreeningState,
    decision: AccessDecision,
) -> None:
    relieve(env, admin, token)
    with env.store.writing() as uow:
        record_screening(uow, token.person_id, state, env.clock())
        uow.commit()
    assert published(env, token) is decision


@pytest.mark.parametrize("hours", [-1, 0, 24 * 91])
def test_a_relief_without_an_end_in_reach_is_refused(
    env: Environment, admin: OperatorSession, store: FakeStore, token: TokenRecord, hours: float
) -> None:
    before = store.state.reliefs
    with pytest.raises(AppealError, match="ninety days"):
        relieve(env, admin, token, hours)
    assert store.state.reliefs == before


def test_one_relief_holds_at_a_time(
    env: Environment, admin: OperatorSession, token: TokenRecord
) -> None:
    relieve(env, admin, token)
    with pytest.raises(AppealError, match="a relief already"):
        relieve(env, admin, token)


def test_no_officer_grants_relief_to_themselves(
    env: Environment, admin: OperatorSession, token: TokenRecord
) -> None:
    with pytest.raises(PermissionDeniedError, match="themselves"):
        relieve(env, admin, replace(token, person_id=admin.person_id))


USE_CASES: dict[Act, Callable[[Environment, OperatorSession], object]] = {
    Act.OPEN_APPEAL: lambda e, s: open_appeal(e, s, directive_id="x", grounds=GROUNDS),
    Act.READ_APPEALS: appeals,
    Act.DECIDE_APPEAL: lambda e, s: close_appeal(
        e, s, "x", outcome=AppealOutcome.DENIED, answer="A reason"
    ),
    Act.END_RELIEF: lambda e, s: end_relief(e, s, "x", reason="A reason"),
}


@pytest.mark.parametrize(
    ("act", "role"),
    [(act, role) for act in USE_CASES for role in Role if role not in PERMISSIONS[act]],
)
def test_the_wrong_role_is_refused(
    env: Environment, admin: OperatorSession, store: FakeStore, act: Act, role: Role
) -> None:
    worker = add_account(env, admin, role, "worker")
    before = store.state
    with pytest.raises(PermissionDeniedError, match="role"):
        USE_CASES[act](env, worker)
    assert store.state is before
