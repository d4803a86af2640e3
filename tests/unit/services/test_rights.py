"""Rights of the person: who looked and why, correction, restriction, clocks and the purge."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from directive_samples import admit, citizen
from samples import complete_case

from kiosk.domain.errors import KioskError, PermissionDeniedError
from kiosk.domain.persons import PersonName
from kiosk.domain.rights import ErasedError, OpeningReason, RecordKind, Setting
from kiosk.services import rights
from kiosk.services.access_log import LONGEST_WORDS, AccessReasonError, access_notes, open_record
from kiosk.services.decisions import decide_person
from kiosk.services.erased import RestrictedError
from kiosk.services.erasure import erase
from kiosk.services.legal_holds import LegalHoldError, holds, place_hold, release_hold
from kiosk.services.onboarding import issue_access
from kiosk.services.retention import StalePurgeError, numbers, plan_purge, purge, set_number

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

WHY = "Asked for it in writing"


def test_nobody_opens_a_record_unnoticed(
    env: Environment, store: FakeStore, staff: OperatorSession, admin: OperatorSession
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    detail = open_record(env, staff, token.person_id, OpeningReason.APPEAL, " File 7 ")
    assert detail.tokens == (token,)
    (note,) = access_notes(env, admin, token.person_id)
    assert (note.operator, note.reason, note.words) == ("sam", OpeningReason.APPEAL, "File 7")
    assert store.events()[-1] == "person.opened"
    assert store.state.actors[-1] == (staff.person_id, token.person_id)


def test_a_look_that_cannot_be_noted_shows_nothing(
    env: Environment, store: FakeStore, staff: OperatorSession
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    store.failing = KioskError("The disk is full.", "Make room.")
    with pytest.raises(KioskError, match="full"):
        open_record(env, staff, token.person_id, OpeningReason.AUDIT, "File 7")


def test_a_reason_has_a_length(env: Environment, staff: OperatorSession) -> None:
    token = admit(env, "marie", citizen("FRA"))
    with pytest.raises(AccessReasonError):
        open_record(env, staff, token.person_id, OpeningReason.AUDIT, "x" * (LONGEST_WORDS + 1))


def test_a_correction_changes_how_a_person_is_named_and_is_noted(
    env: Environment, store: FakeStore, staff: OperatorSession
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    person = store.state.persons[token.person_id]
    particulars = replace(person.particulars, name=PersonName("Curie", "Marie"))
    corrected = rights.correct(env, staff, person.id, particulars, reason=WHY)
    assert store.state.persons[person.id] == corrected
    assert corrected.claim == person.claim
    assert store.state.notes[-1].what == "corrected"
    assert store.events()[-1] == "person.changed"
    with pytest.raises(rights.RightsError, match="Nothing is changed"):
        rights.correct(env, staff, person.id, particulars, reason=WHY)
    nameless = replace(particulars, name=PersonName(" "))
    with pytest.raises(rights.RightsError, match="name"):
        rights.correct(env, staff, person.id, nameless, reason=WHY)
    with pytest.raises(PermissionDeniedError):
        rights.correct(env, staff, staff.person_id, particulars, reason=WHY)


def test_a_restriction_stops_use_and_not_tokens_and_can_be_lifted(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    rights.restrict(env, admin, token.person_id, reason=WHY)
    assert store.state.tokens[token.jti] == token
    particulars = replace(store.state.persons[token.person_id].particulars, email="")
    with pytest.raises(RestrictedError):
        rights.correct(env, admin, token.person_id, particulars, reason=WHY)
    standing = rights.standing(env, admin, token.person_id)
    assert standing.restriction is not None
    assert not standing.restriction.erase_when_free
    rights.lift_restriction(env, admin, token.person_id, reason="Settled")
    rights.correct(env, admin, token.person_id, particulars, reason=WHY)
    with pytest.raises(rights.RightsError, match="not restricted"):
        rights.lift_restriction(env, admin, token.person_id, reason="Settled")


def test_images_leave_after_their_days_and_decisions_stay_reproducible(
    env: Environment, store: FakeStore, clock: FakeClock, staff: OperatorSession
) -> None:
    admin = staff
    person = issue_access(env, staff, complete_case(env)).person
    set_days(env, store, Setting.IMAGE_DAYS, 30)
    before = decide_person(env, admin, person.id, "fable-5")
    captured = store.state.evidence[0][1].captured_at
    clock.now = captured + timedelta(days=30)
    with env.store.reading() as uow:
        assert uow.rights.images(clock.now - timedelta(days=30)) == []
    clock.advance(seconds=1)
    with env.store.writing() as uow:
        uow.rights.remove_images([each for each, _ in uow.rights.images(clock.now)])
        uow.commit()
    assert store.state.evidence[0][2] == b""
    assert store.state.evidence[0][1].lines
    assert decide_person(env, admin, person.id, "fable-5") == before


def set_days(env: Environment, store: FakeStore, setting: Setting, days: int) -> None:
    with env.store.writing() as uow:
        uow.rights.put_setting(setting, days)
        uow.commit()
    assert store.state.numbers[setting] == days


def test_a_purge_takes_what_was_shown_and_nothing_else(
    env: Environment, store: FakeStore, clock: FakeClock, admin: OperatorSession
) -> None:
    old = admit(env, "old", citizen("FRA"))
    held = admit(env, "held", citizen("FRA"))
    open_record(env, admin, held.person_id, OpeningReason.AUDIT, "File 7")
    place_hold(env, admin, held.person_id, reference="26-cv-1", reason="Court order")
    clock.now = old.expires_at + timedelta(days=2 * 365, seconds=-1)
    young = admit(env, "young", citizen("FRA"))
    assert plan_purge(env, admin).persons == ()
    clock.advance(seconds=1)
    plan = plan_purge(env, admin)
    assert plan.persons == ((old.person_id, RecordKind.OTHER_PERSONS),)
    reasons = {(each.person_id, each.reason.value) for each in plan.skipped}
    assert (held.person_id, "legal_hold") in reasons
    assert (admin.person_id, "account") in reasons
    with pytest.raises(StalePurgeError):
        purge(env, admin, {**plan.counts, RecordKind.OTHER_PERSONS: 2})
    purge(env, admin, plan.counts)
    assert old.person_id not in store.state.persons
    assert {held.person_id, young.person_id} <= set(store.state.persons)
    assert store.events()[-1] == "records.purged"


def test_a_record_is_not_opened_without_words(
    env: Environment, staff: OperatorSession, admin: OperatorSession
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    with pytest.raises(KioskError, match="reason is missing"):
        open_record(env, staff, token.person_id, OpeningReason.AUDIT, " . ")
    assert list(access_notes(env, admin, token.person_id)) == []


def test_notes_outlive_their_clock_only_under_a_hold(
    env: Environment, store: FakeStore, clock: FakeClock, admin: OperatorSession
) -> None:
    free, held = admit(env, "free", citizen("FRA")), admit(env, "held", citizen("FRA"))
    for token in (free, held):
        open_record(env, admin, token.person_id, OpeningReason.AUDIT, "File 7")
    place_hold(env, admin, held.person_id, reference="26-cv-1", reason="Court order")
    set_number(env, admin, Setting.NOTE_DAYS, 10)
    clock.advance(days=11)
    plan = plan_purge(env, admin)
    assert plan.notes == 1
    assert [each.person_id for each in plan.skipped] == [held.person_id]
    purge(env, admin, plan.counts)
    assert [note.person_id for note in store.state.notes] == [held.person_id]


def test_a_hold_is_placed_and_released_with_words_and_once(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    with pytest.raises(LegalHoldError):
        place_hold(env, admin, token.person_id, reference="", reason="Court order")
    with pytest.raises(PermissionDeniedError):
        place_hold(env, staff, token.person_id, reference="26", reason="Court order")
    hold = place_hold(env, admin, token.person_id, reference="26", reason="Court order")
    release_hold(env, admin, hold.id, reason="Case closed")
    with pytest.raises(LegalHoldError, match="released already"):
        release_hold(env, admin, hold.id, reason="Case closed")
    (view,) = holds(env, admin)
    assert view.person_name == "marie"
    assert not view.hold.active


def test_numbers_have_bounds(env: Environment, admin: OperatorSession) -> None:
    with pytest.raises(KioskError, match="bounds"):
        set_number(env, admin, Setting.IMAGE_DAYS, 0)
    set_number(env, admin, Setting.ALONE_AT_MOST, 0)
    assert numbers(env, admin)[Setting.ALONE_AT_MOST] == 0


def test_nothing_is_shown_of_who_was_erased(env: Environment, admin: OperatorSession) -> None:
    token = admit(env, "marie", citizen("FRA"))
    erase(env, admin, token.person_id, reason=WHY)
    with pytest.raises(ErasedError):
        rights.standing(env, admin, token.person_id)
    with pytest.raises(ErasedError):
        open_record(env, admin, token.person_id, OpeningReason.AUDIT, "File 7")
