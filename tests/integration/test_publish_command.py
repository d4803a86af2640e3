"""``kiosk publish`` as a process: what is revoked in the store is refused at a gateway."""

from __future__ import annotations

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import loopback_http
import pytest
from issuer_samples import PASSPHRASE, PASSWORD, draft, issue_to, world

from kiosk.app.program import Program
from kiosk.app.settings import settings_at
from kiosk.gateway import Follower, Outcome, PublicationSnapshot, Verifier
from kiosk.gateway.following import FollowerThread
from kiosk.gateway.pacing import Rhythm
from kiosk.services import token_life

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SECONDS = 90
# Five, and what a busy machine takes to let go of three processes.
LONGEST_END = 15.0


class Publisher:
    """Run the command on a store, and read what it says line by line."""

    def __init__(self, home: Path, passphrase_file: Path, *words: str) -> None:
        self.process = subprocess.Popen(
            [
                sys.executable, "-m", "kiosk.app.main", "publish",
                "--passphrase-file", str(passphrase_file), *words,
            ],
            env={**os.environ, "KIOSK_HOME": str(home)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )  # fmt: skip
        self.port = 0
        self._limit = threading.Timer(3 * SECONDS, self.process.kill)
        self._limit.start()

    def line(self, pattern: str) -> re.Match[str]:
        """Give the next line that matches; a process that ends first fails the test."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if match := re.search(pattern, line):
                return match
        pytest.fail(f"the publisher never said {pattern}")

    def url(self) -> str:
        """Give where it serves, once it says so."""
        url = self.line(r"Serving the publication at (\S+)")[1]
        self.port = int(url.rstrip("/").rpartition(":")[2])
        return url

    def children(self) -> dict[str, int]:
        """Give the process numbers of its children, the front and the signer."""
        found = {}
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
                if parent == self.process.pid:
                    words = (folder / "cmdline").read_bytes()
                    found["front" if b"front_main" in words else "signer"] = int(folder.name)
        return found

    def ask(self, path: str, body: bytes | None = None) -> int:
        """Give the status of an answer; 0 when there is none."""
        form = {"Content-Type": "application/x-www-form-urlencoded"} if body else {}
        try:
            return loopback_http.ask(
                self.port, path, "POST" if body else "GET", body, form, seconds=SECONDS
            ).status
        except (OSError, http.client.HTTPException):
            return 0

    def wait_for(self, status: int, path: str, body: bytes | None = None) -> None:
        """Ask until that is the answer; a publisher that never gives it says its last words."""
        began = time.monotonic()
        while (given := self.ask(path, body)) != status:
            if time.monotonic() - began > SECONDS:
                self.process.kill()
                pytest.fail(f"{path} gives {given}: {self.process.communicate()[0]}")
            threading.Event().wait(0.2)

    def listen(self) -> socket.socket:
        connection = socket.create_connection(("127.0.0.1", self.port), timeout=SECONDS)
        connection.sendall(b"GET /events HTTP/1.1\r\nHost: x\r\n\r\n")
        assert connection.recv(12) == b"HTTP/1.1 200"
        return connection

    def end(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.wait()

    def wait(self) -> int:
        self.process.communicate()
        self._limit.cancel()
        self._limit.join()
        return self.process.returncode


def is_gone(process: int) -> bool:
    """Tell whether a process has ended, whoever is to collect what is left of it."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return True
    return state in {"Z", "X"}


def wait_until(condition: Callable[[], bool], seconds: float = SECONDS) -> None:
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < seconds
        threading.Event().wait(0.02)


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = Program(settings_at(tmp_path / "home"), world())
    (tmp_path / "stick").mkdir()
    program.establish(draft(tmp_path / "stick"))
    yield program
    program.close()


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase"
    path.write_text(PASSPHRASE + "\n")
    return path


def root_of(tmp_path: Path) -> bytes:
    return next((tmp_path / "stick").glob("*/root.json")).read_bytes()


def test_a_served_publication_follows_the_store_without_being_told(
    program: Program, passphrase_file: Path, tmp_path: Path
) -> None:
    session = program.sign_in("admin1", f"{PASSWORD} 1")
    issued = issue_to(program, session, 3)
    publisher = Publisher(program.settings.home, passphrase_file, "--listen", "127.0.0.1:0")
    url = publisher.url()
    publisher.line(r"Published .* 0 revoked")
    follower = Follower(url, root_of(tmp_path), tmp_path / "gateway")
    follower.refresh()
    verifier = Verifier(follower, "model-gateway")
    assert verifier.decide(issued.token, "fable-5").outcome is Outcome.ALLOWED

    with following_in_background(follower, verifier) as heard:
        token_life.revoke(program.env, session, [issued.record.jti], "left the laboratory")
        publisher.line(r"Published .* 1 revoked")
        assert heard.wait(SECONDS)
        assert verifier.decide(issued.token, "fable-5").outcome is Outcome.REFUSED

    assert_no_secrets_in(publisher.children()["front"])
    for holder in (publisher.process.pid, publisher.children()["signer"]):
        limits = Path(f"/proc/{holder}/limits").read_text()
        assert re.search(r"^Max core file size +[01] +[01] ", limits, re.MULTILINE)
    # Stopped with a gateway still listening, nothing is left.
    children = publisher.children()
    listening = publisher.listen()
    began = time.monotonic()
    assert publisher.end() == 0
    assert time.monotonic() - began < LONGEST_END
    listening.close()
    assert all(is_gone(each) for each in children.values())


@pytest.mark.long
def test_killed_processes_come_back_and_what_they_did_goes_on(
    program: Program, passphrase_file: Path
) -> None:
    session = program.sign_in("admin1", f"{PASSWORD} 1")
    publisher = Publisher(program.settings.home, passphrase_file, "--listen", "127.0.0.1:0")
    publisher.url()
    publisher.line(r"Published .* 0 revoked")
    before = publisher.children()
    assert publisher.ask("/token", b"grant_type=none") == 400
    os.kill(before["front"], signal.SIGKILL)
    publisher.line("The front of the publisher has ended by itself")
    publisher.wait_for(200, "/healthz")
    publisher.wait_for(400, "/token", b"grant_type=none")
    os.kill(publisher.children()["signer"], signal.SIGKILL)
    publisher.line("The signer of the publisher has ended by itself")
    publisher.wait_for(400, "/token", b"grant_type=none")
    token_life.revoke(program.env, session, [issue_to(program, session, 4).record.jti], "left")
    publisher.line(r"Published .* 1 revoked")
    children = publisher.children()
    assert set(children.values()).isdisjoint(before.values())
    assert publisher.end() == 0
    assert all(is_gone(each) for each in (*before.values(), *children.values()))


def test_nothing_outlives_a_publisher_that_is_killed(
    program: Program, passphrase_file: Path
) -> None:
    first = Publisher(program.settings.home, passphrase_file, "--listen", "127.0.0.1:0")
    first.url()
    first.line("Published")
    children = first.children()
    assert set(children) == {"front", "signer"}
    listening = first.listen()
    first.process.kill()
    wait_until(lambda: all(is_gone(each) for each in children.values()), LONGEST_END)
    while listening.recv(1 << 16):
        pass
    listening.close()
    first.wait()
    # The port, the store and the turn are free for the next.
    second = Publisher(
        program.settings.home, passphrase_file, "--listen", f"127.0.0.1:{first.port}"
    )
    assert second.url() == f"http://127.0.0.1:{first.port}/"
    assert second.end() == 0


@contextmanager
def following_in_background(follower: Follower, verifier: Verifier) -> Iterator[threading.Event]:
    """Follow by announcements alone; the event says that something newer is applied."""
    newer = threading.Event()
    rarely = Rhythm(poll=600, silence=600, longest=600, jitter=0)
    first = verifier._source.snapshot

    def note(snapshot: PublicationSnapshot) -> None:
        if first is None or snapshot.content_digest != first.content_digest:
            newer.set()

    with FollowerThread(follower, on_change=note, rhythm=rarely) as thread:
        wait_until(lambda: thread.hearing)
        yield newer


def assert_no_secrets_in(front: int) -> None:
    """Show that the front was told neither where the store lies nor how to open it."""
    variables = Path(f"/proc/{front}/environ").read_bytes()
    assert b"KIOSK" not in variables
    words = Path(f"/proc/{front}/cmdline").read_bytes()
    assert b"passphrase" not in words
    opened = [str(each.readlink()) for each in Path(f"/proc/{front}/fd").iterdir()]
    assert not [each for each in opened if "sqlite" in each]


def test_published_once_the_command_ends_and_says_where(
    program: Program, passphrase_file: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "www"
    publisher = Publisher(program.settings.home, passphrase_file, "--to", str(folder))
    publisher.line(r"Published 1: 4 files")
    publisher.line(re.escape(str(folder)))
    assert publisher.process.wait(SECONDS) == 0
    publisher.end()
    follower = Follower(folder, root_of(tmp_path), tmp_path / "gateway")
    assert follower.refresh() is not None


@pytest.mark.long
def test_a_second_publisher_of_one_store_is_refused_in_one_sentence(
    program: Program, passphrase_file: Path
) -> None:
    home = program.settings.home
    first = Publisher(home, passphrase_file, "--watch")
    first.line("Published")
    second = Publisher(home, passphrase_file, "--watch")
    second.line("Another process publishes this store already")
    assert second.process.wait(SECONDS) == 2
    second.end()
    assert first.end() == 0


def test_an_empty_store_and_a_wrong_passphrase_are_named(
    program: Program, passphrase_file: Path, tmp_path: Path
) -> None:
    empty = Publisher(tmp_path / "nowhere", passphrase_file)
    empty.line("This store is empty. Open the kiosk once to set it up.")
    assert empty.process.wait(SECONDS) == 2
    empty.end()
    passphrase_file.write_text("something else entirely")
    wrong = Publisher(program.settings.home, passphrase_file)
    wrong.line("does not open this store")
    assert wrong.process.wait(SECONDS) == 2
    wrong.end()
