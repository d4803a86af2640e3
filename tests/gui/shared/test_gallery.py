"""The gallery draws every widget in every mode, and each one can be named and reached."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui import shared as ui
from kiosk.ui.shared.focus_proxy import hands_focus_on
from kiosk.ui.shared.gallery import PAGES


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("mode", ui.Mode)
def test_every_page_fits_the_smallest_screen(
    qtbot: QtBot, qapp: QApplication, name: str, mode: ui.Mode
) -> None:
    ui.apply_theme(qapp, ui.Theme(mode, reduced_motion=True))
    page = PAGES[name]()
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    assert not page.grab().isNull()
    assert (page.width(), page.height()) == (1280, 720)


def test_the_registrants_page_keeps_its_buttons_at_twice_the_size(
    qtbot: QtBot, qapp: QApplication
) -> None:
    ui.apply_theme(qapp, ui.Theme(scale=2.0, reduced_motion=True))
    page = PAGES["registrant"]()
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    assert (page.width(), page.height()) == (1280, 720)
    button = page.findChild(ui.PrimaryButton)
    foot = button.mapTo(page, button.rect().bottomRight())
    assert page.rect().contains(foot)


@pytest.mark.parametrize("name", PAGES)
def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, name: str) -> None:
    page = PAGES[name]()
    qtbot.addWidget(page)
    page.show()
    nameless = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not hands_focus_on(widget)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []
