"""What an officer records about a person becomes facts at the level they can vouch for."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.dates import UNKNOWN_DATE, PartialDate
from kiosk.domain.facts import (
    Affiliation,
    AffiliationKind,
    Licence,
    Location,
    NationalityAssuranceLevel,
    PersonFacts,
)
from kiosk.flows.facts_draft import Missing, affiliation, begin, facts_of, licence

STATED, INSPECTED, CORROBORATED = (NationalityAssuranceLevel(level) for level in (1, 2, 3))
BERLIN = ZoneInfo("Europe/Berlin")
KNOWN = PersonFacts(
    location=Location("DEU", CORROBORATED),
    affiliations=(Affiliation("lab", AffiliationKind.EMPLOYEE, level=CORROBORATED),),
    purposes=frozenset({"defence"}),
)


def test_what_nobody_touched_stays_as_it_was_proven() -> None:
    assert facts_of(begin(KNOWN)) == KNOWN
    assert facts_of(begin(PersonFacts())) == PersonFacts()


def test_another_place_is_at_the_level_of_whoever_records_it() -> None:
    moved = replace(begin(KNOWN), location="FRA")
    assert facts_of(moved) == replace(KNOWN, location=Location("FRA", INSPECTED))
    said = replace(moved, location_shown=False)
    assert facts_of(said) == replace(KNOWN, location=Location("FRA", STATED))
    assert facts_of(replace(moved, location="")) == replace(KNOWN, location=None)


def test_purposes_are_words_between_commas() -> None:
    draft = replace(begin(KNOWN), purposes=" defence, red-team ,")
    assert facts_of(draft) == replace(KNOWN, purposes=frozenset({"defence", "red-team"}))
    assert facts_of(replace(draft, purposes="to help everybody")) is Missing.PURPOSE


@pytest.mark.parametrize("organisation", ["", " ", "two words", "x" * 65, "-lab"])
def test_an_organisation_has_a_short_name(organisation: str) -> None:
    kind = AffiliationKind.EMPLOYEE
    made = affiliation(organisation, kind, UNKNOWN_DATE, UNKNOWN_DATE, shown=True)
    assert made is Missing.ORGANISATION


def test_an_affiliation_may_begin_and_end_in_one_month_and_not_end_before() -> None:
    march, april = PartialDate(2026, 3), PartialDate(2026, 4)
    kind = AffiliationKind.CONTRACTOR
    assert affiliation("lab", kind, march, march, shown=False) == Affiliation(
        "lab", kind, march, march, STATED
    )
    assert affiliation("lab", kind, april, march, shown=True) is Missing.ENDS_BEFORE_IT_BEGINS


def test_a_licence_is_good_to_the_end_of_its_last_day_where_the_issuer_is() -> None:
    made = licence("L-12", PartialDate(2026, 6, 30), BERLIN, shown=True)
    assert isinstance(made, Licence)
    assert made.valid_until == datetime(2026, 6, 30, 22, tzinfo=UTC)
    assert licence("L-12", UNKNOWN_DATE, BERLIN, shown=False) == Licence("L-12", level=STATED)
    assert licence("L-12", PartialDate(2026, 6), BERLIN, shown=True) is Missing.WHOLE_DAY
    assert licence("no. 12", UNKNOWN_DATE, BERLIN, shown=True) is Missing.REFERENCE
