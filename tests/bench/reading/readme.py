"""Keep the README's table of how well the kiosk reads; the words around it are written by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

BEGIN: Final = "<!-- bench-reading -->"
END: Final = "<!-- /bench-reading -->"


class NoPlaceError(ValueError):
    """Say that a text lacks the two marks between which the tables belong."""


def with_tables(text: str, lines: Sequence[str]) -> str:
    """Return ``text`` with ``lines`` between the two marks, in place of what stood there.

    Raises:
        NoPlaceError: the marks are not there, once each and in order.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end or BEGIN in rest or END in after:
        raise NoPlaceError(f"The text needs {BEGIN} and, behind it, {END}, once each.")
    return "\n".join([before + begin, *lines, end + after])
