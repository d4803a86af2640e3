"""A bar that divides people between outcomes: lengths, hatching and words, never colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.shared.language import number as spelled
from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import TextRole, Tone
from kiosk.ui.shared.widgets.layout import Column, Row
from kiosk.ui.shared.widgets.marks import TONE_ICONS, Flow, Icon
from kiosk.ui.shared.widgets.text import Text

_HATCHES = {
    Tone.BLOCK: Qt.BrushStyle.BDiagPattern,
    Tone.HOLD: Qt.BrushStyle.VerPattern,
}
_HEIGHT = 24
_LEAST = 3  # px at 100 %: one person in a million still shows


@dataclass(frozen=True, slots=True)
class Share:
    """Name one part of the whole, how many it holds, and the tone it is drawn in."""

    word: str
    count: int
    tone: Tone


class ShareBar(Column):
    """Show how a number of people divides; each part with its count in words below.

    A part that holds anybody is wide enough to be seen, however few they are.
    """

    def __init__(self, *shares: Share) -> None:
        super().__init__(gap=8)
        self._stripe = _Stripe()
        self._legend = Flow(gap=16)
        self.add(self._stripe)
        self.add(self._legend)
        self.set_shares(*shares)

    def set_shares(self, *shares: Share) -> None:
        """Show other numbers."""
        self._legend.clear()
        for share in shares:
            words = Text(f"{share.word} {spelled(share.count)}", TextRole.BODY, wrap=False)
            icon = Icon(TONE_ICONS[share.tone], 16, tone=share.tone)
            self._legend.add(Row(icon, words, gap=4))
        self._stripe.set_shares(shares)
        spoken = ", ".join(f"{share.word} {spelled(share.count)}" for share in shares)
        self._stripe.setAccessibleName(spoken)


class _Stripe(QWidget):
    """Paint the parts side by side."""

    def __init__(self) -> None:
        super().__init__()
        self._shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_shares(self, shares: tuple[Share, ...]) -> None:
        """Take the parts in their order."""
        self._shares = shares
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height of a control's text."""
        theme = current_theme()
        return QSize(theme.px(240), theme.px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each part in its tint, hatched in its ink, with an edge around all."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = whole.left()
        for share, width in zip(self._shares, self._widths(whole.width()), strict=True):
            place = QRectF(left, whole.top(), width, whole.height())
            if mirrored:
                place.moveRight(whole.right() - (left - whole.left()))
            ink, tint = theme.colors.tone(share.tone)
            painter.fillRect(place, QColor(tint))
            if share.tone in _HATCHES and width > 0:
                painter.fillRect(place, QBrush(QColor(ink), _HATCHES[share.tone]))
            left += width
        painter.setPen(QPen(QColor(theme.colors.edge), 1))
        painter.drawRect(whole)
        painter.end()

    def _widths(self, room: float) -> list[float]:
        """Divide the room by counts, every part that is not empty at least a few px wide."""
        counts = [share.count for share in self._shares]
        total, least = sum(counts), float(current_theme().px(_LEAST))
        small = [0 < count * room < least * total for count in counts]
        large = sum(count for count, is_small in zip(counts, small, strict=True) if not is_small)
        scale = (room - least * sum(small)) / large if large else 0.0
        return [
            least if is_small else count * scale
            for count, is_small in zip(counts, small, strict=True)
        ]
