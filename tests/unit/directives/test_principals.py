"""Principals: what holds at an instant and a level, and from which State a person is."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.directives.principal import Principal, cohort_of, principal_of, read_cohort
from kiosk.domain.dates import PartialDate
from kiosk.domain.facts import (
    Affiliation,
    AffiliationKind,
    Citizenship,
    Claim,
    LegalStatus,
    Licence,
    Location,
    NationalityAssuranceLevel,
    PermanentResidence,
    PersonFacts,
    ScreeningState,
    StatusKind,
)

AT = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
NEW_YORK = ZoneInfo("America/New_York")
STATED, STATEMENT, INSPECTED, CORROBORATED, CRYPTOGRAPHIC = NationalityAssuranceLevel


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def seen(
    *citizenships: Citizenship,
    residences: tuple[PermanentResidence, ...] = (),
    statuses: tuple[LegalStatus, ...] = (),
    least: NationalityAssuranceLevel = STATED,
    at: datetime = AT,
) -> Principal:
    facts = PersonFacts(Claim(citizenships, residences, statuses))
    return principal_of(facts, least=least, at=at, zone=UTC)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (StatusKind.CITIZEN, True),
        (StatusKind.NATIONAL, True),
        (StatusKind.PERMANENT_RESIDENT, True),
        (StatusKind.CONDITIONAL_PERMANENT_RESIDENT, True),
        (StatusKind.REFUGEE, True),
        (StatusKind.ASYLEE, True),
        (StatusKind.OTHER, False),
        (StatusKind.UNDECLARED, False),
    ],
)
def test_a_status_under_the_usa_makes_a_us_person(kind: StatusKind, *, expected: bool) -> None:
    assert seen(statuses=(LegalStatus("USA", kind),)).us_person is expected
    assert not seen(statuses=(LegalStatus("CAN", kind),)).us_person


def test_an_undeclared_status_asserts_nothing() -> None:
    assert seen(statuses=(LegalStatus("USA", StatusKind.UNDECLARED),)).says_nothing


def test_a_us_person_has_no_export_country() -> None:
    who = seen(Citizenship("USA", day("2011")), Citizenship("IRN", day("1980"), day("")))
    assert who.us_person
    assert (who.ear_country, who.ear_country_uncertain) == ("", False)
    assert not who.itar_countries
    assert who.former_citizenships == {"IRN"}


@pytest.mark.parametrize(
    ("dates", "country", "uncertain"),
    [
        (("FRA@1990", "CHN@1980"), "FRA", False),
        (("FRA@1990", "CHN@1990"), "", True),
        (("FRA@1990", "CHN@1990-05"), "", True),
        (("FRA@1990-06", "CHN@1990-05"), "FRA", False),
        (("FRA@1990-05-02", "CHN@1990-05-01"), "FRA", False),
        (("FRA@1991", "CHN"), "", True),
        (("FRA", "CHN"), "", True),
        (("FRA",), "FRA", False),
        (("FRA@1990", "FRA@1980"), "FRA", False),
        (("FRA@1990", "FRA", "CHN@1980"), "FRA", False),
        (("GBR@1980", "GBN"), "GBR", False),
        (("GBN@1997",), "GBR", False),
        (("D@1980",), "DEU", False),
        (("SUN@1980",), "", True),
        (("SUN@1980", "FRA@1990"), "", True),
        (("XXA",), "", False),
    ],
)
def test_the_ear_country_is_the_most_recent_or_uncertain_and_never_a_guess(
    dates: tuple[str, ...], country: str, *, uncertain: bool
) -> None:
    citizenships = [Citizenship(e.partition("@")[0], day(e.partition("@")[2])) for e in dates]
    who = seen(*citizenships)
    assert (who.ear_country, who.ear_country_uncertain) == (country, uncertain)


def test_a_residence_counts_for_the_ear_country_as_a_citizenship_does() -> None:
    who = seen(
        Citizenship("IND", day("1980")), residences=(PermanentResidence("CAN", day("2015")),)
    )
    assert who.ear_country == "CAN"
    assert who.itar_countries == {"CAN", "IND"}


def test_a_status_without_its_citizenship_makes_the_country_uncertain() -> None:
    who = seen(statuses=(LegalStatus("IRN", StatusKind.CITIZEN),))
    assert (who.ear_country, who.ear_country_uncertain) == ("", True)


def test_itar_countries_are_all_ever_held_with_former_states_as_they_are() -> None:
    who = seen(Citizenship("GBN"), Citizenship("SUN", lost=day("1991")), Citizenship("XXA"))
    assert who.citizenships == {"GBN", "XXA"}
    assert who.itar_countries == {"GBR", "SUN"}


def test_codes_are_canonical() -> None:
    who = seen(Citizenship("D"), statuses=(LegalStatus("XKX", StatusKind.CITIZEN),))
    assert who.citizenships == {"DEU"}
    assert who.statuses == {"RKS:citizen"}


def test_each_fact_has_a_level_of_its_own() -> None:
    facts = PersonFacts(
        Claim((Citizenship("FRA", level=INSPECTED), Citizenship("USA", level=STATEMENT))),
        location=Location("FRA", STATEMENT),
        affiliations=(Affiliation("lab", AffiliationKind.EMPLOYEE, level=CORROBORATED),),
        licences=(Licence("d-1", level=CRYPTOGRAPHIC),),
        purposes=frozenset({"research"}),
    )
    stated, one, two, three, four = (
        principal_of(facts, least=level, at=AT, zone=UTC) for level in NationalityAssuranceLevel
    )
    assert stated == one
    assert (one.us_person, one.location) == (True, "FRA")
    assert (two.us_person, two.location, two.ear_country) == (False, "", "FRA")
    assert three.says_nothing
    assert three.affiliations == {"lab:employee"}
    assert not four.affiliations
    assert four.licences == {"d-1"}
    assert four.purposes == {"research"}


@pytest.mark.parametrize(
    ("lost", "held"),
    [("", False), ("2020", False), ("2026", False), ("2026-06-12", False), ("2026-06-13", True)],
)
def test_a_lost_fact_is_former_from_the_first_day_that_its_loss_can_mean(
    lost: str, *, held: bool
) -> None:
    who = seen(Citizenship("FRA", lost=day(lost)))
    assert who.citizenships == ({"FRA"} if held else set())
    assert who.former_citizenships == (set() if held else {"FRA"})


def test_days_begin_and_end_at_midnight_in_the_zone() -> None:
    facts = PersonFacts(
        affiliations=(
            Affiliation("lab", AffiliationKind.MEMBER, day("2026-06-12"), day("2026-06-13")),
        )
    )

    def member(at: str) -> bool:
        instant = datetime.fromisoformat(at)
        who = principal_of(facts, least=STATED, at=instant, zone=NEW_YORK)
        return who.affiliations == {"lab:member"}

    assert not member("2026-06-11T23:59:59-04:00")
    assert member("2026-06-12T00:00:00-04:00")
    assert member("2026-06-13T23:59:59-04:00")
    assert not member("2026-06-14T00:00:00-04:00")


def test_a_licence_ends_on_its_second() -> None:
    licence = Licence("d-1", datetime(2026, 6, 1, tzinfo=UTC), datetime(2026, 6, 30, tzinfo=UTC))
    cohort = cohort_of(PersonFacts(licences=(licence,)), AT, UTC)
    assert [segment.until for segment in cohort.segments] == [licence.valid_until, None]
    before = datetime(2026, 6, 29, 23, 59, 59, tzinfo=UTC)
    assert cohort.principals_at(before)[0].licences == {"d-1"}
    assert cohort.principals_at(datetime(2026, 6, 30, tzinfo=UTC))[0].licences == set()


def test_a_licence_that_ends_in_a_repeated_hour_ends_once() -> None:
    ends = datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK, fold=0)
    facts = PersonFacts(licences=(Licence("d-1", None, ends),))

    def licences(at: datetime) -> frozenset[str]:
        return principal_of(facts, least=STATED, at=at, zone=NEW_YORK).licences

    assert licences(datetime(2026, 11, 1, 1, 29, tzinfo=NEW_YORK, fold=0)) == {"d-1"}
    assert not licences(datetime(2026, 11, 1, 1, 29, tzinfo=NEW_YORK, fold=1))


def test_a_day_at_the_end_of_the_calendar_bounds_nothing() -> None:
    facts = PersonFacts(
        Claim((Citizenship("FRA", PartialDate(1, 1, 1), PartialDate(9999, 12, 31)),)),
        affiliations=(
            Affiliation("lab", AffiliationKind.MEMBER, PartialDate(1), PartialDate(9999)),
        ),
    )
    for zone in (UTC, NEW_YORK, ZoneInfo("Pacific/Kiritimati")):
        who = cohort_of(facts, AT, zone).principals_at(AT)[0]
        assert who.citizenships == {"FRA"}
        assert who.affiliations == {"lab:member"}


def test_a_cohort_keeps_no_date_of_the_past_and_no_subject_whom_nobody_names() -> None:
    one = PersonFacts(Claim((Citizenship("FRA", day("1985-03-02")),)), subject="p-1")
    other = PersonFacts(Claim((Citizenship("FRA", day("1990")),)), subject="p-2")
    assert cohort_of(one, AT, UTC) == cohort_of(other, AT, UTC)
    assert b"1985" not in cohort_of(one, AT, UTC).canonical()
    assert b"p-1" not in cohort_of(one, AT, UTC).canonical()
    assert cohort_of(one, AT, UTC, named={"p-1"}) != cohort_of(other, AT, UTC, named={"p-1"})


def test_a_cohort_is_read_back() -> None:
    facts = PersonFacts(
        Claim((Citizenship("FRA", lost=day("2027-01-01"), level=INSPECTED),)),
        screening=ScreeningState.OPEN,
    )
    cohort = cohort_of(facts, AT, NEW_YORK)
    assert len(cohort.segments) == 2
    assert read_cohort(cohort.canonical()) == cohort
    assert cohort.asserts_nothing(AT) is False
    assert cohort.proves_nothing(CORROBORATED, AT)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff",
        b'{"screening":"clear","segments":[]}',
        b'{"screening":"clear","segments":[{"until":null,"levels":[]}]}',
        b'{"screening":"clear","segments":[{"until":null,"levels":[{"height":2}]}]}',
    ],
)
def test_other_bytes_are_no_cohort(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_cohort(data)
