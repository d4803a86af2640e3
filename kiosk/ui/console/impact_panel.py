"""What a reading would do: a bar, a map, and counts by model, level and State."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.ui.console.directive_words import cell, shares
from kiosk.ui.console.formats import counted, exact_instant, level_word, state_name, tr
from kiosk.ui.console.impact_map import country_shades
from kiosk.ui.shared import Column, ShareBar, Tone, body, heading, label, small
from kiosk.ui.shared.language import number
from kiosk.ui.shared.theme import current_theme
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import SecondaryButton
from kiosk.ui.shared.widgets.text import Text
from kiosk.ui.shared.widgets.world_map import WorldMap

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from zoneinfo import ZoneInfo

    from kiosk.ui.console.directive_ports import ImpactRow, ImpactSheet

MOST_COUNTRIES = 12
"""States that the page lists until more are asked for."""


class ImpactPanel(Column):
    """Show one preview."""

    def __init__(self, sheet: ImpactSheet, zone: ZoneInfo) -> None:
        super().__init__(gap=16)
        if sheet.gap:
            self.add(Banner(Tone.HOLD, sheet.gap))
        self.add(ShareBar(*shares(sheet.whole)))
        self.add(body(_changes(sheet)))
        self.add(
            small(
                tr("As of {instant}, counted in {seconds} s.").format(
                    instant=exact_instant(sheet.at, zone), seconds=f"{sheet.seconds:.2f}"
                )
            )
        )
        self._table(tr("By model"), sheet.by_model, str)
        self._table(tr("By assurance level"), sheet.by_level, lambda key: level_word(int(key)))
        if sheet.by_country:
            self._by_country(sheet.by_country)

    def _by_country(self, rows: Sequence[ImpactRow]) -> None:
        """Show the map and the table beside it; the table has what the map only shades."""
        self.add(heading(tr("By citizenship stated")))
        self.map = WorldMap(tr("Share of each State\u2019s people blocked"), country_shades(rows))
        self.add(self.map)
        self._counts = _Counts(tr("By citizenship stated"), rows[:MOST_COUNTRIES], _state_word)
        self.add(self._counts)
        left = rows[MOST_COUNTRIES:]
        if left:
            self.more = SecondaryButton(counted(len(left), "Show 1 more", "Show {count} more"))
            self.more.clicked.connect(lambda: self._show_more(left))
            self.add(self.more)

    def _show_more(self, rows: Sequence[ImpactRow]) -> None:
        self._counts.add_rows(rows)
        self.more.hide()

    def _table(self, title: str, rows: Sequence[ImpactRow], name: Callable[[str], str]) -> None:
        if rows:
            self.add(heading(title))
            self.add(_Counts(title, rows, name))


class _Counts(QWidget):
    """Lay counts out in columns with figures under each other."""

    def __init__(self, title: str, rows: Sequence[ImpactRow], name: Callable[[str], str]) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._name = name
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(current_theme().space(16))
        grid.setVerticalSpacing(current_theme().space(4))
        grid.setColumnStretch(0, 1)
        for column, word in enumerate((tr("Blocked"), tr("Held"), tr("Untouched")), start=1):
            grid.addWidget(label(word), 0, column, Qt.AlignmentFlag.AlignRight)
        self.add_rows(rows)

    def add_rows(self, rows: Sequence[ImpactRow]) -> None:
        """Add rows below those there are."""
        for line, row in enumerate(rows, start=self._grid.rowCount()):
            self._grid.addWidget(body(self._name(row.key)), line, 0)
            for column, count in enumerate((row.blocked, row.held, row.untouched), start=1):
                figure = Text(cell(count), wrap=False, figures=True)
                self._grid.addWidget(figure, line, column, Qt.AlignmentFlag.AlignRight)


def _state_word(code: str) -> str:
    return state_name(code) if code else tr("None stated")


def _changes(sheet: ImpactSheet) -> str:
    """Say who changes against now, in one sentence."""
    if not (sheet.newly_blocked or sheet.newly_held or sheet.newly_allowed):
        return tr("Nobody's access changes against now.")
    return tr(
        "Against now: {blocked} newly blocked, {held} newly held, {allowed} get access back."
    ).format(
        blocked=number(sheet.newly_blocked),
        held=number(sheet.newly_held),
        allowed=number(sheet.newly_allowed),
    )
