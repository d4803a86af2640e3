"""Replacing a lost token: find, choose, one action."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime

import pytest

from kiosk.domain.errors import KioskError
from kiosk.flows.onboarding_lost_token import (
    FindTokens,
    LostTokenFailed,
    LostTokenRow,
    LostTokenState,
    QueryTyped,
    ReplacePressed,
    ReplaceToken,
    TokenChosen,
    TokenReplaced,
    TokensFound,
    advance,
)
from kiosk.services.onboarding import IssuedAccess

WHEN = datetime(2026, 6, 12, tzinfo=UTC)
ANNA = LostTokenRow("a1", "A1", "Anna Eriksson", "1974-08-12", WHEN, WHEN)
LARS = LostTokenRow("b2", "B2", "Lars Eriksson", "1970", WHEN, WHEN)
ACCESS = IssuedAccess(*[None] * len(fields(IssuedAccess)))  # type: ignore[arg-type]  # Unread here.
GONE = KioskError("This token is revoked.", "Ask an admin.")


@pytest.fixture
def found() -> LostTokenState:
    state = advance(LostTokenState(), QueryTyped("Eriksson"))
    return advance(state, TokensFound(1, [ANNA, LARS]))


def test_query_is_handed_to_the_lane() -> None:
    assert advance(LostTokenState(), QueryTyped(" Er ")).pending == FindTokens(1, "Er")


def test_one_letter_finds_nobody() -> None:
    state = advance(LostTokenState(), QueryTyped("E"))
    assert state.pending is None
    assert not state.searched


def test_nothing_found_differs_from_nothing_asked() -> None:
    state = advance(advance(LostTokenState(), QueryTyped("Nobody")), TokensFound(1, []))
    assert state.searched
    assert state.rows == ()


def test_only_token_found_is_chosen() -> None:
    state = advance(advance(LostTokenState(), QueryTyped("Anna")), TokensFound(1, [ANNA]))
    assert state.chosen == "a1"


def test_one_of_several_is_never_chosen_for_the_agent(found: LostTokenState) -> None:
    assert found.chosen == ""


def test_results_of_an_earlier_query_are_dropped(found: LostTokenState) -> None:
    later = advance(found, QueryTyped("Lars"))
    assert advance(later, TokensFound(1, [ANNA])) == later


def test_choice_is_kept_while_it_is_found_and_lost_with_it(found: LostTokenState) -> None:
    state = advance(advance(found, TokenChosen("b2")), QueryTyped("Er"))
    assert advance(state, TokensFound(2, [ANNA, LARS])).chosen == "b2"
    assert advance(state, TokensFound(2, [])).chosen == ""


def test_token_that_is_not_listed_cannot_be_chosen(found: LostTokenState) -> None:
    assert advance(found, TokenChosen("zz")) == found


def test_early_press_says_what_is_missing(found: LostTokenState) -> None:
    state = advance(found, ReplacePressed())
    assert state.insisted
    assert state.pending is None
    assert state.missing


def test_replacing_is_one_action(found: LostTokenState) -> None:
    state = advance(advance(found, TokenChosen("b2")), ReplacePressed())
    assert state.pending == ReplaceToken(2, "b2")
    assert advance(state, TokenReplaced(2, ACCESS)).access is ACCESS


def test_nothing_else_is_chosen_or_pressed_while_replacing(found: LostTokenState) -> None:
    state = advance(advance(found, TokenChosen("b2")), ReplacePressed())
    assert advance(state, TokenChosen("a1")) == state
    assert advance(state, QueryTyped("Anna")) == state
    assert advance(state, ReplacePressed()).pending == state.pending
    assert advance(state, TokenReplaced(9, ACCESS)) == state


def test_failure_keeps_the_choice(found: LostTokenState) -> None:
    state = advance(advance(found, TokenChosen("b2")), ReplacePressed())
    state = advance(state, LostTokenFailed(2, GONE))
    assert state.error is GONE
    assert state.chosen == "b2"
    assert advance(state, LostTokenFailed(1, GONE)) == state


def test_clearing_the_query_forgets_what_was_found(found: LostTokenState) -> None:
    state = advance(found, QueryTyped(""))
    assert state.rows == ()
    assert advance(state, TokensFound(1, [ANNA])) == state


def test_unknown_event_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(TypeError, match="no such event"):
        advance(LostTokenState(), object())  # type: ignore[arg-type]  # The mistake shown.
