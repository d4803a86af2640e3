"""Nationality codes: what the three letters in a machine-readable zone mean.

ICAO Doc 9303-3, section 5, takes the alpha-3 codes of ISO 3166-1 and adds its
own: one letter for Germany, five classes of British nationals, organisations,
and persons without a nationality. A code is shown as it was read and never
pulled to a neighbour: a code that nobody lists stays unknown.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.nationality_table import ICAO_CODES, ISO_3166_1, WITHOUT_CITIZENS


class NationalityKind(StrEnum):
    """Name what a code stands for."""

    STATE = "state"
    UK_CLASS = "uk_class"
    ALIAS = "alias"
    ORGANISATION = "organisation"
    NO_NATIONALITY = "no_nationality"
    DOCUMENT_ONLY = "document_only"
    SPECIMEN = "specimen"
    NEVER_A_PERSON = "never_a_person"
    FANTASY = "fantasy"
    UNRECOGNISED = "unrecognised"
    HISTORIC = "historic"
    UNKNOWN = "unknown"


class Treatment(StrEnum):
    """Name what the desk does with a code.

    ``ACCEPT``: the canonical code is a nationality. ``ASK_OWN_NATIONALITY``:
    the code says nothing about the holder's nationality. ``REVIEW``: a person
    decides. ``STATELESS`` and ``REFUGEE``: the holder has, or may have, no
    nationality that the issuer vouches for. ``REFUSE``: no evidence at all.
    """

    ACCEPT = "accept"
    ASK_OWN_NATIONALITY = "ask_own_nationality"
    REVIEW = "review"
    STATELESS = "stateless"
    REFUGEE = "refugee"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class NationalityCode:
    """Hold one code and what it means.

    ``code`` is the code as read without trailing fillers, ``canonical`` the
    code by which the program knows it (``D`` is ``DEU``, ``XKX`` is ``RKS``),
    ``family`` the State whose national the holder is (``GBR`` for the British
    classes, otherwise ``canonical``), empty where there is none.
    """

    code: str
    canonical: str
    kind: NationalityKind
    name: str
    treatment: Treatment
    family: str = ""


def _table() -> dict[str, NationalityCode]:
    codes = {
        code: NationalityCode(
            code,
            code,
            NationalityKind.STATE,
            name,
            Treatment.REVIEW if code in WITHOUT_CITIZENS else Treatment.ACCEPT,
            "" if code in WITHOUT_CITIZENS else code,
        )
        for code, (_, name) in ISO_3166_1.items()
    }
    for code, (canonical, kind, name, treatment, family) in ICAO_CODES.items():
        codes[code] = NationalityCode(
            code, canonical, NationalityKind(kind), name, Treatment(treatment), family
        )
    return codes


_CODES = _table()
_SPECIMEN_ALLOWED = {
    code: replace(entry, treatment=Treatment.ACCEPT, family=entry.canonical)
    for code, entry in _CODES.items()
    if entry.kind is NationalityKind.SPECIMEN
}
_FILLERS = "< "


def classify(code: str, *, specimens_allowed: bool = False) -> NationalityCode:
    """Tell what a nationality or issuer code means.

    Trailing fillers are dropped; nothing else is changed, so ``SI`` or ``gbr``
    are unknown. ``UTO`` is refused unless ``specimens_allowed``.
    """
    bare = code.rstrip(_FILLERS)
    if specimens_allowed and bare in _SPECIMEN_ALLOWED:
        return _SPECIMEN_ALLOWED[bare]
    known = _CODES.get(bare)
    if known is not None:
        return known
    return NationalityCode(bare, bare, NationalityKind.UNKNOWN, bare, Treatment.REVIEW)


def all_codes() -> tuple[NationalityCode, ...]:
    """Give every code the program knows, ISO 3166-1 first, in code order."""
    return tuple(_CODES.values())
