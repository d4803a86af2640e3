"""The desk on the screen: scan, inspected, issue; what is missing; what is forgotten."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.errors import KioskError
from kiosk.domain.evidence import InspectionAnswer
from kiosk.flows.onboarding_claim import FactKind
from kiosk.flows.onboarding_state import Field, Phase
from kiosk.flows.wedge import Swipe
from kiosk.services.onboarding import OnboardingError, OpenPoint
from kiosk.ui.desk.statement_view import ApplicantScreen
from kiosk.ui.shared import Dialog, PrimaryButton

if TYPE_CHECKING:
    from .conftest import Desk

LEFT = Qt.MouseButton.LeftButton


def dialog_of(desk: Desk) -> Dialog:
    return next(d for d in desk.page.window().findChildren(Dialog) if d.isVisible())


# ---- The main way ----


def test_clean_passport_takes_scan_inspected_issue(desk: Desk) -> None:
    assert desk.view.primary.text() == "Open document"
    desk.scan()
    assert desk.view.primary.text() == "Confirm all 9 in order"
    desk.press()
    assert desk.view.primary.text() == "Issue token"
    desk.sign()
    desk.press()
    assert desk.view.state.phase is Phase.ISSUED
    (case,) = desk.ports.cases
    assert str(case.particulars.name) == "ANNA MARIA ERIKSSON"
    assert case.statement is not None
    assert case.statement.signature_png.startswith(b"\x89PNG")
    assert desk.view.primary.text() == "Next applicant"


def test_there_is_one_filled_button_and_it_is_never_greyed_out(desk: Desk) -> None:
    for step in (desk.scan, desk.press, desk.sign, desk.press):
        filled = [
            button
            for button in desk.page.findChildren(PrimaryButton)
            if button.isVisibleTo(desk.page)
        ]
        assert filled == [desk.view.primary]
        assert desk.view.primary.isEnabled()
        step()


def test_document_fills_the_form_and_says_so(desk: Desk) -> None:
    desk.scan()
    form = desk.view.work.applicant
    assert form.fields[Field.PRIMARY_IDENTIFIER].text() == "ERIKSSON"
    assert form.fields[Field.DATE_OF_BIRTH].text() == "1974-08-12"
    (row,) = desk.view.work.claim.rows.values()
    assert row.state.code() == "UTO"
    assert "Surname" in form._from.text()


def test_typed_name_is_not_overwritten_and_the_difference_is_a_row(desk: Desk) -> None:
    desk.type(Field.PRIMARY_IDENTIFIER, "Svensson")
    desk.scan()
    assert desk.view.work.applicant.fields[Field.PRIMARY_IDENTIFIER].text() == "Svensson"
    row = desk.view.work.review.checks.rows["typed_name"]
    assert "not in order" in row.accessibleName()


def test_every_check_has_its_own_row(desk: Desk) -> None:
    desk.scan()
    rows = desk.view.work.review.checks.rows
    assert {"document_number", "composite", "expiry", "issuing_state", "typed_name"} < set(rows)
    assert "claim_citizenship" in rows


def test_pointing_at_a_check_shows_its_place(desk: Desk) -> None:
    desk.scan()
    desk.view.work.review.checks.rows["date_of_birth"].hovered.emit(True)
    assert desk.view.work.document.scanned.strip._spans == ((1, 13, 20),)
    assert len(desk.view.work.document.scanned.view.canvas._polygons) == 1
    desk.view.work.review.checks.rows["date_of_birth"].hovered.emit(False)
    assert desk.view.work.document.scanned.strip._spans == ()


# ---- What is missing ----


def test_early_press_names_what_is_missing_and_moves_the_focus(desk: Desk) -> None:
    desk.qtbot.mouseClick(desk.view.work.document.without, LEFT)
    desk.press()
    name = desk.view.work.applicant.fields[Field.PRIMARY_IDENTIFIER]
    assert name.line.hasFocus()
    assert name.error
    assert "And 2 more" in desk.view.message.text()
    desk.type(Field.PRIMARY_IDENTIFIER, "Eriksson")
    assert not name.error


def test_unsigned_statement_is_not_issued(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.press()
    assert "in which language they read" in desk.view.message.text()
    desk.choose_language()
    desk.press()
    assert desk.ports.cases == []
    assert "signs the statement" in desk.view.message.text()


def test_failing_check_hinders_until_the_lines_are_corrected(desk: Desk) -> None:
    desk.scan(desk.wrong_number)
    desk.press()
    assert desk.view.state.phase is Phase.REVIEWING
    desk.qtbot.mouseClick(desk.view.work.document.scanned.correct, LEFT)
    dialog = dialog_of(desk)
    dialog.fields[1].set_text(desk.passport[1].lower())
    dialog.choose("take")
    desk.settle()
    desk.press()
    assert desk.view.state.phase is Phase.SIGNING


def test_correction_of_another_length_is_refused_at_its_line(desk: Desk) -> None:
    desk.scan()
    desk.qtbot.mouseClick(desk.view.work.document.scanned.correct, LEFT)
    dialog = dialog_of(desk)
    dialog.fields[0].set_text("P<UTO")
    dialog.choose("take")
    assert "5 of 44" in dialog.fields[0].error
    dialog.choose("leave")


def test_document_set_aside_leaves_its_facts_as_a_statement(desk: Desk) -> None:
    desk.scan(desk.wrong_number)
    desk.qtbot.mouseClick(desk.view.work.document.scanned.remove, LEFT)
    dialog_of(desk).choose("aside")
    assert desk.view.state.document is None
    assert desk.view.work.applicant.fields[Field.PRIMARY_IDENTIFIER].text() == "ERIKSSON"
    assert desk.view.primary.text() == "Show statement"


def test_no_item_is_answered_beforehand_and_each_can_be_not_in_order(desk: Desk) -> None:
    desk.scan()
    rows = desk.view.work.review.inspection.rows
    for row in rows.values():
        assert not row.in_order.isChecked()
        assert not row.not_in_order.isChecked()
    desk.qtbot.mouseClick(rows["portrait"].not_in_order, LEFT)
    assert desk.view.state.document is not None
    assert desk.view.state.document.answer("portrait") is InspectionAnswer.NOT_IN_ORDER
    desk.press()
    assert desk.view.state.phase is Phase.REVIEWING
    assert "not in order" in desk.view.message.text()


def test_answer_pressed_again_is_taken_back(desk: Desk) -> None:
    desk.scan()
    row = desk.view.work.review.inspection.rows["portrait"]
    for expected in (InspectionAnswer.IN_ORDER, None):
        desk.qtbot.mouseClick(row.in_order, LEFT)
        assert desk.view.state.document is not None
        assert desk.view.state.document.answer("portrait") is expected


def test_point_found_by_the_use_case_is_shown(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.sign()
    desk.ports.issue_error = OnboardingError((OpenPoint("email", "This address is taken."),))
    desk.press()
    assert desk.view.state.phase is Phase.REVIEWING
    assert "This address is taken." in desk.view.message.text()


def test_failed_issue_keeps_the_signature(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.sign()
    desk.ports.issue_error = KioskError("The disk is full.", "Free some room, then issue again.")
    desk.press()
    assert "The disk is full." in desk.view.message.text()
    desk.ports.issue_error = None
    desk.press()
    assert desk.view.state.phase is Phase.ISSUED


# ---- Reading ----


def test_failed_reading_says_what_to_do_and_keeps_what_was_typed(desk: Desk) -> None:
    desk.type(Field.EMAIL, "anna@example.org")
    desk.ports.reading_error = KioskError("Glare hides the bottom lines.", "Tilt the document.")
    desk.scan()
    banner = desk.view.work.document.banner
    assert banner.isVisibleTo(desk.page)
    assert banner.text() == "Glare hides the bottom lines. Tilt the document."
    assert desk.view.work.applicant.fields[Field.EMAIL].text() == "anna@example.org"


def test_two_files_at_once_are_refused(desk: Desk) -> None:
    desk.view.offer([Path("one.jpg"), Path("two.jpg")])
    assert "More than one" in desk.view.work.document.banner.text()


def test_file_dropped_anywhere_is_read(desk: Desk) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/passport.jpg")])
    event = QDropEvent(
        QPointF(20, 20), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    desk.view.dropEvent(event)
    desk.settle()
    assert desk.view.state.phase is Phase.REVIEWING


def test_reading_of_the_last_applicant_never_reaches_the_next(desk: Desk) -> None:
    desk.view.offer([Path("passport.jpg")])
    desk.view.next_applicant()
    desk.settle()
    assert desk.view.state.document is None
    assert desk.view.untouched


def test_swipe_lands_in_the_document_panel_and_leaves_the_cursor(desk: Desk) -> None:
    line = desk.view.work.applicant.fields[Field.EMAIL].line
    line.setFocus()
    desk.page.wedge.swiped.emit(Swipe(desk.passport))
    desk.settle()
    assert line.hasFocus()
    assert line.text() == ""
    assert desk.view.state.document is not None
    assert desk.view.state.document.format_only
    assert desk.view.primary.text() == "Show statement"


# ---- The claim ----


def test_state_is_picked_by_any_spelling(desk: Desk) -> None:
    desk.qtbot.mouseClick(desk.view.work.claim.add_row, LEFT)
    (row,) = desk.view.work.claim.rows.values()
    desk.qtbot.keyClicks(row.state.line, "Deutschland")
    row.state.pick(*row.state.offers()[0])
    assert desk.view.state.claim_rows[0].state == "DEU"


def test_dates_of_any_precision_are_written_plainly(desk: Desk) -> None:
    desk.qtbot.mouseClick(desk.view.work.claim.add_row, LEFT)
    (row,) = desk.view.work.claim.rows.values()
    row.acquired.line.setFocus()
    desk.qtbot.keyClicks(row.acquired.line, "May 1990")
    row.kind.select.setFocus()
    assert desk.view.state.claim_rows[0].acquired == "1990-05"
    row.kind.set_value(FactKind.REFUGEE.value)
    assert desk.view.state.claim_rows[0].kind is FactKind.REFUGEE


def test_ended_fact_asks_for_its_end(desk: Desk) -> None:
    desk.qtbot.mouseClick(desk.view.work.claim.add_row, LEFT)
    (row,) = desk.view.work.claim.rows.values()
    assert not row.lost.isVisibleTo(row)
    row.ended.setChecked(True)
    assert row.lost.isVisibleTo(row)


# ---- Telephone ----


def test_telephone_is_formatted_while_typing(desk: Desk) -> None:
    desk.type(Field.PHONE, "0786017777")
    field = desk.view.work.applicant.fields[Field.PHONE]
    assert field.text() == "078 601 77 77"
    assert "Mobile" in field._hint.text()
    assert desk.view.state.applicant.phone.e164 == "+41786017777"


# ---- Statement ----


def test_statement_can_be_signed_large(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.qtbot.mouseClick(desk.view.statement.large, LEFT)
    assert desk.view.statement.body.window() is desk.page.window()
    desk.sign()
    desk.view.statement.show_small()
    desk.press()
    assert desk.view.state.phase is Phase.ISSUED


def test_the_large_statement_stands_whole_and_keeps_tab_to_itself(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.choose_language()
    statement = desk.view.statement
    inner = statement.text.parent()
    desk.qtbot.mouseClick(statement.large, LEFT)
    screen = desk.page.window().findChild(ApplicantScreen)
    assert screen is not None
    assert statement.text.isVisible()
    assert statement.text.height() == statement.text.heightForWidth(statement.text.width())
    assert QApplication.focusWidget() is screen.done
    met = set()
    for _ in range(14):
        desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert screen.isAncestorOf(focused)
        met.add(focused)
    assert screen.done in met
    assert any(statement.pad.isAncestorOf(each) for each in met)
    statement.show_small()
    assert statement.text.parent() is inner
    assert not screen.isVisible()


def test_who_cannot_sign_is_witnessed(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.choose_language()
    desk.view.statement.pad.cannot_sign.emit()
    desk.press()
    assert desk.ports.cases[0].statement is not None
    assert desk.ports.cases[0].statement.unable_to_sign


def test_wiped_pad_is_no_signature(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.sign()
    desk.view.statement.pad.clear()
    assert desk.view.state.signature is None


def test_changed_answer_wipes_the_pad(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.sign()
    desk.qtbot.mouseClick(desk.view.foot.back, LEFT)
    desk.type(Field.PRIMARY_IDENTIFIER, "Eriksson")
    desk.press()
    assert desk.view.state.signature is None
    assert desk.view.statement.pad.is_empty()


def test_registered_person_is_told_of(desk: Desk) -> None:
    desk.ports.registered = "4f2a"
    desk.scan()
    desk.press()
    assert desk.view.statement.registered.isVisibleTo(desk.view)


# ---- Keys and forgetting ----


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_control_enter_presses_the_filled_button(desk: Desk, key: Qt.Key) -> None:
    desk.scan()
    QTest.keyClick(desk.view.work.document.scanned.other, key, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.view.state.phase is Phase.SIGNING


def test_escape_discards_nothing(desk: Desk) -> None:
    desk.scan()
    before = desk.view.state
    QTest.keyClick(desk.view.work.document.scanned.other, Qt.Key.Key_Escape)
    assert desk.view.state == before


def test_starting_over_asks_first(desk: Desk) -> None:
    desk.scan()
    desk.qtbot.mouseClick(desk.view.header.start_over, LEFT)
    dialog_of(desk).choose("go_on")
    assert desk.view.state.document is not None
    desk.qtbot.mouseClick(desk.view.header.start_over, LEFT)
    dialog_of(desk).choose("forget")
    assert desk.view.untouched


def test_next_applicant_finds_nothing_of_the_last(desk: Desk) -> None:
    desk.type(Field.EMAIL, "anna@example.org")
    desk.type(Field.PHONE, "0786017777")
    desk.scan()
    desk.press()
    desk.sign()
    desk.press()
    desk.view.issued.clipboard.copy(desk.token)
    desk.press()
    assert desk.view.untouched
    assert desk.view.header.title() == "New applicant"
    assert all(not field.text() for field in desk.view.work.applicant.fields.values())
    assert desk.view.work.claim.rows == {}
    assert desk.view.statement.pad.is_empty()
    assert desk.view.statement.text.text() == ""
    assert QApplication.clipboard().text() == ""
    assert desk.view.issued._access is None


def test_untouched_case_takes_the_new_day(desk: Desk) -> None:
    desk.ports.day = date(2011, 6, 13)
    desk.page.refresh()
    assert desk.view.untouched
    assert desk.view.state.today == date(2011, 6, 13)


def test_file_on_its_way_survives_a_look_elsewhere(desk: Desk) -> None:
    desk.view.offer([Path("passport.jpg")])
    desk.page.refresh()
    desk.settle()
    assert desk.view.state.document is not None


def test_case_under_way_survives_a_look_elsewhere(desk: Desk) -> None:
    desk.scan()
    before = desk.view.state
    desk.page.hide()
    assert not desk.page.wedge.active
    desk.page.show()
    desk.page.refresh()
    assert desk.view.state is before
    assert desk.page.wedge.active
