"""Signing, verifying, and rebuilding a list, against the bare operations they consist of."""

from __future__ import annotations

import json
import secrets
import tempfile
from array import array
from base64 import urlsafe_b64encode
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from isal import isal_zlib

from kiosk.domain.issuer import KeyPurpose
from kiosk.gateway import Follower, Outcome, Verifier
from kiosk.server.publisher import Publisher
from kiosk.server.repository import OnlineSigners, build_root, signer_from_der
from kiosk.server.static import PublicationDirectory
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
from kiosk.tokens.shard import SHARD_SIZE, fill
from kiosk.tokens.status_list import unpack
from tests.bench.measuring import Figure, at_least, at_most, paired, seconds

ISSUER, AUDIENCE, URI = "https://id.example", "model-gateway", "https://id.example/lists/1"
COUNT = 2000


def _ed25519() -> tuple[bytes, bytes]:
    key = Ed25519PrivateKey.generate()
    return (
        key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
        key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
    )


def claims_of(number: int, now: int) -> AccessTokenClaims:
    return AccessTokenClaims(
        iss=ISSUER, sub=secrets.token_hex(16), aud=AUDIENCE, client_id="kiosk-1", iat=now,
        nbf=now, exp=now + 43200, jti=secrets.token_hex(16),
        scope="model:fable-5 model:mythos-5 model:opal-4",
        status=StatusReference(number, URI), listed_from=1,
    )  # fmt: skip


def _content(key: SigningKey, indices: array[int]) -> PublicationInput:
    shard = ShardState("1", URI, bytes(32), allocation(indices, bytes(len(indices))))
    models = (PublishedModel("fable-5"), PublishedModel("opal-4", controlled=False))
    return PublicationInput(ISSUER, models, (shard,), (key.verification_key,))


def signing_and_verifying() -> list[Figure]:
    private = ec.generate_private_key(ec.SECP256R1())
    public = private.public_key()
    key = SigningKey.from_private_key(private)
    moment = datetime.now(UTC)
    now = int(moment.timestamp())
    algorithm = ec.ECDSA(hashes.SHA256())
    claims = [claims_of(number, now) for number in range(COUNT)]
    tokens = [issue(each, key) for each in claims]
    inputs = [token.rsplit(".", 1)[0].encode() for token in tokens]
    signatures = [private.sign(data, algorithm) for data in inputs]

    _, _, sign_ratio = paired(
        lambda: [issue(each, key) for each in claims[:500]],
        lambda: [private.sign(data, algorithm) for data in inputs[:500]],
        9,
    )
    with tempfile.TemporaryDirectory() as folder:
        verifier = gateway_of(Path(folder), key, moment)

        def verify_new() -> None:
            fresh = Verifier(verifier._source, AUDIENCE)
            for token in tokens:
                if fresh.decide(token, "fable-5", now).outcome is not Outcome.ALLOWED:
                    raise AssertionError("a good token was refused")

        def verify_bare() -> None:
            for data, signature in zip(inputs, signatures, strict=True):
                public.verify(signature, data, algorithm)

        _, _, ratio = paired(verify_new, verify_bare, 7)
        token = tokens[0]
        verifier.decide(token, "fable-5", now)
        decide, turns = verifier.decide, 100_000

        def verify_seen() -> None:
            for _ in range(turns):
                decide(token, "fable-5", now)

        best = min(seconds(verify_seen) for _ in range(5))
    return [
        Figure("token signing, of the raw ES256 speed", 1 / sign_ratio, "x"),
        at_least("gateway: a new token, of the raw ES256 speed", 1 / ratio, "x", 0.7),
        at_least("gateway: a token seen before", turns / best, "per s", 200_000),
    ]


def gateway_of(folder: Path, key: SigningKey, moment: datetime) -> Verifier:
    online = {
        purpose: _ed25519()
        for purpose in (KeyPurpose.TARGETS, KeyPurpose.SNAPSHOT, KeyPurpose.TIMESTAMP)
    }
    root = build_root(
        root_keys=[_ed25519()[0], _ed25519()[0]],
        online_keys={purpose: public for purpose, (_, public) in online.items()},
        threshold=2,
        now=moment,
    )
    signers = OnlineSigners(
        *(signer_from_der(private) for private, _ in online.values()),
    )
    directory = folder / "publication"
    publisher = Publisher(PublicationDirectory(directory, (root,)), signers, key)
    publisher.publish(_content(key, array("I", range(COUNT))), moment, version=1)
    follower = Follower(directory, root, folder / "state")
    follower.refresh(moment.timestamp())
    return Verifier(follower, AUDIENCE, clock=moment.timestamp)


def rebuilding_a_list() -> list[Figure]:
    """Rebuild and sign one list of 2^20 indices, of which 700,000 belong to tokens.

    The bare one gathers the same entries, packs, deflates and signs the very
    same bytes with nothing around it.
    """
    key = SigningKey.from_private_key(ec.generate_private_key(ec.SECP256R1()))
    moment = datetime.now(UTC)
    generator = secrets.SystemRandom()
    indices = array("I", generator.sample(range(SHARD_SIZE), 700_000))
    statuses = bytes(1 if generator.random() < 0.02 else 0 for _ in indices)

    def content() -> PublicationInput:
        shard = ShardState("1", URI, bytes(32), allocation(indices, statuses))
        models = (PublishedModel("opal-4", controlled=False),)
        return PublicationInput(ISSUER, models, (shard,), (key.verification_key,))

    decoyed = unpack(fill(bytes(32), "", 1, allocation(indices, statuses)), 2)

    def ours() -> None:
        build_targets(content(), key, moment, 1)

    def bare() -> None:
        entries = bytearray(decoyed)
        for index, status in zip(indices, statuses, strict=True):
            entries[index] = status
        _sign_bare(bytes(entries), key)

    _, took, ratio = paired(ours, bare, 7)
    return [
        Figure("bare gather, pack, deflate, sign of 2^20 entries", took * 1000, "ms"),
        at_most("rebuilding and signing the same list", ratio, "x", 2.0),
    ]


def _sign_bare(entries: bytes, key: SigningKey) -> str:
    packed = bytearray(len(entries) // 4)
    number = 0
    for place in range(4):
        number |= int.from_bytes(entries[place::4], "little") << (2 * place)
    packed = number.to_bytes(len(packed), "little")
    claims = {
        "sub": URI, "iat": 0, "exp": 1, "ttl": 1,
        "status_list": {"bits": 2, "lst": _base64(isal_zlib.compress(packed, 1))},
    }  # fmt: skip
    header = {"alg": "ES256", "kid": key.kid, "typ": "statuslist+jwt"}
    data = ".".join(_base64(json.dumps(part).encode()) for part in (header, claims))
    return f"{data}.{_base64(key.sign_es256(data.encode()))}"


def _base64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()
