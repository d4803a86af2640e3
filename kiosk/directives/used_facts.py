"""Read back the facts that a reason names, to be said in words.

A reason spells a fact as a condition does (``us_person = true (stated), false
(proven at level 2)``), so that a decision can be retraced.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from kiosk.directives.explanations import value_of
from kiosk.directives.phrase_templates import TEMPLATES
from kiosk.directives.phrases import Phrase, chained

NOTHING: Final = "nothing"
"""Stands for the attribute where a reason is that nothing was stated or proven."""
_FACT = re.compile(
    r"(?P<name>\w+) = (?P<stated>.*) \(stated\)"
    r"(?:, (?P<proven>.*) \(proven at level (?P<level>\d)\))?",
    re.DOTALL,
)
_EMPTY = re.compile(r".* are empty \((?:stated|proven at level (?P<level>\d))\)")
_YES_OR_NO: Final = {"true": False, "false": True}


@dataclass(frozen=True, slots=True)
class UsedFact:
    """Hold one fact that a decision used: its attribute and its values.

    ``proven`` is the value proven at ``level`` or above; both are ``None``
    where it is the stated one, or was not looked at. Of `NOTHING` there are
    no values, and a level where it is nothing proven.
    """

    name: str
    stated: str | None = None
    proven: str | None = None
    level: int | None = None


def read_used_fact(text: str) -> UsedFact | None:
    """Read one fact of a reason; ``None`` for what is not spelled so."""
    empty = _EMPTY.fullmatch(text)
    if empty is not None:
        return UsedFact(NOTHING, level=int(empty["level"]) if empty["level"] else None)
    fact = _FACT.fullmatch(text)
    if fact is None:
        return None
    level = None if fact["level"] is None else int(fact["level"])
    return UsedFact(fact["name"], fact["stated"], fact["proven"], level)


def fact_phrase(name: str, value: str) -> Phrase | None:
    """Return what an attribute with a value says of a person; ``None`` for an unknown one."""
    if value in _YES_OR_NO and name in TEMPLATES:
        return Phrase(name, _YES_OR_NO[value])
    if value == "none" and f"{name} none" in TEMPLATES:
        return Phrase(f"{name} none")
    if f"{name} one" not in TEMPLATES:
        return None
    values = value.split(", ") if f"{name} all" in TEMPLATES else [value]
    if len(values) == 1:
        return Phrase(f"{name} one", fields=(("value", value_of(name, value)),))
    members = chained("enumeration", [value_of(name, each) for each in values])
    return Phrase(f"{name} all", fields=(("values", members),))
