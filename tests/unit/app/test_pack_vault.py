from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.app.pack_vault import FileVault, SealedPackError
from kiosk.domain.errors import NotFoundError

if TYPE_CHECKING:
    from pathlib import Path

PACK, OTHER = "a" * 32, "b" * 32


def counted(size: int) -> bytes:
    return bytes(range(size))


@pytest.fixture
def vault(tmp_path: Path) -> FileVault:
    return FileVault(tmp_path / "evidence", bytes(32), counted)


def test_a_kept_pack_is_fetched_and_cannot_be_read_on_the_disk(
    vault: FileVault, tmp_path: Path
) -> None:
    vault.keep(PACK, b"whose facts are these")

    (file,) = (tmp_path / "evidence").iterdir()
    assert vault.fetch(PACK) == b"whose facts are these"
    assert b"facts" not in file.read_bytes()
    assert file.stat().st_mode & 0o077 == 0


def test_a_pack_opens_under_no_other_name_and_with_no_other_key(
    vault: FileVault, tmp_path: Path
) -> None:
    vault.keep(PACK, b"x")
    folder = tmp_path / "evidence"
    (folder / f"{OTHER}.sealed").write_bytes((folder / f"{PACK}.sealed").read_bytes())

    with pytest.raises(SealedPackError):
        vault.fetch(OTHER)
    with pytest.raises(SealedPackError):
        FileVault(folder, b"k" * 32, counted).fetch(PACK)


@pytest.mark.parametrize("length", [0, 5, 20])
def test_a_pack_cut_short_is_refused(vault: FileVault, tmp_path: Path, length: int) -> None:
    vault.keep(PACK, b"x" * 40)
    file = tmp_path / "evidence" / f"{PACK}.sealed"
    file.write_bytes(file.read_bytes()[:length])

    with pytest.raises(SealedPackError):
        vault.fetch(PACK)


@pytest.mark.parametrize("name", [OTHER, "../store", "", "A" * 32])
def test_what_is_not_there_is_said_to_be_missing(vault: FileVault, name: str) -> None:
    with pytest.raises(NotFoundError):
        vault.fetch(name)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "evidence").write_bytes(b"in the way")

    with pytest.raises(SealedPackError, match="cannot be kept"):
        FileVault(tmp_path / "evidence", bytes(32), counted).keep(PACK, b"x")
