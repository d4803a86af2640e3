"""Remember which stacks of lines were read in vain.

Each showing finds the print of the one before once more. Cut out of the same
picture in the same place it reads the same, so it need not be read again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.reading.detect import TextBox

_TURNED: Final = 0.01
"""Radians; over half a line of 44 characters that is a fifth of one's height."""
_LONGER: Final = 0.05
_HIGHER: Final = 0.15
_BESIDE: Final = 0.03  # Lengths of a line.
_BELOW: Final = 0.2  # Heights of a line.


class ReadInVain:
    """Hold the stacks of one picture that showed no MRZ, whatever they are."""

    def __init__(self) -> None:
        self._stacks: list[Sequence[TextBox]] = []

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was read in vain yet."""
        return not self._stacks

    def add(self, stack: Sequence[TextBox]) -> None:
        """Remember a stack that showed no MRZ."""
        self._stacks.append(stack)

    def holds(self, stack: Sequence[TextBox]) -> bool:
        """Tell whether a stack was read before, every line in about the same place."""
        return any(
            len(known) == len(stack) and all(map(_is_same, known, stack)) for known in self._stacks
        )


def _is_same(line: TextBox, other: TextBox) -> bool:
    along, across = line.offset_to(other)
    return (
        line.turn_to(other) < _TURNED
        and abs(along) < _BESIDE * line.length
        and abs(across) < _BELOW * line.height
        and abs(line.length - other.length) < _LONGER * line.length
        and abs(line.height - other.height) < _HIGHER * line.height
    )
