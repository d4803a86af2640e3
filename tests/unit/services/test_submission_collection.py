from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from enrolment_samples import collected, exported, new_kit, new_submission
from fakes import START

from kiosk.domain.enrolments import CaseSource, CaseState, WayIn
from kiosk.domain.errors import PermissionDeniedError
from kiosk.domain.operators import Act
from kiosk.services.codes import code_hash, new_code
from kiosk.services.roster import invite, withdraw_invitation
from kiosk.services.station_export import withdraw_station
from kiosk.services.stations import read_kit
from kiosk.services.submission_collection import (
    CollectedError,
    note_refusals,
    permitted,
    stations_in_use,
    take_in,
)
from kiosk.services.submission_format import SubmissionError
from kiosk.services.submissions import seal

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment


def test_what_was_left_waits_in_the_queue_with_one_entry_in_the_log(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    kit = new_kit(env, admin)
    before = len(store.events())

    case = collected(env, kit)

    assert (case.state, case.source) == (CaseState.WAITING, CaseSource.STATION)
    assert case.waiting_since == new_submission(kit).finished_at
    assert store.state.submissions[case.id] == new_submission(kit)
    assert store.events()[before:] == ["submission.collected"]
    entry = store.state.entries[-1]
    assert entry.body == {"station": kit.station_id}
    assert store.state.actors[-1] == ("", case.id)


def test_a_file_is_taken_in_once_even_when_its_case_is_gone(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    kit = new_kit(env, admin)
    sealed = seal(kit, new_submission(kit))
    case = take_in(env, sealed)

    with pytest.raises(CollectedError):
        take_in(env, sealed)
    with pytest.raises(CollectedError):
        take_in(env, seal(kit, new_submission(kit)))
    with store.writing() as uow:
        uow.cases.forget(case.id)
        uow.commit()
    with pytest.raises(CollectedError):
        take_in(env, sealed)


def test_another_submission_under_the_same_number_takes_nobodys_place(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    kit = new_kit(env, admin)
    forged = new_submission(kit, language="fr")
    take_in(env, seal(kit, forged))

    with pytest.raises(SubmissionError, match="number"):
        take_in(env, seal(kit, new_submission(kit)))
    assert store.state.submissions == {forged.id: forged}


def test_a_file_of_another_desks_station_is_refused(
    env: Environment, admin: OperatorSession
) -> None:
    kit = new_kit(env, admin)

    for other in (replace(kit, store_id="0" * 32), replace(kit, station_id="0" * 32)):
        with pytest.raises(SubmissionError, match="another desk"):
            take_in(env, seal(other, new_submission(other)))


def test_a_station_that_was_withdrawn_is_not_listened_to(
    env: Environment, admin: OperatorSession
) -> None:
    kit = new_kit(env, admin)
    sealed = seal(kit, new_submission(kit))
    withdraw_station(env, admin, kit.station_id)

    with pytest.raises(SubmissionError, match="withdrawn"):
        take_in(env, sealed)
    assert stations_in_use(env) == []


def test_a_key_that_was_struck_off_opens_nothing_any_more(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    kit = new_kit(env, admin)
    sealed = seal(kit, new_submission(kit))
    store.state.keys[:] = [key for key in store.state.keys if key.kid != kit.sealing_key_id]

    with pytest.raises(SubmissionError, match="key"):
        take_in(env, sealed)


def test_a_stations_clock_moves_a_case_a_week_at_most(
    env: Environment, admin: OperatorSession
) -> None:
    kit = new_kit(env, admin)
    ages = {"started_at": START - timedelta(days=3650)}

    long_ago = collected(env, kit, 1, **ages, finished_at=START - timedelta(days=3650))
    to_come = collected(env, kit, 2, **ages, finished_at=START + timedelta(days=3650))

    assert long_ago.waiting_since == START - timedelta(days=7)
    assert to_come.waiting_since == START


def test_an_invitation_is_used_up_by_the_first_case_that_came_by_it(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    made = invite(env, admin)
    kit = new_kit(env, admin)
    by = {"way_in": WayIn.INVITATION, "entry_id": made.invitation.id}

    first = collected(env, kit, 1, **by)
    collected(env, kit, 2, **by)

    assert store.state.invitations[made.invitation.id].used_by == first.id
    assert not store.state.invitations[made.invitation.id].good_at(START)


def test_an_invitation_that_was_withdrawn_meanwhile_is_not_used(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    made = invite(env, admin)
    kit = new_kit(env, admin)
    withdraw_invitation(env, admin, made.invitation.id)
    collected(env, kit, way_in=WayIn.INVITATION, entry_id=made.invitation.id)

    assert store.state.invitations[made.invitation.id].used_by == ""


def test_another_case_with_the_same_continuation_code_does_not_get_it(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    kit = new_kit(env, admin)
    code = code_hash(new_code(env.entropy))

    first = collected(env, kit, 1, continuation_hash=code)
    collected(env, kit, 2, continuation_hash=code)

    assert store.state.continuations == {code: first.id}


@pytest.mark.usefixtures("admin")
def test_refusals_are_counted_in_one_entry(env: Environment, store: FakeStore) -> None:
    note_refusals(env, 17)

    assert store.state.entries[-1].body == {"files": 17}


def test_a_kit_that_has_ended_still_brings_in_what_was_left_before(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    done = exported(env, admin)
    kit = read_kit(done.kit, now=START, pin=done.pin)
    sealed = seal(kit, new_submission(kit))
    clock.advance(days=40)

    assert take_in(env, sealed).state is CaseState.WAITING


def test_only_the_desk_may_collect_by_command(env: Environment, auditor: OperatorSession) -> None:
    with pytest.raises(PermissionDeniedError):
        permitted(env, auditor, Act.COLLECT_SUBMISSIONS)
