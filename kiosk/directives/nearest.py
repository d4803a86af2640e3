"""The nearest known word to a misspelt one."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def nearest(word: str, known: Iterable[str], *, likeness: float = 0.6) -> str:
    """Return the known word that looks most like ``word``, empty where none does.

    ``likeness`` from 0 to 1 is the least that counts; case does not.
    """
    words = sorted(known)
    bare = word[:100]  # the comparison's cost grows with the square of the length
    close = get_close_matches(bare.lower(), [entry.lower() for entry in words], 1, likeness)
    return next((entry for entry in words if [entry.lower()] == close), "")
