"""What the console reads of enrolment: the queue's numbers, cases by name, stations, flags."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from enrolment_samples import collected, exported, new_kit
from samples import add_account

from kiosk.domain.enrolments import OPEN_STATES, CaseFlagKind, CaseReason, CaseState
from kiosk.domain.errors import PermissionDeniedError
from kiosk.domain.operators import Role
from kiosk.services import cases
from kiosk.services.audiences import audiences
from kiosk.services.case_flags import raise_flag
from kiosk.services.case_overview import cases_standing, find_cases
from kiosk.services.codes import code_hash
from kiosk.services.dashboard import dashboard
from kiosk.services.flag_history import flag_history
from kiosk.services.station_export import withdraw_station
from kiosk.services.station_standing import KitState, station_standings

if TYPE_CHECKING:
    from fakes import FakeClock

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

CODE = "4F2K-9QRM-7TXW-2HNC"


def test_the_queue_is_counted_by_where_its_cases_stand(
    env: Environment, admin: OperatorSession, staff: OperatorSession, auditor: OperatorSession
) -> None:
    kit = new_kit(env, admin)
    first, *_ = [collected(env, kit, number) for number in (1, 2, 3, 4)]
    cases.claim(env, staff, f"{2:032x}")
    cases.claim(env, staff, f"{3:032x}")
    cases.send_back(env, staff, f"{3:032x}", CaseReason.PICTURE_UNREADABLE)
    cases.claim(env, staff, f"{4:032x}")
    cases.want_second(env, staff, f"{4:032x}", CaseReason.UNSURE)

    queue = dashboard(env, auditor).queue

    counts = (queue.waiting, queue.second_wanted, queue.held, queue.sent_back)
    assert counts == (1, 1, 1, 1)
    assert queue.oldest_since == first.waiting_since
    for state, count in zip(
        (CaseState.WAITING, CaseState.SECOND_WANTED, CaseState.CLAIMED, CaseState.SENT_BACK),
        counts,
        strict=True,
    ):
        assert len(cases_standing(env, auditor, {state})) == count
    assert len(cases_standing(env, auditor, OPEN_STATES)) == 3


def test_a_case_is_found_by_its_slip_and_its_code_is_not_used_up(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    kit = new_kit(env, admin)
    case = collected(env, kit, 0x4F2A << 112, continuation_hash=code_hash(CODE))
    other = collected(env, kit, 0x4F3A << 112)
    assert case.short_name == "Case 4F2A"
    for slip in ("Case 4F2A", "4f2a", " fall 4F2A ", case.id):
        assert find_cases(env, staff, slip, 8) == [case]
    assert {each.id for each in find_cases(env, staff, "4F3A", 8)} == {other.id}
    for nothing in ("4F", "Case", "Anna Maria", "%%%%", "ZZZZ-ZZZZ-ZZZZ-ZZZZ"):
        assert find_cases(env, staff, nothing, 8) == []
    assert find_cases(env, staff, CODE.lower(), 8) == [case]
    assert cases.resume(env, staff, CODE).id == case.id, "looking it up has not used it"


def test_flags_tell_others_what_was_done_since_and_never_whoever_raised_them(
    env: Environment, admin: OperatorSession, staff: OperatorSession, clock: FakeClock
) -> None:
    case = collected(env, new_kit(env, admin))
    cases.claim(env, staff, case.id)
    clock.advance(seconds=1)
    raise_flag(env, staff, case.id, CaseFlagKind.DURESS)
    raise_flag(env, admin, "", CaseFlagKind.FRAUD)
    clock.advance(seconds=1)
    cases.refuse(env, staff, case.id, CaseReason.ANOTHER_PERSON)
    officer = add_account(env, admin, Role.COMPLIANCE, "cora")

    fraud, duress = flag_history(env, officer)

    assert (fraud.case, fraud.login, fraud.since) == (None, "ada", ())
    assert (duress.login, [step.state for step in duress.since]) == ("sam", [CaseState.REFUSED])
    assert [each.flag.kind for each in flag_history(env, admin)] == [CaseFlagKind.DURESS]
    with pytest.raises(PermissionDeniedError):
        flag_history(env, staff)
    cases.claim(env, staff, collected(env, new_kit(env, admin), 9).id)
    raise_flag(env, staff, f"{9:032x}", CaseFlagKind.DURESS)
    cases.withdraw(env, staff, f"{9:032x}")
    assert flag_history(env, officer)[0].case is None, "the flag outlives its case"


def test_stations_say_how_their_kits_stand_and_what_came_last(
    env: Environment, admin: OperatorSession, staff: OperatorSession, clock: FakeClock
) -> None:
    kit = new_kit(env, admin)
    short = exported(env, admin, life=timedelta(days=2)).station
    gone = exported(env, admin).station
    withdraw_station(env, admin, gone.id)
    collected(env, kit, 1)
    collected(env, kit, 2)
    cases.claim(env, staff, f"{1:032x}")

    standings = station_standings(env, admin)

    assert [each.station.id for each in standings] == [kit.station_id, short.id, gone.id]
    assert [each.kit for each in standings] == [
        KitState.GOOD,
        KitState.ENDS_SOON,
        KitState.WITHDRAWN,
    ]
    assert (standings[0].waiting, standings[0].last_case_at) == (1, env.clock())
    assert standings[1].last_case_at is None
    clock.advance(days=3)
    assert station_standings(env, admin)[1].kit is KitState.EXPIRED
    with pytest.raises(PermissionDeniedError):
        station_standings(env, staff)


def test_the_gateway_that_is_known_is_whom_tokens_are_for(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    (known,) = audiences(env, admin)
    with env.store.reading() as uow:
        assert known.audience == uow.issuer.settings().audience
    assert known.living_tokens == 0
    with pytest.raises(PermissionDeniedError):
        audiences(env, staff)
