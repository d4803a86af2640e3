from __future__ import annotations

from typing import TYPE_CHECKING

from enrolment_samples import collected, new_kit
from samples import add_account

from kiosk.domain.enrolments import CaseReason, CaseState
from kiosk.domain.operators import Role
from kiosk.services import cases
from kiosk.services.shifts import hand_over, hand_overs, held_by_me

if TYPE_CHECKING:
    from fakes import FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment


def test_a_shift_ends_with_nothing_held_and_a_note_for_the_next(
    env: Environment, admin: OperatorSession, staff: OperatorSession, store: FakeStore
) -> None:
    other = add_account(env, admin, Role.STAFF, "oda")
    kit = new_kit(env, admin)
    for number in range(1, 6):
        collected(env, kit, number)
    for number in (1, 2):
        cases.claim(env, staff, f"{number:032x}")
    cases.claim(env, other, f"{3:032x}")
    cases.want_second(env, other, f"{3:032x}", CaseReason.OVERRIDE)
    cases.claim(env, staff, f"{3:032x}")
    cases.claim(env, other, f"{4:032x}")
    assert [int(each.id, 16) for each in held_by_me(env, staff)] == [1, 2, 3]

    left = hand_over(env, staff, " The printer is out of paper. ")

    assert [int(each, 16) for each in left.released] == [1, 2, 3]
    assert (left.waiting, left.second_wanted) == (3, 1)
    assert left.note == "The printer is out of paper."
    assert left.oldest_since == store.state.cases[f"{1:032x}"].waiting_since
    assert held_by_me(env, staff) == []
    assert [int(each.id, 16) for each in held_by_me(env, other)] == [4]
    assert store.state.cases[f"{3:032x}"].state is CaseState.SECOND_WANTED
    assert store.state.entries[-1].body == {"released": 3, "waiting": 3}
    assert hand_overs(env, other) == [left]


def test_a_shift_without_a_case_is_handed_over_all_the_same(
    env: Environment, staff: OperatorSession
) -> None:
    left = hand_over(env, staff)

    assert (left.released, left.waiting, left.oldest_since) == ((), 0, None)
