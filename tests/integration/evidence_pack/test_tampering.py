"""Change one thing in a pack, mend what a forger could mend, and see it caught and named.

A forger who holds the pack can write manifest.json anew, so every change below
does; a forger who holds no key can sign neither lists, metadata nor checkpoint.
"""

import base64
import hashlib
import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.audit import checker
from kiosk.audit.entries import canonical_json

Members = dict[str, bytes]
Change = Callable[[Members], None]
TARGETS = "publication/targets/"
FABLE = f"{TARGETS}lists/fable-5/s1.jwt"
MYTHOS = f"{TARGETS}lists/mythos-5/s1.jwt"
FACTS = "openings/cohorts.jsonl"
TOKENS = "openings/tokens.jsonl"


def unpack(pack: bytes) -> Members:
    with zipfile.ZipFile(io.BytesIO(pack)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zip_info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.create_system = 3
    info.external_attr = 0o600 << 16
    return info


def write_zip(members: list[tuple[str, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in members:
            archive.writestr(zip_info(name), data)
    return buffer.getvalue()


def write_pack(members: Members) -> bytes:
    """Write a pack whose manifest fits: nothing is caught by its digests alone."""
    members.pop("manifest.json", None)
    files = {name: hashlib.sha256(data).hexdigest() for name, data in members.items()}
    manifest = canonical_json({"format": checker.FORMAT, "version": 1, "files": files})
    return write_zip([("manifest.json", manifest), *members.items()])


def check(folder: Path, pack: bytes, root: bytes, **options: Any) -> tuple[int, dict[str, Any]]:
    (folder / "pack.zip").write_bytes(pack)
    (folder / "root.json").write_bytes(root)
    arguments = [str(folder / "pack.zip"), "--root", str(folder / "root.json")]
    for name, value in options.items():
        arguments += [f"--{name}", value]
    return checker.run(checker.arguments(arguments))


def first_fault(result: dict[str, Any]) -> str:
    assert not result["ok"]
    return str(result["faults"][0])


def edit_json(name: str, change: Callable[[Any], None]) -> Change:
    def edit(members: Members) -> None:
        value = json.loads(members[name])
        change(value)
        members[name] = canonical_json(value)

    return edit


def edit_line(name: str, row: int, change: Callable[[Any], None]) -> Change:
    def edit(members: Members) -> None:
        lines = members[name].splitlines()
        value = json.loads(lines[row])
        change(value)
        lines[row] = canonical_json(value)
        members[name] = b"\n".join(lines) + b"\n"

    return edit


def replace_text(name: str, old: bytes, new: bytes) -> Change:
    def edit(members: Members) -> None:
        assert old in members[name]
        members[name] = members[name].replace(old, new, 1)

    return edit


def flip_list_bit(members: Members) -> None:
    head, payload, signature = members[FABLE].split(b".")
    changed = base64.urlsafe_b64decode(payload + b"==").replace(b'"ttl":30', b'"ttl":31')
    members[FABLE] = b".".join([head, base64.urlsafe_b64encode(changed).rstrip(b"="), signature])


def with_value(change: Callable[[Any], None]) -> Callable[[Any], None]:
    def edit(opening: Any) -> None:
        value = json.loads(opening["value"])
        change(value)
        opening["value"] = canonical_json(value).decode()

    return edit


def drop_line(name: str, row: int) -> Change:
    def edit(members: Members) -> None:
        lines = members[name].splitlines(keepends=True)
        del lines[row]
        members[name] = b"".join(lines)

    return edit


def swap_lines(name: str, first: int, second: int) -> Change:
    def edit(members: Members) -> None:
        lines = members[name].splitlines(keepends=True)
        lines[first], lines[second] = lines[second], lines[first]
        members[name] = b"".join(lines)

    return edit


def swap_values(members: Members) -> None:
    lines = [json.loads(line) for line in members[TOKENS].splitlines()]
    lines[3]["value"], lines[4]["value"] = lines[4]["value"], lines[3]["value"]
    members[TOKENS] = b"".join(canonical_json(line) + b"\n" for line in lines)


def swap_commitments(members: Members) -> None:
    data = members["commitments/tokens.bin"]
    members["commitments/tokens.bin"] = data[32:64] + data[:32] + data[64:]


def drop_row(members: Members) -> None:
    members["commitments/tokens.bin"] = members["commitments/tokens.bin"][:-32]
    drop_line(TOKENS, -1)(members)
    edit_json("sample.json", lambda sample: sample.update(rows="all"))(members)


def add_row(members: Members) -> None:
    salt, value = bytes(32), b'{"cohort":0,"idx":65535,"shard":"s2"}'
    members["commitments/tokens.bin"] += hashlib.sha256(salt + value).digest()
    number = members[TOKENS].count(b"\n")
    line = {"row": number, "salt": salt.hex(), "value": value.decode()}
    members[TOKENS] += canonical_json(line) + b"\n"


def exchange(first: str, second: str) -> Change:
    def edit(members: Members) -> None:
        members[first], members[second] = members[second], members[first]

    return edit


def drop_entry(number: int) -> Change:
    return edit_json("log/entries.json", lambda log: log["entries"].pop(number))


def rewrite_entry(log: Any) -> None:
    entry = log["entries"][2]
    entry["entry"] = entry["entry"].replace('"reading":"B"', '"reading":"A"')


def set_reading(sealed: Any) -> None:
    sealed["rules"][0]["reading"] = "A"


def raise_count(sealed: Any) -> None:
    sealed["counts"]["fable-5"]["allow"] += 1
    sealed["counts"]["fable-5"]["block"] -= 1


TAMPERINGS: list[tuple[str, Change, str]] = [
    (
        "a fact",
        edit_line(FACTS, 5, with_value(lambda row: row["facts"].update(screening="confirmed"))),
        "openings/cohorts.jsonl, row 5: ",
    ),
    ("a bit of a list", flip_list_bit, f"{FABLE}: "),
    ("a list's place", exchange(FABLE, MYTHOS), f"{FABLE}: "),
    (
        "a list of another shard",
        exchange(FABLE, f"{TARGETS}lists/fable-5/s2.jwt"),
        f"{FABLE}: ",
    ),
    ("a list left out", lambda members: members.__delitem__(FABLE), f"{FABLE}: "),
    (
        "a key of the lists",
        replace_text(f"{TARGETS}jwks.json", b'"x":"', b'"x":"A'),
        f"{TARGETS}jwks.json: ",
    ),
    (
        "the catalogue",
        replace_text(f"{TARGETS}access.json", b'"controlled":true', b'"controlled":false'),
        f"{TARGETS}access.json: ",
    ),
    (
        "the metadata of the targets",
        replace_text("publication/7.targets.json", b'"version":7', b'"version":8'),
        "publication/7.targets.json: ",
    ),
    (
        "the snapshot",
        replace_text("publication/7.snapshot.json", b'"version":7', b'"version":8'),
        "publication/7.snapshot.json: ",
    ),
    (
        "the directive's text",
        replace_text("directives/000.toml", b"any foreign person", b"any foreign penson"),
        "directives/000.toml: ",
    ),
    (
        "the directive's condition",
        replace_text("directives/000.toml", b"principal.us_person", b"!principal.us_person"),
        "directives/000.toml: ",
    ),
    ("the reading", edit_json("sealed.json", set_reading), "sealed.json: "),
    ("the counts", edit_json("sealed.json", raise_count), "sealed.json: "),
    (
        "the instant",
        replace_text("sealed.json", b"22:41:02", b"22:41:03"),
        "sealed.json: ",
    ),
    (
        "the checkpoint's size",
        replace_text("log/checkpoint.txt", b"\n4\n", b"\n5\n"),
        "log/checkpoint.txt: ",
    ),
    (
        "the checkpoint's signature",
        lambda members: members.update(
            {"log/checkpoint.txt": members["log/checkpoint.txt"][:-6] + b"AAAA=\n"}
        ),
        "log/checkpoint.txt: ",
    ),
    (
        "the proof of consistency",
        edit_json("log/consistency.json", lambda value: value["proof"].reverse()),
        "log/consistency.json: ",
    ),
    ("an entry of the log", edit_json("log/entries.json", rewrite_entry), "log/entries.json: "),
    ("an entry left out", drop_entry(1), "log/entries.json: "),
    ("the entry that seals left out", drop_entry(3), "sealed.json: "),
    (
        "an entry's number",
        edit_json("log/entries.json", lambda log: log["entries"][1].update(seq=2)),
        "log/entries.json: ",
    ),
    (
        "the order of entries",
        edit_json("log/entries.json", lambda log: log["entries"].reverse()),
        "log/entries.json: ",
    ),
    ("a row left out", drop_row, "commitments/tokens.bin: "),
    ("a row put in", add_row, "commitments/tokens.bin: "),
    ("the order of commitments", swap_commitments, "commitments/tokens.bin: "),
    (
        "a salt",
        edit_line(TOKENS, 7, lambda row: row.update(salt="00" * 32)),
        "openings/tokens.jsonl, row 7: ",
    ),
    (
        "a token's cohort",
        edit_line(TOKENS, 7, with_value(lambda row: row.update(cohort=0))),
        "openings/tokens.jsonl, row 7: ",
    ),
    ("two rows exchanged", swap_values, "openings/tokens.jsonl, row 3: "),
    ("the order of opened rows", swap_lines(TOKENS, 2, 3), "openings/tokens.jsonl: "),
    ("an opened row left out", drop_line(TOKENS, 9), "openings/tokens.jsonl: "),
    ("an opened cohort left out", drop_line(FACTS, 9), "openings/tokens.jsonl, row "),
    (
        "a file put in",
        lambda members: members.update({"directives/001.toml": b'id = "x"'}),
        "directives/001.toml: ",
    ),
    (
        "a file of no kind",
        lambda members: members.update({"readme.txt": b"hello"}),
        "readme.txt: ",
    ),
    (
        "the checkpoint left out",
        lambda m: m.__delitem__("log/checkpoint.txt"),
        "log/checkpoint.txt: ",
    ),
]


@pytest.mark.parametrize(
    ("change", "file"),
    [pytest.param(change, file, id=name) for name, change, file in TAMPERINGS],
)
def test_what_was_changed_is_named(tmp_path: Path, honest: Any, change: Change, file: str) -> None:
    issuer, whole = honest
    members = unpack(whole)
    change(members)

    code, result = check(tmp_path, write_pack(members), issuer.root)

    assert code == checker.TAMPERED
    assert first_fault(result).startswith(file)


@pytest.mark.parametrize(
    "name",
    [
        "sealed.json",
        "sample.json",
        "directives/000.toml",
        "log/checkpoint.txt",
        "commitments/cohorts.bin",
        FABLE,
        FACTS,
    ],
)
def test_one_changed_byte_names_the_file(tmp_path: Path, honest: Any, name: str) -> None:
    issuer, whole = honest
    members = unpack(whole)
    middle = len(members[name]) // 2
    members[name] = (
        members[name][:middle] + bytes([members[name][middle] ^ 1]) + members[name][middle + 1 :]
    )

    code, result = check(tmp_path, write_zip(list(members.items())), issuer.root)

    assert code == checker.TAMPERED
    assert first_fault(result).startswith(f"{name}: ")


def test_an_honest_pack_is_sound(tmp_path: Path, honest: Any) -> None:
    issuer, whole = honest

    code, result = check(tmp_path, whole, issuer.root)

    assert (code, result["faults"], result["chosen_by"]) == (checker.SOUND, [], "all")


def test_another_trust_root_vouches_for_nothing(tmp_path: Path, honest: Any, issuer: Any) -> None:
    stranger = issuer(1, admins=80, online=90)

    code, result = check(tmp_path, honest[1], stranger.root)

    assert code == checker.TAMPERED
    assert first_fault(result).startswith("publication/7.targets.json: ")


def test_a_duplicated_member_is_named(tmp_path: Path, honest: Any) -> None:
    issuer, whole = honest
    members = [*unpack(whole).items()]
    with pytest.warns(UserWarning, match="Duplicate name"):
        pack = write_zip([*members, ("sealed.json", b"{}")])

    code, result = check(tmp_path, pack, issuer.root)

    assert code == checker.TAMPERED
    assert first_fault(result) == "sealed.json: this member is in the zip twice."


@pytest.mark.parametrize("name", ["../evil.txt", "/etc/evil", "log/../../x", "log\\x"])
def test_a_member_that_leaves_the_pack_is_named(tmp_path: Path, honest: Any, name: str) -> None:
    issuer, whole = honest
    pack = write_zip([*unpack(whole).items(), (name, b"x")])

    code, result = check(tmp_path, pack, issuer.root)

    assert code == checker.TAMPERED
    assert "no member of a pack is called this" in first_fault(result)


def test_a_name_with_a_nul_in_it_is_not_cut_there(tmp_path: Path, honest: Any) -> None:
    issuer, whole = honest
    pack = write_zip([*unpack(whole).items(), ("log/entries.json_txt", b"x")])
    pack = pack.replace(b"log/entries.json_txt", b"log/entries.json\x00txt")

    code, result = check(tmp_path, pack, issuer.root)

    assert code == checker.TAMPERED
    assert "no member of a pack is called this" in first_fault(result)


def test_a_link_is_not_taken_for_a_file(tmp_path: Path, honest: Any) -> None:
    issuer, whole = honest
    buffer = io.BytesIO(whole)
    with zipfile.ZipFile(buffer, "a") as archive:
        link = zip_info("log/link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")

    code, result = check(tmp_path, buffer.getvalue(), issuer.root)

    assert code == checker.TAMPERED
    assert first_fault(result) == (
        "pack.zip: the directory at its end does not list exactly these members."
    )


def test_a_bomb_is_refused_unopened(tmp_path: Path, honest: Any) -> None:
    issuer, whole = honest
    buffer = io.BytesIO(whole)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(zip_info("log/bomb"), bytes(1 << 24), zipfile.ZIP_DEFLATED)

    code, result = check(tmp_path, buffer.getvalue(), issuer.root)

    assert code == checker.TAMPERED
    assert first_fault(result) == (
        "log/bomb: this member is not stored in the zip as those of packs are."
    )


def test_no_byte_of_a_pack_can_be_changed(tmp_path: Path, issuer: Any) -> None:
    few = issuer(5)
    whole = few.make()
    draw = random.Random(11)
    for position in draw.sample(range(len(whole)), 300):
        changed = bytearray(whole)
        changed[position] ^= 1 << draw.randrange(8)

        code, result = check(tmp_path, bytes(changed), few.root)

        assert code != checker.SOUND, position
        assert len(result.get("faults", [result.get("unusable")])) == 1


def test_nothing_can_be_put_before_between_or_behind(tmp_path: Path, honest: Any) -> None:
    issuer, whole = honest
    second = whole.index(b"PK\3\4", 1)
    for pack in (b"x" + whole, whole[:second] + b"x" + whole[second:], whole + b"x"):
        code, _ = check(tmp_path, pack, issuer.root)

        assert code != checker.SOUND


@pytest.mark.parametrize("share", [0.2, 0.9, 0.999])
def test_a_truncated_zip_is_unusable(tmp_path: Path, honest: Any, share: float) -> None:
    issuer, whole = honest

    code, result = check(tmp_path, whole[: int(len(whole) * share)], issuer.root)

    assert code == checker.UNUSABLE
    assert result["unusable"].startswith("pack.zip: ")


def test_a_damaged_root_is_unusable(tmp_path: Path, honest: Any) -> None:
    issuer, whole = honest

    code, result = check(tmp_path, whole, issuer.root.replace(b'"version":1', b'"version":2'))

    assert code == checker.UNUSABLE
    assert result["unusable"] == "root.json: this is not a root of trust."
