"""The kill switch: nothing chosen beforehand, a count, two officers, a review, a way back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.domain.operators import Role
from kiosk.flows.act_of_two import Confirmed, Entry
from kiosk.services.kill_switch import KillSwitch
from kiosk.ui.console.act_of_two_dialog import ActOfTwoDialog
from kiosk.ui.console.directive_ports import SecondOfficer
from kiosk.ui.console.kill_switch_page import KillSwitchPage
from kiosk.ui.shared import Lane, TextArea, TextField
from kiosk.ui.shared.widgets.fields import PasswordField
from kiosk.ui.shared.widgets.text import Text
from tests.gui.console.console_fakes import InWindow
from tests.gui.console.directive_fakes import RECEIVED, FakeDirectives

Open = Callable[[FakeDirectives], KillSwitchPage]
THROWN = KillSwitch(
    "k1",
    ("*",),
    "weights leaked",
    RECEIVED,
    RECEIVED + timedelta(minutes=30),
)


@pytest.fixture
def open_page(in_window: InWindow, lane: Lane) -> Open:
    def show(ports: FakeDirectives) -> KillSwitchPage:
        page = in_window(KillSwitchPage(ports, lane))
        page.refresh()
        return page

    return show


def texts(page: KillSwitchPage) -> str:
    return "\n".join(text.text() for text in page.findChildren(Text))


def press(qtbot: QtBot, page: KillSwitchPage, text: str) -> None:
    button = next(each for each in page.findChildren(QAbstractButton) if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def fill(dialog: ActOfTwoDialog, **entries: str) -> None:
    for entry, text in entries.items():
        field = dialog.fields[Entry(entry)]
        if isinstance(field, PasswordField):
            field.put_back(text)
        elif isinstance(field, TextField | TextArea):
            field.set_text(text)


def test_nothing_is_chosen_beforehand_and_nothing_happens_then(
    qtbot: QtBot, open_page: Open
) -> None:
    page = open_page(FakeDirectives())
    assert page.chosen() == []
    press(qtbot, page, "Block for everybody…")
    assert page.dialog is None
    assert "Choose at least one model." in texts(page)


def test_the_count_follows_what_is_chosen(open_page: Open) -> None:
    page = open_page(FakeDirectives())
    page.boxes["mythos-5"].setChecked(True)
    assert page.count.text() == "Blocks mythos-5 for all 41,208 people."
    page.every.setChecked(True)
    assert page.count.text() == "Blocks every model for all 41,208 people."


def test_two_officers_a_reason_and_the_count_throw_it(qtbot: QtBot, open_page: Open) -> None:
    ports = FakeDirectives()
    page = open_page(ports)
    page.boxes["mythos-5"].setChecked(True)
    press(qtbot, page, "Block for everybody…")
    dialog = page.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.state.count == 41_208)
    fill(dialog, reason="weights leaked", count="41208", login="bea", secret="s3cret")
    with qtbot.waitSignal(dialog.done):
        dialog.send(Confirmed())
    officer = SecondOfficer("bea", "s3cret")
    review = ports.now() + timedelta(hours=1)
    assert ("throw", ("mythos-5",), "weights leaked", review, officer) in ports.done
    assert page.chosen() == []


def test_a_thrown_switch_shows_its_review_and_can_be_undone_by_two(
    qtbot: QtBot, open_page: Open
) -> None:
    ports = FakeDirectives(switches=[THROWN])
    page = open_page(ports)
    assert "Blocked for everybody: every model" in texts(page)
    assert "Review was due" in texts(page)
    press(qtbot, page, "Open again…")
    dialog = page.dialog
    assert dialog is not None
    fill(dialog, reason="keys replaced", login="bea", secret="s3cret")
    with qtbot.waitSignal(dialog.done):
        dialog.send(Confirmed())
    assert ("undo", "k1", "keys replaced", SecondOfficer("bea", "s3cret")) in ports.done


def test_a_switch_that_was_undone_is_not_listed(open_page: Open) -> None:
    undone = replace(THROWN, undone_at=RECEIVED + timedelta(minutes=5))
    assert "weights leaked" not in texts(open_page(FakeDirectives(switches=[undone])))


def test_an_auditor_sees_it_and_changes_nothing(open_page: Open) -> None:
    ports = FakeDirectives(switches=[THROWN], roles=frozenset({Role.AUDITOR}))
    page = open_page(ports)
    assert "weights leaked" in texts(page)
    shown = {each.text() for each in page.findChildren(QAbstractButton) if each.isVisible()}
    assert not {text for text in shown if text.endswith("…")}
