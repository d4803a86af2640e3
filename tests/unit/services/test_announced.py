"""Where the roster announced a person: recorded with the approval of their case."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from enrolment_samples import collected, new_kit, new_submission
from samples import captured

from kiosk.domain.dates import PartialDate
from kiosk.domain.enrolments import CaseState, WayIn
from kiosk.domain.facts import Affiliation, AffiliationKind, NationalityAssuranceLevel
from kiosk.services import cases
from kiosk.services.bulk_revocation import count_selected
from kiosk.services.bulk_selection import Selection
from kiosk.services.facts import current_facts
from kiosk.services.onboarding_case import OnboardingCase
from kiosk.services.roster import import_roster, invite

if TYPE_CHECKING:
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

ROSTER = """number,name,email,organisation,kind,from,to
7,{name},a@b,Annex,contractor,2026-01-01,2027-06-30
"""
SINCE, UNTIL = PartialDate(2026, 1, 1), PartialDate(2027, 6, 30)
STATED = NationalityAssuranceLevel.SIGNED_STATEMENT
INSPECTED = NationalityAssuranceLevel.DOCUMENT_INSPECTED


@dataclass(frozen=True)
class Desk:
    """Hold a store with a roster, and who works there."""

    env: Environment
    admin: OperatorSession
    staff: OperatorSession


@pytest.fixture
def desk(env: Environment, admin: OperatorSession, staff: OperatorSession) -> Desk:
    return Desk(env, admin, staff)


def announce(desk: Desk, name: str = "Anna Maria ERIKSSON") -> str:
    import_roster(desk.env, desk.admin, ROSTER.format(name=name).encode())
    with desk.env.store.reading() as uow:
        (entry,) = uow.roster.page(0, 9)
    return entry.id


def approved(desk: Desk, entry_id: str, *, inspected: bool = True, number: int = 1) -> str:
    """Have a case of the sample person approved that came by this entry; give the person."""
    kit = new_kit(desk.env, desk.admin)
    case = collected(desk.env, kit, number, way_in=WayIn.ROSTER, entry_id=entry_id)
    submission = new_submission(kit, number)
    shown = submission.documents[0]
    document = captured(shown.lines, image=shown.image)
    document = replace(document, doubtful=((1, 3),), compared=((1, 3),))
    if not inspected:
        document = replace(document, source="typed", inspection_answers={})
    cases.claim(desk.env, desk.staff, case.id)
    onboarding = OnboardingCase(
        submission.particulars, submission.claim, document, submission.statement
    )
    return cases.approve(desk.env, desk.staff, case.id, onboarding).person.id


def affiliations(desk: Desk, person_id: str) -> tuple[Affiliation, ...]:
    with desk.env.store.reading() as uow:
        return current_facts(uow, person_id).affiliations


def test_who_came_by_the_roster_belongs_to_the_organisation_that_announced_them(
    desk: Desk,
) -> None:
    person_id = approved(desk, announce(desk))

    assert affiliations(desk, person_id) == (
        Affiliation("Annex", AffiliationKind.CONTRACTOR, SINCE, UNTIL, INSPECTED),
    )


def test_revoking_by_organisation_finds_them(desk: Desk) -> None:
    approved(desk, announce(desk))

    assert count_selected(desk.env, desk.admin, Selection(organisation="Annex")).tokens == 1
    assert count_selected(desk.env, desk.admin, Selection(organisation="Other")).tokens == 0


@pytest.mark.parametrize(
    ("name", "inspected"), [("Somebody Else", True), ("Anna Maria Eriksson", False)]
)
def test_an_entry_that_nothing_shown_agrees_with_is_no_more_than_said(
    desk: Desk, name: str, inspected: bool
) -> None:
    person_id = approved(desk, announce(desk, name), inspected=inspected)

    assert [each.level for each in affiliations(desk, person_id)] == [STATED]


def test_an_invitation_that_was_spent_announces_nobody(desk: Desk) -> None:
    made = invite(desk.env, desk.admin, entry_id=announce(desk))
    kit = new_kit(desk.env, desk.admin)
    collected(desk.env, kit, 1, way_in=WayIn.INVITATION, entry_id=made.invitation.id)
    person_id = approved(desk, made.invitation.id, number=2)

    assert affiliations(desk, person_id) == ()
    with desk.env.store.reading() as uow:
        assert uow.cases.get(f"{2:032x}").state is CaseState.APPROVED


def test_who_has_left_the_roster_is_announced_no_more(desk: Desk) -> None:
    entry_id = announce(desk)
    other = ROSTER.format(name="Bo Berg").replace("7,", "8,", 1)
    import_roster(desk.env, desk.admin, other.encode())

    assert affiliations(desk, approved(desk, entry_id)) == ()


def test_who_came_by_no_roster_belongs_nowhere(desk: Desk) -> None:
    assert affiliations(desk, approved(desk, "")) == ()
