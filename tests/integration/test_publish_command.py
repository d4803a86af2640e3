"""``kiosk publish`` as a process: what is revoked in the store is refused at a gateway."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from issuer_samples import PASSPHRASE, PASSWORD, draft, issue_to, world

from kiosk.app.program import Program
from kiosk.app.settings import settings_at
from kiosk.gateway import Follower, Outcome, Verifier
from kiosk.services import token_life

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECONDS = 30


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
        self._limit = threading.Timer(SECONDS, self.process.kill)
        self._limit.start()

    def line(self, pattern: str) -> re.Match[str]:
        """Give the next line that matches; a process that ends first fails the test."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if match := re.search(pattern, line):
                return match
        pytest.fail(f"the publisher never said {pattern}")

    def end(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        self.process.communicate()
        self._limit.cancel()
        self._limit.join()
        return self.process.returncode


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
    url = publisher.line(r"Serving the publication at (\S+)")[1]
    publisher.line(r"Published .* 0 revoked")
    follower = Follower(url, root_of(tmp_path), tmp_path / "gateway")
    follower.refresh()
    verifier = Verifier(follower, "model-gateway")
    assert verifier.decide(issued.token, "fable-5").outcome is Outcome.ALLOWED

    token_life.revoke(program.env, session, [issued.record.jti], "left the laboratory")
    publisher.line(r"Published .* 1 revoked")
    follower.refresh()
    assert verifier.decide(issued.token, "fable-5").outcome is Outcome.REFUSED
    assert publisher.end() == 0


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
