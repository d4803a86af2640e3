"""The laboratory that every gateway is tried in.

``Lab`` publishes with the program's own code, serves the publication on
loopback, holds tokens good and bad, and says by the program's own decision
what each gateway must answer. The same laboratory, tokens and ways go through
every gateway, so that a difference is the gateway's.
"""

from __future__ import annotations

import os
import socket
import subprocess
import threading
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner

from kiosk.gateway import Decision, Follower, Verifier
from kiosk.gateway.guard import Guard, Verdict
from kiosk.gateway.request_models import DEFAULT_RULES
from kiosk.server.repository import (
    Lifetimes,
    OnlineSigners,
    add_root_signature,
    build_publication,
    make_root,
)
from kiosk.tokens import (
    PublicationInput,
    PublishedModel,
    ShardState,
    allocation,
    build_targets,
)
from kiosk.tokens.publication import ALLOWED, BLOCKED, HELD, INVALID, SUSPENDED, VALID
from tests.gateways.tokens import (
    AUDIENCE,
    INDICES,
    ISSUER,
    LIST_SIZE,
    LIST_URI,
    TokenMaker,
    signing_key,
)
from tests.gateways.ways import BODY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from kiosk.gateway.seen_request import ReadingRules
    from tests.gateways.asking import Request
    from tests.gateways.ways import Way

# Controlled, its alias, controlled and barred to nearly all, uncontrolled, unknown.
MODELS = ("fable-5", "fable", "mythos-5", "opal-4", "nobody-9")
_DAY = 24 * 3600
_START_SECONDS = 60.0
_PATIENCE_SECONDS = 20.0
# Lists are made a little in the past, so that one token is newer than they are.
_LISTS_AGE = timedelta(seconds=2)


class Lab:
    """Publish, serve, issue and say what is right, from ``with`` to its end.

    At first ``good``, ``second`` and ``third`` may use fable-5, and only
    ``second`` may use mythos-5. ``max_stale`` is in seconds and long, so that
    no heartbeat is needed.
    """

    def __init__(self, folder: Path, *, max_stale: int = _DAY) -> None:
        self.folder = folder
        self.publication = folder / "publication"
        self.trust = folder / "root.json"
        self.max_stale = max_stale
        self.version = 0
        self.keys = (signing_key(0xC0FFEE), signing_key(0xBADCAFE))
        self._validity = dict.fromkeys(INDICES.values(), VALID)
        self._validity |= {INDICES["revoked"]: INVALID, INDICES["suspended"]: SUSPENDED}
        self._access = {
            "fable-5": dict.fromkeys(INDICES.values(), ALLOWED)
            | {INDICES["blocked"]: BLOCKED, INDICES["held"]: HELD},
            "mythos-5": dict.fromkeys(INDICES.values(), BLOCKED) | {INDICES["second"]: ALLOWED},
        }
        self._online = OnlineSigners(_signer(10), _signer(11), _signer(12))
        self._root = self._make_root()
        self.trust.write_bytes(self._root)
        self._reference = Follower(self.publication, self._root, folder / "reference")
        self.publish()
        self.tokens = TokenMaker(*self.keys, int(time.time())).all()

    def __enter__(self) -> Self:
        handler = partial(_QuietHandler, directory=str(self.publication))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._thread = threading.Thread(target=self._server.serve_forever, name="publication")
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        """Return where the publication is served."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/"

    def environment(self, state: Path, **more: str) -> dict[str, str]:
        """Return the settings of a gateway that follows this laboratory."""
        settings = {
            "publication": self.url,
            "trust": str(self.trust),
            "state": str(state),
            "audience": AUDIENCE,
        }
        return {
            f"KIOSK_GATEWAY_{name.upper()}": value for name, value in (settings | more).items()
        }

    def put_directive_in_force(self) -> None:
        """Block fable-5 for ``good``, and hold it for ``third``."""
        self._access["fable-5"] |= {INDICES["good"]: BLOCKED, INDICES["third"]: HELD}
        self.publish()

    def revoke(self, name: str) -> None:
        """Revoke one token."""
        self._validity[INDICES[name]] = INVALID
        self.publish()

    def decide(self, token: str, model: str) -> Decision:
        """Decide about the token of this name as ``Verifier`` does."""
        return Verifier(self._reference, AUDIENCE).decide(self.tokens[token], model)

    def verdict(
        self, token: str | None, request: Request, rules: ReadingRules = DEFAULT_RULES
    ) -> Verdict:
        """Judge a request that carries the token of this name as ``Guard`` does."""
        guard = Guard(Verifier(self._reference, AUDIENCE), self._reference, rules=rules)
        return guard.judge(request.seen(None if token is None else self.tokens[token]))

    def expected(self, token: str, model: str, way: Way = BODY) -> int:
        """Return the status that a gateway must answer; 200 where the request goes on."""
        verdict = self.verdict(token, way.request(model))
        return 200 if verdict.answer is None else verdict.answer.status.value

    def publish(self) -> None:
        """Publish what holds now."""
        self.version += 1
        now = datetime.now(UTC)
        publication = build_publication(
            build_targets(self._content(), self.keys[0], now - _LISTS_AGE, self.version),
            self._online,
            version=self.version,
            timestamp_version=self.version,
            now=now,
            lifetimes=Lifetimes(timedelta(days=1)),
        )
        for name, data in {**publication.files, "1.root.json": self._root}.items():
            (self.publication / name).parent.mkdir(parents=True, exist_ok=True)
            (self.publication / name).write_bytes(data)
        partial_file = self.publication / "timestamp.json.partial"
        partial_file.write_bytes(publication.timestamp)
        partial_file.replace(self.publication / "timestamp.json")
        self._reference.refresh()

    def _content(self) -> PublicationInput:
        def entries(values: Mapping[int, int]) -> Any:
            return allocation(list(values), bytes(values.values()), LIST_SIZE)

        access = {model: entries(values) for model, values in self._access.items()}
        return PublicationInput(
            issuer=ISSUER,
            models=(
                PublishedModel(
                    "fable-5",
                    aliases=("fable", "acme/fable-5"),
                    fallback=("opal-4",),
                    directive="us-2026-06-12",
                ),
                PublishedModel("mythos-5", directive="us-2026-06-12"),
                PublishedModel("opal-4", controlled=False),
            ),
            shards=(ShardState("s1", LIST_URI, bytes(32), entries(self._validity), access),),
            keys=tuple(key.verification_key for key in self.keys),
            appeal_url="https://issuer.example/appeal",
            max_stale=self.max_stale,
        )

    def _make_root(self) -> bytes:
        admins = [_signer(1), _signer(2)]
        root = make_root(
            [admin.public_key for admin in admins],
            {
                "targets": self._online.targets.public_key,
                "snapshot": self._online.snapshot.public_key,
                "timestamp": self._online.timestamp.public_key,
            },
            version=1,
            expires=datetime.now(UTC) + timedelta(days=900),
        )
        for admin in admins:
            root = add_root_signature(root, admin)
        return root


@contextmanager
def run_process(
    command: Sequence[str | Path],
    *,
    ports: Sequence[int],
    log: Path,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program from when it listens on ``ports`` to the end of the block.

    What it says goes to ``log``, and into the error where it never listens.
    """
    with log.open("wb") as said:
        process = subprocess.Popen(
            [str(word) for word in command],
            cwd=folder,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
    try:
        for port in ports:
            eventually(
                lambda port=port: process.poll() is not None or is_listening(port),
                f"{command[0]} listens",
                _START_SECONDS,
            )
        if process.poll() is not None:
            raise ChildProcessError(f"{command[0]} ended: {log.read_text(errors='replace')}")
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def eventually(
    condition: Callable[[], bool], what: str, seconds: float = _PATIENCE_SECONDS
) -> None:
    """Wait for another process until ``condition`` holds; fail with ``what`` after so long."""
    limit = time.monotonic() + seconds
    moment = threading.Event()
    while not condition():
        if time.monotonic() > limit:
            raise AssertionError(f"not within {seconds:g} seconds: {what}")
        moment.wait(0.02)


def is_listening(port: int) -> bool:
    """Tell whether somebody listens on a port of this machine."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def free_port() -> int:
    """Return a port of this machine that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class _QuietHandler(SimpleHTTPRequestHandler):
    """Serve files and announce nothing, so that followers poll."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
        """Say nothing: tests that pass are silent."""


def _signer(number: int) -> CryptoSigner:
    return CryptoSigner(Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32))
