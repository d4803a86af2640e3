"""The impact on the screen and on paper: nothing of few people, everything else in both."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.app.report_paper import pdf_of
from kiosk.domain.errors import KioskError
from kiosk.ui.console.directive_ports import DirectiveRow, ImpactRow
from kiosk.ui.console.directive_view import DirectiveView
from kiosk.ui.console.impact_map import blocked_share, country_shades
from kiosk.ui.console.impact_panel import MOST_COUNTRIES, ImpactPanel
from kiosk.ui.console.impact_paper import impact_html
from kiosk.ui.shared import Lane
from kiosk.ui.shared.widgets.text import Text
from kiosk.ui.shared.widgets.world_map import Step
from tests.gui.console.console_fakes import InWindow
from tests.gui.console.directive_fakes import DIRECTIVE, NEW_YORK, SHEET, FakeDirectives

STATES = [
    "AFG",
    "ALB",
    "AND",
    "ARE",
    "ARG",
    "ARM",
    "AUS",
    "AUT",
    "AZE",
    "BEL",
    "BGR",
    "BRA",
    "CAN",
    "CHE",
    "CHL",
    "CHN",
]


@pytest.fixture
def shown(in_window: InWindow, lane: Lane) -> Callable[[FakeDirectives], DirectiveView]:
    def show(ports: FakeDirectives) -> DirectiveView:
        row: DirectiveRow = ports.rows[0]
        return in_window(DirectiveView(row, ports, lane))

    return show


def texts(widget: object) -> str:
    return "\n".join(text.text() for text in widget.findChildren(Text))  # type: ignore[attr-defined]  # any widget


def test_a_state_with_a_withheld_count_is_shaded_as_withheld() -> None:
    assert blocked_share(ImpactRow("TON", None, 0, 40)) is None
    assert country_shades(SHEET.by_country)["TON"].step is Step.HIDDEN
    assert country_shades(SHEET.by_country)["DEU"].step is Step.ALL
    assert "under 5" in country_shades(SHEET.by_country)["TON"].words


def test_people_who_state_no_citizenship_are_on_no_map() -> None:
    assert not country_shades([ImpactRow("", 9, 0, 0)])


def test_the_table_has_every_state_once_it_is_asked_for(qtbot: QtBot) -> None:
    rows = tuple(ImpactRow(code, 9, 0, 90) for code in STATES)
    panel = ImpactPanel(replace(SHEET, by_country=rows), NEW_YORK)
    qtbot.addWidget(panel)
    panel.show()
    assert texts(panel).count("\n90") == MOST_COUNTRIES
    qtbot.mouseClick(panel.more, Qt.MouseButton.LeftButton)
    assert texts(panel).count("\n90") == len(STATES)
    assert panel.more.isHidden()


def test_the_paper_says_what_the_screen_says() -> None:
    html = impact_html(DIRECTIVE, "B", SHEET)
    for said in ("41,208", "958,780", "Germany", "under 5", "B: Legal term", "data:image/png"):
        assert said in html
    assert pdf_of(html, DIRECTIVE.id).startswith(b"%PDF-")


def test_a_title_cannot_write_into_the_paper() -> None:
    html = impact_html(replace(DIRECTIVE, title="<img src=x>", authority="a & b"), "A", SHEET)
    assert "<img src=x>" not in html
    assert "a &amp; b" in html


@pytest.mark.parametrize("form", ["csv", "pdf"])
def test_the_impact_is_written_to_the_file_chosen(
    qtbot: QtBot, shown: Callable[[FakeDirectives], DirectiveView], tmp_path: Path, form: str
) -> None:
    ports = FakeDirectives()
    view = shown(ports)
    with qtbot.waitSignal(view.export.saved):
        view.export.save(tmp_path / f"impact.{form}", form)
    assert ("export", DIRECTIVE.id, "A", form) in ports.done
    assert [path.name for path in tmp_path.iterdir()] == [f"impact.{form}"]


def test_a_folder_that_takes_no_file_is_named(
    qtbot: QtBot, shown: Callable[[FakeDirectives], DirectiveView], tmp_path: Path
) -> None:
    view = shown(FakeDirectives())
    with qtbot.waitSignal(view.export.failed) as failed:
        view.export.save(tmp_path / "nowhere" / "impact.csv", "csv")
    (error,) = failed.args
    assert isinstance(error, KioskError)
    assert "could not be written" in texts(view.banner)
