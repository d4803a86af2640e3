"""Compare what is printed on the page with what the machine-readable zone says."""

from __future__ import annotations

from dataclasses import dataclass, field

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class PrintedText:
    """Hold one piece of print as read, and where it stands.

    ``corners`` are top left, top right, bottom right and bottom left as the
    text runs, in fractions of the picture's width and height; ``confidence``
    is the mean probability of its characters.
    """

    text: str = field(repr=False)
    confidence: float
    corners: tuple[Point, Point, Point, Point]
