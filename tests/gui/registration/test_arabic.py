"""In Arabic a registrant's journey is the English one, mirrored; what reads leftward stays so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.domain.facts import LegalStatus, StatusKind
from kiosk.flows.registration_state import Page
from kiosk.ui.registration.statement_view import StatementView
from kiosk.ui.shared import TextRole
from kiosk.ui.shared.widgets.text import Text
from tests.gui.registration.station_fakes import CODE, FakeFrame

if TYPE_CHECKING:
    from tests.gui.registration.conftest import Station

KEY = Qt.Key
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
MOST_STOPS = 40
ANSWERS = (-1, 0, 0, 0)
"""None of these; somebody with a status; a citizen; a passport."""


@dataclass(frozen=True)
class Seen:
    """Hold where the two large buttons stood on a page, and which way it read."""

    page: Page
    primary: QRect
    back: QRect | None
    direction: Qt.LayoutDirection


class Walker:
    """Go from the attract screen to the code by keys, by what stands where and not by words."""

    def __init__(self, station: Station) -> None:
        self.station = station
        self.seen: list[Seen] = []

    def walk(self, endonym: str) -> None:
        """Register a citizen with a passport."""
        station = self.station
        self.press(station.button(endonym))
        self.go_on()
        station.ports.settle()
        station.ports.frames = [FakeFrame()]
        for place in ANSWERS:
            self.press(station.tiles()[place])
            self.go_on()
        station.qtbot.waitUntil(lambda: station.window.state.document is not None)
        station.settle()
        self.go_on()
        self.go_on()
        view = station.window.view
        assert isinstance(view, StatementView)
        view.pad.cannot_sign.emit()
        station.settle()
        self.go_on()
        self.look()

    def go_on(self) -> None:
        """Look at the page, and press its filled button by Ctrl and Return."""
        self.look()
        now = QApplication.focusWidget() or self.station.window
        QTest.keyClick(now, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.station.settle()

    def press(self, widget: QWidget) -> None:
        """Come to a button by Tab and the arrows, and press it by the space bar."""
        tiles: list[QWidget] = [*self.station.tiles()]
        for _ in range(MOST_STOPS):
            now = QApplication.focusWidget()
            if now is widget:
                QTest.keyClick(now, KEY.Key_Space)
                self.station.settle()
                return
            among = now in tiles and widget in tiles
            QTest.keyClick(now or self.station.window, KEY.Key_Down if among else KEY.Key_Tab)
        raise AssertionError("Tab and the arrows never came there")

    def look(self) -> None:
        """Note where the buttons stand."""
        window = self.station.window
        back = window.bottom.back
        self.seen.append(
            Seen(
                self.station.page,
                place_in(window, window.bottom.primary),
                place_in(window, back) if back.isVisible() else None,
                window.layoutDirection(),
            )
        )


def place_in(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def test_the_arabic_journey_is_the_english_one_mirrored(station: Station) -> None:
    english, arabic = Walker(station), Walker(station)
    english.walk("English")
    english.go_on()
    assert station.page is Page.ATTRACT
    station.ports.sealed.clear()
    arabic.walk("العربية")
    assert [each.page for each in arabic.seen] == [each.page for each in english.seen[:-1]]
    assert arabic.seen[-1].page is Page.CONFIRMATION
    wide = station.window.width()
    for here, there in zip(english.seen, arabic.seen, strict=False):
        assert (here.direction, there.direction) == (LEFT, RIGHT)
        # The filled button ends the line, and Back begins it.
        assert there.primary.left() == wide - 1 - here.primary.right(), here.page
        assert (here.back is None) == (there.back is None)
        if here.back is not None and there.back is not None:
            assert there.back.right() == wide - 1 - here.back.left(), here.page
    (sealed,) = station.ports.sealed
    assert sealed.claim.statuses == (LegalStatus("USA", StatusKind.CITIZEN),)
    assert sealed.statement is not None
    assert sealed.statement.language == "ar"
    (code,) = [each for each in station.texts() if each.text() == CODE]
    assert isinstance(code, Text)
    assert code.role is TextRole.CODE
    assert code.layoutDirection() is LEFT


def test_a_code_is_typed_from_the_left_in_arabic(station: Station) -> None:
    walker = Walker(station)
    walker.press(station.button("العربية"))
    walker.go_on()
    walker.press(station.tiles()[0])
    walker.go_on()
    (line,) = [each for each in station.window.findChildren(QLineEdit) if each.isVisible()]
    QTest.keyClicks(line, "4F2K-9QRM")
    assert line.layoutDirection() is LEFT
    last = line.cursorRect().left()
    line.setCursorPosition(0)
    assert line.cursorRect().left() < last
