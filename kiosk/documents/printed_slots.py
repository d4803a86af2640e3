"""Tell which label a piece of print stands under.

A value belongs to the nearest label above it or to its left. Labels are told
by words of the languages that travel documents print, and by fragments of
words, because small print is read badly.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.documents.printed import Point, PrintedText

_FARTHEST_BELOW = 2.0
_FARTHEST_RIGHT = 6.0
_REACH = 0.7
"""How far boxes of neighbouring print may reach into each other, in heights."""
_CHARACTER = 0.55
"""How wide a character is for its height, on the average of print."""


class Slot(StrEnum):
    """Name the fields whose labels are told apart."""

    SURNAME = "surname"
    GIVEN_NAMES = "given_names"
    NATIONALITY = "nationality"
    BIRTH = "birth"
    COUNTRY_OF_BIRTH = "country_of_birth"
    PLACE = "place"
    SEX = "sex"
    ISSUE = "issue"
    EXPIRY = "expiry"
    NUMBER = "number"
    OTHER = "other"


# The first that fits counts. Texts are capitals without accents; a space in a
# pattern is written as a dot.
_LABELS = r"""
COUNTRY_OF_BIRTH COUNTRY.OF.BIRTH
PLACE PLACE.OF|LIEU.DE|LUGAR.DE|LUOGO|ORT\b|PLAATS|MIEJSCE|MISTO|MIESTO|MJESTO|KRAJ.ROJ|
    LOC\.?.NAST|LOCUL|FODESTED|FODEORT|SYNTYMAPAIKKA|SUNNIKOHT|VIETA|DOGUM.YERI|
    NATURALIDADE|DOGULDUGU.YER|FAEDINGARSTADUR
EXPIRY EXPIR|EXPIRY|VALID.UNTIL|VALID.TO|VALABLE|VALIDE.JUSQ|GULTIG|ABLAUF|CADUC|SCADENZA|
    VALIDADE|WAZNOS|PLATNOST|GELDIG.TOT|VERVAL|ERVENY|LEJART|VRIJEDI|ISTEKA|VELJA|VOIMASSA|
    GALIOJA|DERIGA|KEHTIV|KEHTI|UDLOB|GYLDIG|UTLOP|GILDIR|GILTIG|EXPIRAR|GECERLILIK|
    SON.GECER|ETIBARLI|VALABIL|SKADIM
ISSUE DATE.OF.ISSUE|ISSUED.ON|DATE.DE.DELIV|DELIVRE.LE|AUSSTELL|EXPEDICI|EMISSAO|RILASCIO|
    WYDANIA|VYDANI|VYDANIA|IZDAVANJA|IZDAJE|IZDOTS|ISDAV|AFGIFTE|UTSTED|UTFARD|UDSTED|
    MYONNETTY|ANTUD|KIALLIT|ELIBER|VERILME|VERILIS|LESHIM|DUZENLEN|AGREEMENT
BIRTH OF.BIRTH|BIRTHDATE|BIRTH.DATE|NAISSANCE|\bNE[(E)]*.LE|GEBUR|GEBOORTE|NACIMIENTO|
    NASCIMENTO|NASCITA|URODZENIA|NAROZEN|NARODEN|RODENJA|ROJSTVA|FODSEL|FODELSE|FODT|SYNTYM|
    SZULET|NASTER|DOGUM|DOGULDUGU|DZIMSANAS|GIMIMO|SUNNIAEG|DATELIND|DITELINDJ|FAEDINGARD|
    TWELID
NATIONALITY NATIONALIT|STAATSANGEH|CITIZENSHIP|NACIONALIDAD|CITTADINANZA|NATIONALITE|
    NACIONALIDADE|OBYWATELSTWO|OBCANSTV|DRZAVLJAN|MEDBORGAR|KANSALAISUUS|KODAKONDS|PILIETYB|
    PILSONIB|ALLAMPOLG|CETATENI|UYRUGU|VATANDAS|STATSBORG|RIKISFANG|SHTETESI
SEX ^[\d..]*SEX|/.?SEX|GESCHLECHT|GESLACHT|\bSEXO|SESSO|PLEC\b|POHLAVI|POHLAVIE|SPOL\b|
    SUKUPUOLI|DZIMUMS|LYTIS|SUGU\b|\bNEME\b|KJONN|\bKON/|KYN\b|CINSIYET|CINSI|GENDER
GIVEN_NAMES GIVEN|PRENOM|VORNAME|NOMBRE|NOME\b|NOMES|IMIONA|IMIE\b|JMENO|MENO\b|VOORNA|
    FORNA|ETUNIM|EESNIM|VARDS|VARDAI|UTONEV|PRENUME|EIGINN|FORENAME|SECONDARY
SURNAME SURNAME|\bNOM\b|FAMILIENNAME|NACHNAME|APELLIDO|COGNOME|APELIDO|NAZWISKO|PRIJMENI|
    PRIEZVISKO|PREZIME|PRIIMEK|ACHTERNAAM|EFTERNAMN|ETTERNAVN|EFTERNAVN|SUKUNIMI|
    PEREKONNANIMI|UZVARDS|PAVARDE|CSALADI|\bNUME\b|SOYAD|KENNINAFN|PRIMARY
NUMBER PASSPORT.N|DOCUMENT.N|CARD.N|N°.DU|NO\..DU|NUMERO|NUMER\b|NUMMER|CISLO|BROJ
OTHER AUTHORITY|AUTORITE|BEHORDE|SIGNATURE|UNTERSCHRIFT|HEIGHT|TAILLE|PERSONAL|\bTYPE\b|
    CODE|RESIDEN|ADDRESS|ADRESSE|MARITAL|REMARKS|ENDORSE
"""


def _compiled() -> tuple[tuple[Slot, re.Pattern[str]], ...]:
    lines = _LABELS.replace("\n    ", "").strip().splitlines()
    parted = (line.partition(" ") for line in lines)
    return tuple((Slot[name], re.compile(pattern)) for name, _, pattern in parted)


_COMPILED = _compiled()


@dataclass(frozen=True, slots=True)
class Placed:
    """Hold a piece of print and the box it fills, in a plane where its page stands upright.

    ``plain`` is the text in capitals without accents.
    """

    text: PrintedText
    plain: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        """Return the height of the box."""
        return self.bottom - self.top

    def followed_by(self, other: Placed) -> Placed:
        """Return both as one piece of print, as surely read as the less sure one."""
        first, _, _, fourth = self.text.corners
        _, second, third, _ = other.text.corners
        text = replace(
            self.text,
            text=f"{self.text.text} {other.text.text}",
            confidence=min(self.text.confidence, other.text.confidence),
            corners=(first, second, third, fourth),
        )
        return replace(self, text=text, plain=f"{self.plain} {other.plain}", right=other.right)


def place(texts: Sequence[PrintedText]) -> list[Placed]:
    """Turn print upright: corners are fractions of a picture that may lie on any side.

    The longest text gives both directions and the units: its height, and for
    the widths a character of it, because nobody says here how wide the
    picture is for its height.
    """
    texts = [text for text in texts if text.text.strip()]
    if not texts:
        return []
    longest = max(texts, key=lambda text: len(text.text))
    first, second, _, fourth = longest.corners
    width = len(longest.text) * _CHARACTER
    across = (second[0] - first[0]) / width, (second[1] - first[1]) / width
    down = fourth[0] - first[0], fourth[1] - first[1]
    area = across[0] * down[1] - across[1] * down[0]
    if area == 0:
        return []
    placed = (_placed(text, across, down, area) for text in texts)
    return [each for each in placed if each.height > 0]


def _placed(text: PrintedText, across: Point, down: Point, area: float) -> Placed:
    xs = [(x * down[1] - y * down[0]) / area for x, y in text.corners]
    ys = [(y * across[0] - x * across[1]) / area for x, y in text.corners]
    return Placed(
        text,
        plain_text(text.text),
        left=(xs[0] + xs[3]) / 2,
        right=(xs[1] + xs[2]) / 2,
        top=(ys[0] + ys[1]) / 2,
        bottom=(ys[2] + ys[3]) / 2,
    )


def labelled(placed: Sequence[Placed]) -> Iterator[tuple[Slot, Placed]]:
    """Yield each value with the slot whose label stands nearest to it."""
    labels = [(slot, each) for each in placed if (slot := slot_named(each.plain)) is not None]
    of_labels = {id(label) for _, label in labels}
    for value in placed:
        if id(value) in of_labels:
            continue
        near = [
            (away, slot) for slot, label in labels if (away := _away(label, value)) is not None
        ]
        if near:
            yield min(near)[1], value


def slot_named(plain: str) -> Slot | None:
    """Tell which field a label names; ``None`` where the text is no label."""
    for slot, pattern in _COMPILED:
        if pattern.search(plain):
            return slot
    return None


def _away(label: Placed, value: Placed) -> float | None:
    """Tell how far a value is from a label above or left of it, in heights of the value."""
    height = value.height
    below = (value.top - label.bottom) / height
    gap = _gap(label, value) / height
    if -_REACH < below < _FARTHEST_BELOW and gap < 1:
        return max(below, 0) + max(gap, 0)
    level = abs(value.top + value.bottom - label.top - label.bottom) < height
    if level and value.left > label.left and gap < _FARTHEST_RIGHT:
        return max(gap, 0)
    return None


def _gap(one: Placed, other: Placed) -> float:
    """Return the way between two boxes along the row, negative where they overlap."""
    return max(other.left - one.right, one.left - other.right)


def right_neighbour(one: Placed, placed: Sequence[Placed]) -> Placed | None:
    """Return the next print on the same row, ``None`` where the row ends."""
    on_row = [
        each
        for each in placed
        if each is not one
        and abs(each.top + each.bottom - one.top - one.bottom) < one.height
        and each.left > one.left
        and -_REACH * one.height < _gap(one, each) < _FARTHEST_RIGHT * one.height
    ]
    return min(on_row, key=lambda each: each.left, default=None)


def plain_text(text: str) -> str:
    """Write a text in capitals without accents, as labels are compared."""
    bare = unicodedata.normalize("NFD", text)
    letters = "".join(c for c in bare if not unicodedata.combining(c))
    return letters.replace("ß", "ss").upper().replace("Ø", "O").replace("Ł", "L").replace("Đ", "D")
