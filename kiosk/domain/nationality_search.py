"""Find a State by any name that people call it.

Exact codes, names and beginnings of words only: a search that guesses answers
"Kosovo" with Serbia, and nobody may be given a nationality by resemblance.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from kiosk.domain.nationality_codes import NationalityCode, NationalityKind, all_codes, classify
from kiosk.domain.nationality_names import OTHER_NAMES
from kiosk.domain.nationality_table import ISO_3166_1, WITHOUT_CITIZENS
from kiosk.domain.state_names import all_names

_OFFERED = (NationalityKind.STATE, NationalityKind.UK_CLASS, NationalityKind.HISTORIC)
_KOSOVO_ALPHA_2 = "XK"
_NOT_WORDS = re.compile(r"[^\w]+")

_EXACT, _BEGINNING, _BEGINNING_OF_OTHER_NAME, _WORD = range(4)


@dataclass(frozen=True, slots=True)
class StateMatch:
    """Hold one State found, under its short English name whatever name was asked for."""

    code: str
    name: str


class _Entry(NamedTuple):
    """Hold a plain name; ``words`` is the same with a space before each word, if searched."""

    text: str
    words: str
    shown: str
    code: NationalityCode


def find_states(
    query: str, limit: int = 8, *, specimens_allowed: bool = False
) -> list[StateMatch]:
    """Find States by code or name, best first; an empty query finds none.

    Case, accents and punctuation do not count. An exact code or name comes
    first, then names that begin with the query (the short English one before
    others), then names of which every word of the query begins a word. States
    of today come before former ones; territories without nationals are left
    out, and ``UTO`` is offered only with ``specimens_allowed``.
    """
    text = _plain(query)
    if not text:
        return []
    best: dict[str, tuple[int, bool, str, StateMatch]] = {}
    for entry in _index():
        rank = _rank(text, entry)
        if rank is None or not _offered(entry.code, specimens_allowed=specimens_allowed):
            continue
        code = entry.code
        former = code.kind is NationalityKind.HISTORIC
        match = StateMatch(code.canonical, code.name)
        found = (rank, former, code.name, match)
        if code.canonical not in best or found[:3] < best[code.canonical][:3]:
            best[code.canonical] = found
    return [found[3] for found in sorted(best.values(), key=lambda found: found[:3])][:limit]


def _rank(text: str, entry: _Entry) -> int | None:
    if entry.text == text:
        return _EXACT
    if entry.text.startswith(text):
        return _BEGINNING if entry.shown == entry.code.name else _BEGINNING_OF_OTHER_NAME
    if all(f" {part}" in entry.words for part in text.split()):
        return _WORD
    return None


def _offered(code: NationalityCode, *, specimens_allowed: bool) -> bool:
    if code.code in WITHOUT_CITIZENS:
        return False
    return code.kind in _OFFERED or (specimens_allowed and code.kind is NationalityKind.SPECIMEN)


@cache
def _index() -> tuple[_Entry, ...]:
    entries: list[_Entry] = []
    for code in all_codes():
        known_as = classify(code.canonical)
        entries.extend(_Entry(_plain(text), "", text, known_as) for text in _codes(code.code))
        if code.code == code.canonical:
            names = (code.name, *OTHER_NAMES.get(code.code, ()), *all_names(code.code))
            entries.extend(_entry(name, code) for name in dict.fromkeys(names))
    return tuple(entries)


def _codes(code: str) -> tuple[str, ...]:
    if code in ISO_3166_1:
        return (code, ISO_3166_1[code][0])
    return (code, _KOSOVO_ALPHA_2) if code == "RKS" else (code,)


def _entry(name: str, code: NationalityCode) -> _Entry:
    text = _plain(name)
    return _Entry(text, f" {text}", name, code)


def _plain(text: str) -> str:
    """Fold case, drop marks and punctuation, squeeze spaces."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    folded = bare.replace("'", "").replace("’", "").replace("ʻ", "").replace(".", "")
    words = _NOT_WORDS.sub(" ", folded.casefold())
    return words.strip().removeprefix("the ").translate(_LETTERS)


# Letters that have no accent to drop yet are typed without their stroke.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe"})
