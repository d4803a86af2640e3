"""Hold the look in force and put it on the application and its windows in one move."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, ClassVar
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kiosk.ui.shared.theme import fonts
from kiosk.ui.shared.theme.focus import FocusRings
from kiosk.ui.shared.theme.stylesheet import stylesheet
from kiosk.ui.shared.theme.tokens import (
    ARABIC_LINE_FACTOR,
    COLORS,
    TARGETS,
    TOUCH_TARGET,
    TYPE,
    Audience,
    Colors,
    Mode,
    TextRole,
    TypeStep,
    mix,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

# Qt reads the variable when the application is made, and draws in that style from the first.
# Changing the style later costs the import of what every style can be asked, 10 ms.
STYLE_VARIABLE = "QT_STYLE_OVERRIDE"
STYLE = "Fusion"
LEAST_SCALE = 1.0
GREATEST_SCALE = 2.0
_ARABIC_SCRIPT = frozenset({"ar", "fa", "ps", "sd", "ug", "ur"})


@dataclass(frozen=True, slots=True)
class Theme:
    """Say how the program looks now; every length a widget draws comes from here.

    ``scale`` is the text size, 1.0 to 2.0. ``language`` is a BCP 47 tag and
    decides fonts, direction and line height. ``touch`` enlarges desk targets to 48 px.
    """

    mode: Mode = Mode.LIGHT
    scale: float = 1.0
    language: str = "en"
    reduced_motion: bool = False
    touch: bool = False

    def __post_init__(self) -> None:
        """Clamp the scale to what the layouts are drawn for."""
        clamped = min(max(self.scale, LEAST_SCALE), GREATEST_SCALE)
        object.__setattr__(self, "scale", clamped)

    @property
    def colors(self) -> Colors:
        """Give the colour set in force."""
        return COLORS[self.mode]

    @property
    def right_to_left(self) -> bool:
        """Tell whether the layout runs from right to left."""
        return fonts.is_right_to_left(self.language)

    def px(self, length: float) -> int:
        """Scale a length that follows the text: icons, targets, line heights."""
        return round(length * self.scale)

    def space(self, length: int) -> int:
        """Scale a gap by half as much as the text, so that 200 % still fits 720 lines."""
        return round(length * (1 + (self.scale - 1) / 2))

    def step(self, audience: Audience, role: TextRole) -> TypeStep:
        """Give a scaled step of the type scale; Arabic script gets a tenth more line."""
        return _scaled_step(audience, role, self.scale, self.language)

    def control_height(self, audience: Audience) -> int:
        """Give the least height of a control that a pointer or finger must hit."""
        height = TARGETS[audience].control
        if self.touch:
            height = max(height, TOUCH_TARGET)
        return round(height * (1 + (self.scale - 1) * 0.75))

    def duration(self, milliseconds: int) -> int:
        """Give the length of a movement: none when motion is reduced."""
        return 0 if self.reduced_motion else milliseconds

    def font(self, audience: Audience, role: TextRole) -> QFont:
        """Make the font of a step, with the families of the language."""
        step = self.step(audience, role)
        return self.sized_font(step.size, step.weight, mono=step.mono)

    def sized_font(self, size: int, weight: int = 400, *, mono: bool = False) -> QFont:
        """Make a font of ``size`` device-independent pixels, already scaled."""
        return QFont(_font(self.language, size, weight, mono))


@cache
def _scaled_step(audience: Audience, role: TextRole, scale: float, language: str) -> TypeStep:
    """Scale a step once for all the texts that are set in it."""
    step = TYPE[audience][role]
    script = language.replace("_", "-").lower().split("-")[0]
    factor = ARABIC_LINE_FACTOR if script in _ARABIC_SCRIPT else 1.0
    return step._replace(size=round(step.size * scale), line=round(step.line * factor * scale))


@cache
def _font(language: str, size: int, weight: int, mono: bool) -> QFont:
    """Make a font once; a copy shares what Qt has worked out about it."""
    font = QFont()
    font.setFamilies(fonts.families(language, mono=mono))
    font.setPixelSize(max(size, 1))
    font.setWeight(QFont.Weight(weight))
    if mono:
        font.setFixedPitch(True)
    return font


class AppTheme(QObject):
    """Keep the theme of one application and tell who draws by hand that it changed.

    There is one per application, its child; widgets find it by `current_theme`,
    hundreds of times for each page, so it is remembered as long as it lives:
    tests may build an application anew.

    Windows carry the style sheet, and the application none. A page grows from
    its leaves, and Qt would tell each of its widgets of the application's sheet
    again whenever one of those above it is put into the next; so it is told
    once, when the page is put into its window. `dress` says which windows.
    """

    changed = Signal(object)
    NAME = "kiosk.theme"
    _latest: ClassVar[AppTheme | None] = None

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName(self.NAME)
        self.theme = Theme()
        self._sheet = ""
        self._windows: WeakSet[QWidget] = WeakSet()
        AppTheme._latest = self
        self._waiting_fonts: Sequence[Path] | None = None
        self.rings = FocusRings(app)

    @classmethod
    def in_force(cls) -> AppTheme | None:
        """Give the keeper of the running application, if it has one."""
        latest = cls._latest
        return latest if latest is not None and isValid(latest) else None

    @classmethod
    def begin(cls, app: QApplication, language: str) -> AppTheme:
        """Keep the theme of a program whose first window speaks ``language``.

        Only the fonts of that language are loaded before it; `load_the_rest`
        brings the others once it is painted.
        """
        keeper = cls(app)
        keeper._waiting_fonts = fonts.files_of_other_scripts(language)
        fonts.load_fonts(
            [file for file in fonts.font_files() if file not in keeper._waiting_fonts]
        )
        return keeper

    @classmethod
    def apply(cls, app: QApplication, theme: Theme | None = None) -> AppTheme:
        """Set fonts, palette, style sheet and direction; call again to switch at run time."""
        keeper = cls.in_force()
        if keeper is None:
            keeper = cls(app)
            if os.environ.get(STYLE_VARIABLE) != STYLE:
                app.setStyle(STYLE)
        keeper.set(app, theme or keeper.theme)
        return keeper

    def load_the_rest(self) -> None:
        """Load what the first window did without: other fonts, roles for screen readers."""
        from kiosk.ui.shared.accessible_roles import (  # noqa: PLC0415 -- after the first paint
            install_roles,
        )

        install_roles()
        fonts.load_fonts(self._waiting_fonts)
        self._waiting_fonts = ()

    def set(self, app: QApplication, theme: Theme) -> None:
        """Put ``theme`` on the application."""
        if self._waiting_fonts is None:
            self.load_the_rest()
        self.theme = theme
        app.setFont(theme.font(Audience.DESK, TextRole.BODY))
        app.setPalette(palette(theme.colors))
        direction = (
            Qt.LayoutDirection.RightToLeft
            if theme.right_to_left
            else Qt.LayoutDirection.LeftToRight
        )
        app.setLayoutDirection(direction)
        self._sheet = stylesheet(theme)
        for window in [each for each in self._windows if isValid(each)]:
            self._put_on(window)
        self.rings.set_color(theme.colors.focus)
        self.changed.emit(theme)

    def dress(self, window: QWidget) -> None:
        """Put the sheet on a window now and on every switch."""
        self._windows.add(window)
        self._put_on(window)

    def _put_on(self, window: QWidget) -> None:
        # One sheet put in another's place is told to every widget once for each of its ancestors;
        # one put where none is, once. A window of 700 widgets takes 0.5 s instead of 3.
        window.setStyleSheet("")
        window.setStyleSheet(self._sheet)


def apply_theme(app: QApplication, theme: Theme | None = None) -> AppTheme:
    """Put ``theme`` on ``app``; before the first window shows, and on every switch."""
    return AppTheme.apply(app, theme)


def current_theme() -> Theme:
    """Give the theme in force, or the plain one where none was applied."""
    keeper = AppTheme.in_force()
    return keeper.theme if keeper is not None else Theme()


def dress(window: QWidget) -> None:
    """Have a window that has no parent wear the theme's style sheet, now and on every switch.

    What it holds and what it opens wears it too: dialogs, menus, tool tips and
    a second window, which are its children.
    """
    app = QCoreApplication.instance()
    keeper = AppTheme.in_force()
    if keeper is None and isinstance(app, QApplication):
        keeper = AppTheme(app)
    if keeper is not None:
        keeper.dress(window)


def set_audience(widget: QWidget, audience: Audience) -> None:
    """Mark a window or page as drawn for ``audience``; its children inherit it."""
    widget.setProperty("audience", audience.value)
    style = widget.style()
    for child in widget.findChildren(QWidget):
        style.unpolish(child)
        style.polish(child)
        QCoreApplication.sendEvent(child, QEvent(QEvent.Type.StyleChange))


def audience_of(widget: QWidget) -> Audience:
    """Find for whom ``widget`` is drawn: the nearest marked ancestor, else the desk."""
    place: QWidget | None = widget
    while place is not None:
        marked = place.property("audience")
        if marked:
            return Audience(marked)
        place = place.parentWidget()
    return Audience.DESK


def palette(colors: Colors) -> QPalette:
    """Fill every group of a palette, so that nothing falls back to the system's."""
    role = QPalette.ColorRole
    disabled = mix(colors.muted, colors.surface, 0.3)
    fixed = {
        role.Window: colors.bg,
        role.Base: colors.surface,
        role.AlternateBase: colors.sunken,
        role.Button: colors.surface,
        role.ToolTipBase: colors.text,
        role.ToolTipText: colors.surface,
        role.Light: colors.surface,
        role.Midlight: colors.line,
        role.Mid: colors.line,
        role.Dark: colors.edge,
        role.Shadow: colors.edge,
        role.Highlight: colors.accent,
        role.HighlightedText: colors.on_accent,
        role.Accent: colors.accent,
        role.Link: colors.accent,
        role.LinkVisited: colors.accent,
        role.BrightText: colors.on_accent,
        role.PlaceholderText: colors.muted,
    }
    inks = (role.WindowText, role.Text, role.ButtonText)
    result = QPalette()
    group = QPalette.ColorGroup
    for state in (group.Active, group.Inactive, group.Disabled):
        for name, color in fixed.items():
            result.setColor(state, name, QColor(color))
        for name in inks:
            result.setColor(
                state, name, QColor(disabled if state == group.Disabled else colors.text)
            )
    return result
