"""What a machine read at the desk: doubts, findings, typed lines, and how each is answered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kiosk.domain.errors import KioskError
from kiosk.domain.evidence import Finding, InspectionAnswer
from kiosk.flows.onboarding_events import ItemAnswered
from kiosk.flows.onboarding_state import ExaminedDocument, Field, Phase
from kiosk.reading import NoMrzError
from kiosk.ui.desk.type_lines import TypeLines

if TYPE_CHECKING:
    from kiosk.domain.evidence import Place
    from kiosk.ui.desk.compare_card import CompareCard
    from kiosk.ui.desk.scanned_view import ScannedView

    from .conftest import Desk

LEFT = Qt.MouseButton.LeftButton
NUMBER, NAME = (1, 5), (0, 9)
SQUARE = ((0.34, 0.2), (0.52, 0.2), (0.52, 0.24), (0.34, 0.24))
PRINTED = Finding("printed_number", "The page seems to print another number.", SQUARE)
SCREEN = Finding("screen", "The picture shows the pattern of a screen.")
# Doc 9303-5 layout; the person is invented, the place of the nationality holds that of birth.
GREEN_CARD = (
    "C1USA9034178228MSC2241907355<<",
    "9305063F3502158PHL<<<<<<<<<<<0",
    "DELA<ROSA<<MIRASOL<<<<<<<<<<<<",
)


def misread(desk: Desk) -> tuple[str, ...]:
    """Take the zero of the number for the letter O."""
    first, second = desk.passport
    return (first, f"{second[:5]}O{second[6:]}")


def scanned(desk: Desk) -> ScannedView:
    return desk.view.work.document.scanned


def card(desk: Desk) -> CompareCard:
    return scanned(desk).compare


def scan_misread(desk: Desk, *doubtful: Place) -> None:
    desk.ports.printed, desk.ports.doubtful = desk.passport, doubtful or (NUMBER,)
    desk.scan(misread(desk))


def click_character(desk: Desk, place: Place) -> None:
    strip = scanned(desk).strip
    desk.qtbot.mouseClick(strip, LEFT, pos=strip.area_of(place).center().toPoint())


def best_lines(desk: Desk) -> tuple[str, ...]:
    assert desk.view.state.document is not None
    return desk.view.state.document.scan.best_lines


# ---- Doubtful characters ----


def test_doubtful_character_is_corrected_with_one_click_and_both_readings_are_kept(
    desk: Desk,
) -> None:
    scan_misread(desk)
    zero = next(button for button in card(desk).candidates if button.text() == "0")
    desk.qtbot.mouseClick(zero, LEFT)
    desk.settle()
    assert best_lines(desk) == desk.passport
    for step in (desk.press, desk.sign, desk.press):
        step()
    (case,) = desk.ports.cases
    assert case.document is not None
    assert (case.document.lines, case.document.corrected) == (misread(desk), desk.passport)
    assert (case.document.doubtful, case.document.compared) == ((NUMBER,), (NUMBER,))


def test_doubtful_character_is_corrected_with_one_key(desk: Desk) -> None:
    scan_misread(desk)
    QTest.keyClick(desk.page.window().focusWidget(), "0")
    assert best_lines(desk) == desk.passport
    assert not card(desk).isVisibleTo(desk.page)


@pytest.mark.parametrize(("key", "written"), [("q", "Q"), ("<", "<"), ("7", "7")])
def test_any_character_of_a_zone_can_be_typed(desk: Desk, key: str, written: str) -> None:
    scan_misread(desk)
    QTest.keyClick(card(desk).candidates[0], key)
    assert best_lines(desk)[1][5] == written


@pytest.mark.parametrize("key", ["-", "ä", " "])
def test_no_other_key_is_an_answer_by_itself(desk: Desk, key: str) -> None:
    scan_misread(desk)
    QTest.keyClick(card(desk), key)
    assert card(desk).place == NUMBER


def test_enter_keeps_what_was_read(desk: Desk) -> None:
    desk.ports.doubtful = (NUMBER,)
    desk.scan()
    QTest.keyClick(card(desk).candidates[0], Qt.Key.Key_Return)
    document = desk.view.state.document
    assert document is not None
    assert (document.scan.corrected, document.compared) == ((), (NUMBER,))


def test_each_doubt_is_asked_in_turn_and_all_are_asked_before_signing(desk: Desk) -> None:
    desk.ports.doubtful = (NAME, NUMBER)
    desk.scan()
    assert card(desk).place == NAME
    desk.press()
    assert desk.view.state.phase is Phase.REVIEWING
    assert "Compare 2 characters" in desk.view.message.text()
    for place in (NAME, NUMBER):
        desk.view.work.compare_next()
        assert card(desk).place is not None
        QTest.keyClick(card(desk).candidates[0], Qt.Key.Key_Return)
        assert desk.view.state.document is not None
        assert place in desk.view.state.document.compared or card(desk).place == place
    desk.press()
    assert desk.view.state.phase is Phase.SIGNING


def test_key_leads_from_one_doubt_to_the_next(desk: Desk) -> None:
    desk.ports.doubtful = (NAME, NUMBER)
    desk.scan()
    for place in (NUMBER, NAME):
        QTest.keyClick(desk.view.primary, Qt.Key.Key_F7)
        assert card(desk).place == place
        assert card(desk).holds_focus()


def test_doubt_never_takes_the_focus_from_whoever_is_writing(desk: Desk) -> None:
    line = desk.view.work.applicant.fields[Field.EMAIL].line
    line.setFocus()
    scan_misread(desk)
    assert line.hasFocus()
    assert card(desk).isVisibleTo(desk.page)


def test_the_first_doubt_of_a_new_document_is_asked_about_first(desk: Desk) -> None:
    scan_misread(desk, NAME, NUMBER)
    assert card(desk).holds_focus()
    assert card(desk).place == NAME


def test_any_character_is_corrected_by_clicking_it(desk: Desk) -> None:
    desk.ports.printed = desk.passport
    desk.scan(misread(desk))
    assert not card(desk).isVisibleTo(desk.page)
    click_character(desk, NUMBER)
    assert card(desk).place == NUMBER
    QTest.keyClick(card(desk).candidates[0], "0")
    assert best_lines(desk) == desk.passport


def test_escape_leaves_a_character_that_nobody_doubts(desk: Desk) -> None:
    desk.scan()
    click_character(desk, NAME)
    QTest.keyClick(card(desk).candidates[0], Qt.Key.Key_Escape)
    assert not card(desk).isVisibleTo(desk.page)
    assert desk.view.state.document is not None
    assert desk.view.state.document.compared == ()


def test_escape_answers_no_doubt(desk: Desk) -> None:
    scan_misread(desk)
    QTest.keyClick(card(desk).candidates[0], Qt.Key.Key_Escape)
    assert card(desk).place == NUMBER


def test_doubts_are_marked_on_strip_and_picture_until_they_are_answered(desk: Desk) -> None:
    scan_misread(desk)
    assert scanned(desk).strip._open == {NUMBER}
    assert len(scanned(desk).view.canvas._marked) == 1
    QTest.keyClick(card(desk).candidates[0], "0")
    assert scanned(desk).strip._open == frozenset()
    assert scanned(desk).view.canvas._marked == []


def test_strip_says_what_a_character_was_read_as(desk: Desk) -> None:
    scan_misread(desk)
    assert "Compare" in scanned(desk).strip._told(NUMBER)
    QTest.keyClick(card(desk).candidates[0], "0")
    assert scanned(desk).strip._told(NUMBER) == "Read as O, corrected to 0"


def test_click_beside_the_lines_asks_nothing(desk: Desk) -> None:
    desk.scan()
    strip = scanned(desk).strip
    desk.qtbot.mouseClick(strip, LEFT, pos=QPoint(strip.width() - 1, strip.height() - 1))
    assert card(desk).place is None or card(desk).place[1] == 43


def test_picture_stays_turned_while_characters_are_compared(desk: Desk) -> None:
    scan_misread(desk)
    scanned(desk).view.canvas.turn()
    QTest.keyClick(card(desk).candidates[0], "0")
    assert scanned(desk).view.canvas.turns == 1


# ---- Findings ----


def test_each_finding_stands_with_its_picture_and_wants_its_own_answer(desk: Desk) -> None:
    desk.ports.examined = ExaminedDocument((PRINTED, SCREEN))
    desk.scan()
    rows = desk.view.work.review.findings.rows
    assert list(rows) == ["finding.printed_number", "finding.screen"]
    assert rows["finding.printed_number"].picture is not None
    assert rows["finding.screen"].picture is None
    assert desk.view.primary.text() == "Confirm all 9 in order"
    desk.press()
    assert desk.view.state.phase is Phase.REVIEWING
    assert rows["finding.printed_number"].in_order.hasFocus()
    for row in rows.values():
        desk.qtbot.mouseClick(row.in_order, LEFT)
    desk.press()
    assert desk.view.state.phase is Phase.SIGNING


def test_finding_not_in_order_keeps_the_statement_away(desk: Desk) -> None:
    desk.ports.examined = ExaminedDocument((SCREEN,))
    desk.scan()
    row = desk.view.work.review.findings.rows["finding.screen"]
    desk.qtbot.mouseClick(row.not_in_order, LEFT)
    document = desk.view.state.document
    assert document is not None
    assert document.answer("finding.screen") is InspectionAnswer.NOT_IN_ORDER
    desk.press()
    assert "not in order" in desk.view.message.text()


def test_pointing_at_a_finding_shows_its_place(desk: Desk) -> None:
    desk.ports.examined = ExaminedDocument((PRINTED,))
    desk.scan()
    row = desk.view.work.review.findings.rows["finding.printed_number"]
    canvas = scanned(desk).view.canvas
    row.in_order.setFocus()
    assert len(canvas._polygons) == 1
    desk.view.primary.setFocus()
    assert canvas._polygons == []


def test_portrait_stands_beside_the_question_who_is_here(desk: Desk) -> None:
    portrait = ((0.06, 0.16), (0.3, 0.16), (0.3, 0.6), (0.06, 0.6))
    desk.ports.examined = ExaminedDocument(portrait=portrait)
    desk.scan()
    picture = desk.view.work.review.inspection.rows["portrait"].picture
    assert picture is not None
    assert picture.isVisibleTo(desk.page)


def test_without_a_portrait_its_place_stays_empty(desk: Desk) -> None:
    desk.scan()
    picture = desk.view.work.review.inspection.rows["portrait"].picture
    assert picture is not None
    assert not picture.isVisibleTo(desk.page)


def test_what_the_page_says_as_well_is_a_check_in_order(desk: Desk) -> None:
    desk.ports.examined = ExaminedDocument(confirmed=("date_of_birth",))
    desk.scan()
    row = desk.view.work.review.checks.rows["confirmed_date_of_birth"]
    assert "Born: in order" in row.accessibleName()
    desk.view.work.review.checks.rows["confirmed_date_of_birth"].hovered.emit(True)
    assert scanned(desk).strip._spans == ((1, 13, 19),)


def test_failed_examination_is_said_at_the_findings(desk: Desk) -> None:
    desk.ports.examination_error = KioskError("The page took too long.", "Compare it yourself.")
    desk.scan()
    banner = desk.view.work.review.findings.unexamined
    assert banner.text() == "The page took too long. Compare it yourself."
    desk.press()
    assert desk.view.state.phase is Phase.REVIEWING
    desk.view.send(ItemAnswered("finding.not_examined", InspectionAnswer.IN_ORDER))
    desk.press()
    assert desk.view.state.phase is Phase.SIGNING


def test_stopped_examination_lets_the_agent_go_on(desk: Desk) -> None:
    desk.scan()
    desk.ports.doubtful = (NUMBER,)
    desk.view.offer([Path("again.jpg")])
    desk.qtbot.waitUntil(lambda: desk.view.state.examining is not None or not desk.lane.busy)
    desk.view.work.review.findings.progress.cancelled.emit()
    desk.settle()
    assert desk.view.state.examining is None


def test_corrected_lines_are_compared_with_the_page_again(desk: Desk) -> None:
    scan_misread(desk)
    QTest.keyClick(card(desk).candidates[0], "0")
    desk.settle()
    assert desk.ports.examined_lines == [misread(desk), desk.passport]


# ---- What the facts are called ----


def test_green_card_names_the_country_of_birth_and_no_nationality(desk: Desk) -> None:
    desk.scan(GREEN_CARD)
    facts = desk.view.work.review.facts
    shown = [label.text() for label in facts.findChildren(type(desk.view.message))]
    assert "Country of birth (not a nationality)" in shown
    assert "Philippines (PHL)" in shown
    assert "Nationality" not in shown
    rows = desk.view.work.review.checks.rows
    assert "nationality" not in rows
    told = [label.text() for label in rows["country_of_birth"].findChildren(QLabel)]
    assert any("Country of birth code" in text for text in told)


def test_code_that_nobody_lists_is_shown_as_read(desk: Desk) -> None:
    first, second = desk.passport
    desk.scan((first, f"{second[:10]}QQQ{second[13:]}"))
    facts = desk.view.work.review.facts
    shown = [label.text() for label in facts.findChildren(type(desk.view.message))]
    assert "QQQ, in no list" in shown


# ---- Typed lines ----


def unread(desk: Desk) -> TypeLines:
    """Offer a picture that nobody can read, and ask to type its lines."""
    preview = desk.ports.scan().preview
    desk.ports.reading_error = NoMrzError("No lines were found.", "Type the lines.", preview)
    desk.view.offer([Path("dark.jpg")])
    desk.settle()
    desk.qtbot.mouseClick(desk.view.work.document.type_instead, LEFT)
    dialog = desk.page.window().findChild(TypeLines)
    assert isinstance(dialog, TypeLines)
    return dialog


def test_lines_are_typed_beside_the_picture_nobody_could_read(desk: Desk) -> None:
    dialog = unread(desk)
    for field, line in zip(dialog.fields, desk.passport, strict=False):
        field.set_text(line.lower())
    dialog.choose("take")
    document = desk.view.state.document
    assert document is not None
    assert (document.source, document.image) == ("typed", b"dark.jpg")
    assert document.scan.best_lines == desk.passport
    assert document.scan.lines == ()
    assert scanned(desk).view.isVisibleTo(desk.page)
    assert "prove their format only" in scanned(desk)._format_only.text()


def test_typed_lines_that_are_no_zone_stay_with_a_sentence(desk: Desk) -> None:
    dialog = unread(desk)
    dialog.fields[0].set_text("P<UTO")
    dialog.choose("take")
    assert dialog.isVisible()
    assert dialog.fields[0].error
    assert dialog.fields[0].text() == "P<UTO"
    dialog.choose("leave")
    assert desk.view.state.document is None


def test_nothing_typed_is_no_line(desk: Desk) -> None:
    dialog = unread(desk)
    dialog.choose("take")
    assert "first line" in dialog.fields[0].error
    dialog.choose("leave")


def test_lines_can_be_typed_without_any_picture(desk: Desk) -> None:
    desk.qtbot.mouseClick(desk.view.work.document.type_lines, LEFT)
    dialog = desk.page.window().findChild(TypeLines)
    assert isinstance(dialog, TypeLines)
    for field, line in zip(dialog.fields, desk.passport, strict=False):
        field.set_text(line)
    dialog.choose("take")
    assert desk.view.state.document is not None
    assert desk.view.state.document.image == b""


def test_typed_lines_are_typed_again_with_their_picture(desk: Desk) -> None:
    dialog = unread(desk)
    for field, line in zip(dialog.fields, desk.wrong_number, strict=False):
        field.set_text(line)
    dialog.choose("take")
    desk.qtbot.mouseClick(scanned(desk).correct, LEFT)
    again = next(d for d in desk.page.window().findChildren(TypeLines) if d.isVisible())
    assert again.lines() == desk.wrong_number
    again.fields[1].set_text(desk.passport[1])
    again.choose("take")
    document = desk.view.state.document
    assert document is not None
    assert (document.image, document.scan.best_lines) == (b"dark.jpg", desk.passport)


# ---- Scanners ----


def test_scan_from_a_folder_is_taken_where_a_file_would_be(desk: Desk) -> None:
    taken: list[str] = []
    desk.view.offer_scan(b"a scan", lambda: taken.append("one"))
    desk.settle()
    assert taken == ["one"]
    assert desk.view.state.document is not None
    assert desk.view.state.document.image == b"a scan"


def test_scan_waits_while_the_applicant_signs(desk: Desk) -> None:
    desk.scan()
    desk.press()
    taken: list[str] = []
    desk.view.offer_scan(b"a scan", lambda: taken.append("one"))
    desk.settle()
    assert taken == []
    assert desk.view.state.phase is Phase.SIGNING
