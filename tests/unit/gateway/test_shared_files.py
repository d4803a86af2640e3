"""Files of a gateway's processes: one holds a lock, and a file is old or new, never half."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from kiosk.gateway.shared_files import HeldElsewhereError, held, put_file

if TYPE_CHECKING:
    from pathlib import Path


def test_a_lock_keeps_others_out_until_its_block_ends(tmp_path: Path) -> None:
    lock = tmp_path / ".lock"
    with held(lock), pytest.raises(HeldElsewhereError), held(lock, wait=False):
        pytest.fail("two held one lock")
    with held(lock, wait=False):
        pass


def test_one_that_waits_for_a_lock_gets_it(tmp_path: Path) -> None:
    lock = tmp_path / ".lock"
    turns: list[str] = []

    def wait() -> None:
        with held(lock):
            turns.append("second")

    with held(lock):
        waiting = threading.Thread(target=wait)
        waiting.start()
        turns.append("first")
    waiting.join()
    assert turns == ["first", "second"]


def test_a_lock_whose_file_cannot_be_made_is_no_lock_held_elsewhere(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), held(tmp_path / "nowhere" / ".lock"):
        pytest.fail("there is no such folder")


@pytest.mark.parametrize("durable", [True, False])
def test_a_file_is_written_once_for_one_content(tmp_path: Path, durable: bool) -> None:
    file = tmp_path / "log.json"
    assert put_file(file, b"one", durable=durable)
    before = file.stat().st_ino
    assert not put_file(file, b"one", durable=durable)
    assert file.stat().st_ino == before
    assert put_file(file, b"two", durable=durable)
    assert file.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_has_its_mode_before_it_counts(tmp_path: Path) -> None:
    put_file(tmp_path / "current", b"1", mode=0o640)
    assert (tmp_path / "current").stat().st_mode & 0o777 == 0o640


def test_what_cannot_be_written_leaves_the_old_content(tmp_path: Path) -> None:
    file = tmp_path / "log.json"
    put_file(file, b"one")
    (tmp_path / ".log.json.partial").mkdir()
    with pytest.raises(IsADirectoryError):
        put_file(file, b"two")
    assert file.read_bytes() == b"one"


def test_what_cannot_be_put_in_place_is_not_left_beside_it(tmp_path: Path) -> None:
    (tmp_path / "log.json").mkdir()
    with pytest.raises(IsADirectoryError):
        put_file(tmp_path / "log.json", b"one")
    assert [each.name for each in tmp_path.iterdir()] == ["log.json"]
