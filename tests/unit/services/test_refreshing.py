"""A refresh token is good once; a copied one ends them all, and no revocation is outlived."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from directive_samples import second_officer
from redemption_samples import JKT, OTHER_JKT, living, onboard, only_family, redeemed

from kiosk.audit.token_history import check_token_states, token_states
from kiosk.domain.access import MOVED_AFTER_EXPIRY, TokenState
from kiosk.services.bulk_revocation import revoke_selected
from kiosk.services.bulk_selection import BulkRevocationError, Selection
from kiosk.services.erasure import erase
from kiosk.services.grants import ATTESTED_FOR, GrantRefusedError
from kiosk.services.kill_switch import throw, undo
from kiosk.services.log import check_log
from kiosk.services.publication import publication_due
from kiosk.services.redemption import FAMILY_LIFE, offer, redeem
from kiosk.services.refreshing import GRACE, MOST_ANSWERS, MOST_RENEWALS, refresh
from kiosk.services.rights import restrict
from kiosk.services.token_life import reinstate, replace_lost, revoke, suspend
from kiosk.services.token_reading import own_claims

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.grants import Granted
    from kiosk.services.onboarding import IssuedAccess

SECOND = timedelta(seconds=1)
NIGHT = timedelta(hours=13)


@pytest.fixture
def issued(env: Environment, staff: OperatorSession) -> IssuedAccess:
    return onboard(env, staff)


@pytest.fixture
def bound(env: Environment, staff: OperatorSession, issued: IssuedAccess) -> Granted:
    return redeemed(env, staff, issued)


@pytest.fixture
def bearer(env: Environment, staff: OperatorSession, issued: IssuedAccess) -> Granted:
    return redeemed(env, staff, issued, "")


def refused(env: Environment, token: str, jkt: str = JKT) -> GrantRefusedError:
    with pytest.raises(GrantRefusedError) as caught:
        refresh(env, token, jkt=jkt)
    assert token not in str(caught.value)
    return caught.value


def over(env: Environment, store: FakeStore, token: str, jkt: str = JKT) -> None:
    """Show that a family has ended: nothing of it opens, and nothing of it lives."""
    assert refused(env, token, jkt).error == "invalid_grant"
    assert only_family(store).ended_at is not None
    assert store.state.tokens[only_family(store).jti].state is TokenState.INVALID
    stored = [(each.jti, int(each.state)) for each in store.state.tokens.values()]
    check_token_states(token_states(store.state.entries), stored, len(store.state.entries))
    check_log(env)


def test_each_use_gives_the_next_pair_and_revokes_the_token_before(
    env: Environment, bound: Granted, store: FakeStore, clock: FakeClock
) -> None:
    before = only_family(store)
    clock.advance(hours=11)
    granted = refresh(env, bound.refresh_token, jkt=JKT)
    (record,) = living(store)
    claims = own_claims(env.store.reading(), granted.access_token)
    assert claims is not None
    assert (claims.jti, claims.cnf_jkt) == (record.jti, JKT)
    assert (record.replaces, granted.token_type) == (before.jti, "DPoP")
    assert store.state.tokens[before.jti].reason == "refreshed"
    assert only_family(store).ends_at == before.ends_at
    assert store.events()[-1] == "token.refreshed"
    assert granted.refresh_token != bound.refresh_token
    assert refresh(env, granted.refresh_token, jkt=JKT).access_token


def test_a_token_that_expired_overnight_renews_itself(
    env: Environment, bearer: Granted, store: FakeStore, clock: FakeClock
) -> None:
    clock.now += NIGHT
    assert refresh(env, bearer.refresh_token).token_type == "Bearer"
    assert len(living(store)) == 1


@pytest.mark.parametrize("used_again", [0, 1])
def test_a_copied_refresh_token_ends_the_family_whoever_uses_it(
    env: Environment, bearer: Granted, store: FakeStore, used_again: int
) -> None:
    tokens = [bearer.refresh_token]
    tokens += [refresh(env, tokens[-1]).refresh_token]
    tokens += [refresh(env, tokens[-1]).refresh_token]
    over(env, store, tokens[used_again], "")
    assert (store.events()[-1], store.state.entries[-1].body["why"]) == (
        "token.family_ended",
        "reused",
    )
    over(env, store, tokens[2], "")
    assert living(store) == []


def test_a_lost_answer_is_given_again_to_the_holder_of_the_key(
    env: Environment, bound: Granted, store: FakeStore, clock: FakeClock
) -> None:
    lost = refresh(env, bound.refresh_token, jkt=JKT)
    clock.now += GRACE - SECOND
    again = refresh(env, bound.refresh_token, jkt=JKT)
    assert again.refresh_token != lost.refresh_token
    assert [each.jti for each in living(store)] == [only_family(store).jti]
    assert refresh(env, again.refresh_token, jkt=JKT).access_token


def test_no_race_of_one_client_with_itself_loses_it(
    env: Environment, bound: Granted, store: FakeStore
) -> None:
    first = refresh(env, bound.refresh_token, jkt=JKT)
    refresh(env, bound.refresh_token, jkt=JKT)
    assert refresh(env, first.refresh_token, jkt=JKT).access_token
    assert len(living(store)) == 1


def test_after_the_grace_a_spent_token_ends_the_family(
    env: Environment, bound: Granted, store: FakeStore, clock: FakeClock
) -> None:
    refresh(env, bound.refresh_token, jkt=JKT)
    clock.now += GRACE
    over(env, store, bound.refresh_token)


@pytest.mark.parametrize("jkt", ["", OTHER_JKT])
def test_the_grace_is_for_the_same_key_only(
    env: Environment, bound: Granted, store: FakeStore, jkt: str
) -> None:
    refresh(env, bound.refresh_token, jkt=JKT)
    over(env, store, bound.refresh_token, jkt)


def test_without_a_key_there_is_no_grace(
    env: Environment, bearer: Granted, store: FakeStore
) -> None:
    refresh(env, bearer.refresh_token)
    over(env, store, bearer.refresh_token, "")


def test_an_answer_is_given_again_a_few_times_at_most(
    env: Environment, bound: Granted, store: FakeStore
) -> None:
    for _ in range(MOST_ANSWERS):
        refresh(env, bound.refresh_token, jkt=JKT)
    over(env, store, bound.refresh_token)


@pytest.mark.parametrize("jkt", ["", OTHER_JKT])
def test_a_thief_without_the_key_gets_nothing_and_ends_nothing(
    env: Environment, bound: Granted, store: FakeStore, jkt: str
) -> None:
    entries = len(store.state.entries)
    assert refused(env, bound.refresh_token, jkt).error == "invalid_dpop_proof"
    assert len(store.state.entries) == entries
    assert refresh(env, bound.refresh_token, jkt=JKT).access_token


def test_a_bearer_family_is_not_bound_by_whoever_comes_first(
    env: Environment, bearer: Granted
) -> None:
    assert refused(env, bearer.refresh_token, JKT).error == "invalid_dpop_proof"


@pytest.mark.usefixtures("staff")
@pytest.mark.parametrize("token", ["", "unknown", "A" * 129, "ü", "\ud800"])
def test_what_is_unknown_opens_nothing_and_takes_no_lock(
    env: Environment, store: FakeStore, token: str
) -> None:
    store.writing_now = True  # somebody writes: whoever waited for that would fail here
    with pytest.raises(GrantRefusedError) as caught:
        refresh(env, token)
    assert caught.value.error == "invalid_grant"


def test_a_family_ends_after_its_longest_life(
    env: Environment, bound: Granted, store: FakeStore, clock: FakeClock
) -> None:
    clock.now += FAMILY_LIFE - SECOND
    granted = refresh(env, bound.refresh_token, jkt=JKT)
    clock.now += SECOND
    over(env, store, granted.refresh_token)


def test_a_family_that_comes_again_after_long_ends_and_its_old_token_stays_as_it_is(
    env: Environment, bound: Granted, store: FakeStore, clock: FakeClock
) -> None:
    jti = only_family(store).jti
    clock.now = store.state.tokens[jti].expires_at + MOVED_AFTER_EXPIRY
    assert refused(env, bound.refresh_token).error == "invalid_grant"
    assert only_family(store).ended_at == clock.now
    assert store.state.tokens[jti].state is TokenState.VALID
    check_log(env)


def test_a_revoked_token_is_not_renewed(
    env: Environment, admin: OperatorSession, bound: Granted, store: FakeStore
) -> None:
    revoke(env, admin, [only_family(store).jti], "stolen")
    over(env, store, bound.refresh_token)
    assert store.state.entries[-1].body["why"] == "revoked"


def test_a_revocation_overnight_is_not_outlived(
    env: Environment,
    admin: OperatorSession,
    bound: Granted,
    store: FakeStore,
    clock: FakeClock,
) -> None:
    clock.now += NIGHT
    revoke(env, admin, [only_family(store).jti], "stolen")
    over(env, store, bound.refresh_token)


def test_a_lost_token_is_not_renewed(
    env: Environment, staff: OperatorSession, bound: Granted, store: FakeStore
) -> None:
    replace_lost(env, staff, only_family(store).jti)
    over(env, store, bound.refresh_token)
    assert len(living(store)) == 1


def test_a_suspended_token_renews_itself_once_reinstated(
    env: Environment, admin: OperatorSession, bound: Granted, store: FakeStore
) -> None:
    jti = only_family(store).jti
    suspend(env, admin, [jti], "under review")
    assert refused(env, bound.refresh_token).error == "access_denied"
    reinstate(env, admin, [jti], "cleared")
    assert refresh(env, bound.refresh_token, jkt=JKT).access_token


def test_bulk_revocation_ends_what_sleeps(
    env: Environment, admin: OperatorSession, bound: Granted, store: FakeStore, clock: FakeClock
) -> None:
    clock.now += NIGHT
    asleep = only_family(store)
    assert asleep.expires_at < clock.now
    selection = Selection(person_ids=frozenset({asleep.person_id}))
    revoke_selected(env, admin, selection, reason="Contract ended", counted=0)
    over(env, store, bound.refresh_token)
    with pytest.raises(BulkRevocationError, match="No living token"):
        revoke_selected(env, admin, selection, reason="Contract ended", counted=0)


def test_bulk_revocation_ends_codes_beside_papers_that_expired(
    env: Environment,
    admin: OperatorSession,
    issued: IssuedAccess,
    clock: FakeClock,
) -> None:
    code = offer(env, admin, issued.person.id).code
    clock.now += NIGHT
    other = Selection(person_ids=frozenset({"somebody"}))
    with pytest.raises(BulkRevocationError):
        revoke_selected(env, admin, other, reason="Contract ended", counted=0)
    selection = Selection(person_ids=frozenset({issued.person.id}))
    revoke_selected(env, admin, selection, reason="Contract ended", counted=0)
    with pytest.raises(GrantRefusedError):
        redeem(env, code)


def test_bulk_revocation_takes_living_tokens_with_their_families(
    env: Environment,
    admin: OperatorSession,
    bound: Granted,
    issued: IssuedAccess,
    store: FakeStore,
) -> None:
    selection = Selection(person_ids=frozenset({issued.person.id}))
    done = revoke_selected(env, admin, selection, reason="Contract ended", counted=1)
    assert (done.revoked, living(store)) == (1, [])
    over(env, store, bound.refresh_token)


def test_an_erased_persons_refresh_token_opens_nothing(
    env: Environment,
    admin: OperatorSession,
    bound: Granted,
    issued: IssuedAccess,
    store: FakeStore,
) -> None:
    erase(env, admin, issued.person.id, reason="as they asked")
    assert refused(env, bound.refresh_token).error == "invalid_grant"
    assert living(store) == []


def test_a_restricted_record_is_not_used(
    env: Environment,
    admin: OperatorSession,
    bound: Granted,
    issued: IssuedAccess,
    store: FakeStore,
) -> None:
    restrict(env, admin, issued.person.id, reason="as they asked")
    over(env, store, bound.refresh_token)


def test_what_was_signed_carries_it_for_a_year(
    env: Environment, bound: Granted, store: FakeStore, clock: FakeClock
) -> None:
    signed = store.state.attestations[-1]
    store.state.attestations[-1] = replace(signed, signed_at=clock.now - ATTESTED_FOR)
    over(env, store, bound.refresh_token)
    assert store.state.entries[-1].body["why"] == "not_attested"


def test_while_every_model_is_closed_nothing_is_renewed(
    env: Environment, admin: OperatorSession, bound: Granted, store: FakeStore, clock: FakeClock
) -> None:
    clock.now += SECOND
    review = clock.now + timedelta(hours=1)
    ben = second_officer(env)
    one = throw(env, admin, ben, ["fable-5"], reason="an incident", review=review)
    assert refresh(env, bound.refresh_token, jkt=JKT).access_token
    last = [each for each in store.state.refresh_tokens.values() if each.spent_at is None]
    assert len(last) == 1
    clock.now += SECOND
    every = throw(env, admin, ben, ["*"], reason="an incident", review=review)
    assert refused(env, bound.refresh_token).error == "access_denied"
    assert only_family(store).ended_at is None
    clock.now += SECOND
    for switch in (one, every):
        undo(env, admin, ben, switch.id, reason="it is over")
    assert refresh(env, bound.refresh_token, jkt=JKT).access_token


def test_renewing_without_need_is_slowed_down(
    env: Environment, bound: Granted, store: FakeStore, clock: FakeClock
) -> None:
    token = bound.refresh_token
    for _ in range(MOST_RENEWALS):
        clock.advance(minutes=1)
        token = refresh(env, token, jkt=JKT).refresh_token
    slowed = refused(env, token)
    assert (slowed.error, slowed.retry_after) == ("slow_down", 49 * 60 + 1)
    clock.advance(seconds=slowed.retry_after)
    assert refresh(env, token, jkt=JKT).access_token
    assert len(only_family(store).renewals) <= MOST_RENEWALS


def test_gateways_are_told_of_every_renewal_and_end(
    env: Environment, bearer: Granted, store: FakeStore
) -> None:
    for happening in (
        lambda: refresh(env, bearer.refresh_token),
        lambda: refused(env, bearer.refresh_token, ""),
    ):
        with env.store.writing() as uow:
            published = uow.log.size()
            uow.commit()
        happening()
        assert store.events()[-1].startswith("token.")
        assert len(store.state.entries) == published + 1
    assert publication_due(env)
