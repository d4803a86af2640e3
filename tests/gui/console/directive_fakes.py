"""The directive pages' ports over plain values: what was asked and done is remembered."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.directives.decision import Ground, Outcome, Reason
from kiosk.directives.directive import Directive, Reading, Supersession
from kiosk.directives.explanations import explain_condition
from kiosk.directives.groups import CountryGroup, country_group
from kiosk.domain.access import AccessDecision
from kiosk.domain.directives import DirectiveRecord, DirectiveState
from kiosk.domain.operators import PERMISSIONS, Act, Role
from kiosk.screening.birth_dates import BirthComparison
from kiosk.screening.entries import EntryKind, ListEntry
from kiosk.screening.hits import ScreeningHit
from kiosk.ui.console.directive_ports import (
    AppealRow,
    DifferingPerson,
    DirectiveRow,
    ImpactRow,
    ImpactSheet,
    ScreeningRow,
    SecondOfficer,
    TimelineStep,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.directives.phrases import Phrase
    from kiosk.domain.appeals import AppealOutcome
    from kiosk.domain.errors import KioskError
    from kiosk.screening.hits import Outcome as ScreeningOutcome
    from kiosk.screening.hits import ReasonCode
    from kiosk.services.kill_switch import KillSwitch

NEW_YORK = ZoneInfo("America/New_York")
RECEIVED = datetime(2026, 6, 12, 17, 21, tzinfo=NEW_YORK)
TEXT = """To the laboratory.

You are informed that a licence is required before any foreign person, wherever located,
is given access to the models fable-5 and mythos-5.

This includes foreign persons in your own employment. It takes effect upon receipt."""

READINGS = (
    Reading("A", "Literal: not a citizen or national of USA", "unless { false }"),
    Reading("B", "Legal term: not a US person", "unless { principal.us_person }"),
)
DIRECTIVE = Directive(
    id="us-2026-06-12",
    title="Foreign persons: fable-5 and mythos-5",
    authority="US Department of Commerce, BIS",
    reference="is-informed letter, 12 June 2026",
    basis="15 CFR 744 (as stated in the letter)",
    text=TEXT,
    text_sha256=sha256(TEXT.encode()).hexdigest(),
    received=RECEIVED,
    in_force=RECEIVED,
    zone="America/New_York",
    models=("fable-5", "mythos-5"),
    fallback=("opal-4",),
    readings=READINGS,
    supersedes=(Supersession("us-2026-05-01", ("mythos-5",)),),
)
SHEET = ImpactSheet(
    at=RECEIVED,
    whole=ImpactRow("", 41_208, 12, 958_780),
    newly_blocked=41_208,
    newly_held=12,
    newly_allowed=0,
    tokens_refused=43_991,
    by_model=(
        ImpactRow("fable-5", 41_208, 12, 958_780),
        ImpactRow("mythos-5", 311, None, 6_402),
    ),
    by_level=(ImpactRow("1", 0, 12, 40), ImpactRow("2", 40_100, 0, 950_000)),
    by_country=(
        ImpactRow("DEU", 8_812, 0, 64),
        ImpactRow("USA", 0, 12, 940_118),
        ImpactRow("TON", None, None, None),
    ),
    seconds=0.14,
)


A5 = country_group("A:5", "2026-06-01", "made up", ["DEU", "FRA", "GBR"])


def _outcome(decision: AccessDecision, sentence: str) -> Outcome:
    if decision is AccessDecision.ALLOW:
        return Outcome(decision, ())
    reason = Reason(
        decision, Ground.BLOCK_ON_STATED, DIRECTIVE.id, "A", "unless { … }", (), (), sentence
    )
    return Outcome(decision, (reason,))


DIFFERING = (
    DifferingPerson(
        "p6",
        "Anna Maria Eriksson",
        "fable-5",
        _outcome(
            AccessDecision.BLOCK,
            "Directive us-2026-06-12, reading A, blocks people who are not citizens of USA.",
        ),
        _outcome(AccessDecision.ALLOW, ""),
    ),
)
STEPS = (
    TimelineStep("Received", RECEIVED, "as the letter states"),
    TimelineStep("Staged", RECEIVED + timedelta(minutes=9)),
    TimelineStep("Authenticated", RECEIVED + timedelta(minutes=31), "called back"),
    TimelineStep("Approved by two officers", None),
)

ENTRY = ListEntry("SDN-12", "SDN", EntryKind.INDIVIDUAL, "ERIKSSON, Anna", births=("1974",))
HIT = ScreeningRow(
    ScreeningHit(
        "h1", "p6", "d", "Consolidated Screening List", "s", ENTRY, "ERIKSSON, Anna", 96.0,
        BirthComparison.MAY_AGREE, "The names agree; the year of birth may be the same.", RECEIVED,
    ),
    "Anna Maria Eriksson",
    "1974-08-12",
)  # fmt: skip


def record(identifier: str = DIRECTIVE.id) -> DirectiveRecord:
    return DirectiveRecord(
        identifier, b"", sha256(b"").hexdigest(), "ada", RECEIVED.astimezone(UTC)
    )


@dataclass
class FakeDirectives:
    """Answer from plain values; raise ``error`` where something is changed."""

    roles: frozenset[Role] = frozenset({Role.COMPLIANCE})
    rows: list[DirectiveRow] = field(
        default_factory=lambda: [DirectiveRow(record(), DIRECTIVE, DirectiveState.AUTHENTICATED)]
    )
    waiting: list[str] = field(default_factory=list)
    switches: list[KillSwitch] = field(default_factory=list)
    appealed: list[AppealRow] = field(default_factory=list)
    found: list[ScreeningRow] = field(default_factory=list)
    done: list[tuple[object, ...]] = field(default_factory=list)
    error: KioskError | None = None
    zone: ZoneInfo = NEW_YORK
    login: str = "ada"

    def may(self, act: Act) -> bool:
        return bool(self.roles & PERMISSIONS[act])

    def now(self) -> datetime:
        return RECEIVED + timedelta(minutes=40)

    def models(self) -> Sequence[str]:
        return ("fable-5", "mythos-5", "opal-4")

    def directives(self) -> Sequence[DirectiveRow]:
        return self.rows

    def timeline(self, directive_id: str) -> Sequence[TimelineStep]:
        return STEPS if directive_id else ()

    def needs_you(self) -> Sequence[str]:
        return self.waiting

    def country_groups(self) -> Sequence[CountryGroup]:
        return (A5,)

    def explain_condition(self, condition: str) -> Phrase:
        return explain_condition(condition)

    def stage(self, path: Path) -> DirectiveRecord:
        self._do("stage", path.name)
        return self.rows[0].record

    def stage_composed(self, source: bytes) -> DirectiveRecord:
        self._do("compose", source)
        return self.rows[0].record

    def authenticate(self, directive_id: str, method: str, note: str, letter: Path) -> None:
        self._do("authenticate", directive_id, method, note, letter.name)

    def preview(self, directive_id: str, reading: str) -> ImpactSheet:
        self._do("preview", directive_id, reading)
        return SHEET

    def difference(self, directive_id: str, first: str, second: str) -> Sequence[DifferingPerson]:
        self._do("difference", directive_id, first, second)
        return DIFFERING

    def approve(
        self, directive_id: str, reading: str, second: SecondOfficer, blocked: int
    ) -> DirectiveRecord:
        self._do("approve", directive_id, reading, second, blocked)
        return self.rows[0].record

    def withdraw(self, directive_id: str, reason: str) -> None:
        self._do("withdraw", directive_id, reason)

    def lift(
        self, directive_id: str, models: Sequence[str], reason: str, second: SecondOfficer
    ) -> DirectiveRecord:
        self._do("lift", directive_id, tuple(models), reason, second)
        return self.rows[0].record

    def kill_switches(self) -> Sequence[KillSwitch]:
        return self.switches

    def people_using(self, models: Sequence[str]) -> int:
        return 41_208 if models else 0

    def throw_kill_switch(
        self, models: Sequence[str], reason: str, review_at: datetime, second: SecondOfficer
    ) -> None:
        self._do("throw", tuple(models), reason, review_at, second)

    def undo_kill_switch(self, switch_id: str, reason: str, second: SecondOfficer) -> None:
        self._do("undo", switch_id, reason, second)

    def appeals(self) -> Sequence[AppealRow]:
        return self.appealed

    def appealable(self) -> Sequence[str]:
        return (DIRECTIVE.id,)

    def find_people(self, query: str) -> Sequence[tuple[str, str]]:
        return [("p6", "Anna Maria Eriksson")] if query.casefold() in "anna maria" else []

    def open_appeal(
        self, person_id: str, directive_id: str, models: Sequence[str], grounds: str
    ) -> None:
        self._do("open", person_id, directive_id, tuple(models), grounds)

    def grant_relief(
        self, appeal_id: str, until: datetime, reason: str, second: SecondOfficer
    ) -> None:
        self._do("relief", appeal_id, until, reason, second)

    def end_relief(self, appeal_id: str, reason: str) -> None:
        self._do("end relief", appeal_id, reason)

    def close_appeal(self, appeal_id: str, outcome: AppealOutcome, answer: str) -> None:
        self._do("close", appeal_id, outcome, answer)

    def hit_count(self) -> int:
        return len(self.found)

    def hits(self, offset: int, limit: int) -> Sequence[ScreeningRow]:
        return self.found[offset : offset + limit]

    def adjudicate(
        self,
        hit_id: str,
        outcome: ScreeningOutcome,
        reason: ReasonCode,
        note: str,
        second: SecondOfficer | None,
    ) -> None:
        self._do("adjudicate", hit_id, outcome, reason, note, second)

    def export_impact(self, directive_id: str, reading: str, form: str) -> bytes:
        self._do("export", directive_id, reading, form)
        return b"exported"

    def _do(self, *what: object) -> None:
        if self.error is not None:
            raise self.error
        self.done.append(what)
