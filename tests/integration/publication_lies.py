"""Every way in which a publication is lied about, each with the sentence that an operator reads.

Beside those on the wire: what is left to a thief of one key or of several,
and to an issuer that betrays its own lists or its own log.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, Snapshot, Timestamp
from wire_lies import OTHER_HASH, STRANGER, Lie, Refused, Scene, wire_lies

from kiosk.audit.note import NoteSigner
from kiosk.gateway import PublicationStaleError
from kiosk.server.repository import Lifetimes
from kiosk.tokens import SigningKey, base64url, jws, strict_json
from kiosk.tokens.status_list import TYP, StatusList, StatusListToken

if TYPE_CHECKING:
    from collections.abc import Callable

Stale = PublicationStaleError
VALIDITY_LIST = "lists/s1.jwt"


def freshness_lies() -> list[Lie]:
    """Give those that keep gateways at what was, or take them back to it."""
    version = "is of another version than it must be:"
    timestamp = f"The publication's timestamp.json {version}"
    snapshot = f"The publication's snapshot.json {version}"
    return [
        Lie("stale", _freeze, Stale, "The publication has not been renewed in time."),
        Lie(
            "stale content",
            _stale_content,
            Stale,
            "The publication was vouched for in time, but what it consists of has expired.",
        ),
        Lie(
            "replayed whole",
            _replay,
            Refused,
            f"{timestamp} New timestamp version 1 must be >= 2.",
        ),
        Lie(
            "old snapshot, by the stolen timestamp key",
            _old_snapshot,
            Refused,
            f"{timestamp} New snapshot version must be >= 2, got version 1.",
        ),
        Lie(
            "old targets, by the stolen snapshot key too",
            _old_targets,
            Refused,
            f"{snapshot} Expected targets.json version 1, got 2.",
        ),
        Lie(
            "mixed: another's snapshot",
            _mixed_snapshot,
            Refused,
            f"{snapshot} Expected snapshot version 3, got 2.",
        ),
        Lie(
            "mixed: another's targets",
            _mixed_targets,
            Refused,
            f"The publication's targets.json {OTHER_HASH}",
            "altered: targets.json",
        ),
        Lie(
            "no time of signing",
            _without_time,
            Refused,
            "The publication does not say when it was signed.",
        ),
    ]


def _freeze(scene: Scene) -> None:
    scene.repository.later(31)


def _stale_content(scene: Scene) -> None:
    lifetimes = Lifetimes(timestamp=timedelta(seconds=30), content=timedelta(seconds=1))
    scene.repository.lifetimes = lifetimes
    scene.repository.publish()
    scene.repository.later(2)


def _replay(scene: Scene) -> None:
    scene.repository.files.clear()
    scene.repository.files.update(scene.first)


def _old_snapshot(scene: Scene) -> None:
    _sign_timestamp(scene, 1)


def _old_targets(scene: Scene) -> None:
    files = scene.repository.files
    snapshot = Metadata[Snapshot].from_bytes(files["1.snapshot.json"])
    snapshot.signed.version = 3
    snapshot.sign(scene.repository.online.snapshot)
    files["3.snapshot.json"] = snapshot.to_bytes()
    _sign_timestamp(scene, 3)


def _mixed_snapshot(scene: Scene) -> None:
    """Vouch by the stolen timestamp key for the second's snapshot in the third's place."""
    scene.repository.publish()
    scene.repository.files["3.snapshot.json"] = scene.repository.files["2.snapshot.json"]
    _sign_timestamp(scene, 3)


def _mixed_targets(scene: Scene) -> None:
    scene.repository.publish()
    scene.repository.files["3.targets.json"] = scene.repository.files["2.targets.json"]


def _sign_timestamp(scene: Scene, snapshot: int, **fields: Any) -> None:
    """Sign a newer timestamp for a snapshot that is there, by the true key."""
    repository = scene.repository
    timestamp = Metadata[Timestamp].from_bytes(repository.files["timestamp.json"])
    repository.timestamp_version += 1
    timestamp.signed.version = repository.timestamp_version
    data = repository.files[f"{snapshot}.snapshot.json"]
    timestamp.signed.snapshot_meta = type(timestamp.signed.snapshot_meta).from_data(
        snapshot, data, ["sha256"]
    )
    timestamp.signed.unrecognized_fields = {**timestamp.signed.unrecognized_fields, **fields}
    timestamp.sign(repository.online.timestamp)
    repository.files["timestamp.json"] = timestamp.to_bytes()


def _without_time(scene: Scene) -> None:
    _sign_timestamp(scene, 2, **{"x-kiosk-signed-at": "yesterday"})


def key_lies() -> list[Lie]:
    """Give those that are signed by whom the root of trust does not name, or too few of them."""
    by_whom = "is not signed by whom the root of trust names"
    lies = [
        Lie(
            f"stranger's key: {role}",
            _stranger(role),
            Refused,
            f"The publication's {role}.json {by_whom}: {role} was signed by 0/1 keys.",
        )
        for role in ("timestamp", "snapshot", "targets")
    ]
    order = (
        "The publication's root of trust does not follow the one before: "
        "Expected root version 2 instead got version"
    )
    return [
        *lies,
        Lie(
            "root by one admin",
            lambda scene: _new_root(scene, signers=scene.repository.admins[:1]),
            Refused,
            f"The publication's root.json {by_whom}: root was signed by 1/2 keys.",
        ),
        Lie(
            "root by nobody",
            lambda scene: _new_root(scene, signers=[]),
            Refused,
            f"The publication's root.json {by_whom}: root was signed by 0/2 keys.",
        ),
        Lie(
            "root that skips one",
            lambda scene: _new_root(scene, version=3),
            Refused,
            f"{order} 3.",
        ),
        Lie("root again", lambda scene: _new_root(scene, version=1), Refused, f"{order} 1."),
        Lie(
            "another file as root",
            _file_as_root,
            Refused,
            "The publication's root.json is refused: Expected 'root', got 'targets'.",
        ),
    ]


def _stranger(role: str) -> Callable[[Scene], None]:
    def tell(scene: Scene) -> None:
        honest = scene.repository.online
        key = CryptoSigner(Ed25519PrivateKey.from_private_bytes(bytes([99]) * 32))
        scene.repository.online = replace(honest, **{role: key})
        scene.repository.publish()
        scene.repository.online = honest

    return tell


def _new_root(scene: Scene, *, version: int = 2, **more: Any) -> None:
    scene.repository.files["2.root.json"] = scene.repository.root(version, **more)


def _file_as_root(scene: Scene) -> None:
    scene.repository.files["2.root.json"] = scene.repository.files["2.targets.json"]


def list_lies() -> list[Lie]:
    """Give those in files that the true keys of the publication vouch for."""
    refused = "A status list is refused."
    purpose = "The token was made for another purpose."
    return [
        Lie(
            "another shard's list",
            _list(sub="https://issuer.example/status/s2"),
            Refused,
            "A status list was published in the place of another.",
        ),
        Lie("an expired list", _list(exp=1), Refused, "A status list has expired."),
        Lie(
            "a list of one bit",
            _list(status_list=StatusList(1, bytes(16))),
            Refused,
            "A status list does not have two bits per status.",
        ),
        Lie(
            "a list by a key not for tokens",
            _list(STRANGER),
            Refused,
            f"{refused} The token is signed with a key that is not published.",
        ),
        Lie("an access token as list", _token_as_list, Refused, f"{refused} {purpose}"),
        Lie(
            "a forged list",
            _forged_list,
            Refused,
            f"{refused} The signature of the token does not match its content.",
        ),
        Lie("a bomb in a list", _bomb, Refused, "A status list is longer than any list may be."),
        Lie(
            "half a deflated list",
            _deflated(zlib.compress(bytes(16))[:-4]),
            Refused,
            "A status list is cut short or has something added.",
        ),
        Lie(
            "no deflated list",
            _deflated(b"\0" * 16),
            Refused,
            "A status list is not compressed as it must be.",
        ),
        Lie(
            "a list of 5 MB",
            _huge_target,
            Refused,
            "The publication's file lists/s1.jwt is longer than any may be.",
        ),
        Lie(
            "no list at all", _without_list, Refused, "The publication names no file lists/s1.jwt."
        ),
        Lie(
            "a private key in the key set",
            _private_key,
            Refused,
            "The published key set cannot be used: "
            "a key holds members other than those of a public P-256 key.",
        ),
        Lie(
            "a catalogue of version 2",
            _catalogue_version,
            Refused,
            "The access catalogue was written by another version of the program.",
        ),
    ]


def _list(key: SigningKey | None = None, **change: Any) -> Callable[[Scene], None]:
    def tell(scene: Scene) -> None:
        token = replace(_honest_list(scene), **change)
        scene.publish_list(VALIDITY_LIST, token.sign(key or scene.repository.token_key))

    return tell


def _honest_list(scene: Scene) -> StatusListToken:
    at = int(scene.repository.now.timestamp())
    uri = "https://issuer.example/status/s1"
    return StatusListToken(uri, at, at + 3600, 30, StatusList(2, bytes(16)))


def _token_as_list(scene: Scene) -> None:
    scene.publish_list(VALIDITY_LIST, scene.repository.token())


def _forged_list(scene: Scene) -> None:
    text = _honest_list(scene).sign(scene.repository.token_key)
    header, payload, _ = text.split(".")
    _, _, other = replace(_honest_list(scene), ttl=31).sign(scene.repository.token_key).split(".")
    scene.publish_list(VALIDITY_LIST, f"{header}.{payload}.{other}")


def _bomb(scene: Scene) -> None:
    _deflated(zlib.compress(bytes(16 << 20)))(scene)


def _deflated(data: bytes) -> Callable[[Scene], None]:
    """Sign a list, with the true key of tokens, whose entries are these bytes."""

    def tell(scene: Scene) -> None:
        at = int(scene.repository.now.timestamp())
        listed = {"bits": 2, "lst": base64url.encode(data)}
        payload = {"sub": _honest_list(scene).sub, "iat": at, "exp": at + 3600, "ttl": 30}
        text = jws.sign(
            {**payload, "status_list": listed}, typ=TYP, key=scene.repository.token_key
        )
        scene.publish_list(VALIDITY_LIST, text)

    return tell


def _huge_target(scene: Scene) -> None:
    scene.publish_list(VALIDITY_LIST, "x" * (5 << 20))


def _without_list(scene: Scene) -> None:
    targets = scene.repository.targets()
    del targets[VALIDITY_LIST]
    scene.repository.publish(targets)


def _private_key(scene: Scene) -> None:
    targets = scene.repository.targets()
    keys = strict_json.loads_object(targets["jwks.json"], 1 << 16)
    keys["keys"][0]["d"] = "AAAA"
    scene.repository.publish({**targets, "jwks.json": strict_json.dumps(keys)})


def _catalogue_version(scene: Scene) -> None:
    targets = scene.repository.targets()
    data = re.sub(rb'"version":1', b'"version":2', targets["access.json"])
    scene.repository.publish({**targets, "access.json": data})


def log_lies() -> list[Lie]:
    """Give those of an issuer that denies its own log."""
    return [
        Lie(
            "a log that shrank",
            lambda scene: _log(scene, log_size=2),
            Refused,
            "The log has shrunk.",
        ),
        Lie(
            "a log rewritten",
            lambda scene: _log(scene, log_root=b"\1" * 32),
            Refused,
            "The log was rewritten.",
        ),
        Lie(
            "a log by another key",
            _log_key,
            Refused,
            "The log is signed by another key than before.",
        ),
        Lie("no log any more", _no_log, Refused, "The publication no longer shows the log."),
    ]


def _log(scene: Scene, **change: Any) -> None:
    for name, value in change.items():
        setattr(scene.repository, name, value)
    scene.repository.publish()


def _log_key(scene: Scene) -> None:
    other = Ed25519PrivateKey.from_private_bytes(bytes([7]) * 32)
    _log(scene, log_signer=NoteSigner("log.example", other))


def _no_log(scene: Scene) -> None:
    targets = scene.repository.targets()
    catalogue = strict_json.loads_object(targets["access.json"], 1 << 20)
    catalogue["log"] = {"checkpoint": "", "key": ""}
    scene.repository.publish({**targets, "access.json": strict_json.dumps(catalogue)})


def every_lie() -> list[Lie]:
    """Give the table."""
    return [*wire_lies(), *freshness_lies(), *key_lies(), *list_lies(), *log_lies()]
