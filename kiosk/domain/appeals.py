"""Appeals and temporary relief: what a person asks for, who answered, and until when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class AppealOutcome(StrEnum):
    """Name how an appeal ended."""

    GRANTED = "granted"
    DENIED = "denied"
    FACTS_CORRECTED = "facts_corrected"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True)
class Appeal:
    """Hold one appeal of a person, or a petition against a directive.

    ``person_id`` is empty for a petition, ``directive`` (an id) where the
    appeal is not against one. ``grounds`` and ``answer`` are words of people
    and personal. ``officer`` is the person id of whoever answered; it is empty
    while the appeal is open. The answer is due at ``due_at``.
    """

    id: str
    person_id: str
    directive: str
    models: tuple[str, ...]
    grounds: str
    opened_by: str
    opened_at: datetime
    due_at: datetime
    officer: str = ""
    outcome: AppealOutcome | None = None
    answer: str = ""
    closed_at: datetime | None = None

    @property
    def open(self) -> bool:
        """Tell whether nobody has answered yet."""
        return self.outcome is None


@dataclass(frozen=True, slots=True)
class Relief:
    """Hold temporary access for one person, granted by two officers, with an end.

    It outranks directives, but no kill switch and no confirmed screening hit.
    ``ended_at`` is set where it was ended before ``until``.
    """

    id: str
    person_id: str
    models: tuple[str, ...]
    reason: str
    first_officer: str
    second_officer: str
    granted_at: datetime
    until: datetime
    appeal: str = ""
    ended_at: datetime | None = None

    def holds(self, at: datetime) -> bool:
        """Tell whether it holds at an instant."""
        return self.ended_at is None and self.granted_at <= at < self.until
