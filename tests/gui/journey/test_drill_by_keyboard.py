"""The "12 June" drill by keyboard alone, from the letter to its score, over the demo's store."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from issuer_samples import world
from keyboard import CTRL, Keyboard
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app.demo_store import fill_demo_store
from kiosk.app.settings import settings_at
from kiosk.app.window import Wiring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

KEY = Qt.Key
REFUSED = ("Adaeze Okonkwo-Lindqvist", "Mei-Ling Tanaka", "Noor Al-Rashid")
ADMITTED = ("Grace Whitfield", "Priya Raghunathan")

# A dialog that goes at the press of a key does not see the key go up again; Qt's own dialog of
# files watches folders in a thread whose timers outlive it.
pytestmark = pytest.mark.qt_log_ignore(
    "^Keyboard event not accepted", "^QBasicTimer::start", extend=True
)


class Trainee:
    """Sit in front of the demo's window with a keyboard, and do what the coach says."""

    def __init__(self, folder: Path, application: QApplication) -> None:
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
        """Leave; fail if a mouse was used."""
        self.window.close()
        self.wiring.close()
        self.keys.leave()

    def calm(self) -> None:
        """Wait until nothing is under way."""
        QTest.qWait(40)
        self.keys.wait_for(lambda: not self.wiring.lane.busy, "something never ended")

    def begin(self) -> None:
        """Sign in, and have the letter come."""
        keys = self.keys
        keys.fill("Name or badge", "compliance")
        keys.fill("PIN or password", self.secrets["compliance"])
        keys.press(KEY.Key_Return)
        keys.wait_for(lambda: self.window.workspace is not None, "nobody was let in")
        self.calm()
        keys.go("Drill")
        keys.push("Start the drill")
        keys.told("Is the letter real?")

    def authenticate(self) -> None:
        """Open the letter's directive, and say how it was authenticated."""
        keys = self.keys
        keys.go("Directives")
        self.calm()
        keys.to("Directives", kind="table")
        keys.press(KEY.Key_Return)
        keys.read("Verbatim")
        self.calm()
        keys.push("Authenticate")
        keys.choose("How was it authenticated?", "Call")
        keys.fill("Whom did you speak to", "the duty officer, on the number in our directory")
        keys.push("Copy the path")
        letter = Path(QGuiApplication.clipboard().text())
        keys.push("Choose a file")
        keys.choose_file(letter)
        keys.read(f"Letter: {letter.name}")
        keys.push("Record authentication")
        keys.closed("Record authentication")
        keys.told("Whom do the readings differ on?")
        self.calm()

    def compare(self) -> None:
        """Have the page name those who differ, and tell the coach how many they are."""
        keys = self.keys
        keys.to("Save as CSV")
        keys.press(KEY.Key_Tab)
        assert keys.name() == "Whom do the readings differ on?", "it stands below the counts"
        keys.press(KEY.Key_Space)
        keys.read("people differ.")
        differing = re.search(r"(\d+) people differ\.", keys.screen())
        assert differing is not None
        keys.fill("How many people differ?", differing[1])
        keys.press(KEY.Key_Return)
        keys.told("What would it do?")
        assert keys.name() == "What would it do?", "the field that had the focus is gone"

    def activate(self) -> None:
        """Choose counsel's reading; put it into force, and be the second officer too."""
        keys = self.keys
        keys.to("A:")
        keys.along("B:")
        keys.press(KEY.Key_Space)
        keys.told("Put it into force, as two")
        self.calm()
        keys.push("Put into force")
        self.calm()
        blocked = re.search(r"This blocks (\d+) people\.", keys.screen())
        assert blocked is not None
        keys.fill("Number of people blocked", blocked[1])
        keys.fill("Signs in as", second_officer(keys.beside()))
        keys.push("Copy the password")
        keys.to("Password or PIN")
        keys.press(KEY.Key_V, CTRL)
        keys.push("Put into force")
        keys.told("Does it hit whom it names?")
        self.calm()

    def foretell(self) -> None:
        """Tick those whom the gateway will refuse, and have it asked."""
        keys, stops = self.keys, []
        keys.to(REFUSED[0])
        while keys.name() != "Leave the drill":
            stops.append(keys.name())
            if stops[-1] in REFUSED:
                keys.press(KEY.Key_Space)
            keys.press(KEY.Key_Tab)
        assert stops == [*REFUSED, *ADMITTED, "Ask the gateway"], "the coach is one place for Tab"
        keys.push("Ask the gateway")


def second_officer(told: str) -> str:
    """Read whom the coach names as the second officer."""
    signs_in = re.search(r"Signs in as\s+(\S+)", told)
    assert signs_in is not None
    return signs_in[1]


@pytest.fixture
def trainee(tmp_path: Path, qapp: QApplication) -> Iterator[Trainee]:
    made = Trainee(tmp_path, qapp)
    yield made
    made.close()


@pytest.mark.long
def test_the_drill_from_the_letter_to_its_score(trainee: Trainee) -> None:
    trainee.begin()
    trainee.authenticate()
    trainee.compare()
    trainee.activate()
    trainee.foretell()
    keys = trainee.keys
    keys.read("5 of 5 steps right at first try")
    assert "exactly as decided, and nobody else." in keys.screen()
    assert "less than five minutes" in keys.screen()

    keys.push("Run the drill again")
    keys.told("Is the letter real?")
    keys.push("Leave the drill")
    keys.read("What you will do")
    trainee.calm()
    assert keys.beside() == ""
