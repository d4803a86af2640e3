"""Level 3 by two people, each of whom looked for themselves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from directive_samples import foreign, put_in_force
from enrolment_samples import collected, new_kit, new_submission
from samples import PASSPORT, add_account, captured, passport

from kiosk.domain.access import AccessDecision
from kiosk.domain.enrolments import CaseReason, CaseState
from kiosk.domain.errors import PermissionDeniedError
from kiosk.domain.evidence import InspectionAnswer
from kiosk.domain.facts import NationalityAssuranceLevel
from kiosk.domain.operators import Role
from kiosk.services import cases
from kiosk.services.accounts import deactivate_operator
from kiosk.services.case_looks import LOOKS_DIFFER, digest_of
from kiosk.services.cases import CaseError
from kiosk.services.onboarding import issue_access
from kiosk.services.onboarding_case import OnboardingCase
from kiosk.services.publication import gather

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.enrolments import EnrolmentCase, Submission
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding_case import IssuedAccess

LEVEL_2 = NationalityAssuranceLevel.DOCUMENT_INSPECTED
LEVEL_3 = NationalityAssuranceLevel.CORROBORATED


@dataclass(frozen=True)
class Desk:
    """Hold a case, what a clerk's screen makes of it, and two clerks."""

    env: Environment
    store: FakeStore
    staff: OperatorSession
    other: OperatorSession
    case: EnrolmentCase
    submission: Submission
    onboarding: OnboardingCase


@pytest.fixture
def desk(
    env: Environment, admin: OperatorSession, staff: OperatorSession, store: FakeStore
) -> Desk:
    kit = new_kit(env, admin)
    submission = new_submission(kit)
    document = captured(submission.documents[0].lines, image=submission.documents[0].image)
    document = replace(document, doubtful=((1, 3),), compared=((1, 3),))
    onboarding = OnboardingCase(
        submission.particulars, submission.claim, document, submission.statement
    )
    other = add_account(env, admin, Role.STAFF, "oda")
    return Desk(env, store, staff, other, collected(env, kit), submission, onboarding)


def one_item_not_in_order(case: OnboardingCase) -> OnboardingCase:
    assert case.document is not None
    answers = dict(case.document.inspection_answers)
    answers[next(iter(answers))] = InspectionAnswer.NOT_IN_ORDER
    return replace(case, document=replace(case.document, inspection_answers=answers))


def passed_on(desk: Desk, found: OnboardingCase | None) -> None:
    cases.claim(desk.env, desk.staff, desk.case.id)
    cases.want_second(desk.env, desk.staff, desk.case.id, CaseReason.HIGHER_ASSURANCE, found=found)


def approved(desk: Desk, found: OnboardingCase) -> IssuedAccess:
    cases.claim(desk.env, desk.other, desk.case.id)
    return cases.approve(desk.env, desk.other, desk.case.id, found)


def level_of(issued: IssuedAccess) -> NationalityAssuranceLevel:
    (fact,) = issued.person.claim.facts
    return fact.level


def test_what_two_people_found_alike_is_level_3(desk: Desk) -> None:
    passed_on(desk, desk.onboarding)
    issued = approved(desk, desk.onboarding)

    assert level_of(issued) is LEVEL_3
    assert LOOKS_DIFFER not in issued.notes
    with desk.env.store.reading() as uow:
        (evidence,) = uow.evidence.of_person(issued.person.id)
    assert evidence.seen_by_two


@pytest.mark.parametrize("by_two", [True, False])
def test_a_directive_that_wants_level_3_opens_to_what_two_people_found(
    desk: Desk, admin: OperatorSession, by_two: bool
) -> None:
    """The lists follow the level, and so do the models that the receipt names."""
    wants_3 = foreign(in_force="2026-11-21T04:00:00-05:00").replace(
        b"least_nal = 2", b"least_nal = 3"
    )
    only_utopians = wants_3.replace(
        b"unless { principal.us_person }", b'unless { principal.citizenships.contains("UTO") }'
    )
    put_in_force(desk.env, admin, only_utopians)
    passed_on(desk, desk.onboarding if by_two else None)

    issued = approved(desk, desk.onboarding)

    (shard,) = gather(desk.env).content.shards
    listed = AccessDecision(shard.access["fable-5"][issued.record.idx])
    assert listed is (AccessDecision.ALLOW if by_two else AccessDecision.HOLD)
    assert ("fable-5" in issued.open_models) is by_two
    assert ("fable-5" in issued.receipt.waiting_models) is not by_two


def test_both_looks_are_in_the_log_each_under_its_own_person(desk: Desk) -> None:
    passed_on(desk, desk.onboarding)
    approved(desk, desk.onboarding)

    first, second = desk.store.state.case_looks[desk.case.id]
    looked = [each for each in desk.store.state.entries if each.event.value == "case.looked_at"]
    assert [each.body["look"] for each in looked] == [digest_of(first), digest_of(second)]
    assert looked[0].actor != looked[1].actor
    (agreed,) = [
        each for each in desk.store.state.entries if each.event.value == "case.corroborated"
    ]
    assert agreed.body == {"first": digest_of(first), "second": digest_of(second)}
    assert digest_of(first) != digest_of(replace(first, salt=b"another"))


def test_asking_for_a_second_person_without_a_look_of_ones_own_raises_nothing(desk: Desk) -> None:
    passed_on(desk, None)
    cases.claim(desk.env, desk.other, desk.case.id)
    with pytest.raises(CaseError, match="Nobody has left"):
        cases.second_look(desk.env, desk.other, desk.case.id, desk.onboarding)

    assert level_of(cases.approve(desk.env, desk.other, desk.case.id, desk.onboarding)) is LEVEL_2


def test_one_persons_two_looks_are_one(desk: Desk) -> None:
    passed_on(desk, desk.onboarding)
    held = desk.store.state.cases[desk.case.id]
    with pytest.raises(PermissionDeniedError):
        cases.claim(desk.env, desk.staff, desk.case.id)
    # Even where the first person came to hold the case again, one look does not make two.
    desk.store.state.cases[desk.case.id] = replace(
        held, state=CaseState.CLAIMED, claimed_by=desk.staff.person_id, claimed_at=desk.env.clock()
    )

    issued = cases.approve(desk.env, desk.staff, desk.case.id, desk.onboarding)

    assert level_of(issued) is LEVEL_2
    assert issued.notes[-1] == LOOKS_DIFFER


@pytest.mark.parametrize("whose", ["first", "second"])
def test_a_difference_leaves_the_level_as_one_person_raises_it(desk: Desk, whose: str) -> None:
    doubting = one_item_not_in_order(desk.onboarding)
    passed_on(desk, doubting if whose == "first" else desk.onboarding)
    cases.claim(desk.env, desk.other, desk.case.id)
    compared = cases.second_look(
        desk.env, desk.other, desk.case.id, doubting if whose == "second" else desk.onboarding
    )
    issued = cases.approve(desk.env, desk.other, desk.case.id, desk.onboarding)

    assert not compared.agreed
    assert [name.partition(".")[0] for name in compared.differences] == ["inspection"]
    assert level_of(issued) is LEVEL_2
    assert issued.notes[-1] == LOOKS_DIFFER


def test_whoever_follows_the_first_after_seeing_their_look_is_no_second_pair_of_eyes(
    desk: Desk,
) -> None:
    passed_on(desk, desk.onboarding)
    cases.claim(desk.env, desk.other, desk.case.id)
    before = cases.second_look(
        desk.env, desk.other, desk.case.id, one_item_not_in_order(desk.onboarding)
    )
    after = cases.second_look(desk.env, desk.other, desk.case.id, desk.onboarding)

    assert after == before
    assert level_of(cases.approve(desk.env, desk.other, desk.case.id, desk.onboarding)) is LEVEL_2


def test_another_document_of_the_same_person_is_another_look(desk: Desk) -> None:
    another = replace(desk.onboarding, document=captured(passport(document_number="D23145890")))
    passed_on(desk, another)
    cases.claim(desk.env, desk.other, desk.case.id)

    assert cases.second_look(desk.env, desk.other, desk.case.id, desk.onboarding).differences == (
        "document",
    )
    assert PASSPORT.document_number != "D23145890"


def test_the_second_person_does_not_see_what_the_first_found(desk: Desk) -> None:
    passed_on(desk, desk.onboarding)
    cases.claim(desk.env, desk.other, desk.case.id)
    file = cases.open_case(desk.env, desk.other, desk.case.id)

    assert file.submission == desk.submission
    assert "in_order" not in repr(file)


def test_a_first_person_whose_account_was_closed_meanwhile_counts_no_more(
    desk: Desk, admin: OperatorSession
) -> None:
    passed_on(desk, desk.onboarding)
    deactivate_operator(desk.env, admin, desk.staff.operator_id)

    assert level_of(approved(desk, desk.onboarding)) is LEVEL_2


def test_a_look_that_is_taken_back_is_gone(desk: Desk) -> None:
    passed_on(desk, desk.onboarding)
    cases.undo(desk.env, desk.staff, desk.case.id)

    assert desk.store.state.case_looks[desk.case.id] == []
    assert level_of(cases.approve(desk.env, desk.staff, desk.case.id, desk.onboarding)) is LEVEL_2


def test_nobody_is_one_of_the_two_over_their_own_case(desk: Desk) -> None:
    own = replace(
        desk.onboarding, particulars=replace(desk.onboarding.particulars, email="sam@example.org")
    )

    with pytest.raises(PermissionDeniedError, match="themselves"):
        passed_on(desk, own)


def test_the_level_lasts_when_the_person_comes_again(desk: Desk) -> None:
    passed_on(desk, desk.onboarding)
    issued = approved(desk, desk.onboarding)

    again = issue_access(
        desk.env, desk.staff, replace(desk.onboarding, document=None, person_id=issued.person.id)
    )

    assert level_of(again) is LEVEL_3


def test_who_approved_together_with_somebody_can_be_found(
    desk: Desk, admin: OperatorSession, auditor: OperatorSession, clock: FakeClock
) -> None:
    passed_on(desk, desk.onboarding)
    issued = approved(desk, desk.onboarding)

    (by_first,) = cases.approved_together(desk.env, auditor, desk.staff.person_id)
    (by_second,) = cases.approved_together(desk.env, auditor, desk.other.person_id)

    assert (by_first.other, by_second.other) == (desk.other.person_id, desk.staff.person_id)
    assert by_first.person_id == by_second.person_id == issued.person.id
    assert by_first.corroborated
    assert by_first.at == clock.now
    assert cases.approved_together(desk.env, auditor, admin.person_id) == []
    with pytest.raises(PermissionDeniedError):
        cases.approved_together(desk.env, desk.staff, desk.other.person_id)


def test_a_code_does_not_open_a_case_to_whoever_asked_for_a_second_person(desk: Desk) -> None:
    passed_on(desk, desk.onboarding)
    cases.claim(desk.env, desk.other, desk.case.id)
    sent = cases.send_back(desk.env, desk.other, desk.case.id, CaseReason.PICTURE_UNREADABLE)
    with pytest.raises(PermissionDeniedError):
        cases.resume(desk.env, desk.staff, sent.code)

    resumed = cases.resume(desk.env, desk.other, sent.code)
    assert resumed.claimed_by == desk.other.person_id
