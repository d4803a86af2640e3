"""No document lifts a fact that it does not itself prove."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.attestations.assurance import ShownDocument, assured_claim
from kiosk.attestations.inspection import inspection_list
from kiosk.domain.dates import PartialDate
from kiosk.domain.evidence import Check, DocumentKind, InspectionAnswer
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    LegalStatus,
    NationalityAssuranceLevel,
    PermanentResidence,
    StatusKind,
)

STATES = st.sampled_from(["UTO", "FRA", "USA"])
LEVELS = st.sampled_from(NationalityAssuranceLevel)
LOST = st.sampled_from([None, PartialDate(), PartialDate(2011)])
CITIZENSHIPS = st.builds(Citizenship, STATES, lost=LOST, level=LEVELS)
RESIDENCES = st.builds(PermanentResidence, STATES, lost=LOST, level=LEVELS)
STATUSES = st.builds(LegalStatus, STATES, st.sampled_from(StatusKind), lost=LOST, level=LEVELS)
CLAIMS = st.builds(
    Claim,
    st.lists(CITIZENSHIPS, max_size=3).map(tuple),
    st.lists(RESIDENCES, max_size=2).map(tuple),
    st.lists(STATUSES, max_size=3).map(tuple),
)
SUPPORTS = st.lists(CITIZENSHIPS | RESIDENCES | STATUSES, max_size=3).map(
    lambda facts: tuple(replace(fact, lost=None) for fact in facts)
)
CHECKS = st.lists(
    st.builds(Check, st.just("check"), st.sampled_from([True, True, True, False, None])),
    max_size=3,
).map(tuple)


@st.composite
def documents(draw: st.DrawFn) -> ShownDocument:
    kind = draw(st.sampled_from(DocumentKind))
    answers = {item.id: InspectionAnswer.IN_ORDER for item in inspection_list(kind)}
    if draw(st.booleans()):
        answers["portrait"] = draw(st.sampled_from(InspectionAnswer))
    return ShownDocument(
        kind=kind,
        issuing_state=draw(STATES),
        supports=draw(SUPPORTS),
        checks=draw(CHECKS),
        answers=answers,
        format_only=draw(st.booleans()),
    )


DOCUMENTS = st.lists(documents(), max_size=4)


@given(CLAIMS, DOCUMENTS)
def test_only_a_document_that_names_the_very_fact_lifts_it(
    claim: Claim, shown: list[ShownDocument]
) -> None:
    for fact in assured_claim(claim, shown, attestation_signed=True).facts:
        if fact.level <= NationalityAssuranceLevel.SIGNED_STATEMENT:
            continue
        assert fact.lost is None
        assert fact.level <= NationalityAssuranceLevel.CORROBORATED
        proving = [
            document
            for document in shown
            for supported in document.supports
            if type(supported) is type(fact)
            and supported.state == fact.state
            and getattr(supported, "kind", None) == getattr(fact, "kind", None)
        ]
        assert any(
            all(check.ok is True for check in document.checks) and not document.format_only
            for document in proving
        )
        if fact.level is NationalityAssuranceLevel.CORROBORATED:
            assert len(proving) > 1


@given(CLAIMS, DOCUMENTS, documents())
def test_one_more_document_never_lowers_a_level(
    claim: Claim, shown: list[ShownDocument], more: ShownDocument
) -> None:
    before = assured_claim(claim, shown, attestation_signed=True)
    after = assured_claim(claim, [*shown, more], attestation_signed=True)
    for old, new in zip(before.facts, after.facts, strict=True):
        assert new.level >= old.level


@given(CLAIMS, DOCUMENTS, st.booleans())
def test_nothing_but_the_level_changes(
    claim: Claim, shown: list[ShownDocument], signed: bool
) -> None:
    assured = assured_claim(claim, shown, attestation_signed=signed)
    for old, new in zip(claim.facts, assured.facts, strict=True):
        assert replace(new, level=old.level) == old
        assert signed or new.level is NationalityAssuranceLevel.NOTHING
