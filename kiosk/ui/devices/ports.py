"""What the page of devices asks of the program. Methods marked *slow* run on the lane."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from kiosk.services.machine_inspections import DuePart, Part


class DevicePorts(Protocol):
    """Serve the page of devices."""

    zone: ZoneInfo

    def check_digits_hold(self, lines: tuple[str, ...]) -> bool:
        """Tell whether these are a zone whose check digits are right."""

    def due_parts(self) -> Sequence[DuePart]:
        """Give every part of this machine, what is overdue first. *Slow*."""

    def record_inspection(self, part: Part, *, in_order: bool, note: str) -> None:
        """Write an inspection down, or raise. *Slow*."""

    def has_printer(self) -> bool:
        """Tell whether a receipt printer is set up."""

    def print_test(self) -> None:
        """Print a test slip, or raise. *Slow*."""
