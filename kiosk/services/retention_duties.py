"""What stands against erasing a record: a legal hold, or a duty to keep what was decided.

The clock of a decided person runs from the last instant at which a directive
in force decided about a living token of theirs. Whoever no directive ever
decided about is under no duty.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.rights import Setting
from kiosk.services.rule_book import rule_book

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from kiosk.directives.rules import RuleBook
    from kiosk.domain.access import TokenRecord
    from kiosk.services.ports import UnitOfWork

Period = tuple["datetime", "datetime | None"]
"""From an instant on, until another that is not in it; ``None`` for no end."""


class ObstacleKind(StrEnum):
    """Name what stands against an erasure."""

    LEGAL_HOLD = "legal_hold"
    RETENTION_DUTY = "retention_duty"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Hold one thing that stands against erasing a record; ``until`` where that is known."""

    kind: ObstacleKind
    sentence: str
    until: datetime | None = None


class DecisionClock:
    """Tell when directives last decided about somebody; made once for one unit of work."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._duty = timedelta(days=uow.rights.setting(Setting.DECIDED_DAYS))
        self._periods = deciding_periods(rule_book(uow), [each.name for each in uow.models.all()])

    def last_decision(self, tokens: Iterable[TokenRecord]) -> datetime | None:
        """Give the last instant at which a directive decides about one of these tokens.

        A token counts up to its end, revoked or not, so that the answer stays
        the same from one day to the next.
        """
        instants = (
            min(token.expires_at, period_end or token.expires_at)
            for token in tokens
            for begin, period_end in self._periods
            if begin <= token.expires_at and (period_end is None or token.issued_at < period_end)
        )
        return max(instants, default=None)

    def duty_ends(self, tokens: Iterable[TokenRecord]) -> datetime | None:
        """Give the end of the duty to keep, ``None`` where nothing was ever decided."""
        last = self.last_decision(tokens)
        return None if last is None else last + self._duty


def deciding_periods(book: RuleBook, models: Sequence[str]) -> list[Period]:
    """Give the times during which a directive in force decides about any model."""
    named = {model for rule in book.rules for model in rule.directive.models if model != "*"}
    asked = sorted({*models, *named})
    bounds = sorted(
        {
            instant
            for rule in book.rules
            for instant in (rule.binds_from, rule.directive.until)
            if instant is not None
        }
    )
    periods: list[Period] = []
    for begin, end in zip(bounds, [*bounds[1:], None], strict=False):
        if not any(book.in_force(model, begin) for model in asked):
            continue
        if periods and periods[-1][1] == begin:
            begin = periods.pop()[0]  # noqa: PLW2901 -- one period goes on where the other ends
        periods.append((begin, end))
    return periods


def obstacles(uow: UnitOfWork, person_id: str, now: datetime) -> tuple[Obstacle, ...]:
    """Give what stands against erasing a person now, each in a sentence for them."""
    found = [
        Obstacle(
            ObstacleKind.LEGAL_HOLD,
            "A legal hold keeps this record until it is released.",
        )
        for hold in uow.rights.holds(person_id)
        if hold.active
    ]
    ends = DecisionClock(uow).duty_ends(uow.tokens.of_person(person_id))
    if ends is not None and ends > now:
        found.append(
            Obstacle(
                ObstacleKind.RETENTION_DUTY,
                "Directives decided about this person, and what was decided must be kept "
                f"until {ends:%Y-%m-%d}.",
                ends,
            )
        )
    return tuple(found)
