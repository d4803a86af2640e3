"""The style of the registrant's two bars and of the touch keyboard.

They keep their height at every text size, so that "Back", the filled button
and the keys are on the screen at 1280×720 and 200 % too; their letters grow as
far as the height allows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.ui.shared.theme.tokens import RADIUS, Audience, TextRole, mix

if TYPE_CHECKING:
    from kiosk.ui.shared.theme.theme import Theme

TOP_BAR: Final = 72
BOTTOM_BAR: Final = 96
_TOP_BUTTON: Final = 56
_BOTTOM_BUTTON: Final = 64
_MOST_TOP: Final = 26
_MOST_BOTTOM: Final = 36
_MOST_KEY: Final = 30


def bars_sheet(theme: Theme) -> str:
    """Write the rules of both bars and of the keys."""
    c = theme.colors
    scope = f'[audience="{Audience.REGISTRANT.value}"]'
    step = theme.step(Audience.REGISTRANT, TextRole.BODY)
    top, bottom = min(step.size, _MOST_TOP), min(step.size, _MOST_BOTTOM)
    key = min(theme.px(22), _MOST_KEY)
    pressed = mix(c.surface, c.accent, 0.25)
    return f"""
[role="bar-top"] {{ background: {c.surface}; border-bottom: 1px solid {c.line}; }}
[role="bar-bottom"] {{ background: {c.surface}; border-top: 1px solid {c.line}; }}
{scope} [role="bar-top"] QPushButton {{
    min-height: {_TOP_BUTTON - 2}px; min-width: {_TOP_BUTTON - 2}px;
    font-size: {top}px; padding: 0px 12px;
}}
{scope} [role="bar-top"] QPushButton[role="icon"] {{ padding: 0px; }}
{scope} [role="bar-bottom"] QPushButton {{
    min-height: {_BOTTOM_BUTTON - 2}px; font-size: {bottom}px; padding: 0px 24px;
}}
{scope} [role="dialog"] QPushButton {{ min-height: {_BOTTOM_BUTTON - 2}px; }}
{scope} QPushButton[role="language"] {{ font-size: {step.size}px; text-align: center; }}
QPushButton[role="touch-key"] {{
    min-height: 46px; padding: 0px 2px; font-size: {key}px; font-weight: 400;
    background: {c.surface}; color: {c.text}; border: 1px solid {c.edge};
    border-radius: {RADIUS.control}px;
}}
{scope} QPushButton[role="touch-key"] {{
    min-height: 46px; padding: 0px 2px; font-size: {key}px; font-weight: 400;
}}
{scope} QPushButton[role="touch-key"]:pressed {{ background: {pressed}; }}
{scope} QPushButton[role="touch-key"][state="on"] {{
    background: {c.selected}; border: 3px solid {c.accent};
}}
"""
