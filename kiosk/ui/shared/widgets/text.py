"""Set running text with the line heights of the type scale.

`QLabel` knows no line height, so `Text` lays its lines out itself; in every
other respect it stays a label: ``text()``, buddies and screen readers work.
"""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.shared.theme.fonts import tabular
from kiosk.ui.shared.theme.theme import Theme, audience_of, current_theme
from kiosk.ui.shared.theme.tokens import LINE_CHARACTERS, Audience, TextRole, Tone, TypeStep

_UNBOUNDED = 16_000
_DEEP = 0.1
"""What Arabic takes above its first line and below its last, in its size: letters reach far."""

_REMEMBERED = 32
"""Heights that a text remembers, for as many spans of widths."""

_FROM_THE_RIGHT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The blocks of Unicode in which every letter lies that is read from the right."""


class Text(QLabel):
    """Show plain text in one step of the type scale.

    Wraps at the width it is given (at most 70 characters a line when
    ``measure`` is set). ``lines`` limits the lines and elides the last one.
    ``isolate`` keeps a foreign name from turning the direction of its surroundings,
    ``figures`` gives every digit one width, for numbers under each other.
    """

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        parent: QWidget | None = None,
        *,
        tone: Tone = Tone.NEUTRAL,
        muted: bool = False,
        wrap: bool = True,
        measure: bool = True,
        lines: int = 0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        isolate: bool = False,
        selectable: bool = False,
        figures: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._figures = figures
        self._role, self._tone, self._muted = role, tone, muted
        self._measure, self._lines, self._isolate = measure, lines, isolate
        self._selectable = selectable
        self._measured = ""
        self._spans: list[tuple[float, float, int]] = []
        self._hint: QSize | None = None
        self._greatest = 0
        self._set_in: tuple[Theme, Audience] | None = None
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        self.setWordWrap(wrap)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Minimum,
            QSizePolicy.Policy.Minimum,
        )
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)
        self._restyle()

    def set_tone(self, tone: Tone) -> None:
        """Change the ink."""
        self._tone = tone
        self.update()

    @property
    def role(self) -> TextRole:
        """Give the step of the type scale."""
        return self._role

    def step(self) -> TypeStep:
        """Give the step as scaled now."""
        theme, audience = self._wearing()
        return theme.step(audience, self._role)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def event(self, event: QEvent) -> bool:
        """Take the audience's scale when put somewhere or first shown."""
        if event.type() in (QEvent.Type.ParentChange, QEvent.Type.Polish, QEvent.Type.Show):
            self._restyle()
        return super().event(event)

    def _wearing(self) -> tuple[Theme, Audience]:
        """Give the theme, and the audience as found when last put somewhere, styled or shown."""
        theme = current_theme()
        if self._set_in is None or self._set_in[0] is not theme:
            return theme, audience_of(self)
        return self._set_in

    def _restyle(self) -> None:
        theme, audience = current_theme(), audience_of(self)
        if self._set_in != (theme, audience):
            self._set_in = (theme, audience)
            self._forget_measures()
        font = theme.font(audience, self._role)
        font = tabular(font) if self._figures else font
        if font != self.font():
            self.setFont(font)
            self.updateGeometry()

    def _scaled_font(self) -> QFont:
        theme, audience = self._wearing()
        font = theme.font(audience, self._role)
        return tabular(font) if self._figures else font

    def _ink(self) -> QColor:
        colors = current_theme().colors
        if not self.isEnabled():
            return self.palette().color(self.foregroundRole())
        if self._tone is not Tone.NEUTRAL:
            return QColor(colors.tone(self._tone)[0])
        return QColor(colors.muted if self._muted else colors.text)

    def _shown(self) -> str:
        text = self.text()
        return f"\u2068{text}\u2069" if self._isolate and text else text

    def _lay_out(self, width: float) -> tuple[QTextLayout, float, float]:
        """Break the lines at ``width``; give the layout, its width and its height."""
        step = self.step()
        layout = QTextLayout(self._shown().replace("\n", "\u2028"), self._scaled_font(), self)
        option = QTextOption(self._horizontal())
        option.setTextDirection(reading_direction(self._shown(), self.layoutDirection()))
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            if self.wordWrap()
            else QTextOption.WrapMode.ManualWrap
        )
        layout.setTextOption(option)
        layout.beginLayout()
        room = step.size * _DEEP if self.wordWrap() and _reaches_far(self._shown()) else 0.0
        top, widest, number = room, 0.0, 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (step.line - line.height()) / 2))
            widest = max(widest, line.naturalTextWidth())
            top += step.line
            number += 1
            if self._lines and number == self._lines:
                break
        layout.endLayout()
        return layout, widest, top + room

    def _horizontal(self) -> Qt.AlignmentFlag:
        horizontal = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if horizontal == Qt.AlignmentFlag.AlignLeft:
            return (
                Qt.AlignmentFlag.AlignRight
                if self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                else Qt.AlignmentFlag.AlignLeft
            )
        return Qt.AlignmentFlag(horizontal)

    def _greatest_width(self) -> int:
        if not (self._measure and self.wordWrap()):
            return _UNBOUNDED
        if not self._greatest or self._set_in is None or self._set_in[0] is not current_theme():
            average = QFontMetrics(self._scaled_font()).averageCharWidth()
            self._greatest = round(average * LINE_CHARACTERS)
        return self._greatest

    def _forget_measures(self) -> None:
        self._measured, self._greatest, self._hint = self.text(), 0, None
        self._spans.clear()

    def _measure_at(self, width: int) -> tuple[float, int]:
        """Break the lines at a width; give the widest line, and the height of all.

        Between that line's width and this one they break at the same words,
        so whoever asks for a width in between need not have them broken again.
        """
        _, widest, height = self._lay_out(width)
        if len(self._spans) >= _REMEMBERED:
            self._spans.clear()
        self._spans.append((min(widest + 1, width), width, round(height)))
        return widest, round(height)

    def hasHeightForWidth(self) -> bool:
        """Tell the layout that a narrower text is taller."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped lines; nested layouts ask again and again."""
        if not self.wordWrap():
            return self.step().line
        if self._measured != self.text():
            self._forget_measures()
        width = min(width, self._greatest_width())
        for least, most, height in self._spans:
            if least <= width <= most:
                return height
        return self._measure_at(width)[1]

    def sizeHint(self) -> QSize:
        """Ask for the natural width, bounded by the measure."""
        self.ensurePolished()
        if self._measured != self.text():
            self._forget_measures()
        if self._hint is None:
            width = int(self._measure_at(self._greatest_width())[0]) + 2
            self._hint = QSize(width, max(self.heightForWidth(width), self.step().line))
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """Shrink a wrapping text down to about a dozen characters."""
        hint = self.sizeHint()
        if not self.wordWrap():
            return hint
        least = self.fontMetrics().averageCharWidth() * 12
        return QSize(min(hint.width(), least), self.step().line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines; selectable text is drawn by the label itself."""
        if self._selectable:
            super().paintEvent(event)
            return
        area = self.contentsRect()
        width = min(area.width(), self._greatest_width())
        layout, _, height = self._lay_out(width)
        painter = QPainter(self)
        painter.setPen(self._ink())
        left = area.left()
        if self._horizontal() == Qt.AlignmentFlag.AlignHCenter:
            left += (area.width() - width) // 2
        elif self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = area.right() + 1 - width
        top = area.top() + max(0.0, (area.height() - height) / 2)
        if self.wordWrap() and not self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top = area.top()
        for number in range(layout.lineCount()):
            layout.lineAt(number).draw(painter, QPointF(left, top))


def _reaches_far(text: str) -> bool:
    return _FROM_THE_RIGHT.search(text) is not None and any(
        unicodedata.bidirectional(letter) == "AL" for letter in text
    )


def reading_direction(text: str, around: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Read a text without any right-to-left letter from the left, wherever it stands."""
    leftward = _FROM_THE_RIGHT.search(text) is not None and any(
        unicodedata.bidirectional(letter) in ("R", "AL") for letter in text
    )
    return around if leftward else Qt.LayoutDirection.LeftToRight


def title(text: str, parent: QWidget | None = None) -> Text:
    """Make a page's title, the place where focus starts."""
    made = Text(text, TextRole.TITLE, parent)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def heading(text: str, parent: QWidget | None = None) -> Text:
    """Make a section's heading."""
    return Text(text, TextRole.HEADING, parent)


def body(text: str, parent: QWidget | None = None, *, muted: bool = False) -> Text:
    """Make a paragraph."""
    return Text(text, TextRole.BODY, parent, muted=muted)


def small(text: str, parent: QWidget | None = None) -> Text:
    """Make a muted remark."""
    return Text(text, TextRole.SMALL, parent, muted=True)


def label(text: str, parent: QWidget | None = None) -> Text:
    """Make a short label that does not wrap."""
    return Text(text, TextRole.LABEL, parent, wrap=False)


def code(text: str, parent: QWidget | None = None) -> Text:
    """Make fixed-pitch text that never mirrors: MRZ, numbers, identifiers."""
    made = Text(text, TextRole.CODE, parent, wrap=False)
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return made
