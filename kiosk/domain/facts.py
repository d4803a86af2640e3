"""Facts about a person that an access decision may use, and how well each is proven."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.dates import UNKNOWN_DATE, PartialDate

if TYPE_CHECKING:
    from datetime import datetime


class NationalityAssuranceLevel(IntEnum):
    """Say how well one fact is proven; the level belongs to the fact, not the person."""

    NOTHING = 0
    SIGNED_STATEMENT = 1
    DOCUMENT_INSPECTED = 2
    CORROBORATED = 3
    CRYPTOGRAPHIC = 4


class StatusKind(StrEnum):
    """Name a person's status under a State's law."""

    CITIZEN = "citizen"
    NATIONAL = "national"
    PERMANENT_RESIDENT = "permanent_resident"
    CONDITIONAL_PERMANENT_RESIDENT = "conditional_permanent_resident"
    REFUGEE = "refugee"
    ASYLEE = "asylee"
    OTHER = "other"
    UNDECLARED = "undeclared"


@dataclass(frozen=True, slots=True)
class Citizenship:
    """Hold a citizenship of ``state`` (ICAO/ISO alpha-3), past or present."""

    state: str
    acquired: PartialDate = UNKNOWN_DATE
    lost: PartialDate | None = None
    level: NationalityAssuranceLevel = NationalityAssuranceLevel.NOTHING


@dataclass(frozen=True, slots=True)
class PermanentResidence:
    """Hold a permanent residence in ``state``, past or present."""

    state: str
    acquired: PartialDate = UNKNOWN_DATE
    lost: PartialDate | None = None
    level: NationalityAssuranceLevel = NationalityAssuranceLevel.NOTHING


@dataclass(frozen=True, slots=True)
class LegalStatus:
    """Hold a status under the law of ``state``."""

    state: str
    kind: StatusKind
    acquired: PartialDate = UNKNOWN_DATE
    lost: PartialDate | None = None
    level: NationalityAssuranceLevel = NationalityAssuranceLevel.NOTHING


Fact = Citizenship | PermanentResidence | LegalStatus


@dataclass(frozen=True, slots=True)
class Claim:
    """Hold what a person states; ``lost=None`` means the fact still holds.

    A claim carries every fact at level 0 or at the level that evidence gave
    it. An empty claim asserts nothing, which is not the same as asserting
    statelessness.
    """

    citizenships: tuple[Citizenship, ...] = ()
    residences: tuple[PermanentResidence, ...] = ()
    statuses: tuple[LegalStatus, ...] = ()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Give all facts in one row: citizenships, residences, statuses."""
        return (*self.citizenships, *self.residences, *self.statuses)

    @property
    def asserts_nothing(self) -> bool:
        """Tell whether the person has stated no fact at all."""
        return not self.facts


class AffiliationKind(StrEnum):
    """Name how a person belongs to an organisation."""

    EMPLOYEE = "employee"
    CONTRACTOR = "contractor"
    MEMBER = "member"


@dataclass(frozen=True, slots=True)
class Affiliation:
    """Hold that a person belongs, or belonged, to ``organisation`` (its short name).

    It holds from the first day of ``since`` to the end of the last day of
    ``until``; unknown dates do not bound it.
    """

    organisation: str
    kind: AffiliationKind
    since: PartialDate = UNKNOWN_DATE
    until: PartialDate = UNKNOWN_DATE
    level: NationalityAssuranceLevel = NationalityAssuranceLevel.NOTHING


@dataclass(frozen=True, slots=True)
class Licence:
    """Hold a personal licence or exemption by its reference.

    Valid from ``valid_from`` on and no longer at ``valid_until``; ``None``
    does not bound it.
    """

    reference: str
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    level: NationalityAssuranceLevel = NationalityAssuranceLevel.NOTHING


@dataclass(frozen=True, slots=True)
class Location:
    """Hold the declared place of use: a State (ICAO/ISO alpha-3)."""

    state: str
    level: NationalityAssuranceLevel = NationalityAssuranceLevel.NOTHING


class ScreeningState(StrEnum):
    """Name where screening against lists stands; a name alone never confirms."""

    CLEAR = "clear"
    OPEN = "open"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """Hold all that a directive may ask of one person.

    ``subject`` names the person to directives that name persons (DS8); it is
    empty for everybody else.
    """

    claim: Claim = Claim()
    location: Location | None = None
    affiliations: tuple[Affiliation, ...] = ()
    licences: tuple[Licence, ...] = ()
    purposes: frozenset[str] = frozenset()
    screening: ScreeningState = ScreeningState.CLEAR
    subject: str = ""
