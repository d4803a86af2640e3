"""Foreseeing and activating a directive over a million tokens, and over ten million.

Everything is the program's own way, from the sealed store to the publication
on disk. Shards are half full, as the program fills them: a million tokens are
two of them. Seconds on the wall are what an officer waits; seconds of the
processor are what the same takes on a machine that does nothing else, and the
ratios compare those.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from tests.bench.measuring import Figure, at_least, at_most

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZES = ((2, 5, "1 million tokens", 0.5), (20, 3, "10 million tokens", 2.0))


def directives() -> list[Figure]:
    """Run each size in a process of its own: the first preview is cold, the memory its own."""
    figures: list[Figure] = []
    for shards, rounds, size, limit in SIZES:
        told = _run(shards, rounds)
        figures += _figures(told, size, limit)
        if "rows" in told:
            figures += [*_previews(told, size), *_rows(told)]
    return figures


def _run(shards: int, rounds: int) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.directive_run", str(shards), str(rounds)],
        capture_output=True, text=True, check=True, timeout=900,
    )  # fmt: skip
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def _figures(told: dict[str, Any], size: str, limit: float) -> Iterator[Figure]:
    activated = told["activated"]
    yield at_most(f"{size}: activation, confirmation to disk", activated["wall"], "s", limit)
    yield Figure(f"{size}: the same, of the processor", activated["processor"], "s")
    yield Figure(f"{size}: of it the fresh count", told["confirmed"]["processor"], "s")
    yield Figure(
        f"{size}: bare gather, pack, deflate, sign, write", told["bare"]["processor"], "s"
    )
    yield at_most(f"{size}: activation against the bare one", told["ratio"], "x", 3)
    yield at_most(f"{size}: most memory", told["peak"], "MB", 1000)


def _previews(told: dict[str, Any], size: str) -> Iterator[Figure]:
    yield at_most(f"{size}: preview, the first of all", told["first"]["wall"], "s", 0.6)
    yield at_most(f"{size}: preview of a new directive", told["cold"]["wall"], "s", 0.6)
    yield at_most(f"{size}: preview again", told["warm"]["wall"], "s", 0.2)
    yield Figure(f"{size}: preview of a new directive, processor", told["cold"]["processor"], "s")
    yield Figure(f"{size}: preview again, processor", told["warm"]["processor"], "s")
    yield at_most("one decision with its reasons", told["decision"], "ms", 1)


def _rows(told: dict[str, Any]) -> Iterator[Figure]:
    rows, activated = told["rows"], told["activated"]
    yield Figure("rewriting a million token rows, one statement", rows["wall"], "s")
    ratio = rows["processor"] / activated["processor"]
    yield at_least("activation, times faster than rewriting the rows", ratio, "x", 20)
