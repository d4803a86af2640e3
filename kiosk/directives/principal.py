"""A person as conditions see them: Cedar's principal, derived from facts at one instant.

People with equal principals, now and at every boundary ahead, are one cohort:
no decision can tell them apart.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from kiosk.directives.canonical import canonical_json
from kiosk.directives.countries import canonical_code, country_or_code, ear_country, is_us_person
from kiosk.directives.holding import Span, boundaries, days, holds, is_lost, within
from kiosk.domain.facts import NationalityAssuranceLevel, ScreeningState, StatusKind

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import tzinfo

    from kiosk.domain.facts import Citizenship, PermanentResidence, PersonFacts


@dataclass(frozen=True, slots=True)
class Principal:
    """Hold the attributes that a condition may ask; see `kiosk.directives.cedar.SCHEMA`.

    Codes are canonical (``DEU`` for ``D``). ``citizenships`` and
    ``former_citizenships`` keep the British classes apart (``GBN``),
    ``ear_country`` and ``itar_countries`` name States (``GBR``). A status
    that the person did not declare is not among ``statuses``.
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


_ATTRIBUTES: Final = tuple(field.name for field in fields(Principal))
_SETS: Final = frozenset(
    field.name for field in fields(Principal) if str(field.type) == "frozenset[str]"
)


def principal_of(
    facts: PersonFacts, *, least: NationalityAssuranceLevel, at: datetime, zone: tzinfo
) -> Principal:
    """Derive the principal from the facts that hold at ``at`` and are at ``least`` or above.

    Level 0 takes the stated facts, whatever their level. Days begin and end at
    midnight in ``zone``. Purposes and the subject have no level.
    """
    at = at.astimezone(UTC)
    claim = facts.claim
    held = [fact for fact in claim.citizenships if fact.level >= least and holds(fact, at, zone)]
    former = [
        fact for fact in claim.citizenships if fact.level >= least and is_lost(fact, at, zone)
    ]
    residences = [
        fact for fact in claim.residences if fact.level >= least and holds(fact, at, zone)
    ]
    statuses = [
        fact
        for fact in claim.statuses
        if fact.level >= least and fact.kind is not StatusKind.UNDECLARED and holds(fact, at, zone)
    ]
    ties: list[Citizenship | PermanentResidence] = [*held, *residences]
    us_person = is_us_person(ties, statuses)
    country, uncertain = ("", False) if us_person else ear_country(ties, statuses)
    ever = [] if us_person else [fact.state for fact in [*ties, *former]]
    location = facts.location
    return Principal(
        citizenships=frozenset(canonical_code(fact.state) for fact in held),
        former_citizenships=frozenset(canonical_code(fact.state) for fact in former),
        permanent_residences=frozenset(canonical_code(fact.state) for fact in residences),
        statuses=frozenset(f"{canonical_code(fact.state)}:{fact.kind}" for fact in statuses),
        us_person=us_person,
        ear_country=country,
        ear_country_uncertain=uncertain,
        itar_countries=frozenset(c for c in (country_or_code(state) for state in ever) if c),
        location=canonical_code(location.state) if location and location.level >= least else "",
        affiliations=frozenset(
            f"{entry.organisation}:{entry.kind}"
            for entry in facts.affiliations
            if entry.level >= least and within(days(entry.since, entry.until, zone), at)
        ),
        licences=frozenset(
            entry.reference
            for entry in facts.licences
            if entry.level >= least and within(Span(entry.valid_from, entry.valid_until), at)
        ),
        purposes=facts.purposes,
        subject=facts.subject,
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
        """Return the facts as canonical JSON: equal cohorts give equal bytes.

        ``{"screening", "segments": [{"until", "levels": [{attribute: value}]}]}``;
        an instant is UTC to the second (microseconds where it has them), a set
        a sorted array. Attributes that are empty or false are left out, and a
        level equal to the one below it is ``null``.
        """
        return canonical_json(
            {
                "screening": str(self.screening),
                "segments": [
                    {
                        "until": segment.until and segment.until.astimezone(UTC).isoformat(),
                        "levels": _levels_as_json(segment.by_level),
                    }
                    for segment in self.segments
                ],
            }
        )


def cohort_of(
    facts: PersonFacts, at: datetime, zone: tzinfo, *, named: Collection[str] = ()
) -> CohortFacts:
    """Reduce facts to what decisions from ``at`` on need.

    ``subject`` is kept only where it is among ``named``, the people whom
    directives name: everybody else shares a cohort with their equals.
    """
    if facts.subject and facts.subject not in named:
        facts = replace(facts, subject="")
    at = at.astimezone(UTC)
    ahead = sorted(
        {instant.astimezone(UTC) for instant in boundaries(facts, zone) if instant > at}
    )
    segments: list[Segment] = []
    for start, until in zip([at, *ahead], [*ahead, None], strict=True):
        by_level = _by_level(facts, start, zone)
        if segments and segments[-1].by_level == by_level:
            segments.pop()
        segments.append(Segment(until, by_level))
    return CohortFacts(tuple(segments), facts.screening)


def read_cohort(data: bytes) -> CohortFacts:
    """Read what `CohortFacts.canonical` wrote; any other bytes raise `ValueError`."""
    try:
        value = json.loads(data)
        segments = tuple(
            Segment(
                None if segment["until"] is None else datetime.fromisoformat(segment["until"]),
                _levels_from_json(segment["levels"]),
            )
            for segment in value["segments"]
        )
        screening = ScreeningState(value["screening"])
    except (KeyError, TypeError, IndexError) as error:
        raise ValueError("These bytes are not a cohort's facts.") from error
    if not segments or segments[-1].until is not None:
        raise ValueError("A cohort's facts have no end.")
    return CohortFacts(segments, screening)


def _by_level(facts: PersonFacts, at: datetime, zone: tzinfo) -> tuple[Principal, ...]:
    """Return the five principals; levels that no fact tells apart share one."""
    present = {
        entry.level
        for entry in (
            *facts.claim.facts,
            *facts.affiliations,
            *facts.licences,
            *((facts.location,) if facts.location else ()),
        )
    }
    principals: list[Principal] = []
    for least in NationalityAssuranceLevel:
        if principals and least - 1 not in present:
            principals.append(principals[-1])
        else:
            principals.append(principal_of(facts, least=least, at=at, zone=zone))
    return tuple(principals)


def _levels_as_json(by_level: tuple[Principal, ...]) -> list[dict[str, Any] | None]:
    below: list[Principal | None] = [None, *by_level[:-1]]
    return [
        None if principal == lower else _as_json(principal)
        for principal, lower in zip(by_level, below, strict=True)
    ]


def _as_json(principal: Principal) -> dict[str, Any]:
    shown = {name: getattr(principal, name) for name in _ATTRIBUTES}
    return {
        name: sorted(value) if name in _SETS else value for name, value in shown.items() if value
    }


def _levels_from_json(levels: list[dict[str, Any] | None]) -> tuple[Principal, ...]:
    principals: list[Principal] = []
    for level in levels:
        principals.append(principals[-1] if level is None else _from_json(level))
    if len(principals) != len(NationalityAssuranceLevel):
        raise ValueError("A cohort's facts have five levels.")
    return tuple(principals)


def _from_json(attributes: dict[str, Any]) -> Principal:
    values: dict[str, Any] = {
        name: frozenset(value) if name in _SETS else value for name, value in attributes.items()
    }
    return Principal(**values)
