"""What the drill's screens ask of the program, for the officer who is trained.

Methods marked *slow* are called on the worker lane.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from kiosk.domain.facts import Fact
    from kiosk.flows.drill import DrillEvent, DrillState, GatewayAnswer
    from kiosk.ui.console.directive_ports import SecondOfficer


@dataclass(frozen=True, slots=True)
class Letter:
    """Hold the letter that arrived: its file, and the directive that was staged from it.

    ``counsel`` is the reading that counsel asks for, ``counsel_title`` its name.
    """

    directive_id: str
    path: Path
    counsel: str
    counsel_title: str
    received: datetime


@dataclass(frozen=True, slots=True)
class HeldToken:
    """Hold one person whose token the gateway will be asked about, and what they state."""

    person_id: str
    name: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class GatewayRound:
    """Hold what the gateway says now; ``enforced_at`` is ``None`` while it waits for the letter.

    ``enforced_at`` is when the publication was signed from which on it refuses.
    """

    answers: tuple[GatewayAnswer, ...]
    enforced_at: datetime | None


@dataclass(frozen=True, slots=True)
class DrillUnderWay:
    """Hold a drill that goes on although its page is built anew, in another language."""

    letter: Letter
    state: DrillState


class DrillPorts(Protocol):
    """Serve the drill; ``under_way`` is kept for as long as somebody is signed in."""

    under_way: DrillUnderWay | None

    def now(self) -> datetime:
        """Give the present instant."""

    def listen(self, told: Callable[[DrillEvent], None]) -> None:
        """Have ``told`` called, from any thread, with what the services do from now on."""

    def receive_letter(self) -> Letter:
        """Write the letter, stage its directive, and give both. *Slow*."""

    def second_officer(self) -> SecondOfficer:
        """Give the demo's other account that may approve, with its secret."""

    def forecast_people(self) -> Sequence[HeldToken]:
        """Give some people, of each outcome, whose refusal the trainee foretells. *Slow*."""

    def ask_gateway(self) -> GatewayRound:
        """Ask a true gateway about everybody's token. *Slow*."""

    def lift(self) -> None:
        """Lift the drill's directive, so that nothing of the drill stays in force. *Slow*."""
