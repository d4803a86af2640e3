"""The file of a backup, when it is none, or none any more."""

from __future__ import annotations

import resource
import signal
import struct
import zipfile
from typing import TYPE_CHECKING

import pytest

from kiosk.app.backup_file import LOG, read_manifest, unpack, write_backup
from kiosk.services.backup import BackupError, Manifest

if TYPE_CHECKING:
    from pathlib import Path

MANIFEST = Manifest(
    kind="log",
    made_at="2026-11-21T09:00:00+00:00",
    issuer="Example Laboratory",
    entries=0,
    checkpoint="",
    log_key="",
    publication=0,
    files={},
)
_METHOD, _FLAGS = 8, 6
"""Where they stand after a file's header begins (APPNOTE 6.3.10, section 4.3.7)."""


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    log = tmp_path / LOG
    log.write_bytes(b"".join(b"%d\n" % (number * number) for number in range(20_000)))
    write_backup(tmp_path / "a.zip", MANIFEST, {LOG: log})
    return tmp_path / "a.zip"


def restored(backup: Path, folder: Path) -> None:
    manifest, _ = read_manifest(backup)
    folder.mkdir()
    unpack(backup, manifest, folder)


def test_a_backup_comes_out_as_it_went_in(backup: Path, tmp_path: Path) -> None:
    restored(backup, tmp_path / "out")
    assert (tmp_path / "out" / LOG).read_bytes() == (tmp_path / LOG).read_bytes()


def test_a_backup_that_does_not_unpack_is_said_to_be_damaged(backup: Path, tmp_path: Path) -> None:
    """Not a fault of the program's own, whose report would then lie in the home to restore."""
    with zipfile.ZipFile(backup) as archive:
        begins = archive.getinfo(LOG).header_offset
    whole = backup.read_bytes()
    packed = begins + 30 + len(LOG)
    central = whole.rindex(b"PK\x01\x02", 0, whole.rindex(LOG.encode()))
    for number, (places, value) in enumerate(
        (
            ((packed,), b"\xff\xff\xff\xff"),
            ((begins + _METHOD, central + _METHOD + 2), struct.pack("<H", 99)),
            ((begins + _FLAGS, central + _FLAGS + 2), struct.pack("<H", 1)),
        )
    ):
        altered = bytearray(whole)
        for place in places:
            altered[place : place + len(value)] = value
        backup.write_bytes(altered)
        with pytest.raises(BackupError, match="damaged"):
            restored(backup, tmp_path / f"out{number}")


def test_a_disk_that_takes_no_more_is_said_and_not_called_damage(
    backup: Path, tmp_path: Path
) -> None:
    """A limit on files stands in for the end of the disk."""
    manifest, _ = read_manifest(backup)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handled = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    (tmp_path / "full").mkdir()
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(BackupError, match="disk is full"):
            unpack(backup, manifest, tmp_path / "full")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handled)


def test_a_file_that_is_in_the_way_is_said_and_not_called_damage(
    backup: Path, tmp_path: Path
) -> None:
    manifest, _ = read_manifest(backup)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / LOG).touch()
    with pytest.raises(BackupError, match="could not be read or written"):
        unpack(backup, manifest, tmp_path / "out")
