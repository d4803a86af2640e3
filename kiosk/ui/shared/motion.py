"""Move things, in the one place that knows of reduced motion."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractAnimation, QEasingCurve, QPropertyAnimation, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import MOTION


class _Snapshot(QWidget):
    """Fade a picture of the page that goes, over the page that comes."""

    def __init__(self, parent: QWidget, picture: QPixmap) -> None:
        super().__init__(parent)
        self._picture, self._strength = picture, 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setGeometry(parent.rect())

    def _get(self) -> float:
        return self._strength

    def _set(self, strength: float) -> None:
        self._strength = strength
        self.update()

    strength = Property(float, _get, _set)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture as strongly as it still is."""
        painter = QPainter(self)
        painter.setOpacity(self._strength)
        painter.drawPixmap(0, 0, self._picture)


class PageStack(QStackedWidget):
    """Show one page at a time; a change fades in 240 ms, or at once if motion is reduced."""

    def show_page(self, page: QWidget) -> None:
        """Turn to ``page``, adding it if it is new."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        if page is self.currentWidget():
            return
        duration = current_theme().duration(MOTION.page)
        if not duration or not self.isVisible():
            self.setCurrentWidget(page)
            return
        picture = self.grab()
        self.setCurrentWidget(page)
        snapshot = _Snapshot(self, picture)
        snapshot.show()
        snapshot.raise_()
        fade = QPropertyAnimation(snapshot, b"strength", snapshot)
        fade.setDuration(duration)
        fade.setStartValue(1.0)
        fade.setEndValue(0.0)
        fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        fade.finished.connect(snapshot.deleteLater)
        fade.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)
