"""Count the clerk's actions while a case is worked on, and have the sum written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.flows.desk_actions import Effort, note
from kiosk.flows.onboarding_state import Phase
from kiosk.ui.desk.words import tr
from kiosk.ui.shared.language import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.flows.onboarding_events import Event
    from kiosk.flows.onboarding_state import OnboardingState


class ActionLog:
    """Follow one case after the other; ``seconds`` reads a clock."""

    def __init__(
        self, seconds: Callable[[], float], record: Callable[[Effort], object] | None = None
    ) -> None:
        self._seconds, self.record = seconds, record
        self.effort = Effort()

    def follow(self, before: OnboardingState, event: Event, after: OnboardingState) -> None:
        """Take an event; what an issued case has cost is handed on once."""
        self.effort = note(self.effort, before, event, after, self._seconds())
        ended = after.phase is Phase.ISSUED and before.phase is not Phase.ISSUED
        if ended and self.record is not None:
            self.record(self.effort)

    def sentence(self) -> str:
        """Say what the case has cost: actions and seconds."""
        actions = counted("desk", self.effort.count, "1 action", "{count} actions")
        seconds = round(self.effort.seconds)
        return tr("{actions}, {seconds} s").format(actions=actions, seconds=seconds)
