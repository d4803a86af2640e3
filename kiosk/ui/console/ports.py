"""What the console asks of the program, for one signed-in operator.

Reading methods are quick queries that run while a table paints; those marked
*slow* are called on the worker lane.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from kiosk.domain.facts import PersonFacts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from kiosk.audit import LogEntry
    from kiosk.directives.decision import Outcome
    from kiosk.domain.access import TokenRecord
    from kiosk.domain.evidence import Evidence
    from kiosk.domain.issuer import PublicationRecord
    from kiosk.domain.operators import Act, Operator, Role
    from kiosk.domain.persons import Person
    from kiosk.domain.rights import OpeningReason, SavedFilter
    from kiosk.domain.service_accounts import ServiceAccount
    from kiosk.services.dashboard import Population
    from kiosk.ui.console.directive_ports import SecondOfficer
    from kiosk.ui.console.narrowing import Narrowing


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Hold a line of the table of people."""

    person_id: str
    name: str
    email: str
    registered_at: datetime
    level: int


@dataclass(frozen=True, slots=True)
class TokenRow:
    """Hold a line of the table of tokens; ``service`` names its service, if it is one's."""

    record: TokenRecord
    holder: str
    service: str = ""


@dataclass(frozen=True, slots=True)
class PersonSheet:
    """Hold everything the console shows of one person; ``access`` goes by model."""

    person: Person
    evidence: tuple[Evidence, ...]
    tokens: tuple[TokenRecord, ...]
    facts: PersonFacts = field(default_factory=PersonFacts)
    access: tuple[tuple[str, Outcome], ...] = ()
    answers_for: tuple[ServiceAccount, ...] = ()


@dataclass(frozen=True, slots=True)
class LogRow:
    """Hold a line of the table of the log; ``seq`` counts from zero."""

    seq: int
    entry: LogEntry


@dataclass(frozen=True, slots=True)
class OperatorRow:
    """Hold a line of the table of operators."""

    operator: Operator
    name: str
    locked_until: datetime | None


@dataclass(frozen=True, slots=True)
class TogetherRow:
    """Hold a case that two approved; ``login`` is the other's, ``agreed`` if their looks were."""

    case_id: str
    login: str
    at: datetime
    agreed: bool


@dataclass(frozen=True, slots=True)
class NewAccount:
    """Hold what was entered for an account; ``badge`` is empty where there is none."""

    login: str
    roles: frozenset[Role]
    secret: str = field(repr=False)
    badge: str = ""


class ConsolePorts(Protocol):
    """Serve the console of one session."""

    zone: ZoneInfo

    def may(self, act: Act) -> bool:
        """Tell whether the session's roles include an act."""

    def now(self) -> datetime:
        """Give the present instant."""

    def people_count(self, query: str) -> int:
        """Count the people that a search finds; all for an empty one."""

    def people(self, query: str, offset: int, limit: int) -> Sequence[PersonRow]:
        """Give people, newest first."""

    def members(self, group: Population) -> Sequence[str]:
        """Give the ids of the people of a group. *Slow*."""

    def people_among(self, person_ids: Sequence[str]) -> Sequence[PersonRow]:
        """Give these people, in this order."""

    def is_open(self, person_id: str) -> bool:
        """Tell whether this session opened a record, with a reason, a moment ago."""

    def open_record(self, person_id: str, reason: OpeningReason, words: str) -> PersonSheet:
        """Note who opens a record and why, then give it, or raise. *Slow*."""

    def person(self, person_id: str) -> PersonSheet:
        """Give one person whose record is open, or raise."""

    def saved_filters(self, place: str) -> Sequence[SavedFilter]:
        """Give the filters that this operator saved for a place."""

    def save_filter(self, wanted: SavedFilter) -> None:
        """Save a filter, or raise. *Slow*."""

    def remove_filter(self, unwanted: SavedFilter) -> None:
        """Forget a filter. *Slow*."""

    def find_states(self, query: str) -> Sequence[tuple[str, str]]:
        """Find States by any of their names: (code, name)."""

    def record_facts(self, person_id: str, facts: PersonFacts) -> None:
        """Record facts of a person, or raise. *Slow*."""

    def token_count(self, query: str, wanted: Narrowing) -> int:
        """Count the tokens that a search and a filter take."""

    def tokens(self, query: str, wanted: Narrowing, offset: int, limit: int) -> Sequence[TokenRow]:
        """Give tokens, newest first."""

    def act_on_tokens(self, act: Act, jtis: Sequence[str], reason: str) -> int:
        """Revoke, suspend or reinstate; give how many changed. *Slow*."""

    def publication_count(self) -> int:
        """Count the publications."""

    def publications(self, offset: int, limit: int) -> Sequence[PublicationRecord]:
        """Give publications, newest first."""

    def publish_now(self) -> None:
        """Ask the publisher for a turn."""

    def log_count(self) -> int:
        """Count the log's entries."""

    def log(self, offset: int, limit: int) -> Sequence[LogRow]:
        """Give entries, newest first."""

    def check_log(self) -> str:
        """Check the whole log; give one sentence, or raise. *Slow*."""

    def operators(self) -> Sequence[OperatorRow]:
        """Give the accounts."""

    def approved_together(self, person_id: str) -> Sequence[TogetherRow]:
        """Give the cases that an operator's person approved with another, newest first. *Slow*."""

    def add_operator(
        self, person_id: str, account: NewAccount, second: SecondOfficer | None
    ) -> None:
        """Give a person an account, for an officer with a second admin, or raise. *Slow*."""

    def deactivate_operator(self, operator_id: str) -> None:
        """Take an account out of use, or raise. *Slow*."""

    def unlock_operator(self, operator_id: str) -> None:
        """Forgive failed sign-ins, or raise. *Slow*."""
