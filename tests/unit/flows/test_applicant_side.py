"""The applicant's own screen: what is theirs, and nothing of what was found about them."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from kiosk.domain.enrolments import CaseSource, CaseState, CaseStep, EnrolmentCase
from kiosk.domain.errors import KioskError
from kiosk.domain.evidence import Finding
from kiosk.flows import onboarding_events as events
from kiosk.flows.applicant_side import ApplicantSide, StatedFact, applicant_side
from kiosk.flows.onboarding_claim import FactKind
from kiosk.flows.onboarding_points import particulars
from kiosk.flows.onboarding_state import Field, Phase, Problem, QueuedCase
from kiosk.services.case_background import Background, EarlierEvent, ListedName
from kiosk.services.likenesses import Likeness, LikenessKind

if TYPE_CHECKING:
    from .conftest import Desk


def test_their_own_facts_are_shown_as_they_stand(desk: Desk) -> None:
    desk.scan()
    desk.send(events.Typed(Field.EMAIL, "anna@example.org"))
    row = replace(desk.state.claim_rows[0], acquired="1974", ended=True, lost="2010")
    desk.send(events.RowChanged(row), events.RowAdded(FactKind.REFUGEE))
    assert applicant_side(desk.state) == ApplicantSide(
        phase=Phase.REVIEWING,
        name="ANNA MARIA ERIKSSON",
        date_of_birth="1974-08-12",
        email="anna@example.org",
        facts=(StatedFact(FactKind.CITIZENSHIP, "UTO", "1974", ended=True, lost="2010"),),
    )


def test_the_statement_is_theirs_only_while_they_sign(desk: Desk) -> None:
    desk.scan()
    desk.press()
    assert applicant_side(desk.state).statement.startswith("I, ANNA MARIA ERIKSSON")
    assert not applicant_side(desk.state).signed
    desk.sign()
    assert applicant_side(desk.state).signed
    desk.send(events.WentBack())
    assert applicant_side(desk.state).statement == ""


def test_that_they_cannot_sign_is_said(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.let_read()
    desk.send(events.UnableToSign(unable=True, at=desk.now))
    side = applicant_side(desk.state)
    assert (side.signed, side.unable_to_sign) == (True, True)


def test_nothing_that_was_found_about_them_changes_their_screen(desk: Desk) -> None:
    desk.scan()
    plain = applicant_side(desk.state)
    assert desk.state.document is not None
    case = EnrolmentCase(
        "4f2a" * 8,
        CaseSource.STATION,
        CaseState.CLAIMED,
        desk.now,
        (CaseStep(CaseState.CLAIMED, desk.now, note="a note"),),
        first_reviewer="d" * 32,
    )
    likeness = Likeness(LikenessKind.POSSIBLE_TWIN, "7e" * 16, particulars(desk.state), desk.now)
    found = replace(
        desk.state,
        phase=Phase.REVIEWING,
        queued=QueuedCase(case, None),
        background=Background(
            (likeness,),
            (ListedName("a list", "ERIKSEN", "The name is similar."),),
            (EarlierEvent(desk.now, "registered"),),
        ),
        likeness_answers=((likeness.person_id, False),),
        person_id=likeness.person_id,
        problem=Problem(KioskError("Something about them."), Field.CASE),
        insisted=True,
        unlooked=KioskError("The store is busy."),
    )
    assert applicant_side(found) == plain
    desk.state = found
    desk.scan(findings=(Finding("screen", "A display was photographed."),))
    assert applicant_side(desk.state) == plain


def test_there_is_no_room_for_anything_else() -> None:
    assert {field.name for field in fields(ApplicantSide)} == {
        "phase",
        "name",
        "date_of_birth",
        "email",
        "phone",
        "facts",
        "statement",
        "language",
        "language_chosen",
        "signed",
        "unable_to_sign",
        "open_models",
    }
