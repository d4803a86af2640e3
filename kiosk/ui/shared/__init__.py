"""The design language: theme, widgets and the worker lane."""

from kiosk.ui.shared.theme import (
    AppTheme,
    Audience,
    Mode,
    TextRole,
    Theme,
    Tone,
    apply_theme,
    current_theme,
    set_audience,
)
from kiosk.ui.shared.widgets.buttons import (
    Button,
    DangerButton,
    IconButton,
    LinkButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from kiosk.ui.shared.widgets.layout import Card, CenteredColumn, Column, Row, Rule, Scroll
from kiosk.ui.shared.widgets.text import Text, body, code, heading, label, small, title

__all__ = [
    "AppTheme",
    "Audience",
    "Button",
    "Card",
    "CenteredColumn",
    "Column",
    "DangerButton",
    "IconButton",
    "LinkButton",
    "Mode",
    "PrimaryButton",
    "QuietButton",
    "Row",
    "Rule",
    "Scroll",
    "SecondaryButton",
    "Text",
    "TextRole",
    "Theme",
    "Tone",
    "apply_theme",
    "body",
    "code",
    "current_theme",
    "heading",
    "label",
    "set_audience",
    "small",
    "title",
]
