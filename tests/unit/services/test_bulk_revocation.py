"""Bulk revocation: exactly those meant, counted afresh, by two above the number set."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from directive_samples import admit, citizen, foreign, put_in_force, second_officer

from kiosk.audit.token_history import token_states
from kiosk.domain.access import TokenState
from kiosk.domain.errors import KioskError, PermissionDeniedError
from kiosk.domain.facts import Affiliation, AffiliationKind
from kiosk.domain.rights import Setting
from kiosk.services.bulk_revocation import (
    BulkResult,
    Left,
    count_selected,
    revoke_selected,
)
from kiosk.services.bulk_runs import stopped_short
from kiosk.services.bulk_selection import BulkRevocationError, Selection, organisations
from kiosk.services.permission import TwoOfficersError
from kiosk.services.retention import set_number
from kiosk.services.token_life import TokenLifeError, replace_lost, revoke

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.facts import PersonFacts
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

REASON = "Contract ended"
AT_ONCE = "2026-11-21T04:00:00-05:00"


def member(organisation: str, state: str = "FRA") -> PersonFacts:
    held = Affiliation(organisation, AffiliationKind.EMPLOYEE)
    return replace(citizen(state), affiliations=(held,))


def revoked(store: FakeStore) -> set[str]:
    return {
        token.jti for token in store.state.tokens.values() if token.state is TokenState.INVALID
    }


def revoke_now(
    env: Environment, admin: OperatorSession, selection: Selection, counted: int
) -> int:
    return revoke_selected(env, admin, selection, reason=REASON, counted=counted).revoked


def test_an_organisation_is_taken_whole_and_nobody_else(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    own = [admit(env, name, member("annex")) for name in ("a", "b")]
    admit(env, "c", member("annexe"))
    admit(env, "d", citizen("FRA"))
    selection = Selection(organisation="annex")
    count = count_selected(env, admin, selection)
    assert (count.tokens, count.people, count.needs_two) == (2, 2, False)
    assert revoke_now(env, admin, selection, 2) == 2
    assert revoked(store) == {token.jti for token in own}
    assert organisations(env, admin) == ("annex", "annexe")


def test_a_directive_takes_those_whom_it_blocks(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    put_in_force(env, admin, foreign(AT_ONCE))
    blocked = admit(env, "a", citizen("FRA"))
    admit(env, "b", citizen("USA"))
    assert revoke_now(env, admin, Selection(directive="us-2026-06-12"), 1) == 1
    assert revoked(store) == {blocked.jti}


def test_a_directive_that_is_not_in_force_takes_nobody(
    env: Environment, admin: OperatorSession
) -> None:
    put_in_force(env, admin, foreign())
    with pytest.raises(BulkRevocationError, match="not in force"):
        count_selected(env, admin, Selection(directive="us-2026-06-12"))


def test_a_window_of_time_and_a_person_narrow_together(
    env: Environment, store: FakeStore, clock: FakeClock, admin: OperatorSession
) -> None:
    early = admit(env, "a", citizen("FRA"))
    clock.advance(hours=1)
    late = admit(env, "b", citizen("FRA"))
    begin = early.issued_at
    window = Selection(issued_from=begin, issued_until=begin + timedelta(hours=1))
    assert count_selected(env, admin, window).tokens == 1
    everything = replace(window, issued_until=None)
    assert count_selected(env, admin, everything).tokens == 2
    only = replace(everything, person_ids=frozenset({late.person_id}))
    assert revoke_now(env, admin, only, 1) == 1
    assert revoked(store) == {late.jti}


def test_a_revoked_or_expired_token_is_not_counted(
    env: Environment, clock: FakeClock, admin: OperatorSession
) -> None:
    token = admit(env, "a", member("annex"))
    revoke(env, admin, [token.jti], REASON)
    assert count_selected(env, admin, Selection(organisation="annex")).tokens == 0
    admit(env, "b", member("annex"))
    clock.advance(hours=13)
    assert count_selected(env, admin, Selection(organisation="annex")).tokens == 0
    with pytest.raises(BulkRevocationError, match="No living token"):
        revoke_now(env, admin, Selection(organisation="annex"), 0)


def test_another_number_than_the_one_shown_revokes_nothing(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    for name in ("a", "b"):
        admit(env, name, member("annex"))
    with pytest.raises(BulkRevocationError, match="2 tokens are meant now"):
        revoke_now(env, admin, Selection(organisation="annex"), 1)
    assert revoked(store) == set()


def test_above_the_number_set_it_takes_two(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    set_number(env, admin, Setting.ALONE_AT_MOST, 1)
    tokens = [admit(env, name, member("annex")) for name in ("a", "b")]
    selection = Selection(organisation="annex")
    assert count_selected(env, admin, selection).needs_two
    with pytest.raises(TwoOfficersError, match="two officers"):
        revoke_now(env, admin, selection, 2)
    with pytest.raises(TwoOfficersError, match="one person"):
        revoke_selected(env, admin, selection, reason=REASON, counted=2, second=admin)
    with pytest.raises(TokenLifeError, match="at most 1"):
        revoke(env, admin, [token.jti for token in tokens], REASON)
    assert revoked(store) == set()
    ben = second_officer(env)
    assert (
        revoke_selected(env, admin, selection, reason=REASON, counted=2, second=ben).revoked == 2
    )
    assert store.state.actors[-1] == (admin.person_id, ben.person_id)


def test_the_log_names_each_token_so_that_the_store_can_be_held_against_it(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    tokens = [admit(env, name, member("annex")) for name in ("a", "b")]
    revoke_now(env, admin, Selection(organisation="annex"), 2)
    entry = store.state.entries[-1]
    assert entry.event.value == "token.revoked_in_bulk"
    assert entry.body["chosen_by"] == "organisation"
    logged = token_states([entry])
    assert {jti: state.state for jti, state in logged.items()} == {
        token.jti: TokenState.INVALID for token in tokens
    }


def test_everybody_is_never_meant_by_saying_nothing(
    env: Environment, admin: OperatorSession, auditor: OperatorSession
) -> None:
    with pytest.raises(BulkRevocationError, match="Nothing says"):
        count_selected(env, admin, Selection())
    with pytest.raises(BulkRevocationError, match="Nothing says"):
        revoke_now(env, admin, Selection(), 0)
    with pytest.raises(BulkRevocationError, match="reason"):
        revoke_selected(env, admin, Selection(organisation="x"), reason="", counted=0)
    with pytest.raises(PermissionDeniedError):
        revoke_now(env, auditor, Selection(organisation="annex"), 1)


def test_many_are_revoked_slice_by_slice_and_others_have_their_turn_between(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    tokens = [admit(env, name, member("annex")) for name in "abcde"]
    turns = []

    def between(done: int, of: int) -> None:
        with env.store.writing() as uow:  # a lock still held would refuse it
            turns.append((done, of, uow.log.size()))

    before = len(store.state.entries)
    selection = Selection(organisation="annex")
    done = revoke_selected(
        env, admin, selection, reason=REASON, counted=5, between=between, together=2
    )
    assert done == BulkResult(5)
    assert turns == [(2, 5, before + 1), (4, 5, before + 2)]
    entries = store.state.entries[before:]
    assert [(entry.body["done"], entry.body["of"]) for entry in entries] == [
        (2, 5),
        (4, 5),
        (5, 5),
    ]
    assert set(token_states(entries)) == {token.jti for token in tokens} == revoked(store)
    assert stopped_short(env, admin) == ()


def test_what_stops_it_is_said_with_what_is_done_and_the_rest_is_taken_up(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    for name in "abcde":
        admit(env, name, member("annex"))
    selection = Selection(organisation="annex")

    def full(done: int, _of: int) -> None:
        if done == 4:
            store.failing = KioskError("The disk is full.", "Make room on it.")

    with pytest.raises(BulkRevocationError, match=r"4 of 5 tokens .* The disk is full"):
        revoke_selected(env, admin, selection, reason=REASON, counted=5, between=full, together=2)
    store.failing = None
    (told,) = stopped_short(env, admin)
    assert told.selection == selection
    assert (told.done, told.of, told.chosen_by) == (4, 5, "organisation")
    assert len(revoked(store)) == 4
    assert count_selected(env, admin, selection).tokens == 1
    assert revoke_now(env, admin, selection, 1) == 1
    assert stopped_short(env, admin) == ()
    assert len(revoked(store)) == 5


def test_one_that_lies_a_day_back_is_not_told_of(
    env: Environment, clock: FakeClock, admin: OperatorSession
) -> None:
    for name in "abc":
        admit(env, name, member("annex"))

    def stop(_done: int, _of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        revoke_selected(
            env, admin, Selection(organisation="annex"),
            reason=REASON, counted=3, between=stop, together=2,
        )  # fmt: skip
    assert len(stopped_short(env, admin)) == 1
    clock.advance(hours=25)
    assert stopped_short(env, admin) == ()


def test_what_others_revoke_meanwhile_keeps_their_reason(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    for name in "abc":
        admit(env, name, member("annex"))

    def between(_done: int, _of: int) -> None:
        left = [each for each in store.state.tokens if each not in revoked(store)]
        revoke(env, admin, left, "Lost")

    selection = Selection(organisation="annex")
    done = revoke_selected(
        env, admin, selection, reason=REASON, counted=3, between=between, together=2
    )
    assert done == BulkResult(2)
    assert sorted(token.reason for token in store.state.tokens.values() if token.reason) == [
        REASON, REASON, "Lost",
    ]  # fmt: skip
    assert stopped_short(env, admin) == ()


def test_an_officer_who_loses_the_role_meanwhile_revokes_no_more(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    set_number(env, admin, Setting.ALONE_AT_MOST, 1)
    for name in "abc":
        admit(env, name, member("annex"))
    ben = second_officer(env)

    def between(_done: int, _of: int) -> None:
        account = store.state.operators[ben.operator_id]
        store.state.operators[ben.operator_id] = replace(account, active=False)

    with pytest.raises(BulkRevocationError, match=r"2 of 3 tokens .* not active"):
        revoke_selected(
            env, admin, Selection(organisation="annex"),
            reason=REASON, counted=3, second=ben, between=between, together=2,
        )  # fmt: skip
    assert len(revoked(store)) == 2


def test_whoever_gets_another_token_meanwhile_does_not_keep_it(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    tokens = [admit(env, name, member("annex")) for name in "abcd"]
    turns = []

    def between(done: int, of: int) -> None:
        turns.append((done, of))
        if done == 2:
            replace_lost(env, admin, tokens[3].jti)

    selection = Selection(organisation="annex")
    result = revoke_selected(
        env, admin, selection, reason=REASON, counted=4, between=between, together=2
    )
    assert result == BulkResult(4, since=1)
    assert turns == [(2, 4), (4, 5)]
    assert len(revoked(store)) == len(store.state.tokens) == 5
    assert count_selected(env, admin, selection).tokens == 0
    assert stopped_short(env, admin) == ()


def test_where_they_come_as_fast_as_they_go_it_ends_and_says_so(
    env: Environment, admin: OperatorSession
) -> None:
    tokens = [admit(env, name, member("annex")) for name in "abc"]
    kept = tokens[2].jti

    def between(_done: int, _of: int) -> None:
        nonlocal kept
        kept = replace_lost(env, admin, kept).record.jti

    selection = Selection(organisation="annex")
    result = revoke_selected(
        env, admin, selection, reason=REASON, counted=3, between=between, together=2
    )
    assert (result.living, result.left) == (1, Left.STILL_COMING)
    assert count_selected(env, admin, selection).tokens == 1
    (told,) = stopped_short(env, admin)
    assert told.of - told.done == 1


def test_one_officer_alone_takes_no_more_than_one_may_with_what_came_in(
    env: Environment, admin: OperatorSession
) -> None:
    set_number(env, admin, Setting.ALONE_AT_MOST, 3)
    for name in "abc":
        admit(env, name, member("annex"))

    def between(_done: int, _of: int) -> None:
        admit(env, "d", member("annex"))

    selection = Selection(organisation="annex")
    result = revoke_selected(
        env, admin, selection, reason=REASON, counted=3, between=between, together=2
    )
    assert result == BulkResult(3, living=1, left=Left.TWO_OFFICERS)
    assert len(stopped_short(env, admin)) == 1


def test_what_the_chosen_times_do_not_take_is_counted_and_left(
    env: Environment, clock: FakeClock, admin: OperatorSession
) -> None:
    tokens = [admit(env, name, member("annex")) for name in "abc"]
    clock.advance(hours=1)

    def between(_done: int, _of: int) -> None:
        replace_lost(env, admin, tokens[2].jti)

    until = tokens[0].issued_at + timedelta(minutes=30)
    result = revoke_selected(
        env, admin, Selection(issued_until=until),
        reason=REASON, counted=3, between=between, together=2,
    )  # fmt: skip
    assert result == BulkResult(2, outside=1)


def test_it_stops_between_two_slices_when_asked_and_says_what_lives(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    for name in "abcde":
        admit(env, name, member("annex"))
    result = revoke_selected(
        env, admin, Selection(organisation="annex"),
        reason=REASON, counted=5, goes_on=lambda: len(revoked(store)) < 4, together=2,
    )  # fmt: skip
    assert result == BulkResult(4, living=1, left=Left.STOPPED)
    (told,) = stopped_short(env, admin)
    assert (told.done, told.of) == (4, 5)


def stop_short(env: Environment, admin: OperatorSession, selection: Selection) -> None:
    counted = count_selected(env, admin, selection).tokens
    result = revoke_selected(
        env, admin, selection,
        reason=REASON, counted=counted, goes_on=lambda: False, together=1,
    )  # fmt: skip
    assert result.left is Left.STOPPED


def test_one_that_stopped_is_told_of_whatever_else_is_revoked_until_it_is_taken_up(
    env: Environment, admin: OperatorSession
) -> None:
    annex, other = Selection(organisation="annex"), Selection(organisation="other")
    for name in "abc":
        admit(env, name, member("annex"))
    for name in "de":
        admit(env, name, member("other"))
    stop_short(env, admin, annex)
    assert revoke_now(env, admin, other, 2) == 2
    assert [each.selection for each in stopped_short(env, admin)] == [annex]
    stop_short(env, admin, annex)  # taken up, and short again: one is left to take up
    (told,) = stopped_short(env, admin)
    assert (told.done, told.of) == (1, 2)
    assert revoke_now(env, admin, annex, 1) == 1
    assert stopped_short(env, admin) == ()


def test_one_whose_tokens_died_otherwise_is_taken_up_with_none_left(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    annex = Selection(organisation="annex")
    tokens = [admit(env, name, member("annex")) for name in "ab"]
    stop_short(env, admin, annex)
    revoke(env, admin, [each.jti for each in tokens if each.jti not in revoked(store)], "Lost")
    assert revoke_now(env, admin, annex, 0) == 0
    assert stopped_short(env, admin) == ()
    with pytest.raises(BulkRevocationError, match="No living token"):
        revoke_now(env, admin, annex, 0)


def test_persons_who_were_chosen_do_not_stand_in_the_log(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    persons = frozenset(admit(env, name, member("annex")).person_id for name in "ab")
    stop_short(env, admin, Selection(person_ids=persons))
    (told,) = stopped_short(env, admin)
    assert (told.chosen_by, told.selection) == ("person", None)
    assert not any(each in str(store.state.entries[-1].body) for each in persons)
