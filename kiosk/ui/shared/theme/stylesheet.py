"""Generate the one application style sheet from the tokens.

Widgets never carry a sheet of their own: they set the dynamic properties
``role``, ``tone`` and ``state`` and the rules here find them. Everything
is mirrored by Qt, so no rule names left or right with different lengths.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.shared.theme.bars import bars_sheet
from kiosk.ui.shared.theme.fonts import families
from kiosk.ui.shared.theme.tokens import RADIUS, TABLE, Audience, Mode, TextRole, Tone, mix

if TYPE_CHECKING:
    from kiosk.ui.shared.theme.theme import Theme


def stylesheet(theme: Theme) -> str:
    """Write the sheet of ``theme``."""
    parts = [_surfaces(theme), _lists(theme), _scroll_bars(theme), _tones(theme)]
    for audience in Audience:
        parts += [_buttons(theme, audience), _fields(theme, audience)]
    parts.append(bars_sheet(theme))
    return "\n".join(parts)


def _scope(audience: Audience) -> str:
    return "" if audience is Audience.DESK else f'[audience="{audience.value}"] '


def _state_border(theme: Theme) -> int:
    return 3 if theme.mode is Mode.CONTRAST else 1


def _surfaces(theme: Theme) -> str:
    c = theme.colors
    return f"""
QMainWindow, QDialog, [role="page"] {{ background: {c.bg}; }}
QLabel {{ background: transparent; }}
[role="surface"] {{ background: {c.surface}; }}
[role="sunken"] {{ background: {c.sunken}; border-radius: {RADIUS.card}px; }}
[role="card"] {{
    background: {c.surface}; border: 1px solid {c.line}; border-radius: {RADIUS.card}px;
}}
[role="dialog"] {{
    background: {c.surface}; border: 1px solid {c.line}; border-radius: {RADIUS.card}px;
}}
[role="chip-box"] {{ background: {c.selected}; border: 1px solid {c.edge};
    border-radius: {RADIUS.control}px; }}
[role="rule"] {{ background: {c.line}; border: none; }}
[role="rail"] {{ background: {c.surface}; border: none; }}
[role="toast"] {{ background: {c.text}; border-radius: {RADIUS.control}px; }}
[role="bar"] {{ background: {c.selected}; border: 1px solid {c.accent};
    border-radius: {RADIUS.control}px; }}
QToolTip {{
    background: {c.text}; color: {c.surface}; border: none;
    padding: {theme.space(4)}px {theme.space(8)}px; font-size: {theme.px(13)}px;
}}
QSplitter::handle {{ background: {c.line}; }}
"""


def _buttons(theme: Theme, audience: Audience) -> str:
    c = theme.colors
    scope = _scope(audience)
    step = theme.step(audience, TextRole.BODY)
    height = theme.control_height(audience) - 2
    small = round(height * 0.78) if audience is Audience.DESK else height
    pad = theme.space(16 if audience is Audience.DESK else 24)
    strong = mix(c.accent, c.text, 0.18)
    hover = mix(c.surface, c.accent, 0.10)
    press = mix(c.surface, c.accent, 0.20)
    radius = RADIUS.control
    off = mix(c.muted, c.surface, 0.3)
    return f"""
{scope}QPushButton {{
    min-height: {height}px; padding: 0px {pad}px; border-radius: {radius}px;
    font-size: {step.size}px; font-weight: 600; text-align: center;
    background: {c.surface}; color: {c.text}; border: 1px solid {c.edge};
}}
{scope}QPushButton:hover {{ background: {hover}; }}
{scope}QPushButton:pressed {{ background: {press}; }}
{scope}QPushButton:disabled {{ color: {off}; border-color: {c.line}; }}
{scope}QPushButton[role="primary"] {{
    background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent};
}}
{scope}QPushButton[role="primary"]:hover {{ background: {strong}; border-color: {strong}; }}
{scope}QPushButton[role="primary"]:pressed {{ background: {mix(c.accent, c.text, 0.35)}; }}
{scope}QPushButton[role="primary"]:disabled {{
    background: {c.sunken}; color: {off}; border-color: {c.line};
}}
{scope}QPushButton[role="danger"] {{ color: {c.block}; border: 1px solid {c.block}; }}
{scope}QPushButton[role="danger"]:hover {{ background: {c.block_tint}; }}
{scope}QPushButton[role="danger"]:pressed {{ background: {mix(c.block_tint, c.block, 0.15)}; }}
{scope}QPushButton[role="danger-filled"] {{
    background: {c.block}; color: {c.surface}; border: 1px solid {c.block};
}}
{scope}QPushButton[role="danger-filled"]:hover {{ background: {mix(c.block, c.text, 0.18)}; }}
{scope}QPushButton[role="quiet"] {{
    background: transparent; color: {c.accent}; border: 1px solid transparent;
    padding: 0px {theme.space(12)}px;
}}
{scope}QPushButton[role="quiet"]:hover {{ background: {hover}; }}
{scope}QPushButton[role="quiet"]:pressed {{ background: {press}; }}
{scope}QPushButton[role="icon"] {{
    background: transparent; border: 1px solid transparent; padding: 0px;
    min-width: {height}px; color: {c.text};
}}
{scope}QPushButton[role="icon"]:hover {{ background: {hover}; }}
{scope}QPushButton[role="icon"]:pressed {{ background: {press}; }}
{scope}QPushButton[role="icon-small"] {{
    background: transparent; border: 1px solid transparent; padding: 0px;
    min-width: {theme.px(28)}px; min-height: {theme.px(28)}px;
}}
{scope}QPushButton[role="icon-small"]:hover {{ background: {hover}; }}
{scope}QPushButton[role="on-toast"] {{
    background: transparent; border: 1px solid transparent; color: {c.surface};
    padding: 0px {theme.space(12)}px; text-decoration: underline;
}}
{scope}QPushButton[role="on-toast"]:hover {{ border-color: {c.surface}; }}
{scope}QPushButton[role="key"] {{
    font-family: {_mono(theme)}; font-size: {theme.px(20)}px; font-weight: 400;
    min-width: {height}px; padding: 0px;
}}
{scope}QPushButton[role="chip"] {{
    min-height: {small}px; border-radius: {small // 2 + 1}px; font-weight: 400;
    padding: 0px {theme.space(12)}px; background: {c.surface}; border: 1px solid {c.edge};
}}
{scope}QPushButton[role="chip"]:hover {{ background: {hover}; }}
{scope}QPushButton[role="chip"]:checked {{
    background: {c.selected}; color: {c.text}; font-weight: 600;
    border: {_state_border(theme)}px solid {c.accent};
}}
{scope}QPushButton[role="link"] {{
    background: transparent; border: none; color: {c.accent}; padding: 0px;
    text-decoration: underline; font-weight: 400; text-align: left;
}}
"""


def _fields(theme: Theme, audience: Audience) -> str:
    c = theme.colors
    scope = _scope(audience)
    step = theme.step(audience, TextRole.BODY)
    height = theme.control_height(audience) - 2
    pad = theme.space(12)
    box = theme.px(20 if audience is Audience.DESK else 28)
    editors = ("QLineEdit", "QComboBox", "QPlainTextEdit")

    def each(suffix: str) -> str:
        return ", ".join(f"{scope}{editor}{suffix}" for editor in editors)

    error = 3 if theme.mode is Mode.CONTRAST else 2
    return f"""
{each("")} {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.edge};
    border-radius: {RADIUS.control}px; padding: 0px {pad}px; font-size: {step.size}px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
{scope}QLineEdit, {scope}QComboBox {{ min-height: {height}px; }}
{scope}QPlainTextEdit {{ padding: {theme.space(8)}px; }}
{each(":hover")} {{ border-color: {c.text}; }}
{each(":disabled")} {{ background: {c.sunken}; border-color: {c.line}; }}
{each('[state="error"]')} {{
    border: {error}px solid {c.block}; padding: 0px {pad - error + 1}px;
    min-height: {height - 2 * error + 2}px;
}}
{scope}QLineEdit:read-only, {scope}QPlainTextEdit:read-only {{ background: {c.sunken}; }}
{scope}QLineEdit[role="code"] {{ font-family: {_mono(theme)}; }}
{scope}QLineEdit[role="bare"] {{ border: none; background: transparent; padding: 0px; }}
{scope}QComboBox::drop-down {{ border: none; width: {theme.px(36)}px; }}
{scope}QComboBox::down-arrow {{ image: none; }}
{scope}QCheckBox, {scope}QRadioButton {{
    spacing: {theme.space(12)}px; font-size: {step.size}px; min-height: {height}px;
    background: transparent;
}}
{scope}QCheckBox::indicator, {scope}QRadioButton::indicator {{
    width: {box - 4}px; height: {box - 4}px; border: 2px solid {c.edge};
    background: {c.surface}; border-radius: 4px;
}}
{scope}QRadioButton::indicator {{ border-radius: {box // 2}px; }}
{scope}QCheckBox::indicator:hover, {scope}QRadioButton::indicator:hover {{
    border-color: {c.accent};
}}
{scope}QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; }}
{scope}QRadioButton::indicator:checked {{
    border-color: {c.accent};
    background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
        stop:0 {c.accent}, stop:0.52 {c.accent}, stop:0.60 {c.surface}, stop:1 {c.surface});
}}
"""


def _lists(theme: Theme) -> str:
    c = theme.colors
    hover = mix(c.surface, c.accent, 0.08)
    return f"""
QTableView, QListView, QTreeView {{
    background: {c.surface}; border: 1px solid {c.line}; border-radius: {RADIUS.card}px;
    font-size: {theme.px(TABLE.size)}px; gridline-color: transparent; outline: none;
    selection-background-color: {c.selected}; selection-color: {c.text};
}}
QTableView {{ padding: 6px 0px; }}
QTableView::item {{ border-bottom: 1px solid {c.line}; padding: 0px {theme.space(12)}px; }}
QListView::item {{ padding: {theme.space(8)}px {theme.space(12)}px; border-radius: 4px; }}
QListView[role="popup"] {{ border: 1px solid {c.edge}; border-radius: 0px; padding: 0px; }}
QListView::item:hover {{ background: {hover}; color: {c.text}; }}
QListView::item:selected {{
    background: {c.selected}; color: {c.text};
    border: {_state_border(theme)}px solid {c.accent};
}}
QHeaderView {{ background: {c.surface}; border: none; }}
QHeaderView::section {{
    background: {c.surface}; color: {c.muted}; border: none;
    border-bottom: 1px solid {c.edge}; padding: 0px {theme.space(12)}px;
    min-height: {theme.px(40)}px; font-size: {theme.px(13)}px; font-weight: 600;
}}
QTableCornerButton::section {{ background: {c.surface}; border: none; }}
QMenu {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.edge};
    border-radius: {RADIUS.control}px; padding: {theme.space(4)}px;
}}
QMenu::item {{
    min-height: {theme.px(32)}px; padding: 0px {theme.space(16)}px; border-radius: 4px;
}}
QMenu::item:selected {{ background: {c.selected}; color: {c.text}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: {theme.space(4)}px; }}
QTabBar::tab {{
    min-height: {theme.px(40)}px; padding: 0px {theme.space(16)}px; color: {c.muted};
    border: none; border-bottom: 3px solid transparent; background: transparent;
    font-weight: 600;
}}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:selected {{ color: {c.text}; border-bottom-color: {c.accent}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {c.line}; }}
QProgressBar {{
    background: {c.sunken}; border: 1px solid {c.edge}; border-radius: 4px;
    min-height: 6px; max-height: 6px;
}}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
"""


def _scroll_bars(theme: Theme) -> str:
    c = theme.colors
    width = 12
    return f"""
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget[role="scrolled"] {{ background: transparent; }}
QScrollBar {{ background: transparent; border: none; margin: 0px; }}
QScrollBar:vertical {{ width: {width}px; }}
QScrollBar:horizontal {{ height: {width}px; }}
QScrollBar::handle {{ background: {c.edge}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 40px; }}
QScrollBar::handle:horizontal {{ min-width: 40px; }}
QScrollBar::handle:hover {{ background: {c.text}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _tones(theme: Theme) -> str:
    rules = []
    border = _state_border(theme)
    for tone in Tone:
        ink, tint = theme.colors.tone(tone)
        edge = ink if theme.mode is Mode.CONTRAST else mix(tint, ink, 0.25)
        rules.append(f"""
[role="banner"][tone="{tone.value}"] {{
    background: {tint}; border: {border}px solid {edge}; border-radius: {RADIUS.control}px;
}}
[role="badge"][tone="{tone.value}"] {{
    background: {tint}; border: {border}px solid {edge}; border-radius: 4px;
}}""")
    return "".join(rules)


def _mono(theme: Theme) -> str:
    """Name the fixed-pitch face, then what draws the scripts that it lacks."""
    return ", ".join(f'"{family}"' for family in families(theme.language, mono=True))
