"""Begin in the language that was asked for, chosen last, or is the machine's; keep the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from kiosk.ui.shared.language import LANGUAGES, AppLanguage, best_language, set_language

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from kiosk.app.settings import Settings


def begin_language(application: QApplication, settings: Settings) -> None:
    """Put the first language and the look on the application; remember every later choice.

    Raises `LanguageError` for a language asked for that the program does not speak.
    """
    set_language(application, first_language(settings))
    AppLanguage.of(application).changed.connect(
        lambda chosen: settings.language_file.write_text(chosen, encoding="ascii")
    )


def first_language(settings: Settings) -> str:
    """Name the language asked for, chosen last, or of the machine, in this order."""
    tag = settings.language or _chosen_last(settings.language_file)
    return tag or best_language(QLocale.system().uiLanguages())


def _chosen_last(file: Path) -> str:
    """Give the language kept in the file; empty where none of ours is."""
    kept = file.read_text(encoding="ascii", errors="replace").strip() if file.exists() else ""
    return kept if kept in {language.tag for language in LANGUAGES} else ""
