"""Say one thing about the whole page: a fact, a wait, a refusal, a mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy

from kiosk.ui.shared.announcement import announce
from kiosk.ui.shared.theme.tokens import TextRole, Tone
from kiosk.ui.shared.widgets.layout import Column, Row
from kiosk.ui.shared.widgets.marks import TONE_ICONS, Icon
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# A banner in the colour of refusal is mostly a mistake to mend, not an outcome.
_ICONS = {**TONE_ICONS, Tone.BLOCK: "circle-alert"}


class Banner(Row):
    """Show a title, a text and one action on the tint of a tone.

    ``Tone.INFO`` for a notice, ``HOLD`` for what waits, ``BLOCK`` for an
    error or refusal, ``ALLOW`` for what is done. Hidden while it has nothing to say;
    what it says anew is read out.
    """

    def __init__(
        self,
        tone: Tone = Tone.INFO,
        text: str = "",
        *,
        title: str = "",
        action: QWidget | None = None,
        icon_name: str = "",
    ) -> None:
        self._icon = Icon(icon_name or _ICONS[tone], 24, tone=tone)
        self._title = Text(title, TextRole.STRONG)
        self._text = Text(text)
        if not title:
            self._title.hide()
        words = Column(self._title, self._text, gap=4)
        super().__init__(self._icon, gap=12, margin=(16, 12), role="banner")
        self.add(words, 1)
        if action is not None:
            self.add(action)
        self.setProperty("tone", tone.value)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()
        # Never shown here: without a parent yet it would be a window of its own.
        if not (text or title):
            self.hide()

    def show_message(self, text: str, tone: Tone, *, title: str = "") -> None:
        """Say something else; an empty text hides the banner."""
        news = f"{title} {text}".strip()
        said_before = self.accessibleName()
        self._text.setText(text)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._icon.set(_ICONS[tone], tone)
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._name()
        self.setVisible(bool(news))
        if news != said_before and self.isVisible():
            announce(self, news, urgent=tone is Tone.BLOCK)

    def set_text(self, text: str) -> None:
        """Change the words in place, without reading them out."""
        self._text.setText(text)
        self._name()

    def text(self) -> str:
        """Give what is said."""
        return self._text.text()

    def _name(self) -> None:
        self.setAccessibleName(f"{self._title.text()} {self._text.text()}".strip())
