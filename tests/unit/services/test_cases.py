from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from enrolment_samples import collected, new_kit, new_submission
from samples import add_account, captured, complete_case, passport

from kiosk.domain.enrolments import (
    REFUSAL_REASONS,
    SECOND_PERSON_REASONS,
    SEND_BACK_REASONS,
    CaseReason,
    CaseSource,
    CaseState,
    WayIn,
)
from kiosk.domain.errors import NotFoundError, PermissionDeniedError
from kiosk.domain.evidence import ProofingType
from kiosk.domain.facts import NationalityAssuranceLevel
from kiosk.domain.operators import Role
from kiosk.services import cases
from kiosk.services.cases import CaseError, CaseFilter, CaseTakenError, CodeError
from kiosk.services.codes import code_hash, new_code
from kiosk.services.onboarding import OnboardingError
from kiosk.services.onboarding_case import CapturedDocument, OnboardingCase
from kiosk.services.roster import import_roster, invite
from kiosk.services.submission_collection import CollectedError, take_in
from kiosk.services.submissions import seal

if TYPE_CHECKING:
    from collections.abc import Callable

    from fakes import FakeClock, FakeStore

    from kiosk.domain.enrolments import EnrolmentCase, Submission
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.stations import StationKit


@pytest.fixture
def kit(env: Environment, admin: OperatorSession) -> StationKit:
    return new_kit(env, admin)


@pytest.fixture
def other(env: Environment, admin: OperatorSession) -> OperatorSession:
    return add_account(env, admin, Role.STAFF, "oda")


@pytest.fixture
def case(env: Environment, kit: StationKit) -> EnrolmentCase:
    return collected(env, kit)


def as_onboarding(submission: Submission, *, inspected: bool) -> OnboardingCase:
    """Make of a submission what a clerk's screen makes of it."""
    document = captured(submission.documents[0].lines, image=submission.documents[0].image)
    document = replace(document, doubtful=((1, 3),), compared=((1, 3),))
    if not inspected:
        document = replace(document, source="typed", inspection_answers={})
    return OnboardingCase(submission.particulars, submission.claim, document, submission.statement)


def test_the_queue_gives_those_that_have_waited_longest_first(
    env: Environment, staff: OperatorSession, kit: StationKit
) -> None:
    finished = new_submission(kit).finished_at
    for number, minutes in ((1, 5), (2, 20), (3, 10)):
        collected(env, kit, number, finished_at=finished - timedelta(minutes=minutes))

    assert [int(each.id, 16) for each in cases.waiting(env, staff)] == [2, 3, 1]
    assert [int(each.id, 16) for each in cases.waiting(env, staff, None, 1, 1)] == [3]
    assert cases.count(env, staff) == 3
    first = cases.claim_next(env, staff)
    assert first is not None
    assert int(first.id, 16) == 2


def test_a_case_tells_nothing_by_its_name(case: EnrolmentCase) -> None:
    assert case.short_name == "Case 0000"


def test_a_case_is_held_by_one_clerk(
    env: Environment, staff: OperatorSession, other: OperatorSession, case: EnrolmentCase
) -> None:
    held = cases.claim(env, staff, case.id)

    assert (held.state, held.claimed_by) == (CaseState.CLAIMED, staff.person_id)
    with pytest.raises(CaseTakenError):
        cases.claim(env, other, case.id)
    assert cases.claim_next(env, other) is None
    assert cases.waiting(env, other) == []


def test_a_case_that_changed_meanwhile_is_not_overwritten(
    env: Environment, staff: OperatorSession, case: EnrolmentCase
) -> None:
    cases.claim(env, staff, case.id)

    with env.store.writing() as uow, pytest.raises(CaseTakenError):
        uow.cases.move(case)


def test_a_claim_that_nobody_renews_ends(
    env: Environment,
    staff: OperatorSession,
    other: OperatorSession,
    case: EnrolmentCase,
    clock: FakeClock,
) -> None:
    cases.claim(env, staff, case.id)
    clock.advance(minutes=29)
    cases.claim(env, staff, case.id)
    clock.advance(minutes=29)
    with pytest.raises(CaseTakenError):
        cases.claim(env, other, case.id)
    clock.advance(minutes=2)

    taken = cases.claim_next(env, other)

    assert taken is not None
    assert taken.claimed_by == other.person_id
    with pytest.raises(CaseError, match="hold"):
        cases.release(env, staff, case.id)


def test_only_its_holder_sees_what_was_submitted(
    env: Environment,
    staff: OperatorSession,
    other: OperatorSession,
    case: EnrolmentCase,
    kit: StationKit,
) -> None:
    with pytest.raises(CaseError):
        cases.open_case(env, staff, case.id)
    cases.claim(env, staff, case.id)

    assert cases.open_case(env, staff, case.id).submission == new_submission(kit)
    with pytest.raises(CaseError):
        cases.open_case(env, other, case.id)


def test_a_case_shows_the_rosters_entry_and_whether_its_invitation_was_good(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    import_roster(
        env, admin, b"number,name,email,organisation,kind,from,to\n7,Anna,a@b,Annex,employee,,\n"
    )
    with env.store.reading() as uow:
        (entry,) = uow.roster.page(0, 9)
    made = invite(env, admin, entry_id=entry.id)
    kit = new_kit(env, admin)
    invited = {"way_in": WayIn.INVITATION, "entry_id": made.invitation.id}
    for number, changes in ((1, invited), (2, invited), (3, {"entry_id": entry.id}), (4, {})):
        collected(env, kit, number, **changes)
    files = []
    for number in (1, 2, 3, 4):
        cases.claim(env, staff, f"{number:032x}")
        files.append(cases.open_case(env, staff, f"{number:032x}"))

    assert [file.entry for file in files] == [entry, entry, entry, None]
    assert [file.spent_invitation for file in files] == [False, True, False, False]


def test_a_released_case_keeps_its_place(
    env: Environment, staff: OperatorSession, kit: StationKit
) -> None:
    for number in (1, 2):
        collected(env, kit, number)
    first = cases.claim_next(env, staff)
    assert first is not None
    cases.release(env, staff, first.id)

    assert cases.waiting(env, staff)[0].id == first.id


def test_a_case_is_sent_back_refused_or_passed_on_for_a_reason_from_its_list(
    env: Environment, staff: OperatorSession, kit: StationKit
) -> None:
    def send_back(*asked: Any) -> EnrolmentCase:
        return cases.send_back(*asked).case

    acts = (
        (send_back, SEND_BACK_REASONS, CaseState.SENT_BACK),
        (cases.refuse, REFUSAL_REASONS, CaseState.REFUSED),
        (cases.want_second, SECOND_PERSON_REASONS, CaseState.SECOND_WANTED),
    )
    number = 0
    for act, reasons, state in acts:
        for reason in CaseReason:
            number += 1
            case = collected(env, kit, number)
            cases.claim(env, staff, case.id)
            if reason not in reasons:
                with pytest.raises(CaseError, match="reason"):
                    act(env, staff, case.id, reason)
                continue
            ended = act(env, staff, case.id, reason, " said so ")
            assert ended.state is state
            assert (ended.last_step.reason, ended.last_step.note) == (reason, "said so")
            assert ended.claimed_by == ""


def test_nobody_ends_a_case_that_they_do_not_hold(
    env: Environment, staff: OperatorSession, case: EnrolmentCase
) -> None:
    for act in (
        lambda: cases.send_back(env, staff, case.id, SEND_BACK_REASONS[0]),
        lambda: cases.refuse(env, staff, case.id, REFUSAL_REASONS[0]),
        lambda: cases.want_second(env, staff, case.id, SECOND_PERSON_REASONS[0]),
        lambda: cases.withdraw(env, staff, case.id),
        lambda: cases.release(env, staff, case.id),
        lambda: cases.renew_code(env, staff, case.id),
        lambda: cases.approve(env, staff, case.id, complete_case(env)),
    ):
        with pytest.raises(CaseError, match="hold"):
            act()


def test_the_second_person_is_another_person(
    env: Environment, staff: OperatorSession, other: OperatorSession, case: EnrolmentCase
) -> None:
    cases.claim(env, staff, case.id)
    cases.want_second(env, staff, case.id, CaseReason.HIGHER_ASSURANCE)

    with pytest.raises(PermissionDeniedError):
        cases.claim(env, staff, case.id)
    assert cases.claim_next(env, staff) is None
    taken = cases.claim_next(env, other)
    assert taken is not None
    assert taken.first_reviewer == staff.person_id
    with pytest.raises(CaseError, match="second person"):
        cases.want_second(env, other, case.id, CaseReason.OVERRIDE)
    assert cases.release(env, other, case.id).state is CaseState.SECOND_WANTED


def test_a_continuation_code_opens_its_case_once(
    env: Environment, staff: OperatorSession, other: OperatorSession, kit: StationKit
) -> None:
    code = new_code(env.entropy)
    case = collected(env, kit, continuation_hash=code_hash(code))

    resumed = cases.resume(env, staff, code.lower().replace("-", ""))

    assert (resumed.id, resumed.claimed_by) == (case.id, staff.person_id)
    for who in (staff, other):
        with pytest.raises(CodeError):
            cases.resume(env, who, code)


def test_a_code_is_not_used_up_while_another_clerk_holds_the_case(
    env: Environment, staff: OperatorSession, other: OperatorSession, kit: StationKit
) -> None:
    code = new_code(env.entropy)
    case = collected(env, kit, continuation_hash=code_hash(code))
    cases.claim(env, other, case.id)

    with pytest.raises(CaseTakenError):
        cases.resume(env, staff, code)
    assert cases.resume(env, other, code).claimed_by == other.person_id


def test_who_was_sent_back_comes_again_with_a_new_code(
    env: Environment, staff: OperatorSession, other: OperatorSession, case: EnrolmentCase
) -> None:
    cases.claim(env, staff, case.id)
    before = cases.renew_code(env, staff, case.id)
    code = cases.send_back(env, staff, case.id, CaseReason.PICTURE_UNREADABLE).code
    with pytest.raises(CaseError, match="nobody"):
        cases.claim(env, other, case.id)
    with pytest.raises(CodeError):
        cases.resume(env, other, before)

    assert cases.resume(env, other, code).state is CaseState.CLAIMED
    with pytest.raises(CodeError):
        cases.resume(env, other, code)


def test_the_new_code_of_a_case_sent_back_is_kept_nowhere(
    env: Environment, staff: OperatorSession, case: EnrolmentCase, store: FakeStore
) -> None:
    cases.claim(env, staff, case.id)
    sent = cases.send_back(env, staff, case.id, CaseReason.ANSWERS_DIFFER)

    assert store.state.continuations == {code_hash(sent.code): case.id}
    assert sent.code not in repr(sent)
    assert sent.code not in repr(store.state)


@pytest.mark.parametrize("guess", ["", "4F2K-9QRM-0000-0000", "'; --", "x" * 5000])
def test_a_guessed_code_opens_nothing_and_is_logged(
    env: Environment, staff: OperatorSession, case: EnrolmentCase, guess: str, store: FakeStore
) -> None:
    with pytest.raises(CodeError):
        cases.resume(env, staff, guess)

    assert store.events()[-1] == "case.code_refused"
    assert store.state.cases[case.id] == case


def test_a_step_is_taken_back_within_ten_seconds_by_whoever_made_it(
    env: Environment,
    staff: OperatorSession,
    other: OperatorSession,
    kit: StationKit,
    clock: FakeClock,
) -> None:
    steps: tuple[Callable[[str], EnrolmentCase], ...] = (
        lambda case_id: cases.send_back(env, staff, case_id, CaseReason.ANSWERS_DIFFER).case,
        lambda case_id: cases.refuse(env, staff, case_id, CaseReason.NOT_ENTITLED),
        lambda case_id: cases.want_second(env, staff, case_id, CaseReason.UNSURE),
        lambda case_id: cases.release(env, staff, case_id),
    )
    for number, step in enumerate(steps, start=1):
        case = collected(env, kit, number)
        cases.claim(env, staff, case.id)
        step(case.id)
        with pytest.raises(CaseError, match="undone"):
            cases.undo(env, other, case.id)
        clock.advance(seconds=10)
        undone = cases.undo(env, staff, case.id)
        assert (undone.claimed_by, undone.first_reviewer) == (staff.person_id, "")
        step(case.id)
        clock.advance(seconds=10.001)
        with pytest.raises(CaseError, match="undone"):
            cases.undo(env, staff, case.id)


def test_what_another_clerk_took_meanwhile_is_not_taken_back(
    env: Environment, staff: OperatorSession, other: OperatorSession, case: EnrolmentCase
) -> None:
    cases.claim(env, staff, case.id)
    cases.release(env, staff, case.id)
    cases.claim(env, other, case.id)

    with pytest.raises(CaseError):
        cases.undo(env, staff, case.id)


def test_a_withdrawn_case_leaves_nothing_and_does_not_come_back(
    env: Environment, staff: OperatorSession, kit: StationKit, store: FakeStore
) -> None:
    sealed = seal(kit, new_submission(kit))
    case = take_in(env, sealed)
    cases.claim(env, staff, case.id)

    cases.withdraw(env, staff, case.id)

    assert (store.state.cases, store.state.submissions) == ({}, {})
    with pytest.raises(NotFoundError):
        cases.undo(env, staff, case.id)
    with pytest.raises(CollectedError):
        take_in(env, sealed)


def test_approving_registers_the_person_and_closes_the_case_in_one_commit(
    env: Environment,
    staff: OperatorSession,
    case: EnrolmentCase,
    kit: StationKit,
    store: FakeStore,
) -> None:
    cases.claim(env, staff, case.id)
    submission = new_submission(kit)
    commits = store.commits

    issued = cases.approve(env, staff, case.id, as_onboarding(submission, inspected=True))

    assert store.commits == commits + 1
    ended = store.state.cases[case.id]
    assert (ended.state, ended.person_id) == (CaseState.APPROVED, issued.person.id)
    assert store.events()[-1] == "case.approved"
    kept = store.state.submissions[case.id]
    assert kept.corrections == submission.corrections
    assert all(document.image == b"" for document in kept.documents)
    (attestation,) = store.state.attestations
    assert attestation.proofing_type is ProofingType.ONSITE_UNATTENDED
    assert attestation.witnessed_by == ""
    (fact,) = issued.person.claim.facts
    assert fact.level is NationalityAssuranceLevel.DOCUMENT_INSPECTED


def test_a_picture_that_nobody_compared_with_the_document_proves_no_more_than_the_statement(
    env: Environment, staff: OperatorSession, case: EnrolmentCase, kit: StationKit
) -> None:
    cases.claim(env, staff, case.id)

    onboarding = as_onboarding(new_submission(kit), inspected=False)
    issued = cases.approve(env, staff, case.id, onboarding)

    (fact,) = issued.person.claim.facts
    assert fact.level is NationalityAssuranceLevel.SIGNED_STATEMENT


def test_a_statement_signed_anew_at_the_desk_counts_as_attended(
    env: Environment, staff: OperatorSession, case: EnrolmentCase, store: FakeStore
) -> None:
    cases.claim(env, staff, case.id)
    cases.approve(env, staff, case.id, complete_case(env))

    (attestation,) = store.state.attestations
    assert attestation.proofing_type is ProofingType.ONSITE_ATTENDED
    assert attestation.witnessed_by == staff.person_id


def test_a_statement_that_nobody_signed_or_witnessed_is_not_taken(
    env: Environment, staff: OperatorSession, kit: StationKit, store: FakeStore
) -> None:
    submission = new_submission(kit)
    assert submission.statement is not None
    unsigned = replace(submission.statement, signature_png=b"", unable_to_sign=True)
    case = collected(env, kit, statement=unsigned)
    cases.claim(env, staff, case.id)
    submission = replace(submission, statement=unsigned)

    with pytest.raises(CaseError, match="not signed"):
        cases.approve(env, staff, case.id, as_onboarding(submission, inspected=True))
    assert store.state.tokens == {}


def test_what_the_onboarding_refuses_leaves_the_case_as_it_was(
    env: Environment,
    staff: OperatorSession,
    case: EnrolmentCase,
    kit: StationKit,
    store: FakeStore,
) -> None:
    held = cases.claim(env, staff, case.id)
    onboarding = as_onboarding(new_submission(kit), inspected=True)
    assert isinstance(onboarding.document, CapturedDocument)
    expired = replace(onboarding.document, inspection_answers={})

    with pytest.raises(OnboardingError):
        cases.approve(env, staff, case.id, replace(onboarding, document=expired))
    assert store.state.cases[case.id] == held
    assert store.state.submissions[case.id] == new_submission(kit)


def test_a_second_person_may_approve_what_the_first_could_not(
    env: Environment,
    staff: OperatorSession,
    other: OperatorSession,
    case: EnrolmentCase,
    kit: StationKit,
) -> None:
    cases.claim(env, staff, case.id)
    cases.want_second(env, staff, case.id, CaseReason.OVERRIDE)
    cases.claim(env, other, case.id)

    issued = cases.approve(env, other, case.id, as_onboarding(new_submission(kit), inspected=True))

    assert issued.token


def test_a_case_begun_at_the_desk_waits_like_the_others(
    env: Environment, staff: OperatorSession, other: OperatorSession, kit: StationKit
) -> None:
    opened = cases.open_at_desk(env, staff, new_submission(kit, 7))

    assert opened.source is CaseSource.DESK
    wanted = CaseFilter(source=CaseSource.DESK)
    assert [each.id for each in cases.waiting(env, other, wanted)] == [opened.id]
    assert cases.waiting(env, other, CaseFilter(source=CaseSource.STATION)) == []
    with pytest.raises(CaseTakenError):
        cases.open_at_desk(env, staff, new_submission(kit, 7))


def test_each_step_is_logged_with_its_clerk_and_a_commitment_to_the_case(
    env: Environment, staff: OperatorSession, case: EnrolmentCase, store: FakeStore
) -> None:
    begin = len(store.events())
    cases.claim(env, staff, case.id)
    cases.release(env, staff, case.id)
    cases.claim(env, staff, case.id)
    cases.send_back(env, staff, case.id, CaseReason.DOCUMENT_EXPIRED, "a private note")
    cases.undo(env, staff, case.id)

    assert store.events()[begin:] == [
        "case.claimed",
        "case.released",
        "case.claimed",
        "case.sent_back",
        "case.undone",
    ]
    assert store.state.actors[begin:] == [(staff.person_id, case.id)] * 5
    bodies = [entry.body for entry in store.state.entries[begin:]]
    assert bodies == [{}, {}, {}, {"reason": "document_expired"}, {}]


def test_the_sample_lines_are_those_of_the_sample_passport(kit: StationKit) -> None:
    assert new_submission(kit).documents[0].lines == passport()
