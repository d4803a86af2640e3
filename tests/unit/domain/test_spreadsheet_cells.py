"""No cell of a table is a formula to the spreadsheet that opens it."""

from __future__ import annotations

import pytest

from kiosk.domain.spreadsheet_cells import harmless
from kiosk.screening import export
from kiosk.ui.console import table_file


@pytest.mark.parametrize("before", ["", " ", "   ", "\t", "\r", "\n", "\xa0", "\u3000", "\ufeff"])
@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
def test_whatever_stands_before_it_a_formula_is_text(before: str, sign: str) -> None:
    assert harmless(f"{before}{sign}1") == f"'{before}{sign}1"


@pytest.mark.parametrize("cell", ["", " ", "a=1", "1-2", "Ada", "'=1", "p@example.org"])
def test_what_is_no_formula_stays_as_it_is(cell: str) -> None:
    assert harmless(cell) == cell


def test_every_table_that_is_exported_has_the_same_rule() -> None:
    assert vars(export)["harmless"] is harmless
    assert vars(table_file)["harmless"] is harmless
