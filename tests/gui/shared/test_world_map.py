"""The world map: its steps, what its pointer finds, and that steps differ without colour."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPainterPath
from pytestqt.qtbot import QtBot

from kiosk.ui.shared.theme.tokens import COLORS, Colors, Mode
from kiosk.ui.shared.widgets.text import Text
from kiosk.ui.shared.widgets.world_map import Shade, Step, WorldMap, paint_step, step_of
from kiosk.ui.shared.widgets.world_outlines import extent, outlines

SHADES = {"DEU": Shade(Step.ALL, "Germany: blocked 12"), "TON": Shade(Step.HIDDEN, "Tonga")}


@pytest.mark.parametrize(
    ("share", "step"),
    [
        (None, Step.HIDDEN),
        (0.0, Step.NONE),
        (0.0001, Step.QUARTER),
        (0.2499, Step.QUARTER),
        (0.25, Step.HALF),
        (0.5, Step.MOST),
        (0.75, Step.ALL),
        (1.0, Step.ALL),
    ],
)
def test_shares_fall_into_five_steps(share: float | None, step: Step) -> None:
    assert step_of(share) is step


def test_every_outline_lies_in_the_world() -> None:
    world = extent().adjusted(-0.01, -0.01, 0.01, 0.01)
    assert all(world.contains(path.boundingRect()) for path in outlines().values())


def test_areas_are_as_on_the_globe() -> None:
    congo, greenland = area_of("COD"), area_of("GRL")
    assert 1.0 < congo / greenland < 1.2  # 2.34 and 2.17 million square kilometres


def test_the_pointer_finds_the_state_below_it(qtbot: QtBot) -> None:
    shown = WorldMap("Share blocked", SHADES)
    qtbot.addWidget(shown)
    canvas = shown.canvas
    canvas.resize(1000, canvas.heightForWidth(1000))
    middle = outlines()["DEU"].boundingRect().center()
    world = extent()
    scale = 998 / world.width()
    point = QPointF(
        1 + (middle.x() - world.left()) * scale, 1 + (middle.y() - world.top()) * scale
    )
    assert canvas.state_at(point) == "DEU"
    assert canvas.words_at(point) == "Germany: blocked 12"
    assert canvas.words_at(QPointF(2, 2)) == ""


def test_the_legend_names_the_steps_that_are_there(qtbot: QtBot) -> None:
    shown = WorldMap("Share blocked", SHADES)
    qtbot.addWidget(shown)
    words = {text.text() for text in shown.findChildren(Text)}
    assert words == {"Three quarters or more", "Too few to show"}


@pytest.mark.parametrize("mode", Mode)
def test_every_step_has_a_pattern_of_its_own_in_grey(mode: Mode) -> None:
    patterns = {tuple(grey(step, COLORS[mode])) for step in Step}
    assert len(patterns) == len(Step)
    inked = [dark(step, COLORS[mode]) for step in (Step.QUARTER, Step.HALF, Step.MOST)]
    assert inked == sorted(inked)
    assert len(set(inked)) == len(inked)


def grey(step: Step, colors: Colors) -> list[int]:
    image = QImage(36, 36, QImage.Format.Format_RGB32)
    image.fill(colors.surface)
    painter = QPainter(image)
    path = QPainterPath()
    path.addRect(QRectF(0, 0, 36, 36))
    paint_step(painter, path, step, colors)
    painter.end()
    return [image.pixelColor(x, y).lightness() for x in range(36) for y in range(36)]


def dark(step: Step, colors: Colors) -> int:
    """Count the pixels that differ from the most frequent one: those of the hatching."""
    pixels = grey(step, colors)
    ground = max(set(pixels), key=pixels.count)
    return sum(abs(pixel - ground) > 8 for pixel in pixels)


def area_of(code: str) -> float:
    """Add up the areas of a State's rings, by the shoelace formula."""
    area = 0.0
    for ring in outlines()[code].toSubpathPolygons():
        pairs = pairwise([*ring.toList(), ring.first()])
        area += abs(sum(a.x() * b.y() - b.x() * a.y() for a, b in pairs)) / 2
    return area
