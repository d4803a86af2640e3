"""Say in whole sentences which facts a decision used, and which it missed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.directives.used_facts import NOTHING, read_used_fact
from kiosk.ui.desk.words import tr
from kiosk.ui.shared.language import isolated, state_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_NONE, _NO = "none", "false"

_SENTENCES = {
    "citizenships": ("You stated citizenship of {values}.", "You stated no citizenship."),
    "former_citizenships": (
        "You stated former citizenship of {values}.",
        "You stated no former citizenship.",
    ),
    "permanent_residences": (
        "You stated permanent residence in {values}.",
        "You stated no permanent residence.",
    ),
    "statuses": ("You stated this status: {values}.", "You stated no status."),
    "us_person": (
        "By what you stated, you are a US person.",
        "By what you stated, you are not a US person.",
    ),
    "ear_country": (
        "Under the export rules, what you stated counts for {values}.",
        "Under the export rules, what you stated counts for no country.",
    ),
    "ear_country_uncertain": (
        "It is uncertain which country counts under the export rules.",
        "It is clear which country counts under the export rules.",
    ),
    "itar_countries": (
        "You stated citizenship or residence, now or before, of {values}.",
        "You stated no citizenship or residence, now or before.",
    ),
    "location": ("You stated that you use it in {values}.", "You stated no place of use."),
    "affiliations": ("You stated that you belong to {values}.", "You stated no organisation."),
    "licences": ("These licences are on record: {values}.", "No licence is on record."),
    "purposes": ("These purposes are on record: {values}.", "No purpose is on record."),
    "subject": ("The rule names people, and was held against you.", "The rule names people."),
}
"""What is said of an attribute that has a value, and of one that has none or does not hold."""

_NOTHING_STATED = "You stated neither citizenship nor residence nor status."
_NOTHING_PROVEN = "Level {level} is needed, and no citizenship, residence or status has it yet."
_UNPROVEN = "This is not proven at level {level} yet."
_PROVEN = "At level {level} this is proven: {values}."
_HOLDS = "At level {level} this is proven."

_STATUSES = {
    "citizen": "{state}: citizen",
    "national": "{state}: national, not citizen",
    "permanent_resident": "{state}: permanent resident",
    "conditional_permanent_resident": "{state}: conditional permanent resident",
    "refugee": "{state}: refugee",
    "asylee": "{state}: asylee",
    "other": "{state}: another status",
}


def fact_sentences(facts: Iterable[str]) -> tuple[str, ...]:
    """Give the sentences for the facts of a reason, each once; screening has none of its own."""
    told: dict[str, None] = {}
    for fact in facts:
        told |= dict.fromkeys(_told(fact))
    return tuple(told)


def _told(fact: str) -> Iterable[str]:
    used = read_used_fact(fact)
    if used is None:
        return ()
    if used.name == NOTHING:
        if used.level is None:
            return (tr(_NOTHING_STATED),)
        return (tr(_NOTHING_PROVEN).format(level=used.level),)
    if used.stated is None or used.name not in _SENTENCES:
        return ()
    if used.stated in (_NONE, _NO):
        sentence = tr(_SENTENCES[used.name][1])
    else:
        values = _values(used.name, used.stated)
        sentence = tr(_SENTENCES[used.name][0]).format(values=values)
    if used.proven is None or used.level is None:
        return (sentence,)
    return (sentence, _shown(used.name, used.proven, used.level))


def _shown(name: str, proof: str, level: int) -> str:
    if proof in (_NONE, _NO):
        return tr(_UNPROVEN).format(level=level)
    if proof == "true":
        return tr(_HOLDS).format(level=level)
    return tr(_PROVEN).format(level=level, values=_values(name, proof))


def _values(name: str, said: str) -> str:
    word = _WORDS.get(name, isolated)
    return ", ".join(word(value) for value in said.split(", "))


def _state(code: str) -> str:
    return isolated(state_words(code))


def _status(value: str) -> str:
    state, _, kind = value.partition(":")
    return tr(_STATUSES.get(kind, _STATUSES["other"])).format(state=_state(state))


def _organisation(value: str) -> str:
    return isolated(value.partition(":")[0])


_WORDS: dict[str, Callable[[str], str]] = {
    "citizenships": _state,
    "former_citizenships": _state,
    "permanent_residences": _state,
    "ear_country": _state,
    "itar_countries": _state,
    "location": _state,
    "statuses": _status,
    "affiliations": _organisation,
}
