"""How issuing States write the numbers of their documents.

Each row names where it was published; a State or kind of document without a
row is passed over in silence. "Purview" is Microsoft's public reference of
sensitive information types, which lists the formats by country. Emergency,
service and diplomatic documents may be numbered otherwise, and a State may
change its numbers tomorrow: an odd number is something to look at, no more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.documents.formats import MrzFormat
from kiosk.documents.kinds import document_kind
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.nationality import classify

if TYPE_CHECKING:
    from kiosk.documents.document import MrzDocument

_ORDINARY_CODES: Final = ("P", "PP", "I", "ID")
"""Doc 9303-4, section 4.4, and 9303-5: other second letters mark particular documents."""


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """State how one State numbers one kind of document.

    ``pattern`` is a regular expression over the whole number, ``words`` the
    same for a person, ``source`` who publishes it.
    """

    pattern: str
    words: str
    source: str


_P: Final = DocumentKind.PASSPORT
_I: Final = DocumentKind.NATIONAL_ID

_PURVIEW: Final = "Purview, passport number of this State"
_PURVIEW_EU: Final = "Purview, EU passport number"
_NINE_DIGITS: Final = NumberFormat(r"\d{9}", "nine digits", _PURVIEW_EU)
_TWO_AND_SEVEN: Final = NumberFormat(r"[A-Z]{2}\d{7}", "two letters and seven digits", _PURVIEW_EU)
_ANY_AND_SEVEN: Final = NumberFormat(
    r"[A-Z0-9]{2}\d{7}", "two letters or digits and seven digits", _PURVIEW_EU
)
_GERMAN: Final = NumberFormat(
    r"[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}",
    "nine characters: a letter first, no vowel and none of B, D, Q, S",
    "Bundesministerium des Innern, quoted by ADAC; Purview, Germany passport number",
)
_DUTCH: Final = NumberFormat(
    r"[A-NP-Z]{2}[A-NP-Z0-9]{6}\d",
    "two letters, six letters or digits and a digit, without the letter O",
    "government.nl, passport numbers; python-stdnum, identiteitskaartnummer",
)

_FORMATS: Final = {
    ("AUS", _P): NumberFormat(
        r"(?:[NEDFACUX]|P[A-FUWXZ])\d{7}",
        "a letter, or P and a letter, and seven digits",
        _PURVIEW,
    ),
    ("AUT", _P): NumberFormat(
        r"[A-Z]{1,2}\d{7}", "one or two letters and seven digits", _PURVIEW_EU
    ),
    ("BEL", _P): NumberFormat(r"[A-Z]{2}\d{6}", "two letters and six digits", _PURVIEW_EU),
    ("CAN", _P): NumberFormat(
        r"[A-Z]{2}\d{6}|[A-Z]\d{6}[A-Z]{2}",
        "two letters and six digits, or since 2023 a letter, six digits and two letters",
        "Purview; Government of Canada, features of the new passport",
    ),
    ("CHN", _P): NumberFormat(
        r"[GE]\d{8}|E[A-HJ-NP-Z]\d{7}",
        "G or E and eight digits, or E, a letter and seven digits",
        "validator.js, citing Wikipedia, Chinese passport",
    ),
    ("CYP", _P): NumberFormat(r"[A-Z]\d{6,8}", "a letter and six to eight digits", _PURVIEW_EU),
    ("CZE", _P): NumberFormat(r"\d{8}", "eight digits", _PURVIEW_EU),
    ("DEU", _P): _GERMAN,
    ("DEU", _I): _GERMAN,
    ("DNK", _P): _NINE_DIGITS,
    ("ESP", _P): NumberFormat(
        r"[A-Z0-9]{2,3}\d{6}", "two or three letters or digits and six digits", _PURVIEW_EU
    ),
    ("EST", _P): NumberFormat(
        r"[A-Z]{1,2}\d{7}", "one or two letters and seven digits", _PURVIEW_EU
    ),
    ("FIN", _P): _TWO_AND_SEVEN,
    ("FRA", _P): NumberFormat(
        r"\d{2}[A-Z]{2}\d{5}", "two digits, two letters and five digits", _PURVIEW
    ),
    ("GBR", _P): NumberFormat(r"\d{9}", "nine digits", _PURVIEW),
    ("GRC", _P): _TWO_AND_SEVEN,
    ("HRV", _P): _NINE_DIGITS,
    ("HUN", _P): NumberFormat(
        r"[A-Z]{2}\d{6,7}", "two letters and six or seven digits", _PURVIEW_EU
    ),
    ("IND", _P): NumberFormat(
        r"[A-Z]\d{7}",
        "a letter and seven digits",
        "validator.js, citing Wikipedia, Indian passport",
    ),
    ("IRL", _P): _ANY_AND_SEVEN,
    ("ISL", _P): NumberFormat(
        r"A\d{7}", "A and seven digits", "validator.js, citing Wikipedia, Icelandic passport"
    ),
    ("ITA", _P): _ANY_AND_SEVEN,
    ("JPN", _P): NumberFormat(r"[A-Z]{2}\d{7}", "two letters and seven digits", _PURVIEW),
    ("LTU", _P): NumberFormat(r"[A-Z0-9]{8}", "eight letters or digits", _PURVIEW_EU),
    ("LUX", _P): NumberFormat(r"[A-Z0-9]{7,8}", "seven or eight letters or digits", _PURVIEW),
    ("LVA", _P): _ANY_AND_SEVEN,
    ("MLT", _P): NumberFormat(r"\d{7}", "seven digits", _PURVIEW_EU),
    ("NLD", _P): _DUTCH,
    ("NLD", _I): _DUTCH,
    ("PHL", _P): NumberFormat(
        r"[A-Z]{1,2}\d{6}|[A-Z]{2}\d{7}|[A-Z]\d{7}[A-Z]",
        "one or two letters and six or seven digits, or a letter, seven digits and a letter",
        _PURVIEW,
    ),
    ("POL", _P): NumberFormat(r"[A-Z]{2}\d{7}", "two letters and seven digits", _PURVIEW),
    ("ROU", _P): NumberFormat(r"\d{8,9}", "eight or nine digits", _PURVIEW_EU),
    ("SVK", _P): NumberFormat(r"[A-Z0-9]\d{7}", "a letter or digit and seven digits", _PURVIEW_EU),
    ("SVN", _P): NumberFormat(r"P[A-Z]\d{7}", "P, a letter and seven digits", _PURVIEW_EU),
    ("SWE", _P): NumberFormat(
        r"\d{8}|[A-Z0-9]{9}",
        "eight digits, or since 2022 nine letters or digits",
        "Polisen, nya pass och nationella identitetskort",
    ),
    ("USA", _P): NumberFormat(
        r"[A-Z0-9]\d{8}",
        "nine digits, or since 2021 a letter and eight digits",
        "travel.state.gov, next generation passport; Purview",
    ),
}


def number_format(document: MrzDocument) -> NumberFormat | None:
    """Give the row for a document of this issuer and kind, ``None`` where there is none.

    Documents of particular codes have none, nor have numbers whose check
    digit disagrees: those were misread, or are odd for a better reason.
    """
    if document.document_code not in _ORDINARY_CODES or document.format is MrzFormat.FRENCH_ID:
        return None
    if any(check.name == "document_number" and check.ok is False for check in document.checks):
        return None
    issuer = classify(document.issuing_state).canonical
    return _FORMATS.get((issuer, document_kind(document)))


def odd_number(document: MrzDocument) -> NumberFormat | None:
    """Give the row that the document's number does not follow, ``None`` where all is well."""
    row = number_format(document)
    if row is None or re.fullmatch(row.pattern, document.document_number):
        return None
    return row
