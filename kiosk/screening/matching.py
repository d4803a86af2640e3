"""Hold a person against a list: which entries a person must look at, in which order, and why.

A name alone never blocks anybody. What is found here is an open hit that an
officer adjudicates; the date of birth moves it up or down the list and
changes what the officer reads, and decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.screening.birth_dates import BirthComparison, compare_births
from kiosk.screening.entries import EntryKind

if TYPE_CHECKING:
    from kiosk.domain.dates import PartialDate
    from kiosk.screening.entries import ListEntry
    from kiosk.screening.index import NameIndex

_SAME = 0.995

_BIRTHS = {
    BirthComparison.SAME_DAY: "the date of birth is the same",
    BirthComparison.SAME_MONTH: "the year and month of birth are the same",
    BirthComparison.MAY_AGREE: "the dates of birth may be the same, as far as they are known",
    BirthComparison.UNKNOWN: "there is no date of birth to compare",
    BirthComparison.DAY_AND_MONTH_SWAPPED: "the dates of birth differ by day and month swapped",
    BirthComparison.DIFFERS: "the dates of birth differ",
}


@dataclass(frozen=True, slots=True)
class Match:
    """Hold an entry that may mean the person.

    ``written`` is the entry's name that fits best; ``score`` 0 to 1 says how
    well names agree, ``birth`` what the dates of birth add.
    """

    entry: ListEntry
    written: str
    score: float
    birth: BirthComparison

    @property
    def rank(self) -> tuple[int, float]:
        """Sort the matches to look at first to the front: dates of birth, then names."""
        return (self.birth, -self.score)

    @property
    def sentence(self) -> str:
        """Say what agrees and what does not, in a sentence or two; it names nobody."""
        said = self._agreement()
        if self.entry.kind is EntryKind.UNSTATED:
            return f"{said} The list does not say whether this entry is a person."
        return said

    def _agreement(self) -> str:
        birth = _BIRTHS[self.birth]
        match (self.score >= _SAME, self.written != self.entry.name):
            case (True, False):
                return f"The name is the same; {birth}."
            case (True, True):
                return f"The name is the same as an alias; {birth}."
            case (False, False):
                return f"The name is similar; {birth}."
            case _:
                return f"The name is similar to an alias; {birth}."


def screen(index: NameIndex, name: str, born: PartialDate) -> list[Match]:
    """Give the entries that may mean a person of this name and date of birth, by rank."""
    matches = []
    for found in index.find(name):
        entry = index.entries[found.place]
        birth = compare_births(entry.birth_spans, born)
        matches.append(Match(entry, found.name, round(found.score, 4), birth))
    return sorted(matches, key=lambda match: match.rank)
