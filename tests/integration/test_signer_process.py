"""The signer alone opens the key of tokens; the process that publishes asks it for its lists."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from contextlib import ExitStack
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.serialization import load_der_private_key
from issuer_samples import PASSPHRASE, PASSWORD, draft, issue_to, world

from kiosk.app.program import Program
from kiosk.app.publication_work import PublicationWork
from kiosk.app.settings import settings_at
from kiosk.app.signer_main import BUSY_SECONDS
from kiosk.app.signer_process import CALL_SECONDS as PUBLISHERS_SECONDS
from kiosk.app.signer_process import (
    Opening,
    SignerError,
    SignerProcess,
    signer_command,
    signer_environment,
    start_signer,
)
from kiosk.domain.issuer import KeyPurpose
from kiosk.gateway import Follower, Outcome, Verifier
from kiosk.server.calls import (
    PING,
    CallBrokenError,
    Caller,
    CallRefusedError,
    CallServer,
    CallTimeoutError,
)
from kiosk.server.front_endpoints import CALL_SECONDS
from kiosk.server.publisher import REFRESH_SECONDS
from kiosk.server.remote_signer import SIGN, RemoteSigner
from kiosk.services import token_life
from kiosk.services.issuance import SigningKeyError
from kiosk.services.patience import ATTEMPTS
from kiosk.tokens.catalogue import DEFAULT_MAX_STALE_CONTROLLED
from tests.gui.registration.memory import MemorySearch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.issuer import SigningKey

PARENT = Path(__file__).parent / "publishing_parent.py"
A_PROCESS = 10_000_000
"""Bytes of memory that an open store takes at least."""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    folder = tmp_path_factory.mktemp("issuer")
    program = Program(settings_at(folder / "home"), world())
    program.establish(draft(folder))
    yield program
    program.close()


@pytest.fixture(scope="module")
def signer(program: Program) -> Iterator[SignerProcess]:
    started = start_signer(program.settings, PASSPHRASE)
    yield started
    started.end()


@pytest.fixture(scope="module")
def parent(program: Program) -> Iterator[Program]:
    """Give the store as the publisher's parent opens it."""
    parent = Program(program.settings, world())
    parent.unlock(PASSPHRASE, opens_token_keys=False)
    yield parent
    parent.close()


def token_keys(program: Program) -> list[SigningKey]:
    with program.env.store.reading() as uow:
        return list(uow.keys.of(KeyPurpose.TOKENS))


def test_what_is_published_by_asking_the_signer_is_admitted_and_refused_at_a_gateway(
    program: Program, parent: Program, signer: SignerProcess, tmp_path: Path
) -> None:
    session = program.sign_in("admin1", f"{PASSWORD} 1")
    issued = issue_to(program, session, 3)
    folder = tmp_path / "www"
    work = PublicationWork(
        parent.env, folder, list_signer=lambda key: RemoteSigner(key.kid, signer.calls)
    )
    assert work.publish() is not None
    work.refresh()
    root = next(program.settings.home.parent.glob("*/root.json")).read_bytes()
    follower = Follower(folder, root, tmp_path / "gateway")
    follower.refresh()
    verifier = Verifier(follower, "model-gateway")
    assert verifier.decide(issued.token, "fable-5").outcome is Outcome.ALLOWED

    token_life.revoke(program.env, session, [issued.record.jti], "left the laboratory")
    assert work.publish(anew=False) is not None
    follower.refresh()
    assert verifier.decide(issued.token, "fable-5").outcome is Outcome.REFUSED


def test_the_process_that_publishes_has_public_halves_and_cannot_sign(
    program: Program, parent: Program
) -> None:
    for true, seen in zip(token_keys(program), token_keys(parent), strict=True):
        assert true.private_der
        assert seen.public_der == true.public_der
        assert seen.private_der == b""
    with pytest.raises(SigningKeyError, match="never opens"):
        PublicationWork(parent.env, parent.settings.home / "www").publish()
    session = parent.sign_in("admin1", f"{PASSWORD} 1")
    with pytest.raises(SigningKeyError, match="never opens"):
        issue_to(parent, session, 4)


@pytest.mark.long
def test_the_key_stands_nowhere_in_the_memory_of_the_process_that_publishes(
    program: Program, tmp_path: Path
) -> None:
    (record,) = token_keys(program)
    private: Any = load_der_private_key(record.private_der, password=None)
    scalar = private.private_numbers().private_value
    marks = [scalar.to_bytes(32), scalar.to_bytes(32, "little")]
    assert MemorySearch(marks).found_in([os.getpid()]), "the search finds what is there"

    words = str(PARENT), str(program.settings.home), str(tmp_path / "www")
    with subprocess.Popen(
        [sys.executable, *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(PASSPHRASE + "\n")
        process.stdin.flush()
        assert process.stdout.readline() == "published\n"
        search = MemorySearch(marks)
        assert search.found_in([process.pid]) == set()
        assert search.searched_bytes > A_PROCESS
    assert process.returncode == 0


def test_the_signer_signs_no_access_token(program: Program, signer: SignerProcess) -> None:
    session = program.sign_in("admin1", f"{PASSWORD} 1")
    header_and_claims = issue_to(program, session, 5).token.rpartition(".")[0]
    remote = RemoteSigner(token_keys(program)[0].kid, signer.calls)
    with pytest.raises(CallRefusedError, match="not a status list"):
        remote.sign_es256(header_and_claims.encode("ascii"))
    with pytest.raises(CallRefusedError, match="does not know"):
        signer.calls.call("sign", {"kind": "at+jwt", "kid": remote.kid, "signed": "a.b"})


def test_neither_the_passphrase_nor_the_store_stands_where_others_can_read_it(
    program: Program, signer: SignerProcess
) -> None:
    for name in ("cmdline", "environ"):
        with open(f"/proc/{signer.process.pid}/{name}", "rb") as shown:  # noqa: PTH123 -- of /proc
            text = shown.read()
        assert PASSPHRASE.encode() not in text
        assert os.fsencode(program.settings.home) not in text


def test_a_signer_that_cannot_be_called_any_more_is_as_good_as_dead() -> None:
    ours, theirs = socket.socketpair()
    for_front, fronts_end = socket.socketpair()
    fronts_end.close()
    waiting = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    process = subprocess.Popen(waiting, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    signer = SignerProcess(process, Caller(ours, 10.0), for_front)
    assert signer.alive()
    theirs.close()
    with pytest.raises(CallBrokenError):
        signer.calls.call(PING, {})
    assert process.poll() is None
    assert not signer.alive()
    signer.end()


def test_a_signer_that_hangs_while_it_signs_is_as_good_as_dead() -> None:
    ours, theirs = socket.socketpair()
    for_front, fronts_end = socket.socketpair()
    fronts_end.close()
    waiting = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    process = subprocess.Popen(waiting, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    signer = SignerProcess(process, Caller(ours, 0.01), for_front)
    assert signer.alive()
    with pytest.raises(CallTimeoutError):
        signer.calls.call(SIGN, {})
    assert not signer.alive(), "nobody waits until it is asked whether it is there"
    signer.end()
    theirs.close()


def test_a_signer_that_hangs_is_replaced_while_the_last_timestamp_lives() -> None:
    assert REFRESH_SECONDS + PUBLISHERS_SECONDS < DEFAULT_MAX_STALE_CONTROLLED / 2


def test_a_signer_that_hangs_is_noticed_while_nothing_is_asked_of_it() -> None:
    ours, theirs = socket.socketpair()
    for_front, fronts_end = socket.socketpair()
    fronts_end.close()
    waiting = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    process = subprocess.Popen(waiting, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    now = [0.0]
    signer = SignerProcess(
        process, Caller(ours, 10.0), for_front, silent_after=0.01, clock=lambda: now[0]
    )
    assert signer.alive(), "it was not asked yet"
    now[0] = 5.0
    assert not signer.alive()
    signer.end()
    theirs.close()


def test_a_signer_that_says_to_be_there_is_left_alone() -> None:
    ours, theirs = socket.socketpair()
    for_front, fronts_end = socket.socketpair()
    fronts_end.close()
    waiting = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    process = subprocess.Popen(waiting, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    asked = []

    def ping(arguments: dict[str, Any]) -> dict[str, Any]:
        asked.append(arguments)
        return {}

    thread = threading.Thread(target=CallServer(theirs, {PING: ping}).serve)
    thread.start()
    now = [0.0]
    signer = SignerProcess(process, Caller(ours, 10.0), for_front, clock=lambda: now[0])
    now[0] = 5.0
    assert signer.alive()
    assert asked == [{}]
    signer.end()
    thread.join()


def test_a_signer_gives_up_before_the_front_does() -> None:
    assert ATTEMPTS * BUSY_SECONDS < CALL_SECONDS


def test_a_wrong_passphrase_is_told_in_the_stores_own_words(program: Program) -> None:
    with pytest.raises(SignerError, match="does not open this store"):
        start_signer(program.settings, "something else entirely")


def test_a_signer_takes_no_code_from_the_folder_that_it_is_started_in(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kiosk.py").write_text("raise SystemExit(3)\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOMEBODYS_SECRET", "of no use to a signer")
    started = start_signer(program.settings, PASSPHRASE)
    assert started.alive()
    environment = Path(f"/proc/{started.process.pid}/environ").read_bytes()
    assert b"PATH=" in environment
    assert b"SOMEBODYS_SECRET" not in environment
    started.end()


def test_a_signer_knows_how_to_find_keyring_and_database_and_nothing_else() -> None:
    needed = {"HOME": "/root", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/bus", "PGPASSFILE": "/pass"}
    others = {"KIOSK_MOVE_TO": "postgresql://", "PYTHONPATH": "/", "LD_PRELOAD": "/x.so"}
    given = signer_environment({**needed, **others})
    assert needed.items() <= given.items()
    assert not others.keys() & given.keys()


def test_a_signer_whose_publisher_is_gone_before_it_is_ready_goes_without_a_word(
    program: Program,
) -> None:
    with ExitStack() as ending:
        pairs = [socket.socketpair() for _ in range(2)]
        for each in chain.from_iterable(pairs):
            ending.enter_context(each)
        descriptors = tuple(theirs.fileno() for _, theirs in pairs)
        process = ending.enter_context(
            subprocess.Popen(
                signer_command(sys.executable, descriptors, frozen=False),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                pass_fds=descriptors,
            )
        )
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(Opening(program.settings, PASSPHRASE).write())
        process.stdin.close()
        assert (process.wait(60), process.stderr.read()) == (0, b"")


def test_the_signer_goes_with_its_publisher_and_calls_say_that_it_is_gone(
    program: Program,
) -> None:
    started = start_signer(program.settings, PASSPHRASE)
    started.calls.call(PING, {})
    assert started.process.stdin is not None
    started.process.stdin.close()
    assert started.process.wait(30) == 0
    assert not started.alive()
    with pytest.raises(CallBrokenError):
        started.calls.call(PING, {})
    started.end()
