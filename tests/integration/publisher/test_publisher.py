import json
import shutil
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from filelock import FileLock
from securesystemslib.signer import CryptoSigner

from kiosk.domain.issuer import KeyPurpose
from kiosk.server.publisher import FolderPutBackError, PublisherError, publish
from kiosk.server.repository import (
    SERVED,
    RootError,
    add_root_signature,
    build_root,
    check_root,
    make_root,
    root_version,
    signer_from_der,
)
from kiosk.server.static import PublicationDirectory, PublicationDirectoryError
from kiosk.services.issuance import SigningKeyError
from kiosk.services.ports import NumberTakenError
from kiosk.tokens import ListMemory

WRITES = 5
HOUR = timedelta(hours=1)


def admin(number: int) -> CryptoSigner:
    return CryptoSigner(Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32))


def test_what_is_published_is_followed(site: Any, start: Any) -> None:
    published = site.publisher().publish(site.content(), start, version=1)
    assert (published.version, published.targets) == (1, 4)
    assert published.changed == (
        "access.json",
        "jwks.json",
        "lists/fable-5/s1.jwt",
        "lists/s1.jwt",
    )
    snapshot = site.follower(start).refresh()
    assert snapshot.version == 1
    assert snapshot.catalogue.models[0].max_stale == 3600


def test_a_publisher_that_remembers_publishes_only_what_changed(site: Any, start: Any) -> None:
    memory = ListMemory()
    site.publisher(memory=memory).publish(site.content(), start, version=1)
    same = site.publisher(memory=memory).publish(site.content(), start + HOUR, version=2)
    assert same.changed == ()
    revoked = site.publisher(memory=memory).publish(
        site.content(revoked=1), start + HOUR, version=3
    )
    assert revoked.changed == ("lists/s1.jwt",)
    later = site.follower(start + HOUR)
    assert later.refresh().validity
    renewed = site.publisher(memory=memory).publish(
        site.content(revoked=1), start + 24 * HOUR, version=4
    )
    assert renewed.changed == ("lists/fable-5/s1.jwt",)


def test_what_is_remembered_is_written_again_where_the_folder_was_lost(
    site: Any, start: Any
) -> None:
    memory = ListMemory()
    site.publisher(memory=memory).publish(site.content(revoked=1), start, version=1)
    shutil.rmtree(site.folder)
    site.publisher(memory=memory).publish(site.content(revoked=1), start + HOUR, version=2)
    assert site.follower(start + HOUR).refresh().validity


def test_max_stale_follows_the_timestamp(site: Any, start: Any) -> None:
    site.publisher(SERVED).publish(site.content(), start, version=1)
    assert site.follower(start).refresh().catalogue.models[0].max_stale == 30


def test_a_refreshed_timestamp_keeps_the_publication_alive(site: Any, start: Any) -> None:
    publisher = site.publisher(SERVED)
    publisher.publish(site.content(), start, version=1)
    for seconds in range(5, 65, 5):
        publisher.refresh_timestamp(start + timedelta(seconds=seconds))
    later = start + timedelta(seconds=61)
    snapshot = site.follower(later).refresh()
    assert snapshot.version == 1
    assert later.timestamp() - snapshot.signed_at == 1


def test_nothing_is_refreshed_before_something_is_published(site: Any, start: Any) -> None:
    with pytest.raises(PublisherError):
        site.publisher().refresh_timestamp(start)


def test_numbers_never_go_back(site: Any, start: Any) -> None:
    publisher = site.publisher()
    publisher.publish(site.content(), start, version=42)
    follower = site.follower(start)
    follower.refresh()
    # The clock is set back, the store restored from a backup.
    for version in (4, 42):
        with pytest.raises(NumberTakenError) as taken:
            publisher.publish(site.content(1), start - HOUR / 2, version=version)
        assert taken.value.highest == 42
    assert follower.refresh().version == 42
    publisher.publish(site.content(1), start - HOUR / 2, version=43)
    publisher.refresh_timestamp(start - HOUR / 2)
    assert follower.refresh().version == 43


def test_a_lost_folder_does_not_count_anew(site: Any, start: Any, tmp_path: Path) -> None:
    site.publisher().publish(site.content(), start, version=1)
    follower = site.follower(start + HOUR / 2)
    site.publisher().refresh_timestamp(start + HOUR / 4)
    follower.refresh()
    site.folder.rename(tmp_path / "lost")
    publish(
        site.content(1),
        keys=site.keys,
        roots=[site.root],
        version=2,
        directory=site.folder,
        now=start + HOUR / 2,
    )
    assert follower.refresh().version == 2


class CrashError(Exception):
    """Stand for a power cut."""


@dataclass(frozen=True)
class CrashingDirectory(PublicationDirectory):
    """Stop before one of the writes."""

    left: list[int] = field(default_factory=list)

    def _write(self, path: Path, data: bytes) -> None:
        self.left[0] -= 1
        if self.left[0] < 0:
            path.with_name(path.name + ".partial").write_bytes(data[: len(data) // 2])
            raise CrashError
        super()._write(path, data)


@pytest.mark.parametrize("writes", range(WRITES))
def test_a_crash_leaves_the_old_publication_whole(writes: int, site: Any, start: Any) -> None:
    site.publisher().publish(site.content(), start, version=1)
    crashing = replace(
        site.publisher(), directory=CrashingDirectory(site.folder, [site.root], [writes])
    )
    with pytest.raises(CrashError):
        crashing.publish(site.content(1), start + timedelta(seconds=9), version=2)
    now = start + timedelta(seconds=10)
    assert site.follower(now).refresh().version == 1
    site.publisher().publish(site.content(1), now, version=3)
    assert site.follower(now).refresh().version == 3
    assert not list(site.folder.rglob("*.partial"))


def test_a_crash_test_reaches_every_write(site: Any, start: Any) -> None:
    site.publisher().publish(site.content(), start, version=1)
    counting = CrashingDirectory(site.folder, [site.root], [100])
    replace(site.publisher(), directory=counting).publish(site.content(1), start, version=2)
    # Two lists (key set and catalogue are unchanged), targets, snapshot, timestamp.
    assert 100 - counting.left[0] == WRITES


def test_superseded_files_stay_for_their_grace(site: Any, start: Any) -> None:
    publisher = site.publisher()
    publisher.publish(site.content(), start, version=1)
    first = set(site.folder.rglob("*.jwt"))
    old_timestamp = (site.folder / "timestamp.json").read_bytes()
    publisher.publish(site.content(1), start + HOUR / 4, version=2)
    publisher.publish(site.content(1), start + HOUR / 2, version=3)
    assert all(path.exists() for path in first)
    current = (site.folder / "timestamp.json").read_bytes()
    (site.folder / "timestamp.json").write_bytes(old_timestamp)
    assert site.follower(start, "slow").refresh().version == 1
    (site.folder / "timestamp.json").write_bytes(current)
    # The second gave way to the third an hour ago, the third only now.
    publisher.publish(site.content(2), start + 3 * HOUR / 2, version=4)
    assert not any(path.exists() for path in first)
    kept = {path.name for path in site.folder.glob("*.targets.json")}
    assert kept == {"2.targets.json", "3.targets.json", "4.targets.json"}
    assert site.follower(start + 3 * HOUR / 2).refresh().version == 4


def test_gateways_are_told_before_the_publisher_clears_up(site: Any, start: Any) -> None:
    site.publisher().publish(site.content(), start, version=1)
    shown = []

    def look() -> None:
        assert site.follower(start + 2 * HOUR).refresh().version == 3
        shown.append(sorted(path.name for path in site.folder.glob("*.targets.json")))

    site.publisher().publish(site.content(revoked=1), start, version=2)
    publisher = replace(site.publisher(), replaced=look)
    publisher.publish(site.content(), start + 2 * HOUR, version=3)
    assert shown == [["1.targets.json", "2.targets.json", "3.targets.json"]]
    assert not (site.folder / "1.targets.json").exists()
    publisher.refresh_timestamp(start + 2 * HOUR)
    assert len(shown) == 2


def test_publishers_take_turns(site: Any, start: Any) -> None:
    directory = PublicationDirectory(site.folder, [site.root])
    site.publisher().publish(site.content(), start, version=1)
    with (
        FileLock(site.folder / ".publisher.lock"),
        pytest.raises(PublicationDirectoryError),
        directory.exclusive(wait=timedelta(0)),
    ):
        pytest.fail("two publishers at once")


def test_a_damaged_folder_is_reported(site: Any, start: Any) -> None:
    site.publisher().publish(site.content(), start, version=1)
    for damage in (b"{}", (site.folder / "1.root.json").read_bytes()):
        (site.folder / "timestamp.json").write_bytes(damage)
        with pytest.raises(PublicationDirectoryError):
            site.publisher().publish(site.content(), start, version=2)


@pytest.mark.parametrize("name", ["timestamp.json", "1.targets.json"])
def test_numbers_that_somebody_made_up_in_the_folder_are_not_taken_over(
    name: str, site: Any, start: Any
) -> None:
    """Gateways would hold on to them for ever, also when the folder is emptied."""
    site.publisher().publish(site.content(), start, version=1)
    metadata = json.loads((site.folder / name).read_bytes())
    metadata["signed"]["version"] = 2**60
    (site.folder / name).write_text(json.dumps(metadata))
    with pytest.raises(PublicationDirectoryError):
        site.publisher().publish(site.content(), start, version=2)


def test_a_copy_under_a_high_number_is_not_taken_over(site: Any, start: Any) -> None:
    site.publisher().publish(site.content(), start, version=1)
    targets = (site.folder / "1.targets.json").read_bytes()
    (site.folder / "999999999999999999.targets.json").write_bytes(targets)
    with pytest.raises(PublicationDirectoryError):
        site.publisher().publish(site.content(), start, version=2)


def test_an_older_publication_put_back_is_not_vouched_for(site: Any, start: Any) -> None:
    publisher = site.publisher()
    publisher.publish(site.content(), start, version=1)
    before = (site.folder / "timestamp.json").read_bytes()
    publisher.publish(site.content(1), start, version=2)
    (site.folder / "timestamp.json").write_bytes(before)
    with pytest.raises(FolderPutBackError):
        publisher.refresh_timestamp(start, published=2)
    assert (site.folder / "timestamp.json").read_bytes() == before


def test_unfinished_files_of_somebody_else_are_left_alone(site: Any, start: Any) -> None:
    site.folder.mkdir()
    (site.folder / "film.partial").write_bytes(b"half")
    site.publisher().publish(site.content(), start, version=1)
    assert (site.folder / "film.partial").exists()


def test_a_folder_that_cannot_be_made_is_reported(site: Any, start: Any) -> None:
    site.folder.write_bytes(b"a file")
    with pytest.raises(PublicationDirectoryError):
        site.publisher().publish(site.content(), start, version=1)


def test_the_token_key_must_be_one(site: Any) -> None:
    token_key = site.keys[KeyPurpose.TOKENS]
    site.keys[KeyPurpose.TOKENS] = site.keys[KeyPurpose.TARGETS]
    with pytest.raises(SigningKeyError):
        site.publisher()
    with pytest.raises(RootError):
        signer_from_der(token_key.private_der)


def online_keys() -> Any:
    return {
        role: admin(number).public_key
        for number, role in enumerate(("targets", "snapshot", "timestamp"), start=20)
    }


def test_a_root_needs_two_admins(site: Any, start: Any) -> None:
    keys = [admin(1).public_key, admin(2).public_key]
    for too_few, threshold in ((keys[:1], 2), (keys, 1), ([keys[0]] * 2, 2), (keys, 3)):
        with pytest.raises(RootError):
            make_root(too_few, online_keys(), version=1, expires=start, threshold=threshold)
    with pytest.raises(RootError):
        build_root(
            root_keys=[site.keys[KeyPurpose.TARGETS].private_der] * 2,
            online_keys={key: site.keys[key].public_der for key in site.keys},
            threshold=2,
            now=start,
        )


def test_no_key_is_both_offline_and_online(start: Any) -> None:
    keys = [admin(20).public_key, admin(2).public_key]
    with pytest.raises(RootError):
        make_root(keys, online_keys(), version=1, expires=start)


def test_two_admins_sign_one_after_the_other(start: Any) -> None:
    keys = [admin(1).public_key, admin(2).public_key]
    root = make_root(keys, online_keys(), version=1, expires=start + HOUR)
    once = add_root_signature(root, admin(1))
    for incomplete in (root, once, add_root_signature(once, admin(1))):
        with pytest.raises(RootError):
            check_root(incomplete)
    first = add_root_signature(once, admin(2))
    check_root(first)
    assert root_version(first) == 1
    second = make_root(keys, online_keys(), version=2, expires=start + HOUR)
    for number in (1, 2):
        second = add_root_signature(second, admin(number))
    check_root(second, first)
    with pytest.raises(RootError):
        check_root(first, first)
    with pytest.raises(RootError):
        check_root(b"{}")
