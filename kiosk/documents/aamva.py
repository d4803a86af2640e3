"""Read the barcode on the back of a North American driving licence or identity card.

AAMVA's DL/ID Card Design Standard, annex D, "Mandatory PDF417 bar code": a
header with the issuer's number and a version, then subfiles of elements that
begin with three letters. Versions 1 to 10 and later differ in how they write
names and dates; what they share is read here, addresses and bodily traits are
left where they are.

Such a card tells who issued it. It never tells a nationality, and the type
says so: a licence has no such field and proves nothing about citizenship.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kiosk.documents.aamva_issuers import LicenceIssuer, licence_issuer
from kiosk.documents.kinds import Proof, Reason
from kiosk.documents.names import NATIONAL_LETTERS, TRANSLITERATION
from kiosk.domain.dates import UNKNOWN_DATE, PartialDate, PartialDateError
from kiosk.domain.errors import KioskError
from kiosk.domain.evidence import Check, DocumentKind

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_CHARACTERS: Final = 4096
"""More than a PDF417 symbol can hold (ISO/IEC 15438: 1,850 characters, 2,710 digits)."""

_HEADER: Final = re.compile(
    r"@[\n\r\x1c-\x1f ]{0,8}(?:ANSI ?|AAMVA)(?P<iin>[0-9]{6})(?P<version>[0-9]{2})"
    r"(?P<counts>[0-9]{2}|[0-9]{4})(?P<subfiles>(?:[A-Z]{2}[0-9]{8})+)"
)
_SEPARATORS: Final = re.compile(r"[\n\r\x1c-\x1f]+")
_ELEMENT: Final = re.compile(r"(?:DL|ID|EN)?(?P<name>D[A-D][A-Z])(?P<value>.*)", re.DOTALL)
_CARDS: Final = {"DL": "driving licence", "ID": "identity card", "EN": "enhanced licence"}
_NOTHING: Final = frozenset({"", "NONE", "UNAVL", "UNAVAIL", "N/A"})
_DATE: Final = re.compile(r"[0-9]{8}", re.ASCII)
_EARLIEST_YEAR: Final = 1850
_LATEST_YEAR: Final = 2200
_REMEDY: Final = "Scan the wide barcode on the back of the card again, or go on without it."


class AamvaError(KioskError):
    """Report the content of a barcode that is no licence of AAMVA's standard."""


@dataclass(frozen=True, slots=True)
class AamvaLicence:
    """Hold what the barcode of one card says.

    Names are in the card's own letters, without the standard's words for
    "none". ``names_truncated`` tells that one of them was or may have been
    cut to fit. Dates that no calendar has are unknown. There is no
    nationality here, and none may be inferred from ``issuer``.
    """

    version: int
    card: str
    issuer: LicenceIssuer
    issued_in: str
    family_name: str = field(repr=False)
    given_names: str = field(repr=False)
    suffix: str = field(repr=False)
    names_truncated: bool
    date_of_birth: PartialDate = field(repr=False)
    date_of_expiry: PartialDate
    licence_number: str = field(repr=False)

    @property
    def proof(self) -> Proof:
        """Give what such a card proves: no citizenship and no status."""
        return Proof(DocumentKind.OTHER, reasons=(Reason.KIND_PROVES_NOTHING,))


def parse_aamva(content: str) -> AamvaLicence:
    """Read the text of a licence's PDF417 barcode.

    The offsets in the header are not relied on, because cards in use get
    them wrong: elements are told by their separators and letters. What a
    jurisdiction adds in subfiles of its own is not read.

    Raises `AamvaError`, and nothing else, for a text that is no such content.
    """
    if len(content) > MOST_CHARACTERS:
        raise AamvaError("This barcode holds more than a driving licence can.", _REMEDY)
    header = _HEADER.match(content.lstrip())
    if header is None:
        raise AamvaError("This barcode is not that of a North American driving licence.", _REMEDY)
    types = re.findall("[A-Z]{2}", header["subfiles"])
    card = next((_CARDS[name] for name in types if name in _CARDS), None)
    if card is None:
        raise AamvaError("This barcode holds no driving licence and no identity card.", _REMEDY)
    elements = _elements(content.lstrip()[header.end() :])
    family, given = _names(elements)
    if not (family or given):
        raise AamvaError("This barcode names no holder.", _REMEDY)
    return AamvaLicence(
        version=int(header["version"]),
        card=card,
        issuer=licence_issuer(header["iin"]),
        issued_in=_value(elements, "DCG"),
        family_name=family,
        given_names=given,
        suffix=_value(elements, "DCU") or _value(elements, "DAE"),
        names_truncated=_truncated(elements),
        date_of_birth=_date(_value(elements, "DBB")),
        date_of_expiry=_date(_value(elements, "DBA")),
        licence_number=_value(elements, "DAQ") or _value(elements, "DBJ"),
    )


def _elements(body: str) -> dict[str, str]:
    """Give the elements of the standard's own subfiles; of a repeated one the first."""
    elements: dict[str, str] = {}
    for piece in _SEPARATORS.split(body):
        match = _ELEMENT.fullmatch(piece)
        if match is not None:
            elements.setdefault(match["name"], match["value"].strip())
    return elements


def _value(elements: Mapping[str, str], name: str) -> str:
    value = " ".join(elements.get(name, "").split())
    return "" if value.upper() in _NOTHING or not value.isprintable() else value


def _names(elements: Mapping[str, str]) -> tuple[str, str]:
    """Give family name and given names, however the version writes them.

    Version 1 has one field (``DAA``: family, first, middle, parted by
    commas) or three; versions 2 and 3 have ``DCS`` and all given names in
    ``DCT``; from version 4 on ``DCS``, ``DAC`` and ``DAD``.
    """
    family = _value(elements, "DCS") or _value(elements, "DAB")
    first = _value(elements, "DAC")
    given = f"{first} {_value(elements, 'DAD')}" if first else _value(elements, "DCT")
    whole = _value(elements, "DAA")
    if whole and not (family and given.strip()):
        parts = [part.strip() for part in whole.split(",")]
        family, given = family or parts[0], " ".join(parts[1:3])
    return family, " ".join(given.replace(",", " ").split())


def _truncated(elements: Mapping[str, str]) -> bool:
    """Tell whether a name was cut, or an old version cannot tell (D.12.5: T, N, U)."""
    if "DAA" in elements and "DCS" not in elements:
        return False
    return any(elements.get(name, "U").strip().upper() != "N" for name in ("DDE", "DDF", "DDG"))


def _date(text: str) -> PartialDate:
    """Read CCYYMMDD (version 1, Canada) or MMDDCCYY (United States).

    No date can be taken for one of the other order: a century is no month.
    """
    if _DATE.fullmatch(text) is None:
        return UNKNOWN_DATE
    for year, month, day in (
        (text[4:], text[:2], text[2:4]),
        (text[:4], text[4:6], text[6:]),
    ):
        if not _EARLIEST_YEAR <= int(year) < _LATEST_YEAR:
            continue
        try:
            return PartialDate(int(year), int(month) or None, int(day) or None)
        except PartialDateError:
            continue
    return UNKNOWN_DATE


def compare_licence(
    licence: AamvaLicence,
    *,
    primary_identifier: str,
    secondary_identifier: str,
    date_of_birth: PartialDate,
) -> tuple[Check, ...]:
    """Compare a licence with the names and date of birth of a zone or of a person's typing.

    A row is left open where nothing can be said: middle names may be missing
    or initials on either side, a second surname may be missing, a name may
    have been cut. Only what plainly differs fails.
    """
    born = licence.date_of_birth
    known = born.known and date_of_birth.known
    country = licence.issuer.country
    return (
        Check(
            "licence_name",
            _same_names(licence, primary_identifier, secondary_identifier),
            f"{secondary_identifier} {primary_identifier}".strip(),
            f"{licence.given_names} {licence.family_name}".strip(),
        ),
        Check(
            "licence_date_of_birth",
            born.may_equal(date_of_birth) if known else None,
            str(date_of_birth),
            str(born),
        ),
        Check(
            "licence_issuer",
            licence.issued_in == country if licence.issued_in and country else None,
            country,
            licence.issued_in,
        ),
    )


def _same_names(licence: AamvaLicence, primary: str, secondary: str) -> bool | None:
    family = _compare_families(_words(licence.family_name), _words(primary))
    given = _compare_given(_words(licence.given_names), _words(secondary))
    if licence.names_truncated:
        # What was cut may still begin alike; it cannot be told to differ.
        family, given = family or None, given or None
    if family is False or given is False:
        return False
    return True if family and given else None


def _compare_families(one: list[str], other: list[str]) -> bool | None:
    if not one or not other:
        return None
    if "".join(one) == "".join(other):
        return True
    return None if set(one) & set(other) else False


def _compare_given(one: list[str], other: list[str]) -> bool | None:
    if not one or not other:
        return None
    if "".join(one) == "".join(other):
        return True
    first, second = sorted((one, other), key=len)
    alike = all(_may_be(a, b) for a, b in zip(first, second, strict=False))
    if alike and one[0] == other[0]:
        return True
    return None if set(one) & set(other) or alike else False


def _may_be(one: str, other: str) -> bool:
    return one == other or (1 in (len(one), len(other)) and one[0] == other[0])


def _words(name: str) -> list[str]:
    """Give the words of a name in plain letters, spellings of umlauts made one."""
    capitals = name.replace("ß", "SS").upper()
    plain = "".join(TRANSLITERATION[c] if c in NATIONAL_LETTERS else c for c in capitals)
    for written, short in (("AE", "A"), ("OE", "O"), ("UE", "U"), ("AA", "A")):
        plain = plain.replace(written, short)
    return re.findall(r"[A-Z0-9]+", re.sub(r"['’.]", "", plain))
