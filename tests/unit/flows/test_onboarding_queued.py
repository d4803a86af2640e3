"""A case of the queue on the review screen: claim, confirm, approve; and everything beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.domain.dates import PartialDate
from kiosk.domain.enrolments import (
    CaseReason,
    CaseSource,
    CaseState,
    CaseStep,
    Correction,
    EnrolmentCase,
    Submission,
    SubmittedDocument,
    WayIn,
)
from kiosk.domain.errors import KioskError
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import Citizenship, Claim, LegalStatus, PermanentResidence, StatusKind
from kiosk.domain.persons import Particulars, PersonName
from kiosk.domain.statements import SignedStatement
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_likeness import second_reason
from kiosk.flows.onboarding_points import PrimaryAction, claim, hindrances, primary_action
from kiosk.flows.onboarding_state import (
    ComposeStatement,
    Field,
    Issue,
    Phase,
    ReadDocument,
    ReadLines,
)
from kiosk.services.case_background import Background
from kiosk.services.likenesses import Likeness, LikenessKind

if TYPE_CHECKING:
    from .conftest import Desk

SINCE = datetime(2011, 6, 12, 15, 15, tzinfo=UTC)
CASE = EnrolmentCase(
    id="4f2a" * 8,
    source=CaseSource.STATION,
    state=CaseState.CLAIMED,
    waiting_since=SINCE,
    steps=(CaseStep(CaseState.WAITING, SINCE), CaseStep(CaseState.CLAIMED, SINCE, "c" * 32)),
    claimed_by="c" * 32,
)
ANNA = Particulars(
    PersonName("Eriksson", "Anna Maria"), PartialDate(1974, 8, 12), "anna@example.org"
)
UTOPIAN = Claim(citizenships=(Citizenship("UTO"),))
TEXT = "I, Anna Maria Eriksson, state: " + str(UTOPIAN)
PICTURE = b"a picture from the station"
TWIN = Likeness(
    LikenessKind.POSSIBLE_TWIN,
    "7e1a" * 8,
    Particulars(PersonName("Eriksson", "Lena"), PartialDate(1974, 8, 12)),
    SINCE,
)


def captured(image: bytes = PICTURE, source: str = "image") -> SubmittedDocument:
    return SubmittedDocument(
        kind=DocumentKind.PASSPORT,
        lines=("P<UTO", "L898"),
        corrected=(),
        image=image,
        source=source,  # type: ignore[arg-type]  # One of the three.
        captured_at=SINCE,
    )


def submission(
    said: Claim = UTOPIAN, *documents: SubmittedDocument, text: str = TEXT
) -> Submission:
    return Submission(
        id=CASE.id,
        station_id="lobby",
        way_in=WayIn.INVITATION,
        entry_id="",
        particulars=ANNA,
        claim=said,
        language="en",
        started_at=SINCE,
        finished_at=SINCE,
        documents=documents or (captured(),),
        corrections=(Correction("primary_identifier", "ERIKSSON", "Eriksson"),),
        statement=SignedStatement(
            text, "en", b"drawn there", unable_to_sign=False, signed_at=SINCE
        ),
    )


def lay(desk: Desk, left: Submission | None, case: EnrolmentCase = CASE) -> None:
    """Open a claimed case, and read the picture that was left."""
    desk.send(events.CaseOpened(case, left, desk.today))


def laid(desk: Desk, case: EnrolmentCase = CASE) -> None:
    lay(desk, submission(), case)
    desk.read()
    desk.examined()


def compose(desk: Desk, text: str = TEXT) -> None:
    effect = desk.state.pending
    assert isinstance(effect, ComposeStatement)
    desk.send(events.StatementComposed(effect.ticket, text))


# ---- Laying it out ----


def test_what_the_registrant_said_stands_as_typed_and_the_picture_is_read_again(
    desk: Desk,
) -> None:
    lay(desk, submission())
    state = desk.state
    assert state.applicant.primary_identifier.typed
    assert state.applicant.email.text == "anna@example.org"
    assert claim(state) == UTOPIAN
    assert isinstance(state.pending, ReadDocument)
    assert state.pending.data == PICTURE
    assert state.phase is Phase.REVIEWING
    assert state.queued is not None
    assert state.queued.case is CASE


def test_dates_and_ends_of_a_claim_come_back_as_they_were_said(desk: Desk) -> None:
    said = Claim(
        citizenships=(Citizenship("UTO", PartialDate(1974)),),
        residences=(PermanentResidence("CHE", PartialDate(2001, 3), PartialDate()),),
        statuses=(LegalStatus("USA", StatusKind.REFUGEE, lost=PartialDate(2010, 5, 6)),),
    )
    lay(desk, submission(said))
    assert claim(desk.state) == said


def test_nothing_of_the_applicant_before_stays(desk: Desk) -> None:
    desk.scan()
    desk.send(events.Typed(Field.EMAIL, "before@example.org"))
    lay(desk, None)
    assert desk.state.document is None
    assert desk.state.claim_rows == ()
    assert desk.state.applicant.email.text == ""


def test_a_case_without_a_picture_has_its_lines_assessed(desk: Desk) -> None:
    lay(desk, submission(UTOPIAN, captured(b"", "swipe")))
    assert isinstance(desk.state.pending, ReadLines)


def test_several_documents_are_turned_one_after_the_other(desk: Desk) -> None:
    lay(desk, submission(UTOPIAN, captured(b"first"), captured(b"second")))
    desk.read()
    for expected in (b"second", b"first"):
        desk.send(events.NextDocumentWanted())
        assert isinstance(desk.state.pending, ReadDocument)
        assert desk.state.pending.data == expected
        desk.read()


def test_a_document_that_says_something_else_adds_nothing_to_what_was_signed(desk: Desk) -> None:
    french = Claim(citizenships=(Citizenship("FRA"),))
    lay(desk, submission(french))
    desk.read()
    assert claim(desk.state) == french
    assert Field.CHECKS in desk.lacks


# ---- Three actions: claim, confirm, approve ----


def test_claimed_confirmed_approved(desk: Desk) -> None:
    laid(desk)
    assert primary_action(desk.state) is PrimaryAction.CONFIRM_INSPECTION
    desk.send(events.PrimaryPressed())
    assert primary_action(desk.state) is PrimaryAction.APPROVE
    assert desk.state.pending is None, "confirming an inspection approves nothing"
    desk.send(events.PrimaryPressed())
    compose(desk)
    effect = desk.state.pending
    assert isinstance(effect, Issue)
    assert effect.case_id == CASE.id
    assert effect.case.statement is not None
    assert effect.case.statement.signature_png == b"drawn there"
    assert effect.case.statement.signed_at == SINCE


def test_changed_answers_are_signed_again_before_anything_is_issued(desk: Desk) -> None:
    laid(desk)
    desk.send(events.PrimaryPressed(), events.Typed(Field.PRIMARY_IDENTIFIER, "ERIKSSON"))
    desk.send(events.PrimaryPressed())
    compose(desk, "another text")
    assert desk.state.phase is Phase.SIGNING
    assert desk.state.signature is None
    assert desk.state.pending is None


def test_a_statement_of_the_same_text_over_other_answers_is_signed_again(desk: Desk) -> None:
    lay(desk, submission(Claim(citizenships=(Citizenship("UTO", PartialDate(1974)),))))
    desk.read()
    desk.examined()
    row = replace(desk.state.claim_rows[0], acquired="1975")
    desk.send(events.RowChanged(row), events.PrimaryPressed(), events.PrimaryPressed())
    compose(desk)
    assert desk.state.phase is Phase.SIGNING
    assert desk.state.signature is None


def test_a_failed_check_is_not_approved(desk: Desk) -> None:
    lay(desk, submission())
    desk.read(desk.wrong_number)
    desk.examined()
    desk.send(events.PrimaryPressed(), events.PrimaryPressed())
    assert desk.state.pending is None
    assert Field.CHECKS in [point.field for point in hindrances(desk.state)]


def test_who_asked_for_a_person_before_signing_signs_at_the_desk(desk: Desk) -> None:
    lay(desk, replace(submission(), statement=None, asked_for_staff=True))
    desk.read()
    desk.examined()
    desk.press()
    assert desk.state.phase is Phase.SIGNING


def test_nobody_is_taken_to_be_unable_to_sign_without_a_witness(desk: Desk) -> None:
    left = submission()
    assert left.statement is not None
    lay(desk, replace(left, statement=replace(left.statement, unable_to_sign=True)))
    desk.read()
    desk.examined()
    desk.press()
    assert desk.state.phase is Phase.SIGNING
    assert desk.state.signature is None


# ---- Likenesses ----


def alike(*found: Likeness) -> Background:
    return Background(likenesses=found)


def test_who_may_be_a_twin_goes_to_a_second_person(desk: Desk) -> None:
    desk.background = alike(TWIN)
    laid(desk)
    desk.send(events.PrimaryPressed(), events.PrimaryPressed())
    assert desk.lacks == [Field.LIKENESS]
    desk.send(events.LikenessAnswered(TWIN.person_id, same=False))
    assert second_reason(desk.state) is CaseReason.POSSIBLE_TWIN
    assert primary_action(desk.state) is PrimaryAction.WANT_SECOND
    desk.send(events.PrimaryPressed())
    assert desk.state.pending is None


def test_the_second_person_may_approve_a_twin(desk: Desk) -> None:
    desk.background = alike(TWIN)
    laid(desk, replace(CASE, first_reviewer="d" * 32))
    desk.send(events.LikenessAnswered(TWIN.person_id, same=False), events.PrimaryPressed())
    assert primary_action(desk.state) is PrimaryAction.APPROVE


def test_who_is_the_same_person_continues_that_record(desk: Desk) -> None:
    desk.background = alike(TWIN)
    laid(desk)
    desk.background = alike()
    desk.send(events.LikenessAnswered(TWIN.person_id, same=True))
    assert desk.state.person_id == TWIN.person_id
    assert second_reason(desk.state) is None
    desk.send(events.LikenessAnswered(TWIN.person_id, same=False))
    assert desk.state.person_id == ""


def test_only_one_of_several_can_be_the_same_person(desk: Desk) -> None:
    other = replace(TWIN, person_id="9b" * 16)
    desk.background = alike(TWIN, other)
    laid(desk)
    for each in (TWIN, other):
        desk.send(events.LikenessAnswered(each.person_id, same=True))
    assert desk.state.likeness_answers == ((TWIN.person_id, False), (other.person_id, True))


def test_nobody_is_answered_about_who_is_not_alike(desk: Desk) -> None:
    laid(desk)
    desk.send(events.LikenessAnswered(TWIN.person_id, same=True))
    assert desk.state.person_id == ""


def test_somebody_at_the_desk_who_is_alike_is_looked_at_before_signing(desk: Desk) -> None:
    desk.background = alike(TWIN)
    desk.scan()
    desk.press()
    assert desk.state.phase is Phase.REVIEWING
    assert Field.LIKENESS in desk.lacks
    desk.send(events.LikenessAnswered(TWIN.person_id, same=False))
    desk.press()
    assert primary_action(desk.state) is PrimaryAction.WANT_SECOND


def test_a_likeness_found_late_interrupts_the_signing(desk: Desk) -> None:
    desk.background = None
    desk.scan()
    desk.press()
    assert desk.state.phase is Phase.SIGNING
    assert desk.state.looking is not None
    desk.send(events.BackgroundFound(desk.state.looking.ticket, alike(TWIN)))
    assert desk.state.phase is Phase.REVIEWING


def test_nothing_is_issued_before_the_register_was_searched(desk: Desk) -> None:
    desk.background = None
    desk.scan()
    desk.press()
    desk.sign()
    desk.send(events.PrimaryPressed())
    assert desk.state.pending is None
    assert desk.lacks == [Field.LIKENESS]


def test_a_search_that_failed_is_asked_for_again_by_the_next_press(desk: Desk) -> None:
    desk.background = None
    desk.scan()
    desk.press()
    desk.sign()
    looking = desk.state.looking
    assert looking is not None
    desk.send(events.BackgroundFailed(looking.ticket, KioskError("The store is busy.")))
    assert desk.lacks == [Field.LIKENESS]
    desk.send(events.PrimaryPressed())
    assert desk.state.looking is not None
    assert desk.state.looking.ticket > looking.ticket


def test_what_was_looked_up_for_somebody_else_is_dropped(desk: Desk) -> None:
    desk.background = None
    desk.scan()
    looking = desk.state.looking
    assert looking is not None
    desk.send(events.Typed(Field.PRIMARY_IDENTIFIER, "Somebody Else"), events.PrimaryPressed())
    desk.send(events.BackgroundFound(looking.ticket, alike(TWIN)))
    assert desk.state.background is None
    desk.send(events.BackgroundFailed(looking.ticket, KioskError("Too late.")))
    assert desk.state.unlooked is None


@pytest.mark.parametrize("left", [None, replace(submission(), documents=())])
def test_no_document_is_turned_where_none_was_left(desk: Desk, left: Submission | None) -> None:
    lay(desk, left)
    before = desk.state
    assert desk.send(events.NextDocumentWanted()) == before
