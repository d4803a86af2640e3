"""What the desk calls things: checks, kinds of document, kinds of fact, levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.documents import Reason
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import NationalityAssuranceLevel
from kiosk.flows.onboarding_claim import FactKind
from kiosk.reading.results import Hint
from kiosk.services.check_titles import CHECK_TITLES

if TYPE_CHECKING:
    from kiosk.domain.evidence import Check


def tr(text: str) -> str:
    """Translate a text of the desk."""
    return QCoreApplication.translate("desk", text)


CHECK_DIGITS = frozenset(
    {"document_number", "date_of_birth", "date_of_expiry", "optional_data", "composite"}
)
AGAINST_CLAIM = frozenset(
    {
        "typed_name",
        "typed_date_of_birth",
        "claim_citizenship",
        "claim_residence",
        "claim_status",
        "claim_dates",
    }
)
CONFIRMED = "confirmed_"
"""How the names of those checks begin that only say that the page agrees."""
_FIELDS = {
    "primary_identifier": "Surname",
    "secondary_identifier": "Given names",
    "name": "Name",
    "document_number": "Number",
    "nationality": "Nationality",
    "country_of_birth": "Country of birth",
    "issuing_state": "Issued by",
    "date_of_birth": "Born",
    "date_of_expiry": "Expires",
    "sex": "Sex",
    "optional_data": "Optional data",
}
FIELDS_OF_CHECK = {
    "document_number": ("document_number", "document_number_check_digit"),
    "date_of_birth": ("date_of_birth", "date_of_birth_check_digit"),
    "date_of_expiry": ("date_of_expiry", "date_of_expiry_check_digit"),
    "optional_data": ("optional_data", "optional_data_check_digit"),
    "composite": ("composite_check_digit",),
    "document_code": ("document_code",),
    "issuing_state": ("issuing_state",),
    "nationality": ("nationality",),
    "country_of_birth": ("nationality",),
    "name": ("name", "secondary_name"),
    "sex": ("sex",),
    "date_of_birth_calendar": ("date_of_birth",),
    "date_of_expiry_calendar": ("date_of_expiry",),
    "expiry": ("date_of_expiry",),
    "typed_name": ("name", "secondary_name"),
    "typed_date_of_birth": ("date_of_birth",),
    "claim_citizenship": ("nationality",),
    "claim_residence": ("issuing_state",),
    "claim_status": ("issuing_state",),
}
"""The fields of the zone that a check is about, to be shown in the picture."""
FIELDS_OF_CHECK |= {f"{CONFIRMED}{field}": (field,) for field in _FIELDS}
FIELDS_OF_CHECK |= {
    f"{CONFIRMED}primary_identifier": ("name",),
    f"{CONFIRMED}secondary_identifier": ("name", "secondary_name"),
    f"{CONFIRMED}country_of_birth": ("nationality",),
}

_KINDS = {
    DocumentKind.PASSPORT: "Passport",
    DocumentKind.PASSPORT_CARD: "Passport card",
    DocumentKind.NATIONAL_ID: "National identity card",
    DocumentKind.PERMANENT_RESIDENT_CARD: "Permanent resident card",
    DocumentKind.REFUGEE_TRAVEL_DOCUMENT: "Refugee travel document",
    DocumentKind.ALIEN_PASSPORT: "Alien's passport",
    DocumentKind.RESIDENCE_PERMIT: "Residence permit",
    DocumentKind.VISA: "Visa",
    DocumentKind.LAISSEZ_PASSER: "Laissez-passer",
    DocumentKind.OTHER: "Other document",
}
_FACTS = {
    FactKind.CITIZENSHIP: "Citizenship",
    FactKind.PERMANENT_RESIDENCE: "Permanent residence",
    FactKind.CITIZEN: "Status: citizen",
    FactKind.NATIONAL: "Status: national, not citizen",
    FactKind.PERMANENT_RESIDENT: "Status: permanent resident",
    FactKind.CONDITIONAL_PERMANENT_RESIDENT: "Status: conditional permanent resident",
    FactKind.REFUGEE: "Status: refugee",
    FactKind.ASYLEE: "Status: asylee",
    FactKind.OTHER: "Status: other",
    FactKind.UNDECLARED: "Prefers not to state a status",
}
_REASONS = {
    Reason.NATIONALITY_IS_COUNTRY_OF_BIRTH: (
        "The place of the nationality holds the country of birth. This card proves residence, "
        "not citizenship."
    ),
    Reason.KIND_PROVES_NOTHING: (
        "This kind of document proves neither citizenship nor status. Ask which other document "
        "the person would like to show."
    ),
    Reason.ASK_OWN_NATIONALITY: (
        "This document does not name the holder's own nationality. Ask for it."
    ),
    Reason.NATIONALITY_UNKNOWN: "Nobody lists this nationality code. Compare it letter by letter.",
    Reason.NATIONALITY_MISSING: "This document names no nationality.",
    Reason.NATIONALITY_NEEDS_REVIEW: "A second person decides what this nationality code means.",
    Reason.NATIONALITY_REFUSED: "This nationality code is for specimens only.",
    Reason.ISSUER_UNKNOWN: "Nobody lists this issuer. Compare the code letter by letter.",
    Reason.ISSUER_REFUSED: "This issuer's documents are specimens or fantasy, not evidence.",
    Reason.ISSUED_BY_ANOTHER_STATE: "The issuing State does not vouch for the nationality.",
    Reason.NOT_A_BRITISH_CITIZEN: "The holder is a British national, not a British citizen.",
    Reason.MAY_BE_NON_CITIZEN_NATIONAL: (
        "Read the endorsements: nationals of the United States who are not citizens carry the "
        "same code."
    ),
}
_LEVELS = {
    NationalityAssuranceLevel.NOTHING: "Level 0: nothing",
    NationalityAssuranceLevel.SIGNED_STATEMENT: "Level 1: signed statement",
    NationalityAssuranceLevel.DOCUMENT_INSPECTED: "Level 2: document inspected",
    NationalityAssuranceLevel.CORROBORATED: "Level 3: two documents",
    NationalityAssuranceLevel.CRYPTOGRAPHIC: "Level 4: chip verified",
}
_HINTS = {
    Hint.SHOW_DOCUMENT: "Show the camera the page with the machine-readable lines.",
    Hint.HOLD_STILL: "The picture is blurred. Hold the document still.",
    Hint.MOVE_CLOSER: "The lines are too small. Bring the document closer.",
    Hint.MOVE_BACK: "The document does not fit. Move it back.",
    Hint.TILT_GLARE: "Glare hides the bottom lines. Tilt the document.",
    Hint.MORE_LIGHT: "It is too dark. Bring more light.",
    Hint.STRAIGHTEN: "The lines slant. Turn the document straight.",
    Hint.READING: "Good. Keep it there.",
    Hint.DONE: "The picture is taken.",
}


def hint_sentence(hint: Hint) -> str:
    """Say the one thing that would make the next live frame better."""
    return tr(_HINTS[hint])


def check_title(check: Check) -> str:
    """Name a check; one that is new here is named by its identifier."""
    field = check.name.removeprefix(CONFIRMED)
    plain = field.replace("_", " ").capitalize()
    if check.name.startswith(CONFIRMED):
        return tr(_FIELDS.get(field, plain))
    return tr(CHECK_TITLES.get(field, plain))


def field_title(name: str) -> str:
    """Name a field of a document; one that is new here is named by its identifier."""
    return tr(_FIELDS.get(name, name.replace("_", " ").capitalize()))


def kind_title(kind: DocumentKind) -> str:
    """Name a kind of document."""
    return tr(_KINDS[kind])


def fact_title(kind: FactKind) -> str:
    """Name a kind of fact."""
    return tr(_FACTS[kind])


def fact_options() -> list[tuple[str, str]]:
    """List the kinds of fact for a choice."""
    return [(kind.value, fact_title(kind)) for kind in FactKind]


def reason_sentence(reason: Reason) -> str:
    """Say why a document proves less than one might think."""
    return tr(_REASONS[reason])


def level_title(level: NationalityAssuranceLevel) -> str:
    """Name a nationality assurance level."""
    return tr(_LEVELS[level])
