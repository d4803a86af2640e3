"""Search over everything: results lead to their place, the last text wins."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from kiosk.domain.errors import KioskError
from kiosk.ui.console.narrowing import Narrowing, OnePerson
from kiosk.ui.console.result_row import ResultRow
from kiosk.ui.console.search_page import Found, SearchPage
from kiosk.ui.shared import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from kiosk.ui.shared import Lane
    from tests.gui.console.console_fakes import InWindow

ADA = Found("people", OnePerson("p1", "Ada Lovegood"), "Ada Lovegood", "ada@x.example")
TOKEN = Found("tokens", Narrowing(query="0a0a"), "0a0a", "Ada Lovegood, Valid")


@dataclass
class FakeSearch:
    found: Sequence[Found] = (ADA, TOKEN)
    error: KioskError | None = None
    asked: list[str] = field(default_factory=list)

    def search(self, query: str) -> Sequence[Found]:
        self.asked.append(query)
        if self.error is not None:
            raise self.error
        return self.found


@pytest.fixture
def ports() -> FakeSearch:
    return FakeSearch()


@pytest.fixture
def page(in_window: InWindow, lane: Lane, ports: FakeSearch) -> SearchPage:
    return in_window(SearchPage(ports, lane))


def look_for(qtbot: QtBot, page: SearchPage, text: str) -> None:
    qtbot.keyClicks(page.query.line, text)
    qtbot.waitUntil(lambda: bool(page.findChildren(ResultRow)))


def test_a_result_leads_to_its_place_by_mouse_and_by_key(qtbot: QtBot, page: SearchPage) -> None:
    look_for(qtbot, page, "ada")
    _, token = page.findChildren(ResultRow)
    with qtbot.waitSignal(page.place_wanted) as caught:
        qtbot.mouseClick(token, Qt.MouseButton.LeftButton)
    assert caught.args == ["tokens", Narrowing(query="0a0a")]
    with qtbot.waitSignal(page.place_wanted) as caught:
        qtbot.keyClick(page.query.line, Qt.Key.Key_Return)
    assert caught.args == ["people", ADA.shown]


def test_results_stand_under_their_places(qtbot: QtBot, page: SearchPage) -> None:
    look_for(qtbot, page, "ada")
    words = [text.text() for text in page.findChildren(Text)]
    assert {"2 results", "People", "Tokens"} <= set(words)


def test_a_search_waits_for_a_pause_and_asks_once(
    qtbot: QtBot, page: SearchPage, ports: FakeSearch
) -> None:
    look_for(qtbot, page, "ada love")
    assert ports.asked == ["ada love"]
    page.query.set_text("")
    qtbot.waitUntil(lambda: not page.found)


def test_no_match_says_so(qtbot: QtBot, page: SearchPage, ports: FakeSearch) -> None:
    ports.found = ()
    qtbot.keyClicks(page.query.line, "nobody")
    qtbot.waitUntil(
        lambda: "Nothing matches." in [text.text() for text in page.findChildren(Text)]
    )


def test_a_search_that_fails_says_why(qtbot: QtBot, page: SearchPage, ports: FakeSearch) -> None:
    ports.error = KioskError("The store does not answer.", "Try again.")
    qtbot.keyClicks(page.query.line, "ada")
    qtbot.waitUntil(page.banner.isVisible)


def test_what_is_found_for_a_page_that_is_gone_is_dropped(
    qtbot: QtBot, page: SearchPage, lane: Lane, ports: FakeSearch
) -> None:
    begun, gone = threading.Event(), threading.Event()

    def search(_query: str) -> Sequence[Found]:
        begun.set()
        assert gone.wait(timeout=5)
        return (ADA,)

    ports.search = search  # type: ignore[method-assign]  # Slow for once.
    page.query.set_text("ada")
    page.search()
    qtbot.waitUntil(begun.is_set)
    page.deleteLater()
    qtbot.waitUntil(lambda: not isValid(page))
    gone.set()
    qtbot.waitUntil(lambda: not lane.busy)
