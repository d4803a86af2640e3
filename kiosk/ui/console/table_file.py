"""A table as a file: CSV to calculate with, a page to print."""

from __future__ import annotations

import csv
import io
from html import escape
from typing import TYPE_CHECKING

from kiosk.domain.spreadsheet_cells import harmless

if TYPE_CHECKING:
    from collections.abc import Sequence


def csv_of(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """Give RFC 4180 in UTF-8 with its mark; no cell is a formula, whoever wrote it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(heads)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def html_of(title: str, subtitle: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Give a page with the table on it."""
    top = "".join(f"<th align='left'>{escape(head)}</th>" for head in heads)
    lines = (
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    return "\n".join(
        (
            f"<h1>{escape(title)}</h1>",
            f"<p>{escape(subtitle)}</p>",
            "<table cellpadding='3' width='100%'>",
            f"<thead><tr>{top}</tr></thead>",
            *lines,
            "</table>",
        )
    )
