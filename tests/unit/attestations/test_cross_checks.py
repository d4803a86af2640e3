from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from attestation_samples import document_facts

from kiosk.attestations.cross_checks import check_claim_dates, cross_check
from kiosk.domain.dates import UNKNOWN_DATE, PartialDate
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import Citizenship, Claim, LegalStatus, PermanentResidence, StatusKind
from kiosk.domain.persons import Particulars, PersonName

if TYPE_CHECKING:
    from kiosk.domain.evidence import Check
    from kiosk.domain.facts import Fact

TODAY = date(2026, 11, 21)
PARTICULARS = Particulars(PersonName("Eriksson", "Anna Maria"), PartialDate(1974, 8, 12))
CLAIM = Claim(citizenships=(Citizenship("UTO"),))
USA_RESIDENT = (
    PermanentResidence("USA"),
    LegalStatus("USA", StatusKind.PERMANENT_RESIDENT),
)


def _checks(
    particulars: Particulars = PARTICULARS, claim: Claim = CLAIM, **document: Any
) -> dict[str, Check]:
    checks = cross_check(particulars, claim, document_facts(**document), TODAY)
    assert len({check.name for check in checks}) == len(checks) == 4
    return {check.name: check for check in checks}


def test_a_claim_that_agrees_passes_every_comparison() -> None:
    checks = _checks()
    assert all(check.ok is True for check in checks.values())
    assert checks["typed_name"].expected == "ANNA MARIA ERIKSSON"
    assert checks["typed_name"].found == "Anna Maria Eriksson"


def test_another_name_fails_and_shows_both() -> None:
    other = replace(PARTICULARS, name=PersonName("Ericsson", "Anna Maria"))
    check = _checks(other)["typed_name"]
    assert check.ok is False
    assert (check.expected, check.found) == ("ANNA MARIA ERIKSSON", "Anna Maria Ericsson")


def test_a_name_in_letters_that_no_zone_has_stays_open() -> None:
    chinese = replace(PARTICULARS, name=PersonName("李", "小龙"))
    assert _checks(chinese)["typed_name"].ok is None


@pytest.mark.parametrize(
    ("typed", "read", "ok"),
    [
        (PartialDate(1974, 8, 12), PartialDate(1974, 8, 12), True),
        (PartialDate(1974), PartialDate(1974, 8, 12), True),
        (PartialDate(1974, 8, 12), PartialDate(1974, 8), True),
        (UNKNOWN_DATE, UNKNOWN_DATE, True),
        (PartialDate(1974, 8, 13), PartialDate(1974, 8, 12), False),
        (PartialDate(1975), PartialDate(1974, 8), False),
        (UNKNOWN_DATE, PartialDate(1974, 8, 12), None),
        (PartialDate(1974, 8, 12), UNKNOWN_DATE, None),
    ],
)
def test_dates_of_birth_agree_as_far_as_both_are_known(
    typed: PartialDate, read: PartialDate, ok: bool | None
) -> None:
    check = _checks(replace(PARTICULARS, date_of_birth=typed), date_of_birth=read)
    assert check["typed_date_of_birth"].ok is ok


@pytest.mark.parametrize(
    ("claim", "ok"),
    [
        (Claim((Citizenship("UTO"), Citizenship("FRA"))), True),
        (Claim((Citizenship("FRA"),)), False),
        (Claim((Citizenship("UTO", lost=PartialDate(2011)),)), False),
        (Claim((Citizenship("UTO", lost=UNKNOWN_DATE),)), False),
        (Claim(residences=(PermanentResidence("UTO"),)), False),
        (Claim(), False),
    ],
)
def test_a_passport_goes_with_a_claim_that_holds_its_citizenship_now(
    claim: Claim, ok: bool
) -> None:
    check = _checks(claim=claim)["claim_citizenship"]
    assert check.ok is ok
    assert check.expected == "citizen of UTO"


def test_what_is_stated_as_lost_is_shown_as_such() -> None:
    claim = Claim((Citizenship("UTO", lost=PartialDate(2011)),))
    assert _checks(claim=claim)["claim_citizenship"].found == "formerly citizen of UTO"


@pytest.mark.parametrize(
    ("facts", "ok"),
    [
        ((Citizenship("PHL"), PermanentResidence("USA")), True),
        ((LegalStatus("USA", StatusKind.PERMANENT_RESIDENT),), True),
        ((Citizenship("PHL"),), False),
        ((Citizenship("USA"),), False),
        ((PermanentResidence("CAN"),), False),
        ((LegalStatus("USA", StatusKind.REFUGEE),), False),
        ((PermanentResidence("USA", lost=PartialDate(2020)),), False),
    ],
)
def test_a_green_card_goes_with_a_claim_of_residence(facts: tuple[Fact, ...], ok: bool) -> None:
    checks = _checks(
        claim=_claim(facts), kind=DocumentKind.PERMANENT_RESIDENT_CARD, supports=USA_RESIDENT
    )
    assert checks["claim_residence"].ok is ok
    assert "claim_citizenship" not in checks


def test_a_refugees_document_is_compared_with_the_status() -> None:
    refugee = LegalStatus("DEU", StatusKind.REFUGEE)
    facts = {"kind": DocumentKind.REFUGEE_TRAVEL_DOCUMENT, "supports": (refugee,)}
    assert _checks(claim=Claim(statuses=(refugee,)), **facts)["claim_status"].ok is True
    assert _checks(claim=Claim((Citizenship("SYR"),)), **facts)["claim_status"].ok is False


def test_a_document_that_proves_nothing_leaves_the_claim_open() -> None:
    for ask, words in ((True, "own nationality"), (False, "document that proves")):
        check = _checks(supports=(), kind=DocumentKind.LAISSEZ_PASSER, own_nationality_to_ask=ask)[
            "claim_citizenship"
        ]
        assert check.ok is None
        assert words in check.expected


@pytest.mark.parametrize(
    ("fact", "ok"),
    [
        (Citizenship("FRA"), True),
        (Citizenship("FRA", PartialDate(1974, 8, 12)), True),
        (Citizenship("FRA", PartialDate(1974)), True),
        (Citizenship("FRA", PartialDate(1974, 7)), False),
        (Citizenship("FRA", PartialDate(2026, 11, 21)), True),
        (Citizenship("FRA", PartialDate(2026)), True),
        (Citizenship("FRA", PartialDate(2026, 11, 22)), False),
        (Citizenship("FRA", PartialDate(2000), PartialDate(1999)), False),
        (Citizenship("FRA", PartialDate(2000, 5), PartialDate(2000)), True),
        (Citizenship("FRA", PartialDate(2000), UNKNOWN_DATE), True),
        (Citizenship("FRA", lost=PartialDate(2027)), False),
        (PermanentResidence("FRA", PartialDate(1950)), False),
    ],
)
def test_dates_lie_between_birth_and_today_in_their_order(fact: Fact, ok: bool) -> None:
    check = check_claim_dates(_claim((fact,)), PARTICULARS.date_of_birth, TODAY)
    assert check.ok is ok
    assert bool(check.found) is not ok


def _claim(facts: tuple[Fact, ...]) -> Claim:
    return Claim(
        tuple(fact for fact in facts if isinstance(fact, Citizenship)),
        tuple(fact for fact in facts if isinstance(fact, PermanentResidence)),
        tuple(fact for fact in facts if isinstance(fact, LegalStatus)),
    )
