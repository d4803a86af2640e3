"""Write hits as CSV that a spreadsheet shows and does not obey."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from kiosk.domain.spreadsheet_cells import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.screening.hits import ScreeningHit

COLUMNS = (
    "hit", "person", "list", "list_sha256", "source", "reference", "name", "score", "finding",
    "opened", "outcome", "reason", "decided",
)  # fmt: skip


def hits_csv(hits: Iterable[ScreeningHit]) -> str:
    """Give one line for each hit under a line of `COLUMNS`; notes stay in the store."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for hit in hits:
        found = hit.adjudication
        cells = (
            hit.id, hit.person_id, hit.list_name, hit.snapshot_sha256, hit.entry.source,
            hit.entry.reference, hit.written, f"{hit.score:.2f}", hit.sentence,
            hit.opened_at.isoformat(), found.outcome if found else "",
            found.reason if found else "", found.at.isoformat() if found else "",
        )  # fmt: skip
        writer.writerow([harmless(cell) for cell in cells])
    return text.getvalue()
