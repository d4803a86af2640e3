"""Documents that are published for everybody to see: specimens.

Offices show what their documents look like with an invented holder, and those
pictures are what a lazy forger prints. Names that real people bear as well
count only together with the published number. Sources are the Council of the
European Union's register of authentic documents (PRADO) and the issuing
offices' own specimen pages, as named at each row.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from kiosk.domain.nationality import NationalityKind, classify

if TYPE_CHECKING:
    from kiosk.documents.document import MrzDocument

_WORDS: Final = frozenset(("SPECIMEN", "ESPECIMEN", "VZOR", "VZOREC", "WZOR"))
"""What offices call a specimen in their tongues (PRADO's glossary); nobody bears these words."""
_NAMES: Final = _WORDS | {"MUSTERMANN", "MUSTERFRAU"}
"""Words that offices print in the name's place."""
STAMPED: Final = _WORDS | {"MUSTER", "VOID", "SAMPLE", "MODELE", "MODEL"}
"""Words that are laid over documents that are none; some of them are people's names as well."""


class _Published(NamedTuple):
    """Hold a published holder; an empty part matches anything, given names by their beginning."""

    issuer: str
    primary: str
    secondary: str
    number: str
    source: str


_SPECIMENS: Final = (
    _Published("UTO", "ERIKSSON", "ANNA MARIA", "", "ICAO Doc 9303, parts 4 to 7, appendix B"),
    _Published("AUS", "CITIZEN", "JANE", "", "Australian Passport Office"),
    _Published("CAN", "MARTIN", "SARAH", "ZE000509", "Passport Canada"),
    _Published("CHE", "VADIS", "QUO", "", "fedpol"),
    _Published("DEU", "", "", "C01X00T47", "Bundesministerium des Innern, passport of 2017"),
    _Published("DEU", "", "", "L01X00T47", "Bundesministerium des Innern, card of 2019"),
    _Published("DEU", "", "", "LZ6311T47", "Bundesministerium des Innern, card of 2021"),
    _Published("DEU", "", "", "T22000129", "Bundesministerium des Innern, card of 2010"),
    _Published("ESP", "ESPAÑOLA ESPAÑOLA", "CARMEN", "", "Dirección General de la Policía"),
    _Published("EST", "MAENNIK", "MARI LIIS", "", "Politsei- ja Piirivalveamet"),
    _Published("FIN", "VIRTANEN", "MARIA OLIVIA", "XP8271602", "Poliisi"),
    _Published("FRA", "BERTHIER", "CORINNE", "", "Ministère de l'intérieur, card of 1988"),
    _Published("FRA", "MARTIN", "MAELYS GAELLE", "", "Ministère de l'intérieur, card of 2021"),
    _Published("GBR", "UNITED KINGDOM", "", "", "HM Passport Office"),
    _Published("GBR", "UK SPECIMEN", "", "", "HM Passport Office"),
    _Published("HUN", "HANDRA", "ROZALIA IRMA", "BD0002028", "Hungarian passport of 2012, PRADO"),
    _Published(
        "NLD", "DE BRUIJN", "WILLEKE LISELOTTE", "", "Rijksdienst voor Identiteitsgegevens"
    ),
    _Published("NLD", "MEULENDIJK", "LOES ALBERTINE", "", "passport of 2001, PRADO"),
    _Published("POL", "KOWALSKA", "ANNA", "ZS0000177", "Ministerstwo Spraw Wewnętrznych"),
    _Published("TWN", "LIN", "MEI HUA", "000000000", "Bureau of Consular Affairs"),
    _Published("USA", "TRAVELER", "HAPPY", "", "Department of State, passport and visa of 2006"),
)
_NOTHING_BUT_ZEROS: Final = re.compile(r"[A-Z]{0,3}0{5,}[A-Z]?")


def is_specimen_code(document: MrzDocument) -> bool:
    """Tell whether issuer or nationality is the State that Doc 9303 invented for specimens."""
    return any(
        classify(code).kind is NationalityKind.SPECIMEN
        for code in (document.issuing_state, document.nationality)
    )


def has_specimen_name(document: MrzDocument) -> bool:
    """Tell whether a word for "specimen" stands among the names."""
    names = f"{document.primary_identifier} {document.secondary_identifier}"
    return not _NAMES.isdisjoint(names.split())


def is_published(document: MrzDocument) -> bool:
    """Tell whether this holder and number are those of a published specimen."""
    issuer = classify(document.issuing_state).canonical
    return any(
        row.issuer == issuer
        and (not row.primary or f"{document.primary_identifier} ".startswith(f"{row.primary} "))
        and document.secondary_identifier.startswith(row.secondary)
        and row.number in ("", document.document_number)
        for row in _SPECIMENS
    )


def is_numbered_with_zeros(document: MrzDocument) -> bool:
    """Tell whether the number holds no digit but zeros, as those of specimens do."""
    return _NOTHING_BUT_ZEROS.fullmatch(document.document_number) is not None
