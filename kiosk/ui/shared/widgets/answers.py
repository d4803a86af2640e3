"""Answers: large tiles for the registrant, check boxes and radios for the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QShowEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from kiosk.ui.shared.icons import icon_pixmap
from kiosk.ui.shared.theme.theme import audience_of, current_theme
from kiosk.ui.shared.theme.tokens import RADIUS, TARGETS, Audience, Mode, TextRole, mix
from kiosk.ui.shared.widgets.layout import Column
from kiosk.ui.shared.widgets.text import reading_direction

if TYPE_CHECKING:
    from collections.abc import Sequence

_DEEP = 10_000  # px: as many lines as there are
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic)


class CheckBox(QCheckBox):
    """Draw a check box with the theme's check mark; a long text wraps beside it."""

    def __init__(self, text: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setChecked(on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower box is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped text."""
        room = QRect(0, 0, max(width - self._lead(), 1), _DEEP)
        lines = self.fontMetrics().boundingRect(room, _WRAPPED, self.text())
        return max(super().sizeHint().height(), lines.height())

    def minimumSizeHint(self) -> QSize:
        """Shrink down to about a dozen characters a line."""
        hint = super().sizeHint()
        least = self._lead() + self.fontMetrics().averageCharWidth() * 12
        return QSize(min(hint.width(), least), hint.height())

    def hitButton(self, pos: QPoint) -> bool:
        """Take a press on any of the lines."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, the mark inside it, and the lines beside it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style, painter = self.style(), QPainter(self)
        box = style.subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        option.text = ""
        style.drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        if self.isChecked():
            size = box.width() - 4
            mark = icon_pixmap("check", current_theme().colors.on_accent, size)
            painter.drawPixmap(box.topLeft() + QPoint(2, 2), mark)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lead = self._lead()
        words = self.rect().adjusted(0 if mirrored else lead, 0, -lead if mirrored else 0, 0)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(words, _WRAPPED | int(Qt.AlignmentFlag.AlignVCenter), self.text())

    def _lead(self) -> int:
        """Give the room of the box and the gap after it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        metric = QStyle.PixelMetric
        parts = (metric.PM_IndicatorWidth, metric.PM_CheckBoxLabelSpacing)
        return sum(self.style().pixelMetric(part, option, self) for part in parts)


class Radio(QRadioButton):
    """Draw a radio button."""

    def __init__(self, text: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setChecked(on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class AnswerTile(QAbstractButton):
    """Offer one answer as a tile at least 72 px high whose text may wrap.

    ``multiple`` draws a box instead of a circle. The mark, the edge and the
    weight all change when chosen, so the state is never colour alone.
    """

    def __init__(self, text: str, *, detail: str = "", multiple: bool = False) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        self._detail, self._multiple = detail, multiple
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the audience's scale."""
        super().showEvent(event)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower tile is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped text and its margins."""
        theme = current_theme()
        least = theme.px(TARGETS[audience_of(self)].answer)
        return max(least, round(self._lay_out(width)[1]) + 2 * theme.space(16))

    def sizeHint(self) -> QSize:
        """Ask for a tile of readable width."""
        width = current_theme().space(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Shrink to a narrow column."""
        return QSize(current_theme().space(160), current_theme().px(48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        theme, on = current_theme(), self.isChecked()
        colors = theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (3 if theme.mode is Mode.CONTRAST else 2) if on else 1
        fill = colors.selected if on else colors.surface
        if self.isDown() or self.underMouse():
            fill = mix(fill, colors.accent, 0.14 if self.isDown() else 0.06)
        painter.setPen(QPen(QColor(colors.accent if on else colors.edge), width))
        painter.setBrush(QColor(fill))
        half = width / 2
        area = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(area, RADIUS.control, RADIUS.control)
        self._paint_mark(painter)
        painter.setPen(QColor(colors.text))
        layout, height = self._lay_out(self.width())
        origin = QPointF(self._text_left(), (self.height() - height) / 2)
        for number in range(layout.lineCount()):
            layout.lineAt(number).draw(painter, origin)

    def _mark_size(self) -> int:
        return current_theme().px(20 if audience_of(self) is Audience.DESK else 28)

    def _text_left(self) -> int:
        theme = current_theme()
        pad = theme.space(20)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return pad
        return pad + self._mark_size() + theme.space(16)

    def _lay_out(self, width: int) -> tuple[QTextLayout, float]:
        theme = current_theme()
        step = theme.step(audience_of(self), TextRole.BODY)
        font = theme.sized_font(step.size, 600 if self.isChecked() else 400)
        text = f"{self.text()}\u2028{self._detail}" if self._detail else self.text()
        layout = QTextLayout(text, font, self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        option = QTextOption(
            Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        )
        option.setTextDirection(reading_direction(text, self.layoutDirection()))
        layout.setTextOption(option)
        room = width - 2 * theme.space(20) - self._mark_size() - theme.space(16)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(room, 40))
            line.setPosition(QPointF(0, top + (step.line - line.height()) / 2))
            top += step.line
        layout.endLayout()
        return layout, top

    def _paint_mark(self, painter: QPainter) -> None:
        theme, on, size = current_theme(), self.isChecked(), self._mark_size()
        colors, pad = theme.colors, theme.space(20)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - pad - size if mirrored else pad
        box = QRect(left, (self.height() - size) // 2, size, size)
        inner = QRectF(box).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(colors.accent if on else colors.edge), 2))
        if self._multiple:
            painter.setBrush(QColor(colors.accent if on else colors.surface))
            painter.drawRoundedRect(inner, 4, 4)
            if on:
                mark = icon_pixmap("check", colors.on_accent, size - 6)
                painter.drawPixmap(box.topLeft() + QPoint(3, 3), mark)
            return
        painter.setBrush(QColor(colors.surface))
        painter.drawEllipse(inner)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent))
            quarter = size / 4
            painter.drawEllipse(QRectF(box).adjusted(quarter, quarter, -quarter, -quarter))


class AnswerGroup(Column):
    """Offer (code, text) answers as tiles, one choice or several; none is chosen beforehand."""

    changed = Signal()

    def __init__(self, answers: Sequence[tuple[str, str]], *, multiple: bool = False) -> None:
        super().__init__(gap=12)
        self._group = QButtonGroup(self)
        self._group.setExclusive(not multiple)
        self._tiles: dict[str, AnswerTile] = {}
        for code, text in answers:
            tile = AnswerTile(text, multiple=multiple)
            tile.toggled.connect(self.changed)
            self._group.addButton(tile)
            self._tiles[code] = tile
            self.add(tile)

    def tile(self, code: str) -> AnswerTile:
        """Give the tile of an answer."""
        return self._tiles[code]

    def values(self) -> list[str]:
        """Give the codes chosen, in the order shown."""
        return [code for code, tile in self._tiles.items() if tile.isChecked()]

    def value(self) -> str:
        """Give the one code chosen, or an empty text."""
        return next(iter(self.values()), "")

    def set_values(self, codes: Sequence[str]) -> None:
        """Choose ``codes``, for an answer that was given earlier."""
        exclusive = self._group.exclusive()
        self._group.setExclusive(False)
        for code, tile in self._tiles.items():
            tile.setChecked(code in codes)
        self._group.setExclusive(exclusive)
