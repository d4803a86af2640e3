"""Rights on the screen: a reason before a record opens, and what stands is said before the act."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from kiosk.domain.errors import KioskError
from kiosk.domain.operators import PERMISSIONS, Act, Role
from kiosk.domain.rights import AccessNote, OpeningReason, Restriction, Tombstone
from kiosk.services.erasure import ErasureOutcome
from kiosk.services.retention_duties import Obstacle, ObstacleKind
from kiosk.services.rights import Standing
from kiosk.ui.console.correct_dialog import CorrectDialog
from kiosk.ui.console.people_page import PeoplePage
from kiosk.ui.console.reason_dialog import ReasonDialog
from kiosk.ui.console.rights_ports import ExportedRecord
from kiosk.ui.console.rights_view import RightsView
from kiosk.ui.shared import Text, Toast
from tests.gui.console.console_fakes import NOW, FakeConsole, InWindow, person

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kiosk.domain.persons import Particulars
    from kiosk.ui.shared import Lane

    Open = Callable[["FakeRights"], RightsView]

HOLD = Obstacle(ObstacleKind.LEGAL_HOLD, "A legal hold keeps this record until it is released.")
NOTE = AccessNote("p1", "sam", NOW, OpeningReason.APPEAL, "File 7")


@dataclass
class FakeRights:
    obstacles: tuple[Obstacle, ...] = ()
    restriction: Restriction | None = None
    notes: Sequence[AccessNote] = (NOTE,)
    answers_for: tuple[str, ...] = ()
    role: Role = Role.COMPLIANCE
    error: KioskError | None = None
    done: list[tuple[object, ...]] = field(default_factory=list)
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("America/New_York"))
    login: str = "ada"

    def may(self, act: Act) -> bool:
        return self.role in PERMISSIONS[act]

    def now(self) -> datetime:
        return NOW

    def models(self) -> Sequence[str]:
        return []

    def standing(self, person_id: str) -> Standing:
        assert person_id == "p1"
        return Standing(self.restriction, self.obstacles, self.notes, self.answers_for)

    def export_person(self, person_id: str, reason: str) -> ExportedRecord:
        self._do("export", person_id, reason)
        return ExportedRecord(b"{}", b"%PDF")

    def correct(self, person_id: str, particulars: Particulars, reason: str) -> None:
        self._do("correct", person_id, particulars, reason)

    def restrict(self, person_id: str, reason: str) -> None:
        self._do("restrict", person_id, reason)
        self.restriction = Restriction(person_id, NOW, reason)

    def lift_restriction(self, person_id: str, reason: str) -> None:
        self._do("lift", person_id, reason)
        self.restriction = None

    def place_hold(self, person_id: str, reference: str, reason: str) -> None:
        self._do("hold", person_id, reference, reason)

    def erase(self, person_id: str, reason: str) -> ErasureOutcome:
        self._do("erase", person_id, reason)
        if self.obstacles:
            self.restriction = Restriction(person_id, NOW, reason, erase_when_free=True)
            return ErasureOutcome(restriction=self.restriction, standing=self.obstacles)
        return ErasureOutcome(Tombstone(person_id, NOW, 7, "c" * 64))

    def _do(self, *what: object) -> None:
        self.done.append(what)
        if self.error is not None:
            raise self.error


@pytest.fixture
def open_view(in_window: InWindow, lane: Lane) -> Open:
    return lambda ports: in_window(RightsView(person(1), ports, lane))


def words(view: RightsView) -> str:
    return " ".join(text.text() for text in view.window().findChildren(Text) if text.isVisible())


def press(qtbot: QtBot, view: RightsView, text: str) -> None:
    button = next(b for b in view.findChildren(QAbstractButton) if b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def give_reason(qtbot: QtBot, view: RightsView, reason: str = "Asked in writing") -> ReasonDialog:
    dialog = view.dialog
    assert isinstance(dialog, ReasonDialog)
    qtbot.waitUntil(dialog.dialog.isVisible)
    dialog.reason.set_text(reason)
    qtbot.mouseClick(dialog.dialog.button("act"), Qt.MouseButton.LeftButton)
    return dialog


def test_a_record_opens_after_a_reason_and_not_before(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeConsole()
    page = in_window(PeoplePage(ports, lane))
    page.table.opened.emit(page.model.row(1))
    dialog = page.reason_dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.dialog.isVisible)
    qtbot.mouseClick(dialog.dialog.button("open"), Qt.MouseButton.LeftButton)
    assert dialog.reason.error
    assert ports.done == []
    assert not page.panel.isVisible()
    dialog.reason.set_value(OpeningReason.APPEAL.value)
    dialog.words.set_text("File 7")
    qtbot.mouseClick(dialog.dialog.button("open"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.panel.isVisible)
    assert ports.done == [("open", "p1", OpeningReason.APPEAL, "File 7")]
    page.close_panel()
    page.table.opened.emit(page.model.row(1))
    assert page.panel.isVisible()
    assert len(ports.done) == 1


def test_the_person_may_see_who_looked_and_why(open_view: Open) -> None:
    view = open_view(FakeRights())
    assert "sam, 2026-06-12" in words(view)
    assert "An appeal: File 7" in words(view)


def test_services_that_would_stand_still_are_named(open_view: Open) -> None:
    assert "They answer for" not in words(open_view(FakeRights()))
    seen = words(open_view(FakeRights(answers_for=("Agent", "Nightly reports"))))
    assert "They answer for Agent, Nightly reports" in seen


def test_an_erasure_says_that_it_is_final_and_closes(qtbot: QtBot, open_view: Open) -> None:
    ports = FakeRights()
    view = open_view(ports)
    press(qtbot, view, "Erase…")
    assert "Nobody can undo it." in words(view)
    with qtbot.waitSignal(view.closed) as caught:
        give_reason(qtbot, view)
    assert caught.args == [False]
    assert ports.done == [("erase", "p1", "Asked in writing")]


def test_what_stands_against_an_erasure_is_said_before_and_after(
    qtbot: QtBot, open_view: Open
) -> None:
    view = open_view(FakeRights((HOLD,)))
    press(qtbot, view, "Erase…")
    assert "A legal hold keeps this record" in words(view)
    assert view.dialog is not None
    assert view.dialog.dialog.button("act").text() == "Revoke and restrict"
    give_reason(qtbot, view)
    qtbot.waitUntil(view.banner.isVisible)
    assert view.banner.text().startswith("Not erased, but restricted: A legal hold")
    qtbot.waitUntil(lambda: "erased by the purge once nothing stands against it" in words(view))


def test_a_restricted_record_offers_to_lift_it_and_no_correction(
    qtbot: QtBot, open_view: Open
) -> None:
    ports = FakeRights()
    view = open_view(ports)
    press(qtbot, view, "Restrict…")
    give_reason(qtbot, view)
    qtbot.waitUntil(lambda: "Restricted" in words(view))
    offered = {b.text() for b in view.findChildren(QAbstractButton) if b.isVisible()}
    assert "Lift restriction…" in offered
    assert "Correct…" not in offered
    press(qtbot, view, "Lift restriction…")
    give_reason(qtbot, view)
    qtbot.waitUntil(lambda: ports.restriction is None)


def test_a_legal_hold_wants_its_matter(qtbot: QtBot, open_view: Open) -> None:
    ports = FakeRights(error=KioskError("The matter or the reason is missing.", "Give it."))
    view = open_view(ports)
    press(qtbot, view, "Legal hold…")
    dialog = give_reason(qtbot, view)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert ports.done == [("hold", "p1", "", "Asked in writing")]
    dialog.dialog.dismiss()


def test_an_export_is_written_as_data_and_as_a_page(
    qtbot: QtBot, open_view: Open, tmp_path: Path
) -> None:
    view = open_view(FakeRights())
    view.save(tmp_path / "record.json", ExportedRecord(b"{}", b"%PDF"))
    qtbot.waitUntil((tmp_path / "record.pdf").exists)
    assert (tmp_path / "record.json").read_bytes() == b"{}"
    qtbot.waitUntil(lambda: view.window().findChild(Toast) is not None)
    view.window().findChild(Toast).finish()


def test_a_correction_names_what_is_missing_and_keeps_the_rest(
    qtbot: QtBot, open_view: Open
) -> None:
    ports = FakeRights()
    view = open_view(ports)
    press(qtbot, view, "Correct…")
    dialog = view.dialog
    assert isinstance(dialog, CorrectDialog)
    dialog.surname.set_text("")
    qtbot.mouseClick(dialog.dialog.button("correct"), Qt.MouseButton.LeftButton)
    assert dialog.surname.error
    assert dialog.reason.error
    dialog.surname.set_text("Lovelace")
    dialog.reason.set_text("Passport shown")
    with qtbot.waitSignal(view.closed) as caught:
        qtbot.mouseClick(dialog.dialog.button("correct"), Qt.MouseButton.LeftButton)
    assert caught.args == [True]
    ((_, _, particulars, reason),) = ports.done
    assert str(particulars.name) == "Given Lovelace"  # type: ignore[attr-defined]  # it is
    assert reason == "Passport shown"


def test_staff_may_correct_and_nothing_more(open_view: Open) -> None:
    view = open_view(FakeRights(role=Role.STAFF))
    offered = {b.text() for b in view.findChildren(QAbstractButton) if b.text().endswith("…")}
    assert offered == {"Correct…"}


def test_rights_take_the_place_of_the_table_and_give_it_back(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    console = FakeConsole()
    page = in_window(PeoplePage(console, lane, FakeRights()))
    page.open_record("p1", OpeningReason.RIGHTS_REQUEST)
    qtbot.waitUntil(page.panel.isVisible)
    page.show_rights(console.person("p1"))
    view = page.rights
    assert view is not None
    assert not page.table.isVisible()
    view.closed.emit(True)
    assert page.rights is None
    qtbot.waitUntil(page.table.isVisible)
    assert page.panel.isVisible()
