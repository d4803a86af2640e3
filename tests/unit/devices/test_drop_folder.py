"""Scans are taken when complete, in order, by one desk, and nothing stays lying around."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kiosk.devices.drop_folder import (
    HIDDEN,
    MOST_ENTRIES,
    STEADY_SECONDS,
    DropFolder,
    DropFolderError,
    DroppedFile,
)
from kiosk.reading.limits import MAX_BYTES

if TYPE_CHECKING:
    from pathlib import Path


class Desk:
    """Look at a folder when told, on a clock that moves when told."""

    def __init__(self, path: Path) -> None:
        self.now = 0.0
        self.path = path
        self.folder = DropFolder(path, clock=lambda: self.now, entropy=self.entropy)
        self._drawn = 0

    def entropy(self, size: int) -> bytes:
        self._drawn += 1
        return self._drawn.to_bytes(size)

    def offered(self) -> list[DroppedFile]:
        """Look, wait until what was seen is steady, look again."""
        files = list(self.folder.poll().files)
        self.now += STEADY_SECONDS
        return files + list(self.folder.poll().files)

    def names(self) -> list[str]:
        return [file.path.name for file in self.offered()]

    def lying(self) -> list[str]:
        return sorted(entry.name for entry in self.path.iterdir())


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk(tmp_path)
    made.folder.poll()
    return made


def drop(desk: Desk, name: str, data: bytes = b"picture", at: int = 0) -> Path:
    path = desk.path / name
    path.write_bytes(data)
    if at:
        os.utime(path, (at, at))
    return path


def test_a_new_file_is_offered_once_and_taken_whole(desk: Desk) -> None:
    drop(desk, "scan.jpg", b"picture")
    (file,) = desk.offered()
    assert desk.folder.take(file).data == b"picture"
    assert desk.names() == []


def test_a_growing_file_is_left_until_it_rests(desk: Desk) -> None:
    path = drop(desk, "scan.jpg", b"half")
    assert desk.folder.poll().files == ()
    desk.now += STEADY_SECONDS
    path.write_bytes(b"half and half")
    assert desk.folder.poll().files == ()
    desk.now += 0.9 * STEADY_SECONDS
    assert desk.folder.poll().files == ()
    desk.now += 0.2 * STEADY_SECONDS
    assert len(desk.folder.poll().files) == 1


def test_an_empty_file_is_still_being_made(desk: Desk) -> None:
    path = drop(desk, "scan.jpg", b"")
    assert desk.names() == []
    path.write_bytes(b"picture")
    assert desk.names() == ["scan.jpg"]


@pytest.mark.parametrize("name", ["scan.jpg.part", "scan.TMP", ".scan.jpg", "~scan.jpg", "scan~"])
def test_a_name_of_an_unfinished_file_is_left_until_it_is_renamed(desk: Desk, name: str) -> None:
    path = drop(desk, name)
    assert desk.names() == []
    path.rename(desk.path / "scan.jpg")
    assert desk.names() == ["scan.jpg"]


def test_files_are_offered_in_the_order_they_were_made(desk: Desk) -> None:
    for name, at in (("c.jpg", 1000), ("a.jpg", 3000), ("b.jpg", 2000)):
        drop(desk, name, at=at)
    assert desk.names() == ["c.jpg", "b.jpg", "a.jpg"]


def test_what_lay_there_before_is_not_offered_but_counted(tmp_path: Path) -> None:
    (tmp_path / "of somebody else.jpg").write_bytes(b"picture")
    desk = Desk(tmp_path)
    assert desk.names() == []
    assert desk.folder.leftovers() == (tmp_path / "of somebody else.jpg",)
    assert desk.lying() == ["of somebody else.jpg"]


def test_what_comes_after_the_count_of_leftovers_is_offered(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    assert desk.folder.leftovers() == ()
    drop(desk, "scan.jpg")
    assert desk.names() == ["scan.jpg"]


def test_a_name_may_be_used_again(desk: Desk) -> None:
    drop(desk, "scan.jpg", b"first")
    (first,) = desk.offered()
    taken = desk.folder.take(first)
    drop(desk, "scan.jpg", b"second")
    (second,) = desk.offered()
    desk.folder.discard(taken)
    assert desk.folder.take(second).data == b"second"


def test_a_taken_file_lies_hidden_and_is_wiped_when_it_is_sealed(desk: Desk) -> None:
    path = drop(desk, "Eriksson passport.jpg", b"picture of a document")
    (file,) = desk.offered()
    with path.open("rb") as still_open:
        taken = desk.folder.take(file)
        assert [name.startswith(HIDDEN) for name in desk.lying()] == [True]
        desk.folder.discard(taken)
        # Whoever holds the file open, or finds its blocks, finds zeros.
        assert still_open.read() == bytes(21)
    assert desk.lying() == []
    desk.folder.discard(taken)


def test_a_file_with_a_second_name_keeps_its_content(desk: Desk, tmp_path: Path) -> None:
    path = drop(desk, "scan.jpg", b"picture")
    (tmp_path / ".own").hardlink_to(path)
    (file,) = desk.offered()
    desk.folder.discard(desk.folder.take(file))
    assert (tmp_path / ".own").read_bytes() == b"picture"


def test_a_file_that_no_case_sealed_is_given_back_and_offered_again(desk: Desk) -> None:
    drop(desk, "scan.jpg")
    (file,) = desk.offered()
    desk.folder.give_back(desk.folder.take(file))
    assert desk.lying() == ["scan.jpg"]
    assert desk.names() == ["scan.jpg"]


def test_giving_back_never_overwrites_a_newer_scan(desk: Desk) -> None:
    drop(desk, "scan.jpg", b"first")
    (file,) = desk.offered()
    taken = desk.folder.take(file)
    drop(desk, "scan.jpg", b"second")
    desk.folder.give_back(taken)
    assert (desk.path / "scan.jpg").read_bytes() == b"second"
    assert taken.lies_at in desk.folder.leftovers()


def test_of_two_desks_only_one_takes_a_file(desk: Desk) -> None:
    other = Desk(desk.path)
    other.folder.poll()
    drop(desk, "scan.jpg")
    (mine,), (theirs,) = desk.offered(), other.offered()
    desk.folder.take(mine)
    with pytest.raises(DropFolderError):
        other.folder.take(theirs)


def test_what_a_crash_left_as_taken_is_counted(desk: Desk) -> None:
    drop(desk, "scan.jpg")
    desk.folder.take(desk.offered()[0])
    after = Desk(desk.path)
    after.folder.poll()
    (left,) = after.folder.leftovers()
    assert left.name.startswith(HIDDEN)


def test_a_file_that_changes_under_our_hands_is_not_taken(desk: Desk) -> None:
    path = drop(desk, "scan.jpg", b"first")
    (file,) = desk.offered()
    path.write_bytes(b"another document")
    with pytest.raises(DropFolderError, match="could not be taken"):
        desk.folder.take(file)
    assert desk.names() == ["scan.jpg"]


def test_a_file_that_was_swapped_for_a_link_is_not_read(desk: Desk, tmp_path: Path) -> None:
    secret = tmp_path.parent / "secret"
    secret.write_bytes(b"store key")
    path = drop(desk, "scan.jpg", b"store key")
    (file,) = desk.offered()
    path.unlink()
    path.symlink_to(secret)
    with pytest.raises(DropFolderError):
        desk.folder.take(file)
    assert secret.read_bytes() == b"store key"


def make_link(path: Path) -> None:
    path.symlink_to("/etc/hostname")


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_folder(path: Path) -> None:
    path.mkdir()


def make_huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)


@pytest.mark.parametrize("make", [make_link, make_pipe, make_folder, make_huge])
def test_what_is_no_scan_is_refused_once_in_a_sentence(desk: Desk, make: object) -> None:
    assert callable(make)
    make(desk.path / "Eriksson.jpg")
    (refusal,) = desk.folder.poll().refusals
    assert refusal.remedy
    assert "Eriksson" not in str(refusal)
    desk.now += STEADY_SECONDS
    look = desk.folder.poll()
    assert (look.files, look.refusals) == ((), ())


def test_a_folder_that_is_gone_or_crowded_is_told(tmp_path: Path) -> None:
    with pytest.raises(DropFolderError, match="cannot be opened"):
        DropFolder(tmp_path / "gone").poll()
    for number in range(MOST_ENTRIES + 1):
        (tmp_path / str(number)).touch()
    with pytest.raises(DropFolderError, match="more than a thousand"):
        DropFolder(tmp_path).poll()


def test_a_file_that_cannot_be_removed_is_told(desk: Desk) -> None:
    drop(desk, "scan.jpg")
    taken = desk.folder.take(desk.offered()[0])
    taken.lies_at.unlink()
    taken.lies_at.mkdir()
    with pytest.raises(DropFolderError, match="lies there still"):
        desk.folder.discard(taken)


def test_no_file_is_named_or_shown_in_a_log(desk: Desk) -> None:
    drop(desk, "Eriksson.jpg")
    (file,) = desk.offered()
    assert "Eriksson" not in repr(file) + repr(desk.folder.take(file))
