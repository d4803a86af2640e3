"""``kiosk backup`` and ``kiosk restore`` on true stores, with true processes where it counts."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
import zipfile
from contextlib import closing
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from issuer_samples import PASSPHRASE, PASSWORD, draft, issue_to, world

from kiosk.app.main import EXIT_REFUSED, run
from kiosk.app.program import Program
from kiosk.app.publication_work import PublicationWork
from kiosk.app.settings import settings_at
from kiosk.devices.keystore import PassphraseKeyStore
from kiosk.domain.access import TokenState
from kiosk.domain.errors import NotFoundError
from kiosk.domain.rights import ErasedError, OpeningReason
from kiosk.services.access_log import open_record
from kiosk.services.erasure import erase
from kiosk.services.publication import gather
from kiosk.services.token_life import revoke
from kiosk.storage.log_reading import check_log

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.onboarding_case import IssuedAccess

pytestmark = pytest.mark.long

ALLOWED, REFUSED, UNUSABLE = 0, 1, 2
"""Exit codes of ``kiosk gateway check``."""

DELAYS = (0.02, 0.2, 0.5, 0.9, 1.4)
"""Seconds after which a process is killed: while it imports, opens, copies, packs, logs."""


class Made(NamedTuple):
    """Hold a store that was made once, with two people."""

    folder: Path
    issued: tuple[IssuedAccess, ...]


class Kiosk:
    """A copy of that store, and the command line on it."""

    def __init__(self, folder: Path, made: Made, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys
        self.settings = settings_at(folder / "home")
        self.issued = made.issued
        shutil.copytree(made.folder, folder, dirs_exist_ok=True)

    @property
    def signing(self) -> list[str]:
        return [
            "--operator", "admin1",
            "--secret-file", str(self.folder / "secret"),
            "--passphrase-file", str(self.folder / "passphrase"),
        ]  # fmt: skip

    def run(self, *words: object, home: str = "home") -> Any:
        os.environ["KIOSK_HOME"] = str(self.folder / home)
        self.code = run([*map(str, words), *self.signing, "--json"], reports=self.folder)
        return json.loads(self.capsys.readouterr().out)

    def process(self, *words: object, home: str = "home") -> subprocess.Popen[bytes]:
        """Start a true process of the program."""
        return subprocess.Popen(
            [sys.executable, "-m", "kiosk.app.main", *map(str, words), *self.signing],
            env=os.environ | {"KIOSK_HOME": str(self.folder / home)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def opened(self, home: str = "home") -> tuple[Program, OperatorSession]:
        program = Program(settings_at(self.folder / home), world())
        program.unlock(PASSPHRASE)
        return program, program.sign_in("admin1", f"{PASSWORD} 1")

    def backup(self, name: str = "a.zip", *words: str) -> Path:
        self.run("backup", "--to", self.folder / name, *words)
        assert self.code == 0
        return self.folder / name


def make(folder: Path) -> Made:
    settings = settings_at(folder / "home")
    (folder / "stick").mkdir()
    program = Program(settings, world())
    program.establish(draft(folder / "stick"))
    session = program.sign_in("admin1", f"{PASSWORD} 1")
    issued = tuple(issue_to(program, session, number) for number in (0, 1))
    PublicationWork(program.env, settings.publication).publish()
    program.close()
    for file, content in (("passphrase", PASSPHRASE), ("secret", f"{PASSWORD} 1")):
        (folder / file).write_text(f"{content}\n")
    return Made(folder, issued)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("made"))


@pytest.fixture
def kiosk(
    tmp_path: Path,
    made: Made,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Kiosk:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    return Kiosk(tmp_path, made, capsys)


def repacked(backup: Path, changes: Mapping[str, bytes], *, honest: bool) -> Path:
    """Give a copy with other files; ``honest`` states their hashes in the manifest."""
    altered = backup.with_name("altered.zip")
    with zipfile.ZipFile(backup) as old, zipfile.ZipFile(altered, "w") as new:
        manifest = json.loads(old.read("manifest.json"))
        for name in old.namelist():
            data = changes.get(name, old.read(name))
            if honest and name in changes:
                manifest["files"][name] = [len(data), hashlib.sha256(data).hexdigest()]
            if name != "manifest.json":
                new.writestr(name, data)
        new.writestr("manifest.json", json.dumps(manifest))
    return altered


def test_a_backup_of_a_store_in_use_is_restored_whole(kiosk: Kiosk) -> None:
    program, session = kiosk.opened()  # the kiosk is open while the backup is made
    done = kiosk.process("backup", "--to", kiosk.folder / "a.zip")
    _, complaints = done.communicate()
    assert (done.returncode, complaints) == (0, b"")
    program.sign_out(session)
    program.close()
    done = kiosk.process("restore", kiosk.folder / "a.zip", home="other")
    said, complaints = done.communicate()

    assert (done.returncode, complaints) == (0, b"")
    assert b"Restored" in said
    assert check_log(settings_at(kiosk.folder / "other").database_url)
    program, session = kiosk.opened("other")
    for issued in kiosk.issued:
        person = issued.person
        detail = open_record(program.env, session, person.id, OpeningReason.AUDIT, "File 7")
        assert detail.person == person
    program.close()
    assert sorted(each.name for each in kiosk.folder.iterdir() if "restoring" in each.name) == []


def test_nothing_in_a_backup_is_in_the_clear(kiosk: Kiosk) -> None:
    backup = kiosk.backup()
    key = PassphraseKeyStore(kiosk.settings.key_file, PASSPHRASE).open()

    with zipfile.ZipFile(backup) as archive:
        data = b"".join(archive.read(name) for name in archive.namelist())
    assert key not in data
    assert key.hex().encode() not in data
    for issued in kiosk.issued:
        particulars = issued.person.particulars
        assert particulars.name.primary_identifier.encode() not in data
        assert particulars.email.encode() not in data
    assert backup.stat().st_mode & 0o077 == 0
    assert kiosk.run("backup", "--to", backup)["error"]
    assert kiosk.code == EXIT_REFUSED


def test_the_log_says_which_backup_was_made(kiosk: Kiosk) -> None:
    told = kiosk.run("backup", "--to", kiosk.folder)
    with zipfile.ZipFile(told["file"]) as archive:
        manifest = archive.read("manifest.json")

    program, _ = kiosk.opened()
    with program.env.store.reading() as uow:
        (made,) = [e for e in uow.log.page(0, 9) if e.event.value == "backup.made"]
    program.close()
    assert made.body["manifest"] == hashlib.sha256(manifest).hexdigest() == told["manifest"]


def test_a_backup_that_was_changed_is_not_restored(kiosk: Kiosk) -> None:
    backup = kiosk.backup()
    with zipfile.ZipFile(backup) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    changed = [(name, _flipped(data), False) for name, data in files.items()]
    # With hashes that agree, what is inside still has to: the log, the seals, the states.
    changed += [(name, _flipped(files[name]), True) for name in ("store.key", "log.jsonl")]
    changed += [("checkpoint.txt", _flipped(files["checkpoint.txt"]), True)]
    for statement in (
        "UPDATE tokens SET state = 1",
        "UPDATE persons SET sealed = zeroblob(length(sealed))",
        "DELETE FROM log_leaves WHERE seq = 3",
        "UPDATE log_checkpoints SET note = replace(note, 'a', 'b')",
    ):
        store = kiosk.folder / "changed.sqlite3"
        store.write_bytes(files["store.sqlite3"])
        with closing(sqlite3.connect(store)) as connection:
            connection.execute(statement)
            connection.commit()
        changed.append(("store.sqlite3", store.read_bytes(), True))
    for name, data, honest in changed:
        if name == "manifest.json":
            continue
        told = kiosk.run("restore", repacked(backup, {name: data}, honest=honest), home="other")
        assert (kiosk.code, sorted(told)) == (EXIT_REFUSED, ["error"]), (name, honest, told)
        assert not (kiosk.folder / "other").exists()
    assert [each for each in kiosk.folder.iterdir() if "restoring" in each.name] == []


def _flipped(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


def test_a_file_that_no_manifest_names_is_not_unpacked(kiosk: Kiosk) -> None:
    backup = kiosk.backup()
    with zipfile.ZipFile(backup, "a") as archive:
        archive.writestr("../evil", b"x")
    kiosk.run("restore", backup, home="other")

    assert kiosk.code == EXIT_REFUSED
    assert not (kiosk.folder / "evil").exists()


def test_a_home_that_holds_anything_is_left_as_it_is(kiosk: Kiosk) -> None:
    backup = kiosk.backup()
    kiosk.run("restore", backup)
    assert kiosk.code == EXIT_REFUSED
    other = kiosk.folder / "other"
    other.mkdir()
    kiosk.run("restore", backup, home="other")
    assert kiosk.code == 0


def test_what_was_erased_and_revoked_since_is_so_again(kiosk: Kiosk) -> None:
    backup = kiosk.backup()
    erased, revoked = kiosk.issued
    program, session = kiosk.opened()
    erase(program.env, session, erased.person.id, reason="Asked for it in writing")
    revoke(program.env, session, [revoked.record.jti], "lost")
    later = issue_to(program, session, 2)
    seen = PublicationWork(program.env, kiosk.settings.publication).publish()
    program.close()
    log = kiosk.backup("log.zip", "--log-only")
    told = kiosk.run("restore", backup, "--log", log, home="other")

    assert kiosk.code == 0, told
    assert (told["erased_again"], told["tokens_lost"], told["without"]) == (1, 1, [])
    assert told["revoked_again"] >= 1
    assert told["lost"]["person.registered"] == 1
    program, session = kiosk.opened("other")
    with program.env.store.reading() as uow:
        assert uow.tokens.get(revoked.record.jti).state is TokenState.INVALID
        with pytest.raises(NotFoundError):
            uow.tokens.get(later.record.jti)
        with pytest.raises(NotFoundError):
            uow.persons.get(erased.person.id)
    with pytest.raises(ErasedError):
        open_record(program.env, session, erased.person.id, OpeningReason.AUDIT, "File 7")
    # The log never forks, and the publication never goes back.
    assert check_log(settings_at(kiosk.folder / "other").database_url)
    published = PublicationWork(program.env, kiosk.folder / "other" / "publication").publish()
    assert seen is not None
    assert published is not None
    assert published.version > seen.version
    assert gather(program.env).content.checkpoint
    program.close()


def test_a_backup_older_than_what_was_published_is_said(kiosk: Kiosk) -> None:
    backup = kiosk.backup()
    program, session = kiosk.opened()
    revoke(program.env, session, [kiosk.issued[1].record.jti], "lost")
    with program.env.store.reading() as uow:
        checkpoint, size = uow.log.checkpoint(), uow.log.size()
    program.close()
    kept = kiosk.folder / "kept.txt"
    kept.write_text(checkpoint, "utf-8")
    with zipfile.ZipFile(backup) as archive:
        entries = json.loads(archive.read("manifest.json"))["entries"]
    told = kiosk.run("restore", backup, "--checkpoint", kept, home="other")
    assert told["lacking"] == size - entries
    log = kiosk.backup("log.zip", "--log-only")
    told = kiosk.run("restore", backup, "--checkpoint", kept, "--log", log, home="third")
    assert told["lacking"] == 0


def test_a_gateway_goes_on_with_a_store_that_took_the_newer_log_over_and_with_no_other(
    kiosk: Kiosk,
) -> None:
    """A gateway that saw the live store meets the restored one: never an older answer."""
    backup = kiosk.backup()
    revoked, kept = kiosk.issued
    program, session = kiosk.opened()
    revoke(program.env, session, [revoked.record.jti], "stolen")
    PublicationWork(program.env, kiosk.settings.publication).publish()
    program.close()
    assert gateway(kiosk, "home", revoked) == REFUSED
    assert gateway(kiosk, "home", kept) == ALLOWED
    log = kiosk.backup("log.zip", "--log-only")
    # The log of the first is shorter than what was seen; the second goes on with all of it.
    for home, words, answer in (("older", (), UNUSABLE), ("other", ("--log", log), ALLOWED)):
        kiosk.run("restore", backup, *words, home=home)
        assert kiosk.code == 0
        program, _ = kiosk.opened(home)
        PublicationWork(program.env, kiosk.folder / home / "publication").publish()
        program.close()
        assert gateway(kiosk, home, kept) == answer

    assert gateway(kiosk, "other", revoked) == REFUSED


def gateway(kiosk: Kiosk, home: str, issued: IssuedAccess) -> int:
    """Ask a true gateway process, which remembers, about a token; give its exit code."""
    words = {
        "--publication": kiosk.folder / home / "publication",
        "--trust": next(kiosk.folder.glob("stick/**/root.json")),
        "--state": kiosk.folder / "gateway",
        "--audience": "model-gateway",
        "--model": "fable-5",
    }
    flat = [str(word) for pair in words.items() for word in pair]
    asked = subprocess.run(
        [sys.executable, "-m", "kiosk.app.main", "gateway", "check", *flat],
        input=issued.token.encode(),
        capture_output=True,
        check=False,
    )
    return asked.returncode


def test_the_log_of_another_store_does_not_continue_this_one(
    kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "elsewhere").mkdir()
    other_kiosk = Kiosk(tmp_path / "elsewhere", make(tmp_path / "new"), capsys)
    stranger = other_kiosk.backup("log.zip", "--log-only")
    backup = kiosk.backup()
    told = kiosk.run("restore", backup, "--log", stranger, home="other")

    assert kiosk.code == EXIT_REFUSED
    assert "log key" in told["error"]
    assert not (kiosk.folder / "other").exists()


def test_a_log_that_forked_does_not_continue_a_backup(kiosk: Kiosk) -> None:
    shutil.copytree(kiosk.folder / "home", kiosk.folder / "twin")
    program, session = kiosk.opened("twin")
    revoke(program.env, session, [kiosk.issued[0].record.jti], "lost")
    program.close()
    kiosk.run("backup", "--to", kiosk.folder / "twin.zip", "--log-only", home="twin")
    backup = kiosk.backup()
    told = kiosk.run("restore", backup, "--log", kiosk.folder / "twin.zip", home="other")

    assert kiosk.code == EXIT_REFUSED
    assert "contradict" in told["error"]


def test_a_wrong_passphrase_or_secret_restores_nothing(kiosk: Kiosk) -> None:
    backup = kiosk.backup()
    for file in ("passphrase", "secret"):
        right = (kiosk.folder / file).read_text()
        (kiosk.folder / file).write_text("something else entirely\n")
        kiosk.run("restore", backup, home="other")
        assert kiosk.code == EXIT_REFUSED
        assert not (kiosk.folder / "other").exists()
        (kiosk.folder / file).write_text(right)


def test_the_passphrase_changes_and_a_backup_of_before_keeps_its_own(kiosk: Kiosk) -> None:
    backup, new = kiosk.backup(), kiosk.folder / "new"
    new.write_text("some four other words\n")
    run(["keys", "passphrase", "--new-passphrase-file", str(new), *kiosk.signing])
    kiosk.capsys.readouterr()
    key = PassphraseKeyStore(kiosk.settings.key_file, "some four other words").open()

    told = kiosk.run("restore", backup, home="other")
    assert kiosk.code == 0, told
    restored = settings_at(kiosk.folder / "other").key_file
    assert PassphraseKeyStore(restored, PASSPHRASE).open() == key


@pytest.mark.parametrize("delay", DELAYS)
def test_a_backup_that_is_killed_leaves_a_whole_file_or_none(kiosk: Kiosk, delay: float) -> None:
    target = kiosk.folder / "a.zip"
    _kill(kiosk.process("backup", "--to", target), delay)

    assert check_log(kiosk.settings.database_url)
    if target.exists():
        kiosk.run("restore", target, home="other")
        assert kiosk.code == 0
    else:
        kiosk.backup()


@pytest.mark.parametrize("delay", DELAYS)
def test_a_restore_that_is_killed_leaves_a_whole_store_or_none(kiosk: Kiosk, delay: float) -> None:
    backup, other = kiosk.backup(), kiosk.folder / "other"
    _kill(kiosk.process("restore", backup, home="other"), delay)

    if not other.exists():
        kiosk.run("restore", backup, home="other")
        assert kiosk.code == 0
    program, _ = kiosk.opened("other")
    program.close()
    assert check_log(settings_at(other).database_url)
    assert [each for each in kiosk.folder.iterdir() if ".restoring-" in each.name] == []


def _kill(process: subprocess.Popen[bytes], delay: float) -> None:
    deadline = time.monotonic() + delay
    try:
        process.wait(timeout=max(0.0, deadline - time.monotonic()))
    except subprocess.TimeoutExpired:
        process.kill()
    process.communicate()
