from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.app.published_files import PublicationUnreadableError, read_published

if TYPE_CHECKING:
    from pathlib import Path

DIGEST = "0" * 64


def write_signed(path: Path, signed: dict[str, Any]) -> None:
    path.write_text(json.dumps({"signed": signed, "signatures": []}), encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_signed(tmp_path / "timestamp.json", {"meta": {"snapshot.json": {"version": 7}}})
    write_signed(tmp_path / "7.snapshot.json", {})
    targets = {name: {"hashes": {"sha256": DIGEST}} for name in ("access.json", "lists/m/s.jwt")}
    write_signed(tmp_path / "7.targets.json", {"targets": targets})
    write_signed(tmp_path / "1.root.json", {})
    write_signed(tmp_path / "6.targets.json", {"targets": {}})
    (tmp_path / "targets/lists/m").mkdir(parents=True)
    (tmp_path / f"targets/{DIGEST}.access.json").write_bytes(b"catalogue")
    (tmp_path / f"targets/lists/m/{DIGEST}.s.jwt").write_bytes(b"list")
    return tmp_path


def test_the_current_publication_is_read_under_its_targets_names(folder: Path) -> None:
    files = read_published(folder)

    assert sorted(files) == [
        "1.root.json",
        "7.snapshot.json",
        "7.targets.json",
        "targets/access.json",
        "targets/lists/m/s.jwt",
    ]
    assert files["targets/lists/m/s.jwt"] == b"list"


@pytest.mark.parametrize(
    "missing", ["timestamp.json", "7.snapshot.json", f"targets/{DIGEST}.access.json"]
)
def test_a_publication_that_is_not_whole_is_refused(folder: Path, missing: str) -> None:
    (folder / missing).unlink()

    with pytest.raises(PublicationUnreadableError, match="no whole publication"):
        read_published(folder)


@pytest.mark.parametrize("timestamp", ["", "[]", '{"signed": {"meta": {}}}', "{"])
def test_a_timestamp_that_says_nothing_is_refused(folder: Path, timestamp: str) -> None:
    (folder / "timestamp.json").write_text(timestamp, encoding="utf-8")

    with pytest.raises(PublicationUnreadableError, match="no whole publication"):
        read_published(folder)
