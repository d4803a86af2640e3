"""Several followers over one state folder: nobody waits for a download, nothing goes back."""

import fcntl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk.gateway import (
    Follower,
    GatewayStateError,
    PublicationRefusedError,
    PublicationUnreachableError,
)

Follow = Callable[..., Follower]


@contextmanager
def while_fetching(repository: Any, start: str, act: Callable[[], object]) -> Iterator[None]:
    """Call ``act`` once a file was fetched whose name begins with ``start``, the first time."""
    honest = repository._fetch
    waiting = [act]

    def fetch(url: str) -> Iterator[bytes]:
        data = list(honest(url))
        if url.removeprefix("publication:///").startswith(start) and waiting:
            waiting.pop()()
        return iter(data)

    repository._fetch = fetch
    yield
    repository._fetch = honest
    assert not waiting


def test_nothing_is_fetched_while_the_folder_is_locked(
    repository: Any, follow: Follow, tmp_path: Path
) -> None:
    honest = repository._fetch
    free = []

    def fetch(url: str) -> Iterator[bytes]:
        with (tmp_path / "state" / ".lock").open("ab") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            free.append(url)
        answer: Iterator[bytes] = honest(url)
        return answer

    repository._fetch = fetch
    follow().refresh()
    assert len(free) == len(repository.asked) > 5


@pytest.mark.parametrize("start", ["timestamp", "1.snapshot", "targets/lists/"])
def test_an_overtaken_follower_takes_the_newer_publication(
    start: str, repository: Any, follow: Follow
) -> None:
    slow, fast = follow(), follow()

    def overtake() -> None:
        repository.validity = {7: 1}
        repository.publish()
        assert fast.refresh().version == 2

    with while_fetching(repository, start, overtake):
        assert slow.refresh().version == 2
    assert follow().recall().version == 2


def test_an_overtaken_follower_does_not_accept_what_others_know_to_be_old(
    repository: Any, follow: Follow
) -> None:
    slow, fast = follow(), follow()
    held = slow.refresh()
    repository.publish()
    old = dict(repository.files)

    def overtake_and_roll_back() -> None:
        repository.publish()
        assert fast.refresh().version == 3
        repository.files = old

    with (
        while_fetching(repository, "2.targets", overtake_and_roll_back),
        pytest.raises(PublicationRefusedError),
    ):
        slow.refresh()
    assert slow.snapshot is held
    assert follow().recall().version == 3


def test_an_overtaken_follower_does_not_forget_the_log(repository: Any, follow: Follow) -> None:
    slow, fast = follow(), follow()

    def overtake() -> None:
        repository.log_size, repository.log_root = 9, b"\1" * 32
        repository.publish()
        fast.refresh()
        repository.log_size = 4
        repository.publish()

    with (
        while_fetching(repository, "timestamp", overtake),
        pytest.raises(PublicationRefusedError, match="shrunk"),
    ):
        slow.refresh()


def test_what_an_overtaken_follower_saw_before_it_failed_makes_nothing_older_good(
    repository: Any, follow: Follow
) -> None:
    """A failure is written back by the same rule as a success."""
    slow, fast = follow(), follow()
    list_name = repository.name_of("targets/lists/")
    missing = repository.files.pop(list_name)

    def overtake() -> None:
        repository.files[list_name] = missing
        repository.publish()
        fast.refresh()

    with while_fetching(repository, "1.targets", overtake):
        assert slow.refresh().version == 2
    repository.files["timestamp.json"] = repository.publish().timestamp
    assert slow.refresh().version == 3


def test_a_timestamp_seen_once_counts_also_when_its_lists_never_came(
    repository: Any, follow: Follow
) -> None:
    follow().refresh()
    old = dict(repository.files)
    repository.validity = {7: 1}
    repository.publish()
    for name in set(repository.files) - set(old):
        if name.startswith("targets/lists/"):
            del repository.files[name]
    with pytest.raises(PublicationUnreachableError):
        follow().refresh()
    repository.files = old
    with pytest.raises(PublicationRefusedError):
        follow().refresh()


def test_files_removed_by_another_follower_are_fetched_again(
    repository: Any, follow: Follow, tmp_path: Path
) -> None:
    def remove() -> None:
        for path in (tmp_path / "state" / "targets").iterdir():
            path.unlink()

    with while_fetching(repository, "targets/lists/", remove):
        follow().refresh()
    assert follow().refresh().version == 1
    assert follow().recall().version == 1


def test_a_torn_file_is_fetched_again(follow: Follow, tmp_path: Path) -> None:
    follow().refresh()
    for path in (tmp_path / "state" / "targets").iterdir():
        path.write_bytes(path.read_bytes()[:-1])
    assert follow().refresh().version == 1
    assert follow().recall().version == 1


def test_a_follower_that_is_overtaken_for_ever_says_so(repository: Any, follow: Follow) -> None:
    slow = follow()
    honest = repository._fetch

    def fetch(url: str) -> Iterator[bytes]:
        data = list(honest(url))
        if url.endswith("timestamp.json"):
            repository._fetch = honest
            repository.refresh()
            follow().refresh()
            repository._fetch = fetch
        return iter(data)

    repository._fetch = fetch
    with pytest.raises(GatewayStateError, match="each time"):
        slow.refresh()
    repository._fetch = honest
    assert slow.refresh().version == 1


def test_followers_in_many_threads_end_at_the_newest_and_never_go_back(
    repository: Any, follow: Follow
) -> None:
    followers = [follow() for _ in range(4)]
    published = threading.Barrier(len(followers) + 1)
    versions: list[list[int]] = [[] for _ in followers]

    def run(number: int) -> None:
        for _ in range(6):
            published.wait(30)
            versions[number].append(followers[number].refresh().version)
            published.wait(30)

    threads = [threading.Thread(target=run, args=(each,)) for each in range(len(followers))]
    for thread in threads:
        thread.start()
    for _ in range(6):
        repository.validity = {7: repository.version % 2}
        repository.publish()
        published.wait(30)
        published.wait(30)
    for thread in threads:
        thread.join()
    assert versions == [[2, 3, 4, 5, 6, 7]] * len(followers)
    assert follow().recall().version == 7


def test_what_was_accepted_is_restored_without_asking_anybody(
    repository: Any, follow: Follow
) -> None:
    assert follow().restore() is None
    first = follow().refresh()
    repository.asked.clear()
    restored = follow().restore()
    assert restored is not None
    assert (restored.version, restored.signed_at) == (first.version, first.signed_at)
    assert repository.asked == []


def test_a_list_that_did_not_change_is_taken_over(repository: Any, follow: Follow) -> None:
    follower = follow()
    targets = repository.targets()
    repository.publish(targets)
    before = follower.refresh()
    repository.log_size = 4
    lists = {name: data for name, data in targets.items() if name.startswith("lists/")}
    repository.publish(repository.targets() | lists)
    repository.asked.clear()
    after = follower.refresh()
    assert after.version == 3
    assert after.lists.keys() == before.lists.keys()
    assert all(after.lists[name] is before.lists[name] for name in before.lists)
    fetched = [name for name in repository.asked if name.startswith("targets/")]
    assert [name.rpartition(".")[0].rpartition(".")[2] for name in fetched] == ["access"]
