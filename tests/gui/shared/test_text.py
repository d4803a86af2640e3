"""A text asks its lines to be broken once for all widths at which they break alike."""

import sys
import unicodedata

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.ui.shared import Text
from kiosk.ui.shared.widgets.text import reading_direction

LONG = (
    "Several words of different lengths which a narrow column sets in many more lines, one "
    "Donaudampfschifffahrtsgesellschaftskapitän among them."
)
TEXTS = (
    "One short line",
    LONG,
    "Two lines\nthat somebody parted",
    "يعمل المكتب من التاسعة صباحا حتى الخامسة مساء كل يوم عدا الجمعة والسبت",
    "登记处每天九点开门，周末不办理，请带上护照和照片，以及邀请函上的号码",
    "",
)


@pytest.mark.parametrize("lines", [0, 2])
@pytest.mark.parametrize("text", TEXTS)
def test_a_height_is_that_of_a_text_that_was_never_asked_before(
    qtbot: QtBot, text: str, lines: int
) -> None:
    asked = Text(text, lines=lines)
    qtbot.addWidget(asked)
    widths = [*range(40, 900, 53), *range(880, 30, -71)]
    fresh = []
    for width in widths:
        other = Text(text, lines=lines)
        qtbot.addWidget(other)
        fresh.append(other.heightForWidth(width))
    assert [asked.heightForWidth(width) for width in widths] == fresh
    assert text == "" or len(set(fresh)) > 1 or lines


def test_another_text_is_measured_anew(qtbot: QtBot) -> None:
    text = Text("Short")
    qtbot.addWidget(text)
    before = text.heightForWidth(200), text.sizeHint()
    text.setText(LONG)
    assert text.heightForWidth(200) > before[0]
    assert text.sizeHint().width() > before[1].width()
    text.setText("Short")
    assert (text.heightForWidth(200), text.sizeHint()) == before


def test_every_letter_that_is_read_from_the_right_is_known(qtbot: QtBot) -> None:
    del qtbot
    leftward = Qt.LayoutDirection.LeftToRight
    mistaken = [
        hex(number)
        for number in range(0x80, sys.maxunicode + 1)
        if unicodedata.bidirectional(chr(number)) in ("R", "AL")
        and reading_direction(chr(number), Qt.LayoutDirection.RightToLeft) is leftward
    ]
    assert not mistaken
