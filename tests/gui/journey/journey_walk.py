"""Walk the whole main job through the true windows; nothing on the way is faked.

Only the world outside is handed in: a folder, a clock, and a cheap hasher for
the operators' secrets. Commands run as users run them, in processes of their own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.app.program import Program
from kiosk.app.settings import DeviceSettings, settings_at
from kiosk.app.window import Wiring
from kiosk.app.world import World
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.domain.operators import Act
from kiosk.flows.ceremony import CeremonyPage
from kiosk.flows.onboarding_points import hindrances, to_compare
from kiosk.flows.onboarding_state import Field, Phase
from kiosk.ui.console.log_page import LogPage
from kiosk.ui.console.publications_page import PublicationsPage
from kiosk.ui.console.tokens_page import TokensPage
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.entry.ceremony_page import CeremonyView
from kiosk.ui.entry.sign_in_view import SignInView

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kiosk.domain.evidence import Evidence
    from kiosk.flows.onboarding_state import DeskDocument
    from kiosk.ui.desk.onboarding_view import OnboardingView

View = TypeVar("View", bound=QWidget)
PATIENCE = 60_000
PASSPHRASE = "correct horse battery staple"
PASSWORDS = ("seven brown horses run", "nine grey herons stand")
ROOT_PASSPHRASES = ("eleven quiet rivers flow", "thirteen old bridges hold")
NAMES = (("Ada", "Lovegood", "ada"), ("Bjorn", "Secundus", "bjorn"))


@dataclass
class Walk:
    """Hold the window, and do what people do in it."""

    qtbot: QtBot
    folder: Path
    specimens_allowed: bool = False
    camera: str = ""

    def __post_init__(self) -> None:
        self.settings = settings_at(
            self.folder / "home",
            demo=self.specimens_allowed,
            devices=DeviceSettings(camera=self.camera),
        )
        self.program = Program(
            self.settings, World(hasher=Argon2Hasher(memory_kib=64, passes=1, lanes=1))
        )
        self.wiring = Wiring(self.program)
        self.window = self.wiring.window
        self.window.show()
        self.window.activateWindow()  # shortcuts act in the active window only
        QTest.qWaitForWindowActive(self.window)

    def close(self) -> None:
        self.window.close()
        self.wiring.close()

    # ---- The ceremony ----

    def ceremony(self) -> None:
        view = self._view(CeremonyView)
        self._press(view.primary)
        self._type(
            view,
            issuer_name="Laboratory",
            url="https://id.laboratory.example",
            postal_address="1 Example Street",
            appeal_url="mailto:appeals@laboratory.example",
        )
        self._press(view.primary)
        self._type(view, passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
        self._press(view.primary)
        for number, (given, family, login) in enumerate(NAMES):
            prefix = f"admins.{number}."
            self._type(
                view,
                **{
                    prefix + "secondary_identifier": given,
                    prefix + "primary_identifier": family,
                    prefix + "email": f"{login}@laboratory.example",
                    prefix + "login": login,
                    prefix + "secret": PASSWORDS[number],
                    prefix + "secret_again": PASSWORDS[number],
                    prefix + "root_passphrase": ROOT_PASSPHRASES[number],
                    prefix + "root_passphrase_again": ROOT_PASSPHRASES[number],
                },
            )
            self._press(view.primary)
        assert view.state.page is CeremonyPage.MODELS, view.state.findings
        QTest.keyClicks(self._focused(), "fable-5")
        self._press(view.primary)
        (self.folder / "stick").mkdir()
        self._type(view, folder=str(self.folder / "stick"))
        self._press(view.primary)
        assert view.state.page is CeremonyPage.REVIEW, view.state.findings
        self._press(view.primary)
        self.qtbot.waitUntil(lambda: not view.state.establishing, timeout=PATIENCE)
        assert view.state.page is CeremonyPage.DONE, str(view.state.failure)
        assert {path.name for path in view.state.written} == {
            "root-key-ada.pem", "root-key-bjorn.pem", "root.json", "README.txt",
        }  # fmt: skip
        self.root = next(path for path in view.state.written if path.name == "root.json")
        self._press(view.primary)

    def sign_in(self) -> None:
        view = self._view(SignInView)
        QTest.keyClicks(view.login.line, "ada")
        QTest.keyClicks(view.secret.line, PASSWORDS[0])
        self._press(view.primary)
        self.qtbot.waitUntil(lambda: self.window.workspace is not None, timeout=PATIENCE)

    # ---- The desk ----

    def onboard(self, picture: Path, email: str) -> str:
        """Scan, inspect, let the applicant sign, issue; give the token."""
        self.desk.offer([picture])
        self.wait_for_document()
        return self.issue(email)

    @property
    def desk(self) -> OnboardingView:
        return self._page("desk", DeskPage).onboarding

    def wait_for_document(self) -> DeskDocument:
        """Wait until the facts stand and the page was examined."""
        desk = self.desk
        self.qtbot.waitUntil(
            lambda: (
                (desk.state.document is not None and desk.state.examining is None)
                or desk.state.problem is not None
            ),
            timeout=PATIENCE,
        )
        assert desk.state.problem is None, str(desk.state.problem.error)
        assert desk.state.document is not None
        return desk.state.document

    def confirm_next(self) -> None:
        """Say that the next character in doubt is right as it stands."""
        self.desk.work.compare_next()
        QTest.keyClick(self._candidate(), Qt.Key.Key_Return)

    def correct(self, place: tuple[int, int], character: str) -> None:
        """Turn to a character and press the key of what the document shows."""
        self.desk.work.document.scanned.compare.show_place(place)
        QTest.keyClick(self._candidate(), character)

    def _candidate(self) -> QWidget:
        return self.desk.work.document.scanned.compare.candidates[0]

    def issue(self, email: str) -> str:
        """Compare, inspect, sign and issue with the document that is on the desk."""
        desk = self.desk
        QTest.keyClicks(desk.work.applicant.fields[Field.EMAIL].line, email)
        while desk.state.document is not None and to_compare(desk.state.document):
            self.confirm_next()
        for row in desk.work.review.findings.rows.values():
            self._press(row.in_order)
        self.wait_for_document()
        self._press(desk.primary)  # inspected
        assert not hindrances(desk.state), hindrances(desk.state)
        if desk.state.phase is not Phase.SIGNING:
            self._press(desk.primary)
        self.qtbot.waitUntil(lambda: desk.state.statement is not None, timeout=PATIENCE)
        if not desk.state.language_chosen:
            self._press(desk.statement.languages.chips[desk.state.language])
        self._draw_signature(desk.statement.pad.canvas)
        self.qtbot.waitUntil(lambda: desk.state.signature is not None, timeout=PATIENCE)
        assert desk.state.phase is Phase.SIGNING, hindrances(desk.state)
        self._press(desk.primary)  # issue
        self.qtbot.waitUntil(
            lambda: desk.state.phase is Phase.ISSUED or desk.state.problem is not None,
            timeout=PATIENCE,
        )
        assert desk.state.issued is not None, str(desk.state.problem)
        self.issued = desk.state.issued
        return desk.state.issued.token

    def evidence(self) -> Evidence:
        """Give what the store keeps of the document that was issued for last."""
        with self.program.env.store.reading() as uow:
            (kept,) = uow.evidence.of_person(self.issued.person.id)
        return kept

    # ---- The console ----

    def wait_published(self, *, invalid: int) -> None:
        page = self._page("publications", PublicationsPage)

        def published() -> bool:
            page.refresh()
            newest = page.model.row(0)
            return newest is not None and newest.invalid == invalid

        self.qtbot.waitUntil(published, timeout=PATIENCE)

    def revoke(self, jti: str) -> None:
        page = self._page("tokens", TokensPage)
        page.search.set_text(jti[:12])
        page.refresh()
        assert page.model.rowCount() == 1
        page.table.selectRow(0)
        button = page.bar.findChild(QPushButton, Act.REVOKE_TOKEN.value)
        assert button is not None
        self._press(button)
        dialog = page.dialog
        assert dialog is not None
        QTest.keyClicks(dialog.reason.area, "left the laboratory")
        with self.qtbot.waitSignal(dialog.changed, timeout=PATIENCE):
            self._press(dialog.dialog.button("act"))

    def verify_log(self) -> str:
        page = self._page("log", LogPage)
        self._press(page.verify)
        self.qtbot.waitUntil(lambda: bool(page.outcome.text()), timeout=PATIENCE)
        return page.outcome.text()

    # ---- The commands ----

    def gateway_check(self, token: str, model: str = "fable-5") -> tuple[int, dict[str, Any]]:
        done = self.command(
            "gateway", "check",
            "--publication", str(self.settings.publication),
            "--trust", str(self.root),
            "--state", str(self.folder / "gateway"),
            "--audience", "model-gateway",
            "--model", model,
            stdin=token,
        )  # fmt: skip
        decision: dict[str, Any] = json.loads(done.stdout)
        return done.returncode, decision

    def command(self, *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "KIOSK_HOME": str(self.settings.home)}
        return subprocess.run(
            [sys.executable, "-m", "kiosk.app.main", *words],
            input=stdin, capture_output=True, text=True, env=environment, check=False, timeout=60,
        )  # fmt: skip

    # ---- Hands ----

    def _view(self, kind: type[View]) -> View:
        view = self.window.current()
        assert isinstance(view, kind), type(view)
        return view

    def _page(self, key: str, kind: type[View]) -> View:
        assert self.window.workspace is not None
        page = self.window.workspace.page(key)
        assert isinstance(page, kind)
        return page

    def _type(self, view: CeremonyView, **texts: str) -> None:
        form = view.form
        assert form is not None
        for name, text in texts.items():
            line = form.fields[name].editor
            target = line.focusProxy() or line
            target.selectAll()
            QTest.keyClicks(target, text)

    def _focused(self) -> QWidget:
        widget = self.window.focusWidget()
        assert widget is not None
        return widget

    def _press(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _draw_signature(self, canvas: QWidget) -> None:
        width, height = canvas.width(), canvas.height()
        points = [
            QPointF(width * (0.2 + 0.06 * step), height * (0.3 + 0.4 * (step % 2)))
            for step in range(10)
        ]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0].toPoint())
        for point in points[1:]:
            QTest.mouseMove(canvas, point.toPoint())
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1].toPoint())
