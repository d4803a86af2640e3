from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.storage.copying import check_file, copy_store
from kiosk.storage.errors import StorageError, StoreDamagedError

if TYPE_CHECKING:
    from pathlib import Path


def test_a_store_on_postgresql_is_left_to_pg_dump(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="pg_dump"):
        copy_store("postgresql://nowhere/kiosk", tmp_path / "copy")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_database_is_damaged(tmp_path: Path) -> None:
    file = tmp_path / "store"
    file.write_bytes(b"SQLite format 3\0" + bytes(200))
    with pytest.raises(StoreDamagedError):
        check_file(file)
