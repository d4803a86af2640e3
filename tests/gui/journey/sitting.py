"""Sit in front of a laboratory's true window with a keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from issuer_samples import PASSWORD, draft, world
from keyboard import Keyboard
from laboratory import Laboratory, SettableClock
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.app.program import Program
from kiosk.app.settings import DeviceSettings, settings_at
from kiosk.app.window import Wiring
from kiosk.domain.access import Model

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

KEY = Qt.Key
THURSDAY = datetime(2026, 6, 11, 12, 0, tzinfo=UTC)
MODELS = (
    Model("fable-5", fallbacks=("opal-4",)),
    Model("mythos-5", fallbacks=("opal-4",)),
    Model("opal-4", controlled=False),
)
LOGINS = ("admin1", "admin2")


class Sitting:
    """Hold a laboratory that was just established, its window, and a keyboard.

    ``people`` are admitted by the columns of a persons CSV. Specimen documents
    are accepted; a scanner saves into the folder ``scans``.
    """

    def __init__(
        self,
        folder: Path,
        application: QApplication,
        *,
        people: dict[str, dict[str, str]] | None = None,
        language: str = "en",
        database_url: str = "",
    ) -> None:
        self.folder, self.clock = folder, SettableClock(THURSDAY)
        self.scans = folder / "scans"
        self.scans.mkdir()
        (folder / "stick").mkdir()
        settings = settings_at(
            folder / "home",
            database_url=database_url,
            demo=True,
            devices=DeviceSettings(scans=self.scans),
        )
        settings = replace(settings, language=language)
        self.program = Program(settings, replace(world(), clock=self.clock))
        self.program.establish(replace(draft(folder / "stick"), models=MODELS))
        root = next((folder / "stick").glob("*/root.json")).read_bytes()
        self.secrets = {
            login: f"{PASSWORD} {number}" for number, login in enumerate(LOGINS, start=1)
        }
        self.laboratory = Laboratory(
            self.program, self.clock, root, settings.home, (f"{PASSWORD} 1", f"{PASSWORD} 2")
        )
        with self.program.env.store.writing() as uow:
            uow.issuer.put(replace(uow.issuer.settings(), token_life=timedelta(days=30)))
            uow.commit()
        for name, cells in (people or {}).items():
            self.laboratory.admit(name, **cells)
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

    def sign_in(self) -> Keyboard:
        """Sign the first officer in; give the keyboard."""
        keys = self.keys
        keys.fill("Name or badge", LOGINS[0])
        keys.fill("PIN or password", self.secrets[LOGINS[0]])
        keys.press(KEY.Key_Return)
        keys.wait_for(lambda: self.window.workspace is not None, "nobody was let in")
        self.calm()
        return keys

    def calm(self) -> None:
        """Wait until nothing is under way."""
        QTest.qWait(40)
        self.keys.wait_for(lambda: not self.wiring.lane.busy, "something never ended")

    def second_officer(self, button: str) -> None:
        """Let the second officer sign in afresh in the dialog that is open, and do it."""
        keys = self.keys
        keys.fill("Signs in as", LOGINS[1])
        keys.fill("Password or PIN", self.secrets[LOGINS[1]])
        keys.push(button)
        keys.closed("Second officer")
        self.calm()
