"""Invented people for the demo store; none of them exists.

Telephone numbers are taken from the ranges that regulators keep free for
fiction, e-mail addresses from ``example`` domains (RFC 2606).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.access import Model
from kiosk.domain.dates import PartialDate
from kiosk.domain.facts import (
    Affiliation,
    AffiliationKind,
    Citizenship,
    Claim,
    LegalStatus,
    Location,
    NationalityAssuranceLevel,
    PermanentResidence,
    StatusKind,
)
from kiosk.domain.persons import Particulars, PersonName

if TYPE_CHECKING:
    from collections.abc import Iterator

DEMO_MODELS = (
    Model("fable-5", aliases=("fable", "fable-latest"), controlled=True, fallbacks=("opal-4",)),
    Model("mythos-5", aliases=("mythos",), controlled=True, fallbacks=("opal-4",)),
    Model("opal-4", aliases=("opal",), controlled=False),
    Model("slate-3", controlled=False),
)


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Hold one invented applicant, what they state, where they work, and for whom."""

    particulars: Particulars
    claim: Claim
    location: Location | None = None
    affiliations: tuple[Affiliation, ...] = ()


_LEVEL = NationalityAssuranceLevel.DOCUMENT_INSPECTED
"""How well places of work and affiliations are proven: somebody looked at papers."""

_ROWS = """
Adaeze|Okonkwo-Lindqvist|1991-04-17|NGA@1991,SWE@2016||SWE|lab:employee
Mei-Ling|Tanaka|1988-11-02|JPN||JPN|annex:employee
Lucía|Fernández de la Vega y Álvarez de Toledo|1979-07-30|ESP|ARG:permanent_resident|ESP|
Þórunn|Sigríðardóttir|1994-01-09|ISL||ISL|
Suharto||1985-06-21|IDN||IDN|
Amélie|Béranger|1996-03-14|FRA,CAN@2019||CAN|lab:employee
Jürgen|Weißmüller|1970-12-05|DEU||DEU|annex:employee
Noor|Al-Rashid|1999-08-23|JOR|USA:asylee|USA|
Wanjiru|Kamau|1983-02-11|KEN||KEN|
Oleksandr|Shevchuk|1992-10-27|UKR|CAN:permanent_resident|CAN|lab:contractor
Grace|Whitfield|1987-05-19|USA||USA|lab:employee
Tomás|Ó Briain|1990-09-08|IRL,USA@2010||IRL|lab:employee
Priya|Raghunathan|1993-12-12|IND|USA:permanent_resident|USA|lab:employee
Kwame|Asante-Mensah|1981-03-03|GHA||GHA|
Hinemoa|Parata|1997-07-07|NZL||NZL|annex:employee
Arben|Krasniqi|1989-04-28|RKS|CHE:permanent_resident|CHE|annex:contractor
Wei|Zhang|1995-02-19|CHN|USA:conditional_permanent_resident|USA|lab:employee
Ingrid|Østergård|1976-10-16|DNK||DNK|annex:member
Yusuf|Çelik|1984-08-01|TUR,DEU@2008||DEU|
Camila|Souza Pinheiro|2000-05-25|BRA||BRA|annex:contractor
Dmitri|Vasiliev|1982-11-11|RUS|USA:refugee|USA|
Leilani|Kealoha|1998-06-06|USA||USA|lab:employee
Samuel|Goldstein|1973-09-29|USA,ISR@1995||USA|annex:employee
Fatoumata|Diallo|1991-01-31|SEN||SEN|
"""


_NEWCOMERS = """
Ewa|Kowalczyk|1990-02-11|POL|||
Tariq|Haddad|1986-07-19|TUN|||
Nils|Håkansson|1993-10-05|SWE|||
Aroha|Ngata|1998-12-24|NZL|||
Mateo|Quispe|1984-06-01|PER|||
"""


def demo_people() -> Iterator[DemoPerson]:
    """Give the people of the demo store, always the same."""
    for number, row in enumerate(_ROWS.strip().splitlines()):
        yield _person(row, f"person{number + 1:02d}@staff.example", 100 + number)


def _person(row: str, email: str, number: int) -> DemoPerson:
    given, family, born, citizenships, status, place, affiliations = row.split("|")
    primary, secondary = (family, given) if family else (given, "")
    name = PersonName(primary, secondary)
    phone = f"+1202555{number:04d}"
    return DemoPerson(
        Particulars(name, PartialDate.parse(born), email=email, phone=phone),
        _claim(citizenships, status),
        Location(place, _LEVEL) if place else None,
        tuple(_affiliation(each) for each in affiliations.split(",") if each),
    )


def _affiliation(text: str) -> Affiliation:
    organisation, _, kind = text.partition(":")
    return Affiliation(organisation, AffiliationKind(kind), level=_LEVEL)


def _claim(citizenships: str, status: str) -> Claim:
    held = []
    for item in citizenships.split(","):
        state, _, since = item.partition("@")
        held.append(Citizenship(state, PartialDate.parse(since)))
    if not status:
        return Claim(tuple(held))
    state, _, kind = status.partition(":")
    resident = kind == StatusKind.PERMANENT_RESIDENT
    return Claim(
        tuple(held),
        (PermanentResidence(state),) if resident else (),
        (LegalStatus(state, StatusKind(kind)),),
    )


NEWCOMERS = tuple(
    _person(row, f"newcomer{number + 1}@staff.example", 180 + number)
    for number, row in enumerate(_NEWCOMERS.strip().splitlines())
)
"""People who were at the station and are not registered yet."""
