"""Evidence packs: what a directive did, fixed first, opened row by row afterwards.

A pack is made in three steps, and their order is the proof. *Seal*: a salted
commitment to every cohort's facts and to every token's place and cohort;
``sealed.json`` names all that is evidence. *Fix*: the log takes an entry with
the digest of ``sealed.json`` and the roots over both kinds of commitment, and
signs a checkpoint. *Open*: only then somebody outside names rows, and a copy
of the pack is written that opens those and no others.

The whole pack, with every row opened, stays with its maker. What leaves is
always a copy from `open_rows`: with no row for the regulator to choose from,
with the rows that they named, or, for a total proof, with all.

All commitments are in every copy, so the roots can be computed from them and
a row needs no proof of its own. ``kiosk.audit.checker`` says what each file
must be.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kiosk.audit.entries import SALT_BYTES, canonical_json, commit
from kiosk.audit.errors import PackError
from kiosk.audit.merkle import leaf_hash, tree_root

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from kiosk.audit.pack_log import LogEvidence

FORMAT, VERSION = "kiosk evidence pack", 1
DECISIONS = ("allow", "block", "hold")
_OPENINGS = {"cohorts": "openings/cohorts.jsonl", "tokens": "openings/tokens.jsonl"}
_COMMITMENTS = {"cohorts": "commitments/cohorts.bin", "tokens": "commitments/tokens.bin"}
_SEALED_FOLDERS = ("directives/", "groups/", "publication/")
# The earliest time a zip can tell: equal packs are equal bytes.
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_LARGEST_PACK = 2_000_000_000


@dataclass(frozen=True, slots=True)
class CohortRow:
    """Hold one cohort: its facts in canonical form, and the relief its people have.

    ``facts`` are empty for people about whom none are recorded. ``exemption``
    has the members ``relief``, ``models``, ``since`` and ``until`` (ISO 8601),
    or is empty. A service for which people of several cohorts answer has
    theirs in ``each_of``, and nothing of its own.
    """

    facts: bytes = b""
    exemption: Mapping[str, Any] = field(default_factory=dict)
    each_of: tuple[CohortRow, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class TokenRow:
    """Hold one token: its shard, its index there, and the row of its cohort."""

    shard: str
    idx: int
    cohort: int


@dataclass(frozen=True, slots=True)
class SealedRule:
    """Hold a directive that was approved: its file to the byte, the reading, when.

    ``reading`` is empty for a directive without readings.
    """

    directive: str
    source: bytes
    reading: str
    approved: datetime


@dataclass(frozen=True, slots=True)
class Evidence:
    """Hold all that a pack shows.

    ``directive`` is the one that the pack is about, ``rules`` are all that
    were approved by ``as_of``; ``groups`` are country lists in canonical form;
    ``publication`` takes names below ``publication/`` to bytes as published:
    metadata, targets, roots newer than the first. ``counts`` takes each
    model that has lists to allowed, blocked and held. ``uncontrolled`` are
    models that have lists only while a directive binds them.
    """

    pack: str
    directive: str
    as_of: datetime
    rules: Sequence[SealedRule]
    groups: Sequence[bytes]
    publication: Mapping[str, bytes]
    cohorts: Sequence[CohortRow]
    tokens: Sequence[TokenRow]
    counts: Mapping[str, tuple[int, int, int]]
    uncontrolled: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class SealedEvidence:
    """Hold the members of a pack that are fixed, and the body of the log's entry."""

    members: Mapping[str, bytes]
    log_body: Mapping[str, str | int]


def seal(evidence: Evidence, entropy: Callable[[int], bytes]) -> SealedEvidence:
    """Commit to every row under a salt of its own; nothing in the store or the log changes yet.

    Token rows are put into the order of shard and index, which the checker
    demands: with it, no token can have two rows.
    """
    members: dict[str, bytes] = {}
    rules = []
    for number, rule in enumerate(evidence.rules):
        file = f"directives/{number:03}.toml"
        members[file] = rule.source
        rules.append(
            {
                "directive": rule.directive,
                "file": file,
                "reading": rule.reading,
                "approved": rule.approved.isoformat(),
            }
        )
    members |= {f"groups/{_sha256(group)}.json": group for group in evidence.groups}
    members |= {f"publication/{name}": data for name, data in evidence.publication.items()}
    sealed = canonical_json(
        {
            "pack": evidence.pack,
            "directive": evidence.directive,
            "as_of": evidence.as_of.isoformat(),
            "rules": rules,
            "uncontrolled": list(evidence.uncontrolled),
            "counts": {
                model: dict(zip(DECISIONS, counts, strict=True))
                for model, counts in evidence.counts.items()
            },
            "files": {name: _sha256(data) for name, data in members.items()},
        }
    )
    members["sealed.json"] = sealed
    body: dict[str, str | int] = {"pack": evidence.pack, "sealed": _sha256(sealed)}
    for kind, values in _values(evidence).items():
        salts = _salts(entropy(SALT_BYTES * len(values)))
        commitments = [
            bytes.fromhex(commit(salt, value)) for salt, value in zip(salts, values, strict=True)
        ]
        members[_COMMITMENTS[kind]] = b"".join(commitments)
        members[_OPENINGS[kind]] = b"".join(
            _opening(row, salt, value)
            for row, (salt, value) in enumerate(zip(salts, values, strict=True))
        )
        body[kind] = len(values)
        body[f"{kind}_root"] = tree_root(map(leaf_hash, commitments)).hex()
    return SealedEvidence(members, body)


def complete(sealed: SealedEvidence, log: LogEvidence) -> bytes:
    """Give the whole pack, every row opened, once the log has fixed it. It is for its maker."""
    return _write({**sealed.members, **log.members(), "sample.json": _sample(None)})


def open_rows(whole: bytes, rows: Collection[int] | None) -> bytes:
    """Give a copy of a whole pack that opens these token rows, their cohorts, nothing else.

    ``rows`` are numbers of token rows from zero, ``None`` opens all, an empty
    collection none. Raises `PackError` for a row that does not exist.
    """
    members = read_members(whole)
    if rows is None:
        return _write(members)
    wanted = set(rows)
    tokens = _lines(members, "tokens")
    if not wanted <= tokens.keys():
        raise PackError(
            f"The pack has rows 0 to {len(tokens) - 1}; others were named.",
            "Name rows that exist.",
        )
    cohorts = {
        json.loads(json.loads(line)["value"])["cohort"]
        for row, line in tokens.items()
        if row in wanted
    }
    for kind, chosen in (("tokens", wanted), ("cohorts", cohorts)):
        members[_OPENINGS[kind]] = b"".join(
            line for row, line in _lines(members, kind).items() if row in chosen
        )
    members["sample.json"] = _sample(sorted(wanted))
    return _write(members)


def read_members(pack: bytes) -> dict[str, bytes]:
    """Read the members of a pack of our own making; a stranger's goes to the checker."""
    try:
        with zipfile.ZipFile(io.BytesIO(pack)) as archive:
            return {
                name: archive.read(name) for name in archive.namelist() if name != "manifest.json"
            }
    except (zipfile.BadZipFile, KeyError) as error:
        raise PackError("This is not an evidence pack.", "Choose the whole pack.") from error


def cohort_value(row: CohortRow) -> bytes:
    """Give what is committed to for a cohort, as canonical JSON."""
    if row.each_of:
        return canonical_json({"each_of": [_cohort_members(each) for each in row.each_of]})
    return canonical_json(_cohort_members(row))


def _cohort_members(row: CohortRow) -> dict[str, Any]:
    facts = json.loads(row.facts) if row.facts else None
    return {"facts": facts, "exemption": dict(row.exemption) or None}


def token_value(row: TokenRow) -> bytes:
    """Give what is committed to for a token, as canonical JSON."""
    return canonical_json({"shard": row.shard, "idx": row.idx, "cohort": row.cohort})


def _values(evidence: Evidence) -> dict[str, list[bytes]]:
    return {
        "cohorts": [cohort_value(row) for row in evidence.cohorts],
        "tokens": [token_value(row) for row in sorted(evidence.tokens)],
    }


def _salts(drawn: bytes) -> list[bytes]:
    return [drawn[start : start + SALT_BYTES] for start in range(0, len(drawn), SALT_BYTES)]


def _opening(row: int, salt: bytes, value: bytes) -> bytes:
    return canonical_json({"row": row, "salt": salt.hex(), "value": value.decode()}) + b"\n"


def _lines(members: Mapping[str, bytes], kind: str) -> dict[int, bytes]:
    lines = members[_OPENINGS[kind]].splitlines(keepends=True)
    return {json.loads(line)["row"]: line for line in lines}


def _sample(rows: Iterable[int] | None) -> bytes:
    return canonical_json({"rows": "all" if rows is None else list(rows)})


def _write(members: Mapping[str, bytes]) -> bytes:
    """Write the zip in the one form that the checker reads: stored, no byte without meaning."""
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "files": {name: _sha256(data) for name, data in members.items()},
    }
    everything = {"manifest.json": canonical_json(manifest), **members}
    if sum(map(len, everything.values())) > _LARGEST_PACK:
        raise PackError(
            "An evidence pack of so many people would be larger than any checker reads.",
            "Make the pack of a store with fewer living tokens.",
        )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in everything.items():
            info = zipfile.ZipInfo(name, _ZIP_TIME)
            info.create_system = _UNIX
            info.external_attr = 0o600 << 16
            archive.writestr(info, data)
    return buffer.getvalue()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
