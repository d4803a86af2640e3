"""Buttons: one filled one per screen, the others lined or quiet.

A button is never greyed out because something is missing. It stays pressable,
and pressing it early names what is missing (`Field.set_error`, `Banner`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kiosk.ui.shared.icons import icon
from kiosk.ui.shared.theme.theme import Theme, audience_of, current_theme
from kiosk.ui.shared.theme.tokens import Audience

if TYPE_CHECKING:
    from collections.abc import Callable


class Button(QPushButton):
    """Draw one button in a role of the style sheet.

    Roles: ``primary secondary quiet danger danger-filled icon chip key link``. An
    icon takes the ink of its role and follows every change of theme.
    """

    def __init__(
        self,
        text: str,
        role: str = "secondary",
        *,
        icon_name: str = "",
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self._drawn: tuple[object, ...] | None = None
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if on_click is not None:

            def run(_checked: bool = False) -> None:
                on_click()

            self.clicked.connect(run)
        self._draw_icon()

    def setText(self, text: str) -> None:
        """Say something else; an icon keeps its distance from words only where there are any."""
        super().setText(text)
        self._draw_icon()

    def set_icon(self, name: str) -> None:
        """Change the icon by its name."""
        self._icon_name = name
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon in the new ink and size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._draw_icon()

    def event(self, event: QEvent) -> bool:
        """Take the audience's icon size when first shown."""
        if event.type() in (QEvent.Type.ParentChange, QEvent.Type.Polish):
            self._draw_icon()
        return super().event(event)

    def _ink(self, theme: Theme) -> str:
        colors = theme.colors
        return {
            "primary": colors.on_accent,
            "quiet": colors.accent,
            "link": colors.accent,
            "danger": colors.block,
            "danger-filled": colors.surface,
            "on-toast": colors.surface,
        }.get(self.property("role"), colors.text)

    def _draw_icon(self) -> None:
        if not self._icon_name:
            if not self.icon().isNull():
                self.setIcon(QIcon())
            self._drawn = None
            return
        theme = current_theme()
        size = theme.px(20 if audience_of(self) is Audience.DESK else 24)
        gap = theme.px(4) if self.text() else 0
        self.setIconSize(QSize(size + gap, size))
        faded, ink = theme.colors.edge, self._ink(theme)
        direction = QGuiApplication.layoutDirection()
        drawn = (self._icon_name, ink, size, faded, gap, direction, self.devicePixelRatio())
        # Qt tells of the style once for each ancestor that a button is put into.
        if drawn != self._drawn:
            self._drawn = drawn
            self.setIcon(icon(self._icon_name, ink, size, disabled=faded, gap=gap))


class PrimaryButton(Button):
    """Make the screen's one filled button; its text is a verb and its object."""

    def __init__(
        self,
        text: str,
        *,
        icon_name: str = "",
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, "primary", icon_name=icon_name, on_click=on_click, parent=parent)


class SecondaryButton(Button):
    """Make a lined button."""


class QuietButton(Button):
    """Make a button without an edge, for what is possible but not asked for."""

    def __init__(
        self,
        text: str,
        *,
        icon_name: str = "",
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, "quiet", icon_name=icon_name, on_click=on_click, parent=parent)


class DangerButton(Button):
    """Make a lined button in the colour of refusal; ``filled`` inside a dialog."""

    def __init__(
        self,
        text: str,
        *,
        filled: bool = False,
        icon_name: str = "",
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        role = "danger-filled" if filled else "danger"
        super().__init__(text, role, icon_name=icon_name, on_click=on_click, parent=parent)


class IconButton(Button):
    """Make a square button that shows an icon only; ``name`` is spoken and hovers."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        *,
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "icon", icon_name=icon_name, on_click=on_click, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Change what a screen reader and the tool tip say."""
        self.setAccessibleName(name)
        self.setToolTip(name)


class LinkButton(Button):
    """Make an underlined action inside a text."""

    def __init__(
        self,
        text: str,
        *,
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, "link", on_click=on_click, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
