"""The bar divides what it is given, and hides nobody."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.shared import Share, ShareBar, Text, Theme, Tone, apply_theme, current_theme

MILLION = (
    Share("Blocked", 1, Tone.BLOCK),
    Share("Held", 0, Tone.HOLD),
    Share("Untouched", 999_999, Tone.ALLOW),
)


def stripe(bar: ShareBar) -> QWidget:
    return next(child for child in bar.findChildren(QWidget) if child.accessibleName())


def shown(qtbot: QtBot, qapp: QApplication, *shares: Share, mirrored: bool = False) -> ShareBar:
    apply_theme(qapp, Theme(reduced_motion=True))
    bar = ShareBar(*shares)
    qtbot.addWidget(bar)
    if mirrored:
        bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.resize(600, 80)
    bar.show()
    return bar


def in_ink(image: QImage, x: int, tone: Tone) -> bool:
    ink, tint = (QColor(color).rgb() for color in current_theme().colors.tone(tone))
    column = {image.pixel(x, y) for y in range(4, image.height() - 4)}
    return bool(column & {ink, tint})


@pytest.mark.parametrize("mirrored", [False, True])
def test_one_person_in_a_million_is_seen_at_the_start_of_the_line(
    qtbot: QtBot, qapp: QApplication, *, mirrored: bool
) -> None:
    bar = shown(qtbot, qapp, *MILLION, mirrored=mirrored)
    image = stripe(bar).grab().toImage()
    start, end = (image.width() - 3, 2) if mirrored else (2, image.width() - 3)
    assert in_ink(image, start, Tone.BLOCK)
    assert in_ink(image, end, Tone.ALLOW)
    assert not in_ink(image, end, Tone.BLOCK)


def test_every_count_stands_in_words_and_is_spoken(qtbot: QtBot, qapp: QApplication) -> None:
    bar = shown(qtbot, qapp, *MILLION)
    words = [text.text() for text in bar.findChildren(Text)]
    assert words == ["Blocked 1", "Held 0", "Untouched 999,999"]
    assert stripe(bar).accessibleName() == "Blocked 1, Held 0, Untouched 999,999"


def test_other_numbers_replace_the_old_ones(qtbot: QtBot, qapp: QApplication) -> None:
    bar = shown(qtbot, qapp, *MILLION)
    bar.set_shares(Share("Blocked", 0, Tone.BLOCK))
    assert stripe(bar).accessibleName() == "Blocked 0"
    assert not in_ink(stripe(bar).grab().toImage(), 300, Tone.BLOCK)
