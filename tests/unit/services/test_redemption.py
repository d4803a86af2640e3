"""A code from the desk becomes a token once, and only for whom it was offered to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from fakes import FakeEntropy
from redemption_samples import JKT, living, onboard, only_family, redeemed
from samples import STAFF_SECRET, complete_case

from kiosk.audit.token_history import check_token_states, token_states
from kiosk.domain.access import TokenState
from kiosk.domain.errors import NotFoundError, PermissionDeniedError
from kiosk.domain.operators import Role
from kiosk.domain.redemption import FREE_MISSES
from kiosk.domain.rights import ErasedError
from kiosk.services.accounts import add_operator, sign_in
from kiosk.services.codes import new_code
from kiosk.services.erased import RestrictedError
from kiosk.services.erasure import erase
from kiosk.services.grants import ATTESTED_FOR, GrantRefusedError
from kiosk.services.log import check_log
from kiosk.services.onboarding import issue_access
from kiosk.services.redemption import (
    CODE_LIFE,
    FAMILY_LIFE,
    MOST_MISSES,
    OfferRefusedError,
    offer,
    redeem,
)
from kiosk.services.rights import restrict
from kiosk.services.token_life import replace_lost, revoke, suspend
from kiosk.services.token_reading import own_claims

if TYPE_CHECKING:
    from collections.abc import Callable

    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding import IssuedAccess
    from kiosk.services.token_life import Changed

    Act = Callable[[Environment, OperatorSession, list[str], str], Changed]


@pytest.fixture
def issued(env: Environment, staff: OperatorSession) -> IssuedAccess:
    return onboard(env, staff)


def refused(env: Environment, code: str) -> GrantRefusedError:
    with pytest.raises(GrantRefusedError) as caught:
        redeem(env, code)
    return caught.value


def guesses(count: int, beginning: str = "") -> list[str]:
    entropy = FakeEntropy("guesses")
    return [beginning + new_code(entropy)[len(beginning) :] for _ in range(count)]


def test_a_code_becomes_a_token_in_the_place_of_the_desks(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    offered = offer(env, staff, issued.person.id)
    assert offered.expires_at == env.clock() + CODE_LIFE
    assert store.events()[-1] == "redemption.offered"
    assert store.state.actors[-1] == (staff.person_id, issued.person.id)

    granted = redeem(env, offered.code)

    (record,) = living(store)
    assert record.replaces == issued.record.jti
    assert store.state.tokens[issued.record.jti].state is TokenState.INVALID
    assert store.state.tokens[issued.record.jti].reason == "redeemed"
    assert (granted.token_type, granted.scope) == ("Bearer", record.scope)
    assert granted.expires_in == 12 * 3600
    claims = own_claims(env.store.reading(), granted.access_token)
    assert claims is not None
    assert (claims.jti, claims.cnf_jkt) == (record.jti, "")
    assert store.events()[-1] == "token.redeemed"
    assert store.state.actors[-1] == (issued.person.id, issued.person.id)


def test_a_token_is_bound_to_the_key_that_was_proved(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    granted = redeemed(env, staff, issued)
    claims = own_claims(env.store.reading(), granted.access_token)
    assert claims is not None
    assert (granted.token_type, claims.cnf_jkt) == ("DPoP", JKT)
    assert only_family(store).jkt == JKT


def test_neither_code_nor_refresh_token_is_kept_or_logged(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    offered = offer(env, staff, issued.person.id)
    granted = redeem(env, offered.code, jkt=JKT)
    kept = repr(store.state)
    for secret in (offered.code, offered.code.replace("-", ""), granted.refresh_token):
        assert secret not in kept
    logged = b"".join(store.state.leaves).decode()
    for told in (granted.access_token, JKT, issued.person.id, "Eriksson", "anna@example.org"):
        assert told not in logged


def test_the_log_alone_tells_every_tokens_state(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    redeemed(env, staff, issued)
    stored = [(each.jti, int(each.state)) for each in store.state.tokens.values()]
    check_token_states(token_states(store.state.entries), stored, len(store.state.entries))
    check_log(env)


def test_a_code_is_good_once(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    code = offer(env, staff, issued.person.id).code
    redeem(env, code)
    assert refused(env, code).error == "invalid_grant"
    assert len(living(store)) == 1
    assert [each.ended_at for each in store.state.codes.values()] == [env.clock()]


def test_a_code_is_read_as_people_type_it(
    env: Environment, staff: OperatorSession, issued: IssuedAccess
) -> None:
    code = offer(env, staff, issued.person.id).code
    assert redeem(env, f"  {code.lower().replace('-', ' ')} ").access_token


@pytest.mark.parametrize("code", ["", "?", "4F2K", "U" * 16, "x" * 1000, "\ud800"])
@pytest.mark.usefixtures("staff")
def test_what_is_no_code_opens_nothing(env: Environment, code: str) -> None:
    assert refused(env, code).error == "invalid_grant"


def test_a_code_ends_by_itself(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, clock: FakeClock
) -> None:
    code = offer(env, staff, issued.person.id).code
    clock.now += CODE_LIFE
    refused(env, code)


def test_a_code_outlives_the_paper_beside_it(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, clock: FakeClock
) -> None:
    code = offer(env, staff, issued.person.id).code
    clock.now += CODE_LIFE - timedelta(seconds=1)
    assert issued.record.expires_at < clock.now
    assert redeem(env, code).access_token


def test_a_new_offer_ends_the_older_one(
    env: Environment, staff: OperatorSession, issued: IssuedAccess
) -> None:
    first = offer(env, staff, issued.person.id).code
    second = offer(env, staff, issued.person.id).code
    refused(env, first)
    assert redeem(env, second).access_token


def test_each_computer_keeps_its_own_token(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    redeemed(env, staff, issued)
    again = issue_access(env, staff, complete_case(env, person_id=issued.person.id))
    redeemed(env, staff, again)
    assert len(living(store)) == 2
    assert {each.jti for each in living(store)} == {
        family.jti for family in store.state.families.values()
    }


def test_a_code_stands_beside_a_token_of_the_desk_only(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, clock: FakeClock
) -> None:
    redeemed(env, staff, issued)
    with pytest.raises(OfferRefusedError):  # what is left renews itself on a computer
        offer(env, staff, issued.person.id)
    again = issue_access(env, staff, complete_case(env, person_id=issued.person.id))
    clock.now = again.record.expires_at
    with pytest.raises(OfferRefusedError):
        offer(env, staff, issued.person.id)


@pytest.mark.parametrize("act", [revoke, suspend])
def test_a_revoked_persons_code_opens_nothing(
    env: Environment, admin: OperatorSession, issued: IssuedAccess, act: Act, store: FakeStore
) -> None:
    code = offer(env, admin, issued.person.id).code
    act(env, admin, [issued.record.jti], "stolen")
    refused(env, code)
    assert living(store) == []
    with pytest.raises(OfferRefusedError):
        offer(env, admin, issued.person.id)


def test_a_lost_tokens_code_opens_nothing(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    code = offer(env, staff, issued.person.id).code
    replace_lost(env, staff, issued.record.jti)
    refused(env, code)
    assert len(living(store)) == 1


def test_an_erased_persons_code_opens_nothing(
    env: Environment, admin: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    code = offer(env, admin, issued.person.id).code
    erase(env, admin, issued.person.id, reason="as they asked")
    store.state.tokens[issued.record.jti] = issued.record  # not even where it stood again
    refused(env, code)
    with pytest.raises((ErasedError, RestrictedError)):
        offer(env, admin, issued.person.id)


def test_a_restricted_persons_code_opens_nothing(
    env: Environment, admin: OperatorSession, issued: IssuedAccess
) -> None:
    code = offer(env, admin, issued.person.id).code
    restrict(env, admin, issued.person.id, reason="as they asked")
    refused(env, code)
    with pytest.raises(RestrictedError):
        offer(env, admin, issued.person.id)


def test_a_code_ends_with_what_was_signed(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    code = offer(env, staff, issued.person.id).code
    signed = store.state.attestations[-1]
    store.state.attestations[-1] = replace(signed, signed_at=env.clock() - ATTESTED_FOR)
    refused(env, code)
    store.state.attestations.clear()
    refused(env, code)


def test_a_family_ends_with_what_was_signed(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    redeemed(env, staff, issued)
    assert only_family(store).ends_at == env.clock() + FAMILY_LIFE
    store.state.families.clear()
    end = env.clock() + timedelta(days=3)
    signed = store.state.attestations[-1]
    store.state.attestations[-1] = replace(signed, signed_at=end - ATTESTED_FOR)
    again = issue_access(env, staff, complete_case(env, person_id=issued.person.id))
    store.state.attestations.pop()
    redeemed(env, staff, again)
    assert only_family(store).ends_at == end


def test_nobody_offers_a_code_to_themselves_or_to_nobody(
    env: Environment, admin: OperatorSession, issued: IssuedAccess
) -> None:
    roles = frozenset({Role.STAFF})
    person_id = issued.person.id
    add_operator(env, admin, person_id=person_id, login="anna", roles=roles, secret=STAFF_SECRET)
    with pytest.raises(PermissionDeniedError, match="themselves"):
        offer(env, sign_in(env, "anna", STAFF_SECRET), person_id)
    with pytest.raises(NotFoundError):
        offer(env, admin, "nobody")


def test_misses_under_one_beginning_close_it_for_a_while(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, clock: FakeClock
) -> None:
    code = offer(env, staff, issued.person.id).code
    for guess in guesses(FREE_MISSES + 1, code[:4]):
        assert refused(env, guess).error == "invalid_grant"
    closed = refused(env, code)
    assert (closed.error, closed.retry_after) == ("slow_down", 31)
    clock.advance(seconds=29)
    assert refused(env, code).error == "slow_down"
    clock.advance(seconds=1)
    assert redeem(env, code).access_token


def test_a_hit_forgives_the_misses_before_it(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    code = offer(env, staff, issued.person.id).code
    for guess in guesses(FREE_MISSES, code[:4]):
        refused(env, guess)
    redeem(env, code)
    assert code[:4] not in store.state.attempts


def test_misses_of_every_kind_close_the_way_to_others_for_the_rest_of_the_minute(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, clock: FakeClock
) -> None:
    code = offer(env, staff, issued.person.id).code
    clock.advance(seconds=1)
    tried = 0
    for guess in guesses(2 * MOST_MISSES):
        tried += 1
        if refused(env, guess).error == "slow_down":
            break
    assert tried == MOST_MISSES + 1
    (unknown,) = guesses(1)
    assert refused(env, unknown).retry_after == 61
    assert redeem(env, code).access_token  # nobody is kept out by others' misses
    clock.advance(seconds=61)
    assert refused(env, unknown).error == "invalid_grant"


@pytest.mark.usefixtures("staff")
def test_misses_are_counted_minute_by_minute(
    env: Environment, store: FakeStore, clock: FakeClock
) -> None:
    for guess in guesses(5):
        refused(env, guess)
        clock.advance(seconds=30)
    assert store.state.attempts["*"].misses == 1


@pytest.mark.usefixtures("staff")
def test_a_throttled_try_writes_nothing(env: Environment, store: FakeStore) -> None:
    for guess in guesses(FREE_MISSES + 1, "4F2K"):
        refused(env, guess)
    commits, entries = store.commits, len(store.state.entries)
    store.writing_now = True  # somebody writes: whoever waited for that would fail here
    for guess in guesses(9, "4F2K"):
        assert refused(env, guess).error == "slow_down"
    assert (store.commits, len(store.state.entries)) == (commits, entries)


@pytest.mark.usefixtures("staff")
def test_who_is_kept_out_by_all_misses_waits_for_nobody_who_writes(
    env: Environment, store: FakeStore
) -> None:
    for guess in guesses(MOST_MISSES):
        refused(env, guess)
    store.writing_now = True
    assert refused(env, guesses(1)[0]).error == "slow_down"


@dataclass
class Overtaken:
    """Be a store where ``act`` happens between a look and the write that follows it."""

    store: FakeStore
    act: Callable[[], object]

    def reading(self) -> Any:
        return self.store.reading()

    def writing(self) -> Any:
        self.act()
        return self.store.writing()

    def overwrite_deleted(self) -> None:
        self.store.overwrite_deleted()


@pytest.mark.parametrize("known", [True, False])
def test_whom_misses_overtake_is_throttled_too(
    env: Environment,
    staff: OperatorSession,
    issued: IssuedAccess,
    store: FakeStore,
    *,
    known: bool,
) -> None:
    code = offer(env, staff, issued.person.id).code if known else guesses(1)[0]
    misses = guesses(FREE_MISSES + 1, code[:4]) if known else guesses(MOST_MISSES)
    racing = Overtaken(store, lambda: [refused(env, guess) for guess in misses])
    assert refused(replace(env, store=racing), code).error == "slow_down"


def test_a_refusal_changes_nothing_but_the_counts(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    code = offer(env, staff, issued.person.id).code
    refused(env, guesses(1)[0])
    assert store.events()[-1] == "redemption.offered"
    assert living(store) == [issued.record]
    assert redeem(env, code).access_token
