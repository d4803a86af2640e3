"""A world map of shades: what share of each State's people something concerns, in five steps.

Each step has its own hatching, so that the map reads without colour. It stands
beside a table with the same counts: what the pointer finds here, the keyboard
finds there.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import TextRole, mix
from kiosk.ui.shared.widgets.layout import Column, Row
from kiosk.ui.shared.widgets.marks import Flow
from kiosk.ui.shared.widgets.text import Text
from kiosk.ui.shared.widgets.world_outlines import extent, outlines

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.ui.shared.theme.tokens import Colors


class Step(IntEnum):
    """Name the steps of the shading; a State without people has none."""

    HIDDEN = -1
    NONE = 0
    QUARTER = 1
    HALF = 2
    MOST = 3
    ALL = 4


@dataclass(frozen=True, slots=True)
class Shade:
    """Hold how one State is drawn, and what is said of it."""

    step: Step
    words: str


_TINTS = {Step.NONE: 0.0, Step.QUARTER: 0.18, Step.HALF: 0.36, Step.MOST: 0.58, Step.ALL: 1.0}
_SPACING = {Step.QUARTER: 9, Step.HALF: 6, Step.MOST: 4}
"""px between the lines of a step's hatching; all of a State is drawn solid."""

_DOTS = 5  # px between the dots of what is not shown
_SWATCH = QSize(28, 16)


def step_of(share: float | None) -> Step:
    """Give the step of a share between 0 and 1; ``None`` for one that may not be shown."""
    if share is None:
        return Step.HIDDEN
    if share <= 0:
        return Step.NONE
    return Step(min(int(share * 4) + 1, int(Step.ALL)))


def paint_world(
    painter: QPainter, place: QRectF, shades: Mapping[str, Shade], colors: Colors
) -> None:
    """Paint the map into a rectangle of its own proportions."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    transform = _transform(place)
    land, line = QColor(mix(colors.surface, colors.edge, 0.14)), QColor(colors.surface)
    for code, outline in outlines().items():
        path = transform.map(outline)
        shade = shades.get(code)
        if shade is None:
            painter.fillPath(path, land)
        else:
            paint_step(painter, path, shade.step, colors)
        edge = colors.edge if shade is not None else line.name()
        painter.setPen(QPen(QColor(edge), 0.6))
        painter.drawPath(path)


def paint_step(painter: QPainter, path: QPainterPath, step: Step, colors: Colors) -> None:
    """Fill a path with the shade and the hatching of a step."""
    box = path.boundingRect()
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    if step is Step.HIDDEN:
        painter.fillRect(box, QColor(mix(colors.surface, colors.edge, 0.14)))
        _dot(painter, box, QColor(colors.text))
    else:
        full = colors.block
        under = mix(colors.surface, colors.allow, 0.30) if step is Step.NONE else colors.surface
        painter.fillRect(box, QColor(mix(under, full, _TINTS[step])))
        if step in _SPACING:
            _hatch(painter, box, _SPACING[step], QColor(full))
    painter.restore()


class WorldMap(Column):
    """Show the map over its legend; a tool tip says the counts of the State under the pointer."""

    def __init__(self, name: str, shades: Mapping[str, Shade]) -> None:
        super().__init__(gap=12)
        self.canvas = _Canvas(name, shades)
        self._legend = Flow(gap=16)
        self.add(self.canvas)
        self.add(self._legend)
        for step, words in self._words().items():
            if any(shade.step is step for shade in shades.values()):
                self._legend.add(
                    Row(_Swatch(step), Text(words, TextRole.SMALL, wrap=False), gap=8)
                )

    def _words(self) -> dict[Step, str]:
        return {
            Step.NONE: self.tr("Nobody"),
            Step.QUARTER: self.tr("Under a quarter"),
            Step.HALF: self.tr("Under a half"),
            Step.MOST: self.tr("Under three quarters"),
            Step.ALL: self.tr("Three quarters or more"),
            Step.HIDDEN: self.tr("Too few to show"),
        }


class _Canvas(QWidget):
    """Paint the map as wide as there is room."""

    def __init__(self, name: str, shades: Mapping[str, Shade]) -> None:
        super().__init__()
        self._shades = shades
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for a width at which Europe can still be told apart."""
        width = current_theme().px(480)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Keep the proportions of the world."""
        return round(width * extent().height() / extent().width())

    def state_at(self, point: QPointF) -> str:
        """Give the code of the State under a point, or an empty text."""
        inverted, _ = _transform(self._place()).inverted()
        there = inverted.map(point)
        for code, path in outlines().items():
            if path.contains(there):
                return code
        return ""

    def words_at(self, point: QPointF) -> str:
        """Say what is known of the State under a point."""
        shade = self._shades.get(self.state_at(point))
        return shade.words if shade is not None else ""

    def event(self, event: QEvent) -> bool:
        """Show the tool tip of the State under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the world."""
        del event
        painter = QPainter(self)
        paint_world(painter, self._place(), self._shades, current_theme().colors)
        painter.end()

    def _place(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        width = min(room.width(), room.height() * extent().width() / extent().height())
        height = width * extent().height() / extent().width()
        return QRectF(room.center().x() - width / 2, room.top(), width, height)


class _Swatch(QWidget):
    """Show one step beside its words."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self._step = step
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the size of a few lines of hatching."""
        theme = current_theme()
        return QSize(theme.px(_SWATCH.width()), theme.px(_SWATCH.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the step as on the map."""
        del event
        colors = current_theme().colors
        painter = QPainter(self)
        path = QPainterPath()
        path.addRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        paint_step(painter, path, self._step, colors)
        painter.setPen(QPen(QColor(colors.edge), 1))
        painter.drawPath(path)
        painter.end()


def _transform(place: QRectF) -> QTransform:
    world = extent()
    scale = place.width() / world.width()
    return QTransform(
        scale, 0, 0, scale, place.left() - world.left() * scale, place.top() - world.top() * scale
    )


def _hatch(painter: QPainter, box: QRectF, spacing: float, ink: QColor) -> None:
    """Draw lines from lower left to upper right; they meet across neighbours."""
    painter.setPen(QPen(ink, 1))
    first = int((box.left() + box.top()) // spacing)
    last = int((box.right() + box.bottom()) // spacing) + 1
    for number in range(first, last + 1):
        total = number * spacing  # x + y along the line
        painter.drawLine(
            QPointF(total - box.bottom(), box.bottom()), QPointF(total - box.top(), box.top())
        )


def _dot(painter: QPainter, box: QRectF, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for row in range(int(box.top() // _DOTS), int(box.bottom() // _DOTS) + 1):
        for column in range(int(box.left() // _DOTS), int(box.right() // _DOTS) + 1):
            painter.drawEllipse(QPointF(column * _DOTS, row * _DOTS), 0.9, 0.9)
    painter.setBrush(Qt.BrushStyle.NoBrush)
