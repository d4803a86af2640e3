"""What kind of document a zone belongs to, and what such a document proves.

The table of kinds is read from the top; the first row that matches counts.
What a kind proves follows the rule that a nationality is never inferred: a
document proves the citizenship that its issuer vouches for, or nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk.documents.formats import MrzFormat
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import Citizenship, Fact, LegalStatus, PermanentResidence, StatusKind
from kiosk.domain.nationality import NationalityCode, NationalityKind, Treatment, classify

if TYPE_CHECKING:
    from kiosk.documents.document import MrzDocument

_VISAS = (MrzFormat.MRV_A, MrzFormat.MRV_B)
_KINDS_KEPT = 4096  # Codes tell kinds apart, documents share them, and they name nobody.
_DRIVING_LICENCES = (MrzFormat.FRENCH_DRIVING_LICENCE, MrzFormat.SWISS_DRIVING_LICENCE)


class _Rule(NamedTuple):
    """Match a document code (by its beginning) of one issuer, or of any."""

    issuer: str
    code: str
    kind: DocumentKind


# Cards whose code means something else than elsewhere, most particular first.
_CARDS = (
    _Rule("USA", "C", DocumentKind.PERMANENT_RESIDENT_CARD),  # I-551: C1, C2
    _Rule("USA", "IP", DocumentKind.PASSPORT_CARD),
    _Rule("USA", "I", DocumentKind.RESIDENCE_PERMIT),  # I-766 and trusted-traveller cards
    _Rule("USA", "A", DocumentKind.RESIDENCE_PERMIT),  # I-688, I-766 of older make
    _Rule("IRL", "IP", DocumentKind.PASSPORT_CARD),
    _Rule("MAC", "I", DocumentKind.RESIDENCE_PERMIT),  # residents of any nationality
    _Rule("HKG", "I", DocumentKind.RESIDENCE_PERMIT),
    _Rule("", "IR", DocumentKind.RESIDENCE_PERMIT),
    _Rule("", "AC", DocumentKind.OTHER),  # crew member certificate, Doc 9303-5
    _Rule("", "A", DocumentKind.RESIDENCE_PERMIT),
    _Rule("", "I", DocumentKind.NATIONAL_ID),
    _Rule("", "C", DocumentKind.NATIONAL_ID),
)

# Doc 9303-4, section 4.4, and the letters that States used before it.
_PASSPORTS = (
    _Rule("LVA", "PA", DocumentKind.ALIEN_PASSPORT),
    _Rule("RUS", "PN", DocumentKind.NATIONAL_ID),  # the internal passport
    _Rule("", "PL", DocumentKind.LAISSEZ_PASSER),
    _Rule("", "PR", DocumentKind.REFUGEE_TRAVEL_DOCUMENT),
    _Rule("", "PT", DocumentKind.ALIEN_PASSPORT),
    _Rule("", "P", DocumentKind.PASSPORT),
)


class Reason(StrEnum):
    """Say why a document proves less than one might think, or what to look at."""

    NATIONALITY_IS_COUNTRY_OF_BIRTH = "nationality_is_country_of_birth"
    KIND_PROVES_NOTHING = "kind_proves_nothing"
    ASK_OWN_NATIONALITY = "ask_own_nationality"
    NATIONALITY_UNKNOWN = "nationality_unknown"
    NATIONALITY_MISSING = "nationality_missing"
    NATIONALITY_NEEDS_REVIEW = "nationality_needs_review"
    NATIONALITY_REFUSED = "nationality_refused"
    ISSUER_UNKNOWN = "issuer_unknown"
    ISSUER_REFUSED = "issuer_refused"
    ISSUED_BY_ANOTHER_STATE = "issued_by_another_state"
    NOT_A_BRITISH_CITIZEN = "not_a_british_citizen"
    MAY_BE_NON_CITIZEN_NATIONAL = "may_be_non_citizen_national"


@dataclass(frozen=True, slots=True)
class Proof:
    """Hold what a document may support once it was validated and inspected.

    ``facts`` carry no level: the level comes from checks and inspection, not
    from the kind of paper. Empty ``facts`` mean: this document proves no
    citizenship and no status, and ``reasons`` say why.
    """

    kind: DocumentKind
    facts: tuple[Fact, ...] = ()
    reasons: tuple[Reason, ...] = ()


def document_kind(document: MrzDocument) -> DocumentKind:
    """Tell the kind of a document from format, codes, issuer and nationality."""
    return _kind(
        document.format,
        document.document_code,
        document.issuing_state,
        document.nationality,
        specimens_allowed=document.specimens_allowed,
    )


@lru_cache(_KINDS_KEPT)
def _kind(
    mrz_format: MrzFormat,
    document_code: str,
    issuing_state: str,
    nationality_code: str,
    *,
    specimens_allowed: bool,
) -> DocumentKind:
    if mrz_format in _VISAS or document_code.startswith("V"):
        return DocumentKind.VISA
    if mrz_format in _DRIVING_LICENCES:
        return DocumentKind.OTHER
    issuer = classify(issuing_state, specimens_allowed=specimens_allowed)
    nationality = classify(nationality_code, specimens_allowed=specimens_allowed)
    if NationalityKind.ORGANISATION in (issuer.kind, nationality.kind):
        return DocumentKind.LAISSEZ_PASSER
    rules = _PASSPORTS if mrz_format is MrzFormat.TD3 else _CARDS
    kind = _first(rules, issuer.canonical, document_code)
    if kind is DocumentKind.PASSPORT:
        return _passport_kind(issuer, nationality)
    if kind is DocumentKind.NATIONAL_ID and not _same_state(issuer, nationality):
        return DocumentKind.RESIDENCE_PERMIT
    return kind


def proves(document: MrzDocument) -> Proof:
    """Tell which facts a document may support, and why not more.

    Looks at the kind of document only: the caller sees to it that the checks
    passed and a person inspected the document.
    """
    kind = document_kind(document)
    issuer = _classify(document, document.issuing_state)
    state = issuer.canonical
    if issuer.treatment is Treatment.REFUSE:
        return Proof(kind, reasons=(Reason.ISSUER_REFUSED,))
    if issuer.kind is NationalityKind.UNKNOWN:
        return Proof(kind, reasons=(Reason.ISSUER_UNKNOWN,))
    if kind in _PROVING_CITIZENSHIP:
        return _citizenship(kind, _classify(document, document.nationality))
    facts: tuple[Fact, ...] = ()
    if kind is DocumentKind.PERMANENT_RESIDENT_CARD:
        facts = (PermanentResidence(state), LegalStatus(state, StatusKind.PERMANENT_RESIDENT))
    elif kind is DocumentKind.REFUGEE_TRAVEL_DOCUMENT:
        facts = (LegalStatus(state, StatusKind.REFUGEE),)
    return Proof(kind, facts, _REASONS.get(kind, (Reason.KIND_PROVES_NOTHING,)))


_PROVING_CITIZENSHIP = (
    DocumentKind.PASSPORT,
    DocumentKind.PASSPORT_CARD,
    DocumentKind.NATIONAL_ID,
)
_REASONS = {
    DocumentKind.PERMANENT_RESIDENT_CARD: (Reason.NATIONALITY_IS_COUNTRY_OF_BIRTH,),
    DocumentKind.REFUGEE_TRAVEL_DOCUMENT: (Reason.ASK_OWN_NATIONALITY,),
    DocumentKind.LAISSEZ_PASSER: (Reason.ASK_OWN_NATIONALITY,),
    DocumentKind.ALIEN_PASSPORT: (Reason.ASK_OWN_NATIONALITY, Reason.ISSUED_BY_ANOTHER_STATE),
}
_WHY_NOT = {
    Treatment.ASK_OWN_NATIONALITY: Reason.ASK_OWN_NATIONALITY,
    Treatment.STATELESS: Reason.ASK_OWN_NATIONALITY,
    Treatment.REFUGEE: Reason.ASK_OWN_NATIONALITY,
    Treatment.REVIEW: Reason.NATIONALITY_NEEDS_REVIEW,
    Treatment.REFUSE: Reason.NATIONALITY_REFUSED,
}


def _citizenship(kind: DocumentKind, nationality: NationalityCode) -> Proof:
    if not nationality.code:
        return Proof(kind, reasons=(Reason.NATIONALITY_MISSING,))
    if nationality.kind is NationalityKind.UNKNOWN:
        return Proof(kind, reasons=(Reason.NATIONALITY_UNKNOWN,))
    if nationality.treatment is not Treatment.ACCEPT:
        return Proof(kind, reasons=(_WHY_NOT[nationality.treatment],))
    if nationality.kind is NationalityKind.UK_CLASS:
        status = LegalStatus(nationality.family, StatusKind.NATIONAL)
        return Proof(kind, (status,), (Reason.NOT_A_BRITISH_CITIZEN,))
    citizenship = Citizenship(nationality.canonical)
    if nationality.canonical == "USA":
        return Proof(kind, (citizenship,), (Reason.MAY_BE_NON_CITIZEN_NATIONAL,))
    return Proof(kind, (citizenship,))


def _passport_kind(issuer: NationalityCode, nationality: NationalityCode) -> DocumentKind:
    if nationality.treatment is Treatment.REFUGEE:
        return DocumentKind.REFUGEE_TRAVEL_DOCUMENT
    if nationality.treatment is Treatment.STATELESS or nationality.code == "XXX":
        return DocumentKind.ALIEN_PASSPORT
    if not _same_state(issuer, nationality):
        return DocumentKind.ALIEN_PASSPORT
    return DocumentKind.PASSPORT


def _same_state(issuer: NationalityCode, nationality: NationalityCode) -> bool:
    """Tell whether the issuer speaks for its own nationals, as far as both are known.

    British passports are issued by the United Kingdom and by its territories
    for every class of British national; other territories' passports name the
    parent State as nationality.
    """
    if not issuer.family or not nationality.family:
        return True
    return _parent(issuer.family) == _parent(nationality.family)


def _parent(state: str) -> str:
    return _PARENTS.get(state, state)


def _states(parent: str, territories: str) -> dict[str, str]:
    return dict.fromkeys(territories.split(), parent)


# Territories of ISO 3166-1 whose own authorities issue their parent's passports.
_PARENTS = {
    **_states("GBR", "AIA BMU CYM FLK GGY GIB IMN JEY MSR PCN SHN TCA VGB"),
    **_states("NLD", "ABW BES CUW SXM"),
    **_states("DNK", "FRO GRL"),
    **_states("CHN", "HKG MAC"),
    **_states("FRA", "GLP GUF MTQ MYT REU PYF NCL WLF SPM BLM MAF"),
    **_states("USA", "ASM GUM MNP PRI VIR"),
    **_states("FIN", "ALA"),
    **_states("NOR", "SJM"),
    **_states("NZL", "COK NIU TKL"),
    **_states("AUS", "CCK CXR NFK"),
}


def _first(rules: tuple[_Rule, ...], issuer: str, code: str) -> DocumentKind:
    for rule in rules:
        if rule.issuer in ("", issuer) and code.startswith(rule.code):
            return rule.kind
    return DocumentKind.OTHER


def _classify(document: MrzDocument, code: str) -> NationalityCode:
    return classify(code, specimens_allowed=document.specimens_allowed)
