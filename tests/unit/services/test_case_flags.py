from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from enrolment_samples import collected, new_kit
from samples import add_account

from kiosk.domain.enrolments import CaseFlagKind
from kiosk.domain.errors import NotFoundError, PermissionDeniedError
from kiosk.domain.operators import Role
from kiosk.services import cases
from kiosk.services.case_flags import LONGEST_NOTE, CaseFlagError, flags, raise_flag

if TYPE_CHECKING:
    from fakes import FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment


def test_a_flag_changes_nothing_that_the_desk_can_see(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    case = collected(env, new_kit(env, admin))
    cases.claim(env, staff, case.id)
    before = cases.open_case(env, staff, case.id)

    raise_flag(env, staff, case.id, CaseFlagKind.DURESS, "two men wait outside")

    assert cases.open_case(env, staff, case.id) == before
    with pytest.raises(PermissionDeniedError):
        flags(env, staff)


def test_compliance_and_admins_see_flags_newest_first(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    case = collected(env, new_kit(env, admin))
    raise_flag(env, staff, case.id, CaseFlagKind.DURESS)
    raise_flag(env, staff, "", CaseFlagKind.FRAUD, " walked in ")
    officer = add_account(env, admin, Role.COMPLIANCE, "cora")

    seen = flags(env, officer)

    assert [(each.kind, each.case_id, each.note) for each in seen] == [
        (CaseFlagKind.FRAUD, "", "walked in"),
        (CaseFlagKind.DURESS, case.id, ""),
    ]
    assert {each.raised_by for each in seen} == {staff.person_id}
    assert flags(env, admin) == seen


def test_the_log_does_not_say_which_kind_of_flag_it_was(
    env: Environment, admin: OperatorSession, staff: OperatorSession, store: FakeStore
) -> None:
    case = collected(env, new_kit(env, admin))
    bodies = []
    for kind in CaseFlagKind:
        raise_flag(env, staff, case.id, kind, "why")
        bodies.append(store.state.entries[-1].body)

    assert [set(body) for body in bodies] == [{"flag"}, {"flag"}]
    assert store.state.actors[-1] == (staff.person_id, case.id)


def test_a_flag_on_no_case_of_the_queue_is_refused(
    env: Environment, staff: OperatorSession
) -> None:
    with pytest.raises(NotFoundError):
        raise_flag(env, staff, "0" * 32, CaseFlagKind.FRAUD)


def test_a_note_has_bounds(env: Environment, admin: OperatorSession) -> None:
    raise_flag(env, admin, "", CaseFlagKind.FRAUD, "x" * LONGEST_NOTE)
    with pytest.raises(CaseFlagError):
        raise_flag(env, admin, "", CaseFlagKind.FRAUD, "x" * (LONGEST_NOTE + 1))
    assert len(flags(env, admin)) == 1
