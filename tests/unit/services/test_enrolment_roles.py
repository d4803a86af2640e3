"""Every act on the queue, the roster and stations, by every role that may not do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from enrolment_samples import HOURS, PLACE, new_kit, new_submission
from samples import add_account, complete_case

from kiosk.domain.enrolments import CaseFlagKind, CaseReason
from kiosk.domain.errors import PermissionDeniedError
from kiosk.domain.operators import PERMISSIONS, Act, Role
from kiosk.services import case_flags, cases, roster, shifts, station_export
from kiosk.services.outbox import export_outbox
from kiosk.services.submission_collection import permitted

if TYPE_CHECKING:
    from collections.abc import Callable

    from fakes import FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

ID = "0" * 32

ACTS: dict[str, tuple[Act, Callable[[Environment, OperatorSession], object]]] = {
    "waiting": (Act.WORK_QUEUE, cases.waiting),
    "count": (Act.WORK_QUEUE, cases.count),
    "claim": (Act.WORK_QUEUE, lambda env, who: cases.claim(env, who, ID)),
    "claim next": (Act.WORK_QUEUE, cases.claim_next),
    "resume": (Act.WORK_QUEUE, lambda env, who: cases.resume(env, who, "4F2K")),
    "renew code": (Act.WORK_QUEUE, lambda env, who: cases.renew_code(env, who, ID)),
    "open": (Act.WORK_QUEUE, lambda env, who: cases.open_case(env, who, ID)),
    "release": (Act.WORK_QUEUE, lambda env, who: cases.release(env, who, ID)),
    "undo": (Act.WORK_QUEUE, lambda env, who: cases.undo(env, who, ID)),
    "send back": (
        Act.WORK_QUEUE,
        lambda env, who: cases.send_back(env, who, ID, CaseReason.ANSWERS_DIFFER),
    ),
    "refuse": (
        Act.WORK_QUEUE,
        lambda env, who: cases.refuse(env, who, ID, CaseReason.NOT_ENTITLED),
    ),
    "want second": (
        Act.WORK_QUEUE,
        lambda env, who: cases.want_second(env, who, ID, CaseReason.OVERRIDE),
    ),
    "withdraw": (Act.WORK_QUEUE, lambda env, who: cases.withdraw(env, who, ID)),
    "approve": (
        Act.WORK_QUEUE,
        lambda env, who: cases.approve(env, who, ID, complete_case(env)),
    ),
    "held": (Act.WORK_QUEUE, shifts.held_by_me),
    "hand over": (Act.WORK_QUEUE, shifts.hand_over),
    "hand-overs": (Act.WORK_QUEUE, shifts.hand_overs),
    "raise flag": (
        Act.RAISE_FLAG,
        lambda env, who: case_flags.raise_flag(env, who, "", CaseFlagKind.FRAUD),
    ),
    "flags": (Act.READ_FLAGS, case_flags.flags),
    "collect": (
        Act.COLLECT_SUBMISSIONS,
        lambda env, who: permitted(env, who, Act.COLLECT_SUBMISSIONS),
    ),
    "import roster": (
        Act.EDIT_ROSTER,
        lambda env, who: roster.import_roster(
            env, who, b"number,name,email,organisation,kind,from,to\n1,A,,B,member,,\n"
        ),
    ),
    "entries": (Act.EDIT_ROSTER, roster.entries),
    "remove entries": (Act.EDIT_ROSTER, lambda env, who: roster.remove_entries(env, who, [ID])),
    "invite": (Act.EDIT_ROSTER, roster.invite),
    "invitations": (Act.EDIT_ROSTER, roster.invitations),
    "withdraw invitation": (
        Act.EDIT_ROSTER,
        lambda env, who: roster.withdraw_invitation(env, who, ID),
    ),
    "export station": (
        Act.EXPORT_STATION,
        lambda env, who: station_export.export_station(env, who, place=PLACE, hours=HOURS),
    ),
    "prepare outbox": (
        Act.PREPARE_OUTBOX,
        lambda env, who: export_outbox(env, who, "/outbox", place=PLACE),
    ),
    "stations": (Act.EXPORT_STATION, station_export.stations),
    "withdraw station": (
        Act.EXPORT_STATION,
        lambda env, who: station_export.withdraw_station(env, who, ID),
    ),
}

ALLOWED = {
    Act.WORK_QUEUE: {Role.STAFF, Role.ADMIN},
    Act.RAISE_FLAG: {Role.STAFF, Role.ADMIN},
    Act.READ_FLAGS: {Role.COMPLIANCE, Role.ADMIN},
    Act.COLLECT_SUBMISSIONS: {Role.STAFF, Role.ADMIN},
    Act.EDIT_ROSTER: {Role.ADMIN},
    Act.EXPORT_STATION: {Role.ADMIN},
    Act.PREPARE_OUTBOX: {Role.STAFF, Role.ADMIN},
}
WRONG = [
    (name, role) for name, (act, _) in ACTS.items() for role in Role if role not in ALLOWED[act]
]


def test_the_table_of_this_test_is_the_programs() -> None:
    assert {act: PERMISSIONS[act] for act in ALLOWED} == ALLOWED


@pytest.mark.parametrize(("name", "role"), WRONG)
def test_a_role_that_may_not_is_refused_and_changes_nothing(
    env: Environment, admin: OperatorSession, store: FakeStore, name: str, role: Role
) -> None:
    who = add_account(env, admin, role, f"the-{role}")
    commits = store.commits

    with pytest.raises(PermissionDeniedError):
        ACTS[name][1](env, who)
    assert store.commits == commits


def test_a_case_is_put_into_the_queue_by_the_desk_only(
    env: Environment, admin: OperatorSession, auditor: OperatorSession
) -> None:
    submission = new_submission(new_kit(env, admin))

    with pytest.raises(PermissionDeniedError):
        cases.open_at_desk(env, auditor, submission)
