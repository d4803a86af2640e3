"""Two admins set a kiosk up by keyboard alone, and one of them signs in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from issuer_samples import PASSPHRASE, world
from keyboard import Keyboard
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.app.program import Program
from kiosk.app.settings import settings_at
from kiosk.app.window import Wiring

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

PASSWORDS = ("seven brown horses run", "nine grey herons stand")
ROOT_PASSPHRASES = ("eleven quiet rivers flow", "thirteen old bridges hold")
NAMES = (("Ada", "Lovegood", "ada"), ("Bjorn", "Secundus", "bjorn"))

# A page that goes at the press of a key does not see the key go up again.
pytestmark = pytest.mark.qt_log_ignore("^Keyboard event not accepted", extend=True)


@pytest.mark.long
def test_the_ceremony(tmp_path: Path, qapp: QApplication) -> None:
    wiring = Wiring(Program(settings_at(tmp_path / "home"), world()))
    wiring.window.show()
    wiring.window.activateWindow()
    QTest.qWaitForWindowActive(wiring.window)
    keys, stick = Keyboard(qapp), tmp_path / "stick"
    stick.mkdir()
    keys.push("Begin the set-up")
    keys.fill("Name of the issuer", "Laboratory")
    keys.fill("Web address that tokens name", "https://id.laboratory.example")
    keys.fill("Postal address", "1 Example Street")
    keys.fill("Where people appeal", "mailto:appeals@laboratory.example")
    keys.push("Continue")
    keys.fill("Passphrase of the store", PASSPHRASE)
    keys.fill("The same passphrase again", PASSPHRASE)
    keys.push("Continue")
    for number in range(2):
        introduce(keys, number)
    keys.fill("Model", "fable-5")
    keys.push("Continue")
    keys.fill("Folder or stick", str(stick))
    keys.push("Continue")
    keys.read("Check before it is made")
    keys.push("Establish the issuer")
    keys.read("The kiosk is set up")
    assert len(list(stick.glob("*/root-key-*.pem"))) == len(NAMES)
    keys.push("Go to sign-in")
    keys.fill("Name or badge", NAMES[0][2])
    keys.fill("PIN or password", PASSWORDS[0])
    keys.press(Qt.Key.Key_Return)
    keys.wait_for(lambda: wiring.window.workspace is not None, "nobody was let in")
    keys.wait_for(lambda: not wiring.lane.busy, "something never ended")
    wiring.window.close()
    wiring.close()
    keys.leave()


def introduce(keys: Keyboard, number: int) -> None:
    """Fill in one admin's page, and go on."""
    given, family, login = NAMES[number]
    keys.fill("Given names", given)
    keys.fill("Surname", family)
    keys.fill("E-mail address", f"{login}@laboratory.example")
    keys.fill("Name to sign in with", login)
    keys.fill("Password to sign in", PASSWORDS[number])
    keys.fill("The same again", PASSWORDS[number])
    keys.fill("Passphrase of your root key", ROOT_PASSPHRASES[number])
    keys.fill("The same again", ROOT_PASSPHRASES[number])
    keys.push("Continue")
