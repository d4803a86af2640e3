"""A repository that can lie: every role and every file can be put in another's place."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner, Key
from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface

from kiosk.audit.checkpoint import Checkpoint
from kiosk.audit.note import NoteSigner
from kiosk.gateway import Follower, GatewaySettings, ReadingRules, RunningGateway
from kiosk.server.repository import (
    PLAIN_FILES,
    SERVED,
    Lifetimes,
    OnlineSigners,
    Publication,
    add_root_signature,
    build_publication,
    make_root,
    resign_timestamp,
)
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

START = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
SIZE = 64
URI = "https://issuer.example/status/s1"
LOG = "log.example"


def signer(number: int) -> CryptoSigner:
    return CryptoSigner(Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32))


def online(first: int) -> OnlineSigners:
    return OnlineSigners(signer(first), signer(first + 1), signer(first + 2))


def online_keys(signers: OnlineSigners) -> dict[str, Key]:
    return {
        "targets": signers.targets.public_key,
        "snapshot": signers.snapshot.public_key,
        "timestamp": signers.timestamp.public_key,
    }


@dataclass
class Repository(FetcherInterface):
    """Publish honestly into ``files``; tests then change them."""

    now: datetime = START
    files: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    admins: list[CryptoSigner] = field(default_factory=lambda: [signer(1), signer(2)])
    online: OnlineSigners = field(default_factory=lambda: online(10))
    token_key: SigningKey = field(
        default_factory=lambda: SigningKey.from_private_key(
            ec.derive_private_key(0xC0FFEE, ec.SECP256R1())
        )
    )
    log_signer: NoteSigner = field(
        default_factory=lambda: NoteSigner(LOG, Ed25519PrivateKey.from_private_bytes(bytes(32)))
    )
    log_size: int = 3
    log_root: bytes = bytes(32)
    validity: dict[int, int] = field(default_factory=lambda: {7: 0})
    version: int = 0
    timestamp_version: int = 0
    lifetimes: Lifetimes = SERVED
    max_stale: int | None = None

    def __post_init__(self) -> None:
        self.trust = self.root(1)
        self.files["1.root.json"] = self.trust
        self.publish()

    def root(
        self,
        version: int,
        signers: list[CryptoSigner] | None = None,
        admins: list[CryptoSigner] | None = None,
        lifetime: timedelta = timedelta(days=900),
    ) -> bytes:
        members = admins or self.admins
        root = make_root(
            [each.public_key for each in members],
            online_keys(self.online),
            version=version,
            expires=START + lifetime,
        )
        for each in self.admins if signers is None else signers:
            root = add_root_signature(root, each)
        return root

    def targets(self) -> dict[str, bytes]:
        note = self.log_signer.sign(Checkpoint(LOG, self.log_size, self.log_root).text)
        shard = ShardState(
            "s1",
            URI,
            bytes(32),
            allocation(list(self.validity), bytes(self.validity.values()), SIZE),
        )
        content = PublicationInput(
            issuer="https://issuer.example",
            models=(
                PublishedModel("fable-5", aliases=("fable",), max_stale=self.max_stale),
                PublishedModel("opal-4", controlled=False),
            ),
            shards=(shard,),
            keys=(self.token_key.verification_key,),
            checkpoint=note,
            log_key=str(self.log_signer.verifier),
        )
        return build_targets(content, self.token_key, self.now, self.version)

    def publish(self, targets: dict[str, bytes] | None = None) -> Publication:
        self.version += 1
        self.timestamp_version += 1
        publication = build_publication(
            targets or self.targets(),
            self.online,
            version=self.version,
            timestamp_version=self.timestamp_version,
            now=self.now,
            lifetimes=self.lifetimes,
        )
        self.files |= publication.files
        self.files["timestamp.json"] = publication.timestamp
        return publication

    def refresh(self) -> None:
        self.timestamp_version += 1
        self.files["timestamp.json"] = resign_timestamp(
            self.files["timestamp.json"],
            self.online.timestamp,
            version=self.timestamp_version,
            now=self.now,
            lifetimes=self.lifetimes,
        )

    def later(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    def token(self, **change: Any) -> str:
        at = int(START.timestamp())
        claims = AccessTokenClaims(
            "https://issuer.example",
            "b1a3",
            "aud",
            "glasswing",
            at,
            at,
            at + 43_200,
            "5f1c",
            "models",
            StatusReference(7, URI),
            listed_from=1,
        )
        return issue(claims._replace(**change), self.token_key)

    def name_of(self, start: str) -> str:
        """Return the newest file under a folder, or of a role."""
        return max(name for name in self.files if name.startswith(start))

    def write_to(self, directory: Path) -> None:
        for name, data in self.files.items():
            (directory / name).parent.mkdir(parents=True, exist_ok=True)
            (directory / name).write_bytes(data)

    def _fetch(self, url: str) -> Iterator[bytes]:
        name = url.removeprefix("publication:///")
        self.asked.append(name)
        if name not in self.files:
            raise DownloadHTTPError("no such file", 404)
        return iter([self.files[name]])


@pytest.fixture
def repository() -> Repository:
    return Repository()


@pytest.fixture
def follow(repository: Repository, tmp_path: Path) -> Callable[..., Follower]:
    def clock() -> float:
        return repository.now.timestamp()

    def make(state: str = "state", **more: Any) -> Follower:
        return Follower(
            "",
            more.pop("trust", repository.trust),
            tmp_path / state,
            clock=clock,
            fetcher=repository,
            **more,
        )

    return make


@pytest.fixture
def online_signers() -> Callable[[int], OnlineSigners]:
    """Give other online keys, by a number below 253."""
    return online


def settings_of(repository: Repository, folder: Path) -> GatewaySettings:
    repository.write_to(folder / "publication")
    (folder / "root.json").write_bytes(repository.trust)
    return GatewaySettings(
        str(folder / "publication"), folder / "root.json", folder / "state", "aud"
    )


@pytest.fixture
def settings(repository: Repository, tmp_path: Path) -> GatewaySettings:
    """Give the settings of a gateway that follows the repository in a folder."""
    return settings_of(repository, tmp_path)


@pytest.fixture
def make(repository: Repository, settings: GatewaySettings) -> Callable[..., RunningGateway]:
    """Give what makes a gateway whose clock is the repository's."""

    def now() -> float:
        return repository.now.timestamp()

    def gateway(changed: GatewaySettings = settings, **more: Any) -> RunningGateway:
        return RunningGateway(changed, name="test", clock=now, **more)

    return gateway


@pytest.fixture(scope="module")
def shared_repository() -> Repository:
    """Give one repository to all tests of a module that change nothing in it."""
    return Repository()


@pytest.fixture(scope="module")
def shared_gateway(
    shared_repository: Repository, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RunningGateway]:
    """Give one gateway at work to all tests of a module.

    It reads 100,000 bytes of a body at most, and lets two routes name no model.
    """
    rules = ReadingRules(
        max_body=100_000, routes_without_model=frozenset({"GET /v1/models", "POST /wait"})
    )
    settings = replace(
        settings_of(shared_repository, tmp_path_factory.mktemp("gateway")), rules=rules
    )
    gateway = RunningGateway(settings, name="test", clock=shared_repository.now.timestamp)
    with gateway:
        gateway.start(20)
        yield gateway


@pytest.fixture
def token(shared_repository: Repository) -> str:
    """Give a token that may use the model fable-5."""
    return shared_repository.token()


@pytest.fixture(scope="module")
def repository_of_today() -> Repository:
    """Give a repository for programs with a clock of their own: from now, and good for an hour."""
    return Repository(now=datetime.now(UTC), lifetimes=PLAIN_FILES, max_stale=3600)
