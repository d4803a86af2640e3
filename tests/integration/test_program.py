"""A store from nothing to closed and open again, on both databases and with both kinds of key."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from issuer_samples import PASSPHRASE, PASSWORD, draft, world
from keyring.backend import KeyringBackend

from kiosk.app.establishing import OfflineFolderError
from kiosk.app.operator_session import unlock_store
from kiosk.app.program import Program
from kiosk.app.publication_work import PublicationWork
from kiosk.app.settings import Settings, settings_at
from kiosk.devices.keystore import KeyMissingError, WrongPassphraseError
from kiosk.flows.ceremony import StoreKeyPlace
from kiosk.server.publisher import FolderPutBackError
from kiosk.services.ceremony import CeremonyError
from kiosk.services.log import check_log
from kiosk.ui.entry.ports import StoreState


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return settings_at(tmp_path / "home")


class MemoryKeyring(KeyringBackend):
    """Keep secrets for the length of a test; registered as any backend is."""

    priority = 5  # type: ignore[assignment]  # the library declares a property of the class

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def test_a_publication_put_back_is_published_anew(settings: Settings, tmp_path: Path) -> None:
    program = Program(settings, world())
    program.establish(draft(tmp_path))
    work = PublicationWork(program.env, settings.publication)
    work.publish()
    timestamp = settings.publication / "timestamp.json"
    old = timestamp.read_bytes()
    work.publish()
    timestamp.write_bytes(old)
    with pytest.raises(FolderPutBackError):
        work.refresh()
    work.refresh()
    assert json.loads(timestamp.read_bytes())["signed"]["meta"]["snapshot.json"]["version"] == 3
    program.close()


def sign_in_again(settings: Settings, passphrase: str) -> None:
    program = Program(settings, world())
    program.unlock(passphrase)
    assert program.sign_in("admin1", f"{PASSWORD} 1").login == "admin1"
    assert check_log(program.env).size > 0
    program.close()


def test_a_store_behind_a_passphrase_opens_again_with_it_and_with_nothing_else(
    settings: Settings, tmp_path: Path
) -> None:
    program = Program(settings, world())
    assert program.store_state() is StoreState.EMPTY
    program.establish(draft(tmp_path))
    assert program.store_state() is StoreState.OPEN
    program.close()
    assert program.store_state() is StoreState.LOCKED
    with pytest.raises(WrongPassphraseError):
        program.unlock("correct horse battery stable")
    sign_in_again(settings, PASSPHRASE)
    assert settings.key_file.stat().st_mode & 0o077 == 0


def test_a_store_in_the_keyring_opens_by_itself_and_not_without_the_keyring(
    settings: Settings, tmp_path: Path
) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    try:
        program = Program(settings, world())
        assert program.keyring_usable()
        program.establish(replace(draft(tmp_path), store_key=StoreKeyPlace.KEYRING))
        program.close()
        assert program.store_state() is StoreState.IN_KEYRING
        sign_in_again(settings, "")
        publisher = Program(settings, world())
        unlock_store(publisher, None)
        assert publisher.store_state() is StoreState.OPEN
        publisher.close()
        keyring.set_keyring(MemoryKeyring())
        with pytest.raises(KeyMissingError):
            program.unlock("")
    finally:
        keyring.set_keyring(before)


def test_a_store_on_postgresql_goes_the_same_way(empty_postgres_url: str, tmp_path: Path) -> None:
    settings = settings_at(tmp_path / "home", database_url=empty_postgres_url)
    program = Program(settings, world())
    assert program.store_state() is StoreState.EMPTY
    program.establish(draft(tmp_path))
    program.close()
    assert program.store_state() is StoreState.LOCKED
    sign_in_again(settings, PASSPHRASE)


def test_a_stick_that_cannot_be_written_leaves_nothing_and_the_ceremony_starts_again(
    settings: Settings, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "stick"
    in_the_way.write_text("not a folder")
    program = Program(settings, world())
    for folder in (in_the_way, tmp_path / "not there"):
        with pytest.raises(OfflineFolderError, match="is not there"):
            program.establish(draft(folder))
        assert program.store_state() is StoreState.EMPTY
    program.establish(draft(tmp_path))
    program.close()
    sign_in_again(settings, PASSPHRASE)


def test_an_established_store_is_never_established_again(
    settings: Settings, tmp_path: Path
) -> None:
    program = Program(settings, world())
    program.establish(draft(tmp_path))
    program.close()
    with pytest.raises(CeremonyError, match="already"):
        Program(settings, world()).establish(draft(tmp_path))
    sign_in_again(settings, PASSPHRASE)


KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[3])
from pathlib import Path
import issuer_samples
from kiosk.app.operator_session import unlock_store
from kiosk.app.program import Program
from kiosk.app.world import World
from kiosk.app.settings import settings_at

drawn = 0
def entropy(count):
    global drawn
    drawn += 1
    if drawn == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
    return os.urandom(count)

home = Path(sys.argv[1])
world = World(entropy=entropy, hasher=issuer_samples.world().hasher)
Program(settings_at(home / "home"), world).establish(issuer_samples.draft(home))
"""


@pytest.mark.parametrize(
    "moment", [1, 4, 16, *(pytest.param(each, marks=pytest.mark.long) for each in (2, 8, 24, 32))]
)
def test_a_ceremony_killed_at_any_moment_leaves_an_empty_store_or_a_whole_one(
    tmp_path: Path, moment: int
) -> None:
    """Randomness is drawn all along the ceremony, so its draws serve as the moments."""
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), str(moment), str(Path(__file__).parent)],
        env={**os.environ},
        check=False,
        timeout=60,
    )
    assert done.returncode == -signal.SIGKILL
    settings = settings_at(tmp_path / "home")
    program = Program(settings, world())
    if program.store_state() is StoreState.EMPTY:
        program.establish(draft(tmp_path))
        program.close()
    sign_in_again(settings, PASSPHRASE)
