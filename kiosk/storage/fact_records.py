"""The sealed form of a person's facts, of cohorts, appeals and reliefs."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - pydantic reads the annotations
from typing import Any

from kiosk.domain.appeals import Appeal, AppealOutcome, Relief
from kiosk.domain.cohorts import Cohort, Exemption
from kiosk.domain.facts import (
    Affiliation,
    AffiliationKind,
    Licence,
    Location,
    NationalityAssuranceLevel,
    PersonFacts,
    ScreeningState,
)
from kiosk.storage.records import ClaimRecord, Record, parse_date


class LocationRecord(Record):
    """Hold a declared place of use."""

    state: str
    level: NationalityAssuranceLevel


class AffiliationRecord(Record):
    """Hold an affiliation."""

    organisation: str
    kind: AffiliationKind
    since: str
    until: str
    level: NationalityAssuranceLevel


class LicenceRecord(Record):
    """Hold a personal licence."""

    reference: str
    valid_from: datetime | None
    valid_until: datetime | None
    level: NationalityAssuranceLevel


class PersonFactsRecord(Record):
    """Hold all facts about one person, as recorded at one instant."""

    recorded_at: datetime
    claim: ClaimRecord
    location: LocationRecord | None
    affiliations: tuple[AffiliationRecord, ...]
    licences: tuple[LicenceRecord, ...]
    purposes: tuple[str, ...]
    screening: ScreeningState
    subject: str

    @classmethod
    def of(cls, facts: PersonFacts, recorded_at: datetime) -> PersonFactsRecord:
        """Take a person's facts."""
        place = facts.location
        return cls(
            recorded_at=recorded_at,
            claim=ClaimRecord.of(facts.claim),
            location=None
            if place is None
            else LocationRecord(state=place.state, level=place.level),
            affiliations=tuple(
                AffiliationRecord(
                    organisation=each.organisation,
                    kind=each.kind,
                    since=str(each.since),
                    until=str(each.until),
                    level=each.level,
                )
                for each in facts.affiliations
            ),
            licences=tuple(
                LicenceRecord(
                    reference=each.reference,
                    valid_from=each.valid_from,
                    valid_until=each.valid_until,
                    level=each.level,
                )
                for each in facts.licences
            ),
            purposes=tuple(sorted(facts.purposes)),
            screening=facts.screening,
            subject=facts.subject,
        )

    def facts(self) -> PersonFacts:
        """Give the facts."""
        place = self.location
        return PersonFacts(
            claim=self.claim.claim(),
            location=None if place is None else Location(place.state, place.level),
            affiliations=tuple(
                Affiliation(
                    each.organisation,
                    each.kind,
                    parse_date(each.since),
                    parse_date(each.until),
                    each.level,
                )
                for each in self.affiliations
            ),
            licences=tuple(
                Licence(each.reference, each.valid_from, each.valid_until, each.level)
                for each in self.licences
            ),
            purposes=frozenset(self.purposes),
            screening=self.screening,
            subject=self.subject,
        )


class ExemptionRecord(Record):
    """Hold a temporary relief as decisions need it."""

    relief: str
    models: tuple[str, ...]
    since: datetime
    until: datetime

    @classmethod
    def of(cls, exemption: Exemption) -> ExemptionRecord:
        """Take an exemption."""
        return cls(
            relief=exemption.relief,
            models=exemption.models,
            since=exemption.since,
            until=exemption.until,
        )

    def exemption(self) -> Exemption:
        """Give the exemption."""
        return Exemption(self.relief, self.models, self.since, self.until)


class CohortRecord(Record):
    """Hold one cohort; the facts are canonical JSON, kept as text."""

    facts: str
    people: int
    exemption: ExemptionRecord | None

    @classmethod
    def of(cls, cohort: Cohort) -> CohortRecord:
        """Take a cohort."""
        exemption = cohort.exemption
        return cls(
            facts=cohort.facts.decode(),
            people=cohort.people,
            exemption=None if exemption is None else ExemptionRecord.of(exemption),
        )

    def cohort(self, number: int) -> Cohort:
        """Give the cohort."""
        exemption = None if self.exemption is None else self.exemption.exemption()
        return Cohort(number, self.facts.encode(), self.people, exemption)


class AppealRecord(Record):
    """Hold one appeal."""

    directive: str
    models: tuple[str, ...]
    grounds: str
    opened_by: str
    opened_at: datetime
    due_at: datetime
    officer: str
    outcome: AppealOutcome | None
    answer: str
    closed_at: datetime | None

    @classmethod
    def of(cls, appeal: Appeal) -> AppealRecord:
        """Take an appeal."""
        return cls(**{name: getattr(appeal, name) for name in cls.model_fields})

    def appeal(self, appeal_id: str, person_id: str) -> Appeal:
        """Give the appeal."""
        return Appeal(id=appeal_id, person_id=person_id, **_members(self))


class ReliefRecord(Record):
    """Hold one temporary relief."""

    models: tuple[str, ...]
    reason: str
    first_officer: str
    second_officer: str
    granted_at: datetime
    until: datetime
    appeal: str
    ended_at: datetime | None

    @classmethod
    def of(cls, relief: Relief) -> ReliefRecord:
        """Take a relief."""
        return cls(**{name: getattr(relief, name) for name in cls.model_fields})

    def relief(self, relief_id: str, person_id: str) -> Relief:
        """Give the relief."""
        return Relief(id=relief_id, person_id=person_id, **_members(self))


def _members(record: Record) -> dict[str, Any]:
    return {name: getattr(record, name) for name in type(record).model_fields}
