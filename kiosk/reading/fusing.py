"""Join what several looks at the same lines have seen.

Two crops, two recognisers or two frames of a camera err in different places.
Their probabilities are multiplied (a logarithmic opinion pool), each kept off
zero so that no look can veto what all others saw. The exponent grows with a
root of their number only, because their errors are akin: frames share a camera
and a document, and two crops of one picture share its very pixels.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from kiosk.documents.formats import MrzFormat
    from kiosk.reading.results import LinePlace

OF_SEVERAL_SOURCES: Final = 0.5
"""The power of their number by which looks count that err mostly on their own."""
OF_ONE_PICTURE: Final = 0.25
"""The same for crops of one picture, which mostly see again what deceived the first."""
_FLOOR: Final = 1e-3
_SAME_LINES: Final = 0.6


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """Hold what one picture of the lines has shown.

    ``posteriors`` are, for each line, n × 37 probabilities of the characters;
    ``score`` says how well they make an MRZ of ``format`` and grows with it;
    ``seconds`` are those of the processor.
    """

    format: MrzFormat
    posteriors: tuple[NDArray[np.float32], ...]
    places: tuple[LinePlace, ...]
    cost: float
    score: float
    page: int = 1
    seconds: float = 0.0


def fuse(
    posteriors: Sequence[NDArray[np.float32]], power: float = OF_SEVERAL_SOURCES
) -> NDArray[np.float32]:
    """Return the joint probabilities of several n × 37 readings of one line.

    ``power`` says how much they add to each other: with 0 many readings are as
    sure as one, with 1 as if each had seen another print of the line.
    """
    if len(posteriors) == 1:
        return posteriors[0]
    logs = np.mean([np.log(line + _FLOOR) for line in posteriors], axis=0)
    pooled = np.exp(logs * len(posteriors) ** power)
    return np.asarray(pooled / pooled.sum(1, keepdims=True), np.float32)


def same_lines(looks: Sequence[Look]) -> list[Look]:
    """Return those looks that show one document: the format and the lines that most agree on.

    The best of them comes first.

    Raises:
        ValueError: there is no look.
    """
    by_format: dict[MrzFormat, list[Look]] = defaultdict(list)
    for look in looks:
        by_format[look.format].append(look)
    if not by_format:
        raise ValueError("At least one look is needed.")
    alike = max(by_format.values(), key=lambda group: sum(look.score for look in group))
    alike = sorted(alike, key=lambda look: -look.score)
    best = np.concatenate([line.argmax(1) for line in alike[0].posteriors])
    return [
        look
        for look in alike
        if float(np.mean(np.concatenate([line.argmax(1) for line in look.posteriors]) == best))
        > _SAME_LINES
    ]
