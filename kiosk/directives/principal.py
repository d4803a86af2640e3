"""A person as conditions see them: Cedar's principal, derived from facts at one instant.

Nothing here is guessed. An order of dates that is not known makes the EAR
country uncertain; a code that names no State gives no country.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.facts import NationalityAssuranceLevel, ScreeningState

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime, tzinfo

    from kiosk.domain.facts import PersonFacts


@dataclass(frozen=True, slots=True)
class Principal:
    """Hold the attributes that a condition may ask; see `kiosk.directives.cedar.SCHEMA`.

    Codes are canonical (``DEU`` for ``D``). ``citizenships`` and
    ``former_citizenships`` keep the British classes apart (``GBN``),
    ``ear_country`` and ``itar_countries`` name States (``GBR``).
    """

    citizenships: frozenset[str] = frozenset()
    former_citizenships: frozenset[str] = frozenset()
    permanent_residences: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    us_person: bool = False
    ear_country: str = ""
    ear_country_uncertain: bool = False
    itar_countries: frozenset[str] = frozenset()
    location: str = ""
    affiliations: frozenset[str] = frozenset()
    licences: frozenset[str] = frozenset()
    purposes: frozenset[str] = frozenset()
    subject: str = ""

    @property
    def says_nothing(self) -> bool:
        """Tell whether nothing about nationality or status is known."""
        return not (
            self.citizenships
            or self.former_citizenships
            or self.permanent_residences
            or self.statuses
        )


@dataclass(frozen=True, slots=True)
class Segment:
    """Hold a person's principals until an instant, ``None`` for all time to come.

    ``by_level`` has five: the stated facts (0), then those proven at level 1
    or above, 2 or above, 3 or above, and 4.
    """

    until: datetime | None
    by_level: tuple[Principal, ...]


@dataclass(frozen=True, slots=True)
class CohortFacts:
    """Hold what decisions need of people with equal facts, and nothing else.

    No date of a person's past is kept, only the boundaries ahead of the
    instant at which the facts were taken: ``segments`` in order of time, the
    last one without an end.
    """

    segments: tuple[Segment, ...]
    screening: ScreeningState = ScreeningState.CLEAR

    def principals_at(self, at: datetime) -> tuple[Principal, ...]:
        """Return the five principals that hold at ``at`` (aware)."""
        for segment in self.segments:
            if segment.until is None or at < segment.until:
                return segment.by_level
        return self.segments[-1].by_level

    def asserts_nothing(self, at: datetime) -> bool:
        """Tell whether the person has stated nothing about nationality or status."""
        return self.principals_at(at)[0].says_nothing

    def proves_nothing(self, least: NationalityAssuranceLevel, at: datetime) -> bool:
        """Tell whether nothing about nationality or status is proven at ``least`` or above."""
        return self.principals_at(at)[least].says_nothing

    def canonical(self) -> bytes:
        """Return the facts as canonical JSON: equal cohorts give equal bytes."""
        raise NotImplementedError


def read_cohort(data: bytes) -> CohortFacts:
    """Read what `CohortFacts.canonical` wrote."""
    raise NotImplementedError


def principal_of(
    facts: PersonFacts, *, least: NationalityAssuranceLevel, at: datetime, zone: tzinfo
) -> Principal:
    """Derive the principal from the facts that hold at ``at`` and are at ``least`` or above.

    Level 0 takes the stated facts, whatever their level. Days begin and end at
    midnight in ``zone``.
    """
    raise NotImplementedError


def cohort_of(
    facts: PersonFacts, at: datetime, zone: tzinfo, *, named: Collection[str] = ()
) -> CohortFacts:
    """Reduce facts to what decisions from ``at`` on need.

    ``subject`` is kept only where it is among ``named``, the people whom
    directives name: everybody else shares a cohort with their equals.
    """
    raise NotImplementedError
