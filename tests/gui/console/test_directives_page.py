"""Directives: the library, one directive with its readings, and what officers do to it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.domain.directives import DirectiveState
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Role
from kiosk.flows.act_of_two import Confirmed, Entry
from kiosk.ui.console.act_of_two_dialog import ActOfTwoDialog
from kiosk.ui.console.composer_page import ComposerPage
from kiosk.ui.console.directive_acts import AuthenticationDialog
from kiosk.ui.console.directive_ports import DirectiveRow, SecondOfficer
from kiosk.ui.console.directive_view import DirectiveView
from kiosk.ui.console.directives_page import DirectivesPage
from kiosk.ui.console.reason_dialog import ReasonDialog
from kiosk.ui.shared import Banner, FilterChip, Lane, TextArea, TextField
from kiosk.ui.shared.widgets.fields import PasswordField
from kiosk.ui.shared.widgets.text import Text
from tests.gui.console.console_fakes import InWindow
from tests.gui.console.directive_fakes import DIRECTIVE, FakeDirectives, record

Open = Callable[[FakeDirectives], DirectivesPage]
EXPORTS = {"Save as PDF…", "Save as CSV…"}
"""They change nothing, so whoever reads may have them."""


@pytest.fixture
def open_page(qtbot: QtBot, in_window: InWindow, lane: Lane) -> Open:
    def show(ports: FakeDirectives) -> DirectivesPage:
        page = in_window(DirectivesPage(ports, lane))
        page.refresh()
        qtbot.waitUntil(lambda: not lane.busy)
        return page

    return show


def texts(widget: object) -> str:
    return "\n".join(text.text() for text in widget.findChildren(Text))  # type: ignore[attr-defined]  # any widget


def opened(qtbot: QtBot, page: DirectivesPage, ports: FakeDirectives) -> DirectiveView:
    page.open_directive(ports.rows[0])
    view = page.view
    assert isinstance(view, DirectiveView)
    qtbot.waitUntil(lambda: "Against now" in texts(view.result))
    return view


def button(view: DirectiveView, text: str) -> QAbstractButton:
    return next(each for each in view.findChildren(QAbstractButton) if each.text() == text)


def in_state(state: DirectiveState) -> FakeDirectives:
    return FakeDirectives(rows=[DirectiveRow(record(), DIRECTIVE, state)])


def approving(qtbot: QtBot, page: DirectivesPage, ports: FakeDirectives) -> ActOfTwoDialog:
    view = opened(qtbot, page, ports)
    qtbot.mouseClick(button(view, "Put into force…"), Qt.MouseButton.LeftButton)
    dialog = view.acts.opened
    assert isinstance(dialog, ActOfTwoDialog)
    qtbot.waitUntil(lambda: not dialog.state.counting)
    return dialog


def type_into(dialog: ActOfTwoDialog, entry: Entry, text: str) -> None:
    field = dialog.fields[entry]
    if isinstance(field, PasswordField):
        field.put_back(text)
    elif isinstance(field, TextField | TextArea):
        field.set_text(text)


def test_what_waits_for_a_person_stands_above_the_list(open_page: Open) -> None:
    page = open_page(FakeDirectives(waiting=["us-2026-06-12 is due for review."]))
    assert "1 thing needs you" in texts(page.waiting)
    assert "due for review" in texts(page.waiting)
    assert page.model.rowCount() == 1


def test_a_reading_is_counted_and_another_one_counted_anew(qtbot: QtBot, open_page: Open) -> None:
    ports = FakeDirectives()
    view = opened(qtbot, open_page(ports), ports)
    assert "Blocked 41,208" in texts(view.result)
    assert "under 5" in texts(view.result)
    chip = next(each for each in view.findChildren(FilterChip) if each.text().startswith("B"))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ("preview", DIRECTIVE.id, "B") in ports.done)
    assert view.reading == "B"


def test_the_people_on_whom_two_readings_differ_are_named_with_the_reason(
    qtbot: QtBot, open_page: Open
) -> None:
    ports = FakeDirectives()
    view = opened(qtbot, open_page(ports), ports)
    qtbot.mouseClick(view.compare, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "1 person differs" in texts(view.differences))
    shown = texts(view.differences)
    assert "Anna Maria Eriksson" in shown
    assert "Reading A\nBlocked\nDirective us-2026-06-12, reading A, blocks" in shown
    assert "Reading B\nAllowed\nNo condition is met." in shown


def test_two_officers_and_the_typed_count_put_a_reading_into_force(
    qtbot: QtBot, open_page: Open
) -> None:
    ports = FakeDirectives()
    dialog = approving(qtbot, open_page(ports), ports)
    assert "This blocks 41,208 people." in texts(dialog.dialog)
    for entry, text in ((Entry.COUNT, "41208"), (Entry.LOGIN, "bea"), (Entry.SECRET, "s3cret")):
        type_into(dialog, entry, text)
    with qtbot.waitSignal(dialog.done):
        dialog.send(Confirmed())
    assert ("approve", DIRECTIVE.id, "A", SecondOfficer("bea", "s3cret"), 41_208) in ports.done


def test_nothing_is_approved_while_something_is_missing(qtbot: QtBot, open_page: Open) -> None:
    ports = FakeDirectives()
    dialog = approving(qtbot, open_page(ports), ports)
    type_into(dialog, Entry.COUNT, "41207")
    type_into(dialog, Entry.LOGIN, "ada")
    dialog.send(Confirmed())
    assert "This is not the number above." in dialog.fields[Entry.COUNT].error
    assert "somebody else" in dialog.fields[Entry.LOGIN].error
    assert dialog.fields[Entry.SECRET].error
    assert not any(each[0] == "approve" for each in ports.done)


def test_a_refusal_is_shown_and_the_secret_asked_again(qtbot: QtBot, open_page: Open) -> None:
    ports = FakeDirectives()
    dialog = approving(qtbot, open_page(ports), ports)
    for entry, text in ((Entry.COUNT, "41208"), (Entry.LOGIN, "bea"), (Entry.SECRET, "wrong")):
        type_into(dialog, entry, text)
    ports.error = KioskError("This name or password is wrong.", "Try again.")
    dialog.send(Confirmed())
    qtbot.waitUntil(lambda: dialog.state.failure is not None)
    assert "This name or password is wrong." in texts(dialog.banner)
    secret = dialog.fields[Entry.SECRET]
    assert isinstance(secret, PasswordField)
    assert secret.text() == ""


@pytest.mark.parametrize(
    ("state", "offered"),
    [
        (DirectiveState.STAGED, {"Withdraw…", "Amend…", "Authenticate…"}),
        (DirectiveState.AUTHENTICATED, {"Withdraw…", "Amend…", "Put into force…"}),
        (DirectiveState.SCHEDULED, {"Amend…", "Lift…"}),
        (DirectiveState.IN_FORCE, {"Amend…", "Lift…"}),
        (DirectiveState.LIFTED, set()),
        (DirectiveState.WITHDRAWN, set()),
    ],
)
def test_a_state_offers_what_can_be_done_in_it(
    qtbot: QtBot, open_page: Open, state: DirectiveState, offered: set[str]
) -> None:
    ports = in_state(state)
    view = opened(qtbot, open_page(ports), ports)
    shown = {each.text() for each in view.findChildren(QAbstractButton)}
    assert {text for text in shown if text.endswith("…")} - EXPORTS == offered


def test_amending_opens_the_composer_with_the_directive(qtbot: QtBot, open_page: Open) -> None:
    ports = in_state(DirectiveState.IN_FORCE)
    page = open_page(ports)
    view = opened(qtbot, page, ports)
    button = next(each for each in view.findChildren(QAbstractButton) if each.text() == "Amend…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert isinstance(page.view, ComposerPage)
    assert [each.id for each in page.view.state.supersedes][-1] == view.row.directive.id


def test_a_kill_switch_is_undone_and_not_amended(in_window: InWindow, lane: Lane) -> None:
    ports = in_state(DirectiveState.IN_FORCE)
    row = ports.directives()[0]
    switch = replace(row, record=replace(row.record, id="kill-switch-1"))
    view = in_window(DirectiveView(switch, ports, lane))
    assert "Amend…" not in {each.text() for each in view.findChildren(QAbstractButton)}


def test_an_auditor_reads_and_changes_nothing(qtbot: QtBot, open_page: Open) -> None:
    ports = replace(in_state(DirectiveState.STAGED), roles=frozenset({Role.AUDITOR}))
    page = open_page(ports)
    view = opened(qtbot, page, ports)
    buttons = [*page.findChildren(QAbstractButton), *view.findChildren(QAbstractButton)]
    assert {each.text() for each in buttons if each.text().endswith("…")} <= EXPORTS


def test_a_letter_is_authenticated_with_all_three_answers(
    qtbot: QtBot, open_page: Open, tmp_path: Path
) -> None:
    ports = in_state(DirectiveState.STAGED)
    view = opened(qtbot, open_page(ports), ports)
    qtbot.mouseClick(button(view, "Authenticate…"), Qt.MouseButton.LeftButton)
    dialog = view.acts.opened
    assert isinstance(dialog, AuthenticationDialog)
    vouch = dialog.dialog.button("vouch")
    qtbot.mouseClick(vouch, Qt.MouseButton.LeftButton)
    assert dialog.method.error
    assert dialog.note.error
    assert "Attach the letter." in texts(dialog.banner)
    dialog.method.set_value("call_back")
    dialog.note.set_text("the duty officer, on the number in our directory")
    dialog.zone.dropped.emit([tmp_path / "letter.pdf"])
    with qtbot.waitSignal(dialog.done):
        qtbot.mouseClick(vouch, Qt.MouseButton.LeftButton)
    said = ("authenticate", DIRECTIVE.id, "call_back")
    assert [each[:3] for each in ports.done if each[0] == "authenticate"] == [said]


def test_a_faulty_file_says_what_is_wrong_with_it(
    qtbot: QtBot, open_page: Open, tmp_path: Path
) -> None:
    ports = FakeDirectives(error=KioskError("Line 3 names no model.", "Name one."))
    page = open_page(ports)
    page.stage(tmp_path / "directive.toml")
    qtbot.waitUntil(lambda: "Line 3 names no model." in texts(page.banner))


def test_a_lift_names_models_and_two_officers(qtbot: QtBot, open_page: Open) -> None:
    ports = in_state(DirectiveState.IN_FORCE)
    view = opened(qtbot, open_page(ports), ports)
    qtbot.mouseClick(button(view, "Lift…"), Qt.MouseButton.LeftButton)
    dialog = view.acts.opened
    assert isinstance(dialog, ActOfTwoDialog)
    box = next(
        each for each in dialog.dialog.findChildren(QAbstractButton) if each.text() == "mythos-5"
    )
    box.setChecked(True)
    for entry, text in (
        (Entry.REASON, "eased by letter"),
        (Entry.LOGIN, "bea"),
        (Entry.SECRET, "s3cret"),
    ):
        type_into(dialog, entry, text)
    with qtbot.waitSignal(dialog.done):
        dialog.send(Confirmed())
    officer = SecondOfficer("bea", "s3cret")
    assert ("lift", DIRECTIVE.id, ("mythos-5",), "eased by letter", officer) in ports.done


def test_withdrawing_asks_for_a_reason(qtbot: QtBot, open_page: Open) -> None:
    ports = in_state(DirectiveState.STAGED)
    view = opened(qtbot, open_page(ports), ports)
    qtbot.mouseClick(button(view, "Withdraw…"), Qt.MouseButton.LeftButton)
    dialog = view.acts.opened
    assert isinstance(dialog, ReasonDialog)
    qtbot.mouseClick(dialog.dialog.button("act"), Qt.MouseButton.LeftButton)
    assert dialog.reason.error
    dialog.reason.set_text("came twice")
    with qtbot.waitSignal(view.acts.done):
        qtbot.mouseClick(dialog.dialog.button("act"), Qt.MouseButton.LeftButton)
    assert ("withdraw", DIRECTIVE.id, "came twice") in ports.done


def test_a_directive_without_readings_says_that_it_blocks_nobody(
    qtbot: QtBot, open_page: Open
) -> None:
    lift = replace(DIRECTIVE, readings=())
    ports = FakeDirectives(rows=[DirectiveRow(record(), lift, DirectiveState.IN_FORCE)])
    view = opened(qtbot, open_page(ports), ports)
    assert "blocks and holds nobody" in texts(view)
    assert not [each for each in view.findChildren(Banner) if each.isVisible()]
