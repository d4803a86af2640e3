"""A column of instants says all of each at every text size, or it leaves."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QFontMetrics

from kiosk.ui.console.formats import exact_instant, instant
from kiosk.ui.console.people_page import PeoplePage
from kiosk.ui.console.table_columns import TO_THE_MINUTE, TO_THE_SECOND
from kiosk.ui.shared import Theme, apply_theme, current_theme
from kiosk.ui.shared.theme.fonts import tabular
from kiosk.ui.shared.theme.tokens import TABLE
from tests.gui.console.console_fakes import FakeConsole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from kiosk.ui.shared import Lane
    from tests.gui.console.console_fakes import InWindow

ZONE = ZoneInfo("America/New_York")
LONGEST = datetime(2028, 12, 28, 20, 48, 48, tzinfo=UTC)


@pytest.fixture(params=[1.0, 1.25, 1.5, 2.0])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    before = current_theme()
    apply_theme(qapp, Theme(scale=request.param, reduced_motion=True))
    yield request.param
    apply_theme(qapp, before)


def needed(text: str) -> int:
    """Give the px of a cell that shows all of a text."""
    theme = current_theme()
    font = tabular(theme.sized_font(theme.px(TABLE.size)))
    return QFontMetrics(font).horizontalAdvance(text) + 2 * theme.space(12)


@pytest.mark.usefixtures("scale")
def test_an_instant_has_the_room_it_needs_at_every_text_size() -> None:
    assert needed(instant(LONGEST, ZONE)) <= current_theme().px(TO_THE_MINUTE)
    assert needed(exact_instant(LONGEST, ZONE)) <= current_theme().px(TO_THE_SECOND)


def test_beside_an_open_panel_a_column_leaves_before_one_is_cut(
    in_window: InWindow, lane: Lane
) -> None:
    page = in_window(PeoplePage(FakeConsole(), lane))
    page.window().resize(1190, 720)  # what the rail leaves of 1280
    page.open_person("p1")
    table, model = page.table, page.model
    shown = [each for each in range(model.columnCount()) if not table.isColumnHidden(each)]
    titles = [model.columns[each].title for each in shown]
    assert titles == ["Name", "Nationality assurance", "Onboarded"]
    for each in shown:
        assert table.columnWidth(each) >= needed(str(model.index(0, each).data()))
