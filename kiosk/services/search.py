"""Search people as somebody types, in memory, by beginnings of words.

The index lives while the store is open and is never written down: names are
sealed at rest. Its base is one text with all words in order and two columns
of numbers, so that a hundred thousand people fit in a few dozen megabytes;
people who come later stand in a small list beside it.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from itertools import accumulate, islice
from typing import TYPE_CHECKING, overload

import numpy as np
from anyascii import anyascii

from kiosk.domain.operators import Act
from kiosk.services.permission import reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

_AFTER = "\x7f"
"""Sorts after every character of a normalised word."""

_SEPARATOR = re.compile(r"[^a-z0-9]+")
_TWO_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "ß": "ss", "æ": "ae"}
)
_MOST_WORDS = 8
_BLOCK = 1 << 14
_PACKED = 48
"""How many letters of a word are sorted at once; longer words are few."""


class _Column(Sequence[str]):
    """Hold many short texts as one; an object for each would cost five times the memory."""

    def __init__(self, texts: Iterable[str]) -> None:
        joined, self._ends = [], array("I")
        for block in _blocks(texts):
            begin = self._ends[-1] if self._ends else 0
            joined.append("".join(block))
            self._ends.extend(accumulate(map(len, block[1:]), initial=begin + len(block[0])))
        self._text = "".join(joined)

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, place: int) -> str: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[str]: ...

    def __getitem__(self, place: int | slice) -> str | Sequence[str]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        return self._text[self._start(place) : self._ends[place]]

    def places(self, wanted: str) -> Iterator[int]:
        """Give where a text stands, without making the others."""
        found = self._text.find(wanted)
        while found >= 0:
            place = bisect_right(self._ends, found)
            if self._start(place) == found and self[place] == wanted:
                yield place
            found = self._text.find(wanted, found + 1)

    def _start(self, place: int) -> int:
        return self._ends[place - 1] if place else 0


class _WordList:
    """Collect words (ASCII) and tell their order, with no object for each.

    Half a million short-lived strings would leave the memory of the program
    full of holes for as long as it runs.
    """

    def __init__(self) -> None:
        self._waiting: list[str] = []
        self._packed: list[NDArray[np.bytes_]] = []
        self._long: dict[int, str] = {}
        self._count = 0

    def extend(self, words: Iterable[str]) -> None:
        for word in words:
            if len(word) >= _PACKED:
                self._long[self._count] = word
            self._waiting.append(word)
            self._count += 1
        if len(self._waiting) >= _BLOCK:
            self._pack()

    def order(self) -> NDArray[np.intp]:
        """Give the places of all words in the order of the words."""
        self._pack()
        order = np.argsort(np.concatenate(self._packed), kind="stable")
        if self._long:  # packed words are cut, and long ones may begin alike
            place = np.flatnonzero(np.isin(order, list(self._long)))
            for run in np.split(place, np.flatnonzero(np.diff(place) != 1) + 1):
                order[run] = sorted(order[run], key=lambda number: self._long[int(number)])
        return order

    def several(self, order: NDArray[np.intp]) -> Iterator[str]:
        """Give the words at these places."""
        packed = np.concatenate(self._packed)
        for start in range(0, len(order), _BLOCK):
            places = order[start : start + _BLOCK]
            for place, word in zip(places.tolist(), packed[places].tolist(), strict=True):
                yield self._long.get(place) or word.decode("ascii")

    def _pack(self) -> None:
        self._packed.append(np.array(self._waiting, dtype=f"S{_PACKED}"))
        self._waiting.clear()


class PeopleIndex:
    """Find people whose words begin as the words of a query do; all of them must.

    Every person has a number that rises with each entry; a change gives a new
    number and strikes the old one off.
    """

    def __init__(self, terms: Iterable[tuple[str, Sequence[str]]] = ()) -> None:
        """Take person ids, each with the texts it is found by (names, addresses, numbers)."""
        words, numbers = _WordList(), array("I")

        def entered() -> Iterator[str]:
            for number, (person_id, texts) in enumerate(terms):
                found = words_of(texts)
                words.extend(found)
                numbers.extend([number] * len(found))
                yield person_id

        self._ids = _Column(entered())
        order = words.order()
        self._words = _Column(words.several(order))
        self._numbers = np.frombuffer(numbers, dtype=np.uintc)[order]
        self._later_ids: list[str] = []
        self._later_words: list[tuple[str, int]] = []
        self._struck: set[int] = set()

    def __len__(self) -> int:
        return self._entries - len(self._struck)

    def search(self, query: str, limit: int = 50) -> list[str]:
        """Give up to ``limit`` person ids, newest first; none for an empty query."""
        prefixes = normalised(query).split()[:_MOST_WORDS]
        if not prefixes:
            return []
        found = np.ones(self._entries, dtype=np.bool_)
        found[list(self._struck)] = False
        for prefix in prefixes:
            found &= self._having(prefix)
        newest = np.flatnonzero(found)[::-1][:limit]
        return [self._id(int(number)) for number in newest]

    def add(self, person_id: str, texts: Sequence[str]) -> None:
        """Enter a new person."""
        number = self._entries
        self._later_ids.append(person_id)
        for word in words_of(texts):
            insort(self._later_words, (word, number))

    def replace(self, person_id: str, texts: Sequence[str]) -> None:
        """Enter a person anew with changed texts."""
        self.remove(person_id)
        self.add(person_id, texts)

    def remove(self, person_id: str) -> None:
        """Take a person out; somebody who is not in it stays out."""
        self._struck.update(self._ids.places(person_id))
        older = len(self._ids)
        self._struck.update(
            older + place for place, known in enumerate(self._later_ids) if known == person_id
        )

    @property
    def _entries(self) -> int:
        return len(self._ids) + len(self._later_ids)

    def _id(self, number: int) -> str:
        older = len(self._ids)
        return self._ids[number] if number < older else self._later_ids[number - older]

    def _having(self, prefix: str) -> NDArray[np.bool_]:
        """Mark everybody with a word of this beginning."""
        marks = np.zeros(self._entries, dtype=np.bool_)
        first = bisect_left(self._words, prefix)
        last = bisect_left(self._words, prefix + _AFTER, lo=first)
        marks[self._numbers[first:last]] = True
        first = bisect_left(self._later_words, (prefix, -1))
        last = bisect_left(self._later_words, (prefix + _AFTER, -1), lo=first)
        marks[[number for _, number in self._later_words[first:last]]] = True
        return marks


def open_index(env: Environment, session: OperatorSession) -> PeopleIndex:
    """Read everybody's names, addresses and document numbers into a new index."""
    with reading(env, session, Act.READ_PEOPLE) as uow:
        numbers: dict[str, list[str]] = {}
        for person_id, number in uow.evidence.search_terms():
            numbers.setdefault(person_id, []).append(number)
        return PeopleIndex(
            (person_id, (name, email, *numbers.get(person_id, ())))
            for person_id, name, email in uow.persons.search_terms()
        )


def refresh(
    env: Environment, session: OperatorSession, index: PeopleIndex, person_id: str
) -> None:
    """Read one person, new or changed, into the index."""
    with reading(env, session, Act.READ_PEOPLE) as uow:
        particulars = uow.persons.get(person_id).particulars
        shown = uow.evidence.of_person(person_id)
    numbers = [evidence.document_number for evidence in shown]
    index.replace(person_id, (str(particulars.name), particulars.email, *numbers))


def _blocks(texts: Iterable[str]) -> Iterator[list[str]]:
    source = iter(texts)
    while block := list(islice(source, _BLOCK)):
        yield block


def normalised(text: str) -> str:
    """Give a text in small ASCII letters, whatever the script."""
    return (text if text.isascii() else anyascii(text)).lower()


def words_of(texts: Iterable[str]) -> set[str]:
    """Give the words a person is found by.

    A word with marks in it (a double name, an address) also counts from each
    of its parts on; the end of a domain alone does not, since everybody
    shares it. ``Müller`` is found as ``muller`` and ``mueller``.
    """
    return {word for text in texts for spelled in _spellings(text) for word in _parts(spelled)}


def _spellings(text: str) -> Iterator[str]:
    yield normalised(text)
    if text.isascii():
        return
    folded = text.casefold()
    expanded = folded.translate(_TWO_LETTERS)
    if expanded != folded:
        yield normalised(expanded)


def _parts(text: str) -> Iterator[str]:
    for word in text.split():
        yield word
        starts = [mark.end() for mark in _SEPARATOR.finditer(word)]
        for start in starts[:-1] if "@" in word else starts:
            if start < len(word):
                yield word[start:]
