"""The dashboard: what needs somebody first, numbers that lead to their rows, nothing blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from kiosk.domain.errors import KioskError
from kiosk.domain.rights import SavedFilter
from kiosk.services.case_overview import QueueNumbers
from kiosk.services.dashboard import DashboardNumbers, Population
from kiosk.services.ports import TokenCounts
from kiosk.ui.console.dashboard_page import DashboardPage
from kiosk.ui.console.dashboard_ports import Need, Overview, StoreHealth
from kiosk.ui.console.narrowing import ENDING_SOON
from kiosk.ui.shared import Lane, Text
from tests.gui.console.console_fakes import NOW, InWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kiosk.domain.operators import Act

POPULATION = {
    **dict.fromkeys(Population, 0),
    Population.LEVEL_2: 61_208,
    Population.LEVEL_0: 9,
    Population.US_PERSON: 41_000,
    Population.FOREIGN: 20_217,
}
NUMBERS = DashboardNumbers(
    at=NOW,
    people=61_217,
    restricted=3,
    population=POPULATION,
    tokens=TokenCounts(58_000, 12, 4, 730),
    directives_in_force=2,
    log_size=400,
    checkpoint_size=400,
)
HEALTH = StoreHealth("SQLite", 9_000_000, 10**10)
NEEDS = [Need(f"Thing {number} waits.", "directives") for number in range(6)]


@dataclass
class FakeDashboard:
    overview_there: Overview = field(default_factory=lambda: Overview(NUMBERS, NEEDS, HEALTH))
    error: KioskError | None = None
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("America/New_York"))

    def may(self, act: Act) -> bool:
        return bool(act)

    def now(self) -> object:
        return NOW

    def overview(self) -> Overview:
        if self.error is not None:
            raise self.error
        return self.overview_there


Open = Callable[[FakeDashboard], DashboardPage]


@pytest.fixture
def open_page(in_window: InWindow, lane: Lane, qtbot: QtBot) -> Open:
    def show(ports: FakeDashboard) -> DashboardPage:
        page = in_window(DashboardPage(ports, lane))  # type: ignore[arg-type]  # now() is enough
        page.refresh()
        # What needs somebody is put in with the numbers, and shown by an event that comes after.
        qtbot.waitUntil(lambda: " need you" in words(page) or "All done" in words(page))
        return page

    return show


def words(page: DashboardPage) -> str:
    return " ".join(text.text() for text in page.findChildren(Text) if text.isVisible())


def test_what_needs_somebody_stands_first_and_the_rest_comes_when_asked(
    qtbot: QtBot, open_page: Open
) -> None:
    page = open_page(FakeDashboard())
    assert "6 things need you" in words(page)
    assert "Thing 3 waits." in words(page)
    assert "Thing 4 waits." not in words(page)
    more = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Show 2 more")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Thing 5 waits." in words(page))


def test_nothing_to_do_is_said(open_page: Open) -> None:
    calm = Overview(NUMBERS, [], StoreHealth("PostgreSQL"))
    page = open_page(FakeDashboard(calm))
    assert "All done" in words(page)
    assert page.tiles["store"].number == "open"


@pytest.mark.parametrize(
    ("tile", "place", "shown"),
    [
        ("people", "people", None),
        ("ending", "tokens", ENDING_SOON),
        ("directives", "directives", None),
        ("restricted", "retention", None),
        ("log", "log", None),
    ],
)
def test_a_number_leads_to_its_rows_by_mouse_and_by_key(
    qtbot: QtBot, open_page: Open, tile: str, place: str, shown: object
) -> None:
    page = open_page(FakeDashboard())
    with qtbot.waitSignal(page.place_wanted) as caught:
        qtbot.mouseClick(page.tiles[tile], Qt.MouseButton.LeftButton)
    assert caught.args == [place, shown]
    page.tiles[tile].setFocus()
    with qtbot.waitSignal(page.place_wanted) as caught:
        qtbot.keyClick(page.tiles[tile], Qt.Key.Key_Space)
    assert caught.args == [place, shown]


def test_a_part_of_the_people_leads_to_exactly_those(qtbot: QtBot, open_page: Open) -> None:
    page = open_page(FakeDashboard())
    bar = page.levels[Population.LEVEL_2]
    assert bar.count == "61,208"
    with qtbot.waitSignal(page.place_wanted) as caught:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton)
    assert caught.args == ["people", Population.LEVEL_2]


def test_every_number_is_spoken_with_what_it_counts(open_page: Open) -> None:
    page = open_page(FakeDashboard())
    assert page.tiles["valid"].accessibleName() == "Valid tokens. 58,000"
    assert page.statuses[Population.FOREIGN].accessibleName() == "Not a US person: 20,217"


def test_a_log_without_checkpoint_shows(open_page: Open) -> None:
    behind = replace(NUMBERS, checkpoint_size=399)
    page = open_page(FakeDashboard(Overview(behind, [], StoreHealth("SQLite"))))
    assert "The last checkpoint covers 399" in page.tiles["log"].accessibleName()


def test_a_count_that_fails_is_said_and_the_numbers_stay(qtbot: QtBot, open_page: Open) -> None:
    ports = FakeDashboard()
    page = open_page(ports)
    ports.error = KioskError("The store does not answer.", "Try again.")
    page.refresh()
    qtbot.waitUntil(page.banner.isVisible)
    assert "does not answer" in page.banner.text()
    assert page.tiles["people"].number == "61,217"


def test_the_queue_tells_how_many_wait_and_how_long_and_leads_to_them(
    qtbot: QtBot, open_page: Open
) -> None:
    since = NOW - timedelta(minutes=72)
    queue = QueueNumbers(waiting=3, second_wanted=1, held=2, sent_back=4, oldest_since=since)
    page = open_page(FakeDashboard(Overview(replace(NUMBERS, queue=queue), [], HEALTH)))
    tiles = page.tiles
    assert [tiles[key].number for key in ("queue", "second", "sent_back")] == ["3", "1", "4"]
    assert "The longest wait: 1 h 12 min" in tiles["queue"].accessibleName()
    assert "2 cases are at a desk now" in tiles["second"].accessibleName()
    for key, word in (
        ("queue", "waiting"),
        ("second", "second_wanted"),
        ("sent_back", "sent_back"),
    ):
        with qtbot.waitSignal(page.place_wanted) as led:
            qtbot.mouseClick(tiles[key], Qt.MouseButton.LeftButton)
        assert led.args == ["cases", SavedFilter("cases", "", narrowing=word)]


def test_how_far_gateways_are_behind_is_a_dash_until_somebody_measures_it(
    open_page: Open,
) -> None:
    tile = open_page(FakeDashboard()).tiles["behind"]
    assert tile.number == "–"
    assert "Not measured" in tile.accessibleName()


def test_gateways_that_are_behind_or_silent_are_counted_among_those_enrolled(
    open_page: Open,
) -> None:
    numbers = replace(NUMBERS, gateways=3, gateways_behind=1)
    tile = open_page(FakeDashboard(Overview(numbers, (), HEALTH))).tiles["behind"]
    assert tile.number == "1"
    assert "3 gateways enrolled" in tile.accessibleName()
