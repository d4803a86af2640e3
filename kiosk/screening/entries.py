"""The entries of a screening list, and the snapshot of the file they came from."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.screening.birth_dates import BirthSpan

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


class EntryKind(StrEnum):
    """Name what an entry is about, as its publisher says; some publishers do not say."""

    INDIVIDUAL = "individual"
    ENTITY = "entity"
    VESSEL = "vessel"
    AIRCRAFT = "aircraft"
    UNSTATED = "unstated"

    @property
    def may_be_a_person(self) -> bool:
        """Tell whether people are held against it.

        The lists of denied and debarred persons leave the column empty for
        people and companies alike, so an unstated kind counts.
        """
        return self in (EntryKind.INDIVIDUAL, EntryKind.UNSTATED)


@dataclass(frozen=True, slots=True)
class ListEntry:
    """Hold one entry of a list as published.

    ``reference`` is the publisher's identifier, unique in its snapshot;
    ``births`` are the dates of birth as written; ``particulars`` what else a
    person needs to tell two people apart (pairs of the published column's
    name and its text, columns without text left out).
    """

    reference: str
    source: str
    kind: EntryKind
    name: str
    aliases: tuple[str, ...] = ()
    births: tuple[str, ...] = ()
    particulars: tuple[tuple[str, str], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Give the name and every alias."""
        return (self.name, *self.aliases)

    @property
    def birth_spans(self) -> tuple[BirthSpan, ...]:
        """Give the dates of birth that can be read."""
        spans = (BirthSpan.parse(text) for text in self.births)
        return tuple(span for span in spans if span is not None)

    @property
    def digest(self) -> str:
        """Give the SHA-256 (hex) of everything the entry says."""
        return hashlib.sha256(self.encode()).hexdigest()

    def encode(self) -> bytes:
        """Write the entry as canonical JSON; `decode_entry` reads it back."""
        text = json.dumps(asdict(self), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return text.encode()


def decode_entry(data: bytes) -> ListEntry:
    """Read what `ListEntry.encode` wrote."""
    fields = json.loads(data)
    return ListEntry(
        reference=fields["reference"],
        source=fields["source"],
        kind=EntryKind(fields["kind"]),
        name=fields["name"],
        aliases=tuple(fields["aliases"]),
        births=tuple(fields["births"]),
        particulars=tuple((key, text) for key, text in fields["particulars"]),
    )


class Skip(StrEnum):
    """Name why a row of a list counts apart; each is reported with its count."""

    NO_NAME = "rows without a name"
    WRONG_WIDTH = "rows with too few or too many cells"
    REPEATED = "rows that repeat another one exactly"
    SAME_REFERENCE = "rows kept under a number of their own: their identifier is another's"
    UNREADABLE_BIRTH = "dates of birth kept as text: they cannot be read"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """State which list this is: its file's SHA-256 (hex), its date, and what was in it.

    ``dated`` is the day that the publisher, or else the operator, gives the
    list. ``sources`` counts the entries of each source; ``skipped`` what
    `Skip` names.
    """

    name: str
    sha256: str
    size: int
    dated: date
    entries: int
    sources: Mapping[str, int]
    skipped: Mapping[Skip, int]


@dataclass(frozen=True, slots=True)
class ScreeningList:
    """Hold a list that was read: its snapshot and its entries, in the file's order."""

    snapshot: Snapshot
    entries: tuple[ListEntry, ...]
