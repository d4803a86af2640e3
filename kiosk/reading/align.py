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
    from collections.abc import Sequence

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

    ``steps`` are T × 38 probabilities, the blank first.
    """
    return align_all([(steps, length)])[0]


def align_all(jobs: Sequence[tuple[NDArray[np.float32], int]]) -> list[AlignedLine]:
    """Align several lines, or one to several lengths, in one pass."""
    logs = [np.log(steps + _FLOOR) for steps, _ in jobs]
    lengths = [length for _, length in jobs]
    paths, scores = _best_paths(logs, lengths)
    return [
        _aligned(steps, length, path, float(log.max(1).sum()) - score)
        for (steps, length), log, path, score in zip(jobs, logs, paths, scores, strict=True)
    ]


def _aligned(
    steps: NDArray[np.float32], length: int, path: NDArray[np.intp], cost: float
) -> AlignedLine:
    posteriors = np.full((length, steps.shape[1] - 1), 1e-6, np.float32)
    centres = np.zeros(length)
    for position in range(length):
        taken = np.flatnonzero(path == 2 * position + 1)
        if taken.size:
            posteriors[position] = steps[taken, 1:].max(0)
            centres[position] = (taken.mean() + 0.5) / len(steps)
    posteriors /= posteriors.sum(1, keepdims=True)
    return AlignedLine(posteriors, tuple(centres.tolist()), cost)


def _best_paths(
    logs: Sequence[NDArray[np.float32]], lengths: Sequence[int]
) -> tuple[list[NDArray[np.intp]], list[float]]:
    """Return for each line the state at each step, and the path's log probability.

    The states of the pass are blank, character 1, blank, character 2 … blank;
    the first and the last blank also swallow print beside the line. All lines
    go through the pass together: shorter ones are blank to the end.
    """
    count, longest = len(logs), max(map(len, logs))
    states = 2 * max(lengths) + 1
    ends = 2 * np.array(lengths)
    blank = np.zeros((count, longest), np.float32)
    glyph = np.full((count, longest), np.log(_FLOOR), np.float32)
    changed = np.ones((count, longest), np.bool_)
    filler = np.zeros((count, longest), np.bool_)
    for row, log in enumerate(logs):
        symbols = log[:, 1:].argmax(1)
        blank[row, : len(log)] = log[:, 0]
        glyph[row, : len(log)] = log[:, 1:].max(1)
        changed[row, 1 : len(log)] = symbols[1:] != symbols[:-1]
        filler[row, : len(log)] = symbols == log.shape[1] - 2
    beside = np.maximum(blank, glyph - _BESIDE_COST)
    character = np.arange(states) % 2 == 1
    swallows = np.arange(states)[None, :] == ends[:, None]
    swallows[:, 0] = True
    score = np.full((count, states), -np.inf, np.float32)
    score[:, 0], score[:, 1] = beside[:, 0], glyph[:, 0]
    came_from = np.zeros((longest, count, states), np.int8)
    options = np.full((3, count, states), -np.inf, np.float32)
    split = np.where(changed, np.float32(_SPLIT_COST), np.float32(0))
    twice = np.where(changed, np.float32(0), np.where(filler, _FILLER_COST, _SPLIT_COST))
    for step in range(1, longest):
        options[0] = score
        options[0][:, 1::2] -= split[:, step, None]
        options[1][:, 1:] = score[:, :-1]
        options[2][:, 3::2] = score[:, 1:-2:2] - twice[:, step, None]
        choice = options.argmax(0)
        came_from[step] = choice
        emission = np.where(character, glyph[:, step, None], blank[:, step, None])
        emission = np.where(swallows, beside[:, step, None], emission)
        score = np.take_along_axis(options, choice[None], 0)[0] + emission
    paths, scores = [], []
    for row, log in enumerate(logs):
        end = int(ends[row])
        state = end if score[row, end] >= score[row, end - 1] else end - 1
        scores.append(float(score[row, state]))
        path = np.zeros(longest, np.intp)
        for step in range(longest - 1, -1, -1):
            path[step] = state
            state -= int(came_from[step, row, state])
        paths.append(path[: len(log)])
    return paths, scores
