"""The language, text size and colours in which a station meets somebody."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kiosk.ui.shared import apply_theme, current_theme
from kiosk.ui.shared.language import current_language, set_language

if TYPE_CHECKING:
    from kiosk.ui.shared import Theme


def speak(tag: str, usual: Theme, *, plain: bool = False) -> None:
    """Switch the language; ``plain`` goes back to the ``usual`` text size and colours as well."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    wanted = replace(usual, language=current_language())
    if plain and current_theme() != wanted:
        apply_theme(application, wanted)
    if tag != current_language():
        set_language(application, tag)
