import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.app.publishing import (
    OtherPublisherError,
    PublishingThread,
    Rhythm,
    call_at_changes,
    hold_publishing,
    momentary_turn,
)
from kiosk.domain.errors import KioskError
from kiosk.domain.issuer import PublicationRecord

NOON = datetime(2026, 6, 12, 12, tzinfo=UTC)
QUICK = Rhythm(watch=0.01, refresh=0.02)
PATIENCE = 10.0


class Desk:
    """Pretend to be a store that is published."""

    def __init__(self) -> None:
        self.size = 1
        self.settled = 0
        self.published = 0
        self.failing = False
        self.until_change: float | None = None
        self.refreshed = threading.Event()
        self.anew: list[bool] = []

    def publish(self, *, anew: bool) -> PublicationRecord | None:
        if self.failing:
            raise KioskError("The disk is full.", "Make room.")
        if not anew and self.size == self.settled and self.seconds_until_change() != 0.0:
            return None
        self.anew.append(anew)
        self.published += 1
        self.until_change = None
        self.settled = self.size = self.size + 1  # a publication is itself an entry of the log
        return PublicationRecord(self.published, NOON, "d", 3, (), self.size, 0, 0)

    def refresh(self) -> None:
        self.refreshed.set()

    def log_size(self) -> int:
        return self.size

    def seconds_until_change(self) -> float | None:
        return self.until_change


class Reports:
    """Collect what the thread reports, and wait for the next."""

    def __init__(self) -> None:
        self.all: list[PublicationRecord | KioskError] = []
        self._arrived = threading.Condition()

    def __call__(self, outcome: PublicationRecord | KioskError) -> None:
        with self._arrived:
            self.all.append(outcome)
            self._arrived.notify_all()

    def wait_for(self, count: int) -> None:
        with self._arrived:
            assert self._arrived.wait_for(lambda: len(self.all) >= count, PATIENCE)


def test_it_publishes_at_once_then_only_after_a_change() -> None:
    desk, reports = Desk(), Reports()
    thread = PublishingThread(desk, reports, rhythm=QUICK)
    thread.start()
    reports.wait_for(1)
    assert desk.refreshed.wait(PATIENCE)
    assert desk.published == 1
    desk.size += 1
    thread.request()
    reports.wait_for(2)
    thread.close()
    assert desk.published == 2
    assert desk.anew == [True, False]


def test_an_instant_that_changes_a_decision_is_published_without_any_entry_in_the_log() -> None:
    desk, reports = Desk(), Reports()
    thread = PublishingThread(desk, reports, rhythm=Rhythm(watch=PATIENCE, refresh=PATIENCE))
    thread.start()
    reports.wait_for(1)
    desk.until_change = 0.0
    thread.request()
    reports.wait_for(2)
    thread.close()
    assert desk.anew == [True, False]


class AboutToChange(Desk):
    """Pretend that time changes a decision long before the next watch, and do so once."""

    def __init__(self) -> None:
        super().__init__()
        self.before = iter((0.02, 0.02))

    def seconds_until_change(self) -> float | None:
        return next(self.before, 0.0) if self.published < 2 else None


def test_the_thread_wakes_for_an_instant_and_not_at_the_next_watch() -> None:
    desk, reports = AboutToChange(), Reports()
    thread = PublishingThread(desk, reports, rhythm=Rhythm(watch=6 * PATIENCE, refresh=60.0))
    thread.start()
    reports.wait_for(2)
    thread.close()
    assert desk.published == 2


def test_a_failure_is_reported_once_and_mended_without_a_restart() -> None:
    desk, reports = Desk(), Reports()
    desk.failing = True
    thread = PublishingThread(desk, reports, rhythm=QUICK)
    thread.start()
    reports.wait_for(1)
    assert desk.refreshed.wait(PATIENCE)
    assert len(reports.all) == 1
    desk.failing = False
    reports.wait_for(2)
    thread.close()
    assert isinstance(reports.all[0], KioskError)
    assert isinstance(reports.all[1], PublicationRecord)


def test_a_window_leaves_publishing_to_a_running_publisher_and_takes_it_up_after(
    tmp_path: Path,
) -> None:
    desk, reports = Desk(), Reports()
    publisher = hold_publishing(tmp_path)
    turns = threading.Semaphore(0)

    def turn() -> AbstractContextManager[bool]:
        turns.release()
        return momentary_turn(tmp_path)

    thread = PublishingThread(desk, reports, turn=turn, rhythm=QUICK)
    thread.start()
    for _ in range(3):
        assert turns.acquire(timeout=PATIENCE)
    assert desk.published == 0
    publisher.release()
    reports.wait_for(1)
    thread.close()
    assert desk.published == 1


def test_everything_is_signed_again_before_it_goes_stale_though_nothing_happens() -> None:
    desk, reports = Desk(), Reports()
    thread = PublishingThread(desk, reports, rhythm=Rhythm(watch=0.01, refresh=1.0, renew=0.05))
    thread.start()
    reports.wait_for(3)
    thread.close()


def test_a_second_publisher_is_refused(tmp_path: Path) -> None:
    first = hold_publishing(tmp_path)
    with pytest.raises(OtherPublisherError, match="Another process"):
        hold_publishing(tmp_path, wait=0.05)
    first.release()


def test_a_lock_that_cannot_be_taken_is_told_once_and_tried_again(tmp_path: Path) -> None:
    """A thread that died of it would leave every later revocation unpublished."""
    desk, reports = Desk(), Reports()
    in_the_way = tmp_path / "publisher.lock"
    in_the_way.mkdir()
    thread = PublishingThread(desk, reports, turn=lambda: momentary_turn(tmp_path), rhythm=QUICK)
    thread.start()
    reports.wait_for(1)
    assert isinstance(reports.all[0], KioskError)
    in_the_way.rmdir()
    reports.wait_for(2)
    assert isinstance(reports.all[1], PublicationRecord)
    thread.close()


class BusyDesk(Desk):
    """Change something else in the store at each look."""

    thread: PublishingThread

    def log_size(self) -> int:
        self.thread.request()
        return self.size


def test_a_busy_store_does_not_put_off_the_timestamp() -> None:
    desk, reports = BusyDesk(), Reports()
    desk.thread = PublishingThread(desk, reports, rhythm=Rhythm(watch=PATIENCE, refresh=0.02))
    desk.thread.start()
    assert desk.refreshed.wait(PATIENCE)
    desk.thread.close()


class Committing:
    """Tell of one commit, then of none."""

    def __init__(self) -> None:
        self.left = 1
        self.waited = threading.Event()

    def wait(self, timeout: float) -> bool:
        self.left -= 1
        if self.left < 0:
            self.waited.wait(timeout)
        return self.left >= 0

    def close(self) -> None:
        self.waited.set()


def test_a_commit_is_published_long_before_the_next_watch() -> None:
    desk, reports, ended = Desk(), Reports(), threading.Event()
    thread = PublishingThread(desk, reports, rhythm=Rhythm(watch=6 * PATIENCE, refresh=60.0))
    thread.start()
    reports.wait_for(1)
    desk.size += 1
    changes = Committing()
    calling = threading.Thread(target=call_at_changes, args=(changes, thread, ended))
    calling.start()
    reports.wait_for(2)
    ended.set()
    changes.close()
    calling.join()
    thread.close()


def test_a_turn_that_cannot_be_asked_for_is_told_once_and_asked_for_again() -> None:
    desk, reports = Desk(), Reports()
    asked: list[bool] = []

    @contextmanager
    def turn() -> Iterator[bool]:
        asked.append(True)
        if len(asked) < 4:
            raise KioskError("The database is away.", "Wait for it.")
        yield True

    thread = PublishingThread(desk, reports, turn=turn, rhythm=QUICK)
    thread.start()
    reports.wait_for(2)
    thread.close()
    assert str(reports.all[0]) == "The database is away. Wait for it."
    assert isinstance(reports.all[1], PublicationRecord)


class OvertakenDesk(Desk):
    """Be committed to right after a publication has read the store, once."""

    def publish(self, *, anew: bool) -> PublicationRecord | None:
        record = super().publish(anew=anew)
        if self.published == 1 and record is not None:
            self.size += 1
        return record


def test_what_is_committed_while_a_publication_is_made_is_published_next() -> None:
    desk, reports = OvertakenDesk(), Reports()
    thread = PublishingThread(desk, reports, rhythm=Rhythm(watch=0.01, refresh=60.0))
    thread.start()
    reports.wait_for(2)
    thread.close()
    assert desk.published == 2
