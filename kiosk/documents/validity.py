"""How long issuing States let their passports live.

A machine-readable zone has no date of issue. But whoever shows a passport
today got it today at the latest, so what is left of its life cannot exceed
the longest life its State gives; and a holder who is under an age limit today
was under it when the passport was issued. Each row names where it was
published; a State without a row is passed over in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from kiosk.documents.kinds import document_kind
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.nationality import classify

if TYPE_CHECKING:
    from kiosk.documents.document import MrzDocument

_GRACE: Final = timedelta(days=31)
"""Some States count from the order, the collection or the end of a month."""


@dataclass(frozen=True, slots=True)
class Validity:
    """State the longest life of a passport in years: of anyone's, and below an age.

    ``young_years`` holds for holders younger than ``young_below``; both are 0
    where no age has a shorter limit.
    """

    years: int
    young_years: int
    young_below: int
    source: str


_PASSPORTS: Final = {
    "AUS": Validity(10, 5, 16, "Australian Passports Determination; auspost.com.au"),
    "AUT": Validity(10, 5, 12, "PassG 1992 § 11; PassG-DV § 10"),
    "CAN": Validity(10, 5, 16, "Passport Canada, how long is a passport valid"),
    "CHN": Validity(10, 5, 16, "Passport Law of the PRC, article 7"),
    "DEU": Validity(10, 6, 24, "PassG § 5 (1)"),
    "ESP": Validity(10, 5, 30, "Real Decreto 896/2003; dnie.es, validez del pasaporte"),
    "FRA": Validity(10, 5, 18, "Décret 2005-1726; service-public.fr"),
    # Up to nine months were carried over until September 2018; those have run out by June 2029.
    "GBR": Validity(10, 5, 16, "gov.uk; House of Commons, written answer 171360"),
    "IND": Validity(10, 5, 15, "Consulate General of India, passports for minors"),
    "PHL": Validity(10, 5, 18, "Republic Act 8239, section 10 as amended"),
    "SWE": Validity(5, 3, 12, "Polisen, passets giltighetstid"),
    "USA": Validity(10, 5, 16, "22 USC 217a; 22 CFR 51.4"),
}


def validity_of(document: MrzDocument) -> Validity | None:
    """Give the row for the passport's issuer, ``None`` for other documents and States."""
    if document_kind(document) is not DocumentKind.PASSPORT:
        return None
    return _PASSPORTS.get(classify(document.issuing_state).canonical)


def longest_life(document: MrzDocument, today: date) -> int | None:
    """Give the years that a passport of this holder can have left, ``None`` where unknown.

    The limit for the young holds where the holder is surely below the age:
    an unknown or partial date of birth counts as the earliest it can mean.
    """
    row = validity_of(document)
    if row is None:
        return None
    born = document.date_of_birth.value
    young = years_after(born.earliest, row.young_below) > today
    return row.young_years if young and row.young_below else row.years


def outlives_its_state(document: MrzDocument, today: date) -> bool:
    """Tell whether the passport would live longer than any that its State issues."""
    years = longest_life(document, today)
    expires = document.date_of_expiry.value
    return (
        years is not None
        and expires.known
        and expires.earliest > years_after(today, years) + _GRACE
    )


def years_after(day: date, years: int) -> date:
    """Give the same day so many years later, 28 February for a missing 29th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
