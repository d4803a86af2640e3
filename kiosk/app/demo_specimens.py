"""The document of a person who does not exist, as a specimen that says so."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.app.specimens import Specimen
from kiosk.documents import MrzFacts, MrzFormat
from kiosk.domain.facts import StatusKind

if TYPE_CHECKING:
    from datetime import date

    from kiosk.app.demo_people import DemoPerson

SHOWN_BY_CARD = "USA"
"""Where permanent residents show the card instead of a passport, which proves no residence."""

_NUMBERS = {
    "DEU": "C########",
    "ESP": "XXA######",
    "FRA": "##XX#####",
    "ISL": "A#######",
    "JPN": "XX#######",
    "USA": "#########",
}
"""How a State of the demo numbers its passports, where that is known; # is a digit."""


def shows_card(person: DemoPerson) -> bool:
    """Tell whether a person shows the card of permanent residents instead of a passport."""
    return any(
        (status.state, status.kind) == (SHOWN_BY_CARD, StatusKind.PERMANENT_RESIDENT)
        for status in person.claim.statuses
    )


def specimen_of(person: DemoPerson, month: date) -> Specimen:
    """Give a passport of the State named first, or the card of a permanent resident."""
    particulars, card = person.particulars, shows_card(person)
    state = person.claim.citizenships[0].state
    shape = "#########" if card else _NUMBERS.get(state, "X#######")
    number = "".join(secrets.choice("123456789") if c == "#" else c for c in shape)
    return Specimen(
        "demo.jpg",
        "Specimen · Permanent resident" if card else "Specimen · Passport",
        MrzFormat.TD1 if card else MrzFormat.TD3,
        MrzFacts(
            document_code="C1" if card else "P",
            issuing_state=SHOWN_BY_CARD if card else state,
            nationality=state,
            primary_identifier=particulars.name.primary_identifier,
            secondary_identifier=particulars.name.secondary_identifier,
            document_number=number,
            optional_data=_receipt() if card else "",
            date_of_birth=particulars.date_of_birth.earliest,
            sex="",
            date_of_expiry=month + timedelta(days=1500),
        ),
    )


def _receipt() -> str:
    return "MSC" + "".join(secrets.choice("123456789") for _ in range(10))
