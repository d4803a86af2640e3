"""Which papers a registrant may choose from."""

from __future__ import annotations

import pytest

from kiosk.attestations.acceptable_documents import Paper, acceptable_documents
from kiosk.domain.dates import PartialDate
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import Citizenship, Claim, LegalStatus, PermanentResidence, StatusKind

RESIDENTS = (StatusKind.PERMANENT_RESIDENT, StatusKind.CONDITIONAL_PERMANENT_RESIDENT)


def of_status(kind: StatusKind, *citizenships: str) -> Claim:
    return Claim(
        citizenships=tuple(Citizenship(state) for state in citizenships),
        statuses=(LegalStatus("USA", kind),),
    )


@pytest.mark.parametrize("kind", RESIDENTS)
def test_a_permanent_resident_is_never_shown_a_passport(kind: StatusKind) -> None:
    offered = acceptable_documents(of_status(kind, "FRA", "IRN"), unlisted=True, stateless=True)
    assert {document.paper for document in offered} == {
        Paper.PERMANENT_RESIDENT_CARD,
        Paper.RE_ENTRY_PERMIT,
        Paper.ARRIVAL_RECORD_RESIDENT,
    }
    assert {document.state for document in offered} == {"USA"}


@pytest.mark.parametrize("kind", [StatusKind.REFUGEE, StatusKind.ASYLEE])
def test_the_protected_are_asked_for_no_paper_of_the_country_they_fled(kind: StatusKind) -> None:
    offered = acceptable_documents(of_status(kind, "SYR"))
    assert offered
    assert all(document.state == "USA" for document in offered)
    assert all(document.paper is not Paper.PASSPORT for document in offered)


def test_a_citizen_may_show_a_paper_without_lines() -> None:
    offered = acceptable_documents(of_status(StatusKind.CITIZEN))
    birth = next(each for each in offered if each.paper is Paper.BIRTH_CERTIFICATE)
    assert not birth.has_lines
    assert birth.kind is DocumentKind.OTHER
    passport = next(each for each in offered if each.paper is Paper.PASSPORT)
    assert passport.has_lines
    assert passport.kind is DocumentKind.PASSPORT


def test_each_citizenship_held_has_its_papers_and_a_lost_one_has_none() -> None:
    lost = Citizenship("RUS", lost=PartialDate(2001))
    claim = Claim(citizenships=(Citizenship("FRA"), lost, Citizenship("CHE")))
    offered = acceptable_documents(claim)
    assert [each.state for each in offered] == ["FRA"] * 3 + ["CHE"] * 3
    assert len({each.id for each in offered}) == len(offered)


def test_a_citizenship_that_is_not_listed_is_proven_by_the_same_papers_of_any_state() -> None:
    offered = acceptable_documents(Claim(), unlisted=True)
    assert [each.paper for each in offered] == [
        Paper.PASSPORT,
        Paper.NATIONAL_ID,
        Paper.CITIZENSHIP_CERTIFICATE,
    ]
    assert {each.state for each in offered} == {""}


def test_whoever_has_no_citizenship_is_not_asked_for_a_passport() -> None:
    offered = acceptable_documents(Claim(), stateless=True)
    assert [each.paper for each in offered] == [
        Paper.STATELESS_TRAVEL_DOCUMENT,
        Paper.REFUGEE_TRAVEL_DOCUMENT,
    ]


@pytest.mark.parametrize(
    "claim",
    [
        Claim(),
        of_status(StatusKind.UNDECLARED),
        Claim(residences=(PermanentResidence("CAN"),)),
        Claim(statuses=(LegalStatus("CAN", StatusKind.PERMANENT_RESIDENT),)),
        Claim(
            statuses=(LegalStatus("USA", StatusKind.PERMANENT_RESIDENT, lost=PartialDate(2001)),)
        ),
    ],
)
def test_what_no_paper_of_the_list_proves_offers_none(claim: Claim) -> None:
    assert acceptable_documents(claim) == ()
