"""A desk that nobody touches hides all it shows until its clerk is back, and loses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.ui.entry.sign_in_view import SignInView
from kiosk.ui.shared import Column, Dialog, Lane, TextField, Toast
from kiosk.ui.shared.widgets.overlay import Action
from kiosk.ui.shell import KioskWindow

from .entry_fakes import SESSION, FakeEntry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kiosk.domain.operators import OperatorSession
    from kiosk.ui.entry.idle_lock import LockCover


class Desk(Column):
    """Hold a field that is being filled in, and a key that acts."""

    def __init__(self) -> None:
        super().__init__()
        self.field = TextField("Surname")
        self.add(self.field)
        self.pressed = 0
        key = QShortcut(QKeySequence("F2"), self)
        key.activated.connect(self._press)

    def _press(self) -> None:
        self.pressed += 1


class Place:
    """Be the one place of a small workspace."""

    key, icon_name, title, group, act = "desk", "users", "Desk", "", Act.ONBOARD

    @property
    def make(self) -> Callable[[OperatorSession], QWidget]:
        return lambda _session: Desk()


class Sitting:
    """Sit at a window in which somebody is signed in."""

    def __init__(self, qtbot: QtBot, lane: Lane) -> None:
        self.qtbot, self.ports = qtbot, FakeEntry()
        self.window = KioskWindow(self.ports, lambda: (Place(),), lane)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.open_workspace(SESSION)
        desk = self.window.findChild(Desk)
        assert desk is not None
        self.desk = desk
        qtbot.waitUntil(desk.isVisible)
        desk.field.line.setFocus()
        QTest.keyClicks(desk.field.line, "Eriksson")

    @property
    def cover(self) -> LockCover:
        assert self.window.lock is not None
        assert self.window.lock.cover is not None
        return self.window.lock.cover

    def lock(self) -> None:
        assert self.window.lock is not None
        self.window.lock.lock()

    def give(self, secret: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is self.cover.secret.line
        QTest.keyClicks(focused, secret)
        QTest.keyClick(focused, Qt.Key.Key_Return)


@pytest.fixture
def sitting(qtbot: QtBot) -> Iterator[Sitting]:
    lane = Lane(lambda _error: None)
    sitting = Sitting(qtbot, lane)
    yield sitting
    sitting.window.close()
    lane.close()


def test_it_locks_when_nobody_touches_anything(sitting: Sitting) -> None:
    lock = sitting.window.lock
    assert lock is not None
    assert lock._timer.isActive()
    assert lock._timer.interval() == 300_000
    lock._timer.setInterval(30)
    sitting.qtbot.waitUntil(lambda: lock.cover is not None)


def test_a_touch_gives_all_the_time_again(sitting: Sitting) -> None:
    lock, handle = sitting.window.lock, sitting.window.windowHandle()
    assert lock is not None
    lock._timer.setTimerType(Qt.TimerType.PreciseTimer)
    lock._timer.setInterval(300_000)
    QTest.qWait(50)
    spent = lock._timer.remainingTime()
    nowhere, none = QPointF(1, 1), Qt.MouseButton.NoButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove, nowhere, nowhere, none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(handle, moved)
    assert lock._timer.remainingTime() > spent


def test_a_locked_desk_shows_nothing_and_hears_no_key(sitting: Sitting) -> None:
    applicant = Column(parent=sitting.desk)
    applicant.setWindowFlag(Qt.WindowType.Window)
    applicant.show()
    Dialog(sitting.desk, "Go on?", actions=(Action("yes", "Yes"),)).show_over()
    sitting.lock()
    shown = [
        each
        for each in sitting.window.findChildren(TextField)
        if each.isVisible() and not sitting.cover.isAncestorOf(each)
    ]
    assert shown == []
    assert not applicant.isVisible(), "what stands on the applicant's screen is theirs alone"
    QTest.keyClick(sitting.window, Qt.Key.Key_F2)
    assert sitting.desk.pressed == 0
    Toast(sitting.desk, "Something came in.")
    sitting.qtbot.waitUntil(lambda: sitting.window.children()[-1] is sitting.cover)


def test_the_secret_brings_everything_back_as_it_was(sitting: Sitting) -> None:
    sitting.lock()
    sitting.give("seven brown horses")
    sitting.qtbot.waitUntil(sitting.desk.isVisible)
    assert sitting.ports.taken == [("ada", "seven brown horses")]
    assert sitting.desk.field.text() == "Eriksson"
    assert QApplication.focusWidget() is sitting.desk.field.line
    QTest.keyClick(sitting.window, Qt.Key.Key_F2)
    assert sitting.desk.pressed == 1


def test_a_wrong_secret_opens_nothing(sitting: Sitting) -> None:
    sitting.lock()
    sitting.give("")
    assert sitting.cover.secret.error
    sitting.ports.error = KioskError("That is not the secret.", "Try again.")
    sitting.give("a guess")
    sitting.qtbot.waitUntil(lambda: "not the secret" in sitting.cover.secret.error)
    assert not sitting.desk.isVisible()
    assert sitting.cover.secret.text() == ""


def test_one_key_locks_and_whoever_comes_next_may_sign_out(sitting: Sitting) -> None:
    QTest.keyClick(sitting.desk.field.line, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sitting.cover.secret.line, Qt.Key.Key_Tab)
    sitting.cover.sign_out.setFocus()
    QTest.keyClick(sitting.cover.sign_out, Qt.Key.Key_Space)
    assert isinstance(sitting.window.current(), SignInView)
    assert sitting.window.current().isVisible()
    assert sitting.window.lock is not None
    assert sitting.window.lock.cover is None
    sitting.lock()
    assert sitting.window.lock.cover is None, "where nobody works, nothing is locked"
