"""Who hands the focus on is told, and asking costs no widget its life."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox, QWidget
from shiboken6 import isValid

from kiosk.ui.shared import Column, Scroll, TextField
from kiosk.ui.shared.focus_proxy import hands_focus_on
from tests.gui.layout_faults import is_control

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


def page_of(*contents: QWidget) -> Column:
    """Put widgets into a scroll area that nothing in Python holds."""
    page = Column()
    page.add(Scroll(Column(*contents)), 1)
    return page


@pytest.mark.parametrize("ask", [hands_focus_on, is_control])
def test_what_was_asked_lives_on_when_garbage_is_searched_for(
    qtbot: QtBot, ask: Callable[[QWidget], bool]
) -> None:
    field = TextField("Name")
    page = page_of(field)
    qtbot.addWidget(page)
    area = page.findChild(Scroll)
    assert area is not None
    ask(area.viewport())
    del area
    gc.collect()
    assert isValid(field)


def test_a_viewport_an_editors_line_and_a_field_hand_the_focus_on_and_a_line_does_not(
    qtbot: QtBot,
) -> None:
    choice, field = QComboBox(), TextField("Name")
    choice.setEditable(True)
    page = page_of(field, choice)
    qtbot.addWidget(page)
    (area,) = page.findChildren(Scroll)
    assert hands_focus_on(area.viewport())
    line = choice.lineEdit()
    assert line is not None
    assert hands_focus_on(line)
    assert hands_focus_on(field)
    assert not hands_focus_on(field.line)
    assert not hands_focus_on(choice)
