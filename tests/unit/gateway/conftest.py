from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.gateway import PublicationSnapshot, Verifier
from kiosk.gateway.snapshot import load_snapshot
from kiosk.tokens import (
    AccessTokenClaims,
    PublicationInput,
    PublishedModel,
    ShardState,
    SigningKey,
    StatusReference,
    allocation,
    build_targets,
    issue,
)

NOW = 1_781_300_000
SIZE = 64
URI = "https://issuer.example/status/s1"
AUDIENCE = "https://models.example"
MODELS = (
    PublishedModel("fable-5", aliases=("fable",), fallback=("opal-4",), directive="us-1"),
    PublishedModel("mythos-5"),
    PublishedModel("opal-4", controlled=False),
)


def signing_key(number: int) -> SigningKey:
    return SigningKey.from_private_key(ec.derive_private_key(number, ec.SECP256R1()))


@dataclass
class Files:
    """Give the targets of a publication from memory."""

    content: dict[str, bytes]

    def digest(self, target: str) -> str:
        return sha256(self.content[target]).hexdigest()

    def read(self, target: str) -> bytes:
        return self.content[target]


@dataclass
class Issuer:
    """Issue tokens and build the snapshot that a gateway would hold."""

    key: SigningKey = field(default_factory=lambda: signing_key(0xC0FFEE))
    published: tuple[SigningKey, ...] = ()
    validity: dict[int, int] = field(default_factory=lambda: {7: 0})
    access: dict[str, dict[int, int]] = field(default_factory=dict)

    def token(self, **change: Any) -> str:
        return issue(self.claims(**change), self.key)

    def claims(self, **change: Any) -> AccessTokenClaims:
        claims = AccessTokenClaims(
            iss="https://issuer.example",
            sub="b1a3",
            aud=AUDIENCE,
            client_id="glasswing",
            iat=NOW,
            nbf=NOW,
            exp=NOW + 43_200,
            jti="5f1c",
            scope="models",
            status=StatusReference(idx=7, uri=URI),
            listed_from=1,
        )
        return claims._replace(**change)

    def targets(self, built_at: float = NOW) -> dict[str, bytes]:
        access = {
            model: allocation(list(entries), bytes(entries.values()), SIZE)
            for model, entries in self.access.items()
        }
        validity = allocation(list(self.validity), bytes(self.validity.values()), SIZE)
        content = PublicationInput(
            issuer="https://issuer.example",
            models=MODELS,
            shards=(ShardState("s1", URI, bytes(32), validity, access),),
            keys=tuple(key.verification_key for key in (self.key, *self.published)),
            appeal_url="https://issuer.example/appeal",
        )
        return build_targets(content, self.key, datetime.fromtimestamp(built_at, UTC), 1)

    def snapshot(
        self,
        signed_at: float = NOW,
        *,
        built_at: float | None = None,
        targets: dict[str, bytes] | None = None,
        models: frozenset[str] | None = None,
        held: PublicationSnapshot | None = None,
    ) -> PublicationSnapshot:
        files = targets or self.targets(signed_at if built_at is None else built_at)
        return load_snapshot(
            Files(files),
            version=1,
            content_digest=b"",
            signed_at=signed_at,
            models=models,
            held=held,
        )


@dataclass
class Held:
    """Be a source that holds one snapshot, or none."""

    snapshot: PublicationSnapshot | None


@pytest.fixture
def issuer() -> Issuer:
    return Issuer()


@pytest.fixture
def verifier_for() -> Callable[..., Verifier]:
    def make(snapshot: PublicationSnapshot | None, now: float = NOW, **more: Any) -> Verifier:
        return Verifier(Held(snapshot), AUDIENCE, clock=lambda: now, **more)

    return make
