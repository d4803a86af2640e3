"""The repository of The Update Framework: metadata built and signed, no file touched.

Keys and bytes in, path → bytes out. The paths are those of a consistent
snapshot (TUF specification, section 6.2): every file but ``timestamp.json``
carries its version or digest in its name and never changes.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_der_public_key,
)
from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.exceptions import RepositoryError, UnsignedMetadataError
from tuf.api.metadata import (
    Metadata,
    MetaFile,
    Role,
    Root,
    Snapshot,
    T,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization.json import JSONSerializer

from kiosk.domain.errors import KioskError
from kiosk.domain.issuer import KeyPurpose
from kiosk.tokens.catalogue import SIGNED_AT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from securesystemslib.signer import Key, Signer

TIMESTAMP_FILE = "timestamp.json"
TARGETS_FOLDER = "targets"
ROOT_THRESHOLD = 2
ROOT_LIFETIME = timedelta(days=5 * 365)
ONLINE_ROLES = {
    Targets.type: KeyPurpose.TARGETS,
    Snapshot.type: KeyPurpose.SNAPSHOT,
    Timestamp.type: KeyPurpose.TIMESTAMP,
}
# Compact: metadata is read by programs, and timestamp.json every few seconds.
_SERIALIZER = JSONSerializer(compact=True)


class RootError(KioskError):
    """Report a root of trust that is not what its keys promise."""


@dataclass(frozen=True, slots=True)
class OnlineSigners:
    """Hold the publisher's three keys."""

    targets: Signer
    snapshot: Signer
    timestamp: Signer


@dataclass(frozen=True, slots=True)
class Lifetimes:
    """Say how long each role's metadata may be believed.

    ``timestamp`` bounds how long silence goes unnoticed: 30 s where the
    publisher re-signs it every few seconds, longer where plain files are
    copied now and then. The access catalogue's ``max_stale`` follows it.
    """

    timestamp: timedelta
    content: timedelta = timedelta(days=7)


SERVED = Lifetimes(timestamp=timedelta(seconds=30))
PLAIN_FILES = Lifetimes(timestamp=timedelta(hours=1))


@dataclass(frozen=True, slots=True)
class Publication:
    """Hold the files of one publication, path → bytes.

    ``files`` are immutable and must be in place before ``timestamp`` becomes
    ``timestamp.json``, which alone makes them the current ones.
    """

    version: int
    files: Mapping[str, bytes]
    timestamp: bytes


def build_root(
    *,
    root_keys: Sequence[bytes],
    online_keys: Mapping[KeyPurpose, bytes],
    threshold: int,
    now: datetime,
) -> bytes:
    """Make version 1 of the root metadata, signed by every root key.

    ``root_keys`` are the admins' Ed25519 private keys (PKCS#8 DER);
    ``online_keys`` the Ed25519 public keys (SPKI DER) of targets, snapshot
    and timestamp. Raises ``RootError``.
    """
    signers = [signer_from_der(der) for der in root_keys]
    root = make_root(
        [signer.public_key for signer in signers],
        {role: _public_key(online_keys[purpose]) for role, purpose in ONLINE_ROLES.items()},
        version=1,
        expires=now + ROOT_LIFETIME,
        threshold=threshold,
    )
    for signer in signers:
        root = add_root_signature(root, signer)
    check_root(root)
    return root


def make_root(
    admin_keys: Sequence[Key],
    online_keys: Mapping[str, Key],
    *,
    version: int,
    expires: datetime,
    threshold: int = ROOT_THRESHOLD,
) -> bytes:
    """Make root metadata that nobody has signed yet.

    ``online_keys`` takes each of targets, snapshot and timestamp to its key.
    Raises ``RootError`` unless the threshold can be met by different admins,
    none of whom also holds an online key.
    """
    distinct = {key.keyid for key in admin_keys}
    if threshold < ROOT_THRESHOLD or len(distinct) < threshold:
        raise RootError(
            "The root of trust needs keys of at least two admins.",
            "Let a second admin make a key.",
        )
    if distinct & {key.keyid for key in online_keys.values()}:
        raise RootError(
            "A key cannot be both offline and online.", "Make separate keys for the publisher."
        )
    keys = {key.keyid: key for key in (*admin_keys, *online_keys.values())}
    roles = {role: Role([online_keys[role].keyid], 1) for role in ONLINE_ROLES}
    roles[Root.type] = Role(sorted(distinct), threshold)
    root = Root(version=version, expires=expires, keys=keys, roles=roles, consistent_snapshot=True)
    return Metadata(root).to_bytes(_SERIALIZER)


def add_root_signature(root: bytes, signer: Signer) -> bytes:
    """Add one admin's signature; the admins need not be in one place."""
    metadata = _parse_root(root)
    metadata.sign(signer, append=True)
    return metadata.to_bytes(_SERIALIZER)


def check_root(root: bytes, previous: bytes | None = None) -> None:
    """Raise ``RootError`` unless a gateway would follow to this root.

    It must be signed by its own threshold and, where there is a ``previous``
    root, by that one's too and be the next version (TUF, section 5.3).
    """
    new = _parse_root(root)
    try:
        new.signed.verify_delegate(Root.type, new.signed_bytes, new.signatures)
        if previous is not None:
            old = _parse_root(previous)
            old.signed.verify_delegate(Root.type, new.signed_bytes, new.signatures)
            if new.signed.version != old.signed.version + 1:
                raise RootError(
                    "The new root of trust is not the next version.", "Make it from the last one."
                )
    except RepositoryError as error:
        raise RootError(
            "The root of trust lacks signatures.", "Let a second admin sign it."
        ) from error


def root_version(root: bytes) -> int:
    """Return the version of root metadata; raise ``RootError`` for anything else."""
    return _parse_root(root).signed.version


def build_publication(
    targets: Mapping[str, bytes],
    signers: OnlineSigners,
    *,
    version: int,
    timestamp_version: int,
    now: datetime,
    lifetimes: Lifetimes,
) -> Publication:
    """Sign ``targets`` as publication ``version``.

    Targets and snapshot metadata share that number. Lengths and digests of
    all metadata are stated (TUF, section 4.4), so no mix of two publications
    fits together.
    """
    files: dict[str, bytes] = {}
    described: dict[str, TargetFile] = {}
    for path, data in targets.items():
        target = TargetFile.from_data(path, data, ["sha256"])
        described[path] = target
        files[f"{TARGETS_FOLDER}/{target.get_prefixed_paths()[0]}"] = data
    expires = now + lifetimes.content
    targets_bytes = _sign(
        Targets(version=version, expires=expires, targets=described), signers.targets
    )
    files[f"{version}.targets.json"] = targets_bytes
    snapshot = Snapshot(
        version=version,
        expires=expires,
        meta={"targets.json": _describe(version, targets_bytes)},
    )
    snapshot_bytes = _sign(snapshot, signers.snapshot)
    files[f"{version}.snapshot.json"] = snapshot_bytes
    timestamp = _sign_timestamp(
        _describe(version, snapshot_bytes),
        signers.timestamp,
        version=timestamp_version,
        now=now,
        lifetimes=lifetimes,
    )
    return Publication(version, files, timestamp)


def resign_timestamp(
    timestamp: bytes, signer: Signer, *, version: int, now: datetime, lifetimes: Lifetimes
) -> bytes:
    """Say once more, at ``now``, that the same publication is the current one."""
    current = Metadata[Timestamp].from_bytes(timestamp).signed
    return _sign_timestamp(
        current.snapshot_meta, signer, version=version, now=now, lifetimes=lifetimes
    )


def check_role(data: bytes, role: type[T], roots: Sequence[bytes]) -> T:
    """Return what is signed in ``data``; raise ``RootError`` unless a root gives its key the role.

    Any of ``roots`` will do: what was signed before a key was replaced stays
    this issuer's. Neither age nor expiry is looked at.
    """
    try:
        metadata: Metadata[T] = Metadata.from_bytes(data)
    except RepositoryError as error:
        raise _not_ours() from error
    if not isinstance(metadata.signed, role):
        raise _not_ours()
    for root in roots:
        with suppress(UnsignedMetadataError):
            _parse_root(root).signed.verify_delegate(
                role.type, metadata.signed_bytes, metadata.signatures
            )
            return metadata.signed
    raise _not_ours()


def _not_ours() -> RootError:
    return RootError(
        "Metadata is damaged, or was signed by somebody else.", "Publish into an empty folder."
    )


def signer_from_der(private_der: bytes) -> CryptoSigner:
    """Return a TUF signer from an Ed25519 private key (PKCS#8 DER)."""
    key = load_der_private_key(private_der, password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise RootError("A key of the publisher is not an Ed25519 key.", "Make the key anew.")
    return CryptoSigner(key)


def _public_key(spki_der: bytes) -> Key:
    return SSlibKey.from_crypto(load_der_public_key(spki_der))


def _parse_root(root: bytes) -> Metadata[Root]:
    try:
        metadata = Metadata[Root].from_bytes(root)
    except RepositoryError as error:
        raise RootError("This is not a root of trust.", "Choose the file root.json.") from error
    if metadata.signed.type != Root.type:
        raise RootError("This is not a root of trust.", "Choose the file root.json.")
    return metadata


def _sign(signed: T, signer: Signer) -> bytes:
    metadata: Metadata[T] = Metadata(signed)
    metadata.sign(signer)
    return metadata.to_bytes(_SERIALIZER)


def _describe(version: int, data: bytes) -> MetaFile:
    return MetaFile.from_data(version, data, ["sha256"])


def _sign_timestamp(
    snapshot: MetaFile, signer: Signer, *, version: int, now: datetime, lifetimes: Lifetimes
) -> bytes:
    """Sign a timestamp that also says when: ``expires`` alone rounds and hides its start."""
    signed_at = now.astimezone(UTC).isoformat(timespec="milliseconds")
    timestamp = Timestamp(
        version=version,
        expires=(now + lifetimes.timestamp).astimezone(UTC),
        snapshot_meta=snapshot,
        unrecognized_fields={SIGNED_AT: signed_at},
    )
    return _sign(timestamp, signer)
