"""Check an evidence pack of the kiosk without the kiosk.

    python checker.py PACK.zip --root ROOT.json
        [--checkpoint CHECKPOINT.txt] [--sample 4,17,93 | --sample ROWS.txt] [--json]

This is one file, longer than any other of the program, on purpose: it leaves
the program. A regulator's engineer takes it from the release (never from a
pack), reads it from top to bottom, and runs it with nothing but Python 3.11
and the package ``cryptography``. It therefore imports no line of what it
judges: its Merkle trees, signatures, status lists, its rules about which
directive binds when, its order of outcomes and its interpreter of the Cedar
subset are its own, written from the published specifications.

The chain of trust starts at ROOT.json, the root of The Update Framework that
every gateway of this issuer has pinned:

    root -> targets -> access.json, jwks.json, status lists
                       access.json -> the log's key -> checkpoint
                       checkpoint -> entry "evidence_pack.made"
                       that entry -> sealed.json and both commitment roots
                       sealed.json -> directives, country lists, everything else

Then every opened row is derived anew: facts of the cohort -> principals ->
clauses of every directive in force -> outcome, which must be what the signed
list of each model says at the token's index.

Exit code 0: sound. 1: something was changed, or a row contradicts the
directive; each fault names its file and row. 2: this cannot be used (no
evidence pack, an unreadable root, wrong arguments).
"""

from __future__ import annotations

import argparse
import base64
import binascii
import hashlib
import json
import math
import re
import struct
import sys
import tomllib
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, Never

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

FORMAT, VERSION = "kiosk evidence pack", 1
SEALED = "sealed.json"
ACCESS = "publication/targets/access.json"
SOUND, TAMPERED, UNUSABLE = 0, 1, 2
ALLOW, BLOCK, HOLD = 0, 1, 2
DECISIONS = ("allow", "block", "hold")


# --- Faults -------------------------------------------------------------------


class FaultError(Exception):
    """Report what is wrong with one file of the pack: one sentence that names it."""

    def __init__(self, file: str, problem: str) -> None:
        super().__init__(f"{file}: {problem}")


class UnusableError(Exception):
    """Report that there is nothing to check: no pack, no root, arguments that make no sense."""


class CedarError(Exception):
    """Report a condition that cannot be read, or that fails when it is evaluated."""


# --- The zip, in one form only -------------------------------------------------
#
# Members are stored, not deflated, one behind the other, with the same header
# each and nothing in between. So no byte of a pack is without meaning, nothing
# in it unpacks to more than it is, and two programs cannot read two packs in it.

LARGEST_PACK = (1 << 31) - 1
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.@-]{0,127}(/[A-Za-z0-9_][A-Za-z0-9_.@-]{0,127}){0,4}")
_FIXED = {"manifest.json", SEALED, "sample.json"}
_FOLDERS = ("directives/", "groups/", "publication/", "log/", "commitments/", "openings/")
# Signature; version 2.0, no flags, stored, 1980-01-01; then CRC-32, twice the size, length
# of the name, no extra field (APPNOTE.TXT, section 4.3.7).
_LOCAL = struct.Struct("<4s5H3L2H")
_LOCAL_FIXED = (b"PK\3\4", 20, 0, 0, 0, 0x21)
# The same in the directory, for a file of mode 0600 made on Unix (section 4.3.12).
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_CENTRAL_FIXED = (b"PK\1\2", 0x314, 20, 0, 0, 0, 0x21)
_MODE = 0o600 << 16
_END = struct.Struct("<4s4H2LH")


class Pack:
    """Give the members of a pack by name."""

    def __init__(self, path: Path) -> None:
        try:
            if path.stat().st_size > LARGEST_PACK:
                raise UnusableError(f"{path.name}: it is larger than any evidence pack.")
            data = path.read_bytes()
        except OSError as error:
            raise UnusableError(f"{path.name}: it cannot be read.") from error
        self._members = dict(_unzip(data, path.name))
        if "manifest.json" not in self._members:
            raise UnusableError(f"{path.name}: it holds no manifest.json, so it is no pack.")
        self.digests = self._read_manifest()

    def _read_manifest(self) -> Mapping[str, str]:
        """Give the digest of every member but the manifest, which must name each of them."""
        manifest = read_json(self._members["manifest.json"], "manifest.json")
        if manifest.get("format") != FORMAT or manifest.get("version") != VERSION:
            raise UnusableError(
                "manifest.json: the pack is not of a form that this checker knows."
            )
        digests: dict[str, str] = member(manifest, "files", dict, "manifest.json")
        if manifest.keys() != {"format", "version", "files"}:
            raise FaultError("manifest.json", "it does not have the members of a manifest.")
        present = self._members.keys() - {"manifest.json"}
        for name in sorted(present - digests.keys()):
            raise FaultError(name, "manifest.json does not name this member: it was put in later.")
        for name in sorted(digests.keys() - present):
            raise FaultError(name, "manifest.json names this member, but it is missing.")
        for name, digest in sorted(digests.items()):
            if sha256_hex(self._members[name]) != digest:
                raise FaultError(name, "it is not the file whose digest manifest.json gives.")
        return digests

    def read(self, name: str) -> bytes:
        """Give a member's bytes, or raise `FaultError` where the pack lacks it."""
        if name not in self._members:
            raise FaultError(name, "the pack lacks this file.")
        return self._members[name]

    def json(self, name: str) -> dict[str, Any]:
        """Give a member that is one JSON object."""
        return read_json(self.read(name), name)

    def text(self, name: str) -> str:
        """Give a member that is UTF-8 text."""
        try:
            return self.read(name).decode("utf-8")
        except UnicodeDecodeError as error:
            raise FaultError(name, "it is not UTF-8 text.") from error

    def names(self, folder: str) -> list[str]:
        """Give the names of a folder's members."""
        return sorted(name for name in self._members if name.startswith(folder))


def _unzip(data: bytes, pack: str) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of each member; every byte of the zip is accounted for."""
    position, seen, directory = 0, set[str](), bytearray()
    while data.startswith(b"PK\3\4", position) and len(data) - position >= _LOCAL.size:
        *fixed, crc, packed, size, length, extra = _LOCAL.unpack_from(data, position)
        start = position + _LOCAL.size + length
        encoded, content = data[position + _LOCAL.size : start], data[start : start + size]
        name = encoded.decode("ascii", "replace")
        shown = ascii(name)[1:-1][:80]
        if not _NAME.fullmatch(name) or ".." in name:
            raise FaultError(shown, "no member of a pack is called this.")
        if name not in _FIXED and not name.startswith(_FOLDERS):
            raise FaultError(shown, "this member does not belong into a pack.")
        if tuple(fixed) != _LOCAL_FIXED or packed != size or extra:
            raise FaultError(shown, "this member is not stored in the zip as those of packs are.")
        if len(content) != size:
            raise UnusableError(f"{pack}: it was cut short within {shown}.")
        if zlib.crc32(content) != crc:
            raise FaultError(shown, "its bytes in the zip are damaged.")
        if name in seen:
            raise FaultError(shown, "this member is in the zip twice.")
        seen.add(name)
        sizes = (crc, size, size, length, 0, 0, 0, 0, _MODE, position)
        directory += _CENTRAL.pack(*_CENTRAL_FIXED, *sizes) + encoded
        yield name, content
        position = start + size
    count = len(seen)
    end = _END.pack(b"PK\5\6", 0, 0, count, count, len(directory), position, 0)
    if not seen or len(data) < position + len(directory) + len(end):
        raise UnusableError(f"{pack}: this is not a whole zip file; it may have been cut short.")
    if data[position:] != bytes(directory) + end:
        raise FaultError(pack, "the directory at its end does not list exactly these members.")


# --- JSON, base64url, digests -------------------------------------------------


def sha256_hex(data: bytes) -> str:
    """Give SHA-256 in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def _no_number(_text: str) -> Never:
    raise ValueError("a number is not an integer")


def _no_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a member name occurs twice")
    return members


def read_json(data: bytes, file: str) -> dict[str, Any]:
    """Read one JSON object that has one meaning only (RFC 7493)."""
    try:
        value = json.loads(
            data, object_pairs_hook=_no_twice, parse_float=_no_number, parse_constant=_no_number
        )
    except (ValueError, RecursionError) as error:
        raise FaultError(file, "it is not JSON of one meaning.") from error
    if not isinstance(value, dict):
        raise FaultError(file, "it is not a JSON object.")
    return value


def member(value: Mapping[str, Any], name: str, kind: type, file: str) -> Any:
    """Give a member of a JSON object that must be of this type."""
    found = value.get(name)
    if type(found) is not kind:
        raise FaultError(file, f"its member {name!r} is missing or of another kind.")
    return found


def base64url(text: str, file: str) -> bytes:
    """Read base64url without padding (RFC 7515, section 2)."""
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise FaultError(file, "a part of it is not base64url.") from error
    if base64.urlsafe_b64encode(data).rstrip(b"=").decode() != text:
        raise FaultError(file, "a part of it is base64url in a second spelling.")
    return data


def hex_bytes(text: str, length: int, file: str) -> bytes:
    """Read hexadecimal digits of a known number of bytes."""
    if not re.fullmatch(r"[0-9a-f]*", text, re.ASCII) or len(text) != 2 * length:
        raise FaultError(file, f"a value is not {length} bytes in hexadecimal digits.")
    return bytes.fromhex(text)


def instant(text: str, file: str) -> datetime:
    """Read an instant with its time zone."""
    try:
        value = datetime.fromisoformat(text)
    except ValueError as error:
        raise FaultError(file, "a time is not written as ISO 8601 wants it.") from error
    if value.tzinfo is None:
        raise FaultError(file, "a time has no time zone.")
    return value


# --- Merkle trees (RFC 9162, section 2.1) -------------------------------------


def leaf_hash(data: bytes) -> bytes:
    """Hash one entry."""
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash two children."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def tree_root(leaves: Sequence[bytes]) -> bytes:
    """Give the root over leaf hashes, level by level: an odd one at the end moves up."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    level = list(leaves)
    while len(level) > 1:
        paired = [node_hash(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        level = paired + level[len(paired) * 2 :]
    return level[0]


def root_from_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes]) -> bytes:
    """Give the root to which an inclusion proof leads (section 2.1.3.2)."""
    if not 0 <= index < size:
        raise ValueError("the tree has no such entry")
    position, last, node = index, size - 1, leaf
    for step in proof:
        if last == 0:
            raise ValueError("the proof is too long")
        if position & 1 or position == last:
            node = node_hash(step, node)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            node = node_hash(node, step)
        position, last = position >> 1, last >> 1
    if last:
        raise ValueError("the proof is too short")
    return node


def roots_from_consistency(
    first: int, second: int, first_root: bytes, proof: Sequence[bytes]
) -> tuple[bytes, bytes]:
    """Give the roots of both trees to which a consistency proof leads (section 2.1.4.2)."""
    if not 0 < first < second:
        raise ValueError("the sizes do not call for a proof")
    path = list(proof)
    if first & (first - 1) == 0:
        path.insert(0, first_root)
    if not path:
        raise ValueError("the proof is empty")
    position, last = first - 1, second - 1
    while position & 1:
        position, last = position >> 1, last >> 1
    old = new = path[0]
    for step in path[1:]:
        if last == 0:
            raise ValueError("the proof is too long")
        if position & 1 or position == last:
            old, new = node_hash(step, old), node_hash(step, new)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            new = node_hash(new, step)
        position, last = position >> 1, last >> 1
    if last:
        raise ValueError("the proof is too short")
    return old, new


# --- Checkpoints (C2SP signed-note and tlog-checkpoint) -----------------------


class TreeHead(NamedTuple):
    """Hold what a checkpoint signs."""

    origin: str
    size: int
    root: bytes


class LogKey(NamedTuple):
    """Hold the log's key under its name and the identifier that signatures bear."""

    name: str
    id: bytes
    public: Ed25519PublicKey


def read_log_key(text: str, file: str) -> LogKey:
    """Read a verifier key ``name+id+base64(0x01, key)``."""
    name, _, rest = text.strip().partition("+")
    identifier, _, encoded = rest.partition("+")
    try:
        data = base64.b64decode(encoded, validate=True)
        key = Ed25519PublicKey.from_public_bytes(data[1:])
    except ValueError as error:
        raise FaultError(file, "the log's key is malformed.") from error
    expected = hashlib.sha256(name.encode() + b"\n" + data).digest()[:4]
    if data[:1] != b"\x01" or expected.hex() != identifier:
        raise FaultError(file, "the log's key does not bear its own identifier.")
    return LogKey(name, expected, key)


def open_checkpoint(note: str, key: LogKey, file: str) -> TreeHead:
    """Give the tree head of a checkpoint that the log's key has signed."""
    body, separator, tail = note.rpartition("\n\n")
    if not separator or not tail.endswith("\n"):
        raise FaultError(file, "it is not a signed note.")
    signed = False
    for line in tail[:-1].split("\n"):
        match = re.fullmatch(r"— (\S+) (\S+)", line)
        if not match:
            raise FaultError(file, "a line of signature is malformed.")
        try:
            signature = base64.b64decode(match[2], validate=True)
        except ValueError as error:
            raise FaultError(file, "a signature is not base64.") from error
        if match[1] != key.name or signature[:4] != key.id:
            continue
        if base64.b64encode(signature).decode() != match[2]:
            raise FaultError(file, "a signature is base64 in a second spelling.")
        try:
            key.public.verify(signature[4:], f"{body}\n".encode())
        except InvalidSignature as error:
            raise FaultError(file, "the log's signature does not match the text.") from error
        signed = True
    head = re.fullmatch(r"(\S+)\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/]{43}=)", body, re.ASCII)
    if not signed or not head or head[1] != key.name:
        raise FaultError(file, "it is not a checkpoint signed by the log that access.json names.")
    return TreeHead(key.name, int(head[2]), base64.b64decode(head[3]))


# --- The Update Framework: from the pinned root to the targets ----------------


def canonical_json(value: object) -> str:
    """Write OLPC canonical JSON, over which TUF's signatures are made."""
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if value is None or isinstance(value, bool | int):
        return json.dumps(value)
    if isinstance(value, dict):
        members = (f"{canonical_json(k)}:{canonical_json(v)}" for k, v in sorted(value.items()))
        return "{" + ",".join(members) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical_json, value)) + "]"
    raise TypeError(type(value).__name__)


def signed_by(metadata: dict[str, Any], root: dict[str, Any], role: str, file: str) -> None:
    """Raise `FaultError` unless enough of the keys that ``root`` gives the role have signed."""
    content = canonical_json(member(metadata, "signed", dict, file)).encode()
    try:
        keyids = set(root["roles"][role]["keyids"])
        threshold = root["roles"][role]["threshold"]
        keys = {keyid: root["keys"][keyid] for keyid in keyids}
        valid = set()
        for signature in metadata["signatures"]:
            key = keys.get(signature["keyid"])
            if key is None or key["keytype"] != "ed25519":
                continue
            public = bytes.fromhex(key["keyval"]["public"])
            try:
                Ed25519PublicKey.from_public_bytes(public).verify(
                    bytes.fromhex(signature["sig"]), content
                )
            except InvalidSignature:
                continue
            valid.add(public)
    except (KeyError, TypeError, ValueError) as error:
        raise FaultError(file, "it is not metadata of The Update Framework.") from error
    if type(threshold) is not int or threshold < 1 or len(valid) < threshold:
        raise FaultError(
            file, f"it is not signed by the keys that the trust root names for {role}."
        )


def trusted_root(pack: Pack, pinned: bytes, pinned_name: str) -> dict[str, Any]:
    """Follow from the pinned root to the newest that the pack holds (TUF, section 5.3)."""
    try:
        root, version = open_root(read_json(pinned, pinned_name), pinned_name)
    except FaultError as error:
        raise UnusableError(f"{pinned_name}: this is not a root of trust.") from error
    known = set(pack.names("publication/"))
    while (file := f"publication/{version + 1}.root.json") in known:
        metadata = pack.json(file)
        signed_by(metadata, root, "root", file)
        root, found = open_root(metadata, file)
        if found != version + 1:
            raise FaultError(file, "it is not the next version of the root.")
        version = found
    return root


def open_root(metadata: dict[str, Any], file: str) -> tuple[dict[str, Any], int]:
    """Give root metadata that its own keys have signed, and its version."""
    root: dict[str, Any] = member(metadata, "signed", dict, file)
    signed_by(metadata, root, "root", file)
    if root.get("_type") != "root":
        raise FaultError(file, "it is not a root of trust.")
    return root, int(member(root, "version", int, file))


class Publication(NamedTuple):
    """Hold what gateways were told: catalogue, keys, and each target's checked bytes."""

    access: dict[str, Any]
    keys: Mapping[str, ec.EllipticCurvePublicKey]
    targets: Mapping[str, bytes]


def check_publication(pack: Pack, root: dict[str, Any]) -> Publication:
    """Check the metadata's signatures, and that every target is the one that they name."""
    numbered = [
        re.fullmatch(r"publication/([1-9][0-9]{0,17})\.targets\.json", name)
        for name in pack.names("publication/")
    ]
    versions = [int(match[1]) for match in numbered if match]
    if len(versions) != 1:
        raise FaultError("publication/", "it does not hold the metadata of one publication.")
    version = versions[0]
    names = {role: f"publication/{version}.{role}.json" for role in ("targets", "snapshot")}
    signed: dict[str, dict[str, Any]] = {}
    for role, file in names.items():
        metadata = pack.json(file)
        signed_by(metadata, root, role, file)
        signed[role] = metadata["signed"]
        if signed[role].get("_type") != role or signed[role].get("version") != version:
            raise FaultError(file, "it belongs to another publication.")
    digest = sha256_hex(pack.read(names["targets"]))
    try:
        if signed["snapshot"]["meta"]["targets.json"]["hashes"]["sha256"] != digest:
            raise FaultError(names["targets"], "it is not the one that the snapshot names.")
        described = signed["targets"]["targets"]
        hashes = {name: str(described[name]["hashes"]["sha256"]) for name in described}
    except (KeyError, TypeError) as error:
        raise FaultError(names["targets"], "it does not describe its targets.") from error
    targets = {}
    for name, expected in hashes.items():
        file = f"publication/targets/{name}"
        targets[name] = pack.read(file)
        if sha256_hex(targets[name]) != expected:
            raise FaultError(file, "it is not the file that was signed and published.")
    for file in pack.names("publication/targets/"):
        if file.removeprefix("publication/targets/") not in targets:
            raise FaultError(file, "this file was never published.")
    access = read_json(targets.get("access.json", b""), ACCESS)
    keys = read_jwks(targets.get("jwks.json", b""), "publication/targets/jwks.json")
    return Publication(access, keys, targets)


# --- JWS with ES256, and status lists (Token Status List) ---------------------


# What is signed (header and payload), and a signature of 64 bytes (RFC 7518, section 3.4).
_JWS = re.compile(r"(([\w-]+)\.([\w-]+))\.([\w-]{86})", re.ASCII)
_ENTRIES_PER_BYTE = 4
_LIST_BITS = 2


def read_jwks(data: bytes, file: str) -> dict[str, ec.EllipticCurvePublicKey]:
    """Read the published keys by name (RFC 7517)."""
    keys = {}
    try:
        for key in read_json(data, file)["keys"]:
            x, y = (int.from_bytes(base64url(key[axis], file)) for axis in ("x", "y"))
            public = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
            keys[str(key["kid"])] = public
    except (KeyError, TypeError, ValueError) as error:
        raise FaultError(file, "it is not a set of public P-256 keys.") from error
    return keys


def open_jws(
    token: bytes, typ: str, keys: Mapping[str, ec.EllipticCurvePublicKey], file: str
) -> dict[str, Any]:
    """Give the payload of a compact JWS that one of the keys has signed (RFC 7515)."""
    match = _JWS.fullmatch(token.decode("ascii", "replace"))
    if not match:
        raise FaultError(file, "it is not a signed list.")
    signed, head, payload, signature = match.groups()
    header = read_json(base64url(head, file), file)
    key = keys.get(str(header.get("kid")))
    if header.get("alg") != "ES256" or header.get("typ") != typ or key is None:
        raise FaultError(file, "it is not signed with ES256 by a published key.")
    raw = base64url(signature, file)
    der = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
    try:
        key.verify(der, signed.encode(), ec.ECDSA(SHA256()))
    except InvalidSignature as error:
        raise FaultError(file, "its signature does not match its content.") from error
    return read_json(base64url(payload, file), file)


def open_status_list(
    data: bytes, uri: str, publication: Publication, at: datetime, file: str
) -> bytes:
    """Give the packed two-bit entries of a signed list that stood at ``at``."""
    payload = open_jws(data, "statuslist+jwt", publication.keys, file)
    if payload.get("sub") != uri:
        raise FaultError(file, "it is the list of something else, put in this one's place.")
    issued, expires = member(payload, "iat", int, file), member(payload, "exp", int, file)
    if not issued <= at.timestamp() < expires:
        raise FaultError(file, "the list did not stand at the instant that the pack speaks of.")
    content = member(payload, "status_list", dict, file)
    if content.get("bits") != _LIST_BITS:
        raise FaultError(file, "the list does not have two bits for each entry.")
    inflater = zlib.decompressobj()
    try:
        packed = inflater.decompress(base64url(member(content, "lst", str, file), file), 1 << 20)
    except zlib.error as error:
        raise FaultError(file, "the list is not compressed as it must be.") from error
    if not inflater.eof or inflater.unused_data:
        raise FaultError(file, "the list is cut short or too long.")
    return packed


def entry(packed: bytes, idx: int) -> int:
    """Give one two-bit entry of a list, lowest bits first."""
    return packed[idx >> 2] >> ((idx & 3) * 2) & 3


# --- Cedar: the subset that directives may use --------------------------------
#
# Clauses ``when { e }`` and ``unless { e }``, all of which must hold; in e:
# if-then-else, ||, &&, !, ==, !=, the methods contains, containsAll, containsAny
# and isEmpty, texts, true, false, sets, principal.attribute, context.lists.name,
# brackets. A value is a pair of its type and its content, so nothing of one type
# equals anything of another. An expression compiles to a function of the
# principal's attributes and of the country lists, which raises CedarError where
# Cedar reports an error of evaluation.

Value = tuple[str, Any]
Attributes = Mapping[str, Value]
Expression = Callable[[Attributes, Attributes], Value]
Condition = Callable[[Attributes, Attributes], bool]
_TOKEN = re.compile(
    r'(?P<space>\s+)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)|(?P<text>"(?:[^"\\]|\\.)*")'
    r"|(?P<sign>==|!=|&&|\|\||[!(){}\[\],.])",
    re.DOTALL | re.ASCII,
)
_ESCAPE = re.compile(
    r"\\(?:u\{([0-9A-Fa-f]{1,6})\}|x([0-7][0-9A-Fa-f])|([nrt0'\"\\])|.)", re.DOTALL
)
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t", "0": "\0", "'": "'", '"': '"', "\\": "\\"}
_SURROGATES = range(0xD800, 0xE000)
_DEEPEST = 300
_MOST_SIGNS = 4


def _unescape(match: re.Match[str]) -> str:
    unicode, ascii_, simple = match.groups()
    if simple:
        return _ESCAPED[simple]
    code = int(unicode or ascii_ or "0x110000", 16)
    if code > sys.maxunicode or code in _SURROGATES:
        raise CedarError(f"a text holds {match[0]}, which Cedar does not know")
    return chr(code)


def to_value(content: object) -> Value:
    """Give a JSON value as Cedar sees it: a Bool, a String, a Set (from a list)."""
    if isinstance(content, bool):
        return "bool", content
    if isinstance(content, str):
        return "string", content
    if isinstance(content, list | tuple):
        return "set", frozenset(map(to_value, content))
    raise CedarError(f"a value of type {type(content).__name__} is not of the subset")


def _expect(value: Value, kind: str) -> Any:
    if value[0] != kind:
        raise CedarError(f"type error: expected {kind}, got {value[0]}")
    return value[1]


_RELATIONS: dict[str, Callable[[Value, Value], bool]] = {
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
}
_METHODS: dict[str, Callable[[Value, Value], bool]] = {
    "contains": lambda a, b: b in _expect(a, "set"),
    "containsAll": lambda a, b: bool(_expect(a, "set") >= _expect(b, "set")),
    "containsAny": lambda a, b: not _expect(a, "set").isdisjoint(_expect(b, "set")),
}


class CedarReader:
    """Read the clauses of one condition by recursive descent."""

    def __init__(self, text: str) -> None:
        self._tokens: list[tuple[str, str]] = []
        position = 0
        while position < len(text):
            match = _TOKEN.match(text, position)
            if match is None:
                raise CedarError(f"{text[position]!r} is not part of the subset")
            if match.lastgroup != "space":
                self._tokens.append((str(match.lastgroup), match[0]))
            position = match.end()
        self._tokens.append(("end", "the end"))
        self._at = 0
        self._depth = 0

    def _peek(self) -> str:
        """Give the sign or word that comes next, or "a text" for any text."""
        kind, text = self._tokens[self._at]
        return "a text" if kind == "text" else text

    def _take(self, *wanted: str) -> str:
        kind, text = self._tokens[self._at]
        if wanted and self._peek() not in wanted and f"a {kind}" not in wanted:
            raise CedarError(f"{text} stands where {' or '.join(wanted)} is expected")
        self._at += 1
        return text

    def clauses(self) -> list[tuple[str, Expression]]:
        """Read ``when {…}`` and ``unless {…}`` up to the end."""
        found = []
        while self._peek() != "the end":
            word = self._take("when", "unless")
            self._take("{")
            found.append((word, self._expression()))
            self._take("}")
        return found

    def _expression(self) -> Expression:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise CedarError("it is nested too deeply")
        result = self._choice() if self._peek() == "if" else self._either()
        self._depth -= 1
        return result

    def _choice(self) -> Expression:
        self._take("if")
        test = self._expression()
        self._take("then")
        yes = self._expression()
        self._take("else")
        no = self._expression()
        return lambda p, c: yes(p, c) if _expect(test(p, c), "bool") else no(p, c)

    def _either(self) -> Expression:
        return self._chain("||", self._both, stop=True)

    def _both(self) -> Expression:
        return self._chain("&&", self._relation, stop=False)

    def _chain(self, sign: str, part: Callable[[], Expression], *, stop: bool) -> Expression:
        """Read parts between signs; they are asked in turn, up to the first that is ``stop``."""
        parts = [part()]
        while self._peek() == sign:
            self._take()
            parts.append(part())
        if len(parts) == 1:
            return parts[0]

        def evaluate(p: Attributes, c: Attributes) -> Value:
            stopped = any(_expect(each(p, c), "bool") == stop for each in parts)
            return "bool", stopped == stop

        return evaluate

    def _relation(self) -> Expression:
        left = self._negation()
        if self._peek() not in _RELATIONS:
            return left
        relation = _RELATIONS[self._take()]
        right = self._negation()
        if self._peek() in _RELATIONS:
            raise CedarError("two comparisons in a row need brackets")
        return lambda p, c: ("bool", relation(left(p, c), right(p, c)))

    def _negation(self) -> Expression:
        signs = 0
        while self._peek() == "!":
            self._take()
            signs += 1
        operand = self._member()
        if signs > _MOST_SIGNS:
            raise CedarError("too many signs ! in a row")
        if not signs:
            return operand
        return lambda p, c: ("bool", _expect(operand(p, c), "bool") != (signs % 2 == 1))

    def _member(self) -> Expression:
        value = self._primary()
        while self._peek() == ".":
            self._take()
            value = self._method(value, self._take("a name"))
        return value

    def _method(self, value: Expression, name: str) -> Expression:
        self._take("(")
        if name == "isEmpty":
            self._take(")")
            return lambda p, c: ("bool", not _expect(value(p, c), "set"))
        if name not in _METHODS:
            raise CedarError(f"{name} is not a method of the subset")
        method, argument = _METHODS[name], self._expression()
        self._take(")")
        return lambda p, c: ("bool", method(value(p, c), argument(p, c)))

    def _primary(self) -> Expression:
        word = self._take("(", "[", "true", "false", "principal", "context", "a text")
        if word == "(":
            inner = self._expression()
            self._take(")")
            return inner
        if word == "[":
            return self._set()
        if word == "principal":
            return self._lookup(self._attribute(), lambda p, _c: p)
        if word == "context":
            if self._attribute() != "lists":
                raise CedarError("context holds nothing but lists")
            return self._lookup(self._attribute(), lambda _p, c: c)
        literal = ("bool", word == "true") if word in {"true", "false"} else self._text(word)
        return lambda _p, _c: literal

    @staticmethod
    def _text(token: str) -> Value:
        return "string", _ESCAPE.sub(_unescape, token[1:-1])

    def _set(self) -> Expression:
        elements: list[Expression] = []
        while self._peek() != "]":
            elements.append(self._expression())
            if self._peek() != "]":
                self._take(",")
        self._take("]")
        return lambda p, c: ("set", frozenset(each(p, c) for each in elements))

    def _attribute(self) -> str:
        """Read ``.name`` or ``["name"]``."""
        if self._take(".", "[") == ".":
            return self._take("a name")
        name = str(self._text(self._take("a text"))[1])
        self._take("]")
        return name

    @staticmethod
    def _lookup(name: str, of: Callable[[Attributes, Attributes], Attributes]) -> Expression:
        def evaluate(p: Attributes, c: Attributes) -> Value:
            try:
                return of(p, c)[name]
            except KeyError as error:
                raise CedarError(f"there is no attribute {name}") from error

        return evaluate


def read_condition(text: str) -> Condition | None:
    """Compile a condition; ``None`` for an empty one, which nobody meets."""
    try:
        clauses = CedarReader(text).clauses()
    except RecursionError as error:
        raise CedarError("it is nested too deeply") from error
    if not clauses:
        return None

    def met(principal: Attributes, lists: Attributes) -> bool:
        return all(
            _expect(expression(principal, lists), "bool") == (word == "when")
            for word, expression in clauses
        )

    return met


# --- Directives: which one binds which model when, and what it says -----------

_NATIONALITY = ("citizenships", "former_citizenships", "permanent_residences", "statuses")
_SETS = (*_NATIONALITY, "itar_countries", "affiliations", "licences", "purposes")
# Every attribute of a principal, with the value that it has where the facts leave it out.
_PRINCIPAL: dict[str, object] = {
    **dict.fromkeys(_SETS, ()),
    **dict.fromkeys(("ear_country", "location", "subject"), ""),
    **dict.fromkeys(("us_person", "ear_country_uncertain"), False),
}
_LEVELS = 5
_NO_FACTS: dict[str, Any] = {
    "screening": "clear",
    "segments": [{"until": None, "levels": [{}, None, None, None, None]}],
}


@dataclass(frozen=True)
class Rule:
    """Hold one directive with the reading that was chosen, as its file says it.

    ``block`` and ``hold`` are ``None`` where the reading has no such condition.
    """

    id: str
    file: str
    reading: str
    approved: datetime
    models: tuple[str, ...]
    binds_from: datetime
    until: datetime | None
    least: int
    supersedes: tuple[tuple[str, tuple[str, ...]], ...]
    needs_nationality: bool
    block: Condition | None
    hold: Condition | None
    lists: Attributes

    @property
    def kill_switch(self) -> bool:
        """Tell whether this is a kill switch, which no relief outranks."""
        return self.id.startswith("kill-switch-")

    def binds(self, at: datetime) -> bool:
        """Tell whether the directive has begun and not ended."""
        return self.binds_from <= at and (self.until is None or at < self.until)

    def in_force(self, model: str, at: datetime, rules: Sequence[Rule]) -> bool:
        """Tell whether it binds a model, and no other that binds takes its place."""
        return (
            covers(self.models, model)
            and self.binds(at)
            and not any(rule.binds(at) and rule.replaces(self.id, model) for rule in rules)
        )

    def replaces(self, directive: str, model: str) -> bool:
        """Tell whether another directive gives way to this one, for a model that it names."""
        return covers(self.models, model) and any(
            older == directive and (not models or covers(models, model))
            for older, models in self.supersedes
        )


def covers(models: Sequence[str], model: str) -> bool:
    """Tell whether a list of models names a model; ``*`` is every model."""
    return "*" in models or model in models


class Relief(NamedTuple):
    """Hold a temporary relief: it outranks directives, but no kill switch and no screening."""

    id: str
    models: tuple[str, ...]
    since: datetime
    until: datetime

    def lets(self, model: str, at: datetime) -> bool:
        """Tell whether it opens a model at an instant."""
        return covers(self.models, model) and self.since <= at < self.until


@dataclass(frozen=True)
class CohortRow:
    """Hold the opened facts of one cohort: principals by level for the instant, screening.

    ``known`` is false for people about whom no facts are recorded. A service
    has the rows of those who answer for it in ``each_of``, and nothing else:
    what one of them may not do, it may not do.
    """

    by_level: tuple[Attributes, ...] = ()
    screening: str = "clear"
    known: bool = True
    relief: Relief | None = None
    each_of: tuple[CohortRow, ...] = ()


def says_nothing(principal: Attributes) -> bool:
    """Tell whether a principal has no fact about nationality or status."""
    return not any(principal[name][1] for name in _NATIONALITY)


def outcome(
    cohort: CohortRow, model: str, at: datetime, rules: Sequence[Rule], *, controlled: bool = True
) -> int:
    """Decide about a model: block outranks hold, hold outranks allow.

    ``controlled`` is what the operator chose for the model. An open screening
    hit holds for controlled models only; nothing is open to people about whom
    no facts are recorded.
    """
    if cohort.each_of:
        return strictest(
            [outcome(each, model, at, rules, controlled=controlled) for each in cohort.each_of]
        )
    if cohort.screening == "confirmed" or not cohort.known:
        return BLOCK
    relieved = cohort.relief is not None and cohort.relief.lets(model, at)
    decisions = [
        ruling(cohort, rule)
        for rule in rules
        if rule.in_force(model, at, rules) and (rule.kill_switch or not relieved)
    ]
    if controlled and cohort.screening == "open":
        decisions.append(HOLD)
    return strictest(decisions)


def strictest(decisions: Sequence[int]) -> int:
    """Give the decision that outranks the others: block, then hold, then allow."""
    if BLOCK in decisions:
        return BLOCK
    return HOLD if HOLD in decisions else ALLOW


def ruling(cohort: CohortRow, rule: Rule) -> int:
    """Apply one rule: steps 2 to 5 of the order of outcomes.

    A condition that fails when it is evaluated blocks: the rule fails closed.
    """
    if cohort.each_of:
        return strictest([ruling(each, rule) for each in cohort.each_of])
    stated, proven = cohort.by_level[0], cohort.by_level[rule.least]
    try:
        blocked, blocked_as_proven, held, held_as_proven = (
            condition is not None and condition(principal, rule.lists)
            for condition in (rule.block, rule.hold)
            for principal in (stated, proven)
        )
    except CedarError:
        return BLOCK
    if rule.needs_nationality and says_nothing(stated):
        return HOLD
    if blocked:
        return BLOCK
    unproven = rule.needs_nationality and says_nothing(proven)
    return HOLD if held or held_as_proven or unproven or blocked_as_proven else ALLOW


def read_rule(text: str, described: Mapping[str, Any], groups: Attributes) -> Rule:
    """Read a directive's TOML; ``described`` says which reading was chosen and when approved.

    ``groups`` are the country lists by their digests.
    """
    file, chosen, approved = (
        str(member(described, name, str, SEALED)) for name in ("file", "reading", "approved")
    )
    try:
        document = tomllib.loads(text.removeprefix("\ufeff"))
        return _rule(document, file, chosen, instant(approved, SEALED), groups)
    except CedarError as error:
        raise FaultError(file, f"a condition cannot be read: {error}.") from error
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise FaultError(
            file, "it is not a directive that has this reading, its times and its country lists."
        ) from error


def _rule(
    document: Mapping[str, Any], file: str, chosen: str, approved: datetime, groups: Attributes
) -> Rule:
    readings = {each["id"]: each for each in document.get("reading", [])}
    reading: Mapping[str, Any] = readings[chosen] if readings else {"needs_nationality": False}
    until = document.get("until")
    if until is not None and until.tzinfo is None:
        raise ValueError("until has no time zone")
    return Rule(
        id=str(document["id"]),
        file=file,
        reading=chosen,
        approved=approved,
        models=tuple(document["models"]),
        binds_from=max(document["in_force"], approved),
        until=until,
        least=int(document.get("least_nal", 2)),
        supersedes=tuple(
            (str(each["id"]), tuple(each.get("models", ())))
            for each in document.get("supersedes", [])
        ),
        needs_nationality=bool(reading["needs_nationality"]),
        block=read_condition(reading.get("block", "")),
        hold=read_condition(reading.get("hold", "")),
        lists={use["name"]: groups[use["sha256"]] for use in document.get("list", [])},
    )


def read_groups(pack: Pack) -> dict[str, Value]:
    """Read the country lists: their members by the digest of the file."""
    groups = {}
    for file in pack.names("groups/"):
        members = member(pack.json(file), "members", list, file)
        groups[pack.digests[file]] = to_value(members)
    return groups


def read_cohort(value: str, at: datetime, file: str) -> CohortRow:
    """Read one cohort's opened facts: the principals that hold at ``at``, by level.

    The row of a service gives those of two or more people who answer for it.
    """
    row = read_json(value.encode(), file)
    if not isinstance(row, dict) or "each_of" not in row:
        return _read_cohort(row, at, file)
    people = member(row, "each_of", list, file)
    if len(row) != 1 or len(people) <= 1:
        raise FaultError(file, "the facts of this cohort are malformed.")
    return CohortRow(each_of=tuple(_read_cohort(each, at, file) for each in people))


def _read_cohort(row: Any, at: datetime, file: str) -> CohortRow:
    try:
        known = row["facts"] is not None
        facts = row["facts"] if known else _NO_FACTS
        segment = next(
            each
            for each in facts["segments"]
            if each["until"] is None or at < instant(each["until"], file)
        )
        levels: list[Attributes] = []
        for level in segment["levels"]:
            levels.append(levels[-1] if level is None else read_principal(level))
        relief = read_relief(row["exemption"], file) if row["exemption"] else None
        screening = str(facts["screening"])
    except (AttributeError, CedarError, LookupError, StopIteration, TypeError) as error:
        raise FaultError(file, "the facts of this cohort are malformed.") from error
    if len(levels) != _LEVELS or screening not in {"clear", "open", "confirmed"}:
        raise FaultError(file, "the facts of this cohort are malformed.")
    return CohortRow(tuple(levels), screening, known, relief)


def read_relief(value: Mapping[str, Any], file: str) -> Relief:
    """Read the temporary relief of a cohort."""
    since, until = (instant(str(value[name]), file) for name in ("since", "until"))
    return Relief(str(value["relief"]), tuple(value["models"]), since, until)


def read_principal(attributes: Mapping[str, object]) -> Attributes:
    """Read one principal; attributes left out are empty or false."""
    values = {name: to_value(attributes.get(name, empty)) for name, empty in _PRINCIPAL.items()}
    for name in attributes:
        if values[name][0] != to_value(_PRINCIPAL[name])[0]:
            raise CedarError(f"{name} is of another type")
    return values


# --- The log: entries with their proofs ---------------------------------------

ENTRIES, CONSISTENCY, CHECKPOINT = "log/entries.json", "log/consistency.json", "log/checkpoint.txt"
SEALED_EVENT = "evidence_pack.made"
RELIEF_EVENT = "relief.granted"
APPROVAL = ("directive.staged", "directive.authenticated", "directive.approved")


def check_log(pack: Pack, publication: Publication, held: str | None) -> list[dict[str, Any]]:
    """Give the pack's log entries once each is proven to be in the log that gateways follow."""
    log = member(publication.access, "log", dict, ACCESS)
    key = read_log_key(member(log, "key", str, ACCESS), ACCESS)
    head = open_checkpoint(pack.text(CHECKPOINT), key, CHECKPOINT)
    if held is not None and open_checkpoint(held, key, "the checkpoint in hand") != head:
        raise FaultError(CHECKPOINT, "it is not the checkpoint that you hold.")
    earlier = open_checkpoint(member(log, "checkpoint", str, ACCESS), key, ACCESS)
    _check_consistency(pack, earlier, head)
    entries = []
    for described in member(pack.json(ENTRIES), "entries", list, ENTRIES):
        try:
            text, seq = str(described["entry"]), int(described["seq"])
            proof = [hex_bytes(step, 32, ENTRIES) for step in described["proof"]]
            proven = root_from_inclusion(leaf_hash(text.encode()), seq, head.size, proof)
        except (KeyError, TypeError, ValueError) as error:
            raise FaultError(ENTRIES, "an entry or its proof is malformed.") from error
        parsed = read_json(text.encode(), ENTRIES)
        for name, kind in (("event", str), ("at", str), ("body", dict)):
            member(parsed, name, kind, ENTRIES)
        if proven != head.root or parsed.get("seq") != seq:
            raise FaultError(ENTRIES, f"entry {seq} is not in the log that the checkpoint signs.")
        entries.append(parsed)
    numbers = [each["seq"] for each in entries]
    if numbers != sorted(set(numbers)):
        raise FaultError(ENTRIES, "the entries are not in the order of the log.")
    return entries


def _check_consistency(pack: Pack, earlier: TreeHead, head: TreeHead) -> None:
    steps = member(pack.json(CONSISTENCY), "proof", list, CONSISTENCY)
    proof = [hex_bytes(str(step), 32, CONSISTENCY) for step in steps]
    if earlier == head and not proof:
        return
    problem = "the log was rewritten: it does not extend the one that gateways were told of."
    try:
        roots = roots_from_consistency(earlier.size, head.size, earlier.root, proof)
    except ValueError as error:
        raise FaultError(CONSISTENCY, problem) from error
    if roots != (earlier.root, head.root):
        raise FaultError(CONSISTENCY, problem)


# What an act of two officers brings into force by itself: the event, the member of its
# body that names the directive, and what follows that name in the directive's own.
OWN_ACTS = (
    ("directive.lifted", "by", ""),
    ("kill_switch.thrown", "switch", ""),
    ("kill_switch.undone", "switch", "-undone"),
)


def check_life(rule: Rule, digest: str, entries: Sequence[Mapping[str, Any]]) -> None:
    """Check that the log tells how a directive came to bind, and when.

    A letter is staged, authenticated and approved, in this order; a lift and a
    kill switch are one act of two officers. ``digest`` is that of the file.
    """
    acts = ((told, instant(each["at"], ENTRIES)) for told, each in brought_into_force(entries))
    if (rule.id, rule.approved) in acts:
        return
    life = iter([each for each in entries if each["body"].get("directive") == rule.id])
    latest = None
    for event in APPROVAL:
        step = next((each for each in life if each["event"] == event), None)
        if step is None:
            raise FaultError(ENTRIES, f"no entry {event} tells of directive {rule.id}.")
        if step["body"].get("sha256", digest) != digest:
            raise FaultError(rule.file, "it is not the file that was staged.")
        if step["body"].get("reading", rule.reading) != rule.reading:
            raise FaultError(SEALED, f"directive {rule.id} was approved in another reading.")
        latest = instant(step["at"], ENTRIES)
    if latest != rule.approved:
        raise FaultError(SEALED, f"directive {rule.id} was approved at another instant.")


def brought_into_force(
    entries: Sequence[Mapping[str, Any]],
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the directives that single entries brought into force, each with its entry."""
    for each in entries:
        for event, name, ending in OWN_ACTS:
            if each["event"] == event:
                yield f"{each['body'].get(name)}{ending}", each


def check_no_rule_is_missing(
    rules: Sequence[Rule], entries: Sequence[Mapping[str, Any]], at: datetime
) -> None:
    """Check that every directive which the shown entries brought into force is in the pack."""
    approved = (
        (str(each["body"].get("directive")), each)
        for each in entries
        if each["event"] == APPROVAL[-1]
    )
    known = {rule.id for rule in rules}
    for told, each in (*approved, *brought_into_force(entries)):
        if told not in known and instant(each["at"], ENTRIES) <= at:
            raise FaultError(SEALED, f"it leaves out directive {told}, of which the log tells.")


def sealing_entry(
    entries: Sequence[Mapping[str, Any]], sealed: bytes
) -> tuple[Mapping[str, Any], datetime]:
    """Give body and instant of the entry that fixed sealed.json before any row was drawn."""
    digest = sha256_hex(sealed)
    for each in entries:
        body: Mapping[str, Any] = each["body"]
        if each["event"] == SEALED_EVENT and body.get("sealed") == digest:
            return body, instant(each["at"], ENTRIES)
    raise FaultError(SEALED, "it is not what the log fixed: no entry bears its digest.")


# --- Rows: commitments, openings, and what the lists say of them --------------

SAMPLE = "sample.json"
KINDS = ("cohorts", "tokens")
OPENINGS = {kind: f"openings/{kind}.jsonl" for kind in KINDS}


def check_commitments(pack: Pack, kind: str, body: Mapping[str, Any]) -> list[bytes]:
    """Give the commitments of one kind once they lead to the root that the log fixed."""
    file = f"commitments/{kind}.bin"
    data = pack.read(file)
    found = [data[start : start + 32] for start in range(0, len(data), 32)]
    if len(data) % 32 or len(found) != body.get(kind):
        raise FaultError(file, f"it holds {len(found)} rows; the log says {body.get(kind)}.")
    if tree_root([leaf_hash(each) for each in found]).hex() != body.get(f"{kind}_root"):
        raise FaultError(file, "a row was changed, moved or exchanged since the log fixed them.")
    return found


def opened_rows(pack: Pack, kind: str, commitments: Sequence[bytes]) -> dict[int, str]:
    """Give the opened values by row number, once salt and value open each commitment."""
    file = OPENINGS[kind]
    rows: dict[int, str] = {}
    latest = -1
    for number, line in enumerate(pack.text(file).splitlines(), start=1):
        where = f"{file}, line {number}"
        opening = read_json(line.encode(), where)
        row = member(opening, "row", int, where)
        salt = hex_bytes(member(opening, "salt", str, where), 32, where)
        value = member(opening, "value", str, where)
        if not 0 <= row < len(commitments):
            raise FaultError(where, f"there is no row {row}.")
        if row <= latest:
            raise FaultError(where, f"row {row} is out of order or opened twice.")
        if hashlib.sha256(salt + value.encode()).digest() != commitments[row]:
            raise FaultError(
                f"{file}, row {row}", "salt and value do not open the commitment in this row."
            )
        rows[row], latest = value, row
    return rows


class Place(NamedTuple):
    """Hold where a token stands in the lists, and whose facts it goes by."""

    shard: str
    idx: int
    cohort: int


def read_place(value: str, where: str) -> Place:
    """Read one opened token row."""
    row = read_json(value.encode(), where)
    return Place(
        member(row, "shard", str, where),
        member(row, "idx", int, where),
        member(row, "cohort", int, where),
    )


class Circumstances(NamedTuple):
    """Hold what decisions need beside facts.

    ``uncontrolled`` are the models that their operator leaves open while
    nothing binds them; ``reliefs`` are those of which the log tells.
    """

    at: datetime
    rules: Sequence[Rule]
    uncontrolled: frozenset[str]
    reliefs: frozenset[str]

    def outcome(self, cohort: CohortRow, model: str) -> int:
        """Decide about one cohort and one model."""
        controlled = model not in self.uncontrolled
        return outcome(cohort, model, self.at, self.rules, controlled=controlled)


@dataclass
class Findings:
    """Gather what the rows gave; ``counts`` takes a model to allowed, blocked, held."""

    rows: int
    opened: int = 0
    counts: dict[str, list[int]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


def check_rows(
    pack: Pack,
    publication: Publication,
    circumstances: Circumstances,
    commitments: Mapping[str, Sequence[bytes]],
) -> Findings:
    """Derive every opened row anew and hold it against the signed lists.

    A row that contradicts the directives is gathered, not raised: they are
    what a regulator wants to see, all of them.
    """
    cohorts = open_cohorts(pack, circumstances, commitments["cohorts"])
    places = open_places(pack, cohorts, commitments["tokens"])
    lists = model_lists(publication, circumstances.at)
    findings = Findings(len(commitments["tokens"]), len(places))
    for model, shards in lists.items():
        derived = {row: circumstances.outcome(cohort, model) for row, cohort in cohorts.items()}
        counts = findings.counts[model] = [0, 0, 0]
        for row, place in places.items():
            packed, target = shards.get(place.shard, (b"", ""))
            if not 0 <= place.idx < len(packed) * _ENTRIES_PER_BYTE:
                raise FaultError(f"{OPENINGS['tokens']}, row {row}", "its place is in no list.")
            listed, right = entry(packed, place.idx), derived[place.cohort]
            counts[right] += 1
            if listed != right:
                findings.faults.append(
                    f"publication/targets/{target}: row {row} is {DECISIONS_LISTED[listed]} for "
                    f"{model}; by the directives in force it must be {DECISIONS_LISTED[right]}."
                )
    return findings


def open_cohorts(
    pack: Pack, circumstances: Circumstances, commitments: Sequence[bytes]
) -> dict[int, CohortRow]:
    """Read the opened cohorts by row number."""
    cohorts = {}
    for row, value in opened_rows(pack, "cohorts", commitments).items():
        where = f"{OPENINGS['cohorts']}, row {row}"
        cohort = cohorts[row] = read_cohort(value, circumstances.at, where)
        for each in cohort.each_of or (cohort,):
            if each.relief is not None and each.relief.id not in circumstances.reliefs:
                raise FaultError(where, "the log tells of no relief such as this cohort claims.")
    return cohorts


def open_places(
    pack: Pack, cohorts: Mapping[int, CohortRow], commitments: Sequence[bytes]
) -> dict[int, Place]:
    """Read the opened tokens by row number: in the order of the lists, each with its cohort."""
    places: dict[int, Place] = {}
    latest = ("", -1)
    for row, value in opened_rows(pack, "tokens", commitments).items():
        where = f"{OPENINGS['tokens']}, row {row}"
        place = places[row] = read_place(value, where)
        if place.cohort not in cohorts:
            raise FaultError(where, f"its cohort, row {place.cohort}, is not opened with it.")
        if (place.shard, place.idx) <= latest:
            raise FaultError(where, "its place in the lists is not behind that of earlier rows.")
        latest = (place.shard, place.idx)
    for row in sorted(cohorts.keys() - {place.cohort for place in places.values()}):
        where = f"{OPENINGS['cohorts']}, row {row}"
        raise FaultError(where, "it was opened although no opened row refers to it.")
    return places


DECISIONS_LISTED = ("allowed", "blocked", "held", "marked with a value of no meaning")


def model_lists(publication: Publication, at: datetime) -> dict[str, dict[str, tuple[bytes, str]]]:
    """Give each controlled model's lists: shard name -> packed entries and target name."""
    file = ACCESS
    lists: dict[str, dict[str, tuple[bytes, str]]] = {}
    try:
        validity = dict(publication.access["validity_lists"])
        for model in publication.access["models"]:
            if not model["controlled"]:
                continue
            shards = lists[str(model["name"])] = {}
            for uri, target in model["lists"].items():
                folder, shard = target.rsplit("/", 1)
                slug = folder.removeprefix("lists/")
                if validity[uri] != f"lists/{shard}":
                    raise FaultError(file, f"the lists of {model['name']} belong to other shards.")
                packed = open_status_list(
                    publication.targets[target],
                    f"{uri}/models/{slug}",
                    publication,
                    at,
                    f"publication/targets/{target}",
                )
                shards[shard.removesuffix(".jwt")] = packed, target
            if shards.keys() != {name.removeprefix("lists/")[:-4] for name in validity.values()}:
                raise FaultError(file, f"a shard has no list of {model['name']}.")
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise FaultError(file, "it is not a catalogue of models and lists.") from error
    return lists


# --- What a sample shows ------------------------------------------------------


def largest_hidden(rows: int, opened: int, chance: float) -> int:
    """Give the largest number of wrong rows that a faultless sample leaves likely.

    Of ``rows``, ``opened`` were drawn without replacement and none was wrong;
    with more wrong rows than this, that would happen with a probability below
    ``chance`` (hypergeometric distribution).
    """

    def missed(wrong: int) -> float:
        if wrong > rows - opened:
            return 0.0
        return math.exp(
            math.lgamma(rows - wrong + 1)
            + math.lgamma(rows - opened + 1)
            - math.lgamma(rows - wrong - opened + 1)
            - math.lgamma(rows + 1)
        )

    low, high = 0, rows - opened
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if missed(middle) >= chance else (low, middle - 1)
    return low


def check_sample(pack: Pack, wanted: Sequence[int] | None, rows: int) -> bool:
    """Check that the rows opened are those named; tell whether that is all of them."""
    named = pack.json(SAMPLE).get("rows")
    if named == "all":
        numbers = list(range(rows))
    elif isinstance(named, list) and all(type(each) is int for each in named):
        numbers = named
    else:
        raise FaultError(SAMPLE, "it does not name rows.")
    lines = pack.text(OPENINGS["tokens"]).splitlines()
    opened = [read_json(line.encode(), OPENINGS["tokens"]).get("row") for line in lines]
    if opened != numbers:
        raise FaultError(OPENINGS["tokens"], "it opens other rows than sample.json names.")
    if wanted is not None and sorted(set(wanted)) != numbers:
        raise FaultError(SAMPLE, "it names other rows than you did.")
    return len(numbers) == rows


# --- The check as a whole -----------------------------------------------------


def check_pack(
    path: Path,
    root: Path,
    *,
    checkpoint: str | None = None,
    sample: Sequence[int] | None = None,
) -> dict[str, Any]:
    """Check a pack from the trust root down; give what was found as a JSON object.

    Raises `FaultError` at the first thing that was changed and `UnusableError`
    where there is nothing to check. Rows that contradict the directives are
    in ``faults`` of the result.
    """
    pack = Pack(path)
    try:
        pinned = root.read_bytes()
    except OSError as error:
        raise UnusableError(f"{root.name}: it cannot be read.") from error
    trusted = trusted_root(pack, pinned, root.name)
    publication = check_publication(pack, trusted)
    entries = check_log(pack, publication, checkpoint)
    body, fixed_at = sealing_entry(entries, pack.read(SEALED))
    sealed = pack.json(SEALED)
    check_sealed_files(pack, sealed)
    commitments = {kind: check_commitments(pack, kind, body) for kind in KINDS}
    everything = check_sample(pack, sample, len(commitments["tokens"]))
    circumstances = read_circumstances(pack, sealed, entries)
    if circumstances.at > fixed_at:
        raise FaultError(SEALED, "it speaks of an instant that lay ahead when it was fixed.")
    findings = check_rows(pack, publication, circumstances, commitments)
    check_counts(sealed, findings, everything=everything)
    return {
        "ok": not findings.faults,
        "pack": body.get("pack"),
        "directive": sealed.get("directive"),
        "as_of": sealed.get("as_of"),
        "counts": sealed.get("counts"),
        "rows": findings.rows,
        "opened": findings.opened,
        "chosen_by": "all" if everything else "the pack" if sample is None else "you",
        "hidden": {
            str(percent): largest_hidden(findings.rows, findings.opened, 1 - percent / 100)
            for percent in (95, 99)
        },
        "faults": findings.faults,
    }


def check_sealed_files(pack: Pack, sealed: Mapping[str, Any]) -> None:
    """Check that directives, country lists and publication are those that were sealed."""
    digests = member(sealed, "files", dict, SEALED)
    for name, digest in pack.digests.items():
        belongs = name.startswith(("directives/", "groups/", "publication/"))
        if belongs and digests.get(name) != digest:
            raise FaultError(name, "it is not the file that was sealed before the sample.")
    for name in digests:
        pack.read(name)


def read_circumstances(
    pack: Pack, sealed: Mapping[str, Any], entries: Sequence[Mapping[str, Any]]
) -> Circumstances:
    """Read what decisions need beside facts: the instant, the directives, the reliefs."""
    at = instant(member(sealed, "as_of", str, SEALED), SEALED)
    rules = read_rules(pack, sealed, entries)
    check_no_rule_is_missing(rules, entries, at)
    reliefs = [each["body"].get("relief") for each in entries if each["event"] == RELIEF_EVENT]
    uncontrolled = member(sealed, "uncontrolled", list, SEALED)
    return Circumstances(
        at, rules, frozenset(map(str, uncontrolled)), frozenset(map(str, reliefs))
    )


def read_rules(
    pack: Pack, sealed: Mapping[str, Any], entries: Sequence[Mapping[str, Any]]
) -> list[Rule]:
    """Read every directive, and check that the log tells of its life."""
    groups = read_groups(pack)
    rules = []
    for described in member(sealed, "rules", list, SEALED):
        file = member(described, "file", str, SEALED)
        rule = read_rule(pack.text(file), described, groups)
        if rule.id != described.get("directive"):
            raise FaultError(rule.file, "it is another directive than sealed.json says.")
        check_life(rule, pack.digests[rule.file], entries)
        rules.append(rule)
    if sealed.get("directive") not in {rule.id for rule in rules}:
        raise FaultError(SEALED, "it speaks of a directive that the pack does not hold.")
    return rules


def check_counts(sealed: Mapping[str, Any], findings: Findings, *, everything: bool) -> None:
    """Check that allowed, blocked and held make up all, and are as opened where all is open."""
    counts = member(sealed, "counts", dict, SEALED)
    if counts.keys() != findings.counts.keys():
        raise FaultError(SEALED, "it does not count exactly the models that have lists.")
    for model, derived in findings.counts.items():
        stated = [counts[model].get(decision) for decision in DECISIONS]
        if any(type(each) is not int for each in stated) or sum(stated) != findings.rows:
            raise FaultError(
                SEALED, f"allowed, blocked and held for {model} do not add up to {findings.rows}."
            )
        if everything and not findings.faults and stated != derived:
            raise FaultError(SEALED, f"its counts for {model} are not those of the opened rows.")


def read_sample(text: str) -> list[int]:
    """Read row numbers from the argument, or from the file that it names."""
    if not re.fullmatch(r"[0-9]+(,[0-9]+)*", text):
        try:
            text = Path(text).read_text("utf-8")
        except (OSError, ValueError) as error:
            raise UnusableError("--sample takes row numbers or a file of them.") from error
    try:
        return [int(each) for each in re.split(r"[\s,]+", text.strip())]
    except ValueError as error:
        raise UnusableError("--sample takes row numbers or a file of them.") from error


def sentences(result: Mapping[str, Any]) -> Iterator[str]:
    """Say the result in words."""
    rows, opened = result["rows"], result["opened"]
    yield f"Pack {result['pack']}: directive {result['directive']}, as of {result['as_of']}."
    for model, count in result["counts"].items():
        allowed, blocked, held = (count[decision] for decision in DECISIONS)
        yield f"{model}: {allowed} allowed + {blocked} blocked + {held} held = {rows}."
    yield f"{opened} of {rows} rows were opened and derived anew."
    if result["faults"]:
        yield from result["faults"]
        yield f"{len(result['faults'])} rows contradict the directives."
    elif result["chosen_by"] == "all":
        yield "Every row is as the directives say: this is the whole proof."
    elif result["chosen_by"] == "the pack":
        yield "Every one is as the directives say, but the pack chose them: name rows yourself."
    else:
        for percent, hidden in result["hidden"].items():
            share = 100 * hidden / rows if rows else 0
            yield (
                f"Every one is as the directives say: with {percent} % confidence "
                f"at most {hidden} of {rows} rows ({share:.2f} %) are not."
            )


def said(result: Mapping[str, Any]) -> str:
    """Say what `run` found, a sentence a line."""
    if "rows" in result:
        return "\n".join(sentences(result))
    return str(result.get("unusable") or "\n".join(result["faults"]))


def run(options: argparse.Namespace) -> tuple[int, dict[str, Any]]:
    """Check what the arguments name; give the exit code, and the result as a JSON object."""
    try:
        held = options.checkpoint.read_text("utf-8") if options.checkpoint else None
        sample = read_sample(options.sample) if options.sample else None
        result = check_pack(options.pack, options.root, checkpoint=held, sample=sample)
    except FaultError as error:
        return TAMPERED, {"ok": False, "faults": [str(error)]}
    except UnusableError as error:
        return UNUSABLE, {"ok": False, "unusable": str(error)}
    except (OSError, UnicodeDecodeError):
        return UNUSABLE, {"ok": False, "unusable": "The checkpoint's file cannot be read."}
    except RecursionError:
        return UNUSABLE, {"ok": False, "unusable": "A file of the pack is nested too deeply."}
    return SOUND if result["ok"] else TAMPERED, result


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Check an evidence pack without the kiosk.")
    parser.add_argument("pack", type=Path, metavar="PACK.zip")
    parser.add_argument("--root", type=Path, required=True, help="the root.json that you pinned")
    parser.add_argument("--checkpoint", type=Path, help="the checkpoint you held when you chose")
    parser.add_argument("--sample", help="the rows you named: 4,17,93 or a file of numbers")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser.parse_args(given)


def main() -> int:
    """Run the check; give the exit code."""
    options = arguments()
    code, result = run(options)
    sys.stdout.write(f"{json.dumps(result) if options.json else said(result)}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
