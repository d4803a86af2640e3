"""Bulk revocation: exactly those meant, counted afresh, by two above the number set."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from directive_samples import admit, citizen, foreign, put_in_force, second_officer

from kiosk.audit.token_history import token_states
from kiosk.domain.access import TokenState
from kiosk.domain.errors import PermissionDeniedError
from kiosk.domain.facts import Affiliation, AffiliationKind
from kiosk.domain.rights import Setting
from kiosk.services.bulk_revocation import (
    BulkRevocationError,
    Selection,
    count_selected,
    organisations,
    revoke_selected,
)
from kiosk.services.permission import TwoOfficersError
from kiosk.services.retention import set_number
from kiosk.services.token_life import TokenLifeError, revoke

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
    return revoke_selected(env, admin, selection, reason=REASON, counted=counted)


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
    assert revoke_selected(env, admin, selection, reason=REASON, counted=2, second=ben) == 2
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
