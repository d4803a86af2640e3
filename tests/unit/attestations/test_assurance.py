from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attestation_samples import PASSED, in_order, shown

from kiosk.attestations.assurance import assured_claim, inspected_in_order, strength_of
from kiosk.domain.dates import PartialDate
from kiosk.domain.evidence import Check, DocumentKind, EvidenceStrength, InspectionAnswer
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    LegalStatus,
    NationalityAssuranceLevel,
    PermanentResidence,
    StatusKind,
)

if TYPE_CHECKING:
    from kiosk.attestations.assurance import ShownDocument

NOTHING, STATEMENT, INSPECTED, CORROBORATED, CRYPTOGRAPHIC = NationalityAssuranceLevel
CLAIM = Claim((Citizenship("UTO"),))


def _levels(
    claim: Claim, *documents: ShownDocument, signed: bool = True
) -> list[NationalityAssuranceLevel]:
    assured = assured_claim(claim, documents, attestation_signed=signed)
    return [fact.level for fact in assured.facts]


def test_a_claim_is_worth_nothing_until_it_is_signed() -> None:
    assert _levels(CLAIM, signed=False) == [NOTHING]
    assert _levels(CLAIM, shown(), signed=False) == [NOTHING]


def test_a_signed_statement_is_level_one() -> None:
    assert _levels(CLAIM) == [STATEMENT]


def test_an_inspected_document_that_proves_the_fact_is_level_two() -> None:
    assert _levels(CLAIM, shown()) == [INSPECTED]


@pytest.mark.parametrize(
    "changes",
    [
        {"checks": (*PASSED, Check("expiry", ok=False))},
        {"checks": (*PASSED, Check("expiry", ok=None))},
        {"checks": ()},
        {"answers": {}},
        {"answers": in_order(DocumentKind.VISA)},
        {"answers": in_order(DocumentKind.PASSPORT) | {"portrait": InspectionAnswer.NOT_IN_ORDER}},
        {"answers": in_order(DocumentKind.PASSPORT) | {"extra": InspectionAnswer.NOT_IN_ORDER}},
        {"format_only": True},
        {"supports": ()},
        {"supports": (Citizenship("FRA"),)},
        {"supports": (PermanentResidence("UTO"),)},
        {"supports": (LegalStatus("UTO", StatusKind.CITIZEN),)},
        {"issuing_state": "UTO", "supports": ()},
    ],
)
def test_anything_less_leaves_the_statement_alone(changes: dict[str, Any]) -> None:
    assert _levels(CLAIM, shown(**changes)) == [STATEMENT]


def test_every_fact_has_a_level_of_its_own() -> None:
    claim = Claim(
        (Citizenship("UTO"), Citizenship("FRA")),
        (PermanentResidence("USA"),),
        (
            LegalStatus("UTO", StatusKind.CITIZEN),
            LegalStatus("UTO", StatusKind.NATIONAL),
            LegalStatus("USA", StatusKind.PERMANENT_RESIDENT),
        ),
    )
    passport = shown(supports=(Citizenship("UTO"), LegalStatus("UTO", StatusKind.CITIZEN)))
    assert _levels(claim, passport) == [
        INSPECTED,
        STATEMENT,
        STATEMENT,
        INSPECTED,
        STATEMENT,
        STATEMENT,
    ]


def test_a_green_card_never_proves_a_citizenship() -> None:
    card = shown(
        DocumentKind.PERMANENT_RESIDENT_CARD,
        issuing_state="USA",
        supports=(PermanentResidence("USA"), LegalStatus("USA", StatusKind.PERMANENT_RESIDENT)),
    )
    claim = Claim((Citizenship("USA"), Citizenship("PHL")), (PermanentResidence("USA"),))
    assert _levels(claim, card) == [STATEMENT, STATEMENT, INSPECTED]


def test_a_fact_stated_as_lost_is_never_proven_by_a_document() -> None:
    lost = Claim((Citizenship("UTO", lost=PartialDate(2011)),))
    assert _levels(lost, shown()) == [STATEMENT]


def test_levels_that_a_claim_brings_along_are_ignored() -> None:
    boasting = Claim((Citizenship("UTO", level=CRYPTOGRAPHIC),))
    assert _levels(boasting) == [STATEMENT]
    assert _levels(boasting, signed=False) == [NOTHING]


@pytest.mark.parametrize(
    ("first", "second", "level"),
    [
        (shown(), shown(DocumentKind.NATIONAL_ID), CORROBORATED),
        (shown(), shown(issuing_state="FRA"), CORROBORATED),
        (shown(), shown(), INSPECTED),
        (shown(), shown(DocumentKind.PASSPORT_CARD), INSPECTED),
        (shown(), shown(DocumentKind.NATIONAL_ID, supports=()), INSPECTED),
        (shown(), shown(DocumentKind.NATIONAL_ID, format_only=True), INSPECTED),
        (shown(answers={}), shown(DocumentKind.NATIONAL_ID, answers={}), STATEMENT),
    ],
)
def test_two_independent_documents_corroborate(
    first: ShownDocument, second: ShownDocument, level: NationalityAssuranceLevel
) -> None:
    assert _levels(CLAIM, first, second) == [level]


def test_dates_of_the_answer_are_kept() -> None:
    claim = Claim((Citizenship("UTO", PartialDate(1999, 5)),))
    assured = assured_claim(claim, [shown()], attestation_signed=True)
    assert assured.citizenships[0].acquired == PartialDate(1999, 5)


@pytest.mark.parametrize(
    ("kind", "checks", "strength"),
    [
        (DocumentKind.PASSPORT, PASSED, EvidenceStrength.STRONG),
        (DocumentKind.PERMANENT_RESIDENT_CARD, PASSED, EvidenceStrength.STRONG),
        (DocumentKind.VISA, PASSED, EvidenceStrength.FAIR),
        (DocumentKind.OTHER, PASSED, EvidenceStrength.NONE),
        (DocumentKind.PASSPORT, (*PASSED, Check("x", ok=None)), EvidenceStrength.FAIR),
        (DocumentKind.PASSPORT, (*PASSED, Check("x", ok=False)), EvidenceStrength.NONE),
        (DocumentKind.VISA, (*PASSED, Check("x", ok=None)), EvidenceStrength.FAIR),
    ],
)
def test_strength_follows_kind_and_checks(
    kind: DocumentKind, checks: tuple[Check, ...], strength: EvidenceStrength
) -> None:
    assert strength_of(kind, checks) is strength


@pytest.mark.parametrize("kind", DocumentKind)
def test_no_document_without_its_chip_is_superior(kind: DocumentKind) -> None:
    assert strength_of(kind, PASSED) is not EvidenceStrength.SUPERIOR
    assert strength_of(kind, PASSED, format_only=True) is EvidenceStrength.NONE


@pytest.mark.parametrize("kind", DocumentKind)
def test_an_inspection_is_in_order_when_every_item_of_its_kind_is(kind: DocumentKind) -> None:
    answers = in_order(kind)
    assert inspected_in_order(kind, answers)
    for item in answers:
        assert not inspected_in_order(kind, {k: v for k, v in answers.items() if k != item})
        assert not inspected_in_order(kind, answers | {item: InspectionAnswer.NOT_IN_ORDER})
