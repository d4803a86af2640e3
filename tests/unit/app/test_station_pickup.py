"""Whose folders a desk looks at: those that it can reach, each by itself."""

from __future__ import annotations

from pathlib import Path, PosixPath

from kiosk.app.station_pickup import reachable


class Locked(PosixPath):
    """Lie in a home that only another account may enter."""

    def is_dir(self) -> bool:
        raise PermissionError


def test_a_folder_in_another_accounts_home_keeps_no_other_from_being_looked_at(
    tmp_path: Path,
) -> None:
    folders = [Locked("/elsewhere/station"), tmp_path, tmp_path / "on another machine"]
    assert reachable(folders) == [tmp_path]
