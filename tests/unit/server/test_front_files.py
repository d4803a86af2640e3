import asyncio
import gzip
import hashlib
import os
from pathlib import Path

import pytest

from kiosk.server.front_files import MOST_FILE_BYTES, PublishedFolder, PublishedObject

ROOT = "/1.root.json"
LIST = f"/targets/lists/fable-5/{'0' * 64}.s1.jwt"


def find(folder: PublishedFolder, path: str) -> PublishedObject | None:
    return asyncio.run(folder.find(path))


def data_of(folder: PublishedFolder, path: str) -> bytes | None:
    found = find(folder, path)
    return None if found is None else found.plain.data


@pytest.fixture
def folder(tmp_path: Path) -> PublishedFolder:
    path = tmp_path / "publication"
    (path / LIST[1:]).parent.mkdir(parents=True)
    (path / LIST[1:]).write_bytes(b"list")
    (path / ROOT[1:]).write_bytes(b'{"root": 1}')
    return PublishedFolder(path)


def test_a_tag_names_exactly_these_bytes(folder: PublishedFolder) -> None:
    found = find(folder, LIST)
    assert found is not None
    assert found.plain.tag == f'"{hashlib.sha256(b"list").hexdigest()}"'
    assert (found.content_type, found.varies) == ("application/statuslist+jwt", False)


def test_long_metadata_is_compressed_under_a_tag_of_its_own(folder: PublishedFolder) -> None:
    long = b'{"targets": "%s"}' % (b"lists" * 1000)
    (folder.folder / "1.targets.json").write_bytes(long)
    found = find(folder, "/1.targets.json")
    again = PublishedObject(long, "application/json")
    assert found is not None
    assert found.gzipped is not None
    assert gzip.decompress(found.gzipped.data) == long
    assert found.gzipped.tag != found.plain.tag
    assert again.gzipped == found.gzipped


@pytest.mark.parametrize("path", [ROOT, LIST])
def test_a_file_that_was_replaced_is_the_new_one_at_once(
    path: str, folder: PublishedFolder
) -> None:
    assert data_of(folder, path) is not None
    (folder.folder / "new").write_bytes(b"new")
    (folder.folder / "new").replace(folder.folder / path[1:])
    assert data_of(folder, path) == b"new"
    (folder.folder / path[1:]).unlink()
    assert data_of(folder, path) is None


def test_an_unchanged_file_is_read_once(folder: PublishedFolder) -> None:
    assert find(folder, LIST) is find(folder, LIST)


def test_what_was_asked_for_longest_ago_is_forgotten(tmp_path: Path) -> None:
    folder = PublishedFolder(tmp_path, most_held=25)
    for number in (1, 2, 3):
        (tmp_path / f"{number}.root.json").write_bytes(bytes(10))
    first, second = find(folder, "/1.root.json"), find(folder, "/2.root.json")
    assert find(folder, "/1.root.json") is first
    find(folder, "/3.root.json")
    assert folder._held_bytes == 20
    assert find(folder, "/1.root.json") is first
    assert find(folder, "/2.root.json") is not second


@pytest.mark.parametrize("place", ["outside.json", "publication/secret"])
def test_links_to_what_is_no_publication_are_not_followed(
    place: str, folder: PublishedFolder, tmp_path: Path
) -> None:
    (tmp_path / "outside.json").write_bytes(b"secret")
    (folder.folder / "secret").symlink_to(tmp_path / "outside.json")
    (folder.folder / "7.root.json").symlink_to(tmp_path / place)
    assert find(folder, "/7.root.json") is None


def test_a_folder_that_is_a_link_outside_is_not_followed(
    folder: PublishedFolder, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / f"{'1' * 64}.x.jwt").write_bytes(b"secret")
    (folder.folder / "targets" / "other").symlink_to(tmp_path / "other")
    assert find(folder, f"/targets/other/{'1' * 64}.x.jwt") is None


def test_a_publication_behind_a_link_is_served(folder: PublishedFolder, tmp_path: Path) -> None:
    (tmp_path / "www").symlink_to(folder.folder)
    assert data_of(PublishedFolder(tmp_path / "www"), LIST) == b"list"


def test_a_pipe_does_not_hold_the_server(folder: PublishedFolder) -> None:
    os.mkfifo(folder.folder / "7.root.json")
    assert find(folder, "/7.root.json") is None


def test_a_file_longer_than_any_is_not_served(folder: PublishedFolder) -> None:
    with (folder.folder / "7.root.json").open("wb") as file:
        file.truncate(MOST_FILE_BYTES + 1)
    assert find(folder, "/7.root.json") is None
    os.truncate(folder.folder / "7.root.json", MOST_FILE_BYTES)
    assert find(folder, "/7.root.json") is not None
