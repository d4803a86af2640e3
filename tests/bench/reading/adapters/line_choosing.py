"""Find a zone among the lines that a general text reader returns, and mend it a little.

This is what somebody writes around a general reader within an afternoon, so
that it can be compared at all: lines of about the right length that follow
each other, fillers added or taken away, a speck in front of a line dropped,
letters and digits put where the format has letters and digits, and of all
candidates the one with most check digits in agreement.
"""

from __future__ import annotations

from itertools import pairwise, product
from operator import itemgetter

ALPHABET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<")
TO_DIGITS = str.maketrans("OQDILZSGBT", "0001125687")
TO_LETTERS = str.maketrans("0125684", "OIZSGBA")
# Per format: line length, and for each line what its characters are (a letter or
# filler, 9 digit or filler, x anything); then the fields and their check digits.
_SECOND = "xxxxxxxxx9aaa9999999a9999999"
_NUMBER_AND_DATES = [(1, 0, 9, 9), (1, 13, 19, 19), (1, 21, 27, 27)]
FORMATS = {
    "TD1": (
        30,
        ["aaaaa" + "x" * 25, "9999999a9999999aaaxxxxxxxxxxx9", "a" * 30],
        [(0, 5, 14, 14), (1, 0, 6, 6), (1, 8, 14, 14)],
    ),
    "TD2": (36, ["a" * 36, _SECOND + "xxxxxxx9"], _NUMBER_AND_DATES),
    "TD3": (44, ["a" * 44, _SECOND + "x" * 14 + "99"], [*_NUMBER_AND_DATES, (1, 28, 42, 42)]),
    "visa": (44, ["a" * 44, _SECOND + "x" * 16], _NUMBER_AND_DATES),
    "old French card": (
        36,
        ["a" * 30 + "x" * 6, "9" * 13 + "a" * 14 + "9999999a9"],
        [(1, 0, 12, 12), (1, 27, 33, 33)],
    ),
}
MOST_MISSING = 5


def choose(texts: list[str]) -> list[str]:
    """Return the lines of the best candidate among texts from top to bottom, or none."""
    rows = [row for text in texts if len(row := _row(text)) > 30 - MOST_MISSING]
    best: tuple[int, list[str]] = (0, [])
    for length, patterns, digits in FORMATS.values():
        for start in range(len(rows) - len(patterns) + 1):
            some = rows[start : start + len(patterns)]
            if any(abs(len(row) - length) > MOST_MISSING for row in some):
                continue
            if not any("<<" in row for row in some):
                continue
            fits = [
                [_fit(row[cut:], length, pattern) for cut in (0, 1)]
                for row, pattern in zip(some, patterns, strict=True)
            ]
            for lines in map(list, product(*fits)):
                agreeing = sum(
                    _digit(lines[row][first:end]) == lines[row][at]
                    for row, first, end, at in digits
                )
                if agreeing:
                    begins_well = lines[0][0] in "PVIAC" and lines[0][5] != "<"
                    best = max(best, (2 * agreeing + begins_well, lines), key=itemgetter(0))
    return best[1]


def _row(text: str) -> str:
    mended = text.upper().replace("«", "<<").replace("‹", "<").replace(" ", "")
    return "".join(c for c in mended if c in ALPHABET)


def _fit(row: str, length: int, pattern: str) -> str:
    """Give a row its length at the longest run of fillers, then each place its alphabet."""
    at = _end_of_longest_run(row)
    if len(row) < length:
        row = row[:at] + "<" * (length - len(row)) + row[at:]
    elif len(row) > length:
        surplus = len(row) - length
        row = row[: at - surplus] + row[at:] if row[at - surplus : at].strip("<") == "" else row
        row = row[:length]
    tables = {"9": TO_DIGITS, "a": TO_LETTERS, "x": {}}
    return "".join(c.translate(tables[kind]) for c, kind in zip(row, pattern, strict=True))


def _end_of_longest_run(row: str) -> int:
    ends = [0, *(i for i, pair in enumerate(pairwise(row + "|"), 1) if pair[0] == "<" != pair[1])]
    return max(ends, key=lambda end: end - len(row[:end].rstrip("<"))) or len(row)


def _digit(text: str) -> str:
    values = (0 if c == "<" else int(c, 36) for c in text)
    return str(sum(value * (7, 3, 1)[i % 3] for i, value in enumerate(values)) % 10)
