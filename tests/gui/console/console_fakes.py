"""A console's ports over lists: what was asked and done is remembered."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol, TypeVar
from zoneinfo import ZoneInfo

from kiosk.audit import Event, LogEntry
from kiosk.domain.access import TokenRecord, TokenState
from kiosk.domain.dates import PartialDate
from kiosk.domain.evidence import DocumentKind, Evidence, EvidenceStrength
from kiosk.domain.facts import Citizenship, Claim, LegalStatus, PersonFacts, StatusKind
from kiosk.domain.issuer import PublicationRecord
from kiosk.domain.operators import PERMISSIONS, Act, Operator, Role
from kiosk.domain.persons import Particulars, Person, PersonName
from kiosk.ui.console.ports import (
    LogRow,
    OperatorRow,
    PersonRow,
    PersonSheet,
    TogetherRow,
    TokenRow,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.directives.decision import Outcome
    from kiosk.domain.rights import OpeningReason, SavedFilter
    from kiosk.services.dashboard import Population
    from kiosk.ui.console.directive_ports import SecondOfficer
    from kiosk.ui.console.narrowing import Narrowing
    from kiosk.ui.console.ports import NewAccount

NOW = datetime(2026, 6, 12, 12, 0, tzinfo=UTC)
STATES = (TokenState.VALID, TokenState.VALID, TokenState.SUSPENDED, TokenState.INVALID)
Page = TypeVar("Page", bound="QWidget")


class InWindow(Protocol):
    """Show a page in a window, as the program does."""

    def __call__(self, page: Page) -> Page:
        """Give the page back, shown and active."""


def person(number: int) -> Person:
    claim = Claim((Citizenship("RUS"),), (), (LegalStatus("USA", StatusKind.REFUGEE),))
    name = PersonName(f"Family{number}", "Given")
    born = PartialDate.parse("1990-01-02")
    return Person(f"p{number}", Particulars(name, born, f"p{number}@x.example"), NOW, claim)


def token(number: int) -> TokenRecord:
    return TokenRecord(
        f"{number:032x}", f"p{number}", "gateway", "kiosk", "model:fable-5", "k",
        NOW, NOW + timedelta(hours=12), "s", number, STATES[number % len(STATES)],
    )  # fmt: skip


EVIDENCE = Evidence(
    "e", DocumentKind.PERMANENT_RESIDENT_CARD, EvidenceStrength.STRONG, "USA", "RUS", "X1234567",
    PartialDate.parse("2030-01-01"), (), (), (), "", NOW,
)  # fmt: skip


@dataclass
class FakeConsole:
    """Answer from lists; raise ``error`` where something is changed or verified."""

    roles: frozenset[Role] = frozenset({Role.ADMIN})
    people_there: list[Person] = field(default_factory=lambda: [person(n) for n in range(5)])
    tokens_there: list[TokenRecord] = field(default_factory=lambda: [token(n) for n in range(8)])
    error: Exception | None = None
    asked: list[str] = field(default_factory=list)
    done: list[tuple[object, ...]] = field(default_factory=list)
    locked_until: datetime | None = None
    opened: list[str] = field(default_factory=list)
    filters: list[SavedFilter] = field(default_factory=list)
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("America/New_York"))
    facts: PersonFacts = field(default_factory=PersonFacts)
    together: Sequence[TogetherRow] = ()
    access: tuple[tuple[str, Outcome], ...] = ()

    def may(self, act: Act) -> bool:
        return bool(self.roles & PERMISSIONS[act])

    def now(self) -> datetime:
        return NOW

    def _people(self, query: str) -> list[Person]:
        return [each for each in self.people_there if query in str(each.particulars.name)]

    def people_count(self, query: str) -> int:
        self.asked.append(query)
        return len(self._people(query))

    def people(self, query: str, offset: int, limit: int) -> Sequence[PersonRow]:
        found = self._people(query)[offset : offset + limit]
        return [
            PersonRow(p.id, str(p.particulars.name), p.particulars.email, NOW, 1) for p in found
        ]

    def members(self, group: Population) -> Sequence[str]:
        self._do("members", group)
        return [each.id for each in self.people_there[:2]]

    def people_among(self, person_ids: Sequence[str]) -> Sequence[PersonRow]:
        rows = {row.person_id: row for row in self.people("", 0, len(self.people_there))}
        return [rows[person_id] for person_id in person_ids]

    def is_open(self, person_id: str) -> bool:
        return person_id in self.opened

    def open_record(self, person_id: str, reason: OpeningReason, words: str) -> PersonSheet:
        self._do("open", person_id, reason, words)
        self.opened.append(person_id)
        return self.person(person_id)

    def person(self, person_id: str) -> PersonSheet:
        tokens = tuple(each for each in self.tokens_there if each.person_id == person_id)
        found = next(each for each in self.people_there if each.id == person_id)
        return PersonSheet(found, (EVIDENCE,), tokens, self.facts, self.access)

    def saved_filters(self, place: str) -> Sequence[SavedFilter]:
        return [each for each in self.filters if each.place == place]

    def save_filter(self, wanted: SavedFilter) -> None:
        self._do("save filter", wanted)
        self.filters.append(wanted)

    def remove_filter(self, unwanted: SavedFilter) -> None:
        self.filters.remove(unwanted)

    def find_states(self, query: str) -> Sequence[tuple[str, str]]:
        return [pair for pair in (("DEU", "Germany"), ("FRA", "France")) if query in pair[1]]

    def record_facts(self, person_id: str, facts: PersonFacts) -> None:
        self._do("facts", person_id, facts)
        self.facts = facts

    def _tokens(self, query: str, wanted: Narrowing) -> list[TokenRecord]:
        fits = (each for each in self.tokens_there if wanted.state in (None, each.state))
        return [each for each in fits if query in each.jti]

    def token_count(self, query: str, wanted: Narrowing) -> int:
        return len(self._tokens(query, wanted))

    def tokens(self, query: str, wanted: Narrowing, offset: int, limit: int) -> Sequence[TokenRow]:
        found = self._tokens(query, wanted)[offset : offset + limit]
        return [TokenRow(each, f"Holder {each.person_id}") for each in found]

    def act_on_tokens(self, act: Act, jtis: Sequence[str], reason: str) -> int:
        self._do(act, tuple(jtis), reason)
        self.tokens_there = [
            replace(each, state=TokenState.INVALID) if each.jti in jtis else each
            for each in self.tokens_there
        ]
        return len(jtis)

    def publication_count(self) -> int:
        return 1

    def publications(self, offset: int, limit: int) -> Sequence[PublicationRecord]:
        changed = ("lists/fable-5/a.jwt", "lists/mythos-5/b.jwt", "access.json")
        record = PublicationRecord(7, NOW, "publication", 5, changed, 42, 3, 1)
        return [record][offset : offset + limit]

    def publish_now(self) -> None:
        self._do("publish")

    def log_count(self) -> int:
        return len(Event)

    def log(self, offset: int, limit: int) -> Sequence[LogRow]:
        entries = [
            LogRow(number, LogEntry(event, NOW, actor="a" * 64, body={"log_size": number}))
            for number, event in enumerate(Event)
        ]
        return entries[offset : offset + limit]

    def check_log(self) -> str:
        self._do("verify")
        return "All 42 entries are as they were written."

    def approved_together(self, person_id: str) -> Sequence[TogetherRow]:
        self.asked.append(person_id)
        return self.together

    def operators(self) -> Sequence[OperatorRow]:
        account = Operator("o1", "p1", "ada", frozenset({Role.ADMIN, Role.STAFF}), "hash")
        return [OperatorRow(account, "Ada Lovegood", self.locked_until)]

    def add_operator(
        self, person_id: str, account: NewAccount, second: SecondOfficer | None
    ) -> None:
        self._do("add", person_id, account, second)

    def deactivate_operator(self, operator_id: str) -> None:
        self._do("deactivate", operator_id)

    def unlock_operator(self, operator_id: str) -> None:
        self._do("unlock", operator_id)

    def _do(self, *what: object) -> None:
        self.done.append(what)
        if self.error is not None:
            raise self.error
