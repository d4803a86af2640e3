"""Have a sentence read out that appeared on its own: an error, a result, a wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Tell whoever has the screen read to them; an ``urgent`` sentence interrupts."""
    from PySide6.QtGui import (  # noqa: PLC0415 -- the first window has nothing to say
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    event = QAccessibleAnnouncementEvent(widget, sentence)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
