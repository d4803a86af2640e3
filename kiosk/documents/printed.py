"""Compare what is printed on the page with what the machine-readable zone says.

Three answers, and the middle one is the usual: a field agrees where the page
prints it somewhere, it contradicts only on strong ground, and it is otherwise
not found, which says nothing against a document. Strong ground means: print
that was read surely, stands where the field stands, and cannot be the field
misread.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from kiosk.documents.printed_dates import find_dates
from kiosk.documents.printed_names import another_name, names_spelt
from kiosk.documents.printed_slots import Slot, labelled, place, plain_text, right_neighbour
from kiosk.documents.printed_states import family, nationalities_named, states_named
from kiosk.documents.signs_of_specimens import STAMPED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from kiosk.documents.document import MrzDocument
    from kiosk.documents.printed_slots import Placed
    from kiosk.domain.dates import PartialDate

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class PrintedText:
    """Hold one piece of print as read, and where it stands.

    ``corners`` are top left, top right, bottom right and bottom left as the
    text runs, in fractions of the picture's width and height; ``confidence``
    is the mean probability of its characters.
    """

    text: str = field(repr=False)
    confidence: float
    corners: tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class PrintedField:
    """Hold one field of the zone and what the page prints for it.

    ``name`` is that of the field in `MrzDocument.fields`, but for
    ``country_of_birth`` where the nationality slot holds one. ``agrees`` is
    ``None`` where the page shows no such field, and then ``found`` is empty
    and ``corners`` are none.
    """

    name: str
    expected: str = field(repr=False)
    found: str = field(default="", repr=False)
    agrees: bool | None = None
    corners: tuple[Point, ...] = ()


def compare_printed(
    document: MrzDocument, texts: Sequence[PrintedText], today: date
) -> tuple[PrintedField, ...]:
    """Search a page's print for the fields of its zone and compare them.

    Fields that the zone leaves empty are left out. A field whose own check
    digit is wrong contradicts nothing: the zone does not know itself what it
    says. ``today`` tells which century a printed year of two digits means.
    """
    page = _Page(texts)
    unsure = set(document.failed)
    found = [
        *_names(page, document),
        (_number(page, document), document.document_number),
        (_date_of_birth(page, document, today), str(document.date_of_birth)),
        (_date_of_expiry(page, document), str(document.date_of_expiry)),
        (_nationality(page, document), document.nationality),
        (_sex(page, document), document.sex),
    ]
    return tuple(
        _Answer(answer.name).field(expected)
        if answer.agrees is False and answer.name in unsure
        else answer.field(expected)
        for answer, expected in found
        if expected
    )


class _Answer(NamedTuple):
    """Hold what the page says about one field."""

    name: str
    agrees: bool | None = None
    at: Placed | None = None

    def field(self, expected: str) -> PrintedField:
        if self.at is None:
            return PrintedField(self.name, expected)
        text = self.at.text
        return PrintedField(self.name, expected, text.text, self.agrees, text.corners)


class _Page:
    """Hold the print of one page: each piece, neighbours joined, and what stands where."""

    def __init__(self, texts: Sequence[PrintedText]) -> None:
        placed = place(texts)
        joined = [
            one.followed_by(other) for one in placed if (other := right_neighbour(one, placed))
        ]
        self.placed = placed
        self.rows = [*placed, *joined]
        self.slots = list(labelled(placed))
        self.dates = [(row, each) for row in self.rows for each in find_dates(row.text.text)]

    def under(self, slot: Slot, surely: float = 0.0) -> list[Placed]:
        """Give the print that stands under a label and was read at least so surely."""
        return [
            value
            for named, value in self.slots
            if named is slot and value.text.confidence >= surely
        ]


def _names(page: _Page, document: MrzDocument) -> list[tuple[_Answer, str]]:
    """Look for both identifiers; another name under its label may contradict one.

    It does where the other identifier agrees or has another name as well: then
    the labels stand where they seem to.
    """
    identifiers = {
        Slot.SURNAME: document.primary_identifier,
        Slot.GIVEN_NAMES: document.secondary_identifier,
    }
    wanted = {slot: identifier for slot, identifier in identifiers.items() if identifier}
    seen = {
        slot: _spelt(page, identifier, cut=document.names_truncated)
        for slot, identifier in wanted.items()
    }
    others = {
        slot: None if seen[slot] else _another(page, slot, tuple(wanted.values()))
        for slot in wanted
    }
    sure = all(seen[slot] or others[slot] for slot in wanted)
    names = {Slot.SURNAME: "primary_identifier", Slot.GIVEN_NAMES: "secondary_identifier"}
    return [
        (
            _Answer(names[slot], True, row)
            if (row := seen[slot])
            else _Answer(names[slot], False, others[slot])
            if sure
            else _Answer(names[slot]),
            identifier,
        )
        for slot, identifier in wanted.items()
    ]


def _spelt(page: _Page, identifier: str, *, cut: bool) -> Placed | None:
    return next((r for r in page.rows if names_spelt(r.text.text, identifier, cut=cut)), None)


def _another(page: _Page, slot: Slot, identifiers: tuple[str, ...]) -> Placed | None:
    """Return the one name under a label that is none of these and names no State either."""
    under = page.under(slot, _SURELY)
    if len(under) != 1 or states_named(under[0].text.text) or under[0].plain in STAMPED:
        return None
    return under[0] if another_name(under[0].text.text, *identifiers) else None


def _number(page: _Page, document: MrzDocument) -> _Answer:
    """Look for the number; one that differs in a character or two contradicts it."""
    wanted = _without_look_alikes(document.document_number)
    for row in page.rows:
        read = _without_look_alikes(row.text.text)
        if wanted == read or (len(wanted) >= _LONG_NUMBER and wanted in read):
            return _Answer("document_number", True, row)
    if len(wanted) >= _LONG_NUMBER:
        for row in page.placed:
            read = _without_look_alikes(row.text.text)
            if len(read) == len(wanted) and row.text.confidence >= _SURELY:
                different = sum(a != b for a, b in zip(read, wanted, strict=True))
                if different <= _FEW and not find_dates(row.text.text):
                    return _Answer("document_number", False, row)
    return _Answer("document_number")


def _date_of_birth(page: _Page, document: MrzDocument, today: date) -> _Answer:
    """Look for the day; another one under its label, or oldest of three, contradicts it."""
    name, wanted = "date_of_birth", document.date_of_birth.value
    if (row := _printed(page, wanted)) is not None:
        return _Answer(name, True, row)
    expiry = document.date_of_expiry.value
    firm = [
        (row, days)
        for row, each in page.dates
        if each.firm
        and row.text.confidence >= _SURELY
        and (days := {day for day in each.days if day <= today})
    ]
    others = [(row, days) for row, days in firm if not _any_equal(days, expiry)]
    under = page.under(Slot.BIRTH)
    for row, _ in others:
        if row in under:
            return _Answer(name, False, row)
    oldest = min(others, key=lambda pair: max(pair[1]), default=None)
    if oldest is not None and _printed(page, expiry) is not None:
        later = {frozenset(days) for _, days in firm if min(days) > max(oldest[1])}
        # Birth, issue and expiry are three; the first of them is the birth.
        if len(later) >= _OTHER_DATES or (len(later) == 1 and expiry.latest > today):
            return _Answer(name, False, oldest[0])
    return _Answer(name)


def _date_of_expiry(page: _Page, document: MrzDocument) -> _Answer:
    """Look for the day; another one under its label contradicts it, but not the day of issue."""
    name, wanted = "date_of_expiry", document.date_of_expiry.value
    if (row := _printed(page, wanted)) is not None:
        return _Answer(name, True, row)
    under = page.under(Slot.EXPIRY, _SURELY)
    for row, each in page.dates:
        if row not in under or not each.firm:
            continue
        elsewhere = _any_equal(each.days, document.date_of_birth.value)
        if not elsewhere and not any(_years_apart(day, wanted) for day in each.days):
            return _Answer(name, False, row)
    return _Answer(name)


def _nationality(page: _Page, document: MrzDocument) -> _Answer:
    """Look for the State under its label, or for the adjective anywhere.

    The heading of a page names the issuing State, so a State's name counts
    only under the label.
    """
    name, slot = "nationality", Slot.NATIONALITY
    if document.nationality_field != name:
        name, slot = document.nationality_field, Slot.COUNTRY_OF_BIRTH
    wanted = family(document.nationality)
    under = [(row, named) for row in page.under(slot) if (named := _families(row))]
    for row, named in under:
        if wanted in named:
            return _Answer(name, True, row)
    for row in page.placed:
        if name == "nationality" and wanted in nationalities_named(row.text.text):
            return _Answer(name, True, row)
    surely = [row for row, _ in under if row.text.confidence >= _SURELY]
    if len(surely) == 1 and len(under) == 1 and len(under[0][1]) == 1:
        return _Answer(name, False, surely[0])
    return _Answer(name)


def _sex(page: _Page, document: MrzDocument) -> _Answer:
    """Look for the letter, also as the second of a pair; only a pair contradicts it.

    One letter alone may be the first of another language's word: ``F`` is
    male in Hungarian, ``M`` female in Spanish.
    """
    for row in page.placed:
        match = _SEX.fullmatch(row.plain)
        if match and match["letter"] == document.sex:
            return _Answer("sex", True, row)
    for row in page.under(Slot.SEX, _SURELY):
        match = _SEX.fullmatch(row.plain)
        if match and match["first"] and match["letter"] in {"M", "F"} - {document.sex}:
            return _Answer("sex", False, row)
    return _Answer("sex")


def _printed(page: _Page, wanted: PartialDate) -> Placed | None:
    """Return the first print that can mean the date, ``None`` if there is none."""
    if not wanted.known:
        return None
    return next((row for row, each in page.dates if _any_equal(each.days, wanted)), None)


def _any_equal(days: Iterable[date], wanted: PartialDate) -> bool:
    """Tell whether a day can be the zone's date, of which the century is not written."""
    return wanted.year is not None and any(
        wanted.year % 100 == day.year % 100
        and wanted.month in (None, day.month)
        and wanted.day in (None, day.day)
        for day in days
    )


def _years_apart(day: date, wanted: PartialDate) -> bool:
    """Tell whether a day is the anniversary of the date, or the day before or after it.

    Validity is a number of years, so such a day is that of issue.
    """
    if wanted.day is None:
        return True
    there = wanted.latest
    return abs(day.timetuple().tm_yday - there.timetuple().tm_yday) in _ANNIVERSARY


def _families(row: Placed) -> frozenset[str]:
    """Give the States that a piece of print names; one with digits in it is no name."""
    if any(c.isdigit() for c in row.plain):
        return frozenset()
    return frozenset(family(state) for state in states_named(row.text.text))


def _without_look_alikes(text: str) -> str:
    return "".join(c for c in plain_text(text) if c.isalnum()).translate(_LOOK_ALIKES)


_SURELY = 0.98
_LONG_NUMBER = 6
_FEW = 2
_OTHER_DATES = 2
_ANNIVERSARY = frozenset({0, 1, 2, 363, 364, 365})
_LOOK_ALIKES = str.maketrans("OQDILZSGB", "000112568")
_SEX = re.compile(r"(?:.*SEX\w*\W+)?(?P<first>[A-Z]{1,4} ?/ ?)?(?P<letter>[MFX])")
