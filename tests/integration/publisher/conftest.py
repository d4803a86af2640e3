from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from kiosk.domain.issuer import KeyPurpose, SigningKey
from kiosk.gateway import Follower
from kiosk.server.publisher import open_publisher
from kiosk.server.repository import PLAIN_FILES, Lifetimes, build_root
from kiosk.tokens import ListMemory, PublicationInput, PublishedModel, ShardState, allocation
from kiosk.tokens import SigningKey as TokenKey

START = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
URI = "https://issuer.example/status/s1"


def record(purpose: KeyPurpose, private: Any) -> SigningKey:
    return SigningKey(
        kid=str(purpose),
        purpose=purpose,
        private_der=private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
        public_der=private.public_key().public_bytes(
            Encoding.DER, PublicFormat.SubjectPublicKeyInfo
        ),
        not_before=START,
        signs_from=START,
    )


@dataclass
class Site:
    """Hold a store's keys and a folder to publish to."""

    folder: Path
    keys: dict[KeyPurpose, SigningKey]
    root: bytes
    token_key: TokenKey

    def content(self, revoked: int = 0) -> PublicationInput:
        shard = ShardState("s1", URI, bytes(32), allocation([7], bytes([revoked]), 64))
        return PublicationInput(
            issuer="https://issuer.example",
            models=(PublishedModel("fable-5"),),
            shards=(shard,),
            keys=(self.token_key.verification_key,),
        )

    def publisher(
        self, lifetimes: Lifetimes = PLAIN_FILES, memory: ListMemory | None = None
    ) -> Any:
        return open_publisher(
            keys=self.keys,
            roots=[self.root],
            directory=self.folder,
            lifetimes=lifetimes,
            memory=memory,
        )

    def follower(self, now: datetime, state: str = "state") -> Follower:
        return Follower(self.folder, self.root, self.folder.parent / state, clock=now.timestamp)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    token_key = ec.derive_private_key(0xC0FFEE, ec.SECP256R1())
    online = (KeyPurpose.TARGETS, KeyPurpose.SNAPSHOT, KeyPurpose.TIMESTAMP)
    keys = {
        purpose: record(purpose, Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32))
        for number, purpose in enumerate(online, start=1)
    }
    admins = [
        record(KeyPurpose.LOG, Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32))
        for number in (8, 9)
    ]
    root = build_root(
        root_keys=[admin.private_der for admin in admins],
        online_keys={purpose: key.public_der for purpose, key in keys.items()},
        threshold=2,
        now=START,
    )
    keys[KeyPurpose.TOKENS] = record(KeyPurpose.TOKENS, token_key)
    return Site(tmp_path / "publication", keys, root, TokenKey.from_private_key(token_key))


@pytest.fixture
def start() -> datetime:
    return START
