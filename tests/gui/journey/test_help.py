"""F1 explains each screen, its keys are true, and a first visit is greeted once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from directive_walk import words
from issuer_samples import PASSWORD, draft, world
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest

from kiosk.app.program import Program
from kiosk.app.settings import settings_at
from kiosk.app.window import Wiring
from kiosk.ui.entry.sign_in_view import SignInView
from kiosk.ui.shared.help_text import BlockKind, help_text
from kiosk.ui.shared.widgets.help_hint import HelpHint
from kiosk.ui.shared.widgets.overlay import Action, Dialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kiosk.ui.workspace import Workspace

PATIENCE = 20_000
EVERYWHERE = {"Tab"}
"""Keys that Qt itself knows."""


class Reader:
    """Sit in front of a new store's window, and ask for help."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        program = Program(settings_at(folder / "home", demo=True), world())
        (folder / "stick").mkdir()
        program.establish(draft(folder / "stick"))
        self.wiring = Wiring(program)
        self.window = self.wiring.window
        self.window.show()
        qtbot.waitExposed(self.window)

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None
        return self.window.workspace

    def sign_in(self) -> None:
        view = self.window.current()
        assert isinstance(view, SignInView)
        view.login.set_text("admin1")
        view.secret.line.setText(f"{PASSWORD} 1")
        view.primary.click()
        self.qtbot.waitUntil(lambda: self.window.workspace is not None, timeout=PATIENCE)

    def press_f1(self) -> None:
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        # The key is answered from the first paint on.
        self.qtbot.waitUntil(lambda: bool(self.window.findChildren(QShortcut)))
        QTest.keyClick(self.window, Qt.Key.Key_F1)

    def shown(self) -> str:
        sheet = self.wiring.guide.sheet
        return words(sheet) if sheet is not None and sheet.isVisible() else ""

    def hint(self) -> HelpHint | None:
        return next(iter(self.workspace.hints.findChildren(HelpHint)), None)

    def close(self) -> None:
        self.window.close()
        self.wiring.close()


@pytest.fixture
def reader(qtbot: QtBot, tmp_path: Path) -> Iterator[Reader]:
    sitting = Reader(qtbot, tmp_path)
    yield sitting
    sitting.close()


def test_f1_explains_each_screen_and_names_no_key_that_is_not_there(reader: Reader) -> None:
    reader.press_f1()
    assert reader.shown().startswith("Sign in")
    reader.press_f1()
    assert not reader.shown()
    reader.sign_in()
    for place in reader.workspace.places():
        reader.workspace.go(place)
        text = help_text(place, "en")
        assert text.title != "Help", f"{place} has a help of its own"
        assert text.hint, f"{place} greets whoever comes for the first time"
        reader.press_f1()
        assert reader.shown().startswith(text.title)
        live = {
            key.toString()
            for shortcut in reader.window.findChildren(QShortcut)
            for key in (shortcut.key(), *shortcut.keys())
        }
        named = {
            QKeySequence(block.key).toString()
            for block in text.blocks
            if block.kind is BlockKind.KEY
        }
        assert named <= live | EVERYWHERE, place
        reader.press_f1()


def test_help_follows_to_another_place_and_esc_closes_it(reader: Reader) -> None:
    reader.sign_in()
    reader.workspace.go("tokens")
    reader.press_f1()
    reader.workspace.go("log")
    assert reader.shown().startswith("Log")
    sheet = reader.wiring.guide.sheet
    assert sheet is not None
    sheet.take_focus()
    QTest.keyClick(sheet.close_button, Qt.Key.Key_Escape)
    assert not reader.shown()
    assert reader.window.contentsMargins().right() == 0


def test_help_can_be_read_beside_a_dialog(reader: Reader) -> None:
    reader.sign_in()
    dialog = Dialog(reader.workspace, "Put it into force?", actions=(Action("no", "Not now"),))
    dialog.show_over()
    reader.press_f1()
    sheet = reader.wiring.guide.sheet
    assert sheet is not None
    assert sheet.isEnabled()
    assert not dialog.geometry().intersects(sheet.geometry())
    dialog.dismiss()


def test_a_first_visit_is_greeted_until_the_hint_is_put_away(reader: Reader) -> None:
    reader.sign_in()
    reader.workspace.go("tokens")
    hint = reader.hint()
    assert hint is not None
    assert help_text("tokens", "en").hint in words(hint)
    hint.away.click()
    reader.qtbot.waitUntil(lambda: reader.hint() is None)
    reader.workspace.go("log")
    assert reader.hint() is not None, "another place greets as well"
    reader.window.sign_out()
    reader.sign_in()
    reader.workspace.go("tokens")
    reader.qtbot.waitUntil(lambda: reader.hint() is None)
