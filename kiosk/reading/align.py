"""Settle which steps of the recogniser make which character of a line.

A recogniser of this kind collapses repeats, so it loses count in a run of
fillers. An MRZ line has a known length, so the question is turned round: which
reading of exactly *n* characters is likeliest? A Viterbi pass over the steps
answers it, and the cost against the free reading says how forced the answer is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FLOOR: Final = 1e-4
_SPLIT_COST: Final = 6.0  # One glyph taken for two, or two for one.
_FILLER_COST: Final = 1.0  # The same in a run of fillers, where it is common.
_BESIDE_COST: Final = 0.7  # A step of print that belongs to no character of the line.


@dataclass(frozen=True, slots=True)
class AlignedLine:
    """Hold one line settled to a length.

    ``posteriors`` are n × 37 probabilities, ``centres`` the n places along the
    strip from 0 to 1, ``cost`` how much likelier (in nats) the free reading was.
    """

    posteriors: NDArray[np.float32]
    centres: tuple[float, ...]
    cost: float

    def best(self) -> NDArray[np.intp]:
        """Return the likeliest character at each position."""
        return np.asarray(self.posteriors.argmax(1))


def count_characters(steps: NDArray[np.float32]) -> int:
    """Return how many characters a free reading of ``steps`` has."""
    best = steps.argmax(1)
    changed = np.concatenate(([True], best[1:] != best[:-1]))
    return int(np.count_nonzero(changed & (best != 0)))


def align(steps: NDArray[np.float32], length: int) -> AlignedLine:
    """Return the likeliest reading of ``steps`` that has ``length`` characters.

    ``steps`` are T × 38 probabilities, the blank first. The states of the pass
    are blank, character 1, blank, character 2 … blank; the first and the last
    blank also swallow print beside the line.
    """
    logs = np.log(steps + _FLOOR)
    symbols = steps[:, 1:].argmax(1)
    path, score = _best_path(logs, symbols, length)
    free = float(logs.max(1).sum())
    posteriors = np.full((length, steps.shape[1] - 1), 1e-6, np.float32)
    centres = np.zeros(length)
    for position in range(length):
        taken = np.flatnonzero(path == 2 * position + 1)
        if taken.size:
            posteriors[position] = steps[taken, 1:].max(0)
            centres[position] = (taken.mean() + 0.5) / len(steps)
    posteriors /= posteriors.sum(1, keepdims=True)
    return AlignedLine(posteriors, tuple(centres.tolist()), free - score)


def _best_path(
    logs: NDArray[np.float32], symbols: NDArray[np.intp], length: int
) -> tuple[NDArray[np.intp], float]:
    """Return the state at each step and the path's log probability."""
    states = 2 * length + 1
    character = np.arange(states) % 2 == 1
    emission = np.where(character[None, :], logs[:, 1:].max(1)[:, None], logs[:, :1])
    beside = np.maximum(logs[:, 0], logs[:, 1:].max(1) - _BESIDE_COST)
    emission[:, 0] = beside
    emission[:, -1] = beside
    score = np.full(states, -np.inf)
    score[:2] = emission[0, :2]
    came_from = np.zeros((len(logs), states), np.intp)
    places = np.arange(states)
    filler = logs.shape[1] - 2
    for step in range(1, len(logs)):
        same = symbols[step] == symbols[step - 1]
        twice = _FILLER_COST if symbols[step] == filler else _SPLIT_COST
        stay = score - np.where(character & (not same), _SPLIT_COST, 0.0)
        move = np.concatenate(([-np.inf], score[:-1]))
        skip = np.concatenate(([-np.inf, -np.inf], score[:-2])) - (twice if same else 0.0)
        skip[~character] = -np.inf
        options = np.stack((stay, move, skip))
        choice = options.argmax(0)
        came_from[step] = places - choice
        score = options[choice, places] + emission[step]
    state = int(states - 1 if score[-1] >= score[-2] else states - 2)
    total = float(score[state])
    path = np.zeros(len(logs), np.intp)
    for step in range(len(logs) - 1, -1, -1):
        path[step] = state
        state = int(came_from[step, state])
    return path, total
