"""A timestamp vouches for a publication: never for one that leaves out a revocation."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from issuer_samples import PASSWORD, draft, issue_to, world

from kiosk.app.program import Program
from kiosk.app.publication_work import PublicationWork
from kiosk.app.settings import settings_at
from kiosk.server.calls import CallBrokenError
from kiosk.services import token_life
from kiosk.services.issuance import token_signer
from kiosk.storage.errors import SealBrokenError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass
class ComingAndGoing:
    """Sign with the store's key while it is there, as the signer's process does."""

    signer: Any = None
    away: bool = False

    def for_key(self, key: Any) -> ComingAndGoing:
        self.signer = token_signer(key)
        return self

    @property
    def kid(self) -> str:
        kid: str = self.signer.kid
        return kid

    def sign_es256(self, data: bytes) -> bytes:
        if self.away:
            raise CallBrokenError
        signature: bytes = self.signer.sign_es256(data)
        return signature


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = Program(settings_at(tmp_path / "home"), world())
    (tmp_path / "stick").mkdir()
    program.establish(draft(tmp_path / "stick"))
    yield program
    program.close()


def test_what_leaves_out_a_revocation_is_not_vouched_for(program: Program) -> None:
    session = program.sign_in("admin1", f"{PASSWORD} 1")
    issued = issue_to(program, session, 3)
    signer = ComingAndGoing()
    work = PublicationWork(program.env, program.settings.publication, list_signer=signer.for_key)
    work.publish()
    timestamp = program.settings.publication / "timestamp.json"
    first = timestamp.read_bytes()
    program.sign_in("admin1", f"{PASSWORD} 1")  # this the log notes, and no gateway need know
    work.refresh()
    renewed = timestamp.read_bytes()
    assert renewed != first
    token_life.revoke(program.env, session, [issued.record.jti], "left the laboratory")
    signer.away = True
    with pytest.raises(CallBrokenError):
        work.refresh()
    assert timestamp.read_bytes() == renewed
    signer.away = False
    work.refresh()
    with program.env.store.reading() as uow:
        assert [each.invalid for each in uow.publications.page(0, 10)] == [1, 0]


def test_a_page_changed_past_the_program_is_not_vouched_for_though_nothing_was_written(
    program: Program,
) -> None:
    session = program.sign_in("admin1", f"{PASSWORD} 1")
    issue_to(program, session, 3)
    work = PublicationWork(program.env, program.settings.publication)
    work.publish()
    work.refresh()
    database = program.settings.database_file
    change = "UPDATE place_pages SET sealed = ?"
    with closing(sqlite3.connect(database)) as store:
        (before,) = store.execute("SELECT sealed FROM place_pages").fetchone()
        store.execute(change, [before[:99] + bytes([before[99] ^ 1]) + before[100:]])
        store.commit()
    timestamp = program.settings.publication / "timestamp.json"
    renewed = timestamp.read_bytes()
    for act in (work.refresh, work.refresh, work.publish):
        with pytest.raises(SealBrokenError):
            act()
    assert timestamp.read_bytes() == renewed
    with closing(sqlite3.connect(database)) as store:
        store.execute(change, [before])
        store.commit()
    work.refresh()
    assert timestamp.read_bytes() != renewed
