import json
import re
import stat
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.app.assets import asset
from kiosk.gateway import GatewayStateError, PublicationSnapshot
from kiosk.gateway.native import (
    ENVOY_FILTER,
    HAPROXY_RULES,
    SCRIPT,
    NativeFolder,
    NativeSettings,
)
from kiosk.tokens import SigningKey

NOW = 1_781_300_000
URI = "https://issuer.example/status/s1"
AUDIENCE = "https://models.example"
RULES = asset("gateways", HAPROXY_RULES)


def folder_at(path: Path) -> NativeFolder:
    rules = RULES.read_text(encoding="utf-8")
    return NativeFolder(path, NativeSettings(AUDIENCE), script=b"-- script", rules=rules)


def write(folder: NativeFolder, snapshot: PublicationSnapshot) -> None:
    folder.write_keys(snapshot)
    folder.write_set(snapshot)


def read(directory: Path) -> tuple[dict[str, Any], float]:
    """Read as kiosk.lua does; fail where something that belongs to the set is missing."""
    line = (directory / "current").read_text()
    found = re.fullmatch(r"kiosk-native 1 ([0-9a-f]{64}) ([0-9]+\.[0-9]+)\n", line)
    assert found is not None
    index: dict[str, Any] = json.loads((directory / "sets" / f"{found[1]}.json").read_text())
    for lists in (index["validity"], *(model["lists"] for model in index["models"].values())):
        for each in lists.values():
            assert (directory / "lists" / each["file"]).stat().st_size == each["length"]
    return index, float(found[2])


@pytest.fixture
def blocked(issuer: Any) -> PublicationSnapshot:
    issuer.access = {"fable-5": {7: 1}, "mythos-5": {7: 2}}
    return issuer.snapshot(NOW + 60)  # type: ignore[no-any-return]


def test_a_reader_finds_all_that_decides(issuer: Any, tmp_path: Path) -> None:
    snapshot = issuer.snapshot(NOW + 0.25)
    folder = folder_at(tmp_path / "native")
    with folder.exclusive():
        write(folder, snapshot)
    index, signed_at = read(folder.directory)
    assert signed_at == NOW + 0.25
    assert index["names"] == {
        "fable-5": "fable-5", "fable": "fable-5", "mythos-5": "mythos-5", "opal-4": "opal-4",
    }  # fmt: skip
    assert index["models"]["opal-4"] == {
        "controlled": False,
        "max_stale": snapshot.models["opal-4"].entry.max_stale,
        "lists": {},
    }
    assert index["audience"] == AUDIENCE
    assert list(index["keys"]) == [issuer.key.kid]
    assert index["expires"] == snapshot.expires


def test_only_the_time_is_written_while_nothing_is_new(issuer: Any, tmp_path: Path) -> None:
    targets = issuer.targets()
    snapshot = issuer.snapshot(targets=targets)
    folder = folder_at(tmp_path / "native")
    with folder.exclusive():
        write(folder, snapshot)
        before = _inodes(folder.directory)
        later = issuer.snapshot(NOW + 5, targets=targets, held=snapshot)
        write(folder, later)
        folder.write_set(later)
    after = _inodes(folder.directory)
    assert {name for name in before if before[name] != after[name]} <= {"current", "."}
    assert read(folder.directory)[1] == NOW + 5


def test_a_write_that_fails_anywhere_leaves_the_whole_set_before(
    issuer: Any, blocked: PublicationSnapshot, tmp_path: Path
) -> None:
    issuer.access = {}
    open_snapshot = issuer.snapshot()
    elsewhere = folder_at(tmp_path / "elsewhere")
    with elsewhere.exclusive():
        write(elsewhere, blocked)
    written = [path for path in elsewhere.directory.rglob("*") if path.is_file()]
    names = [path.relative_to(elsewhere.directory) for path in written if path.name != ".lock"]
    refused = 0
    for number, name in enumerate(names):
        folder = folder_at(tmp_path / f"native-{number}")
        with folder.exclusive():
            write(folder, open_snapshot)
            before = read(folder.directory)
            obstacle = folder.directory / name.parent / f".{name.name}.partial"
            obstacle.mkdir()
            try:
                folder.write_set(blocked)
            except GatewayStateError:
                refused += 1
                assert read(folder.directory) == before
            obstacle.rmdir()
            folder.write_set(blocked)
        assert read(folder.directory)[0] == read(elsewhere.directory)[0]
    assert refused >= 4, "the lists, the index, and what names the index"


def test_a_reader_may_finish_with_the_set_before(
    issuer: Any, blocked: PublicationSnapshot, tmp_path: Path
) -> None:
    folder = folder_at(tmp_path / "native")
    first = issuer.snapshot()
    with folder.exclusive():
        write(folder, first)
        sets = _names(folder.directory / "sets")
        write(folder, blocked)
        assert sets < _names(folder.directory / "sets")
    again = folder_at(tmp_path / "native")
    issuer.access = {"fable-5": {7: 2}, "mythos-5": {7: 1}}
    third = issuer.snapshot(NOW + 90)
    with again.exclusive():
        write(again, blocked)
        assert sets < _names(folder.directory / "sets"), "a restart forgets nobody who reads"
        write(again, third)
        write(again, first)
    assert len(_names(folder.directory / "sets")) == 2


def test_the_owner_writes_the_group_reads_and_nobody_else_does(
    issuer: Any, tmp_path: Path
) -> None:
    (tmp_path / "native").mkdir()
    (tmp_path / "native").chmod(0o2750)
    folder = folder_at(tmp_path / "native")
    with folder.exclusive():
        write(folder, issuer.snapshot())
    for path in folder.directory.rglob("*"):
        mode = stat.S_IMODE(path.stat().st_mode)
        if path.is_dir():
            assert mode == 0o2750
        elif path.name != ".lock":
            assert mode == 0o640, path


def test_a_folder_that_everybody_may_write_to_is_refused(tmp_path: Path) -> None:
    (tmp_path / "native").mkdir()
    (tmp_path / "native").chmod(0o777)
    with (
        pytest.raises(GatewayStateError, match="Everybody"),
        folder_at(tmp_path / "native").exclusive(),
    ):
        pass


def test_two_agents_do_not_write_to_one_folder(tmp_path: Path) -> None:
    first, second = folder_at(tmp_path / "native"), folder_at(tmp_path / "native")
    with (
        first.exclusive(),
        pytest.raises(GatewayStateError, match="Another agent"),
        second.exclusive(),
    ):
        pass
    with second.exclusive():
        pass


@pytest.mark.parametrize("name", ['a"b', "a b", "a\nb", "a#b", "a$b"])
def test_a_path_that_haproxy_would_read_otherwise_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(GatewayStateError, match="character"):
        folder_at(tmp_path / name)


def test_haproxy_gets_one_line_for_each_key(issuer: Any, tmp_path: Path) -> None:
    issuer.published = (other := _other_key(),)
    folder = folder_at(tmp_path / "native")
    with folder.exclusive():
        folder.write_keys(issuer.snapshot())
    rules = (folder.directory / HAPROXY_RULES).read_text()
    lines = [line for line in rules.splitlines() if "jwt_verify" in line]
    for kid, line in zip(sorted((issuer.key.kid, other.kid)), lines, strict=True):
        assert f'jwt_verify("ES256","{folder.directory}/keys/{kid}.pem")' in line
        assert line.endswith(f"if {{ var(txn.kiosk_kid) -m str {kid} }}")
        assert (folder.directory / "keys" / f"{kid}.pem").read_text().startswith("-----BEGIN")
    assert not re.search(r"FOLDER|MAX_BODY|BUFFER_SIZE|JWT_VERIFY", rules)
    assert (folder.directory / SCRIPT).read_bytes() == b"-- script"


def test_envoy_gets_all_keys_in_its_filter(issuer: Any, tmp_path: Path) -> None:
    folder = folder_at(tmp_path / "native")
    with folder.exclusive():
        folder.write_keys(issuer.snapshot())
    response = json.loads((folder.directory / ENVOY_FILTER).read_text())
    provider = response["resources"][0]["typed_config"]["providers"]["kiosk"]
    assert provider["require_expiration"] is True
    assert provider["audiences"] == [AUDIENCE]
    keys = json.loads(provider["local_jwks"]["inline_string"])["keys"]
    assert [key["kid"] for key in keys] == [issuer.key.kid]


def test_a_reload_is_due_until_it_was_done_also_for_another_agent(
    issuer: Any, tmp_path: Path
) -> None:
    folder = folder_at(tmp_path / "native")
    with folder.exclusive():
        assert folder.write_keys(issuer.snapshot())
        assert folder.write_keys(issuer.snapshot())
    again = folder_at(tmp_path / "native")
    with again.exclusive():
        assert again.write_keys(issuer.snapshot())
        again.note_reloaded()
        assert not again.write_keys(issuer.snapshot())
        issuer.published = (_other_key(),)
        assert again.write_keys(issuer.snapshot())


def _other_key() -> SigningKey:
    return SigningKey.from_private_key(ec.derive_private_key(0xBADCAFE, ec.SECP256R1()))


def _inodes(directory: Path) -> dict[str, tuple[int, int]]:
    return {
        path.relative_to(directory).as_posix(): (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in directory.rglob("*")
        if path.is_file()
    }


def _names(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}
