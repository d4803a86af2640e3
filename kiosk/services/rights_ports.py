"""What the rights of persons ask of the store: holds, restrictions, notes, clocks, erasure.

They are a part of `kiosk.services.ports.UnitOfWork`, apart for their number.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from kiosk.domain.rights import (
        AccessNote,
        LegalHold,
        Restriction,
        SavedFilter,
        Setting,
        Tombstone,
    )


@dataclass(frozen=True, slots=True)
class LoggedCommitment:
    """Hold one commitment of the log to a person, with the salt that opens it."""

    leaf: int
    role: str
    salt: bytes


class PutAside(Protocol):
    """Find and remove the sealed files of stations that were not taken in."""

    def older(self, folders: Collection[str], before: datetime) -> Sequence[str]:
        """Give the files in the folders of stations that were put aside before an instant."""

    def remove(self, names: Collection[str]) -> None:
        """Remove these files; raise `KioskError` for any that stay."""


class NothingPutAside:
    """Stand for a store without stations' folders."""

    def older(self, folders: Collection[str], before: datetime) -> Sequence[str]:
        """Give nothing."""
        del folders, before
        return ()

    def remove(self, names: Collection[str]) -> None:
        """Remove nothing."""


class Rights(Protocol):
    """Keep what the law gives a person over their record, sealed under the person's key."""

    def add_hold(self, hold: LegalHold) -> None:
        """Store a new legal hold."""

    def replace_hold(self, hold: LegalHold) -> None:
        """Store that a hold was released."""

    def get_hold(self, hold_id: str) -> LegalHold:
        """Give the hold, or raise `NotFoundError`."""

    def holds(self, person_id: str = "") -> Sequence[LegalHold]:
        """Give all holds, or those of one person and their cases, newest first."""

    def held_people(self) -> frozenset[str]:
        """Give the ids of everybody under an active hold, or whose case is."""

    def held_cases(self) -> frozenset[str]:
        """Give the ids of the cases under an active hold."""

    def restrict(self, restriction: Restriction) -> None:
        """Restrict a person's record, in the place of an earlier restriction."""

    def lift_restriction(self, person_id: str) -> None:
        """Let the record be used again."""

    def restriction(self, person_id: str) -> Restriction | None:
        """Give the restriction of a record, if there is one."""

    def restrictions(self) -> Sequence[Restriction]:
        """Give all restrictions, the oldest first."""

    def add_note(self, note: AccessNote) -> None:
        """Store that somebody opened a record."""

    def notes(self, person_id: str) -> Sequence[AccessNote]:
        """Give who opened a person's record, newest first."""

    def count_notes(self, before: datetime, spared: Collection[str]) -> int:
        """Count the notes from before an instant of everybody but those spared."""

    def remove_notes(self, before: datetime, spared: Collection[str]) -> int:
        """Remove those notes; give how many."""

    def images(self, before: datetime) -> Sequence[tuple[str, str]]:
        """Give (evidence id, person id) of images captured before an instant and still held."""

    def remove_images(self, evidence_ids: Collection[str]) -> None:
        """Remove the images of documents; what was read from them stays."""

    def idle_people(self, before: datetime) -> Iterable[tuple[str, datetime]]:
        """Give whoever's last token ended at or before an instant, and when that was.

        Who has had no token counts from their registration.
        """

    def commitments(self, person_id: str) -> Sequence[LoggedCommitment]:
        """Give the log's commitments to a person with their salts, in order."""

    def first_entry(self, person_id: str) -> int:
        """Give the number of the first log entry about a person, -1 where there is none."""

    def person_of_entry(self, leaf: int) -> str:
        """Give the id of the person whom a log entry is about, empty where that is gone."""

    def erase(self, tombstone: Tombstone) -> None:
        """Destroy the person's key and remove what was kept of them; leave the tombstone.

        Live tokens move to the cohort of people without facts, an emptied
        cohort is gone. The caller has logged it and revoked the tokens.
        """

    def tombstone(self, person_id: str) -> Tombstone | None:
        """Give what is left of an erased person; nothing for anybody else."""

    def count_erased(self) -> int:
        """Count the persons who were erased."""

    def setting(self, setting: Setting) -> int:
        """Give a number that an admin may set, as set or as it comes."""

    def put_setting(self, setting: Setting, value: int) -> None:
        """Set a number."""

    def settings(self) -> Mapping[Setting, int]:
        """Give every number."""

    def saved_filters(self, operator_id: str) -> Sequence[SavedFilter]:
        """Give the filters that an operator saved, in their order."""

    def save_filters(self, operator_id: str, filters: Sequence[SavedFilter]) -> None:
        """Store an operator's filters, in the place of those before."""
