"""Screening: lists of persons, read from files, and which of their entries may mean somebody.

Nothing here fetches a list or puts one into use; a match decides nothing.
"""

from kiosk.screening.birth_dates import BirthComparison, BirthSpan, compare_births
from kiosk.screening.entries import (
    EntryKind,
    ListEntry,
    ScreeningList,
    Skip,
    Snapshot,
    decode_entry,
)
from kiosk.screening.errors import ListFileError
from kiosk.screening.export import hits_csv
from kiosk.screening.hits import (
    REASONS,
    Adjudication,
    AdjudicationError,
    Outcome,
    ReasonCode,
    ScreeningHit,
    person_digest,
    state_of,
)
from kiosk.screening.index import THRESHOLD, NameIndex
from kiosk.screening.list_files import MOST_BYTES, read_list
from kiosk.screening.matching import Match, screen

__all__ = [
    "MOST_BYTES",
    "REASONS",
    "THRESHOLD",
    "Adjudication",
    "AdjudicationError",
    "BirthComparison",
    "BirthSpan",
    "EntryKind",
    "ListEntry",
    "ListFileError",
    "Match",
    "NameIndex",
    "Outcome",
    "ReasonCode",
    "ScreeningHit",
    "ScreeningList",
    "Skip",
    "Snapshot",
    "compare_births",
    "decode_entry",
    "hits_csv",
    "person_digest",
    "read_list",
    "screen",
    "state_of",
]
