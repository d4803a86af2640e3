from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from kiosk.app.private_file import write_private

if TYPE_CHECKING:
    from pathlib import Path


def test_a_private_file_is_its_owners_alone_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_private(tmp_path / "token", b"secret")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "token").stat().st_mode) == 0o600
    assert (tmp_path / "token").read_bytes() == b"secret"


def test_nothing_is_written_over_or_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "theirs").write_bytes(b"theirs")
    (tmp_path / "link").symlink_to(tmp_path / "theirs")
    for name in ("theirs", "link"):
        with pytest.raises(FileExistsError):
            write_private(tmp_path / name, b"secret")
    assert (tmp_path / "theirs").read_bytes() == b"theirs"
