"""Appeals are answered by their clock; hits are answered by people, confirmed by two."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.appeals import Appeal, AppealOutcome
from kiosk.domain.operators import Role
from kiosk.flows.act_of_two import Confirmed, Entry
from kiosk.screening.hits import Outcome, ReasonCode
from kiosk.ui.console.act_of_two_dialog import ActOfTwoDialog
from kiosk.ui.console.appeal_dialog import AnswerDialog, AppealDialog, outcome_word
from kiosk.ui.console.appeals_page import AppealsPage
from kiosk.ui.console.directive_ports import AppealRow, SecondOfficer
from kiosk.ui.console.reason_dialog import ReasonDialog
from kiosk.ui.console.screening_dialog import RuleOutDialog, reason_word
from kiosk.ui.console.screening_page import ScreeningPage
from kiosk.ui.shared import Lane, SelectField, TextArea, TextField, Tone
from kiosk.ui.shared.widgets.fields import PasswordField
from kiosk.ui.shared.widgets.text import Text
from tests.gui.console.console_fakes import InWindow
from tests.gui.console.directive_fakes import HIT, RECEIVED, FakeDirectives

Page = TypeVar("Page", AppealsPage, ScreeningPage)
OFFICER = SecondOfficer("bea", "s3cret")
APPEAL = Appeal(
    "a1", "p6", "us-2026-06-12", ("fable-5",), "I hold a green card", "ada", RECEIVED,
    RECEIVED + timedelta(minutes=30),
)  # fmt: skip


def row(appeal: Appeal = APPEAL) -> AppealRow:
    return AppealRow(appeal, "Anna Maria Eriksson")


@pytest.fixture
def shown(in_window: InWindow, lane: Lane) -> Callable[[type[Page], FakeDirectives], Page]:
    def show(kind: type[Page], ports: FakeDirectives) -> Page:
        page = in_window(kind(ports, lane))
        page.refresh()
        if page.model.rowCount():
            page.table.opened.emit(page.model.row(0))
        return page

    return show


def texts(widget: QWidget) -> str:
    return "\n".join(text.text() for text in widget.findChildren(Text))


def press(qtbot: QtBot, page: QWidget, text: str) -> None:
    button = next(each for each in page.findChildren(QAbstractButton) if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def offered(page: QWidget) -> set[str]:
    buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    return {each.text() for each in buttons if each.text().endswith("…")}


def signed(qtbot: QtBot, dialog: ActOfTwoDialog, reason: str = "") -> None:
    for entry, text in ((Entry.REASON, reason), (Entry.LOGIN, "bea"), (Entry.SECRET, "s3cret")):
        field = dialog.fields.get(entry)
        if isinstance(field, PasswordField):
            field.put_back(text)
        elif isinstance(field, TextField | TextArea):
            field.set_text(text)
    with qtbot.waitSignal(dialog.done):
        dialog.send(Confirmed())


def test_an_overdue_appeal_looks_overdue_and_an_answered_one_calm(
    shown: Callable[..., AppealsPage],
) -> None:
    answered = row(replace(APPEAL, id="a2", outcome=AppealOutcome.GRANTED))
    later = row(replace(APPEAL, due_at=RECEIVED + timedelta(days=1)))
    page = shown(AppealsPage, FakeDirectives(appealed=[row(), answered]))
    assert page._due_tone(row()) is Tone.BLOCK
    assert page._due_tone(later) is Tone.HOLD
    assert page._due_tone(answered) is Tone.NEUTRAL
    assert page._due(answered) == "Granted"


def test_two_officers_give_relief_with_an_end(
    qtbot: QtBot, shown: Callable[..., AppealsPage]
) -> None:
    ports = FakeDirectives(appealed=[row()])
    page = shown(AppealsPage, ports)
    press(qtbot, page, "Give relief…")
    assert isinstance(page.dialog, ActOfTwoDialog)
    signed(qtbot, page.dialog, "the card is being replaced")
    until = ports.now() + timedelta(days=1)
    assert ("relief", "a1", until, "the card is being replaced", OFFICER) in ports.done


def test_an_appeal_is_answered_with_outcome_and_reason(
    qtbot: QtBot, shown: Callable[..., AppealsPage]
) -> None:
    ports = FakeDirectives(appealed=[row()])
    page = shown(AppealsPage, ports)
    press(qtbot, page, "Answer…")
    asked = page.dialog
    assert isinstance(asked, AnswerDialog)
    dialog = asked.dialog
    outcome, note = dialog.findChild(SelectField), dialog.findChild(TextArea)
    assert outcome is not None
    assert note is not None
    qtbot.mouseClick(dialog.button("answer"), Qt.MouseButton.LeftButton)
    assert outcome.error
    assert note.error
    outcome.set_value("granted")
    note.set_text("the card was in order")
    qtbot.mouseClick(dialog.button("answer"), Qt.MouseButton.LeftButton)
    said = ("close", "a1", AppealOutcome.GRANTED, "the card was in order")
    qtbot.waitUntil(lambda: said in ports.done)


def test_a_relief_that_holds_is_ended_by_one_officer_with_a_reason(
    qtbot: QtBot, shown: Callable[..., AppealsPage]
) -> None:
    ports = FakeDirectives(appealed=[replace(row(), relief_until=RECEIVED + timedelta(days=1))])
    page = shown(AppealsPage, ports)
    assert "Give relief…" not in offered(page)
    press(qtbot, page, "End relief…")
    dialog = page.dialog
    assert isinstance(dialog, ReasonDialog)
    qtbot.mouseClick(dialog.dialog.button("act"), Qt.MouseButton.LeftButton)
    assert dialog.reason.error
    dialog.reason.set_text("the card was forged")
    with qtbot.waitSignal(dialog.done):
        qtbot.mouseClick(dialog.dialog.button("act"), Qt.MouseButton.LeftButton)
    assert ("end relief", "a1", "the card was forged") in ports.done


def test_an_appeal_is_taken_in_with_what_the_person_says(
    qtbot: QtBot, shown: Callable[..., AppealsPage]
) -> None:
    ports = FakeDirectives()
    page = shown(AppealsPage, ports)
    press(qtbot, page, "Take in an appeal…")
    dialog = page.dialog
    assert isinstance(dialog, AppealDialog)
    dialog.person.line.setText("somebody unknown")
    qtbot.mouseClick(dialog.dialog.button("open"), Qt.MouseButton.LeftButton)
    assert dialog.person.error
    assert dialog.directive.error
    assert dialog.grounds.error
    assert not ports.done
    dialog.person.set_value("p6", "Anna Maria Eriksson")
    dialog.directive.set_value("us-2026-06-12")
    dialog.models.boxes["fable-5"].setChecked(True)
    dialog.grounds.set_text("I hold a green card")
    with qtbot.waitSignal(dialog.done):
        qtbot.mouseClick(dialog.dialog.button("open"), Qt.MouseButton.LeftButton)
    said = ("open", "p6", "us-2026-06-12", ("fable-5",), "I hold a green card")
    assert said in ports.done


def test_every_outcome_and_reason_has_words() -> None:
    assert all(outcome_word(each) for each in (None, *AppealOutcome))
    assert len({reason_word(each) for each in ReasonCode}) == len(ReasonCode)


def test_a_hit_stands_beside_its_entry(shown: Callable[..., ScreeningPage]) -> None:
    page = shown(ScreeningPage, FakeDirectives(found=[HIT]))
    assert HIT.hit.sentence in texts(page.panel)
    assert HIT.hit.entry.reference in texts(page.panel)


def test_one_officer_rules_a_hit_out_with_a_reason(
    qtbot: QtBot, shown: Callable[..., ScreeningPage]
) -> None:
    ports = FakeDirectives(found=[HIT])
    page = shown(ScreeningPage, ports)
    press(qtbot, page, "Somebody else…")
    asked = page.dialog
    assert isinstance(asked, RuleOutDialog)
    dialog = asked.dialog
    qtbot.mouseClick(dialog.button("clear"), Qt.MouseButton.LeftButton)
    reason = dialog.findChild(SelectField)
    assert reason is not None
    assert reason.error
    reason.set_value(ReasonCode.BIRTH_DIFFERS)
    qtbot.mouseClick(dialog.button("clear"), Qt.MouseButton.LeftButton)
    said = ("adjudicate", HIT.hit.id, Outcome.FALSE_MATCH, ReasonCode.BIRTH_DIFFERS, "", None)
    qtbot.waitUntil(lambda: said in ports.done)


def test_two_officers_confirm_a_hit(qtbot: QtBot, shown: Callable[..., ScreeningPage]) -> None:
    ports = FakeDirectives(found=[HIT])
    page = shown(ScreeningPage, ports)
    press(qtbot, page, "This person…")
    assert isinstance(page.dialog, ActOfTwoDialog)
    signed(qtbot, page.dialog, "passport number agrees")
    said = (Outcome.CONFIRMED, ReasonCode.DOCUMENT_AGREES, "passport number agrees", OFFICER)
    assert ("adjudicate", HIT.hit.id, *said) in ports.done


@pytest.mark.parametrize("kind", [AppealsPage, ScreeningPage])
def test_an_auditor_reads_and_answers_nothing(
    shown: Callable[..., QWidget], kind: type[QWidget]
) -> None:
    ports = FakeDirectives(appealed=[row()], found=[HIT], roles=frozenset({Role.AUDITOR}))
    assert offered(shown(kind, ports)) == set()
