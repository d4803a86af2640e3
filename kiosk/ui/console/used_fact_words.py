"""Say on which facts a decision rests, and at which level each is stated or proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.directives.used_facts import NOTHING, fact_phrase, read_used_fact
from kiosk.ui.console.condition_words import condition_words
from kiosk.ui.console.formats import level_word, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

_SCREENING = {
    "screening = open": "Screening: a hit waits for an officer",
    "screening = confirmed": "Screening: a hit is confirmed",
}


def used_fact_lines(facts: Iterable[str]) -> tuple[str, ...]:
    """Give a line for what is stated and one for what is proven, each once."""
    return tuple(dict.fromkeys(line for fact in facts for line in _lines(fact)))


def _lines(text: str) -> tuple[str, ...]:
    if text in _SCREENING:
        return (tr(_SCREENING[text]),)
    fact = read_used_fact(text)
    if fact is None:
        return (_as_spelled(text),)
    if fact.name == NOTHING:
        nothing = tr("no citizenship, residence or status")
        return (_stated(nothing) if fact.level is None else _proven(nothing, fact.level),)
    lines = []
    for value, level in ((fact.stated, None), (fact.proven, fact.level)):
        if value is None:
            continue
        phrase = fact_phrase(fact.name, value)
        if phrase is None:
            return (_as_spelled(text),)
        words = condition_words(phrase)
        lines.append(_stated(words) if level is None else _proven(words, level))
    return tuple(lines)


def _stated(words: str) -> str:
    return tr("Stated: {fact}").format(fact=words)


def _proven(words: str, level: int) -> str:
    return tr("Proven at level {level}: {fact}").format(level=level_word(level), fact=words)


def _as_spelled(text: str) -> str:
    """Quote a fact that has no words, from left to right as conditions are."""
    return f"\u2066{text}\u2069"
