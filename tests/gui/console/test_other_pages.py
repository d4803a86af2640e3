"""Publications, the log, and the operators with their accounts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.audit import Event
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Role
from kiosk.ui.console.account_dialog import AccountDialog
from kiosk.ui.console.directive_ports import SecondOfficer
from kiosk.ui.console.formats import event_words
from kiosk.ui.console.log_page import LogPage
from kiosk.ui.console.ports import NewAccount, TogetherRow
from kiosk.ui.console.publications_page import PublicationsPage
from kiosk.ui.console.team_page import TeamPage
from kiosk.ui.shared import Dialog, Lane, Text, Tone
from tests.gui.console.console_fakes import NOW, FakeConsole, InWindow

BROKEN = KioskError("Entry 7 is not as it was written.", "Keep this machine as it is.")


def words(widget: QWidget) -> list[str]:
    return [text.text() for text in widget.findChildren(Text)]


def button(widget: QWidget, text: str) -> QAbstractButton:
    found = [each for each in widget.findChildren(QAbstractButton) if each.text() == text]
    assert len(found) == 1
    return found[0]


def press(qtbot: QtBot, widget: QAbstractButton) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_whole_log_is_said_to_be_whole(qtbot: QtBot, in_window: InWindow, lane: Lane) -> None:
    page = in_window(LogPage(FakeConsole(), lane))
    press(qtbot, page.verify)
    qtbot.waitUntil(page.outcome.isVisible)
    assert page.outcome.text() == "All 42 entries are as they were written."
    assert page.outcome.property("tone") == Tone.ALLOW.value
    assert page.verify.text() == "Verify the log"


@pytest.mark.parametrize("error", [BROKEN, ZeroDivisionError()])
def test_a_broken_log_is_said_to_be_broken(
    qtbot: QtBot, in_window: InWindow, lane: Lane, error: Exception
) -> None:
    page = in_window(LogPage(FakeConsole(error=error), lane))
    press(qtbot, page.verify)
    qtbot.waitUntil(page.outcome.isVisible)
    assert page.outcome.property("tone") == Tone.BLOCK.value
    assert page.verify.text() == "Verify the log"


@pytest.mark.parametrize("event", list(Event))
def test_every_event_has_words_of_its_own(event: Event) -> None:
    assert event_words(event)
    assert len({event_words(each) for each in Event}) == len(Event)


def test_an_entry_opens_with_everything_it_holds(in_window: InWindow, lane: Lane) -> None:
    page = in_window(LogPage(FakeConsole(), lane))
    page.table.opened.emit(page.model.row(3))
    assert {"a" * 64, "Log size", "3"} <= set(words(page.panel))


def test_a_publication_opens_with_every_file_that_changed(in_window: InWindow) -> None:
    page = in_window(PublicationsPage(FakeConsole()))
    page.table.opened.emit(page.model.row(0))
    assert {"lists/fable-5/a.jwt", "lists/mythos-5/b.jwt", "access.json"} <= set(words(page.panel))


def test_only_who_may_publish_sees_the_button(qtbot: QtBot, in_window: InWindow) -> None:
    ports = FakeConsole()
    press(qtbot, button(in_window(PublicationsPage(ports)), "Publish now"))
    assert ports.done == [("publish",)]
    auditor = in_window(PublicationsPage(FakeConsole(roles=frozenset({Role.AUDITOR}))))
    assert "Publish now" not in [each.text() for each in auditor.findChildren(QAbstractButton)]


def team(qtbot: QtBot, page: TeamPage) -> TeamPage:
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    return page


def test_an_account_is_deactivated_after_a_question_only(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeConsole()
    page = team(qtbot, in_window(TeamPage(ports, lane)))
    page.table.opened.emit(page.model.row(0))
    for key, expected in (("keep", []), ("deactivate", [("deactivate", "o1")])):
        press(qtbot, button(page.panel, "Deactivate account…"))
        press(qtbot, page.window().findChild(Dialog).button(key))
        qtbot.waitUntil(lambda: not lane.busy)
        assert ports.done == expected
    assert not page.panel.isVisible()


def test_an_account_shows_what_stands_on_its_word_and_anothers(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeConsole(together=[TogetherRow("4f2a" + "0" * 28, "bea", NOW, agreed=True)])
    page = team(qtbot, in_window(TeamPage(ports, lane)))
    page.table.opened.emit(page.model.row(0))
    qtbot.waitUntil(lambda: "Approved together with" in words(page.panel))
    assert "Case 4F2A · 2026-06-12 08:00 · Both looks agreed" in words(page.panel)
    alone = team(qtbot, in_window(TeamPage(FakeConsole(), lane)))
    alone.table.opened.emit(alone.model.row(0))
    qtbot.waitUntil(lambda: not lane.busy)
    assert "Approved together with" not in words(alone.panel)


def test_a_refused_deactivation_is_shown(qtbot: QtBot, in_window: InWindow, lane: Lane) -> None:
    page = team(qtbot, in_window(TeamPage(FakeConsole(error=BROKEN), lane)))
    page.table.opened.emit(page.model.row(0))
    press(qtbot, button(page.panel, "Deactivate account…"))
    assert page.dialog is not None
    press(qtbot, page.dialog.dialog.button("deactivate"))
    qtbot.waitUntil(page.dialog.banner.isVisible)
    assert page.dialog.banner.text() == str(BROKEN)
    page.dialog.dialog.dismiss()


def test_a_locked_account_can_be_unlocked(qtbot: QtBot, in_window: InWindow, lane: Lane) -> None:
    ports = FakeConsole(locked_until=NOW)
    page = team(qtbot, in_window(TeamPage(ports, lane)))
    page.table.opened.emit(page.model.row(0))
    press(qtbot, button(page.panel, "Unlock"))
    qtbot.waitUntil(lambda: not lane.busy)
    assert ports.done == [("unlock", "o1")]


def test_the_account_dialog_names_what_is_missing_shows_a_refusal_and_adds(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeConsole(error=BROKEN)
    page = in_window(TeamPage(ports, lane))
    added: list[bool] = []
    dialog = AccountDialog(page, ("p1", "Given Family1"), ports, lane)
    dialog.done.connect(lambda _: added.append(True))
    dialog.open()
    add = dialog.dialog.button("add")
    press(qtbot, add)
    assert dialog.login.error
    assert QApplication.focusWidget() is dialog.login.line
    qtbot.keyClicks(dialog.login.line, "grace")
    qtbot.keyClicks(dialog.secret.line, "several words in a row")
    press(qtbot, add)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert ports.done == []
    dialog.roles[Role.STAFF].setChecked(True)
    press(qtbot, add)
    qtbot.waitUntil(lambda: dialog.banner.text() == str(BROKEN))
    assert dialog.login.text() == "grace"
    ports.error = None
    press(qtbot, add)
    qtbot.waitUntil(lambda: added == [True])
    account = NewAccount("grace", frozenset({Role.STAFF}), "several words in a row")
    assert ports.done[-1] == ("add", "p1", account, None)


def test_the_account_of_an_officer_asks_for_a_second_admin(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeConsole(error=BROKEN)
    page = in_window(TeamPage(ports, lane))
    added: list[bool] = []
    dialog = AccountDialog(page, ("p1", "Given Family1"), ports, lane)
    dialog.done.connect(lambda _: added.append(True))
    dialog.open()
    assert dialog.second.isHidden()
    dialog.roles[Role.COMPLIANCE].setChecked(True)
    assert dialog.second.isVisible()
    qtbot.keyClicks(dialog.login.line, "grace")
    qtbot.keyClicks(dialog.secret.line, "several words in a row")
    qtbot.keyClicks(dialog.second.login.line, "ben")
    qtbot.keyClicks(dialog.second.secret.line, "other words")
    press(qtbot, dialog.dialog.button("add"))
    qtbot.waitUntil(lambda: dialog.banner.text() == str(BROKEN))
    assert dialog.second.secret.text() == ""
    qtbot.keyClicks(dialog.second.secret.line, "the right words")
    ports.error = None
    press(qtbot, dialog.dialog.button("add"))
    qtbot.waitUntil(lambda: added == [True])
    account = NewAccount("grace", frozenset({Role.COMPLIANCE}), "several words in a row")
    assert ports.done[-1] == ("add", "p1", account, SecondOfficer("ben", "the right words"))
