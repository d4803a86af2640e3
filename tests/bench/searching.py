"""Search as somebody types among 100,000 people."""

from __future__ import annotations

import random

from kiosk.services.search import PeopleIndex
from tests.bench.measuring import Figure, at_most, percentile, seconds

PEOPLE = 100_000
QUERIES = 2_000
_SYLLABLES = [
    "an",
    "ber",
    "ca",
    "do",
    "el",
    "fu",
    "gra",
    "hi",
    "is",
    "jo",
    "ka",
    "lu",
    "mo",
    "ni",
    "or",
    "pa",
    "qui",
    "ro",
    "sa",
    "tu",
    "ul",
    "vi",
    "wa",
    "xe",
    "yo",
    "za",
]


def word(draw: random.Random) -> str:
    """Make up a name of two to four syllables."""
    return "".join(draw.choice(_SYLLABLES) for _ in range(draw.randint(2, 4))).capitalize()


def search() -> list[Figure]:
    """Type names letter by letter; every prefix is a query, one letter included."""
    draw = random.Random(20260612)
    people = []
    for number in range(PEOPLE):
        name = f"{word(draw)} {word(draw)}"
        email = f"{name.replace(' ', '.')}@example.org"
        people.append((f"{number:032x}", (name, email, f"X{number:08d}")))
    built = seconds(lambda: PeopleIndex(people))
    index = PeopleIndex(people)
    times = []
    for _ in range(QUERIES):
        _, (name, email, number) = draw.choice(people)
        text = draw.choice((name, email, number))
        query = text[: draw.randint(1, len(text))]
        times.append(seconds(lambda query=query: index.search(query)) * 1000)
    return [
        Figure("building the search index of 100,000 people", built, "s"),
        Figure("search in 100,000 people, median", percentile(times, 0.5), "ms"),
        at_most("search in 100,000 people, 95th percentile", percentile(times, 0.95), "ms", 50),
    ]
