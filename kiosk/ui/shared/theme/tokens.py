"""The design tokens: every colour, size and time that the windows use.

Nothing here knows Qt. Colours are ``#RRGGBB``, lengths logical pixels at 100 %,
times milliseconds.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Mode(StrEnum):
    """Name the three colour sets."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Audience(StrEnum):
    """Name the two type scales: trained staff, or a person alone at the kiosk."""

    DESK = "desk"
    REGISTRANT = "registrant"


class Tone(StrEnum):
    """Name what a colour may mean. ``NEUTRAL`` means nothing."""

    NEUTRAL = "neutral"
    ALLOW = "allow"
    BLOCK = "block"
    HOLD = "hold"
    INFO = "info"


class TextRole(StrEnum):
    """Name the steps of the type scale."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    STRONG = "strong"
    SMALL = "small"
    LABEL = "label"
    CODE = "code"


class Colors(NamedTuple):
    """Hold one colour set; ``line`` decorates, ``edge`` bounds controls."""

    bg: str
    surface: str
    sunken: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    on_accent: str
    selected: str
    focus: str
    allow: str
    allow_tint: str
    block: str
    block_tint: str
    hold: str
    hold_tint: str

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Give the ink and the tint of a tone."""
        return {
            Tone.NEUTRAL: (self.text, self.sunken),
            Tone.ALLOW: (self.allow, self.allow_tint),
            Tone.BLOCK: (self.block, self.block_tint),
            Tone.HOLD: (self.hold, self.hold_tint),
            Tone.INFO: (self.accent, self.selected),
        }[tone]


COLORS: dict[Mode, Colors] = {
    Mode.LIGHT: Colors(
        bg="#F5F7FA",
        surface="#FFFFFF",
        sunken="#E9EDF2",
        text="#14202B",
        muted="#4A5866",
        line="#C9D1DA",
        edge="#727F8C",
        accent="#0B5CAD",
        on_accent="#FFFFFF",
        selected="#E3EFFB",
        focus="#0B5CAD",
        allow="#17693C",
        allow_tint="#E2F3E9",
        block="#A82018",
        block_tint="#FCE8E6",
        hold="#7A4B00",
        hold_tint="#FDF0D5",
    ),
    Mode.DARK: Colors(
        bg="#10161C",
        surface="#18212A",
        sunken="#0B1015",
        text="#EDF2F7",
        muted="#A9B6C3",
        line="#32404D",
        edge="#7C8B99",
        accent="#7DB8F5",
        on_accent="#0B1A29",
        selected="#17324D",
        focus="#9CCBFF",
        allow="#7AD9A0",
        allow_tint="#12331F",
        block="#FF9B92",
        block_tint="#431A17",
        hold="#F2C062",
        hold_tint="#3B2B0A",
    ),
    Mode.CONTRAST: Colors(
        bg="#000000",
        surface="#000000",
        sunken="#000000",
        text="#FFFFFF",
        muted="#FFFFFF",
        line="#FFFFFF",
        edge="#FFFFFF",
        accent="#FFE14D",
        on_accent="#000000",
        selected="#000000",
        focus="#00E5FF",
        allow="#7CFFB0",
        allow_tint="#000000",
        block="#FF9E9E",
        block_tint="#000000",
        hold="#FFC46B",
        hold_tint="#000000",
    ),
}


class TypeStep(NamedTuple):
    """Give one step of the type scale: size, line height, weight, family."""

    size: int
    line: int
    weight: int = 400
    mono: bool = False


TYPE: dict[Audience, dict[TextRole, TypeStep]] = {
    Audience.DESK: {
        TextRole.TITLE: TypeStep(24, 32, 600),
        TextRole.HEADING: TypeStep(18, 26, 600),
        TextRole.BODY: TypeStep(15, 22),
        TextRole.STRONG: TypeStep(15, 22, 600),
        TextRole.SMALL: TypeStep(13, 18),
        TextRole.LABEL: TypeStep(14, 20, 600),
        TextRole.CODE: TypeStep(15, 22, mono=True),
    },
    Audience.REGISTRANT: {
        TextRole.TITLE: TypeStep(40, 48, 600),
        TextRole.HEADING: TypeStep(32, 40, 600),
        TextRole.BODY: TypeStep(20, 30),
        TextRole.STRONG: TypeStep(20, 30, 600),
        TextRole.SMALL: TypeStep(18, 26),
        TextRole.LABEL: TypeStep(20, 28, 600),
        TextRole.CODE: TypeStep(20, 30, mono=True),
    },
}
TABLE = TypeStep(14, 20)
ARABIC_LINE_FACTOR = 1.1
LINE_CHARACTERS = 70


class Targets(NamedTuple):
    """Give the least height of what a finger or pointer must hit."""

    control: int
    answer: int
    small: int


TARGETS: dict[Audience, Targets] = {
    Audience.DESK: Targets(control=36, answer=48, small=36),
    Audience.REGISTRANT: Targets(control=64, answer=72, small=48),
}
TOUCH_TARGET = 48

SPACE = (4, 8, 12, 16, 24, 32, 48, 64)


class Radius(NamedTuple):
    """Give the corner radii."""

    control: int = 6
    card: int = 12


class Motion(NamedTuple):
    """Give the durations of movements, in milliseconds."""

    press: int = 80
    appear: int = 160
    page: int = 240


RADIUS = Radius()
MOTION = Motion()
FOCUS_RING = 3
FOCUS_GAP = 2
RAIL_WIDTH = 72
PANEL_WIDTH = 380
COLUMN_WIDTH = 720


def mix(first: str, second: str, share: float) -> str:
    """Blend ``share`` (0-1) of ``second`` into ``first``, channel by channel."""
    pairs = zip(bytes.fromhex(first[1:]), bytes.fromhex(second[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def contrast_ratio(first: str, second: str) -> float:
    """Compute the contrast ratio of WCAG 2.2 (1-21) between two colours."""
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    channels = [value / 255 for value in bytes.fromhex(color[1:])]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB transfer curve.
        for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
