"""Nobody is admitted by a token of which the store knows nothing since it was restored."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from issuer_samples import PASSPHRASE

from kiosk.app.program import Program
from kiosk.app.publication_work import PublicationWork
from kiosk.app.settings import settings_at
from kiosk.audit.events import Event
from kiosk.gateway import Follower, Verifier
from kiosk.services.backup import NewerLog, Resumed, continue_log, resume_store
from kiosk.services.publication import publication_due
from kiosk.services.token_life import revoke
from kiosk.storage.copying import copy_store
from kiosk.storage.moving import freeze, move

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from laboratory import Laboratory

SECOND = timedelta(seconds=1)
CITIZEN = {"citizenships": "USA", "statuses": "USA:citizen", "location": "USA", "nal": "2"}
REVOKED, KEPT = 12, 3


@pytest.fixture
def database_url() -> str:
    """Have the laboratory's own store in a file, which is what is backed up."""
    return ""


@dataclass
class Accident:
    """Hold a laboratory that lost its store, and what it has of before."""

    laboratory: Laboratory
    backup: Path
    restored_url: str
    newer: NewerLog

    def restored(self, *, with_log: bool) -> tuple[Program, Resumed]:
        """Go on from the backup, and publish over what the lost store published."""
        settings = settings_at(self.backup, database_url=self.restored_url)
        if self.restored_url:
            source = settings_at(self.backup).database_url
            freeze(source)
            move(source, self.restored_url, lambda _table, _rows: None)
        program = Program(settings, self.laboratory.program.world)
        program.unlock(PASSPHRASE)
        continued = continue_log(program.env, self.newer if with_log else None)
        session = program.sign_in("admin1", self.laboratory.secrets[0])
        resumed = resume_store(program.env, session, continued, manifest="0" * 64)
        self.laboratory.program = program
        self.laboratory.clock.now += SECOND
        assert publication_due(program.env)
        PublicationWork(program.env, self.laboratory.folder / "publication").publish()
        return program, resumed


@pytest.fixture
def restored_url(request: pytest.FixtureRequest) -> str:
    """Give the address of the database that the backup goes into; nothing for a file."""
    url: str = request.getfixturevalue("empty_postgres_url") if request.param else ""
    return url


@pytest.fixture
def accident(laboratory: Laboratory, restored_url: str) -> Iterator[Accident]:
    """Issue tokens before a backup and after it, revoke most of these, and lose the store."""
    live, settings = laboratory.program, laboratory.program.settings
    issue(laboratory, "before")
    laboratory.work().publish()
    backup = laboratory.folder / "restored"
    shutil.copytree(settings.home, backup, ignore=shutil.ignore_patterns("*.sqlite3*"))
    copy_store(settings.database_url, backup / settings.database_file.name)

    names = [f"revoked {n}" for n in range(REVOKED)] + [f"kept {n}" for n in range(KEPT)]
    laboratory.clock.now += SECOND
    jtis = [issue(laboratory, name) for name in names]
    laboratory.clock.now += SECOND
    admin, _ = laboratory.officers()
    revoke(live.env, admin, jtis[:REVOKED], "stolen together")
    laboratory.work().publish()
    laboratory.clock.now += SECOND
    with live.env.store.reading() as uow:
        newer = NewerLog(tuple(uow.log.leaves()), uow.log.checkpoint())
    with closing(live):
        yield Accident(laboratory, backup, restored_url, newer)


def issue(laboratory: Laboratory, name: str) -> str:
    """Issue somebody a token, log it as the desk does, and give its name."""
    jti = laboratory.admit(name, **CITIZEN).record.jti
    with laboratory.env.store.writing() as uow:
        uow.log.append(Event.TOKEN_ISSUED, at=laboratory.clock.now, body={"jti": jti})
        uow.commit()
    return jti


def answers(laboratory: Laboratory, model: str = "mythos-5") -> dict[str, set[str]]:
    """Ask a gateway that starts afresh; give what it says of each kind of token."""
    state = laboratory.folder / f"gateway-{laboratory.clock.now.timestamp()}-{model}"
    publication = laboratory.folder / "publication"
    follower = Follower(publication, laboratory.root, state, clock=laboratory.seconds)
    follower.refresh()
    verifier = Verifier(follower, "model-gateway", clock=laboratory.seconds)
    said: dict[str, set[str]] = {}
    for name, issued in laboratory.issued.items():
        decision = verifier.decide(issued.token, model)
        said.setdefault(name.partition(" ")[0], set()).add(decision.reason.value)
    return said


@pytest.mark.parametrize(
    ("restored_url", "with_log"),
    [(False, True), (True, False)],
    ids=["sqlite with the newer log", "postgresql without it"],
    indirect=["restored_url"],
)
def test_no_token_of_after_the_backup_is_admitted_once_it_is_restored(
    accident: Accident, with_log: bool
) -> None:
    laboratory = accident.laboratory
    known = {"before": {"allowed"}, "revoked": {"revoked"}}
    assert answers(laboratory) == known | {"kept": {"allowed"}}

    program, resumed = accident.restored(with_log=with_log)

    with closing(program):
        assert resumed.tokens_lost == (KEPT if with_log else 0)
        lost = known | {"kept": {"revoked"}}
        assert answers(laboratory) == lost
        shards = {each.record.shard for each in laboratory.issued.values()}
        issue(laboratory, "afterwards")
        assert laboratory.issued["afterwards"].record.shard not in shards
        laboratory.clock.now += timedelta(days=29)
        laboratory.work().publish()
        assert answers(laboratory) == lost | {"afterwards": {"allowed"}}
