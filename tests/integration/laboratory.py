"""Drive a laboratory through its services, and ask at a gateway what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.app.assets import asset
from kiosk.app.publication_work import PublicationWork
from kiosk.directives.person_cells import facts_of
from kiosk.domain.dates import PartialDate
from kiosk.domain.persons import Particulars, Person, PersonName
from kiosk.gateway import Follower, Verifier
from kiosk.services.activation import approve
from kiosk.services.directives import authenticate, stage
from kiosk.services.facts import settle
from kiosk.services.impact import preview
from kiosk.services.issuance import issue_token

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from kiosk.app.program import Program
    from kiosk.domain.directives import DirectiveRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding_case import IssuedAccess

NEW_YORK = ZoneInfo("America/New_York")


class SettableClock:
    """A clock that shows what it is told."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Laboratory:
    """Hold an open program, its clock, its root of trust and its two admins' secrets."""

    program: Program
    clock: SettableClock
    root: bytes
    folder: Path
    secrets: tuple[str, str]
    issued: dict[str, IssuedAccess] = field(default_factory=dict)

    @property
    def env(self) -> Environment:
        return self.program.env

    def officers(self) -> tuple[OperatorSession, OperatorSession]:
        """Sign both admins in afresh."""
        first = self.program.sign_in("admin1", self.secrets[0])
        return first, self.program.sign_in("admin2", self.secrets[1])

    def admit(self, name: str, **cells: str) -> IssuedAccess:
        """Register a person with the facts of a row of a persons CSV, and issue a token."""
        facts = facts_of(cells, subject="", zone=NEW_YORK)
        with self.env.store.writing() as uow:
            now = self.clock()
            particulars = Particulars(PersonName(name), PartialDate(1990), f"{name}@x.example")
            person = Person(self.env.identifier(), particulars, now, facts.claim)
            uow.persons.add(person)
            settle(uow, person.id, facts, now)
            issued = issue_token(uow, self.env, person, now)
            uow.commit()
        self.issued[name] = issued
        return issued

    def stage_file(self, name: str) -> DirectiveRecord:
        """Stage one of the demonstration's directive files."""
        first, _ = self.officers()
        return stage(self.env, first, asset(f"directives/{name}.toml").read_bytes())

    def put_on_its_way(self, name: str, reading: str) -> DirectiveRecord:
        """Lead one of the demonstration's files from stage to approval."""
        record = self.stage_file(name)
        first, second = self.officers()
        authenticate(
            self.env,
            first,
            record.id,
            method="call_back",
            note="Called the number in the directory",
            letter=b"%PDF letter",
        )
        blocked = preview(self.env, first, record.id, reading).whole.people.blocked
        return approve(self.env, first, second, record.id, reading=reading, blocked=blocked)

    def work(self) -> PublicationWork:
        """Give what a publishing thread does."""
        return PublicationWork(self.env, self.folder / "publication")

    def decisions(self, model: str) -> dict[str, str]:
        """Ask a gateway that starts afresh about everybody's token, and why it refuses."""
        follower = Follower(
            self.folder / "publication",
            self.root,
            self.folder / f"gateway-{self.clock.now.timestamp()}-{model}",
            clock=self.seconds,
        )
        follower.refresh()
        verifier = Verifier(follower, "model-gateway", clock=self.seconds)
        return {
            name: verifier.decide(issued.token, model).reason.value
            for name, issued in self.issued.items()
        }

    def seconds(self) -> float:
        """Give the clock's instant as gateways count."""
        return self.clock.now.timestamp()
