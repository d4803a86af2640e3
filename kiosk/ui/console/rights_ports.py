"""What a person's rights and the retention of records ask of the program, for one officer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk.ui.console.directive_ports import OfficerPorts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.domain.persons import Particulars
    from kiosk.domain.rights import RecordKind, Setting
    from kiosk.services.erasure import ErasureOutcome
    from kiosk.services.legal_holds import HoldView, RestrictionView
    from kiosk.services.retention import Purged, PurgePlan
    from kiosk.services.rights import Standing


class ExportedRecord(NamedTuple):
    """Hold everything about one person as files: JSON and PDF."""

    data: bytes
    paper: bytes


class RightsPorts(OfficerPorts, Protocol):
    """Serve the rights of one person."""

    def standing(self, person_id: str) -> Standing:
        """Say how a record stands, and who opened it."""

    def export_person(self, person_id: str, reason: str) -> ExportedRecord:
        """Gather what is held about a person, or raise. *Slow*."""

    def correct(self, person_id: str, particulars: Particulars, reason: str) -> None:
        """Correct how a person is named and reached, or raise. *Slow*."""

    def restrict(self, person_id: str, reason: str) -> None:
        """Keep a record without using it, or raise. *Slow*."""

    def lift_restriction(self, person_id: str, reason: str) -> None:
        """Let a record be used again, or raise. *Slow*."""

    def place_hold(self, person_id: str, reference: str, reason: str) -> None:
        """Place a legal hold, or raise. *Slow*."""

    def erase(self, person_id: str, reason: str) -> ErasureOutcome:
        """Erase a person, or restrict their record where something stands against it. *Slow*."""


class RetentionPorts(OfficerPorts, Protocol):
    """Serve the retention of records."""

    def holds(self) -> Sequence[HoldView]:
        """Give the legal holds, those that hold first. *Slow*."""

    def restrictions(self) -> Sequence[RestrictionView]:
        """Give the restricted records. *Slow*."""

    def release_hold(self, hold_id: str, reason: str) -> None:
        """Release a hold, or raise. *Slow*."""

    def numbers(self) -> Mapping[Setting, int]:
        """Give the numbers that admins set. *Slow*."""

    def set_number(self, setting: Setting, value: int) -> None:
        """Set a number, or raise. *Slow*."""

    def plan_purge(self) -> PurgePlan:
        """Say what a purge would take and leave. *Slow*."""

    def names(self, person_ids: Sequence[str]) -> Mapping[str, str]:
        """Give the names of these people. *Slow*."""

    def purge(self, shown: Mapping[RecordKind, int]) -> Purged:
        """Remove what has outlived its clock, or raise. *Slow*."""
