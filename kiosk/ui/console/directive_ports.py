"""What the console's directive pages ask of the program, for one signed-in officer.

Values here are ready to be drawn: instants with their zone, counts, sentences.
Methods marked *slow* are called on the worker lane; the others answer while a
page paints. Acts of two officers take the second officer's name and secret:
they sign in afresh for this one act.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path
    from zoneinfo import ZoneInfo

    from kiosk.directives.decision import Outcome
    from kiosk.directives.directive import Directive
    from kiosk.directives.groups import CountryGroup
    from kiosk.directives.phrases import Phrase
    from kiosk.domain.appeals import Appeal, AppealOutcome
    from kiosk.domain.directives import DirectiveRecord, DirectiveState
    from kiosk.domain.operators import Act
    from kiosk.screening.hits import Outcome as ScreeningOutcome
    from kiosk.screening.hits import ReasonCode, ScreeningHit
    from kiosk.services.kill_switch import KillSwitch


@dataclass(frozen=True, slots=True)
class DirectiveRow:
    """Hold a line of the library: the record, the file as read, its state now."""

    record: DirectiveRecord
    directive: Directive
    state: DirectiveState


@dataclass(frozen=True, slots=True)
class TimelineStep:
    """Hold one step from receipt to enforcement; ``at`` is ``None`` until it happens."""

    title: str
    at: datetime | None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ImpactRow:
    """Hold how one part of the people divides; ``None`` stands for fewer than five, not shown.

    ``key`` is a model, a level or a State's alpha-3 code, whatever the table is of.
    """

    key: str
    blocked: int | None
    held: int | None
    untouched: int | None


@dataclass(frozen=True, slots=True)
class ImpactSheet:
    """Hold what a reading would do at an instant, against what holds just before.

    Counts are people. ``gap`` is the sentence that a back-dated directive
    needs: from when it claims force and from when it is enforced.
    """

    at: datetime
    whole: ImpactRow
    newly_blocked: int
    newly_held: int
    newly_allowed: int
    tokens_refused: int
    by_model: tuple[ImpactRow, ...] = ()
    by_level: tuple[ImpactRow, ...] = ()
    by_country: tuple[ImpactRow, ...] = ()
    gap: str = ""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class DifferingPerson:
    """Hold one person on whom two readings differ for a model, and why."""

    person_id: str
    name: str
    model: str
    first: Outcome
    second: Outcome


@dataclass(frozen=True, slots=True)
class SecondOfficer:
    """Hold what the second officer typed to sign in afresh."""

    login: str
    secret: str


@dataclass(frozen=True, slots=True)
class AppealRow:
    """Hold one appeal with the appellant's name, and until when they have relief."""

    appeal: Appeal
    name: str
    relief_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class ScreeningRow:
    """Hold one hit: a person of ours beside an entry of a list, and why it was found."""

    hit: ScreeningHit
    name: str
    born: str


class OfficerPorts(Protocol):
    """Serve any page of an officer's session."""

    zone: ZoneInfo
    login: str

    def may(self, act: Act) -> bool:
        """Tell whether the session's roles include an act."""

    def now(self) -> datetime:
        """Give the present instant."""

    def models(self) -> Sequence[str]:
        """Give the names of the models, in order."""


class ComposerPorts(OfficerPorts, Protocol):
    """Serve the composer."""

    def directives(self) -> Sequence[DirectiveRow]:
        """Give every directive, newest first. *Slow*."""

    def country_groups(self) -> Sequence[CountryGroup]:
        """Give the country groups that conditions may call."""

    def stage_composed(self, source: bytes) -> DirectiveRecord:
        """Take in what the composer wrote, or raise. *Slow*."""


class DirectivePorts(ComposerPorts, Protocol):
    """Serve the library and the page of one directive."""

    def timeline(self, directive_id: str) -> Sequence[TimelineStep]:
        """Give the steps from receipt to enforcement, in order."""

    def needs_you(self) -> Sequence[str]:
        """Give a sentence for each review, sunset or contradiction that waits. *Slow*."""

    def explain_condition(self, condition: str) -> Phrase:
        """Explain whom a Cedar condition means, or raise what is wrong with it."""

    def stage(self, path: Path) -> DirectiveRecord:
        """Take a directive file in, or raise what is wrong with it and where. *Slow*."""

    def authenticate(self, directive_id: str, method: str, note: str, letter: Path) -> None:
        """Say how the letter was authenticated and keep it, or raise. *Slow*."""

    def preview(self, directive_id: str, reading: str) -> ImpactSheet:
        """Count whom a reading would block and hold, against now. *Slow*."""

    def export_impact(self, directive_id: str, reading: str, form: str) -> bytes:
        """Give a fresh preview as a ``csv`` or ``pdf`` file. *Slow*."""

    def difference(self, directive_id: str, first: str, second: str) -> Sequence[DifferingPerson]:
        """Give the people on whom two readings differ. *Slow*."""

    def approve(
        self, directive_id: str, reading: str, second: SecondOfficer, blocked: int
    ) -> DirectiveRecord:
        """Put a directive on its way to force, with the second officer, or raise. *Slow*."""

    def withdraw(self, directive_id: str, reason: str) -> None:
        """Take a directive back that is not in force, or raise. *Slow*."""

    def lift(
        self, directive_id: str, models: Sequence[str], reason: str, second: SecondOfficer
    ) -> DirectiveRecord:
        """Lift a directive, for some models or all, with the second officer. *Slow*."""


class KillSwitchPorts(OfficerPorts, Protocol):
    """Serve the kill switch."""

    def kill_switches(self) -> Sequence[KillSwitch]:
        """Give the kill switches, newest first."""

    def people_using(self, models: Sequence[str]) -> int:
        """Count the people whom a kill switch over these models would block."""

    def throw_kill_switch(
        self, models: Sequence[str], reason: str, review_at: datetime, second: SecondOfficer
    ) -> None:
        """Block these models for everybody, with the second officer. *Slow*."""

    def undo_kill_switch(self, switch_id: str, reason: str, second: SecondOfficer) -> None:
        """Open the models again, with the second officer. *Slow*."""


class AppealPorts(OfficerPorts, Protocol):
    """Serve the appeals desk."""

    def appeals(self) -> Sequence[AppealRow]:
        """Give the appeals, the one due first before the others."""

    def appealable(self) -> Sequence[str]:
        """Give the ids of the directives that can be appealed against, newest first."""

    def find_people(self, query: str) -> Sequence[tuple[str, str]]:
        """Give the ids and names of the people that a search finds."""

    def open_appeal(
        self, person_id: str, directive_id: str, models: Sequence[str], grounds: str
    ) -> None:
        """Take in an appeal, or a petition of nobody in particular. *Slow*."""

    def grant_relief(
        self, appeal_id: str, until: datetime, reason: str, second: SecondOfficer
    ) -> None:
        """Let the person use the models until an instant, with the second officer. *Slow*."""

    def end_relief(self, appeal_id: str, reason: str) -> None:
        """End the relief that an appeal has given before its time. *Slow*."""

    def close_appeal(self, appeal_id: str, outcome: AppealOutcome, answer: str) -> None:
        """Answer an appeal. *Slow*."""


class ScreeningPorts(OfficerPorts, Protocol):
    """Serve the adjudication of screening hits."""

    def hit_count(self) -> int:
        """Count the hits that wait for a person."""

    def hits(self, offset: int, limit: int) -> Sequence[ScreeningRow]:
        """Give the hits that wait for a person, the oldest first."""

    def adjudicate(
        self,
        hit_id: str,
        outcome: ScreeningOutcome,
        reason: ReasonCode,
        note: str,
        second: SecondOfficer | None,
    ) -> None:
        """Answer a hit; confirming it needs the second officer. *Slow*."""
