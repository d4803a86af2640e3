"""Answer file names with readings, one line of JSON each, and say what each cost.

Every reader of the comparison runs through this loop in a process of its own.
It is imported first: whatever a reader prints is turned away from the channel
on which the answers go. Only the standard library is needed, because it runs
in the environments of the readers.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)


def serve(
    read: Callable[[str], dict[str, Any]],
    processor_seconds: Callable[[], float] | None = None,
    peak_bytes: Callable[[], int] | None = None,
) -> None:
    """Read file names until there are none; ``read`` returns at least ``lines``.

    What a reader raises is its answer to that picture. The cost is that of
    this process and the ones it ran, unless two functions say otherwise.
    """
    spent, peak = processor_seconds or _own_seconds, peak_bytes or _own_peak
    for name in sys.stdin:
        before, start = spent(), time.perf_counter()
        try:
            found = read(name.rstrip("\n"))
        except Exception as error:  # noqa: BLE001 - a reader of others may raise anything
            found = {"lines": [], "error": type(error).__name__}
        found["seconds"] = time.perf_counter() - start
        found["processor_seconds"] = spent() - before
        found["peak_bytes"] = peak()
        print(json.dumps(found), file=_answers, flush=True)


def _own_seconds() -> float:
    uses = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(use.ru_utime + use.ru_stime for use in uses)


def _own_peak() -> int:
    """Return the most memory of this process, and of the largest one it ran, in bytes."""
    uses = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(use.ru_maxrss for use in uses) * 1024
