"""Phrases: what a condition says, as templates and what stands in their fields.

A phrase is no text yet. Whoever shows it says it in a language by handing in
a `Voice`; ``str(phrase)`` says it in English.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from kiosk.directives.phrase_templates import TEMPLATES
from kiosk.domain.state_names import state_name

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class State:
    """Hold a State by its code, to be named."""

    code: str


@dataclass(frozen=True, slots=True)
class Datum:
    """Hold a text of the directive's own, such as a licence's number; it is not translated."""

    text: str


@dataclass(frozen=True, slots=True)
class Cedar:
    """Hold an expression that has no phrase of its own; it is quoted as it is."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Hold one phrase: its key in `TEMPLATES`, whether it is turned around, and its fields."""

    key: str
    negated: bool = False
    fields: tuple[tuple[str, Value], ...] = ()

    def __str__(self) -> str:
        """Say it in English."""
        return say(self, _English())


Value = State | Datum | Cedar | Phrase
_Part = TypeVar("_Part", bound=Value)


class Voice(Protocol):
    """Say the parts of a phrase in a language."""

    def template(self, phrase: Phrase) -> str:
        """Give the template of a phrase, with the fields that English has."""

    def state(self, code: str) -> str:
        """Name a State."""

    def datum(self, text: str) -> str:
        """Set off a text of the directive's own."""

    def cedar(self, text: str) -> str:
        """Set off an expression, which reads from left to right in every language."""


def say(value: Value, voice: Voice) -> str:
    """Say a phrase, or what stands in a field, in a voice's language."""
    match value:
        case State(code):
            return voice.state(code)
        case Datum(text):
            return voice.datum(text)
        case Cedar(text):
            return voice.cedar(text)
        case Phrase(_, _, fields):
            filled = {name: say(each, voice) for name, each in fields}
            return voice.template(value).format_map(filled)


def chained(key: str, parts: Iterable[_Part]) -> _Part | Phrase:
    """Join what follows one another by a template with the fields ``first`` and ``second``."""
    first, *others = parts
    joined: _Part | Phrase = first
    for each in others:
        joined = Phrase(key, fields=(("first", joined), ("second", each)))
    return joined


class _English:
    """Say phrases as the templates stand."""

    def template(self, phrase: Phrase) -> str:
        return TEMPLATES[phrase.key][phrase.negated]

    def state(self, code: str) -> str:
        return state_name(code)

    def datum(self, text: str) -> str:
        return text

    def cedar(self, text: str) -> str:
        return text
