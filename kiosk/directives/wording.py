"""Words in sentences for people: the nearest known one, and a foreign one made harmless."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHOWN: Final = 40


def nearest(word: str, known: Iterable[str], *, likeness: float = 0.6) -> str:
    """Return the known word that looks most like ``word``, empty where none does.

    ``likeness`` from 0 to 1 is the least that counts; case does not.
    """
    words = sorted(known)
    bare = word[:100]  # the comparison's cost grows with the square of the length
    close = get_close_matches(bare.lower(), [entry.lower() for entry in words], 1, likeness)
    return next((entry for entry in words if [entry.lower()] == close), "")


def shown(text: str, most: int = _SHOWN) -> str:
    """Return a text short enough for a sentence, with nothing that a terminal obeys."""
    printable = "".join(c if c.isprintable() else "�" for c in text[: most + 1])
    return printable if len(printable) <= most else f"{printable[:most]}…"
