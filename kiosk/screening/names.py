"""Bring names to one form, whatever their script, spelling and order.

Two forms of each component are kept. The *letters* are small ASCII letters,
transliterated. The *sound* folds what transliterations of one name differ
in (``Mohammed``, ``Muhammad``; ``Yusuf``, ``Youssef``; ``Ivanov``,
``Iwanoff``): it is a key for looking up, never shown to anybody.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii

MOST_COMPONENTS = 12
"""Components of a name that count; no real name has more, a hostile one has thousands."""

MOST_LETTERS = 200
"""Characters of a written name that count."""

PARTICLES = frozenset(
    {
        "al", "el", "ul", "bin", "ben", "ibn", "bint", "binti", "binte", "ould", "walad", "de",
        "del", "della", "di", "da", "das", "do", "dos", "du", "des", "la", "las", "le", "los",
        "lo", "van", "von", "der", "den", "ter", "ten", "zu", "zum", "zur", "af", "av",
    }
)  # fmt: skip
"""Components that registers add, drop and join at will; they are left out of comparisons."""

TITLES = frozenset(
    {
        "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "hon", "haji", "hajji", "hajj",
        "sheikh", "shaykh", "sheik", "mullah", "maulvi", "mawlawi", "mulla", "general", "gen",
        "col", "colonel", "capt", "captain", "major", "jr", "sr", "ii", "iii", "iv",
    }
)  # fmt: skip
"""Forms of address and rank that are no part of a name."""

_ASSIMILATED = frozenset({"ad", "ed", "an", "en", "ar", "er", "as", "es", "ash", "at", "az"})
_ARTICLE = re.compile(r"\b(?:al|el|a[sdnrtz]|ash)[-‐](?=[^\W\d])", re.IGNORECASE)
_NAME_AND_SURNAME = 2
_PARENTHESES = re.compile(r"[(\[][^)\]]*[)\]]")
_APOSTROPHES = re.compile(r"['’ʼ‘`´ʻʿʾ\"]")
_NOT_LETTERS = re.compile(r"[^a-z]+")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_ARABIC = ((re.compile(r"\bال(?=\w{2})"), ""), (re.compile(r"\b[عاأإآ]"), "a"))
_ABD = re.compile(r"abd[aeiou](?:l|([rsnzdt])(?=\1))(?=.{2})")
_ABD_ALONE = frozenset(
    {
        "abd", "abdul", "abdel", "abdal", "abdol", "abdur", "abdus",
    }
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
_ONE_SYLLABLE = re.compile(r"[^aeiou]*[aeiou]+ng?")
_VOWELS = re.compile(r"[aeiou]+")
_SOUNDS = (
    (re.compile(r"^ye"), "e"),
    (re.compile(r"(?<=[ou])th(?=m)"), "s"),
    (re.compile(r"ch(?=m)"), "h"),
    (re.compile(r"tsch|tch"), "c"),
    (re.compile(r"shch|sch|sh|sz"), "s"),
    (re.compile(r"dzh|dj|dsch"), "j"),
    (re.compile(r"ch|cz|ts|tz"), "c"),
    (re.compile(r"zh"), "z"),
    (re.compile(r"kh|gh(?=[aeiou])|q|ck"), "k"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"dh"), "d"),
    (re.compile(r"ks"), "x"),
    (re.compile(r"ou|oo|w(?=[^aeiou]|$)"), "u"),
    (re.compile(r"ee|[jy]"), "i"),
    (re.compile(r"w"), "v"),
    (re.compile(r"c(?=[aou])"), "k"),
)  # fmt: skip
_LAST_LIP = re.compile(r"(?<=[aeiou])(?:f+|v+|u(?<=[oe]u))$")


class Component(NamedTuple):
    """Hold one component of a name: its letters, and its sound without vowels."""

    letters: str
    sound: str


def components(name: str) -> tuple[Component, ...]:
    """Give what counts of a name, in its order; nothing for a text without letters.

    Titles and particles go as long as a name and a surname are left, for
    *Major* is a surname and *Ben* a name as well. ``Abd al-Rahman`` and
    ``Abdulrahman`` give the same single component.
    """
    words = _words(name)
    kept = _without(words, [word in TITLES for word in words])
    kept = _without(kept, [_is_particle(kept, place) for place in range(len(kept))])
    return tuple(Component(word, sound_of(word)) for word in _with_abd(kept)[:MOST_COMPONENTS])


@lru_cache(maxsize=65_536)
def sound_of(letters: str) -> str:
    """Give the consonants by which spellings of one name agree; vowels leave only their place.

    A first vowel stays as ``a``, so that ``Omar`` and ``Maria`` differ. Of one
    syllable that ends in *n* or *ng* the vowel is the name (``Wang``,
    ``Wong``): it sounds like itself only.
    """
    if _ONE_SYLLABLE.fullmatch(letters):
        return letters
    sound = letters
    for pattern, written in _SOUNDS:
        sound = pattern.sub(written, sound)
    sound = _DOUBLED.sub(r"\1", sound)
    sound = _LAST_LIP.sub("f", sound)
    first, rest = sound[:1], sound[1:]
    rest = _VOWELS.sub("", rest.rstrip("h")).replace("h", "")
    return ("a" if first in "aeou" else first) + _DOUBLED.sub(r"\1", rest)


def _words(name: str) -> list[str]:
    text = unicodedata.normalize("NFKC", name[:MOST_LETTERS])
    bare = _PARENTHESES.sub(" ", text)
    text = bare if bare.strip() else text
    text = _ARTICLE.sub("", text)
    if not text.isascii():
        for pattern, written in _ARABIC:
            text = pattern.sub(written, text)
        text = _HAN.sub(lambda sign: f"{anyascii(sign[0])} ", text)
        decomposed = unicodedata.normalize("NFKD", text)
        text = anyascii("".join(sign for sign in decomposed if not unicodedata.combining(sign)))
    text = _APOSTROPHES.sub("", text).lower()
    return [word for word in _NOT_LETTERS.split(text) if word]


def _without(words: list[str], spare: list[bool]) -> list[str]:
    """Leave out what can be spared if a name and a surname are left."""
    kept = [word for word, spared in zip(words, spare, strict=True) if not spared]
    return kept if len(kept) >= _NAME_AND_SURNAME else words


def _is_particle(words: list[str], place: int) -> bool:
    """Tell whether a word is a particle; *ash* is one before *Shami* and a name elsewhere."""
    word = words[place]
    if word in _ASSIMILATED:
        return place + 1 < len(words) and words[place + 1].startswith(word[1:])
    return word in PARTICLES


def _with_abd(words: list[str]) -> list[str]:
    """Join *servant of* with the name it belongs to, and write the article between one way."""
    joined: list[str] = []
    waiting = False
    for word in words:
        if waiting:
            joined.append(f"abdul{word.removeprefix('al')}")
            waiting = False
        elif word in _ABD_ALONE:
            waiting = True
        else:
            joined.append(_ABD.sub("abdul", word))
    return [*joined, "abd"] if waiting else joined
