"""Say in the language in force whom a condition means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.directives.phrase_templates import TEMPLATES
from kiosk.directives.phrases import say
from kiosk.ui.shared.language import isolated, state_words

if TYPE_CHECKING:
    from kiosk.directives.phrases import Phrase


def tr(text: str) -> str:
    """Translate in the context of what conditions say."""
    return QCoreApplication.translate("condition", text)


def condition_words(phrase: Phrase) -> str:
    """Say the phrase that explains a condition."""
    return say(phrase, _InForce())


class _InForce:
    """Say the parts of a phrase in the language in force."""

    def template(self, phrase: Phrase) -> str:
        return tr(TEMPLATES[phrase.key][phrase.negated])

    def state(self, code: str) -> str:
        return isolated(state_words(code))

    def datum(self, text: str) -> str:
        return isolated(text)

    def cedar(self, text: str) -> str:
        # An expression begins with a word as well as with a bracket: its direction is not guessed.
        return f"\u2066{text}\u2069"
