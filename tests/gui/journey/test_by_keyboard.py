"""Journeys of desk and console by keyboard alone, over the demo's store.

Nothing here touches a widget: `Keyboard` presses keys where the focus is and
reads what stands on the screen, and fails when a mouse was pressed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from issuer_samples import world
from keyboard import CTRL, Keyboard, MouseUsedError, NoWayError
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton

from kiosk.app.demo_store import fill_demo_store
from kiosk.app.settings import settings_at
from kiosk.app.window import Wiring
from kiosk.domain.access import TokenState
from kiosk.domain.enrolments import CaseState
from kiosk.services.case_ports import CaseFilter
from tests.gui.scenes_desk import _leave

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

KEY = Qt.Key
PASSPORT = "passport-photographed.jpg"


class Sitting:
    """Sit in front of the demo's window with a keyboard."""

    def __init__(self, folder: Path, application: QApplication) -> None:
        self.folder = folder
        self.program = fill_demo_store(settings_at(folder / "home", demo=True), world())
        self.secrets = {each.login: each.secret for each in self.program.demo_accounts()}
        self.wiring = Wiring(self.program)
        self.window = self.wiring.window
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.keys = Keyboard(application)

    def close(self) -> None:
        self.window.close()
        self.wiring.close()
        self.keys.leave()

    def sign_in(self, login: str) -> Keyboard:
        keys = self.keys
        keys.fill("Name or badge", login)
        keys.fill("PIN or password", self.secrets[login])
        keys.press(KEY.Key_Return)
        keys.wait_for(lambda: self.window.workspace is not None, "nobody was let in")
        self.calm()
        return keys

    def calm(self) -> None:
        """Wait until nothing is under way."""
        QTest.qWait(40)
        self.keys.wait_for(lambda: not self.wiring.lane.busy, "something never ended")

    def valid_tokens(self) -> int:
        with self.program.env.store.reading() as uow:
            issued = [each.record.jti for each in self.program.demo_access]
            return sum(uow.tokens.get(jti).state is TokenState.VALID for jti in issued)


@pytest.fixture
def sitting(tmp_path: Path, qapp: QApplication) -> Iterator[Sitting]:
    made = Sitting(tmp_path, qapp)
    yield made
    made.close()


def test_a_mouse_fails_a_journey_by_keyboard(qtbot: QtBot, qapp: QApplication) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    button = QPushButton("Press me")
    window.setCentralWidget(button)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    keys = Keyboard(qapp)
    button.setFocus()
    with pytest.raises(NoWayError, match="Tab never came"):
        keys.to("What is not there")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with pytest.raises(MouseUsedError):
        keys.leave()


@pytest.mark.long
def test_signing_in_locking_and_signing_out(sitting: Sitting) -> None:
    keys = sitting.sign_in("staff")
    keys.press(KEY.Key_L, CTRL)
    keys.read("This desk is locked")
    keys.type(sitting.secrets["staff"])
    keys.press(KEY.Key_Return)
    keys.wait_for(lambda: "This desk is locked" not in keys.screen(), "it stayed locked")
    keys.go("Sign out")
    keys.read("Demo on a throw-away store")


@pytest.mark.long
def test_revoking_one_token(sitting: Sitting) -> None:
    keys, before = sitting.sign_in("admin"), sitting.valid_tokens()
    keys.go("Tokens")
    keys.to("Tokens", kind="table")
    keys.press(KEY.Key_Down)
    keys.press(KEY.Key_Space)
    keys.push("Revoke")
    keys.fill("Reason", "left the laboratory")
    keys.push("Revoke 1 token")
    sitting.calm()
    assert sitting.valid_tokens() == before - 1


@pytest.mark.long
def test_revoking_in_bulk_with_a_second_officer(sitting: Sitting) -> None:
    keys, before = sitting.sign_in("admin"), sitting.valid_tokens()
    keys.go("Tokens")
    keys.push("Revoke in bulk")
    keys.to("Issued")
    for _ in range(3):
        keys.press(KEY.Key_Down)
    sitting.calm()
    keys.read("living tokens")
    keys.push("Revoke ")
    if "Second officer" in keys.screen():
        second_officer(sitting, "admin2", "Revoke ")
    else:
        keys.fill("Reason", "a key may have leaked")
        keys.push("Revoke ")
    sitting.calm()
    assert sitting.valid_tokens() < before


def second_officer(sitting: Sitting, login: str, button: str) -> None:
    """Let the second officer read the count, sign in afresh in the dialog, and do it."""
    keys = sitting.keys
    sitting.calm()
    said = keys.screen()
    keys.fill("Reason", "agreed by two officers")
    counted = re.search(r"(?:This \w+|ends) (\d+)", said)
    if counted is not None:
        keys.to("Number of")
        keys.type(counted[1])
    keys.fill("Signs in as", login)
    keys.fill("Password or PIN", sitting.secrets[login])
    keys.push(button)
    sitting.calm()


@pytest.mark.long
def test_a_kit_for_a_station(sitting: Sitting) -> None:
    keys, folder = sitting.sign_in("admin"), sitting.folder / "lobby"
    folder.mkdir()
    keys.go("Stations")
    keys.push("Export a kit")
    keys.fill("Where a desk is", "Lobby")
    keys.fill("When it is staffed", "9 to 17")
    keys.fill("Folder of the station", str(folder))
    keys.push("Export kit")
    sitting.calm()
    keys.read("Compare this fingerprint at the station")
    keys.push("I have noted it")
    assert (folder / "station.json").exists()


@pytest.mark.long
def test_the_queue(sitting: Sitting) -> None:
    program, keys = sitting.program, sitting.sign_in("staff")
    workspace = sitting.window.workspace
    assert workspace is not None
    now = program.world.clock()
    for number in range(4):
        _leave(program.env, workspace.session, PASSPORT, now, number)
    for key, state in (
        (KEY.Key_F4, CaseState.SENT_BACK),
        (KEY.Key_F5, CaseState.REFUSED),
        (KEY.Key_F10, CaseState.SECOND_WANTED),
    ):
        keys.press(KEY.Key_F2)
        keys.read("Handed in")
        sitting.calm()
        keys.press(key)
        keys.read("Choose the reason")
        keys.press(KEY.Key_Tab)
        keys.press(KEY.Key_Space)
        keys.read("undoes it")
        with program.env.store.reading() as uow:
            known = uow.cases.page(CaseFilter(frozenset(CaseState)), 0, 100)
            assert state in {each.state for each in known}
