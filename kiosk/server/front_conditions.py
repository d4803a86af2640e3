"""Judge conditional and range requests (RFC 9110, sections 12 to 14): text in, decisions out.

What a client sends is read leniently where the standard says "ignore", since
the answer without the header is always right, only longer.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENTITY_TAG = re.compile(r'(W/)?("[\x21\x23-\x7e\x80-\xff]*")')
_RANGE = re.compile(r"bytes=[ \t]*([0-9]{0,18})-([0-9]{0,18})[ \t]*", re.IGNORECASE)
_WEIGHT = re.compile(r"q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)", re.IGNORECASE)


class Condition(Enum):
    """Say how a conditional request is to be answered."""

    SEND = auto()
    NOT_MODIFIED = auto()
    FAILED = auto()


class RangeUnsatisfiableError(Exception):
    """Report a range that begins behind the end."""


def judge(headers: Mapping[str, str], tag: str) -> Condition:
    """Evaluate the preconditions of a GET or HEAD in their order (section 13.2.2).

    ``tag`` is the strong entity tag of what would be sent. Dates are not
    looked at: nothing here says when it was last modified.
    """
    if_match = headers.get("if-match")
    if if_match is not None and not _lists(if_match, tag, weak=False):
        return Condition.FAILED
    if_none_match = headers.get("if-none-match")
    if if_none_match is not None and _lists(if_none_match, tag, weak=True):
        return Condition.NOT_MODIFIED
    return Condition.SEND


def byte_range(headers: Mapping[str, str], tag: str, length: int) -> range | None:
    """Return the one range asked for (section 14.2), ``None`` to send everything.

    Several ranges, other units, what is no range, and a range of another
    version (``If-Range``, section 13.1.5: by strong comparison, never by date)
    get everything. Raises ``RangeUnsatisfiableError``.
    """
    asked = _RANGE.fullmatch(headers.get("range", ""))
    if asked is None or headers.get("if-range", tag) != tag:
        return None
    first, last = asked[1], asked[2]
    if not first:
        if not last:
            return None
        begin, end = max(0, length - int(last)), length
    else:
        if last and int(last) < int(first):
            return None
        begin, end = int(first), min(length, int(last) + 1 if last else length)
    if begin >= end:
        raise RangeUnsatisfiableError
    return range(begin, end)


def takes_gzip(headers: Mapping[str, str]) -> bool:
    """Tell whether gzip may be sent (section 12.5.3): named, or meant by ``*``, with a weight."""
    weights: dict[str, float] = {}
    for entry in headers.get("accept-encoding", "").lower().split(","):
        coding, *parameters = (part.strip() for part in entry.split(";"))
        weight = 1.0
        for parameter in parameters:
            match = _WEIGHT.fullmatch(parameter)
            weight = float(match[1]) if match else 0.0
        weights["gzip" if coding == "x-gzip" else coding] = weight
    return weights.get("gzip", weights.get("*", 0.0)) > 0


def _lists(header: str, tag: str, *, weak: bool) -> bool:
    """Tell whether a list of entity tags holds ``tag`` (section 8.8.3.2)."""
    if header.strip() == "*":
        return True
    return any(
        opaque == tag and (weak or not prefix) for prefix, opaque in _ENTITY_TAG.findall(header)
    )
