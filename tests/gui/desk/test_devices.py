"""A scanner's folder and a serial reader, linked to the true page of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.app.desk_devices import ScanLink
from kiosk.devices.drop_folder import DropFolder

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Desk

PATIENCE = 10_000


class Steps:
    """A clock on which two seconds pass between two looks."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 2.0
        return self.now


@pytest.fixture
def said() -> list[str]:
    return []


def link(desk: Desk, folder: Path, said: list[str]) -> ScanLink:
    return ScanLink(DropFolder(folder, clock=Steps()), desk.page, desk.lane, said.append)


def test_a_scan_comes_to_the_desk_and_is_wiped_from_the_folder(
    desk: Desk, tmp_path: Path, said: list[str]
) -> None:
    scans = link(desk, tmp_path, said)
    with desk.qtbot.waitSignal(scans.looked, timeout=PATIENCE):
        pass
    (tmp_path / "scan-0001.jpg").write_bytes(b"a scan")
    desk.qtbot.waitUntil(lambda: desk.view.state.document is not None, timeout=PATIENCE)
    desk.qtbot.waitUntil(lambda: not list(tmp_path.iterdir()), timeout=PATIENCE)
    assert desk.view.state.document is not None
    assert desk.view.state.document.image == b"a scan"
    assert said == []


def test_what_lies_there_from_before_is_told_and_never_taken(
    desk: Desk, tmp_path: Path, said: list[str]
) -> None:
    (tmp_path / "somebody.jpg").write_bytes(b"another person's document")
    scans = link(desk, tmp_path, said)
    for _ in range(3):
        with desk.qtbot.waitSignal(scans.looked, timeout=PATIENCE):
            pass
    assert desk.view.state.document is None
    assert (tmp_path / "somebody.jpg").exists()
    assert len(said) == 1
    assert "scanner's folder (1)" in said[0]
