"""Retention, keys and settings on the screen: what is shown is what is confirmed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.domain.access import Model
from kiosk.domain.errors import KioskError
from kiosk.domain.issuer import IssuerSettings, KeyPurpose
from kiosk.domain.operators import PERMISSIONS, Act, Role
from kiosk.domain.rights import DEFAULTS, LegalHold, RecordKind, Restriction, Setting
from kiosk.services.key_rotation import KeyState, KeyView
from kiosk.services.legal_holds import HoldView, RestrictionView
from kiosk.services.retention import Purged, PurgePlan, Skipped, SkipReason
from kiosk.ui.console.keys_page import KeysPage
from kiosk.ui.console.number_dialog import NumberDialog
from kiosk.ui.console.retention_page import RetentionPage
from kiosk.ui.console.settings_page import SettingsPage
from kiosk.ui.shared import Dialog, Text, TextField, Toast
from tests.gui.console.console_fakes import NOW, InWindow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from pytestqt.qtbot import QtBot

    from kiosk.ui.console.directive_ports import SecondOfficer
    from kiosk.ui.shared import Lane

HOLD = LegalHold("h1", "p1", "26-cv-1", "Order of the court", "ada", NOW)
PLAN = PurgePlan(
    ("e1", "e2"),
    (("p7", RecordKind.OTHER_PERSONS),),
    0,
    (Skipped(RecordKind.DOCUMENT_IMAGES, SkipReason.LEGAL_HOLD, "p1"),),
)
TOKEN_KEY = KeyView("k1", KeyPurpose.TOKENS, KeyState.SIGNING, NOW, NOW, None, living_tokens=4100)
LOG_KEY = KeyView("k2", KeyPurpose.LOG, KeyState.SIGNING, NOW, NOW, None, living_tokens=0)
ISSUER = IssuerSettings(
    "s", "Laboratory", "https://id.example", "1 Street", "America/New_York", "g", "k",
    "mailto:a@x.example", "id.example/log", timedelta(hours=12), NOW,
)  # fmt: skip


@dataclass
class FakeOffice:
    role: Role = Role.ADMIN
    error: KioskError | None = None
    done: list[tuple[object, ...]] = field(default_factory=list)
    plan: PurgePlan = PLAN
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("America/New_York"))
    login: str = "ada"

    def may(self, act: Act) -> bool:
        return self.role in PERMISSIONS[act]

    def now(self) -> datetime:
        return NOW

    def models(self) -> Sequence[str]:
        return ["fable-5", "opal-4"]

    def holds(self) -> Sequence[HoldView]:
        return [HoldView(HOLD, "Ada Lovegood")]

    def restrictions(self) -> Sequence[RestrictionView]:
        return [RestrictionView(Restriction("p2", NOW, "Asked", erase_when_free=True), "Ben")]

    def release_hold(self, hold_id: str, reason: str) -> None:
        self._do("release", hold_id, reason)

    def numbers(self) -> Mapping[Setting, int]:
        return DEFAULTS

    def set_number(self, setting: Setting, value: int) -> None:
        self._do("number", setting, value)

    def plan_purge(self) -> PurgePlan:
        return self.plan

    def names(self, person_ids: Sequence[str]) -> Mapping[str, str]:
        return dict.fromkeys(person_ids, "Ada Lovegood")

    def purge(self, shown: Mapping[RecordKind, int]) -> Purged:
        self._do("purge", dict(shown))
        return Purged(self.plan, "Somebody reads from the store.")

    def keys(self) -> Sequence[KeyView]:
        return [TOKEN_KEY, LOG_KEY]

    def rotate(self, reason: str, second: SecondOfficer) -> None:
        self._do("rotate", reason, second)

    def living_tokens(self, kid: str) -> int:
        assert kid == "k1"
        return 4100

    def strike_off(self, kid: str, reason: str, counted: int, second: SecondOfficer) -> None:
        self._do("strike", kid, reason, counted, second)

    def served_models(self) -> Sequence[Model]:
        return [Model("fable-5", ("fable",), fallbacks=("opal-4",)), Model("opal-4")]

    def issuer(self) -> IssuerSettings:
        return ISSUER

    def put_model(self, model: Model) -> None:
        self._do("model", model)

    def remove_model(self, name: str) -> None:
        self._do("remove", name)

    def set_token_life(self, life: timedelta) -> None:
        self._do("life", life)

    def _do(self, *what: object) -> None:
        self.done.append(what)
        if self.error is not None:
            raise self.error


def words(page: QWidget) -> str:
    return " ".join(text.text() for text in page.window().findChildren(Text) if text.isVisible())


def press(qtbot: QtBot, page: QWidget, text: str) -> None:
    button = next(b for b in page.findChildren(QAbstractButton) if b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def retention(qtbot: QtBot, in_window: InWindow, lane: Lane, ports: FakeOffice) -> RetentionPage:
    page = in_window(RetentionPage(ports, lane))
    page.refresh()
    qtbot.waitUntil(lambda: page.plan is not None and page.model.rowCount() > 0)
    return page


def test_a_purge_says_what_goes_what_stays_and_why(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    page = retention(qtbot, in_window, lane, FakeOffice())
    qtbot.waitUntil(lambda: "2 images of documents. 1 other person." in words(page))
    assert "1 record is under a legal hold." in words(page)
    assert "Ada Lovegood" in words(page)


def test_a_purge_confirms_the_counts_that_were_shown(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeOffice()
    page = retention(qtbot, in_window, lane, ports)
    press(qtbot, page, "Purge…")
    dialog = page.dialog
    assert isinstance(dialog, Dialog)
    assert "Nobody can undo it." in words(page)
    qtbot.mouseClick(dialog.button("purge"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(ports.done))
    assert ports.done == [("purge", PLAN.counts)]
    qtbot.waitUntil(lambda: page.window().findChild(Toast) is not None)
    page.window().findChild(Toast).finish()


def test_nothing_due_offers_nothing(qtbot: QtBot, in_window: InWindow, lane: Lane) -> None:
    page = retention(qtbot, in_window, lane, FakeOffice(plan=PurgePlan((), (), 0, ())))
    qtbot.waitUntil(lambda: "Nothing has outlived its time." in words(page))
    assert not [b for b in page.findChildren(QAbstractButton) if b.text() == "Purge…"]


def test_a_clock_is_set_by_its_days(qtbot: QtBot, in_window: InWindow, lane: Lane) -> None:
    ports = FakeOffice()
    page = retention(qtbot, in_window, lane, ports)
    page.set_clock(RecordKind.DOCUMENT_IMAGES)
    dialog = page.dialog
    assert isinstance(dialog, NumberDialog)
    dialog.number.set_text("soon")
    qtbot.mouseClick(dialog.dialog.button("set"), Qt.MouseButton.LeftButton)
    assert dialog.number.error
    dialog.number.set_text("30")
    with qtbot.waitSignal(dialog.done):
        qtbot.mouseClick(dialog.dialog.button("set"), Qt.MouseButton.LeftButton)
    assert ports.done == [("number", Setting.IMAGE_DAYS, 30)]


def test_an_auditor_sees_clocks_and_changes_none(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    page = retention(qtbot, in_window, lane, FakeOffice(role=Role.AUDITOR))
    offered = {b.text() for b in page.findChildren(QAbstractButton)}
    assert not offered & {"Purge…", "Change…"}
    page.table.opened.emit(page.model.row(0))
    assert "Release hold…" not in {b.text() for b in page.panel.findChildren(QAbstractButton)}


def test_only_token_keys_are_struck_off_and_the_count_comes_first(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    page = in_window(KeysPage(FakeOffice(), lane))
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    page.table.opened.emit(page.model.row(1))
    assert "Strike off…" not in {b.text() for b in page.panel.findChildren(QAbstractButton)}
    page.table.opened.emit(page.model.row(0))
    press(qtbot, page, "Strike off…")
    dialog = page.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.state.count == 4100)
    assert dialog.counted.text() == "This ends 4,100 living tokens."
    dialog.dialog.dismiss()


def test_a_model_is_saved_as_it_is_typed(qtbot: QtBot, in_window: InWindow, lane: Lane) -> None:
    ports = FakeOffice()
    page = in_window(SettingsPage(ports, lane))
    page.refresh()
    page.table.opened.emit(page.model.row(0))
    _, aliases, _ = page.panel.findChildren(TextField)
    aliases.set_text("fable, fable-latest")
    press(qtbot, page, "Save model")
    qtbot.waitUntil(lambda: bool(ports.done))
    saved = Model("fable-5", ("fable", "fable-latest"), fallbacks=("opal-4",))
    assert ports.done == [("model", saved)]


def test_a_refused_setting_is_said(qtbot: QtBot, in_window: InWindow, lane: Lane) -> None:
    ports = FakeOffice(error=KioskError("A fallback is not among the models.", "Choose."))
    page = in_window(SettingsPage(ports, lane))
    page.refresh()
    page.add_model()
    press(qtbot, page, "Save model")
    qtbot.waitUntil(page.banner.isVisible)
    assert "A fallback is not" in page.banner.text()


def test_the_life_of_tokens_is_set_by_choosing(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeOffice()
    page = in_window(SettingsPage(ports, lane))
    page.refresh()
    assert page.life.value() == "12"
    assert ports.done == []
    page.life.set_value("24")
    qtbot.waitUntil(lambda: ports.done == [("life", timedelta(hours=24))])


def test_who_may_edit_nothing_reads_everything(in_window: InWindow, lane: Lane) -> None:
    page = in_window(SettingsPage(FakeOffice(role=Role.AUDITOR), lane))
    page.refresh()
    page.table.opened.emit(page.model.row(0))
    assert not page.life.isVisible()
    assert "Save model" not in {b.text() for b in page.findChildren(QAbstractButton)}


class Windows(QObject):
    """Note every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name.
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self.shown += [type(watched).__name__] * watched.isWindow()
        return False


def test_no_part_of_the_settings_is_a_window_of_its_own_while_they_are_built(
    qtbot: QtBot, qapp: QApplication, lane: Lane
) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    page = SettingsPage(FakeOffice(), lane)
    qapp.removeEventFilter(windows)
    qtbot.addWidget(page)
    assert not windows.shown
