"""From a revocation to its refusal, and from a new timestamp to all who listen: real processes."""

from __future__ import annotations

import asyncio
import json
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import large_store
from tests.bench.measuring import Figure, at_most, percentile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.app.program import Program
    from kiosk.app.publisher_front import FrontProcess
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.onboarding import IssuedAccess

ROUNDS = 120
POLLS = 40
SHARDS = 2  # of half a million living tokens each
LISTENERS = 1000
PATIENCE = 60.0
AUDIENCE = "model-gateway"
MODEL = "fable-5"


def revoking(
    rounds: int = ROUNDS, shards: int = SHARDS, *, polls: int = POLLS
) -> Iterator[Figure]:
    """Revoke in one process, publish in three others, and be refused by a follower here."""
    of = f"{shards * large_store.HALF_FULL / 1e6:.0f} million tokens, one follower"
    with tempfile.TemporaryDirectory() as folder:
        _make_store(Path(folder), shards)
        told = _revoke_and_wait(Path(folder), rounds)
        asking = _revoke_and_wait(Path(folder), polls, polling=True)
    yield Figure(f"revoked to refused, p50, {of} by SSE", statistics.median(told), "ms")
    yield at_most(f"revoked to refused, p99, {of} by SSE", percentile(told, 0.99), "ms", 100)
    yield Figure(f"revoked to refused, p50, {of} that polls", statistics.median(asking), "ms")
    yield Figure(f"revoked to refused, p99, {of} that polls", percentile(asking, 0.99), "ms")


def announcing(listeners: int = LISTENERS) -> list[Figure]:
    """Replace a timestamp, tell the front, and time when each listener hears of it."""
    from kiosk.server.protocol import raise_descriptor_limit

    raise_descriptor_limit()
    with tempfile.TemporaryDirectory() as folder, _front(Path(folder)) as (front, port):
        before = _resident(front.process.pid)
        heard = asyncio.run(_hear(Path(folder), front, port, listeners))
        kilobytes = (_resident(front.process.pid) - before) / listeners
    seconds = [percentile(each, 0.5) for each in heard], [max(each) for each in heard]
    return [
        Figure(f"announced to {listeners} listeners, p50", statistics.median(seconds[0]), "s"),
        at_most(f"announced to {listeners} listeners, slowest", max(seconds[1]), "s", 1.0),
        Figure(f"memory of the front per listener ({listeners})", kilobytes, "kB"),
    ]


def publishing() -> list[Figure]:
    """Measure both."""
    return [*revoking(), *announcing()]


def _make_store(folder: Path, shards: int) -> None:
    """Make a large store whose tokens live now, and open a shard for those that are issued.

    Of the others the store holds places only, so that issuing would draw theirs again.
    """
    from kiosk.services.allocation import open_shard

    usual, large_store.AT = large_store.AT, datetime.now(UTC)
    try:
        program = large_store.open_laboratory(folder, shards)
        with program.env.store.writing() as uow:
            open_shard(uow, program.env, uow.issuer.settings(), datetime.now(UTC))
            uow.commit()
        program.close()
    finally:
        large_store.AT = usual


def _revoke_and_wait(folder: Path, rounds: int, *, polling: bool = False) -> list[float]:
    from kiosk.app.program import Program
    from kiosk.app.settings import settings_at
    from kiosk.app.world import World
    from kiosk.devices.secret_hasher import Argon2Hasher

    world = World(hasher=Argon2Hasher(memory_kib=64, passes=1, lanes=1))
    program = Program(settings_at(folder / "home"), world)
    program.unlock(large_store.SECRET)
    session = program.sign_in("admin1", f"{large_store.SECRET} 1")
    (folder / "passphrase").write_text(large_store.SECRET)
    try:
        with _publisher(folder) as url:
            return _time_refusals(folder, url, program, session, rounds, polling=polling)
    finally:
        program.close()


def _time_refusals(
    folder: Path,
    url: str,
    program: Program,
    session: OperatorSession,
    rounds: int,
    *,
    polling: bool,
) -> list[float]:
    from kiosk.gateway import Follower, Verifier
    from kiosk.gateway.following import FollowerThread
    from kiosk.services import token_life

    class Deaf(Follower):
        """Follow a publication without hearing of what is new."""

        events_url = ""

    issued = _issue(program, session, person=4 if polling else 3)
    root = next((folder / "offline").glob("*/root.json")).read_bytes()
    follows = Deaf if polling else Follower
    follower = follows(url, root, folder / f"gateway-{polling}", models=[MODEL])
    verifier = Verifier(follower, AUDIENCE)
    changed = threading.Condition()

    def tell(_: object) -> None:
        with changed:
            changed.notify_all()

    def wait_for(token: str, *, allowed: bool) -> None:
        with changed:
            changed.wait_for(lambda: verifier.decide(token, MODEL).allowed is allowed, PATIENCE)
        decision = verifier.decide(token, MODEL)
        assert decision.allowed is allowed, decision.reason

    milliseconds = []
    with FollowerThread(follower, on_change=tell):
        for _ in range(rounds):
            wait_for(issued.token, allowed=True)
            old = issued
            # The lost token is revoked in the commit that issues its replacement.
            issued = token_life.replace_lost(program.env, session, old.record.jti)
            began = time.perf_counter()
            wait_for(old.token, allowed=False)
            milliseconds.append(1000 * (time.perf_counter() - began))
    return milliseconds


def _issue(program: Program, session: OperatorSession, *, person: int) -> IssuedAccess:
    from dataclasses import replace

    from kiosk.app.demo_people import demo_people
    from kiosk.services import onboarding
    from kiosk.services.onboarding import OnboardingCase, SignedStatement

    chosen = list(demo_people())[person]
    case = OnboardingCase(chosen.particulars, chosen.claim, None, None)
    text = onboarding.statement_for(program.env, case)
    now = program.env.clock()
    signed = SignedStatement(text, "en", b"", unable_to_sign=True, signed_at=now)
    return onboarding.issue_access(program.env, session, replace(case, statement=signed))


@contextmanager
def _publisher(folder: Path) -> Iterator[str]:
    """Run ``kiosk publish`` until the block ends; give where it serves."""
    command = [sys.executable, "-m", "kiosk.app.main", "publish", "--listen", "127.0.0.1:0"]
    with subprocess.Popen(
        [*command, "--passphrase-file", str(folder / "passphrase")],
        env={**os.environ, "KIOSK_HOME": str(folder / "home")},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        found = re.search(r"at (\S+)", process.stdout.readline())
        assert found is not None
        process.stdout.readline()  # the first publication
        drained = threading.Thread(target=process.stdout.read)
        drained.start()
        try:
            yield found[1]
        finally:
            process.terminate()
            drained.join()


@contextmanager
def _front(folder: Path) -> Iterator[tuple[FrontProcess, int]]:
    from kiosk.app.publisher_front import start_front

    with socket.create_server(("127.0.0.1", 0), backlog=2048) as listening:
        _sign(folder, 1)
        front = start_front(folder, listening)
        try:
            yield front, listening.getsockname()[1]
        finally:
            front.end()


def _sign(folder: Path, version: int) -> None:
    """Write what the front reads of a timestamp; gateways are not asked here."""
    expires = datetime.now(UTC) + timedelta(hours=1)
    signed = {
        "version": version,
        "expires": expires.isoformat(),
        "x-kiosk-signed-at": datetime.now(UTC).isoformat(),
        "meta": {"snapshot.json": {"version": 1}},
    }
    partial = folder / "partial"
    partial.write_text(json.dumps({"signed": signed}))
    partial.replace(folder / "timestamp.json")


class _Listener(asyncio.Protocol):
    """Note when each event comes."""

    def __init__(self, number: _Count) -> None:
        self._number = number
        self._held = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.write(b"GET /events HTTP/1.1\r\nHost: x\r\n\r\n")

    def data_received(self, data: bytes) -> None:
        self._held += data
        while b"data: " in self._held and self._held.rstrip(b"\r").endswith(b"\n\n"):
            self._held = b""
            self._number.add()


class _Count:
    """Collect instants until there are as many as there are listeners."""

    def __init__(self, wanted: int) -> None:
        self._wanted = wanted
        self.begin()

    def begin(self) -> None:
        self.instants: list[float] = []
        self.complete = asyncio.Event()

    def add(self) -> None:
        self.instants.append(time.perf_counter())
        if len(self.instants) == self._wanted:
            self.complete.set()


async def _hear(folder: Path, front: FrontProcess, port: int, listeners: int) -> list[list[float]]:
    """Give, for each of five announcements, the seconds until each listener heard it."""
    loop = asyncio.get_running_loop()
    count = _Count(listeners)
    at_once = asyncio.Semaphore(200)

    async def connect() -> asyncio.Transport:
        async with at_once:
            transport, _ = await loop.create_connection(
                lambda: _Listener(count), "127.0.0.1", port
            )
            return transport

    transports = await asyncio.gather(*(connect() for _ in range(listeners)))
    await asyncio.wait_for(count.complete.wait(), PATIENCE)
    heard = []
    for version in range(2, 7):
        count.begin()
        _sign(folder, version)
        began = time.perf_counter()
        front.line.announce()
        await asyncio.wait_for(count.complete.wait(), PATIENCE)
        heard.append([each - began for each in count.instants])
    answer = await asyncio.to_thread(_metrics, port)
    assert f"kiosk_publisher_subscribers {listeners}.000" in answer
    for transport in transports:
        transport.close()
    return heard


def _metrics(port: int) -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=PATIENCE) as answer:
        text: str = answer.read().decode()
        return text


def _resident(process: int) -> float:
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / 1024
