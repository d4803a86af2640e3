"""Facts about a person that an access decision may use, and how well each is proven."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from kiosk.domain.dates import UNKNOWN_DATE, PartialDate


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
