"""Erasure: the key goes, tokens end, a tombstone answers; holds and duties restrict instead."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from directive_samples import admit, citizen, first_officer, foreign, put_in_force
from samples import add_account

from kiosk.audit.events import Event
from kiosk.domain.access import TokenState
from kiosk.domain.errors import KioskError, PermissionDeniedError
from kiosk.domain.operators import Role
from kiosk.domain.rights import ErasedError, OpeningReason, Setting
from kiosk.services.access_log import open_record
from kiosk.services.decisions import decide_person
from kiosk.services.erased import RestrictedError
from kiosk.services.erasure import ErasureError, erase, replay_erasures
from kiosk.services.facts import record_facts
from kiosk.services.legal_holds import place_hold, release_hold
from kiosk.services.publication import publication_due, publish
from kiosk.services.retention import plan_purge, purge, set_number
from kiosk.services.retention_duties import ObstacleKind
from kiosk.services.token_life import replace_lost

if TYPE_CHECKING:
    from pathlib import Path

    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

ASKED = "Asked for it in writing"
AT_ONCE = "2026-11-21T04:00:00-05:00"


def test_an_erased_person_is_answered_with_the_commitment(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    before = env.clock() - timedelta(days=1)
    outcome = erase(env, admin, token.person_id, reason=ASKED)

    assert outcome.tombstone is not None
    assert outcome.revoked == 1
    assert store.state.tokens[token.jti].state is TokenState.INVALID
    logged = store.state.entries[outcome.tombstone.entry]
    assert logged.event.value == "person.erased"
    assert logged.subject == outcome.tombstone.commitment
    for at in (None, before):
        with pytest.raises(ErasedError, match=outcome.tombstone.commitment):
            decide_person(env, admin, token.person_id, "fable-5", at)


def test_an_erasure_is_overwritten_and_says_where_it_could_not_be(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    first, second = admit(env, "a", citizen("FRA")), admit(env, "b", citizen("FRA"))
    assert erase(env, admin, first.person_id, reason=ASKED).lingering == ""
    assert store.overwritten == 1
    store.lingering = KioskError("Somebody reads.", "Close it.")
    assert erase(env, admin, second.person_id, reason=ASKED).lingering == (
        "Somebody reads. Close it."
    )


def test_a_publication_follows_an_erasure_even_of_somebody_without_a_living_token(
    env: Environment, clock: FakeClock, admin: OperatorSession, tmp_path: Path
) -> None:
    from fakes import fake_publisher  # noqa: PLC0415 -- a fake of this folder

    token = admit(env, "marie", citizen("FRA"))
    clock.now = token.expires_at
    publish(env, fake_publisher, tmp_path, admin)
    assert not publication_due(env)
    erase(env, admin, token.person_id, reason=ASKED)
    assert publication_due(env)


def test_a_legal_hold_turns_erasure_into_restriction_and_says_so(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    hold = place_hold(env, admin, token.person_id, reference="26-cv-1", reason="Court order")
    outcome = erase(env, admin, token.person_id, reason=ASKED)

    assert outcome.tombstone is None
    assert outcome.restriction is not None
    assert outcome.restriction.erase_when_free
    assert [each.kind for each in outcome.standing] == [ObstacleKind.LEGAL_HOLD]
    assert "legal hold" in outcome.standing[0].sentence
    assert token.person_id in store.state.persons
    assert store.state.tokens[token.jti].state is TokenState.INVALID

    assert plan_purge(env, admin).persons == ()
    release_hold(env, admin, hold.id, reason="Case closed")
    plan = plan_purge(env, admin)
    assert [person for person, _ in plan.persons] == [token.person_id]
    purge(env, admin, plan.counts)
    assert token.person_id not in store.state.persons


def test_a_retention_duty_turns_erasure_into_restriction_until_its_clock_ends(
    env: Environment, store: FakeStore, clock: FakeClock, admin: OperatorSession
) -> None:
    put_in_force(env, admin, foreign(AT_ONCE))
    token = admit(env, "marie", citizen("FRA"))
    outcome = erase(env, admin, token.person_id, reason=ASKED)

    (standing,) = outcome.standing
    assert standing.kind is ObstacleKind.RETENTION_DUTY
    ends = token.expires_at + timedelta(days=5 * 365)
    assert standing.until == ends
    assert f"{ends:%Y-%m-%d}" in standing.sentence

    skipped = plan_purge(env, admin).skipped
    assert [(each.reason.value, each.person_id) for each in skipped] == [
        ("retention_duty", token.person_id)
    ]
    clock.now = ends + timedelta(seconds=1)
    plan = plan_purge(env, admin)
    assert token.person_id in {person for person, _ in plan.persons}
    purge(env, admin, plan.counts)
    assert token.person_id not in store.state.persons


def test_who_no_directive_decided_about_is_under_no_duty(
    env: Environment, clock: FakeClock, admin: OperatorSession
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    clock.now = token.expires_at + timedelta(hours=1)
    put_in_force(env, first_officer(env), foreign(AT_ONCE))
    assert erase(env, admin, token.person_id, reason=ASKED).tombstone is not None


def test_the_length_of_the_duty_is_set_by_an_admin(
    env: Environment, admin: OperatorSession
) -> None:
    put_in_force(env, admin, foreign(AT_ONCE))
    token = admit(env, "marie", citizen("FRA"))
    set_number(env, admin, Setting.DECIDED_DAYS, 10)
    (standing,) = erase(env, admin, token.person_id, reason=ASKED).standing
    assert standing.until == token.expires_at + timedelta(days=10)


def test_a_restricted_record_is_neither_changed_nor_given_a_token(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    place_hold(env, admin, token.person_id, reference="26-cv-1", reason="Court order")
    erase(env, admin, token.person_id, reason=ASKED)
    facts = store.state.facts[-1][2]
    with pytest.raises(RestrictedError):
        record_facts(env, admin, token.person_id, replace(facts, purposes=frozenset({"x"})))
    valid = replace(store.state.tokens[token.jti], state=TokenState.VALID)
    store.state.tokens[token.jti] = valid
    with pytest.raises(RestrictedError):
        replace_lost(env, admin, token.jti)


def test_nobody_erases_themselves_nor_somebody_who_works_here(
    env: Environment, admin: OperatorSession
) -> None:
    staff = add_account(env, admin, Role.STAFF, "sam")
    with pytest.raises(PermissionDeniedError):
        erase(env, admin, admin.person_id, reason=ASKED)
    with pytest.raises(ErasureError, match="works here"):
        erase(env, admin, staff.person_id, reason=ASKED)


def test_an_erasure_wants_a_reason_and_happens_once(
    env: Environment, admin: OperatorSession
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    with pytest.raises(ErasureError, match="reason"):
        erase(env, admin, token.person_id, reason="  ")
    erase(env, admin, token.person_id, reason=ASKED)
    with pytest.raises(ErasedError):
        erase(env, admin, token.person_id, reason=ASKED)


def test_a_restored_backup_erases_again_whom_the_log_erased(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    with env.store.writing() as uow:
        uow.log.append(Event.SETTINGS_CHANGED, at=env.clock(), actor=admin.person_id)
        uow.commit()
    gone, kept = admit(env, "gone", citizen("FRA")), admit(env, "kept", citizen("FRA"))
    for token in (gone, kept):
        open_record(env, admin, token.person_id, OpeningReason.AUDIT, "File 7")
    backup = store.state.copy()
    erase(env, admin, gone.person_id, reason=ASKED)
    newer = list(store.state.leaves)

    store.state = backup
    (tombstone,) = replay_erasures(env, admin, newer)
    assert tombstone.person_id == gone.person_id
    assert gone.person_id not in store.state.persons
    assert kept.person_id in store.state.persons
    assert store.state.tokens[gone.jti].state is TokenState.INVALID
    assert replay_erasures(env, admin, newer) == ()
