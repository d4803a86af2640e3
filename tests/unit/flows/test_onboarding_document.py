"""The document of a case: read, typed, corrected by character, examined, inspected, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.domain.errors import KioskError
from kiosk.domain.evidence import Finding, InspectionAnswer
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_points import (
    PrimaryAction,
    case_of,
    checks,
    hindrances,
    primary_action,
    to_compare,
)
from kiosk.flows.onboarding_state import (
    Entry,
    ExaminedDocument,
    Field,
    LinesFrom,
    Phase,
    ReadDocument,
    ReadLines,
)
from kiosk.reading import NoMrzError, Preview

if TYPE_CHECKING:
    from .conftest import Desk

BROKEN = KioskError("The picture is empty.", "Open another file.")
PRINTED = Finding("printed_number", "The printed number is L898902C5, the lines say L898902C3.")
NAME, NUMBER = (0, 5), (1, 9)


def typed(field: Field, text: str) -> events.Typed:
    return events.Typed(field, text)


# ---- Reading ----


def test_offered_file_is_handed_to_the_lane(desk: Desk) -> None:
    state = desk.send(events.DocumentOffered(b"bytes"))
    assert state.pending == ReadDocument(1, b"bytes")


def test_failed_reading_keeps_everything(desk: Desk) -> None:
    desk.send(typed(Field.EMAIL, "anna@example.org"))
    before = desk.scan()
    desk.send(events.DocumentOffered(b""))
    assert desk.state.pending is not None
    state = desk.send(events.ReadingFailed(desk.state.pending.ticket, BROKEN))
    assert state.problem is not None
    assert (state.problem.error, state.problem.field) == (BROKEN, Field.DOCUMENT)
    assert (state.applicant, state.claim_rows, state.document) == (
        before.applicant,
        before.claim_rows,
        before.document,
    )


def test_file_that_cannot_be_opened_is_a_problem_of_the_document(desk: Desk) -> None:
    state = desk.send(events.OfferFailed(BROKEN))
    assert state.problem is not None
    assert state.problem.field is Field.DOCUMENT


def test_outcome_of_an_earlier_scan_is_dropped(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b"one"), events.DocumentOffered(b"two"))
    state = desk.send(events.ReadingFailed(1, BROKEN))
    assert state.problem is None
    assert state.pending == ReadDocument(2, b"two")


def test_outcome_of_the_last_applicant_never_reaches_the_next(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b"one"))
    assert desk.state.pending is not None
    late = desk.state.pending.ticket
    desk.send(events.NextApplicant(desk.today), events.DocumentOffered(b"two"))
    before = desk.state
    assert before.pending is not None
    assert before.pending.ticket != late
    assert desk.send(events.ReadingFailed(late, BROKEN)) == before


def test_cancelled_reading_waits_for_nothing(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b"one"), events.ReadingCancelled())
    assert desk.state.pending is None
    assert desk.send(events.ReadingFailed(1, BROKEN)).problem is None


# ---- Swipes ----


def test_swipe_without_a_picture_is_a_document_without_an_image(desk: Desk) -> None:
    desk.send(events.LinesSwiped(desk.passport))
    assert desk.state.pending == ReadLines(1, LinesFrom.SWIPE, desk.passport)
    state = desk.assess()
    assert desk.document.source == "swipe"
    assert desk.document.format_only
    assert state.examining is None
    assert primary_action(state) is PrimaryAction.SHOW_STATEMENT


def test_doubt_about_a_swipe_goes_along_to_be_judged(desk: Desk) -> None:
    doubtful = ((0, 5), (0, 6))
    desk.send(events.LinesSwiped(desk.passport, doubtful))
    assert desk.state.pending == ReadLines(1, LinesFrom.SWIPE, desk.passport, doubtful=doubtful)


def test_swipe_that_agrees_with_the_picture_changes_nothing(desk: Desk) -> None:
    before = desk.scan()
    assert desk.send(events.LinesSwiped(desk.passport)) == before


def test_swipe_of_the_same_document_corrects_the_picture_and_a_person_compares(
    desk: Desk,
) -> None:
    desk.scan(desk.wrong_number)
    desk.send(events.LinesSwiped(desk.passport))
    desk.assess()
    assert desk.document.image == b"a picture"
    assert desk.document.scan.lines == desk.wrong_number
    assert desk.document.scan.corrected == desk.passport
    assert to_compare(desk.document) == (NUMBER,)


def test_swipe_asks_again_about_what_a_person_compared_otherwise(desk: Desk) -> None:
    desk.scan(doubtful=(NUMBER,))
    desk.send(events.CharacterCompared(NUMBER, "6"))
    desk.assess()
    desk.send(events.LinesSwiped(desk.wrong_number))
    desk.assess()
    assert to_compare(desk.document) == (NUMBER,)


def test_swipe_of_another_document_replaces_the_picture(desk: Desk) -> None:
    desk.scan()
    other = ("P<UTOSVENSSON<<LARS<<<<<<<<<<<<<<<<<<<<<<<<<", desk.passport[1])
    desk.send(events.LinesSwiped(other))
    desk.assess()
    assert desk.document.source == "swipe"
    assert desk.document.scan.lines == other


# ---- Typed lines ----


def test_picture_without_lines_is_kept_for_those_who_type_them(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b"a dark picture"))
    preview = Preview(1, 1, b"rgb")
    error = NoMrzError("No machine-readable lines were found.", "Type them.", preview)
    desk.send(events.ReadingFailed(1, error))
    desk.send(events.LinesTyped(desk.passport))
    desk.assess()
    document = desk.document
    assert (document.source, document.image) == ("typed", b"a dark picture")
    assert (document.scan.lines, document.scan.corrected) == ((), desk.passport)
    assert document.scan.preview is preview
    assert desk.state.unread is None


def test_file_that_is_no_picture_is_not_kept(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b"a letter"), events.ReadingFailed(1, BROKEN))
    assert desk.state.unread is None


def test_unread_picture_goes_with_the_next_file(desk: Desk) -> None:
    error = NoMrzError("No machine-readable lines were found.", "Type them.")
    desk.send(events.DocumentOffered(b"one"), events.ReadingFailed(1, error))
    assert desk.state.unread is not None
    desk.send(events.DocumentOffered(b"two"))
    assert desk.state.unread is None


def test_typed_lines_prove_their_format_only(desk: Desk) -> None:
    desk.send(events.LinesTyped(desk.passport))
    state = desk.assess()
    assert desk.document.format_only
    assert state.examining is None
    assert primary_action(state) is PrimaryAction.SHOW_STATEMENT
    captured = case_of(state).document
    assert captured is not None
    assert (captured.source, captured.lines, captured.corrected) == ("typed", (), desk.passport)


def test_typed_lines_that_are_no_zone_leave_the_case_as_it_is(desk: Desk) -> None:
    desk.send(events.LinesTyped(("P<UTO",)), events.ReadingFailed(1, BROKEN))
    assert desk.state.document is None
    assert desk.state.problem is not None


def test_typed_lines_can_be_corrected(desk: Desk) -> None:
    desk.send(events.LinesTyped(desk.wrong_number))
    desk.assess()
    desk.send(events.LinesCorrected(desk.passport))
    desk.assess()
    assert desk.document.source == "typed"
    assert desk.document.scan.lines == ()
    assert desk.document.scan.best_lines == desk.passport


# ---- Corrected lines ----


def test_corrected_lines_keep_those_that_were_read(desk: Desk) -> None:
    desk.scan(desk.wrong_number)
    desk.send(events.LinesCorrected(desk.passport))
    desk.assess()
    desk.examined()
    assert desk.document.scan.lines == desk.wrong_number
    assert desk.document.scan.best_lines == desk.passport
    assert desk.document.compared == (NUMBER,)
    assert {Field.CHECKS, Field.COMPARE}.isdisjoint(desk.lacks)


def test_correction_taken_back_keeps_the_picture(desk: Desk) -> None:
    desk.scan(desk.wrong_number)
    desk.send(events.LinesCorrected(desk.passport))
    desk.assess()
    desk.send(events.LinesCorrected(desk.wrong_number))
    desk.assess()
    assert desk.document.image == b"a picture"
    assert desk.document.scan.corrected == ()


def test_corrected_lines_are_inspected_and_examined_anew(desk: Desk) -> None:
    desk.scan(desk.wrong_number)
    desk.send(
        events.ItemAnswered("portrait", InspectionAnswer.IN_ORDER),
        events.LinesCorrected(desk.passport),
    )
    state = desk.assess()
    assert desk.document.answers == ()
    assert state.examining is not None
    assert state.examining.scan.best_lines == desk.passport


def test_correction_without_a_document_changes_nothing(desk: Desk) -> None:
    before = desk.state
    assert desk.send(events.LinesCorrected(desk.passport)) == before
    assert desk.send(events.CharacterCompared(NUMBER, "6")) == before


# ---- Doubtful characters ----


def test_doubtful_characters_hinder_until_each_is_compared(desk: Desk) -> None:
    desk.scan(doubtful=(NUMBER, NAME))
    assert desk.sentence(Field.COMPARE) == "Compare 2 characters with the document."
    desk.send(events.CharacterCompared(NAME, "E"))
    desk.assess()
    assert desk.sentence(Field.COMPARE) == "Compare 1 character with the document."
    assert desk.press().phase is Phase.REVIEWING
    desk.send(events.CharacterCompared(NUMBER, "6"))
    desk.assess()
    assert Field.COMPARE not in desk.lacks


def test_both_readings_of_a_corrected_character_are_kept(desk: Desk) -> None:
    desk.scan(desk.wrong_number, doubtful=(NUMBER,))
    desk.send(events.CharacterCompared(NUMBER, "6"))
    desk.assess()
    captured = case_of(desk.examined()).document
    assert captured is not None
    assert (captured.lines, captured.corrected) == (desk.wrong_number, desk.passport)
    assert (captured.doubtful, captured.compared) == ((NUMBER,), (NUMBER,))


def test_character_that_was_right_as_read_is_compared_and_nothing_is_corrected(
    desk: Desk,
) -> None:
    desk.scan(doubtful=(NUMBER,))
    desk.send(events.ItemAnswered("portrait", InspectionAnswer.IN_ORDER))
    desk.send(events.CharacterCompared(NUMBER, "6"))
    state = desk.assess()
    assert desk.document.scan.corrected == ()
    assert desk.document.compared == (NUMBER,)
    assert desk.document.answer("portrait") is InspectionAnswer.IN_ORDER
    assert state.examining is None


def test_confirming_a_character_leaves_the_claim_alone(desk: Desk) -> None:
    (row,) = desk.scan(doubtful=(NUMBER,)).claim_rows
    desk.send(events.RowRemoved(row.id), events.CharacterCompared(NUMBER, "6"))
    assert desk.assess().claim_rows == ()


def test_what_the_machine_corrected_is_compared_as_well(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b"a picture"))
    desk.read(desk.wrong_number, desk.passport)
    desk.examined()
    assert to_compare(desk.document) == (NUMBER,)
    assert "corrected" in {check.found for check in checks(desk.state)}
    desk.send(events.CharacterCompared(NUMBER, "6"))
    desk.assess()
    assert "corrected" not in {check.found for check in checks(desk.state)}


def test_what_the_machine_corrected_can_be_taken_back(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b"a picture"))
    desk.read(desk.wrong_number, desk.passport)
    desk.send(events.CharacterCompared(NUMBER, "5"))
    desk.assess()
    assert desk.document.scan.corrected == ()
    assert to_compare(desk.document) == ()


def test_two_characters_in_a_row_add_up_before_the_first_is_assessed(desk: Desk) -> None:
    desk.scan(desk.wrong_number, doubtful=(NAME, NUMBER))
    desk.send(events.CharacterCompared(NAME, "E"), events.CharacterCompared(NUMBER, "6"))
    desk.assess()
    assert desk.document.scan.best_lines == desk.passport
    assert desk.document.compared == (NAME, NUMBER)


def test_any_character_can_be_corrected(desk: Desk) -> None:
    desk.scan(desk.wrong_number)
    desk.send(events.CharacterCompared(NUMBER, "6"))
    desk.assess()
    assert desk.document.scan.best_lines == desk.passport
    assert to_compare(desk.document) == ()


@pytest.mark.parametrize("place", [(2, 0), (0, 44), (-1, 0), (0, -1)])
def test_place_outside_the_zone_is_not_taken(desk: Desk, place: tuple[int, int]) -> None:
    before = desk.scan()
    assert desk.send(events.CharacterCompared(place, "A")) == before


def test_correction_that_is_no_zone_leaves_the_document_as_it_was(desk: Desk) -> None:
    before = desk.scan()
    desk.send(events.CharacterCompared((0, 0), "<"))
    assert desk.state.pending is not None
    state = desk.send(events.ReadingFailed(desk.state.pending.ticket, BROKEN))
    assert state.document == before.document
    assert state.problem is not None


def test_cancelled_correction_leaves_the_document_as_it_was(desk: Desk) -> None:
    before = desk.scan()
    desk.send(events.CharacterCompared(NUMBER, "5"), events.ReadingCancelled())
    assert desk.state.document == before.document


# ---- The examination of the page ----


def test_page_is_examined_after_the_facts_stand(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b"a picture"))
    state = desk.read()
    assert state.phase is Phase.REVIEWING
    assert state.applicant.primary_identifier.text == "ERIKSSON"
    assert state.examining is not None
    assert state.pending is None


def test_statement_waits_for_the_examination(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b"a picture"))
    desk.read()
    assert desk.press().phase is Phase.REVIEWING
    assert "still being examined" in desk.sentence(Field.EXAMINATION)
    desk.examined()
    assert desk.press().phase is Phase.SIGNING


def test_finding_is_asked_about_and_never_confirmed_with_the_rest(desk: Desk) -> None:
    desk.scan(findings=(PRINTED,))
    assert primary_action(desk.state) is PrimaryAction.CONFIRM_INSPECTION
    assert desk.press().phase is Phase.REVIEWING
    (point,) = hindrances(desk.state)
    assert (point.field, point.item) == (Field.INSPECTION, "finding.printed_number")
    desk.send(events.ItemAnswered("finding.printed_number", InspectionAnswer.IN_ORDER))
    assert desk.press().phase is Phase.SIGNING
    captured = case_of(desk.state).document
    assert captured is not None
    assert captured.findings == (PRINTED,)
    assert captured.inspection_answers["finding.printed_number"] is InspectionAnswer.IN_ORDER


def test_finding_that_is_not_in_order_hinders(desk: Desk) -> None:
    desk.scan(findings=(PRINTED,))
    desk.send(events.ItemAnswered("finding.printed_number", InspectionAnswer.NOT_IN_ORDER))
    assert desk.press().phase is Phase.REVIEWING
    assert "not in order" in desk.sentence(Field.INSPECTION)


def test_failed_examination_is_said_and_the_agent_answers_for_the_page(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b"a picture"))
    desk.read()
    assert desk.state.examining is not None
    desk.send(events.ExaminationFailed(desk.state.examining.ticket, BROKEN))
    assert desk.document.unexamined is BROKEN
    assert desk.press().phase is Phase.REVIEWING
    desk.send(events.ItemAnswered("finding.not_examined", InspectionAnswer.IN_ORDER))
    assert desk.press().phase is Phase.SIGNING


def test_stopped_examination_is_kept_as_a_finding_and_not_forgotten(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b"a picture"))
    desk.read()
    desk.send(events.ExaminationCancelled())
    assert "yourself" in str(desk.document.unexamined)
    assert [finding.name for finding in desk.document.scan.assessed.findings] == ["not_examined"]
    assert desk.press().phase is Phase.REVIEWING


def test_answers_given_while_the_page_was_examined_stay(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b"a picture"))
    desk.read()
    desk.send(events.ItemAnswered("portrait", InspectionAnswer.IN_ORDER))
    desk.examined((PRINTED,))
    assert desk.document.answer("portrait") is InspectionAnswer.IN_ORDER


def test_character_confirmed_while_the_page_is_examined_does_not_stop_it(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b"a picture"))
    desk.read(doubtful=(NUMBER,))
    going_on = desk.state.examining
    desk.send(events.CharacterCompared(NUMBER, "6"))
    desk.assess()
    assert desk.state.examining == going_on
    desk.examined((PRINTED,))
    assert desk.document.scan.assessed.findings == (PRINTED,)
    assert desk.document.compared == (NUMBER,)


def test_correction_while_the_page_is_examined_has_it_examined_against_the_new_lines(
    desk: Desk,
) -> None:
    desk.send(events.DocumentOffered(b"a picture"))
    desk.read(desk.wrong_number, doubtful=(NUMBER,))
    assert desk.state.examining is not None
    late = desk.state.examining.ticket
    desk.send(events.CharacterCompared(NUMBER, "6"))
    before = desk.assess()
    assert before.examining is not None
    assert before.examining.ticket != late
    assert desk.send(events.DocumentExamined(late, ExaminedDocument((PRINTED,)))) == before


def test_finding_that_the_corrected_lines_settle_is_asked_no_more(desk: Desk) -> None:
    desk.scan(desk.wrong_number, findings=(PRINTED,))
    desk.send(events.CharacterCompared(NUMBER, "6"))
    desk.assess()
    assert desk.document.scan.assessed.findings == (PRINTED,)
    desk.examined()
    assert desk.document.scan.assessed.findings == ()
    assert "finding.printed_number" not in {i.id for i in desk.document.scan.assessed.inspection}


@pytest.mark.parametrize(
    "leaving",
    [events.DocumentRemoved(), events.DocumentRemoved(keep_facts=True)],
    ids=["removed", "set_aside"],
)
def test_examination_of_a_document_that_is_gone_is_dropped(
    desk: Desk, leaving: events.Event
) -> None:
    desk.send(events.DocumentOffered(b"a picture"))
    desk.read()
    assert desk.state.examining is not None
    late = desk.state.examining.ticket
    before = desk.send(leaving)
    assert before.examining is None
    for event in (
        events.DocumentExamined(late, ExaminedDocument((PRINTED,))),
        events.ExaminationFailed(late, BROKEN),
        events.ExaminationCancelled(),
    ):
        assert desk.send(event) == before


def test_examination_of_the_last_applicant_never_reaches_the_next(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b"one"))
    desk.read()
    assert desk.state.examining is not None
    late = desk.state.examining.ticket
    desk.send(events.NextApplicant(desk.today), events.DocumentOffered(b"two"))
    before = desk.read()
    assert desk.send(events.DocumentExamined(late, ExaminedDocument((PRINTED,)))) == before


def test_next_document_is_examined_in_place_of_the_last(desk: Desk) -> None:
    desk.send(events.DocumentOffered(b"one"))
    desk.read()
    assert desk.state.examining is not None
    late = desk.state.examining.ticket
    desk.send(events.DocumentOffered(b"two"))
    before = desk.read(desk.wrong_number)
    assert desk.send(events.DocumentExamined(late, ExaminedDocument((PRINTED,)))) == before


# ---- Removing the document ----


def test_removed_document_takes_its_proposals_along(desk: Desk) -> None:
    desk.send(typed(Field.PRIMARY_IDENTIFIER, "Eriksson"))
    desk.scan()
    state = desk.send(events.DocumentRemoved())
    assert state.document is None
    assert state.phase is Phase.SCANNING
    assert state.claim_rows == ()
    assert state.applicant.primary_identifier == Entry("Eriksson")
    assert state.applicant.secondary_identifier == Entry()
    assert state.applicant.date_of_birth == Entry()


def test_document_set_aside_leaves_its_facts_as_a_statement(desk: Desk) -> None:
    desk.scan(desk.wrong_number)
    state = desk.send(events.DocumentRemoved(keep_facts=True))
    assert state.document is None
    assert state.phase is Phase.REVIEWING
    assert state.applicant.primary_identifier == Entry("ERIKSSON")
    assert [row.from_document for row in state.claim_rows] == [False]
    assert desk.lacks == [Field.SIGNATURE]


def test_nothing_is_removed_where_there_is_no_document(desk: Desk) -> None:
    before = desk.state
    assert desk.send(events.DocumentRemoved()) == before


def test_applicant_without_a_document_is_reviewed_at_once(desk: Desk) -> None:
    assert desk.send(events.WithoutDocument()).phase is Phase.REVIEWING
    assert primary_action(desk.state) is PrimaryAction.SHOW_STATEMENT


def test_going_without_a_document_needs_no_second_saying(desk: Desk) -> None:
    before = desk.scan()
    assert desk.send(events.WithoutDocument()) == before


# ---- Inspection ----


def test_item_may_be_answered_changed_and_taken_back(desk: Desk) -> None:
    desk.scan()
    for answer in (InspectionAnswer.IN_ORDER, InspectionAnswer.NOT_IN_ORDER):
        state = desk.send(events.ItemAnswered("portrait", answer))
        assert state.document is not None
        assert state.document.answer("portrait") is answer
    state = desk.send(events.ItemAnswered("portrait", None))
    assert state.document is not None
    assert state.document.answers == ()


def test_item_of_another_list_is_not_taken(desk: Desk) -> None:
    before = desk.scan()
    assert desk.send(events.ItemAnswered("sticker", InspectionAnswer.IN_ORDER)) == before


def test_confirming_never_overrides_not_in_order(desk: Desk) -> None:
    desk.scan()
    desk.send(events.ItemAnswered("portrait", InspectionAnswer.NOT_IN_ORDER))
    state = desk.press()
    assert state.document is not None
    assert state.document.answer("portrait") is InspectionAnswer.NOT_IN_ORDER
    assert state.phase is Phase.REVIEWING
    assert state.insisted
    assert Field.INSPECTION in desk.lacks
