"""Keep what a spreadsheet opens from being obeyed by it (CSV injection, CWE-1236)."""

from __future__ import annotations

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""How a formula begins; East Asian spreadsheets take the wide forms for the narrow ones."""

_BREAKS = ("\t", "\r", "\n")
"""What a spreadsheet may take for the end of the cell: what follows is then a cell itself."""

_MARK = "\ufeff"


def harmless(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula.

    Spreadsheets drop the white space before it, so it counts for nothing here.
    """
    obeyed = cell.startswith(_BREAKS) or cell.lstrip().lstrip(_MARK).lstrip().startswith(_FORMULA)
    return f"'{cell}" if obeyed else cell
