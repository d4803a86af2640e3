"""A service may do what all who answer for it may do, and nothing while nobody does."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from directive_samples import citizen, foreign, put_in_force
from redemption_samples import JKT, onboard
from samples import add_account
from service_samples import NAME, PURPOSE, attest, service, somebody

from kiosk.audit.events import Event
from kiosk.domain.access import AccessDecision, TokenState, strictest
from kiosk.domain.errors import PermissionDeniedError
from kiosk.domain.operators import Role
from kiosk.domain.service_accounts import AnswerableError
from kiosk.services.bulk_selection import Selection, meant
from kiosk.services.directives import stage
from kiosk.services.erased import RestrictedError
from kiosk.services.erasure import erase
from kiosk.services.facts import settle
from kiosk.services.grants import ATTESTED_FOR, GrantRefusedError
from kiosk.services.impact import preview
from kiosk.services.people import tokens_page
from kiosk.services.person_export import export_person
from kiosk.services.ports import TokenFilter
from kiosk.services.publication import gather
from kiosk.services.redemption import CODE_LIFE, FAMILY_LIFE, offer_to_service, redeem
from kiosk.services.refreshing import refresh
from kiosk.services.retention import plan_purge
from kiosk.services.rights import lift_restriction, restrict, standing
from kiosk.services.service_standing import Lack, StandsStillError
from kiosk.services.service_tokens import (
    ServiceNameError,
    change_people,
    end,
    issue,
    register,
    service_detail,
    service_rows,
)
from kiosk.services.token_life import TokenLifeError, reinstate, replace_lost, suspend
from kiosk.tokens.base64url import decode

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.service_tokens import IssuedToService

IN_FORCE = datetime(2026, 11, 21, 17, 0, tzinfo=UTC)
WHY = "Asked at the desk"


def listed(env: Environment, token: TokenRecord, model: str = "fable-5") -> AccessDecision:
    (shard,) = gather(env).content.shards
    return AccessDecision(shard.access[model][token.idx])


def state(store: FakeStore, token: TokenRecord) -> TokenState:
    return store.state.tokens[token.jti].state


def test_a_service_is_blocked_as_soon_as_one_who_answers_is(
    env: Environment, admin: OperatorSession, issuer: OperatorSession, clock: FakeClock
) -> None:
    john, marie = somebody(env, "john", citizen("USA")), somebody(env, "marie", citizen("FRA"))
    both = issue(env, issuer, service(env, admin, john, marie).id)
    alone = issue(env, issuer, service(env, admin, john, name="Agent").id)
    assert both.decisions["fable-5"] is AccessDecision.ALLOW
    put_in_force(env, admin, foreign())

    clock.now = IN_FORCE - timedelta(seconds=1)
    assert listed(env, both.record) is AccessDecision.ALLOW
    clock.now = IN_FORCE
    assert listed(env, both.record) is AccessDecision.BLOCK
    assert listed(env, alone.record) is AccessDecision.ALLOW
    detail = service_detail(env, admin, both.account.id)
    assert detail.outcomes["fable-5"].decision is AccessDecision.BLOCK
    assert [outcome.decision for _, outcome in detail.outcomes["fable-5"].people] == [
        AccessDecision.ALLOW,
        AccessDecision.BLOCK,
    ]
    change_people(env, admin, both.account.id, release=[marie])
    assert listed(env, both.record) is AccessDecision.ALLOW


def test_a_change_of_facts_carries_over_to_the_service(
    env: Environment, admin: OperatorSession, issuer: OperatorSession, clock: FakeClock
) -> None:
    john, jane = somebody(env, "john", citizen("USA")), somebody(env, "jane", citizen("USA"))
    issued = issue(env, issuer, service(env, admin, john, jane).id)
    put_in_force(env, admin, foreign())
    clock.now = IN_FORCE
    assert listed(env, issued.record) is AccessDecision.ALLOW
    with env.store.writing() as uow:
        settle(uow, jane, citizen("FRA"), clock.now)
        uow.commit()
    assert listed(env, issued.record) is AccessDecision.BLOCK
    with env.store.writing() as uow:
        unproven = citizen("USA")
        claim = replace(unproven.claim, citizenships=(), statuses=())
        settle(uow, jane, replace(unproven, claim=claim), clock.now)
        uow.commit()
    assert listed(env, issued.record) is AccessDecision.HOLD


def test_its_token_looks_like_a_persons(
    env: Environment, admin: OperatorSession, issuer: OperatorSession, staff: OperatorSession
) -> None:
    theirs = onboard(env, staff)
    issued = issue(env, issuer, service(env, admin, theirs.person.id).id)
    assert (issued.record.person_id, issued.record.service_id) == ("", issued.account.id)
    (header, claims), (their_header, their_claims) = (
        [json.loads(decode(part)) for part in token.split(".")[:2]]
        for token in (issued.token, theirs.token)
    )
    assert header == their_header
    differing = {name for name in claims if claims[name] != their_claims[name]}
    assert claims.keys() == their_claims.keys()
    assert differing == {"sub", "jti", "status"}
    assert {name: len(claims[name]) for name in ("sub", "jti")} == {
        name: len(their_claims[name]) for name in ("sub", "jti")
    }


def test_an_erased_person_leaves_the_service_standing_still_until_another_answers(
    env: Environment, admin: OperatorSession, issuer: OperatorSession, store: FakeStore
) -> None:
    john, marie = somebody(env, "john", citizen("USA")), somebody(env, "marie", citizen("FRA"))
    account = service(env, admin, john, marie)
    issued = issue(env, issuer, account.id)
    erase(env, admin, marie, reason=WHY)
    assert state(store, issued.record) is TokenState.SUSPENDED
    assert listed(env, issued.record) is AccessDecision.BLOCK
    (row,) = service_rows(env, admin)
    assert row.stands_still
    assert [(each.lack, each.person_id) for each in row.lacking] == [(Lack.ERASED, marie)]
    assert row.names[marie] == ""
    with pytest.raises(StandsStillError):
        issue(env, issuer, account.id)
    with pytest.raises(StandsStillError):
        reinstate(env, admin, [issued.record.jti], WHY)

    change_people(env, admin, account.id, release=[marie])
    assert state(store, issued.record) is TokenState.VALID
    assert listed(env, issued.record) is AccessDecision.ALLOW
    told = [entry.event for entry in store.state.entries]
    assert told.count(Event.SERVICE_STOPPED) == told.count(Event.SERVICE_RESUMED) == 1


def test_a_restricted_record_answers_for_nothing(
    env: Environment, admin: OperatorSession, issuer: OperatorSession, store: FakeStore
) -> None:
    john = somebody(env, "john", citizen("USA"))
    issued = issue(env, issuer, service(env, admin, john).id)
    assert standing(env, admin, john).answers_for == (NAME,)
    restrict(env, admin, john, reason=WHY)
    assert state(store, issued.record) is TokenState.SUSPENDED
    with pytest.raises(StandsStillError):
        issue(env, issuer, issued.account.id)
    with pytest.raises(RestrictedError):
        service(env, admin, john, name="Another")
    lift_restriction(env, admin, john, reason=WHY)
    assert state(store, issued.record) is TokenState.VALID


def test_who_leaves_may_leave_nobody_and_then_nothing_is_open(
    env: Environment, admin: OperatorSession, issuer: OperatorSession, store: FakeStore
) -> None:
    john, jane = somebody(env, "john", citizen("USA")), somebody(env, "jane", citizen("USA"))
    issued = issue(env, issuer, service(env, admin, john).id)
    change_people(env, admin, issued.account.id, release=[john])
    assert state(store, issued.record) is TokenState.SUSPENDED
    (row,) = service_rows(env, admin)
    assert [each.lack for each in row.lacking] == [Lack.NOBODY]
    change_people(env, admin, issued.account.id, name=[jane])
    assert state(store, issued.record) is TokenState.VALID


def test_a_token_that_an_officer_suspended_stays_so(
    env: Environment, admin: OperatorSession, issuer: OperatorSession, store: FakeStore
) -> None:
    john, jane = somebody(env, "john", citizen("USA")), somebody(env, "jane", citizen("USA"))
    issued = issue(env, issuer, service(env, admin, john).id)
    suspend(env, admin, [issued.record.jti], WHY)
    change_people(env, admin, issued.account.id, release=[john])
    change_people(env, admin, issued.account.id, name=[jane])
    assert state(store, issued.record) is TokenState.SUSPENDED
    reinstate(env, admin, [issued.record.jti], WHY)
    assert state(store, issued.record) is TokenState.VALID


def test_what_an_officer_suspends_while_the_service_stands_still_stays_so(
    env: Environment, admin: OperatorSession, issuer: OperatorSession, store: FakeStore
) -> None:
    john, jane = somebody(env, "john", citizen("USA")), somebody(env, "jane", citizen("USA"))
    issued = issue(env, issuer, service(env, admin, john).id)
    change_people(env, admin, issued.account.id, release=[john])
    changed = suspend(env, admin, [issued.record.jti], WHY)
    assert ([each.reason for each in changed.tokens], changed.unchanged) == ([WHY], ())
    assert store.events()[-1] == Event.TOKEN_SUSPENDED
    again = suspend(env, admin, [issued.record.jti], "Another reason")
    assert again.unchanged == (issued.record.jti,)
    change_people(env, admin, issued.account.id, name=[jane])
    assert state(store, issued.record) is TokenState.SUSPENDED


def test_a_statement_that_carries_nothing_any_more_refuses_new_tokens(
    env: Environment,
    admin: OperatorSession,
    issuer: OperatorSession,
    store: FakeStore,
    clock: FakeClock,
) -> None:
    john = somebody(env, "john", citizen("USA"))
    account = service(env, admin, john)
    clock.now += ATTESTED_FOR - timedelta(seconds=1)
    issued = issue(env, issuer, account.id)
    clock.now += timedelta(seconds=1)
    with pytest.raises(StandsStillError):
        issue(env, issuer, account.id)
    (row,) = service_rows(env, admin)
    assert [each.lack for each in row.lacking] == [Lack.NOT_ATTESTED]
    assert not row.stands_still
    assert state(store, issued.record) is TokenState.VALID
    attest(env, john, clock.now)
    assert issue(env, issuer, account.id).record.service_id == account.id


def test_ending_a_service_revokes_its_tokens_for_good(
    env: Environment, admin: OperatorSession, issuer: OperatorSession, store: FakeStore
) -> None:
    john = somebody(env, "john", citizen("USA"))
    account = service(env, admin, john)
    first, second = issue(env, issuer, account.id), issue(env, issuer, account.id)
    other = issue(env, issuer, service(env, admin, john, name="Another").id)
    assert end(env, admin, account.id) == 2
    assert {state(store, each.record) for each in (first, second)} == {TokenState.INVALID}
    assert state(store, other.record) is TokenState.VALID
    for late in (
        lambda: issue(env, issuer, account.id),
        lambda: end(env, admin, account.id),
        lambda: change_people(env, admin, account.id, name=[john]),
    ):
        with pytest.raises((StandsStillError, AnswerableError)):
            late()
    assert service(env, admin, john).name == NAME, "an ended service's name is free"


def test_somebody_must_answer_and_nobody_twice(env: Environment, admin: OperatorSession) -> None:
    john = somebody(env, "john", citizen("USA"))
    for people in ([], [john, john], ["0" * 32] * 21):
        with pytest.raises(AnswerableError):
            register(env, admin, NAME, PURPOSE, people)
    account = service(env, admin, john)
    with pytest.raises(AnswerableError):
        change_people(env, admin, account.id, name=[john])


@pytest.mark.parametrize(
    ("name", "purpose"), [("", PURPOSE), ("a" * 81, PURPOSE), (NAME, " "), (NAME, "a" * 401)]
)
def test_a_service_says_what_it_is(
    env: Environment, admin: OperatorSession, name: str, purpose: str
) -> None:
    john = somebody(env, "john", citizen("USA"))
    with pytest.raises(ServiceNameError):
        register(env, admin, name, purpose, [john])


def test_two_running_services_have_two_names(env: Environment, admin: OperatorSession) -> None:
    john = somebody(env, "john", citizen("USA"))
    service(env, admin, john)
    with pytest.raises(ServiceNameError):
        service(env, admin, john, name=f"  {NAME.upper()} ")


def test_nobody_names_themselves_nor_issues_to_what_they_answer_for(
    env: Environment, admin: OperatorSession
) -> None:
    other = add_account(env, admin, Role.ADMIN, "carl")
    attest(env, other.person_id, env.clock())
    with pytest.raises(PermissionDeniedError):
        service(env, other, other.person_id)
    account = service(env, admin, other.person_id)
    with pytest.raises(PermissionDeniedError):
        issue(env, other, account.id)
    john = somebody(env, "john", citizen("USA"))
    mine = service(env, admin, john, name="Another")
    with pytest.raises(PermissionDeniedError):
        change_people(env, admin, mine.id, name=[admin.person_id])


def test_whoever_chose_the_people_last_issues_nothing(
    env: Environment, admin: OperatorSession, issuer: OperatorSession
) -> None:
    john, jane = somebody(env, "john", citizen("USA")), somebody(env, "jane", citizen("USA"))
    account = service(env, admin, john)
    for hand_over in (issue, offer_to_service):
        with pytest.raises(PermissionDeniedError, match="chose last"):
            hand_over(env, admin, account.id)
    change_people(env, issuer, account.id, name=[jane])
    with pytest.raises(PermissionDeniedError, match="chose last"):
        issue(env, issuer, account.id)
    assert issue(env, admin, account.id).account.answering == (john, jane)


def test_whoever_issued_what_lives_chooses_nobody(
    env: Environment, admin: OperatorSession, issuer: OperatorSession, clock: FakeClock
) -> None:
    john, jane = somebody(env, "john", citizen("USA")), somebody(env, "jane", citizen("USA"))
    account = service(env, admin, john)
    first = issue(env, issuer, account.id).record
    for change in ({"name": [jane]}, {"release": [john]}):
        with pytest.raises(PermissionDeniedError, match="issued to it lives"):
            change_people(env, issuer, account.id, **change)
    clock.now = first.expires_at - timedelta(seconds=1)
    offer_to_service(env, issuer, account.id)
    clock.now += CODE_LIFE + FAMILY_LIFE - timedelta(seconds=1)
    with pytest.raises(PermissionDeniedError, match="issued to it lives"):
        change_people(env, issuer, account.id, name=[jane])
    clock.now += timedelta(seconds=1)
    change_people(env, issuer, account.id, name=[jane])
    with pytest.raises(PermissionDeniedError, match="chose last"):
        issue(env, issuer, account.id)


def test_whoever_answers_releases_nobody(env: Environment, admin: OperatorSession) -> None:
    other = add_account(env, admin, Role.ADMIN, "carl")
    john, jane = somebody(env, "john", citizen("USA")), somebody(env, "jane", citizen("USA"))
    account = service(env, admin, other.person_id, john)
    for person in (john, other.person_id):
        with pytest.raises(PermissionDeniedError, match="release"):
            change_people(env, other, account.id, release=[person])
    change_people(env, other, account.id, name=[jane])
    assert change_people(env, admin, account.id, release=[john]).chosen_by == admin.person_id


def test_the_desk_does_not_replace_a_services_token(
    env: Environment, admin: OperatorSession, issuer: OperatorSession
) -> None:
    john = somebody(env, "john", citizen("USA"))
    issued = issue(env, issuer, service(env, admin, john).id)
    with pytest.raises(TokenLifeError):
        replace_lost(env, admin, issued.record.jti)


@pytest.mark.parametrize("role", [Role.STAFF, Role.COMPLIANCE, Role.AUDITOR])
def test_only_admins_change_services(env: Environment, admin: OperatorSession, role: Role) -> None:
    worker = add_account(env, admin, role, "worker")
    john = somebody(env, "john", citizen("USA"))
    account = service(env, admin, john)
    for forbidden in (
        lambda: service(env, worker, john, name="Another"),
        lambda: change_people(env, worker, account.id, release=[john]),
        lambda: issue(env, worker, account.id),
        lambda: end(env, worker, account.id),
    ):
        with pytest.raises(PermissionDeniedError):
            forbidden()
    if role is not Role.STAFF:
        assert [row.account for row in service_rows(env, worker)] == [account]
        return
    for unread in (
        lambda: service_rows(env, worker),
        lambda: service_detail(env, worker, account.id),
    ):
        with pytest.raises(PermissionDeniedError):
            unread()


def test_a_service_redeems_a_code_and_renews_its_tokens_by_itself(
    env: Environment,
    admin: OperatorSession,
    issuer: OperatorSession,
    store: FakeStore,
    clock: FakeClock,
) -> None:
    john, jane = somebody(env, "john", citizen("USA")), somebody(env, "jane", citizen("USA"))
    issued = issue(env, issuer, service(env, admin, john, jane).id)
    code = offer_to_service(env, issuer, issued.account.id).code
    granted = redeem(env, code, jkt=JKT)
    assert state(store, issued.record) is TokenState.INVALID
    first, second = _of_service(store, issued)
    assert (first.service_id, second.replaces) == (issued.account.id, first.jti)

    clock.advance(hours=13)
    renewed = refresh(env, granted.refresh_token, jkt=JKT)
    assert len(_of_service(store, issued)) == 3
    clock.advance(hours=13)  # what has expired is not suspended, and must not be renewed either
    erase(env, admin, jane, reason=WHY)
    with pytest.raises(GrantRefusedError, match="lacks somebody") as refused:
        refresh(env, renewed.refresh_token, jkt=JKT)
    assert refused.value.error == "access_denied"
    change_people(env, admin, issued.account.id, release=[jane])
    again = refresh(env, renewed.refresh_token, jkt=JKT)
    assert again.expires_in == renewed.expires_in

    end(env, admin, issued.account.id)
    assert [each.ended_at for each in store.state.families.values()] == [clock.now]
    with pytest.raises(GrantRefusedError) as refused:
        refresh(env, again.refresh_token, jkt=JKT)
    assert refused.value.error == "invalid_grant"
    assert {each.state for each in _of_service(store, issued)} == {TokenState.INVALID}


def test_a_code_is_worth_nothing_once_the_service_lacks_somebody(
    env: Environment, admin: OperatorSession, issuer: OperatorSession
) -> None:
    john, jane = somebody(env, "john", citizen("USA")), somebody(env, "jane", citizen("USA"))
    issued = issue(env, issuer, service(env, admin, john, jane).id)
    code = offer_to_service(env, issuer, issued.account.id).code
    erase(env, admin, jane, reason=WHY)
    with pytest.raises(GrantRefusedError):
        redeem(env, code, jkt=JKT)
    with pytest.raises(StandsStillError):
        offer_to_service(env, issuer, issued.account.id)


def test_what_leads_to_a_services_tokens_ends_no_later_than_the_first_statement(
    env: Environment,
    admin: OperatorSession,
    issuer: OperatorSession,
    store: FakeStore,
    clock: FakeClock,
) -> None:
    john = somebody(env, "john", citizen("USA"))
    clock.now += ATTESTED_FOR - timedelta(days=3)
    jane = somebody(env, "jane", citizen("USA"))
    issued = issue(env, issuer, service(env, admin, jane, john).id)
    redeem(env, offer_to_service(env, issuer, issued.account.id).code, jkt=JKT)
    (family,) = store.state.families.values()
    assert family.ends_at == clock.now + timedelta(days=3)


def test_a_bulk_revocation_of_people_takes_the_services_along_that_they_answer_for(
    env: Environment, admin: OperatorSession, issuer: OperatorSession
) -> None:
    john, jane = somebody(env, "john", citizen("USA")), somebody(env, "jane", citizen("USA"))
    both = issue(env, issuer, service(env, admin, john, jane).id)
    alone = issue(env, issuer, service(env, admin, john, name="Another").id)
    with env.store.reading() as uow:
        selection = Selection(person_ids=frozenset({jane}))
        taken = uow.tokens.jtis(meant(uow, env, selection, env.clock()))
    assert both.record.jti in taken
    assert alone.record.jti not in taken


def test_previews_count_tokens_of_services_and_no_person_more(
    env: Environment, admin: OperatorSession, issuer: OperatorSession
) -> None:
    john, marie = somebody(env, "john", citizen("USA")), somebody(env, "marie", citizen("FRA"))
    record = stage(env, admin, foreign())
    before = preview(env, admin, record.id, "B").whole
    issue(env, issuer, service(env, admin, john, marie).id)
    issue(env, issuer, service(env, admin, john, name="Another").id)
    after = preview(env, admin, record.id, "B")
    assert after.whole.people == before.people
    assert after.whole.tokens.blocked == before.tokens.blocked + 1
    assert after.whole.tokens.allowed == before.tokens.allowed + 1
    levels = after.by_level.values()
    assert sum(each.tokens.total for each in levels) == after.whole.tokens.total


def test_a_person_is_told_what_they_answer_for(env: Environment, admin: OperatorSession) -> None:
    john = somebody(env, "john", citizen("USA"))
    account = service(env, admin, john)
    change_people(env, admin, account.id, release=[john])
    data = json.loads(export_person(env, admin, john, reason=WHY).data)
    (answered,) = data["answers_for"]
    assert (answered["service"], answered["purpose"]) == (NAME, PURPOSE)
    assert [each["until"] for each in answered["times"]] == [env.clock().isoformat()]
    assert "service_id" not in data["tokens"][0]


def test_the_table_of_tokens_names_the_service(
    env: Environment, admin: OperatorSession, issuer: OperatorSession
) -> None:
    john = somebody(env, "john", citizen("USA"))
    issue(env, issuer, service(env, admin, john).id)
    first, second = tokens_page(env, admin, TokenFilter(), 0, 9)
    assert (first.service_name, first.person_name) == (NAME, "")
    assert (second.service_name, second.person_name) == ("", "john")


def test_whoever_answers_for_a_service_is_no_idle_record(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    john, jane = somebody(env, "john", citizen("USA")), somebody(env, "jane", citizen("USA"))
    account = service(env, admin, john)
    clock.now += timedelta(days=365 * 6)
    assert [person for person, _ in plan_purge(env, admin).persons if person in {john, jane}] == [
        jane
    ]
    end(env, admin, account.id)
    assert john in {person for person, _ in plan_purge(env, admin).persons}


def test_nothing_to_choose_from_allows_nothing() -> None:
    allow, block, hold = AccessDecision
    assert strictest([]) is strictest([allow, hold, block]) is block
    assert strictest([allow, hold]) is hold
    assert strictest([allow]) is allow


def _of_service(store: FakeStore, issued: IssuedToService) -> list[TokenRecord]:
    tokens = store.state.tokens.values()
    return [each for each in tokens if each.service_id == issued.account.id]
