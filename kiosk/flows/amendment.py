"""An amendment: what an older directive says, as the draft of a newer one that replaces it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from kiosk.directives.file_form import write_personas
from kiosk.flows.composer import (
    ComposerState,
    Entry,
    ModelEntry,
    ReadingDraft,
    ReadingEntry,
    Side,
    SupersessionDraft,
    condition_of,
)
from kiosk.flows.local_time import write_local_time

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.directives.directive import Directive, Reading

_LONGEST_BEGINNING: Final = 48
"""Characters of the older id that the newer one repeats; ids have 64 at most."""


def amend(older: Directive, taken: Collection[str]) -> ComposerState:
    """Begin a directive that says what ``older`` says and supersedes it, under an id of its own.

    ``taken`` are the ids that are in use. What ``older`` superseded goes on
    giving way: it would bind again when ``older`` ends. The text, when it came and from when
    it binds are left empty: an amendment is a letter of its own, and its words
    would be recorded under the hash of the older one's.
    """
    zone = ZoneInfo(older.zone)
    kept = [each for each in older.supersedes if each.id in taken]
    ends = {Entry.UNTIL: older.until, Entry.REVIEW: older.review}
    return ComposerState(
        entries={
            Entry.ID: _next_id(older.id, taken),
            Entry.TITLE: older.title,
            Entry.AUTHORITY: older.authority,
            Entry.REFERENCE: older.reference,
            Entry.BASIS: older.basis,
            Entry.ZONE: older.zone,
            Entry.DUTIES: older.duties,
            Entry.PERSONAS: write_personas(older.personas),
        }
        | {entry: write_local_time(at, zone) for entry, at in ends.items() if at is not None},
        chosen={ModelEntry.MODELS: older.models, ModelEntry.FALLBACK: older.fallback},
        least_nal=older.least_nal,
        supersedes=(
            *(SupersessionDraft(each.id, each.models) for each in kept),
            SupersessionDraft(older.id),
        ),
        readings=tuple(_draft(reading) for reading in older.readings),
    )


def _next_id(older: str, taken: Collection[str]) -> str:
    beginning, number = older[:_LONGEST_BEGINNING].rstrip("-"), 1
    while (wanted := f"{beginning}-amended-{number}") in taken:
        number += 1
    return wanted


def _draft(reading: Reading) -> ReadingDraft:
    return ReadingDraft(
        texts={
            ReadingEntry.ID: reading.id,
            ReadingEntry.TITLE: reading.title,
            ReadingEntry.PEOPLE: reading.people,
        },
        conditions={side: condition_of(getattr(reading, side.value)) for side in Side},
        needs_nationality=reading.needs_nationality,
    )
