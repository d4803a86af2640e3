"""Choose the language: each one by its own name, never by a flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from kiosk.ui.shared.language import LANGUAGES, current_language, set_language
from kiosk.ui.shared.widgets.answers import AnswerGroup
from kiosk.ui.shared.widgets.overlay import Action, Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class LanguageChoice(QObject):
    """Ask for a language over a window and speak it from then on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = AnswerGroup([(each.tag, each.endonym) for each in LANGUAGES])
        self._group.set_values((current_language(),))
        self.dialog = Dialog(
            parent,
            self.tr("Language"),
            self.tr("The pages are drawn afresh. What is typed on them and not saved is lost."),
            actions=(
                Action("keep", self.tr("Keep the language"), "quiet", cancels=True),
                Action("speak", self.tr("Use this language"), "primary"),
            ),
            content=self._group,
        )
        self.dialog.chosen.connect(self._chosen)
        self.dialog.show_over()

    def choose(self, tag: str) -> None:
        """Mark a language, as a click does."""
        self._group.set_values((tag,))

    def _chosen(self, key: str) -> None:
        tag, app = self._group.value(), QApplication.instance()
        if key == "speak" and tag and tag != current_language() and isinstance(app, QApplication):
            set_language(app, tag)
