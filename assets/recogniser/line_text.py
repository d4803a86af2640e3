"""Draw by lot what a line of an MRZ says, plausible or not.

A reader that knows what ought to be printed reads it where it is not: a false
check digit is a sign of fraud and must be seen. So much of the text is random,
no check digit is ever computed, and look-alikes stand side by side.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.random import Generator
    from numpy.typing import NDArray

CHARACTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
_FILLER: Final = CHARACTERS.index("<")
_LOOK_ALIKES: Final = "0O0OD1I1I5S5S8B8B2Z2Z6G6GQCK<<<E7T"
_GROUPS: Final = (
    *("EF", "EFP", "EFRPKB", "EFLC"),
    *("0O", "0OQD", "0OD", "0UO", "CG0O6"),
    *("8B", "8B3", "5S", "2Z", "6G", "1I", "1ITY7", "17T", "4A"),
    *("HN", "HMNW", "UVYW", "KX<C", "C<", "K<"),
)
"""Characters that small, thick or faded print shows alike; a stroke more or less tells them."""


def chance(rng: Generator, share: float) -> bool:
    """Return ``True`` in ``share`` of the cases."""
    return bool(rng.random() < share)


def draw_text(rng: Generator, length: int) -> NDArray[np.intp]:
    """Return ``length`` places in ``CHARACTERS``, plausible or not."""
    kind = rng.random()
    if kind < 0.25:  # noqa: PLR2004 - shares of kinds of text
        text = rng.integers(0, len(CHARACTERS), length)
    elif kind < 0.34:  # noqa: PLR2004
        text = _places(rng.choice(list(_LOOK_ALIKES), length))
    elif kind < 0.45:  # noqa: PLR2004
        text = _groups(rng, length)
    elif kind < 0.7:  # noqa: PLR2004
        text = _names(rng, length)
    else:
        text = _numbers(rng, length)
    if chance(rng, 0.3):
        start = int(rng.integers(0, length))
        text[start : start + int(rng.integers(1, 16))] = _FILLER
    strays = rng.random(length) < (0.03 if chance(rng, 0.5) else 0.0)
    text[strays] = rng.integers(0, len(CHARACTERS), int(strays.sum()))
    if chance(rng, 0.35):
        # O and 0 are told apart by a little height and roundness: they need most practice.
        rings = rng.random(length) < 0.15  # noqa: PLR2004 - a share
        text[rings] = rng.choice(_places("O0"), int(rings.sum()))
    return text


def _places(characters: Iterable[str]) -> NDArray[np.intp]:
    return np.array([CHARACTERS.index(character) for character in characters], np.intp)


def _groups(rng: Generator, length: int) -> NDArray[np.intp]:
    """Return runs of a few characters each, all of one group that looks alike."""
    text = np.empty(length, np.intp)
    place = 0
    while place < length:
        group = _GROUPS[rng.integers(len(_GROUPS))]
        run = text[place : place + int(rng.integers(2, 9))]
        run[:] = rng.choice(_places(group), len(run))
        place += len(run)
    return text


def _names(rng: Generator, length: int) -> NDArray[np.intp]:
    text = rng.integers(10, 36, length)
    vowels = _places("AEIOU")
    spoken = (np.arange(length) % 2 == 0) & (rng.random(length) < 0.8)  # noqa: PLR2004 - a share
    text[spoken] = rng.choice(vowels, int(spoken.sum()))
    place = int(rng.integers(0, 12))
    for _ in range(int(rng.integers(1, 5))):
        gap = int(rng.integers(1, 3))
        text[place : place + gap] = _FILLER
        place += gap + int(rng.integers(2, 12))
    text[place:] = _FILLER
    if chance(rng, 0.3):
        return text[::-1].copy()
    return text


def _numbers(rng: Generator, length: int) -> NDArray[np.intp]:
    text = rng.integers(0, 10, length)
    for _ in range(int(rng.integers(1, 5))):
        start = int(rng.integers(0, length))
        run = slice(start, start + int(rng.integers(1, 5)))
        text[run] = rng.integers(10, 36, len(text[run]))
    for _ in range(int(rng.integers(0, 3))):
        start = int(rng.integers(0, length))
        text[start : start + int(rng.integers(1, 12))] = _FILLER
    if chance(rng, 0.3):
        start = int(rng.integers(0, length))
        text[start : start + int(rng.integers(2, 12))] = 0
    return text
