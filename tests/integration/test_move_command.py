"""``kiosk move``: from one file to a database for many desks, and back to the file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from issuer_samples import PASSPHRASE, PASSWORD, draft, issue_to, world

from kiosk.app.main import EXIT_REFUSED, run
from kiosk.app.program import Program
from kiosk.app.publication_work import PublicationWork
from kiosk.app.publishing_turn import desk_turn
from kiosk.app.settings import settings_at
from kiosk.audit import Event
from kiosk.services import token_life
from kiosk.storage import moving
from kiosk.storage.errors import StoreMovedError
from kiosk.storage.log_reading import check_log

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app.settings import Settings


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Give an established store with one token, in the home that the environment names."""
    settings = settings_at(tmp_path / "home")
    program = Program(settings, world())
    program.establish(draft(tmp_path))
    issue_to(program, program.sign_in("admin1", f"{PASSWORD} 1"), 0)
    program.close()
    (tmp_path / "secret").write_text(f"{PASSWORD} 1", "utf-8")
    (tmp_path / "passphrase").write_text(PASSPHRASE, "utf-8")
    monkeypatch.setenv("KIOSK_HOME", str(settings.home))
    monkeypatch.delenv("KIOSK_DATABASE_URL", raising=False)
    return settings


def ask(folder: Path, *words: str) -> int:
    return run(
        [
            "move", *words, "--operator", "admin1", "--secret-file", str(folder / "secret"),
            "--passphrase-file", str(folder / "passphrase"), "--json",
        ]
    )  # fmt: skip


def test_a_store_moves_with_its_key_and_the_old_place_is_left_alone(
    home: Settings,
    tmp_path: Path,
    empty_postgres_url: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    still_open = Program(home, world())
    still_open.unlock(PASSPHRASE)

    assert ask(tmp_path, "--to", empty_postgres_url) == 0

    told = json.loads(capsys.readouterr().out)
    assert told["state"] == "moved"
    assert told["root"] == check_log(empty_postgres_url).log.frontier.root.hex()
    moved = Program(settings_at(home.home, database_url=empty_postgres_url), world())
    moved.unlock(PASSPHRASE)
    session = moved.sign_in("admin1", f"{PASSWORD} 1")
    with moved.env.store.reading() as uow:
        assert Event.BACKUP_MADE in {entry.event for entry in uow.log.page(0, 9)}
        (token,) = uow.tokens.of_person(uow.persons.page(0, 1)[0].id)
    token_life.revoke(moved.env, session, [token.jti], "stolen")
    moved.close()
    turn = desk_turn(home)
    work = PublicationWork(still_open.env, home.publication, confirm=turn.confirm)
    for act in (work.publish, work.refresh):
        with pytest.raises(StoreMovedError):
            act()
    still_open.close()

    assert ask(tmp_path, "--to", empty_postgres_url) == 0
    assert json.loads(capsys.readouterr().out)["rows"] == {}
    (tmp_path / "secret").write_text("a wrong guess entirely", "utf-8")
    assert ask(tmp_path, "--undo") == EXIT_REFUSED
    with pytest.raises(StoreMovedError):
        turn.confirm()
    (tmp_path / "secret").write_text(f"{PASSWORD} 1", "utf-8")
    assert ask(tmp_path, "--undo") == 0
    turn.confirm()
    capsys.readouterr()
    assert ask(tmp_path, "--undo") == EXIT_REFUSED
    assert "not moved" in json.loads(capsys.readouterr().out)["error"]


def test_a_moved_store_stays_shut_until_somebody_has_said_who_they_are(
    home: Settings, tmp_path: Path
) -> None:
    moving.freeze(home.database_url)
    (tmp_path / "passphrase").unlink()
    os.mkfifo(tmp_path / "passphrase")
    words = ("move", "--undo", "--operator", "admin1")
    files = ("--secret-file", tmp_path / "secret", "--passphrase-file", tmp_path / "passphrase")
    with (
        subprocess.Popen([sys.executable, "-m", "kiosk.app.main", *words, *files]) as undoing,
        (tmp_path / "passphrase").open("w", encoding="utf-8"),  # it asks for it now
    ):
        assert moving.frozen(home.database_url)
        undoing.kill()
    assert moving.frozen(home.database_url)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "not clear"),
        (("--to", "postgresql://x/y", "--undo"), "not clear"),
    ],
)
def test_what_cannot_be_done_is_said(
    words: tuple[str, ...],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path))
    monkeypatch.delenv("KIOSK_DATABASE_URL", raising=False)
    assert ask(tmp_path, *words) == EXIT_REFUSED
    assert said in json.loads(capsys.readouterr().out)["error"]


def test_a_store_that_has_moved_already_is_not_moved_from_its_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path))
    monkeypatch.setenv("KIOSK_DATABASE_URL", "postgresql://kiosk@/kiosk")
    assert ask(tmp_path, "--to", "postgresql://x/y") == EXIT_REFUSED
    assert "moved from its file" in json.loads(capsys.readouterr().out)["error"]
