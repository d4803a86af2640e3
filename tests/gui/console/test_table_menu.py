"""Tables remember their columns and give their rows away as files, formulas defused."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.errors import KioskError
from kiosk.ui.console.table_file import csv_of, html_of
from kiosk.ui.console.table_menu import TableMenu
from kiosk.ui.console.tokens_page import TokensPage
from kiosk.ui.shared import Toast
from tests.gui.console.console_fakes import FakeConsole, InWindow, token

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kiosk.ui.shared import Lane


@dataclass
class FakeTables:
    shapes: dict[str, frozenset[int]] = field(default_factory=dict)
    noted: list[tuple[str, int]] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    error: KioskError | None = None

    def shape(self, table: str) -> frozenset[int]:
        return self.shapes.get(table, frozenset())

    def keep_shape(self, table: str, left_out: frozenset[int]) -> None:
        self.shapes[table] = left_out

    def paper(self, page: str, title: str) -> bytes:
        self.pages.append(page)
        return b"%PDF " + title.encode()

    def note_export(self, table: str, rows: int) -> None:
        if self.error is not None:
            raise self.error
        self.noted.append((table, rows))


@pytest.fixture
def page(in_window: InWindow, lane: Lane) -> TokensPage:
    ports = FakeConsole(tokens_there=[token(number) for number in range(450)])
    page = in_window(TokensPage(ports, lane))
    page.refresh()
    return page


def saved(qtbot: QtBot, menu: TableMenu, path: Path, form: str) -> None:
    menu.save(path, form)
    qtbot.waitUntil(lambda: menu._page.window().findChild(Toast) is not None)
    menu._page.window().findChild(Toast).finish()


def test_a_column_that_was_left_out_stays_out(
    qtbot: QtBot, page: TokensPage, lane: Lane, tmp_path: Path
) -> None:
    ports = FakeTables()
    menu = TableMenu(page, page.table, "tokens", ports, lane)
    menu.open()
    assert menu.dialog is not None
    box = next(each for each in menu.boxes if each.text() == "Issued")
    qtbot.waitUntil(box.isVisible)
    box.click()
    assert page.table.isColumnHidden(3)
    assert ports.shapes == {"tokens": frozenset({3})}
    qtbot.mouseClick(menu.dialog.button("done"), Qt.MouseButton.LeftButton)

    page.table.leave_out(frozenset())
    again = TableMenu(page, page.table, "tokens", ports, lane)
    assert page.table.isColumnHidden(3)
    saved(qtbot, again, tmp_path / "tokens.csv", "csv")
    heads = (tmp_path / "tokens.csv").read_text("utf-8-sig").splitlines()[0]
    assert "Issued" not in heads
    assert heads.startswith("Holder,")


def test_the_first_column_always_stays(page: TokensPage) -> None:
    page.table.leave_out(frozenset({0, 1}))
    assert not page.table.isColumnHidden(0)
    assert page.table.isColumnHidden(1)


def test_every_row_is_in_the_file_and_in_the_log(
    qtbot: QtBot, page: TokensPage, lane: Lane, tmp_path: Path
) -> None:
    ports = FakeTables()
    menu = TableMenu(page, page.table, "tokens", ports, lane)
    saved(qtbot, menu, tmp_path / "tokens.csv", "csv")
    rows = list(csv.reader((tmp_path / "tokens.csv").read_text("utf-8-sig").splitlines()))
    assert len(rows) == 451
    assert rows[450][0] == "Holder p449"
    saved(qtbot, menu, tmp_path / "tokens.pdf", "pdf")
    assert (tmp_path / "tokens.pdf").read_bytes() == b"%PDF Tokens"
    assert "450 rows" in ports.pages[0]
    assert ports.noted == [("tokens", 450), ("tokens", 450)]


def test_an_export_that_cannot_be_logged_writes_nothing(
    qtbot: QtBot, page: TokensPage, lane: Lane, tmp_path: Path
) -> None:
    ports = FakeTables(error=KioskError("The disk is full.", "Make room."))
    menu = TableMenu(page, page.table, "tokens", ports, lane)
    saved(qtbot, menu, tmp_path / "tokens.csv", "csv")
    assert not (tmp_path / "tokens.csv").exists()


@pytest.mark.parametrize("cell", ["=1+1", "+41446681800", "-2", "@SUM(A1)", "\t=1", "＝1", " =1"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert f"'{cell}".encode() in csv_of(["x"], [[cell]])


def test_a_name_cannot_write_the_page() -> None:
    page = html_of("T", "s", ["<b>"], [["<script>alert(1)</script>"]])
    assert "<script>" not in page
    assert "&lt;b&gt;" in page
