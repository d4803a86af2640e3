"""Cohorts: people about whom every directive must say the same, under one number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

NO_COHORT = 0
"""The number that marks a place in the status lists which belongs to no token."""

UNKNOWN_COHORT = 1
"""The number of people about whom no facts are recorded: no model with a list is open to them.

The first cohort with facts takes the number after it.
"""


@dataclass(frozen=True, slots=True)
class Exemption:
    """Hold a temporary relief as decisions need it: which, for what, until when.

    A person with relief is a cohort of their own while it lasts. ``models``
    may hold ``"*"``. It holds from ``since`` on and no longer at ``until``.
    """

    relief: str
    models: tuple[str, ...]
    since: datetime
    until: datetime

    def covers(self, model: str, at: datetime) -> bool:
        """Tell whether it lets its person use ``model`` at an instant."""
        return self.since <= at < self.until and ("*" in self.models or model in self.models)


@dataclass(frozen=True, slots=True)
class Cohort:
    """Hold one cohort: its number, its facts in canonical form, its people's count.

    Numbers never come again.
    """

    number: int
    facts: bytes
    people: int
    exemption: Exemption | None = None


@dataclass(frozen=True, slots=True)
class Combination:
    """Hold a number under which several cohorts are decided about together.

    It is that of services for which people of all these cohorts answer: they
    may do what each of ``members``, which are numbers of cohorts, may do.
    Nobody is counted in it. Its number comes from where those of cohorts do.
    """

    number: int
    members: frozenset[int]
