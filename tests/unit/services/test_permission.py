"""Every act of every wrong role is refused by the service, whatever the screen shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from directive_samples import foreign
from fakes import fake_publisher
from rights_use_cases import RIGHTS_USE_CASES
from samples import PARTICULARS, add_account, complete_case, established

from kiosk.domain.errors import PermissionDeniedError
from kiosk.domain.facts import PersonFacts
from kiosk.domain.operators import ACTS_OF_TWO, PERMISSIONS, Act, Role
from kiosk.services import (
    access_log,
    accounts,
    backup,
    case_overview,
    cases,
    decisions,
    directives,
    facts,
    impact,
    kill_switch,
    log,
    onboarding,
    people,
    publication,
    redemption,
    search,
    token_life,
)
from kiosk.services.ports import TokenFilter

if TYPE_CHECKING:
    from collections.abc import Callable

    from fakes import FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

    UseCase = Callable[[Environment, OperatorSession, str], object]

JTI = "j" * 32
ID = "us-2026-06-12"


def _add_operator(env: Environment, session: OperatorSession, person_id: str) -> object:
    return accounts.add_operator(
        env,
        session,
        person_id=person_id,
        login="new",
        roles=frozenset({Role.STAFF}),
        secret="a long enough secret",
    )


def _authenticate(env: Environment, session: OperatorSession, _: str) -> object:
    return directives.authenticate(
        env, session, ID, method="in_person", note="a note", letter=b"letter"
    )


USE_CASES: list[tuple[str, Act, UseCase]] = [
    ("issue_access", Act.ONBOARD, lambda e, s, _: onboarding.issue_access(e, s, complete_case(e))),
    (
        "find_registered",
        Act.ONBOARD,
        lambda e, s, _: onboarding.find_registered(e, s, PARTICULARS),
    ),
    ("replace_lost", Act.REPLACE_TOKEN, lambda e, s, _: token_life.replace_lost(e, s, JTI)),
    ("offer", Act.OFFER_REDEMPTION, redemption.offer),
    ("revoke", Act.REVOKE_TOKEN, lambda e, s, _: token_life.revoke(e, s, [JTI], "x")),
    ("suspend", Act.SUSPEND_TOKEN, lambda e, s, _: token_life.suspend(e, s, [JTI], "x")),
    ("reinstate", Act.REINSTATE_TOKEN, lambda e, s, _: token_life.reinstate(e, s, [JTI], "x")),
    ("people_page", Act.READ_PEOPLE, lambda e, s, _: people.people_page(e, s, 0, 9)),
    ("people_named", Act.READ_PEOPLE, lambda e, s, p: people.people_named(e, s, [p])),
    ("find_cases", Act.READ_CASES, lambda e, s, _: case_overview.find_cases(e, s, "4f2a", 9)),
    ("approved_together", Act.READ_TOGETHER, cases.approved_together),
    ("require_backup", Act.MAKE_BACKUP, lambda e, s, _: backup.require_backup(e, s)),
    (
        "resume_store",
        Act.RESTORE_BACKUP,
        lambda e, s, _: backup.resume_store(e, s, backup.Continued(0), manifest="ab" * 32),
    ),
    ("opened_record", Act.READ_PEOPLE, access_log.opened_record),
    ("evidence_image", Act.READ_PEOPLE, lambda e, s, p: access_log.evidence_image(e, s, p, "x")),
    ("count_people", Act.READ_PEOPLE, lambda e, s, _: people.count_people(e, s)),
    ("open_index", Act.READ_PEOPLE, lambda e, s, _: search.open_index(e, s)),
    (
        "refresh",
        Act.READ_PEOPLE,
        lambda e, s, p: search.refresh(e, s, search.PeopleIndex(), p),
    ),
    (
        "tokens_page",
        Act.READ_TOKENS,
        lambda e, s, _: people.tokens_page(e, s, TokenFilter(), 0, 9),
    ),
    ("count_tokens", Act.READ_TOKENS, lambda e, s, _: people.count_tokens(e, s, TokenFilter())),
    ("log_page", Act.READ_LOG, lambda e, s, _: log.log_page(e, s, 0, 9)),
    ("log_size", Act.READ_LOG, lambda e, s, _: log.log_size(e, s)),
    ("publications", Act.READ_PUBLICATIONS, lambda e, s, _: publication.publications(e, s, 0, 9)),
    (
        "count_publications",
        Act.READ_PUBLICATIONS,
        lambda e, s, _: publication.count_publications(e, s),
    ),
    (
        "publish",
        Act.PUBLISH,
        lambda e, s, _: publication.publish(e, fake_publisher, Path("out"), s),
    ),
    ("operators", Act.EDIT_OPERATORS, lambda e, s, _: accounts.operators(e, s)),
    ("add_operator", Act.EDIT_OPERATORS, _add_operator),
    (
        "deactivate_operator",
        Act.EDIT_OPERATORS,
        lambda e, s, _: accounts.deactivate_operator(e, s, "x"),
    ),
    ("unlock_operator", Act.EDIT_OPERATORS, lambda e, s, _: accounts.unlock_operator(e, s, "x")),
    ("record_facts", Act.RECORD_FACTS, lambda e, s, p: facts.record_facts(e, s, p, PersonFacts())),
    (
        "decide_person",
        Act.ASK_DECISION,
        lambda e, s, p: decisions.decide_person(e, s, p, "fable-5"),
    ),
    ("directives", Act.READ_DIRECTIVES, lambda e, s, _: directives.directives(e, s)),
    (
        "directive_named",
        Act.READ_DIRECTIVES,
        lambda e, s, _: directives.directive_named(e, s, ID),
    ),
    ("letter", Act.READ_DIRECTIVES, lambda e, s, _: directives.letter(e, s, ID)),
    ("check_letter", Act.READ_DIRECTIVES, lambda e, s, _: directives.check_letter(e, s, ID, b"")),
    ("preview", Act.READ_DIRECTIVES, lambda e, s, _: impact.preview(e, s, ID, "A")),
    ("difference", Act.READ_DIRECTIVES, lambda e, s, _: impact.difference(e, s, ID, "A", "B")),
    ("kill_switches", Act.READ_DIRECTIVES, lambda e, s, _: kill_switch.kill_switches(e, s)),
    ("stage", Act.STAGE_DIRECTIVE, lambda e, s, _: directives.stage(e, s, foreign())),
    ("authenticate", Act.AUTHENTICATE_DIRECTIVE, _authenticate),
    ("withdraw", Act.WITHDRAW_DIRECTIVE, lambda e, s, _: directives.withdraw(e, s, ID, "why")),
    *RIGHTS_USE_CASES,
]

ELSEWHERE = {
    Act.RECORD_EXEMPTIONS,
    Act.IMPORT_SCREENING_LIST,
    Act.READ_SCREENING,
    Act.ADJUDICATE_SCREENING,
    Act.MAKE_EVIDENCE_PACK,
    Act.OPEN_APPEAL,
    Act.READ_APPEALS,
    Act.DECIDE_APPEAL,
    Act.END_RELIEF,
    Act.WORK_QUEUE,
    Act.EXPORT_STATION,
    Act.PREPARE_OUTBOX,
    Act.EDIT_ROSTER,
    Act.COLLECT_SUBMISSIONS,
    Act.RAISE_FLAG,
    Act.READ_FLAGS,
    Act.INSPECT_MACHINE,
    Act.ENROL_GATEWAY,
    Act.READ_SERVICES,
    Act.EDIT_SERVICES,
}
"""Acts whose use cases have tables of their own."""

WRONG = [
    pytest.param(use_case, role, id=f"{name}-{role}")
    for name, act, use_case in USE_CASES
    for role in Role
    if role not in PERMISSIONS[act]
]
ALL = [pytest.param(use_case, id=name) for name, _, use_case in USE_CASES]


def _session(env: Environment, role: Role) -> OperatorSession:
    admin = established(env)
    return admin if role is Role.ADMIN else add_account(env, admin, role, "worker")


@pytest.mark.parametrize(("use_case", "role"), WRONG)
def test_the_wrong_role_is_refused(
    env: Environment, store: FakeStore, use_case: UseCase, role: Role
) -> None:
    session = _session(env, role)
    before = store.state
    with pytest.raises(PermissionDeniedError, match="role"):
        use_case(env, session, session.person_id)
    assert store.state is before


@pytest.mark.parametrize("use_case", ALL)
def test_nobody_acts_without_an_active_account(
    env: Environment, store: FakeStore, use_case: UseCase
) -> None:
    admin = _session(env, Role.ADMIN)
    operator = store.state.operators[admin.operator_id]
    store.state.operators[admin.operator_id] = replace(operator, active=False)
    before = store.state
    with pytest.raises(PermissionDeniedError, match="not active"):
        use_case(env, admin, admin.person_id)
    assert store.state is before


@pytest.mark.parametrize("use_case", ALL)
def test_a_session_of_another_store_opens_nothing(
    env: Environment, store: FakeStore, use_case: UseCase
) -> None:
    admin = replace(_session(env, Role.ADMIN), operator_id="0" * 32)
    before = store.state
    with pytest.raises(PermissionDeniedError):
        use_case(env, admin, admin.person_id)
    assert store.state is before


@pytest.mark.parametrize("use_case", ALL)
def test_nobody_acts_under_another_persons_name(
    env: Environment, store: FakeStore, use_case: UseCase
) -> None:
    admin = replace(_session(env, Role.ADMIN), person_id="0" * 32)
    before = store.state
    with pytest.raises(PermissionDeniedError):
        use_case(env, admin, admin.person_id)
    assert store.state is before


@pytest.mark.parametrize("change", [{"operator_id": "0" * 32}, {"person_id": "0" * 32}])
def test_only_who_signed_in_can_sign_out(
    env: Environment, store: FakeStore, change: dict[str, str]
) -> None:
    session = replace(_session(env, Role.STAFF), **change)
    before = store.state
    with pytest.raises(PermissionDeniedError):
        accounts.sign_out(env, session)
    assert store.state is before


def test_who_lost_the_account_can_still_sign_out(env: Environment, store: FakeStore) -> None:
    staff = _session(env, Role.STAFF)
    operator = store.state.operators[staff.operator_id]
    store.state.operators[staff.operator_id] = replace(operator, active=False)
    accounts.sign_out(env, staff)
    assert store.events()[-1] == "operator.signed_out"


@pytest.mark.parametrize("use_case", ALL)
def test_a_role_that_was_taken_away_opens_nothing(
    env: Environment, store: FakeStore, use_case: UseCase
) -> None:
    admin = _session(env, Role.ADMIN)
    operator = store.state.operators[admin.operator_id]
    store.state.operators[admin.operator_id] = replace(operator, roles=frozenset())
    with pytest.raises(PermissionDeniedError, match="role"):
        use_case(env, admin, admin.person_id)


def test_every_act_has_a_use_case_that_asks_for_it() -> None:
    asked = {act for _, act, _ in USE_CASES} | {Act.ISSUE_TOKEN} | ACTS_OF_TWO
    assert set(Act) - asked - ELSEWHERE == set()
