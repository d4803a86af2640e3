"""From scan to token at the desk by keyboard alone: the scanner saves into its folder."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from keyboard import CTRL
from sitting import KEY, Sitting

from kiosk.app.specimens import specimen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

PASSPORT = "passport-photographed.jpg"

# A dialog that goes at the press of a key does not see the key go up again.
pytestmark = pytest.mark.qt_log_ignore("^Keyboard event not accepted", extend=True)


@pytest.fixture
def sitting(tmp_path: Path, qapp: QApplication) -> Iterator[Sitting]:
    made = Sitting(tmp_path, qapp)
    yield made
    made.close()


@pytest.mark.long
def test_from_the_scan_to_a_token_that_is_saved(sitting: Sitting) -> None:
    keys = sitting.sign_in()
    keys.go("Desk")
    sitting.calm()
    shutil.copy(specimen(PASSPORT).path, sitting.scans / "scan-0001.jpg")
    keys.wait_for(lambda: not list(sitting.scans.iterdir()), "the scan was not taken")
    sitting.calm()
    keys.read("Inspection")
    sitting.calm()
    while "Which character is this?" in keys.screen():
        keys.press(KEY.Key_F7)
        keys.press(KEY.Key_Return)
    keys.fill("E-mail", "anna@partner.example")
    for _ in range(2):  # inspected; to the statement
        keys.press(KEY.Key_Return, CTRL)
        sitting.calm()
    keys.read("In which language would you like to read?")
    keys.push("English")
    sitting.calm()
    keys.push("The applicant cannot sign", "I cannot sign")
    keys.press(KEY.Key_Return, CTRL)
    sitting.calm()
    keys.read("It is shown this once and stored nowhere.")
    keys.push("Save as a file")
    kept = sitting.folder / "token.jwt"
    keys.choose_file(kept)
    keys.wait_for(kept.exists, "the token was not saved")
    with sitting.program.env.store.reading() as uow:
        (person,) = [
            each
            for each in uow.persons.page(0, 100)
            if each.particulars.email == "anna@partner.example"
        ]
        assert uow.tokens.of_person(person.id)
