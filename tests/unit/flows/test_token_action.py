from datetime import UTC, datetime

import pytest

from kiosk.domain.access import TokenRecord, TokenState
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.flows.token_action import Confirmed, Done, Failed, ReasonTyped, advance, begin

NOON = datetime(2026, 6, 12, 12, tzinfo=UTC)


def token(jti: str, state: TokenState) -> TokenRecord:
    return TokenRecord(
        jti, "p", "a", "c", "model:m", "k", NOON, NOON, shard="s", idx=1, state=state
    )


EVERY_STATE = tuple(token(state.name, state) for state in TokenState)


@pytest.mark.parametrize(
    ("act", "fitting"),
    [
        (Act.REVOKE_TOKEN, ("VALID", "SUSPENDED")),
        (Act.SUSPEND_TOKEN, ("VALID",)),
        (Act.REINSTATE_TOKEN, ("SUSPENDED",)),
    ],
)
def test_an_act_takes_only_the_states_it_applies_to(act: Act, fitting: tuple[str, ...]) -> None:
    state = begin(act, EVERY_STATE)
    assert state.jtis == fitting
    assert state.left_out == len(EVERY_STATE) - len(fitting)


def test_nothing_is_done_without_a_reason() -> None:
    state = advance(begin(Act.REVOKE_TOKEN, EVERY_STATE), Confirmed())
    assert state.reason_missing
    assert not state.acting


def test_blanks_are_no_reason() -> None:
    state = advance(begin(Act.REVOKE_TOKEN, EVERY_STATE), ReasonTyped("      "))
    assert not advance(state, Confirmed()).acting


def test_the_missing_reason_is_forgiven_once_it_is_typed() -> None:
    state = advance(begin(Act.REVOKE_TOKEN, EVERY_STATE), Confirmed())
    assert advance(state, ReasonTyped("l")).reason_missing
    assert not advance(state, ReasonTyped("lost device")).reason_missing


def test_nothing_is_done_to_no_token() -> None:
    state = advance(begin(Act.REINSTATE_TOKEN, EVERY_STATE[:2]), ReasonTyped("a mistake"))
    assert not advance(state, Confirmed()).acting


def test_a_second_press_while_acting_or_after_changes_nothing() -> None:
    state = advance(begin(Act.REVOKE_TOKEN, EVERY_STATE), ReasonTyped("lost device"))
    acting = advance(state, Confirmed())
    assert acting.acting
    assert advance(acting, Confirmed()) is acting
    done = advance(acting, Done(2))
    assert done.changed == 2
    assert advance(done, Confirmed()) is done


def test_a_failure_keeps_the_reason_and_lets_the_person_try_again() -> None:
    state = advance(begin(Act.REVOKE_TOKEN, EVERY_STATE), ReasonTyped("lost device"))
    failed = advance(advance(state, Confirmed()), Failed(KioskError("The disk is full.")))
    assert failed.failure is not None
    assert failed.reason == "lost device"
    assert advance(failed, Confirmed()).acting
