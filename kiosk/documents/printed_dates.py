"""Find dates in print: any order, any separator, months in the languages of documents.

A date that can be read in two ways counts as both, so nothing is claimed of
``08/12/1974`` that is not true of 8 December and of 12 August.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Beginnings of the names of months, without accents, in the languages of the
# European Union, Iceland, Norway, Türkiye, Albania, Azerbaijan, Indonesia,
# Malaysia. Some begin two months: Polish "LIP" is July, Croatian "LIP" June.
_MONTHS = (
    "JAN JAAN IAN ENE GEN STY LED SIJ TAMMI SAU EAN OCA YAN ION ΙΑΝ",
    "FEB FEV FEBR VEEB LUT UNO VELJ HELMI VAS FEA SUB SHK FRA CHW ΦΕΒ",
    "MAR MRT MAA MRZ MAE BRE OZU MAALIS KOV MAC MAW MARTS ΜΑΡ",
    "APR AVR ABR KWI DUB TRA HUHTI BAL AIB NIS PRI EBR ΑΠΡ",
    "MAI MAY MAJ MAG MEI MEJ KVE SVI TOUKO GEG BEA ΜΑΙ ΜΑΪ",
    "JUN JUIN JUI GIU CZE CVN LIP KESA BIR MEH HAZ QER IUN IYN JUUN ΙΟΥΝ",
    "JUL JUIL JUI LUG LIP CVC SRP HEINA LIE IUI TEM KOR IUL IYL JUUL GOR LUL ΙΟΥΛ",
    "AUG AOU AGO SIE SRP KOL ELO RGP LUN AGU GUS AGT AVG AVQ OGO AWS AWW ΑΥΓ",
    "SEP SET WRZ ZAR RUJ SYYS RGS MFO EYL SHT SZE SEN MED ΣΕΠ",
    "OCT OKT OTT OUT PAZ RIJ LIS LOKA SPA DFO EKI TET HYD ΟΚΤ",
    "NOV NOI LIS STU MARRAS LAP SAM KAS NEN NOY TAC ΝΟΕ",
    "DEC DEK DES DEZ DIC DIS DET GRU PRO JOULU GRD GRUO NOL ARA DHJ RHA ΔΕΚ",
)


def _by_beginning() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, names in enumerate(_MONTHS, start=1):
        for name in names.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


_BY_BEGINNING = _by_beginning()
_LONGEST = max(map(len, _BY_BEGINNING))
_SHORTEST = min(map(len, _BY_BEGINNING))
_SAME_MONTH_WORDS = r"([^\W\d_]{3,12})\.?(?:\s*[/|\\ ]\s*([^\W\d_]{3,12})\.?)?"
_DAY_NAME_YEAR = re.compile(
    rf"(?<!\d)(\d{{1,2}})[ .\-/]*{_SAME_MONTH_WORDS}[ .,\-/]*(\d{{4}}|\d{{2}})(?!\d)"
)
_NAME_DAY_YEAR = re.compile(rf"{_SAME_MONTH_WORDS}[ .]*(\d{{1,2}})[ ,.]+(\d{{4}})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})([ .:/\-]?)(\d{2})[ .:/\-]?(\d{2})(?!\d)")
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})([ .:/\-]+)(\d{1,2})[ .:/\-]+(\d{4}|\d{2})(?!\d)")
_RUN_TOGETHER = re.compile(r"(?<!\d)(\d{2})[ .:/\-]?(\d{2})[ .:/\-]?(\d{4})(?!\d)")
_CENTURIES = (1900, 2000)
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_FOUR_DIGITS = 4


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """Hold one date as printed and every day it can mean.

    ``firm`` is false where the digits run together, so that they may be
    another number.
    """

    text: str
    days: frozenset[date]
    firm: bool = True


def find_dates(text: str) -> tuple[PrintedDate, ...]:
    """Find the dates in a piece of print, each place of it once."""
    plain = _without_accents(text)
    found: list[tuple[int, int, PrintedDate]] = []
    for start, end, days, firm in _candidates(plain):
        overlaps = any(start < other_end and other < end for other, other_end, _ in found)
        if days and not overlaps:
            found.append((start, end, PrintedDate(plain[start:end], frozenset(days), firm)))
    return tuple(each for _, _, each in sorted(found, key=lambda item: item[0]))


def _candidates(text: str) -> Iterator[tuple[int, int, set[date], bool]]:
    for match in _DAY_NAME_YEAR.finditer(text):
        day, first, second, year = match.groups()
        yield *match.span(), _days(year, _months(first, second), {int(day)}), True
    for match in _NAME_DAY_YEAR.finditer(text):
        first, second, day, year = match.groups()
        yield *match.span(), _days(year, _months(first, second), {int(day)}), True
    for match in _YEAR_FIRST.finditer(text):
        year, separator, month, day = match.groups()
        yield *match.span(), _days(year, {int(month)}, {int(day)}), bool(separator)
    for match in _YEAR_LAST.finditer(text):
        first, _, second, year = match.groups()
        days = _days(year, {int(second)}, {int(first)}) | _days(year, {int(first)}, {int(second)})
        yield *match.span(), days, True
    for match in _RUN_TOGETHER.finditer(text):
        first, second, year = match.groups()
        yield *match.span(), _days(year, {int(second)}, {int(first)}), False


def _months(first: str, second: str | None) -> frozenset[int]:
    """Give the months that the words can mean, both together if there are two."""
    named = [months for word in (first, second or "") if (months := _named(word))]
    if not named:
        return frozenset()
    return frozenset.intersection(*named) or frozenset.union(*named)


def _named(word: str) -> frozenset[int]:
    for length in range(min(_LONGEST, len(word)), _SHORTEST - 1, -1):
        months = _BY_BEGINNING.get(word[:length])
        if months:
            return months
    return frozenset()


def _days(year: str, months: frozenset[int] | set[int], days: set[int]) -> set[date]:
    years = (int(year),) if len(year) == _FOUR_DIGITS else [c + int(year) for c in _CENTURIES]
    found = set()
    for each in years:
        for month in months:
            for day in days:
                if _FIRST_YEAR <= each <= _LAST_YEAR:
                    try:
                        found.add(date(each, month, day))
                    except ValueError:
                        continue
    return found


def _without_accents(text: str) -> str:
    bare = unicodedata.normalize("NFD", text)
    return "".join(c for c in bare if not unicodedata.combining(c)).upper()
