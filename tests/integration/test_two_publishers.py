"""Two machines that publish one store, in turns, each to a folder of its own."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest
from issuer_samples import PASSPHRASE, PASSWORD, draft, issue_to, world

from kiosk.app.program import Program
from kiosk.app.publication_work import PublicationWork
from kiosk.app.settings import settings_at
from kiosk.domain.errors import KioskError
from kiosk.storage.copying import copy_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    opened = Program(settings_at(tmp_path / "home"), world())
    opened.establish(draft(tmp_path))
    yield opened
    opened.close()


def shown_in(folder: Path) -> int:
    """Give the number of the publication that a folder's timestamp names."""
    timestamp = json.loads((folder / "timestamp.json").read_bytes())
    version = timestamp["signed"]["meta"]["snapshot.json"]["version"]
    assert isinstance(version, int)
    return version


def recorded(program: Program) -> list[int]:
    with program.env.store.reading() as uow:
        return [record.version for record in uow.publications.page(0, 9)]


def test_one_that_comes_back_publishes_anew_instead_of_vouching_for_what_is_old(
    program: Program, tmp_path: Path
) -> None:
    """A token revoked while the other published would else be vouched for again."""
    here, there = tmp_path / "here", tmp_path / "there"
    first, second = (PublicationWork(program.env, folder) for folder in (here, there))
    first.publish()
    session = program.sign_in("admin1", f"{PASSWORD} 1")
    issue_to(program, session, 0)
    second.publish()
    assert (shown_in(here), shown_in(there)) == (1, 2)

    first.refresh()
    assert shown_in(here) == 3
    assert second.publish(anew=False) is not None
    assert (shown_in(there), recorded(program)) == (4, [4, 3, 2, 1])


def test_the_record_says_the_number_that_the_folder_shows(
    program: Program, tmp_path: Path
) -> None:
    """A folder may have seen higher numbers than a store that was put back."""
    folder, copied = tmp_path / "folder", settings_at(tmp_path / "copied")
    copied.home.mkdir()
    copy_store(program.settings.database_url, copied.database_file)
    shutil.copy(program.settings.key_file, copied.key_file)
    PublicationWork(program.env, folder).publish()
    PublicationWork(program.env, folder).publish()
    put_back = Program(copied, world())
    put_back.unlock(PASSPHRASE)

    PublicationWork(put_back.env, folder).publish()

    assert shown_in(folder) == 3
    assert recorded(put_back) == [3]
    put_back.close()


def test_nothing_is_signed_in_another_s_turn(program: Program, tmp_path: Path) -> None:
    lost = False

    def confirm() -> None:
        if lost:
            raise KioskError("The turn was lost.", "Wait for it.")

    folder = tmp_path / "folder"
    work = PublicationWork(program.env, folder, confirm=confirm)
    work.publish()
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    lost = True

    with pytest.raises(KioskError, match="turn was lost"):
        work.publish()
    with pytest.raises(KioskError, match="turn was lost"):
        work.refresh()

    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
