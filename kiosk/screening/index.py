"""Find, among all names of a list, those that one name may be.

Names are cut into components, and a component is compared once with every
*different* component of the list (`rapidfuzz`, in C), not with every name:
a hundred thousand names share a few ten thousand components. A name comes
into question when two of its components do.
"""

from __future__ import annotations

from array import array
from itertools import permutations
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kiosk.screening.names import Component, components

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kiosk.screening.entries import ListEntry

    _Likeness = Mapping[int, float]
    """Of one component: how like each of the list's components it is; unlike ones are missing."""

THRESHOLD = 0.86
"""From which score on a name is a hit.

Measured on 10,000 drawn entries in eight languages (``tests/bench``). At this
threshold 99 % are found with one letter wrong, 96 % with one letter wrong and
the middle name missing, all by other transliterations, orders and initials,
and 7.5 % of people on no list are hit. At 0.88 initials and every seventh of
the doubly changed names are missed for 6.5 % of people hit; at 0.90 a third
of them for 5 %; at 0.84 one name more in a hundred is found, and 9 % are hit.
"""

EXTRA_COMPONENT = 0.1
"""What a component costs that only the longer of two names has: people leave names out.

At 0.15 the names with a letter wrong and the middle name missing are found in
87 of 100 cases instead of 96, and 6.8 % of people are hit instead of 7.5 %.
"""

INITIAL = 0.75
"""How like an initial is to a component that begins with it: with an equal surname, a hit."""

LEAST_LIKENESS = 0.75
"""Components less alike than this are two components."""

_ONE_EDIT_FROM = 4
_TWO_EDITS_FROM = 8
_TELLING_SOUND = 3
_LEAST_HALF = 2


class Found(NamedTuple):
    """Hold an entry's place in its list, its name that fits best, and the score (0 to 1)."""

    place: int
    name: str
    score: float


class NameIndex:
    """Hold the names of all entries that may be persons; immutable once built."""

    def __init__(self, entries: Sequence[ListEntry]) -> None:
        """Take a list's entries; those that are no persons are left out."""
        self.entries = entries
        self._owners = array("I")
        self._numbers = array("I")
        self._names: list[tuple[int, ...]] = []
        self._ids: dict[str, int] = {}
        self._postings: list[array[int]] = []
        self._sounds: dict[str, list[int]] = {}
        for place, entry in enumerate(entries):
            if entry.kind.may_be_a_person:
                for number, name in enumerate(entry.names):
                    self._add(place, number, components(name))
        self._letters = list(self._ids)
        self._by_length: dict[int, list[str]] = {}
        self._by_initial: dict[str, list[int]] = {}
        for letters, identifier in self._ids.items():
            self._by_length.setdefault(len(letters), []).append(letters)
            self._by_initial.setdefault(letters[0], []).append(identifier)

    def __len__(self) -> int:
        """Count the names, aliases included."""
        return len(self._names)

    def find(self, name: str) -> list[Found]:
        """Give each entry with a name that this one may be, best first."""
        best: dict[int, Found] = {}
        wanted = components(name)
        for likenesses in self._spellings(wanted):
            for number in self._in_question(likenesses):
                score = _score(likenesses, self._names[number])
                place = self._owners[number]
                known = best.get(place)
                if score >= THRESHOLD and (known is None or score > known.score):
                    written = self.entries[place].names[self._numbers[number]]
                    best[place] = Found(place, written, score)
        return sorted(best.values(), key=lambda found: (-found.score, found.place))

    def _add(self, place: int, number: int, name: Sequence[Component]) -> None:
        if not name:
            return
        identifiers = []
        for letters, sound in name:
            identifier = self._ids.get(letters)
            if identifier is None:
                identifier = self._ids[letters] = len(self._ids)
                self._postings.append(array("I"))
                self._sounds.setdefault(sound, []).append(identifier)
            identifiers.append(identifier)
        for identifier in set(identifiers):
            self._postings[identifier].append(len(self._names))
        self._owners.append(place)
        self._numbers.append(number)
        self._names.append(tuple(identifiers))

    def _spellings(self, wanted: Sequence[Component]) -> Iterator[list[_Likeness]]:
        """Give the name as written, then with two components joined, or one divided."""
        likenesses = [self._like(component) for component in wanted]
        if not likenesses:
            return
        yield likenesses
        for first, second in permutations(range(len(wanted)), 2):
            halves = wanted[first].letters, wanted[second].letters
            joined = self._ids.get("".join(halves))
            if joined is not None and min(map(len, halves)) >= _LEAST_HALF:
                others = [each for n, each in enumerate(likenesses) if n not in (first, second)]
                yield [*others, {joined: 1.0}]
        for place, component in enumerate(wanted):
            for divided in self._divided(component.letters):
                yield [*likenesses[:place], *divided, *likenesses[place + 1 :]]

    def _in_question(self, likenesses: Sequence[_Likeness]) -> Iterable[int]:
        """Give the names that have two of the components, or the only one there is."""
        once: set[int] = set()
        twice: set[int] = set()
        for likeness in likenesses:
            having: set[int] = set()
            for identifier in likeness:
                having.update(self._postings[identifier])
            twice |= once & having
            once |= having
        if len(likenesses) > 1:
            return twice
        return [number for number in once if len(self._names[number]) == 1]

    def _like(self, component: Component) -> _Likeness:
        letters = component.letters
        if len(letters) == 1:
            begun = dict.fromkeys(self._by_initial.get(letters, ()), INITIAL)
            return begun | ({self._ids[letters]: 1.0} if letters in self._ids else {})
        alike = dict(self._sounding_like(letters, component.sound))
        reach = _edits(len(letters) + 1)
        for length in range(len(letters) - reach, len(letters) + reach + 1):
            longer = max(length, len(letters))
            near = process.extract(
                letters,
                self._by_length.get(length, ()),
                scorer=OSA.distance,
                score_cutoff=_edits(longer),
                limit=None,
            )
            for found, distance, _ in near:
                identifier = self._ids[found]
                likeness = 1 - distance / longer
                if likeness >= max(LEAST_LIKENESS, alike.get(identifier, 0.0)):
                    alike[identifier] = likeness
        initial = self._ids.get(letters[0])
        if initial is not None:
            alike[initial] = INITIAL
        return alike

    def _sounding_like(self, letters: str, sound: str) -> _Likeness:
        alike = {}
        for identifier in self._sounds.get(sound, ()) if len(sound) > 1 else ():
            spelled = OSA.normalized_similarity(letters, self._letters[identifier])
            least = 0.75 if len(sound) >= _TELLING_SOUND else 0.6
            likeness = least + (1 - least) * spelled
            if likeness >= LEAST_LIKENESS:
                alike[identifier] = likeness
        if letters in self._ids:
            alike[self._ids[letters]] = 1.0
        return alike

    def _divided(self, letters: str) -> Iterator[tuple[_Likeness, _Likeness]]:
        for cut in range(_LEAST_HALF, len(letters) - _LEAST_HALF + 1):
            first, second = self._ids.get(letters[:cut]), self._ids.get(letters[cut:])
            if first is not None and second is not None:
                yield {first: 1.0}, {second: 1.0}


def _edits(length: int) -> int:
    """Give how many letters may be wrong in two components, the longer of this length."""
    return (length >= _ONE_EDIT_FROM) + (length >= _TWO_EDITS_FROM)


def _score(likenesses: Sequence[_Likeness], name: Sequence[int]) -> float:
    """Pair components, the most alike first, and give their mean; order does not count.

    Every component of the shorter name must have its counterpart; each that
    only the longer one has costs `EXTRA_COMPONENT`.
    """
    pairs = sorted(
        (
            (likeness[identifier], place, other)
            for place, likeness in enumerate(likenesses)
            for other, identifier in enumerate(name)
            if identifier in likeness
        ),
        reverse=True,
    )
    taken: set[int] = set()
    others: set[int] = set()
    total = 0.0
    for likeness, place, other in pairs:
        if place not in taken and other not in others:
            taken.add(place)
            others.add(other)
            total += likeness
    shorter, longer = sorted((len(likenesses), len(name)))
    if shorter == 1 < longer:
        return 0.0
    return total / (shorter + EXTRA_COMPONENT * (longer - shorter))
