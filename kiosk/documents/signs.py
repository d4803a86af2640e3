"""Signs in what a document says that a person should look at.

A sign is no verdict: it says what was seen and what to do. Genuine documents
show some of them, and a good forgery shows none. What check digits, codes and
names already tell stands in `MrzDocument.checks` and is not repeated here.

Nobody is born in the future or older than a hundred here: two-digit years
cannot say so (see `kiosk.documents.dates`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.documents.kinds import document_kind
from kiosk.documents.number_formats import odd_number
from kiosk.documents.signs_of_specimens import (
    has_specimen_name,
    is_numbered_with_zeros,
    is_published,
    is_specimen_code,
)
from kiosk.documents.validity import longest_life, outlives_its_state, years_after
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.nationality import NationalityKind, Treatment, classify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kiosk.documents.document import MrzDocument

_LONGEST_ANYWHERE: Final = 15
_CARDS_WITHOUT_END_FROM: Final = 55
"""Some States give older holders cards that last for decades."""

# ISO 3166-3: codes of States that are no more. Camouflage passports bear such States' names
# (the Commission's list under article 6 of Decision 1105/2011/EU).
_FORMER_STATES: Final = {
    "DHY": "Dahomey, now Benin",
    "HVO": "Upper Volta, now Burkina Faso",
    "NHB": "New Hebrides, now Vanuatu",
    "PCZ": "the Panama Canal Zone",
    "RHO": "Southern Rhodesia, now Zimbabwe",
    "SKM": "Sikkim, now in India",
    "VDR": "North Viet-Nam, now Viet Nam",
    "YMD": "South Yemen, now Yemen",
}


@dataclass(frozen=True, slots=True)
class DocumentSign:
    """Say what was seen in which field (a name of `RawFields`), in words for the desk."""

    name: str
    field: str
    sentence: str


def document_signs(document: MrzDocument, today: date) -> tuple[DocumentSign, ...]:
    """List what in the zone a person should look at, the gravest first."""
    specimens = () if document.specimens_allowed else _specimens(document)
    return (
        *specimens,
        *_issuer(document),
        *_dates(document),
        *_validity(document, today),
        *_number(document),
    )


def _specimens(document: MrzDocument) -> Iterator[DocumentSign]:
    if is_specimen_code(document):
        yield DocumentSign(
            "specimen_state",
            "issuing_state",
            "This document names Utopia, a State that exists on specimens only."
            " Ask for the person’s own document.",
        )
    elif has_specimen_name(document):
        yield DocumentSign(
            "specimen_name",
            "name",
            "A word for “specimen” stands in the place of the name."
            " Ask for the person’s own document.",
        )
    elif is_published(document):
        yield DocumentSign(
            "specimen_published",
            "document_number",
            "This document is published as a specimen for everybody to see."
            " Ask for the person’s own document.",
        )
    elif is_numbered_with_zeros(document):
        yield DocumentSign(
            "specimen_number",
            "document_number",
            "The document number is all zeros, as on specimens."
            " Compare it with the number on the other pages.",
        )


def _issuer(document: MrzDocument) -> Iterator[DocumentSign]:
    """Look at who issued the document; the code of nobody is a failed check already."""
    code = document.issuing_state
    issuer = classify(code, specimens_allowed=document.specimens_allowed)
    if issuer.kind is NationalityKind.FANTASY:
        yield DocumentSign(
            "fantasy_issuer",
            "issuing_state",
            f"“{issuer.name}” sells documents and is no State. Ask for another document.",
        )
    elif code in _FORMER_STATES or issuer.kind is NationalityKind.HISTORIC:
        if issuer.canonical != code:
            return
        name = _FORMER_STATES.get(code, issuer.name)
        yield DocumentSign(
            "former_issuer",
            "issuing_state",
            f"The code {code} stands for {name}, and no office issues documents under it"
            " any more. Such passports are sold as camouflage. Ask for another document.",
        )
    elif issuer.kind is NationalityKind.NEVER_A_PERSON or (
        issuer.kind is NationalityKind.STATE and issuer.treatment is Treatment.REVIEW
    ):
        yield DocumentSign(
            "issuer_without_documents",
            "issuing_state",
            f"The code {code} stands for {issuer.name}, which issues no documents to people."
            " Ask for another document.",
        )


def _dates(document: MrzDocument) -> Iterator[DocumentSign]:
    born, expires = document.date_of_birth, document.date_of_expiry
    if born.calendar is False:
        yield DocumentSign(
            "birth_no_such_day",
            "date_of_birth",
            "No calendar has this date of birth. Compare it with the printed date.",
        )
    if expires.calendar is False:
        yield DocumentSign(
            "expiry_no_such_day",
            "date_of_expiry",
            "No calendar has this date of expiry. Compare it with the printed date.",
        )
    if born.value.known and expires.value.known and born.value.earliest > expires.value.latest:
        yield DocumentSign(
            "born_after_expiry",
            "date_of_birth",
            "The document expired before its holder was born, if the years are of this century."
            " Compare both dates with the printed ones.",
        )


def _validity(document: MrzDocument, today: date) -> Iterator[DocumentSign]:
    if outlives_its_state(document, today):
        years = longest_life(document, today)
        yield DocumentSign(
            "validity_too_long",
            "date_of_expiry",
            f"This document would be good for more than {years} years from today. Its State"
            f" issues none to a holder of this age for longer than {years}."
            " Look at the date of issue.",
        )
    elif _ends_beyond_any(document, today):
        yield DocumentSign(
            "expiry_far_away",
            "date_of_expiry",
            f"This document would be good for more than {_LONGEST_ANYWHERE} years from today."
            " Look at the date of issue.",
        )


def _ends_beyond_any(document: MrzDocument, today: date) -> bool:
    expires, born = document.date_of_expiry.value, document.date_of_birth.value
    if not expires.known or expires.earliest <= years_after(today, _LONGEST_ANYWHERE):
        return False
    if document_kind(document) in (DocumentKind.PASSPORT, DocumentKind.VISA):
        return True
    return born.known and years_after(born.earliest, _CARDS_WITHOUT_END_FROM) > today


def _number(document: MrzDocument) -> Iterator[DocumentSign]:
    row = odd_number(document)
    if row is not None:
        issuer = classify(document.issuing_state).name
        yield DocumentSign(
            "number_format",
            "document_number",
            f"Documents of this kind from {issuer} are numbered with {row.words}; this number is"
            " written otherwise. Compare it with the printed number."
            " Emergency and diplomatic documents may differ.",
        )
