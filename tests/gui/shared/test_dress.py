"""Windows wear the theme's sheet, what they open wears it too, and a page is told of it once."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui import shared as ui
from kiosk.ui.shared.theme import dress
from kiosk.ui.shared.theme.tokens import COLORS


class Told(QWidget):
    """Count how often Qt tells of a style."""

    times = 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name.
        if event.type() == QEvent.Type.StyleChange:
            self.times += 1


def ground(widget: QWidget) -> QColor:
    return widget.grab().toImage().pixelColor(widget.width() // 2, 2)


def test_a_page_is_told_of_the_sheet_once_however_deep_it_is(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    leaf = Told()
    page: QWidget = leaf
    for _ in range(5):
        page = ui.Column(page)
    assert leaf.times == 0
    window.setCentralWidget(page)
    assert leaf.times == 1


def test_a_second_window_and_a_menu_wear_what_their_parent_wears(
    qtbot: QtBot, qapp: QApplication
) -> None:
    window = ui.Column(role="page")
    qtbot.addWidget(window)
    second = ui.Column(role="page", parent=window)
    second.setWindowFlags(Qt.WindowType.Window)
    menu = QMenu(window)
    menu.addAction("Save the picture")
    for mode in (ui.Mode.LIGHT, ui.Mode.DARK):
        ui.apply_theme(qapp, ui.Theme(mode, reduced_motion=True))
        colors = COLORS[mode]
        menu.ensurePolished()
        menu.resize(menu.sizeHint())
        second.resize(200, 100)
        assert ground(second) == QColor(colors.bg)
        assert ground(menu) == QColor(colors.surface)


def test_what_is_offered_under_a_field_wears_the_sheet(qtbot: QtBot, qapp: QApplication) -> None:
    field = ui.SearchPickField("State", lambda _text: [("UTO", "Utopia")])
    qtbot.addWidget(field)
    field.show()
    ui.apply_theme(qapp, ui.Theme(ui.Mode.DARK, reduced_motion=True))
    QTest.keyClicks(field.line, "U")
    popup = field.line.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    place = popup.visualRect(popup.model().index(0, 0))
    shown = popup.grab().toImage().pixelColor(popup.width() - 6, place.bottom() + 1)
    popup.hide()
    assert shown == QColor(COLORS[ui.Mode.DARK].surface)


def test_a_window_that_is_gone_is_not_dressed_again(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    dress(window)
    window.deleteLater()
    qtbot.waitSignal(window.destroyed)
    ui.apply_theme(qapp, ui.Theme(ui.Mode.DARK, reduced_motion=True))
