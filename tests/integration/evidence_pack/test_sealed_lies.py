"""Lies that an issuer seals and signs like the truth: each is found by what it contradicts."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from kiosk.audit import checker
from kiosk.audit.entries import canonical_json
from kiosk.audit.pack import CohortRow, Evidence, SealedRule, TokenRow, _write, open_rows
from kiosk.server.repository import ONLINE_ROLES, add_root_signature, make_root, signer_from_der
from kiosk.tokens import SigningKey, base64url, jws

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PEOPLE = 40
TARGETS = "publication/targets/"
FABLE = "lists/fable-5/s1.jwt"
MYTHOS = "lists/mythos-5/s1.jwt"
TOKENS = "openings/tokens.jsonl"
COHORTS = "openings/cohorts.jsonl"


def check(folder: Path, pack: bytes, root: bytes) -> tuple[int, dict[str, Any]]:
    (folder / "pack.zip").write_bytes(pack)
    (folder / "root.json").write_bytes(root)
    given = [str(folder / "pack.zip"), "--root", str(folder / "root.json")]
    return checker.run(checker.arguments(given))


def exchange(first: str, second: str) -> Callable[[dict[str, bytes]], None]:
    def alter(files: dict[str, bytes]) -> None:
        files[first], files[second] = files[second], files[first]

    return alter


def splice(files: dict[str, bytes]) -> None:
    signature = files[MYTHOS].rpartition(b".")[2]
    files[FABLE] = files[FABLE].rpartition(b".")[0] + b"." + signature


def signed_list(**members: Any) -> Callable[[dict[str, bytes]], None]:
    """Put a list in place that the right key has signed over the wrong content."""

    def alter(files: dict[str, bytes]) -> None:
        key = SigningKey.from_private_key(ec.derive_private_key(0xC0FFEE, ec.SECP256R1()))
        payload = checker.read_json(
            checker.base64url(files[FABLE].decode().split(".")[1], "list"), "list"
        )
        payload["status_list"] |= members
        files[FABLE] = jws.sign(payload, typ="statuslist+jwt", key=key).encode()

    return alter


def in_catalogue(change: Callable[[Any], None]) -> Callable[[dict[str, bytes]], None]:
    def alter(files: dict[str, bytes]) -> None:
        catalogue = json.loads(files["access.json"])
        change(catalogue)
        files["access.json"] = canonical_json(catalogue)

    return alter


def cross_shards(catalogue: Any) -> None:
    lists = catalogue["models"][0]["lists"]
    first, second = lists
    lists[first], lists[second] = lists[second], lists[first]


def drop_shard(catalogue: Any) -> None:
    catalogue["models"][0]["lists"].popitem()


def renumber(files: dict[str, bytes]) -> None:
    for role in ("targets", "snapshot"):
        files[f"8.{role}.json"] = files.pop(f"7.{role}.json")


def put(name: str, data: bytes) -> Callable[[dict[str, bytes]], None]:
    return lambda files: files.update({name: data})


def with_rule(change: Callable[[SealedRule], SealedRule]) -> Callable[[Evidence], Evidence]:
    return lambda evidence: replace(evidence, rules=[change(each) for each in evidence.rules])


def with_token(change: Callable[[TokenRow], TokenRow]) -> Callable[[Evidence], Evidence]:
    def alter(evidence: Evidence) -> Evidence:
        return replace(evidence, tokens=[*evidence.tokens[:-1], change(evidence.tokens[-1])])

    return alter


def with_cohort(change: Callable[[CohortRow], CohortRow]) -> Callable[[Evidence], Evidence]:
    def alter(evidence: Evidence) -> Evidence:
        return replace(evidence, cohorts=[change(evidence.cohorts[0]), *evidence.cohorts[1:]])

    return alter


def twice(evidence: Evidence) -> Evidence:
    first, _, *others = evidence.tokens
    return replace(evidence, tokens=[first, first, *others])


RELIEF = {
    "relief": "nobody-granted-this",
    "models": ["*"],
    "since": "2026-06-01T00:00:00+00:00",
    "until": "2026-07-01T00:00:00+00:00",
}
LIES: dict[str, tuple[dict[str, Any], str]] = {
    "a list signed for another model": (
        {"alter_targets": exchange(FABLE, MYTHOS)},
        f"{TARGETS}{FABLE}: it is the list of something else",
    ),
    "a list that is no list": (
        {"alter_targets": put(FABLE, b"e30.e30." + b"A" * 86)},
        f"{TARGETS}{FABLE}: it is not signed with ES256",
    ),
    "a list with another's signature": (
        {"alter_targets": splice},
        f"{TARGETS}{FABLE}: its signature does not match",
    ),
    "a list of one bit": (
        {"alter_targets": signed_list(bits=1)},
        f"{TARGETS}{FABLE}: the list does not have two bits",
    ),
    "a list that is not deflated": (
        {"alter_targets": signed_list(lst="AAAA")},
        f"{TARGETS}{FABLE}: the list is not compressed",
    ),
    "a list that inflates without end": (
        {"alter_targets": signed_list(lst=base64url.encode(zlib.compress(bytes(1 << 21))))},
        f"{TARGETS}{FABLE}: the list is cut short or too long",
    ),
    "lists of each other's shards": (
        {"alter_targets": in_catalogue(cross_shards)},
        f"{TARGETS}access.json: the lists of fable-5 belong to other shards",
    ),
    "a shard without a list": (
        {"alter_targets": in_catalogue(drop_shard)},
        f"{TARGETS}access.json: a shard has no list of fable-5",
    ),
    "a catalogue without models": (
        {"alter_targets": in_catalogue(lambda catalogue: catalogue.pop("models"))},
        f"{TARGETS}access.json: it is not a catalogue",
    ),
    "a log's key under another's identifier": (
        {
            "alter_targets": in_catalogue(
                lambda catalogue: catalogue["log"].update(
                    key=f"x{catalogue['log']['key']}",
                )
            )
        },
        f"{TARGETS}access.json: the log's key does not bear its own identifier",
    ),
    "keys that are none": (
        {"alter_targets": put("jwks.json", b'{"keys":[{"x":"AA","y":"AA","kid":"k"}]}')},
        f"{TARGETS}jwks.json: it is not a set of public P-256 keys",
    ),
    "a publication under another number": (
        {"alter_published": renumber},
        "publication/8.targets.json: it belongs to another publication",
    ),
    "a list of an earlier week": (
        {"listed_at_earlier": timedelta(days=8)},
        f"{TARGETS}{FABLE}: the list did not stand",
    ),
    "a list of a later hour": (
        {"listed_at_earlier": -timedelta(hours=1)},
        f"{TARGETS}{FABLE}: the list did not stand",
    ),
    "a list other than the published one": (
        {"alter_published": exchange(f"targets/{FABLE}", f"targets/{MYTHOS}")},
        f"{TARGETS}{FABLE}: it is not the file that was signed and published",
    ),
    "a list that nobody published": (
        {"alter_published": put("targets/lists/x.jwt", b"x")},
        f"{TARGETS}lists/x.jwt: this file was never published",
    ),
    "two publications": (
        {"alter_published": put("8.targets.json", b"{}")},
        "publication/: it does not hold the metadata of one publication",
    ),
    "metadata of another role": (
        {"alter_published": exchange("7.targets.json", "7.snapshot.json")},
        "publication/7.targets.json: it is not signed by the keys",
    ),
    "another file than the staged one": (
        {"alter_evidence": with_rule(lambda rule: replace(rule, source=rule.source + b"\n"))},
        "directives/000.toml: it is not the file that was staged",
    ),
    "another reading than the approved one": (
        {"alter_evidence": with_rule(lambda rule: replace(rule, reading="A"))},
        "sealed.json: directive us-2026-06-12 was approved in another reading",
    ),
    "another instant of approval": (
        {
            "alter_evidence": with_rule(
                lambda rule: replace(rule, approved=rule.approved - timedelta(hours=1))
            )
        },
        "sealed.json: directive us-2026-06-12 was approved at another instant",
    ),
    "another name for the directive": (
        {"alter_evidence": with_rule(lambda rule: replace(rule, directive="other"))},
        "directives/000.toml: it is another directive than sealed.json says",
    ),
    "a directive that is not there": (
        {"alter_evidence": lambda evidence: replace(evidence, directive="other")},
        "sealed.json: it speaks of a directive that the pack does not hold",
    ),
    "one token in two rows": (
        {"alter_evidence": twice},
        f"{TOKENS}, row 1: its place in the lists is not behind",
    ),
    "a token beyond the list": (
        {"alter_evidence": with_token(lambda token: replace(token, idx=1 << 20))},
        f"{TOKENS}, row {PEOPLE - 1}: its place is in no list",
    ),
    "a token of no shard": (
        {"alter_evidence": with_token(lambda token: replace(token, shard="s9"))},
        f"{TOKENS}, row {PEOPLE - 1}: its place is in no list",
    ),
    "relief that nobody granted": (
        {"alter_evidence": with_cohort(lambda row: replace(row, exemption=RELIEF))},
        f"{COHORTS}, row 0: the log tells of no relief",
    ),
    "facts without levels": (
        {
            "alter_evidence": with_cohort(
                lambda row: replace(
                    row, facts=b'{"screening":"clear","segments":[{"levels":[],"until":null}]}'
                )
            )
        },
        f"{COHORTS}, row 0: the facts of this cohort are malformed",
    ),
    "facts that ended before": (
        {
            "alter_evidence": with_cohort(
                lambda row: replace(
                    row,
                    facts=row.facts.replace(b'"until":null', b'"until":"2026-01-01T00:00:00Z"'),
                )
            )
        },
        f"{COHORTS}, row 0: the facts of this cohort are malformed",
    ),
    "a model that is not counted": (
        {
            "alter_evidence": lambda evidence: replace(
                evidence, counts={"fable-5": evidence.counts["fable-5"]}
            )
        },
        "sealed.json: it does not count exactly the models",
    ),
}


@pytest.mark.parametrize(("lie", "fault"), LIES.values(), ids=LIES)
def test_a_lie_is_found_by_what_it_contradicts(
    tmp_path: Path, issuer: Any, lie: dict[str, Any], fault: str
) -> None:
    liar = issuer(PEOPLE)
    for name, value in lie.items():
        if name == "listed_at_earlier":
            liar.listed_at = liar.as_of - value
        else:
            setattr(liar, name, value)

    code, result = check(tmp_path, liar.make(), liar.root)

    assert code == checker.TAMPERED
    assert result["faults"][0].startswith(fault)


def test_a_snapshot_of_another_publication_is_found(tmp_path: Path, issuer: Any) -> None:
    other = issuer(PEOPLE, listed={(0, "fable-5"): 1, (1, "fable-5"): 1})
    snapshot = other.publication()["7.snapshot.json"]
    liar = issuer(PEOPLE, alter_published=put("7.snapshot.json", snapshot))

    code, result = check(tmp_path, liar.make(), liar.root)

    assert code == checker.TAMPERED
    assert result["faults"] == [
        "publication/7.targets.json: it is not the one that the snapshot names."
    ]


def edited(pack: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(pack)) as archive:
        members = {each: archive.read(each) for each in archive.namelist()}
    del members["manifest.json"]
    members[name] = change(members[name])
    return _write(members)


def test_a_cohort_opened_without_need_is_found(tmp_path: Path, honest: Any) -> None:
    issuer, whole = honest
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        facts = archive.read(COHORTS).splitlines(keepends=True)

    def add(lines: bytes) -> bytes:
        shown = lines.splitlines(keepends=True)
        return b"".join(shown + [line for line in facts[-1:] if line not in shown])

    code, result = check(tmp_path, edited(open_rows(whole, [0]), COHORTS, add), issuer.root)

    assert code == checker.TAMPERED
    assert "it was opened although no opened row refers to it" in result["faults"][0]


@pytest.mark.parametrize("named", [b'{"rows":"some"}', b"{}", b'{"rows":[true]}'])
def test_a_sample_that_names_no_rows_is_found(tmp_path: Path, honest: Any, named: bytes) -> None:
    issuer, whole = honest

    code, result = check(tmp_path, edited(whole, "sample.json", lambda _: named), issuer.root)

    assert code == checker.TAMPERED
    assert result["faults"] == ["sample.json: it does not name rows."]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (b'"row":4,', b'"row":400,', "there is no row 400"),
        (b'"row":4,', b'"row":3,', "row 3 is out of order or opened twice"),
        (b'"row":4,', b'"row":"4",', "its member 'row' is missing or of another kind"),
        (b'"salt":"', b'"salt":"zz', "a value is not 32 bytes in hexadecimal digits"),
    ],
)
def test_an_opening_that_is_malformed_is_found(
    tmp_path: Path, honest: Any, old: bytes, new: bytes, fault: str
) -> None:
    """Checked where openings are read; `sample.json` would have spoken first."""
    _, whole = honest
    (tmp_path / "pack.zip").write_bytes(
        edited(whole, TOKENS, lambda lines: lines.replace(old, new, 1))
    )
    pack = checker.Pack(tmp_path / "pack.zip")
    data = pack.read("commitments/tokens.bin")
    commitments = [data[start : start + 32] for start in range(0, len(data), 32)]

    with pytest.raises(checker.FaultError, match=fault):
        checker.opened_rows(pack, "tokens", commitments)


def admin(number: int) -> Any:
    key = Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)
    return signer_from_der(key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()))


def next_root(issuer: Any, version: int, signers: tuple[int, ...]) -> bytes:
    """Make the root after the pinned one, with the same online keys and two new admins."""
    online = {
        role: admin(issuer.online + number).public_key for number, role in enumerate(ONLINE_ROLES)
    }
    root = make_root(
        [admin(70).public_key, admin(71).public_key],
        online,
        version=version,
        expires=issuer.as_of + timedelta(days=365),
    )
    for number in signers:
        root = add_root_signature(root, admin(number))
    return root


def test_a_newer_root_is_followed_when_the_pinned_one_vouches_for_it(
    tmp_path: Path, issuer: Any
) -> None:
    honest = issuer(PEOPLE)
    honest.alter_published = put("2.root.json", next_root(honest, 2, (50, 51, 70, 71)))

    code, _ = check(tmp_path, honest.make(), honest.root)

    assert code == checker.SOUND


@pytest.mark.parametrize(
    ("version", "signers"),
    [(2, (70, 71)), (2, (50, 51)), (2, (50, 70, 71)), (3, (50, 51, 70, 71))],
)
def test_a_newer_root_is_refused_without_both_thresholds_and_the_next_number(
    tmp_path: Path, issuer: Any, version: int, signers: tuple[int, ...]
) -> None:
    liar = issuer(PEOPLE)
    liar.alter_published = put("2.root.json", next_root(liar, version, signers))

    code, result = check(tmp_path, liar.make(), liar.root)

    assert code == checker.TAMPERED
    assert result["faults"][0].startswith("publication/2.root.json: ")
