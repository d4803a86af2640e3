"""Inspections stand in a file beside the store, and a damaged one is not passed over."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.devices.inspection_log import InspectionFile, InspectionLogError
from kiosk.services.machine_inspections import MachineInspection, Part

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 6, 12, 8, 30, tzinfo=UTC)
FIRST = MachineInspection(Part.HOUSING, AT, "op-1", in_order=True)
SECOND = MachineInspection(Part.READER, AT, "op-2", in_order=False, note="Kabel lose, “links”")


def test_what_is_added_is_read_back_in_order(tmp_path: Path) -> None:
    path = tmp_path / "inspections.jsonl"
    InspectionFile(path).append(FIRST)
    InspectionFile(path).append(SECOND)
    assert InspectionFile(path).all() == [FIRST, SECOND]


def test_a_machine_without_a_file_has_no_inspection(tmp_path: Path) -> None:
    assert InspectionFile(tmp_path / "none.jsonl").all() == []


@pytest.mark.parametrize(
    "data", [b"{}\n", b"[1]\n", b'{"part": "housing"\n', b"\xff\n", b'{"part": "moon"}\n']
)
def test_a_damaged_file_is_not_read_as_an_empty_one(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "inspections.jsonl"
    path.write_bytes(data)
    with pytest.raises(InspectionLogError, match="cannot be read"):
        InspectionFile(path).all()


def test_a_folder_that_is_gone_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(InspectionLogError, match="may be written to"):
        InspectionFile(tmp_path / "gone" / "inspections.jsonl").append(FIRST)
