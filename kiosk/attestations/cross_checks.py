"""Cross-checks: a document against what was typed, and a claim against the document.

A nationality is compared only where the document proves one. Where it does
not (a green card's slot holds the country of birth, a laissez-passer's an
organisation), the check says so and stays open; it never passes and never
accuses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.attestations.names import name_matches
from kiosk.domain.errors import KioskError
from kiosk.domain.evidence import Check
from kiosk.domain.facts import Citizenship, Fact, LegalStatus, PermanentResidence

if TYPE_CHECKING:
    from datetime import date

    from kiosk.attestations.document_facts import DocumentFacts
    from kiosk.domain.dates import PartialDate
    from kiosk.domain.facts import Claim
    from kiosk.domain.persons import Particulars

TYPED_NAME = "typed_name"
TYPED_DATE_OF_BIRTH = "typed_date_of_birth"
CLAIM_CITIZENSHIP = "claim_citizenship"
CLAIM_RESIDENCE = "claim_residence"
CLAIM_STATUS = "claim_status"
CLAIM_DATES = "claim_dates"


def cross_check(
    particulars: Particulars, claim: Claim, document: DocumentFacts, today: date
) -> tuple[Check, ...]:
    """Compare typed data, claim and document; one row for each comparison."""
    return (
        _name(particulars, document),
        _date_of_birth(particulars, document),
        _claim(claim, document),
        check_claim_dates(claim, particulars.date_of_birth, today),
    )


def proves_fact(supports: tuple[Fact, ...], fact: Fact) -> bool:
    """Tell whether a document that supports these facts proves this very one, as it stands now.

    A fact that is stated as lost is never proven by a document: whoever
    shows it says at the same time that it no longer holds.
    """
    return fact.lost is None and any(_same(supported, fact) for supported in supports)


def check_claim_dates(claim: Claim, date_of_birth: PartialDate, today: date) -> Check:
    """Test that nothing was acquired before birth or after today, or lost before acquired."""
    wrong = [
        fact
        for fact in claim.facts
        if (fact.acquired.known and fact.acquired.earliest > today)
        or (date_of_birth.known and fact.acquired.latest < date_of_birth.earliest)
        or (
            fact.lost is not None
            and fact.lost.known
            and (fact.lost.earliest > today or fact.lost.latest < fact.acquired.earliest)
        )
    ]
    return Check(
        CLAIM_DATES,
        not wrong,
        "from birth until today, acquired before lost",
        ", ".join(_words(fact) for fact in wrong),
    )


def _name(particulars: Particulars, document: DocumentFacts) -> Check:
    expected = f"{document.secondary_identifier} {document.primary_identifier}".strip()
    try:
        ok: bool | None = name_matches(particulars.name, document)
    except KioskError:
        # The zone has no such letters, so nobody can tell what an issuer would write.
        ok = None
    return Check(TYPED_NAME, ok, expected, str(particulars.name))


def _date_of_birth(particulars: Particulars, document: DocumentFacts) -> Check:
    typed, read = particulars.date_of_birth, document.date_of_birth
    # Unknown on both sides agrees; unknown on one side leaves nothing to compare.
    ok = typed.may_equal(read) if typed.known == read.known else None
    return Check(TYPED_DATE_OF_BIRTH, ok, str(read), str(typed))


def _claim(claim: Claim, document: DocumentFacts) -> Check:
    if not document.supports:
        wanted = (
            "the holder's own nationality, from another document"
            if document.own_nationality_to_ask
            else "a document that proves citizenship or status"
        )
        return Check(CLAIM_CITIZENSHIP, None, wanted, document.kind.value)
    first = document.supports[0]
    names = {
        Citizenship: CLAIM_CITIZENSHIP,
        PermanentResidence: CLAIM_RESIDENCE,
        LegalStatus: CLAIM_STATUS,
    }
    return Check(
        names[type(first)],
        any(proves_fact(document.supports, fact) for fact in claim.facts),
        _words(first),
        ", ".join(_words(fact) for fact in claim.facts),
    )


def _same(supported: Fact, fact: Fact) -> bool:
    if isinstance(supported, LegalStatus) and isinstance(fact, LegalStatus):
        return (supported.state, supported.kind) == (fact.state, fact.kind)
    return type(supported) is type(fact) and supported.state == fact.state


def _words(fact: Fact) -> str:
    match fact:
        case Citizenship():
            words = f"citizen of {fact.state}"
        case PermanentResidence():
            words = f"permanent resident of {fact.state}"
        case LegalStatus():
            words = f"{fact.kind.value.replace('_', ' ')} under the law of {fact.state}"
    return words if fact.lost is None else f"formerly {words}"
