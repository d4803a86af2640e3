"""Onboarding from scan to token: every event, every phase."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING, get_args

import pytest

from kiosk.domain.errors import KioskError
from kiosk.domain.evidence import InspectionAnswer
from kiosk.domain.facts import Citizenship, Claim
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding import advance
from kiosk.flows.onboarding_claim import FactKind
from kiosk.flows.onboarding_points import PrimaryAction, checks, missing, primary_action
from kiosk.flows.onboarding_state import (
    ComposeStatement,
    Entry,
    Field,
    Issue,
    Phase,
)
from kiosk.services.onboarding import IssuedAccess, OpenPoint

if TYPE_CHECKING:
    from .conftest import Desk

ACCESS = IssuedAccess(*[None] * len(fields(IssuedAccess)))  # type: ignore[arg-type]  # Unread here.
BROKEN = KioskError("The picture is empty.", "Open another file.")


def typed(field: Field, text: str) -> events.Typed:
    return events.Typed(field, text)


# ---- Three actions ----


def test_clean_passport_takes_scan_inspected_issue(desk: Desk) -> None:
    assert primary_action(desk.state) is PrimaryAction.OPEN_DOCUMENT
    desk.scan()
    assert primary_action(desk.state) is PrimaryAction.CONFIRM_INSPECTION
    desk.press()
    assert primary_action(desk.state) is PrimaryAction.ISSUE_TOKEN
    desk.sign()
    desk.press()
    assert isinstance(desk.state.pending, Issue)
    desk.send(events.AccessIssued(desk.state.pending.ticket, ACCESS))
    assert desk.state.phase is Phase.ISSUED
    assert primary_action(desk.state) is PrimaryAction.NEXT_APPLICANT


def test_case_carries_what_was_scanned_inspected_and_signed(desk: Desk) -> None:
    case = desk.issuing().case
    assert str(case.particulars.name) == "ANNA MARIA ERIKSSON"
    assert str(case.particulars.date_of_birth) == "1974-08-12"
    assert case.claim == Claim(citizenships=(Citizenship("UTO"),))
    assert case.document is not None
    assert case.document.lines == desk.passport
    assert case.document.image == b"a picture"
    assert case.document.source == "image"
    assert case.document.captured_at == desk.now
    assert set(case.document.inspection_answers.values()) == {InspectionAnswer.IN_ORDER}
    assert case.statement is not None
    assert case.statement.signature_png == b"a drawing"
    assert case.statement.signed_at == desk.now
    assert not case.statement.unable_to_sign


def test_no_inspection_item_is_answered_beforehand(desk: Desk) -> None:
    desk.scan()
    assert desk.state.document is not None
    assert desk.state.document.answers == ()


# ---- What a document proposes ----


def test_document_proposes_names_birth_date_and_citizenship(desk: Desk) -> None:
    state = desk.scan()
    assert state.applicant.primary_identifier == Entry("ERIKSSON", from_document=True)
    assert state.applicant.secondary_identifier == Entry("ANNA MARIA", from_document=True)
    assert state.applicant.date_of_birth == Entry("1974-08-12", from_document=True)
    (row,) = state.claim_rows
    assert (row.kind, row.state, row.from_document) == (FactKind.CITIZENSHIP, "UTO", True)


def test_document_never_overwrites_what_was_typed(desk: Desk) -> None:
    desk.send(
        typed(Field.PRIMARY_IDENTIFIER, "Svensson"),
        typed(Field.DATE_OF_BIRTH, "1974-08-13"),
        events.RowAdded(FactKind.CITIZENSHIP, "FRA"),
    )
    state = desk.scan()
    assert state.applicant.primary_identifier == Entry("Svensson")
    assert state.applicant.secondary_identifier == Entry("ANNA MARIA", from_document=True)
    assert state.applicant.date_of_birth == Entry("1974-08-13")
    assert [row.state for row in state.claim_rows] == ["FRA", "UTO"]


def test_difference_to_what_was_typed_is_a_failed_check(desk: Desk) -> None:
    desk.send(typed(Field.PRIMARY_IDENTIFIER, "Svensson"))
    desk.scan()
    failed = {check.name for check in checks(desk.state) if check.ok is False}
    assert failed == {"typed_name"}
    assert Field.CHECKS in desk.lacks


def test_fact_that_is_typed_already_is_not_proposed_again(desk: Desk) -> None:
    desk.send(events.RowAdded(FactKind.CITIZENSHIP, "UTO"))
    assert len(desk.scan().claim_rows) == 1


def test_next_document_replaces_what_the_first_one_proposed(desk: Desk) -> None:
    desk.scan()
    other = (
        "P<UTOSVENSSON<<LARS<<<<<<<<<<<<<<<<<<<<<<<<<",
        desk.passport[1],
    )
    state = desk.scan(other)
    assert state.applicant.primary_identifier.text == "SVENSSON"
    assert len(state.claim_rows) == 1


def test_proposal_that_was_edited_is_typed(desk: Desk) -> None:
    desk.scan()
    desk.send(typed(Field.PRIMARY_IDENTIFIER, "Eriksson"))
    assert desk.state.applicant.primary_identifier == Entry("Eriksson")
    assert desk.scan().applicant.primary_identifier == Entry("Eriksson")


# ---- The claim ----


def test_rows_come_change_and_go(desk: Desk) -> None:
    state = desk.send(
        events.RowAdded(FactKind.CITIZENSHIP), events.RowAdded(FactKind.REFUGEE, "USA")
    )
    first, second = state.claim_rows
    changed = replace(first, state="FRA", acquired="1990")
    assert desk.send(events.RowChanged(changed)).claim_rows == (changed, second)
    assert desk.send(events.RowRemoved(first.id)).claim_rows == (second,)


def test_row_of_a_document_that_was_changed_is_a_persons_own(desk: Desk) -> None:
    (row,) = desk.scan().claim_rows
    state = desk.send(events.RowChanged(replace(row, acquired="1974")))
    assert not state.claim_rows[0].from_document


def test_row_that_was_only_looked_at_stays_the_documents(desk: Desk) -> None:
    (row,) = desk.scan().claim_rows
    assert desk.send(events.RowChanged(row)).claim_rows[0].from_document


def test_number_of_a_removed_row_never_comes_again(desk: Desk) -> None:
    desk.send(events.RowAdded(FactKind.CITIZENSHIP), events.RowRemoved(1))
    assert desk.send(events.RowAdded(FactKind.CITIZENSHIP)).claim_rows[0].id == 2


# ---- Statement and signature ----


def test_statement_is_written_for_the_very_answers(desk: Desk) -> None:
    desk.scan()
    state = desk.send(events.PrimaryPressed())
    assert isinstance(state.pending, ComposeStatement)
    assert str(state.pending.case.particulars.name) == "ANNA MARIA ERIKSSON"
    assert state.pending.case.claim == Claim(citizenships=(Citizenship("UTO"),))
    assert state.pending.case.statement is None
    assert state.pending.language == "en"


def test_applicant_who_is_registered_already_keeps_the_record(desk: Desk) -> None:
    desk.scan()
    desk.send(events.PrimaryPressed())
    assert desk.state.pending is not None
    desk.send(events.StatementComposed(desk.state.pending.ticket, "I state.", "4f2a"))
    desk.sign()
    desk.press()
    assert isinstance(desk.state.pending, Issue)
    assert desk.state.pending.case.person_id == "4f2a"


def test_signature_stays_when_nothing_changed(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.sign()
    desk.send(events.WentBack())
    assert desk.press().signature is not None


def test_signature_goes_when_an_answer_changed(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.sign()
    desk.send(events.WentBack(), events.RowAdded(FactKind.CITIZENSHIP, "FRA"))
    assert desk.press().signature is None


def test_signature_goes_when_the_text_changed(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.sign()
    desk.send(events.WentBack(), events.PrimaryPressed())
    assert desk.state.pending is not None
    state = desk.send(events.StatementComposed(desk.state.pending.ticket, "Another text."))
    assert state.signature is None


def test_signature_can_be_cleared(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.sign()
    assert desk.send(events.SignatureCleared()).signature is None


def test_empty_drawing_is_no_signature(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.let_read()
    assert desk.send(events.Signed(b"", desk.now)).signature is None


def test_who_cannot_sign_says_so_before_the_agent(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.let_read()
    state = desk.send(events.UnableToSign(unable=True, at=desk.now))
    assert state.signature is not None
    assert state.signature.unable_to_sign
    assert missing(state) == ()
    assert desk.send(events.UnableToSign(unable=False, at=desk.now)).signature is None


@pytest.mark.parametrize(
    "event",
    [
        events.Typed(Field.EMAIL, "x"),
        events.RowAdded(FactKind.CITIZENSHIP),
        events.RowRemoved(1),
        events.DocumentOffered(b"x"),
        events.LinesSwiped(("x",)),
        events.OfferFailed(BROKEN),
        events.LinesTyped(("x",)),
        events.LinesCorrected(("x",)),
        events.CharacterCompared((0, 0), "X"),
        events.CameraOpened(),
        events.DocumentRemoved(),
        events.ItemAnswered("portrait", None),
        events.WithoutDocument(),
        events.ReadingCancelled(),
    ],
    ids=lambda event: type(event).__name__,
)
def test_nothing_changes_under_the_applicants_pen(desk: Desk, event: events.Event) -> None:
    desk.scan()
    before = desk.press()
    assert before.phase is Phase.SIGNING
    assert desk.send(event) == before


def test_nothing_is_signed_before_the_statement_is_shown(desk: Desk) -> None:
    before = desk.scan()
    for event in (
        events.Signed(b"x", desk.now),
        events.SignatureCleared(),
        events.UnableToSign(unable=True, at=desk.now),
        events.WentBack(),
    ):
        assert desk.send(event) == before


def test_nobody_signs_before_they_have_said_in_which_language_they_read(desk: Desk) -> None:
    desk.scan()
    before = desk.press()
    for event in (
        events.Signed(b"x", desk.now),
        events.UnableToSign(unable=True, at=desk.now),
    ):
        assert desk.send(event) == before
    assert [point.field for point in missing(before)] == [Field.SIGNATURE]
    assert "language" in missing(before)[0].sentence


def test_the_statement_is_written_anew_in_the_language_that_the_applicant_reads(
    desk: Desk,
) -> None:
    desk.scan()
    desk.press()
    desk.let_read()
    desk.sign()
    state = desk.send(events.LanguageChosen("fr"))
    assert state.signature is None, "what was signed in another language is signed anew"
    assert isinstance(state.pending, ComposeStatement)
    assert state.pending.language == "fr"
    assert desk.send(events.Signed(b"x", desk.now)).signature is None, "it is not there yet"
    state = desk.send(events.StatementComposed(state.pending.ticket, "Je déclare."))
    assert state.statement is not None
    assert (state.phase, state.statement.language) == (Phase.SIGNING, "fr")
    assert desk.sign().signature is not None


def test_the_next_applicant_is_asked_again(desk: Desk) -> None:
    desk.scan()
    desk.press()
    assert desk.let_read().language_chosen
    assert not desk.send(events.NextApplicant(desk.state.today)).language_chosen


# ---- Issuing ----


def test_nothing_changes_while_a_token_is_being_issued(desk: Desk) -> None:
    desk.issuing()
    before = desk.state
    for event in (
        events.NextApplicant(desk.today),
        events.WentBack(),
        events.SignatureCleared(),
        events.PrimaryPressed(),
        events.ReadingCancelled(),
    ):
        assert desk.send(event) == before


def test_issued_case_is_forgotten_but_for_the_token(desk: Desk) -> None:
    state = desk.send(events.AccessIssued(desk.issuing().ticket, ACCESS))
    assert state.issued is ACCESS
    assert state.document is None
    assert state.signature is None
    assert state.claim_rows == ()
    assert state.applicant.primary_identifier == Entry()


def test_failed_issue_keeps_the_case_and_the_signature(desk: Desk) -> None:
    state = desk.send(events.IssueFailed(desk.issuing().ticket, BROKEN))
    assert state.problem is not None
    assert state.problem.error is BROKEN
    assert state.phase is Phase.SIGNING
    assert state.signature is not None
    assert isinstance(desk.press().pending, Issue)


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("email", Field.EMAIL),
        ("checks.composite", Field.CHECKS),
        ("inspection.portrait", Field.INSPECTION),
    ],
)
def test_point_found_by_the_use_case_leads_to_its_field(
    desk: Desk, name: str, field: Field
) -> None:
    points = [OpenPoint(name, "This belongs to somebody else.")]
    state = desk.send(events.IssueRefused(desk.issuing().ticket, points))
    assert state.phase is Phase.REVIEWING
    assert state.problem is not None
    assert state.problem.field is field
    assert "somebody else" in str(state.problem.error)


def test_point_about_no_field_stays_with_the_case(desk: Desk) -> None:
    points = [OpenPoint("something_new", "This cannot be issued now.")]
    state = desk.send(events.IssueRefused(desk.issuing().ticket, points))
    assert state.phase is Phase.SIGNING
    assert state.problem is not None
    assert state.problem.field is Field.CASE


def test_late_outcome_of_another_issue_is_dropped(desk: Desk) -> None:
    ticket = desk.issuing().ticket
    before = desk.state
    for event in (
        events.AccessIssued(ticket + 1, ACCESS),
        events.IssueFailed(ticket + 1, BROKEN),
        events.IssueRefused(ticket + 1, [OpenPoint("email", "No.")]),
    ):
        assert desk.send(event) == before


def test_next_applicant_finds_nothing_of_the_last(desk: Desk) -> None:
    desk.send(events.AccessIssued(desk.issuing().ticket, ACCESS))
    state = desk.send(events.NextApplicant(date(2011, 6, 13)))
    assert state.phase is Phase.SCANNING
    assert state.issued is None
    assert state.today == date(2011, 6, 13)
    assert state.region == "CH"


def test_problem_can_be_put_away(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b""), events.ReadingFailed(1, BROKEN))
    assert desk.send(events.ProblemDismissed()).problem is None


def test_unknown_event_is_a_mistake_of_the_caller(desk: Desk) -> None:
    with pytest.raises(TypeError, match="no such event"):
        advance(desk.state, object())  # type: ignore[arg-type]  # The mistake shown.


@pytest.mark.parametrize("kind", get_args(events.Event), ids=lambda kind: kind.__name__)
def test_every_event_has_a_place_in_the_conversation(kind: type) -> None:
    from kiosk.flows import onboarding  # noqa: PLC0415 -- the registry, not part of the interface

    assert onboarding._take.dispatch(kind) is not onboarding._take.dispatch(object)


def test_early_press_says_what_is_missing_and_stays(desk: Desk) -> None:
    desk.send(events.WithoutDocument())
    state = desk.press()
    assert state.phase is Phase.REVIEWING
    assert state.insisted
    assert state.pending is None


def test_early_issue_says_that_the_signature_is_missing(desk: Desk) -> None:
    desk.scan()
    desk.press()
    state = desk.press()
    assert state.phase is Phase.SIGNING
    assert state.insisted
    assert desk.lacks == [Field.SIGNATURE]
