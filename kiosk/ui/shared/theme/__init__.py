"""The theme: tokens, fonts, palette and the one style sheet."""

from kiosk.ui.shared.theme.fonts import assets_root, tabular
from kiosk.ui.shared.theme.theme import (
    STYLE,
    STYLE_VARIABLE,
    AppTheme,
    Theme,
    apply_theme,
    audience_of,
    current_theme,
    dress,
    set_audience,
)
from kiosk.ui.shared.theme.tokens import MOTION, RADIUS, SPACE, Audience, Mode, TextRole, Tone

__all__ = [
    "MOTION",
    "RADIUS",
    "SPACE",
    "STYLE",
    "STYLE_VARIABLE",
    "AppTheme",
    "Audience",
    "Mode",
    "TextRole",
    "Theme",
    "Tone",
    "apply_theme",
    "assets_root",
    "audience_of",
    "current_theme",
    "dress",
    "set_audience",
    "tabular",
]
