"""Read a screening list from a file's bytes: the US Consolidated Screening List, or plain CSV.

A list that silently lacks entries lets people through, so a file is read
whole or refused in one sentence that names the line. Only rows that name
nobody and exact repetitions are left out, and they are counted.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.screening.birth_dates import BirthSpan
from kiosk.screening.csv_lists import csv_rows
from kiosk.screening.entries import ScreeningList, Skip, Snapshot
from kiosk.screening.errors import ListFileError
from kiosk.screening.json_lists import json_rows

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kiosk.screening.entries import ListEntry

MOST_BYTES = 256 * 2**20
"""The largest file that is read; the consolidated list is about a tenth of it."""

MOST_ENTRIES = 1_000_000
"""The most entries of one list; the consolidated list has some twenty-five thousand."""

MOST_UNUSABLE = 0.02
"""The share of rows without a name, or of the wrong width, from which a file is refused."""


def read_list(
    data: bytes,
    *,
    name: str,
    dated: date | None = None,
    most_bytes: int = MOST_BYTES,
    most_entries: int = MOST_ENTRIES,
) -> ScreeningList:
    """Read the published CSV or JSON of the Consolidated Screening List, or a plain CSV.

    The format is told from the content. ``dated`` is the operator's; where it
    is ``None``, the date stated in the file counts. Raises `ListFileError`.
    """
    if len(data) > most_bytes:
        raise ListFileError(
            f"This list is larger than {most_bytes >> 20} MB.",
            "Take the list as its publisher offers it.",
        )
    if not data.strip():
        raise ListFileError("This list is empty.", "Fetch the file again.")
    skipped: Counter[Skip] = Counter()
    if _looks_like_json(data):
        rows, stated = json_rows(data, skipped)
    else:
        rows, stated = csv_rows(data, skipped), None
    day = dated or stated
    if day is None:
        raise ListFileError(
            "This file does not say of which day it is.", "Give the list's date as YYYY-MM-DD."
        )
    entries = _settle(rows, skipped, most_entries)
    _refuse_unusable(len(entries), skipped)
    skipped[Skip.UNREADABLE_BIRTH] = sum(
        BirthSpan.parse(text) is None for entry in entries for text in entry.births
    )
    sources = Counter(entry.source for entry in entries)
    snapshot = Snapshot(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        dated=day,
        entries=len(entries),
        sources=dict(sources.most_common()),
        skipped={reason: count for reason, count in skipped.items() if count},
    )
    return ScreeningList(snapshot, entries)


def _looks_like_json(data: bytes) -> bool:
    return data[:64].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[")


def _settle(rows: Iterable[ListEntry], skipped: Counter[Skip], most: int) -> tuple[ListEntry, ...]:
    """Leave out repetitions; keep two entries of one identifier apart."""
    kept: dict[str, ListEntry] = {}
    same: Counter[str] = Counter()
    for entry in rows:
        first = kept.get(entry.reference)
        if first is None:
            kept[entry.reference] = entry
        elif first == entry:
            skipped[Skip.REPEATED] += 1
        else:
            _keep_apart(entry, kept, same, skipped)
        if len(kept) > most:
            raise ListFileError(
                f"This list has more than {most:,} entries.",
                "Take the list as its publisher offers it.",
            )
    return tuple(kept.values())


def _keep_apart(
    entry: ListEntry, kept: dict[str, ListEntry], same: Counter[str], skipped: Counter[Skip]
) -> None:
    while True:
        same[entry.reference] += 1
        apart = replace(entry, reference=f"{entry.reference} ({same[entry.reference] + 1})")
        if apart.reference not in kept:
            kept[apart.reference] = apart
            skipped[Skip.SAME_REFERENCE] += 1
            return


def _refuse_unusable(entries: int, skipped: Counter[Skip]) -> None:
    unusable = skipped[Skip.NO_NAME] + skipped[Skip.WRONG_WIDTH]
    if not entries:
        raise ListFileError(
            "This list names nobody.", "Check that it is the right file, and fetch it again."
        )
    if unusable > MOST_UNUSABLE * (entries + unusable):
        raise ListFileError(
            f"{unusable} of {entries + unusable} rows of this list have no name or too few cells.",
            "Fetch the file again; it may have been cut or changed by a spreadsheet.",
        )
