from __future__ import annotations

import errno
import os
import resource
import stat
import time
from pathlib import Path

import pytest

from kiosk.app.station_inbox import (
    INBOX,
    MOST_AT_ONCE,
    MOST_FILES,
    REFUSED,
    StationInboxError,
    collect,
    leave,
)
from kiosk.domain.errors import KioskError
from kiosk.services.submission_collection import CollectedError
from kiosk.services.submissions import MOST_SEALED_BYTES, SubmissionError


def named(number: int) -> str:
    return f"{number:032x}"


class Desk:
    """Keep what is handed in, or raise what the test wants."""

    def __init__(self, error: KioskError | None = None) -> None:
        self.kept: list[bytes] = []
        self.error = error

    def __call__(self, data: bytes) -> None:
        if self.error is not None:
            raise self.error
        self.kept.append(data)


class StoreBusyError(KioskError):
    """Be an error that passes."""


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / INBOX
    folder.mkdir()
    return folder


def test_what_is_left_is_taken_once_and_gone(tmp_path: Path) -> None:
    for number in (1, 2):
        leave(tmp_path, named(number), b"sealed %d" % number)
    desk = Desk()

    found = collect(tmp_path, desk)

    assert (found.taken, found.refusals, found.left) == (2, (), 0)
    assert sorted(desk.kept) == [b"sealed 1", b"sealed 2"]
    assert list((tmp_path / INBOX).iterdir()) == []
    assert collect(tmp_path, desk).taken == 0


def test_a_folder_without_anything_is_no_error(tmp_path: Path) -> None:
    assert collect(tmp_path, Desk()).taken == 0
    assert collect(tmp_path / "not there", Desk()).taken == 0


def test_a_file_is_left_whole_and_not_over_another(tmp_path: Path) -> None:
    file = leave(tmp_path, named(1), b"sealed")

    assert [path.name for path in (tmp_path / INBOX).iterdir()] == [file.name]
    assert stat.S_IMODE(file.stat().st_mode) & stat.S_IRWXO == 0
    with pytest.raises(StationInboxError):
        leave(tmp_path, "../../evil", b"")


def test_a_file_that_does_not_fit_on_the_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(StationInboxError, match="could not be handed in"):
            leave(tmp_path, named(1), bytes(5000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert list((tmp_path / INBOX).iterdir()) == []


def test_what_the_desk_may_have_taken_in_already_is_not_said_to_be_lost(tmp_path: Path) -> None:
    desk = Desk()

    def fail_late(_descriptor: int) -> None:
        collect(tmp_path, desk)
        raise OSError(errno.EIO, "The disk does not answer.")

    leave(tmp_path, named(1), b"sealed", sync=fail_late)

    assert desk.kept == [b"sealed"]


def test_what_the_disk_does_not_confirm_stays_for_the_desk(tmp_path: Path) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(errno.EIO, "The disk does not answer.")

    file = leave(tmp_path, named(1), b"sealed", sync=fail)

    assert file.read_bytes() == b"sealed"


def test_a_file_has_its_name_only_when_it_is_whole(tmp_path: Path, inbox: Path) -> None:
    """A process that is stopped while it writes leaves a hidden file, which nobody collects."""
    os.mkfifo(inbox / f".{named(1)}.sealed")

    with pytest.raises(StationInboxError):
        leave(tmp_path, named(1), b"sealed")
    assert not (inbox / f"{named(1)}.sealed").exists()


def test_a_station_sends_people_to_the_desk_when_too_many_wait(
    tmp_path: Path, inbox: Path
) -> None:
    for number in range(MOST_FILES):
        (inbox / f"{named(number)}.sealed").touch()

    with pytest.raises(StationInboxError, match="Too many"):
        leave(tmp_path, named(MOST_FILES), b"sealed")


def test_a_station_without_a_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(StationInboxError, match="could not be handed in"):
        leave(tmp_path / "gone", named(1), b"sealed")


def test_the_oldest_come_first_and_no_more_than_so_many_at_once(
    tmp_path: Path, inbox: Path
) -> None:
    for number in range(MOST_AT_ONCE + 5):
        file = inbox / f"{named(1000 - number)}.sealed"
        file.write_bytes(b"%d" % number)
        os.utime(file, ns=(number * 10**9, number * 10**9))
    desk = Desk()

    found = collect(tmp_path, desk)

    assert (found.taken, found.left) == (MOST_AT_ONCE, 5)
    assert desk.kept[:3] == [b"0", b"1", b"2"]


def test_what_was_kept_before_a_crash_is_only_removed(tmp_path: Path, inbox: Path) -> None:
    leave(tmp_path, named(1), b"sealed")

    found = collect(tmp_path, Desk(CollectedError()))

    assert (found.taken, found.refusals) == (0, ())
    assert list(inbox.iterdir()) == []


def test_a_bad_file_is_put_aside_with_one_sentence(tmp_path: Path, inbox: Path) -> None:
    for _ in "ab":
        leave(tmp_path, named(1), b"sealed")
        found = collect(tmp_path, Desk(SubmissionError("It was altered.", "Keep it.")))
        assert found.refusals == ("It was altered. Keep it.",)

    assert [path.name for path in inbox.iterdir()] == [REFUSED]
    first, second = (inbox / REFUSED / f"{named(1)}.sealed{end}" for end in ("", ".1"))
    assert first.read_bytes() == second.read_bytes() == b"sealed"
    assert Path(f"{first}.txt").read_text() == Path(f"{second}.txt").read_text()
    assert Path(f"{first}.txt").read_text() == "It was altered. Keep it."


def test_an_error_that_passes_leaves_the_files_where_they_are(tmp_path: Path, inbox: Path) -> None:
    for number in (1, 2):
        leave(tmp_path, named(number), b"sealed")

    with pytest.raises(StoreBusyError):
        collect(tmp_path, Desk(StoreBusyError("The store is busy.", "Wait.")))
    assert len(list(inbox.iterdir())) == 2


def test_other_files_are_not_looked_at(tmp_path: Path, inbox: Path) -> None:
    names = ["notes.txt", "A" * 32 + ".sealed", f".{named(1)}.sealed", f"{named(1)}.sealed.part"]
    for name in names:
        (inbox / name).write_bytes(b"x")
    desk = Desk()

    collect(tmp_path, desk)

    assert desk.kept == []
    assert sorted(path.name for path in inbox.iterdir()) == sorted(names)


def test_a_link_is_not_followed(tmp_path: Path, inbox: Path) -> None:
    secret = tmp_path / "store.key"
    secret.write_bytes(b"secret")
    (inbox / f"{named(1)}.sealed").symlink_to(secret)
    (inbox / f"{named(2)}.sealed").symlink_to(tmp_path / "nothing")
    desk = Desk()

    found = collect(tmp_path, desk)

    assert desk.kept == []
    assert len(found.refusals) == 2
    assert secret.read_bytes() == b"secret"
    assert (inbox / REFUSED / f"{named(1)}.sealed").is_symlink()


def test_a_pipe_a_folder_and_a_giant_stop_nobody(tmp_path: Path, inbox: Path) -> None:
    os.mkfifo(inbox / f"{named(1)}.sealed")
    (inbox / f"{named(2)}.sealed").mkdir()
    with (inbox / f"{named(3)}.sealed").open("wb") as giant:
        giant.truncate(100 * MOST_SEALED_BYTES)
    leave(tmp_path, named(4), b"sealed")
    desk = Desk()

    found = collect(tmp_path, desk)

    assert desk.kept == [b"sealed"]
    assert len(found.refusals) == 3
    assert [path.name for path in inbox.iterdir()] == [REFUSED]


def test_an_inbox_or_a_place_for_refusals_that_is_a_link_is_not_worked_in(
    tmp_path: Path, inbox: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (inbox / REFUSED).symlink_to(elsewhere)
    leave(tmp_path, named(1), b"sealed")
    with pytest.raises(StationInboxError):
        collect(tmp_path, Desk(SubmissionError("No.", "No.")))
    other = tmp_path / "other"
    other.mkdir()
    (other / INBOX).symlink_to(elsewhere)
    (elsewhere / f"{named(2)}.sealed").write_bytes(b"x")
    with pytest.raises(StationInboxError):
        collect(other, Desk())
    with pytest.raises(StationInboxError):
        leave(other, named(3), b"sealed")

    assert [path.name for path in elsewhere.iterdir()] == [f"{named(2)}.sealed"]
    assert (inbox / f"{named(1)}.sealed").exists()


def test_ten_thousand_files_cost_one_look_a_moment(tmp_path: Path, inbox: Path) -> None:
    for number in range(10_000):
        (inbox / f"{named(number)}.sealed").touch()
    desk = Desk()
    before = time.process_time()

    found = collect(tmp_path, desk)

    assert (found.taken, found.left) == (MOST_AT_ONCE, 10_000 - MOST_AT_ONCE)
    assert time.process_time() - before < 2.0


def test_what_a_killed_station_never_finished_is_removed_after_an_hour(
    tmp_path: Path, inbox: Path
) -> None:
    cut_off, other = inbox / f".{named(1)}.sealed", inbox / ".of-somebody-else"
    for path in (cut_off, other):
        path.write_bytes(b"half")
    written = cut_off.stat().st_mtime
    collect(tmp_path, Desk(), clock=lambda: written + 3599)
    assert cut_off.exists()
    collect(tmp_path, Desk(), clock=lambda: written + 3602)
    assert not cut_off.exists()
    assert other.exists()


def test_what_is_left_after_something_is_younger_whatever_the_clock_says(tmp_path: Path) -> None:
    later = 4_000_000_000_000_000_000
    kept = leave(tmp_path, named(1), b"sealed", after=later)
    assert kept.stat().st_mtime_ns > later
    other = leave(tmp_path, named(2), b"sealed", after=1)
    assert other.stat().st_mtime_ns < later
