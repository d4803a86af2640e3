"""The inspections of a machine in a file beside its store, one JSON object a line."""

from __future__ import annotations

import json
import os
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.services.machine_inspections import MachineInspection, Part

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

INSPECTIONS = "inspections.jsonl"
"""The file's name beside the store."""

_MOST_BYTES = 4 << 20


class InspectionLogError(KioskError):
    """Report a file of inspections that cannot be read or written."""


class InspectionFile:
    """Keep inspections in a file; implements the `InspectionLog` of the services."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def all(self) -> Sequence[MachineInspection]:
        """Give them, oldest first; raises `InspectionLogError` for a damaged file."""
        try:
            with self._path.open("rb") as file:
                data = file.read(_MOST_BYTES)
            return [_read(line) for line in data.decode().splitlines() if line]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise InspectionLogError(
                "The file with this machine’s inspections cannot be read.",
                "Keep it as it is for whoever looks after the machine, and move it aside.",
            ) from error

    def append(self, inspection: MachineInspection) -> None:
        """Add one for good: written through to the disk."""
        value = {
            "part": inspection.part.value,
            "at": inspection.at.isoformat(),
            "operator": inspection.operator_id,
            "in_order": inspection.in_order,
            "note": inspection.note,
        }
        try:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(value, ensure_ascii=False) + "\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise InspectionLogError(
                "The inspection cannot be written down.",
                "Check that the folder of the store may be written to.",
            ) from error


def _read(line: str) -> MachineInspection:
    value = json.loads(line)
    return MachineInspection(
        Part(value["part"]),
        datetime.fromisoformat(value["at"]),
        str(value["operator"]),
        bool(value["in_order"]),
        str(value["note"]),
    )
