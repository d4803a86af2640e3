"""Share a table's width among its columns: arithmetic in px, without a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def fitting_columns(least: Sequence[int], ranks: Sequence[int], room: int) -> list[int]:
    """Give the numbers of the columns whose least widths fit together into ``room`` px."""
    shown = list(range(len(least)))
    while len(shown) > 1 and sum(least[number] for number in shown) > room:
        shown.remove(max(shown[1:], key=lambda number: (ranks[number], number)))
    return shown


def shared_widths(least: Sequence[int], shares: Sequence[int], room: int) -> list[int]:
    """Give each column its least width and its share of what is left: ``room`` px together.

    A column that does not fit alone is cut. Each share is one at least.
    """
    spare, unshared = max(room - sum(least), 0), sum(shares)
    widths = []
    for needed, share in zip(least, shares, strict=True):
        extra = spare * share // unshared
        spare, unshared = spare - extra, unshared - share
        widths.append(min(needed + extra, room))
    return widths
