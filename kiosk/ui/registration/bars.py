"""The two bars: how one reads at the top, back and on at the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.flows.registration_state import Page, Seal
from kiosk.ui.registration.words import primary_words
from kiosk.ui.shared import IconButton, PrimaryButton, QuietButton, Row, SecondaryButton
from kiosk.ui.shared.language import LANGUAGES, current_language
from kiosk.ui.shared.theme.bars import BOTTOM_BAR, TOP_BAR

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kiosk.flows.registration_state import RegistrationState


class TopBar(Row):
    """Offer language, text size, contrast, shade, help and a person, on every page."""

    def __init__(self) -> None:
        super().__init__(gap=12, margin=(16, 0), role="bar-top")
        self.setFixedHeight(TOP_BAR)
        names = {language.tag: language.endonym for language in LANGUAGES}
        endonym = names.get(current_language(), current_language())
        self.language = SecondaryButton(endonym, icon_name="languages")
        self.language.setAccessibleName(self.tr("Language: {name}").format(name=endonym))
        self.text_size = IconButton("type", self.tr("Text size"))
        self.contrast = IconButton("contrast", self.tr("Colours and contrast"))
        self.shade = IconButton("eye-off", self.tr("Hide the screen (F9)"))
        self.help = IconButton("circle-question-mark", self.tr("Help (F1)"))
        self.person = SecondaryButton(self.tr("I want a person"), icon_name="hand")
        for part in (self.language, self.text_size, self.contrast, self.shade, self.help):
            self.add(part)
        self.add(None)
        self.add(self.person)

    def draw(self, state: RegistrationState) -> None:
        """Leave the language to the attract screen's own buttons."""
        self.language.setVisible(state.page is not Page.ATTRACT)


class BottomBar(Row):
    """Hold Back at the line's start and the one filled button at its end.

    Between them, where everybody reaches it, is what moves the rest lower.
    """

    back_pressed = Signal()
    primary_pressed = Signal()
    staff_pressed = Signal()

    def __init__(self) -> None:
        super().__init__(gap=16, margin=(24, 0), role="bar-bottom")
        self.setFixedHeight(BOTTOM_BAR)
        self._back_words = ""
        self.back = SecondaryButton("", icon_name="arrow-left")
        self.back.clicked.connect(self.back_pressed)
        self.reach = IconButton("arrow-down", self.tr("Move everything lower (F8)"))
        self.reach.setCheckable(True)
        self.primary = PrimaryButton("")
        self.primary.clicked.connect(self.primary_pressed)
        self.staff = QuietButton(self.tr("Staff"))
        self.staff.clicked.connect(self.staff_pressed)
        self.add(self.back)
        self.add(self.reach)
        self.add(None)
        self.add(self.staff)
        self.add(self.primary)

    def draw(self, state: RegistrationState) -> None:
        """Name both buttons as the page wants them."""
        page = state.page
        first = page is Page.NOTICE
        self._back_words = self.tr("Stop here") if first else self.tr("Back")
        self.back.set_icon("x" if first else "arrow-left")
        self.back.setVisible(page not in (Page.ATTRACT, Page.CONFIRMATION))
        self.staff.setVisible(page is Page.ATTRACT)
        self.primary.setVisible(page is not Page.ATTRACT)
        sealing = isinstance(state.pending, Seal)
        self.primary.setText(self.tr("Sending …") if sealing else primary_words(page))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the filled button whole."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave Back its arrow alone where large text would cut the filled button."""
        self.back.setText(self._back_words)
        self.back.setAccessibleName(self._back_words)
        shown = [each for each in (self.back, self.reach, self.primary) if not each.isHidden()]
        margins = self.box.contentsMargins()
        gaps = self.box.spacing() * (len(shown) + 1) + margins.left() + margins.right()
        if sum(each.sizeHint().width() for each in shown) + gaps > self.width():
            self.back.setText("")
