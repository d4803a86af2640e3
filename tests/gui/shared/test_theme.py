"""One theme dresses everything, and changes while windows are open."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui import shared as ui
from kiosk.ui.shared.icons import DIRECTIONAL
from kiosk.ui.shared.theme.fonts import assets_root, families
from kiosk.ui.shared.theme.theme import palette
from kiosk.ui.shared.theme.tokens import COLORS


def test_the_shipped_fonts_are_the_ones_drawn(qapp: QApplication) -> None:
    theme = ui.current_theme()
    for weight, mono, family in ((400, False, "Inter"), (600, True, "IBM Plex Mono")):
        info = QFontInfo(theme.sized_font(20, weight, mono=mono))
        assert (info.family(), info.weight()) == (family, weight)
    assert qapp.font().families()[0] == "Inter"


def test_all_fonts_together_stay_under_twelve_megabytes() -> None:
    files = list((assets_root() / "fonts").glob("*.ttf"))
    assert sum(file.stat().st_size for file in files) < 12_000_000
    assert len(list((assets_root() / "fonts").glob("LICENSE-*.txt"))) >= 5


@pytest.mark.parametrize(
    ("language", "family"),
    [
        ("zh-Hant", "Noto Sans TC"),
        ("zh_TW", "Noto Sans TC"),
        ("zh-Hans", "Noto Sans SC"),
        ("en", "Noto Sans SC"),
    ],
)
def test_the_language_chooses_the_han_font(language: str, family: str) -> None:
    han = [each for each in families(language) if each in ("Noto Sans SC", "Noto Sans TC")]
    assert han[0] == family


def test_every_palette_group_is_filled(qapp: QApplication) -> None:
    _ = qapp
    made = palette(COLORS[ui.Mode.DARK])
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled):
        assert made.color(group, QPalette.ColorRole.Base).name().upper() == "#18212A"


def test_a_switch_redraws_open_windows(qtbot: QtBot, qapp: QApplication) -> None:
    column = ui.Column(ui.title("Queue"), ui.PrimaryButton("Approve"), margin=24, role="page")
    qtbot.addWidget(column)
    column.resize(400, 200)
    column.show()
    before = column.grab().toImage().pixelColor(2, 2).name()
    ui.apply_theme(qapp, ui.Theme(ui.Mode.DARK, 2.0, "ar", reduced_motion=True))
    assert before.upper() == COLORS[ui.Mode.LIGHT].bg
    assert column.grab().toImage().pixelColor(2, 2).name().upper() == COLORS[ui.Mode.DARK].bg
    assert column.findChild(ui.Text).font().pixelSize() == 48
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_targets_are_large_enough_at_every_size(
    qtbot: QtBot, qapp: QApplication, scale: float
) -> None:
    ui.apply_theme(qapp, ui.Theme(scale=scale, reduced_motion=True))
    for audience, least in ((ui.Audience.DESK, 36), (ui.Audience.REGISTRANT, 64)):
        page = ui.Column(ui.PrimaryButton("Go on"), ui.TextField("Name"), ui.IconButton("x", "X"))
        qtbot.addWidget(page)
        ui.set_audience(page, audience)
        page.show()
        heights = [button.height() for button in page.findChildren(ui.Button)]
        heights.append(page.findChild(ui.TextField).line.height())
        assert min(heights) >= least


def test_the_registrant_reads_larger_text_even_when_marked_afterwards(qtbot: QtBot) -> None:
    text = ui.title("Are you any of these in the United States?")
    text.sizeHint()
    page = ui.Column(text, None)
    qtbot.addWidget(page)
    ui.set_audience(page, ui.Audience.REGISTRANT)
    page.resize(500, 400)
    page.show()
    assert text.font().pixelSize() == 40
    assert text.height() == 96


def test_the_focus_ring_does_not_move_the_layout(qtbot: QtBot) -> None:
    row = ui.Row(ui.SecondaryButton("Back"), ui.PrimaryButton("Continue"), margin=24)
    qtbot.addWidget(row)
    row.show()
    row.activateWindow()
    second = row.findChildren(ui.Button)[1]
    before = second.geometry()
    row.findChildren(ui.Button)[0].setFocus()
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert second.geometry() == before


def test_icons_take_their_ink_and_turn_with_the_reading_direction(qapp: QApplication) -> None:
    for file in Path(assets_root() / "icons").glob("*.svg"):
        assert "currentColor" in file.read_text(encoding="utf-8")
    left = ui.icon_pixmap("chevron-right", "#FF0000", 24).toImage()
    inks = {left.pixelColor(x, y).name() for x in range(24) for y in range(24)}
    assert "#ff0000" in inks
    ui.apply_theme(qapp, ui.Theme(language="ar", reduced_motion=True))
    right = ui.icon_pixmap("chevron-right", "#FF0000", 24).toImage()
    assert right == left.flipped(Qt.Orientation.Horizontal)
    assert "clock" not in DIRECTIONAL


def test_tabular_figures_have_one_width(qapp: QApplication) -> None:
    _ = qapp
    font = ui.tabular(ui.current_theme().sized_font(40))
    assert isinstance(font, QFont)
    assert font.isFeatureSet(QFont.Tag("tnum"))
