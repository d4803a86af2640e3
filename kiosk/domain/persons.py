"""Persons: who somebody is, apart from what they may do."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.facts import Claim

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.dates import PartialDate


@dataclass(frozen=True, slots=True)
class PersonName:
    """Hold a name as Doc 9303 part 3, section 4.6 divides it.

    ``primary_identifier`` is the surname, or the whole name of a person who
    has one name only; ``secondary_identifier`` holds the given names and may
    be empty. Capitals and accents are kept as the person writes them.
    """

    primary_identifier: str
    secondary_identifier: str = ""

    def __str__(self) -> str:
        return f"{self.secondary_identifier} {self.primary_identifier}".strip()


@dataclass(frozen=True, slots=True)
class Particulars:
    """Hold how to name and reach a person.

    ``phone`` is E.164 (``+41446681800``) or empty and is never evidence of
    anything; ``email`` may be empty.
    """

    name: PersonName
    date_of_birth: PartialDate
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Hold one person: particulars, and what is stated and proven about them.

    ``id`` is random (32 hexadecimal digits) and never leaves the program;
    tokens carry a pairwise subject instead. The levels inside ``claim`` are
    what evidence has proven so far.
    """

    id: str
    particulars: Particulars
    registered_at: datetime
    claim: Claim = field(default_factory=Claim)
