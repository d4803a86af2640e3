"""Conditions in Cedar: the schema they are checked against, and the subset they may use.

A condition is one or several clauses ``when {…}`` or ``unless {…}``; all of
them together say whom it means. The subset is small on purpose, so that an
independent checker can interpret it whole:

- ``&&  ||  !  ==  !=``, ``if … then … else …``, parentheses;
- ``.contains(…)  .containsAll(…)  .containsAny(…)  .isEmpty()`` of sets;
- ``true``, ``false``, strings, and sets of them that are not empty;
- the attributes of ``principal``, and ``context.lists.<name>`` for the country
  groups that the directive names.

Left out: numbers, records, entities, ``in``, ``is``, ``has``, ``like``, other
variables, comments, and the extension functions (``ip``, ``decimal``,
``datetime``, ``duration``).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

import cedarpy

from kiosk.directives.wording import nearest, shown
from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

SCHEMA: Final = """\
entity Person = {
  citizenships: Set<String>,
  former_citizenships: Set<String>,
  permanent_residences: Set<String>,
  statuses: Set<String>,
  us_person: Bool,
  ear_country: String,
  ear_country_uncertain: Bool,
  itar_countries: Set<String>,
  location: String,
  affiliations: Set<String>,
  licences: Set<String>,
  purposes: Set<String>,
  subject: String,
};
entity Model;
action use appliesTo {
  principal: Person,
  resource: Model,
  context: { lists: {} },
};
"""
SET_ATTRIBUTES: Final = tuple(re.findall(r"^  (\w+): Set<String>", SCHEMA, re.MULTILINE))
ATTRIBUTES: Final = tuple(re.findall(r"^  (\w+): (?:Set|Bool|String)", SCHEMA, re.MULTILINE))
BINARY_OPERATORS: Final = frozenset(
    {"&&", "||", "==", "!=", "contains", "containsAll", "containsAny"}
)
UNARY_OPERATORS: Final = frozenset({"!", "isEmpty"})

# Cedar's parser descends with the text and dies of the stack where the text is deep enough.
_MAX_LENGTH: Final = 65536
_MAX_NESTING: Final = 24
_MAX_OPERATORS: Final = 256
_STRING: Final = re.compile(r'"(?:\\.|[^"\\])*(?:"|\\?\Z)', re.DOTALL)
_OPERATOR: Final = re.compile(r"&&|\|\||!|\.|\bif\b")

_EXPECTED_FORM: Final = "Write when { … } or unless { … }, with conditions in between."


class ConditionError(KioskError):
    """Refuse a condition; ``fragment`` is the part of its text that is at fault, or empty."""

    def __init__(self, problem: str, remedy: str = "", *, fragment: str = "") -> None:
        super().__init__(problem, remedy)
        self.fragment = fragment


@dataclass(frozen=True, slots=True)
class Condition:
    """Hold a condition that was parsed.

    ``clauses`` are Cedar's JSON of the clauses (``{"kind", "body"}``),
    ``attributes`` and ``lists`` the names it uses, in code order, and
    ``subjects`` the persons it names.
    """

    text: str
    clauses: tuple[Any, ...]
    attributes: tuple[str, ...]
    lists: tuple[str, ...]
    subjects: frozenset[str]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Hold a text that a condition compares with an attribute of the principal."""

    attribute: str
    literal: str


@lru_cache(maxsize=1024)
def parse_condition(text: str) -> Condition:
    """Parse a condition of the subset; raise `ConditionError`.

    Types are not checked here: see `check_condition`.
    """
    _check_bounds(text)
    clauses = _clauses(text)
    attributes: set[str] = set()
    lists: set[str] = set()
    for clause in clauses:
        for kind, name in _names(clause["body"]):
            (attributes if kind == "principal" else lists).add(name)
    subjects = frozenset(
        found.literal for found in _comparisons(clauses) if found.attribute == "subject"
    )
    return Condition(text, clauses, tuple(sorted(attributes)), tuple(sorted(lists)), subjects)


def check_condition(text: str, list_names: Iterable[str] = ()) -> Condition:
    """Parse a condition and check its names and types; raise `ConditionError`.

    ``list_names`` are those that ``context.lists`` has. Types are checked by
    Cedar's own validator in its strict mode.
    """
    condition = parse_condition(text)
    known_lists = tuple(list_names)
    for name in condition.attributes:
        if name not in ATTRIBUTES:
            raise ConditionError(
                f"The condition asks for principal.{shown(name)}, which no person has.",
                _did_you_mean(name, ATTRIBUTES, "principal."),
                fragment=name,
            )
    for name in condition.lists:
        if name not in known_lists:
            raise ConditionError(
                f"The condition asks for context.lists.{shown(name)}, and the directive names no "
                "such list.",
                _did_you_mean(name, known_lists, "context.lists.")
                if known_lists
                else "Name it in a [[list]] table.",
                fragment=name,
            )
    result = cedarpy.validate_policies(_policy(text), schema_with(known_lists))
    if not result.validation_passed:
        raise _in_words(result.errors[0].error)
    return condition


def comparisons(condition: Condition) -> Iterator[Comparison]:
    """Yield the texts that the condition compares with attributes of the principal."""
    yield from _comparisons(condition.clauses)


def as_policy(condition: Condition, lists: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    """Return a ``forbid`` policy in Cedar's JSON form that means the people of the condition.

    Country groups are written out as sets, so that the policies of several
    directives stand in one policy set without sharing a context.
    """
    everything = {"op": "All"}
    return {
        "effect": "forbid",
        "principal": everything,
        "action": everything,
        "resource": everything,
        "conditions": [
            {"kind": clause["kind"], "body": _with_lists(clause["body"], lists)}
            for clause in condition.clauses
        ],
    }


def schema_with(list_names: Iterable[str]) -> str:
    """Return the schema whose context holds the named lists."""
    entries = ", ".join(f"{name}: Set<String>" for name in sorted(list_names))
    return SCHEMA.replace("lists: {}", f"lists: {{ {entries} }}" if entries else "lists: {}")


def _policy(text: str) -> str:
    return f"forbid(principal, action, resource)\n{text}\n;"


def _check_bounds(text: str) -> None:
    """Refuse a text that Cedar's parser would not survive, before the parser sees it."""
    bare = _STRING.sub('""', text[: _MAX_LENGTH + 1])
    if "//" in bare:
        raise ConditionError(
            "The condition holds a comment.", "Say it in the reading's title.", fragment="//"
        )
    nesting = deepest = 0
    for character in bare:
        if character in "([{":
            nesting += 1
            deepest = max(deepest, nesting)
        elif character in ")]}":
            nesting -= 1
    if (
        len(text) > _MAX_LENGTH
        or deepest > _MAX_NESTING
        or len(_OPERATOR.findall(bare)) > _MAX_OPERATORS
    ):
        raise ConditionError(
            f"The condition is too long or too deep: at most {_MAX_LENGTH // 1024} KB, "
            f"{_MAX_NESTING} brackets in one another and {_MAX_OPERATORS} operators.",
            "Use sets instead of long chains of comparisons.",
        )


def _clauses(text: str) -> tuple[Any, ...]:
    try:
        parsed = json.loads(cedarpy.policies_to_json_str(_policy(text)))
    except ValueError as error:
        raise ConditionError(
            f"The condition is not Cedar: {_sentence(str(error))}", _EXPECTED_FORM
        ) from error
    policies = parsed["staticPolicies"]
    if len(policies) != 1 or parsed["templates"]:
        raise ConditionError(
            "The condition ends its policy and begins another one.", _EXPECTED_FORM, fragment=";"
        )
    (policy,) = policies.values()
    if not policy["conditions"]:
        raise ConditionError("The condition has no clause.", _EXPECTED_FORM)
    return tuple(policy["conditions"])


def _names(node: Any) -> Iterator[tuple[str, str]]:
    """Yield the attributes and lists that an expression uses; refuse what is not in the subset."""
    ((operator, operand),) = node.items()
    if operator == "Value":
        if not isinstance(operand, bool | str):
            raise _outside("a number" if isinstance(operand, int) else "an entity")
    elif operator == ".":
        yield _path(operand)
    else:
        for part in _operands(operator, operand):
            yield from _names(part)


def _operands(operator: str, operand: Any) -> list[Any]:
    """Return the expressions that an operator joins; refuse one that is not in the subset."""
    if operator in BINARY_OPERATORS:
        return [operand["left"], operand["right"]]
    if operator in UNARY_OPERATORS:
        return [operand["arg"]]
    if operator == "if-then-else":
        return [operand["if"], operand["then"], operand["else"]]
    if operator == "Set":
        return list(operand)
    raise _outside(str(operand) if operator == "Var" else operator)


def _path(operand: Any) -> tuple[str, str]:
    """Return ``("principal", attribute)`` or ``("lists", name)``."""
    match operand:
        case {"left": {"Var": "principal"}, "attr": str(name)}:
            return "principal", name
        case {"left": {".": {"left": {"Var": "context"}, "attr": "lists"}}, "attr": str(name)}:
            return "lists", name
    raise _outside(f"….{operand['attr']}", fragment=operand["attr"])


def _outside(what: str, *, fragment: str = "") -> ConditionError:
    return ConditionError(
        f"The condition uses {shown(what)}, which directives may not use.",
        "Use the attributes of principal, context.lists, texts, sets and && || ! == != "
        "contains containsAll containsAny isEmpty if-then-else.",
        fragment=fragment or what,
    )


def _comparisons(clauses: Iterable[Any]) -> Iterator[Comparison]:
    for clause in clauses:
        yield from _comparisons_in(clause["body"])


def _comparisons_in(node: Any) -> Iterator[Comparison]:
    ((operator, operand),) = node.items()
    if operator in {"Value", "."}:
        return
    if operator in BINARY_OPERATORS - {"&&", "||"}:
        sides = (operand["left"], operand["right"])
        literals = [literal for side in sides for literal in _literals(side)]
        for attribute in (name for side in sides for name in _compared_attributes(side)):
            yield from (Comparison(attribute, literal) for literal in literals)
    for part in _operands(operator, operand):
        yield from _comparisons_in(part)


def _results(node: Any) -> Iterator[Any]:
    """Yield the plain parts that an expression can turn out as."""
    ((operator, operand),) = node.items()
    if operator == "Set":
        for part in operand:
            yield from _results(part)
    elif operator == "if-then-else":
        yield from _results(operand["then"])
        yield from _results(operand["else"])
    else:
        yield node


def _literals(node: Any) -> Iterator[str]:
    for part in _results(node):
        if isinstance(part.get("Value"), str):
            yield part["Value"]


def _compared_attributes(node: Any) -> Iterator[str]:
    for part in _results(node):
        if "." in part:
            kind, name = _path(part["."])
            if kind == "principal":
                yield name


def _with_lists(node: Any, lists: Mapping[str, Iterable[str]]) -> Any:
    """Return the expression with every ``context.lists.<name>`` written out."""
    ((operator, operand),) = node.items()
    if operator == ".":
        kind, name = _path(operand)
        if kind == "principal":
            return node
        return {"Set": [{"Value": member} for member in lists[name]]}
    if operator == "Value":
        return node
    if operator == "Set":
        return {"Set": [_with_lists(part, lists) for part in operand]}
    return {operator: {key: _with_lists(part, lists) for key, part in operand.items()}}


def _did_you_mean(word: str, known: Iterable[str], prefix: str) -> str:
    found = nearest(word, known)
    if found:
        return f"Did you mean {prefix}{found}?"
    return f"There are: {', '.join(known)}."


def _in_words(error: str) -> ConditionError:
    """Put an error of Cedar's validator into words."""
    text = re.sub(r"^for policy `[^`]*`, ", "", error)
    kinds = re.search(r"the types (\S+) and (\S+) are not compatible", text)
    if kinds:
        return ConditionError(
            f"The condition compares things of two kinds. {_kind(kinds[1])} {_kind(kinds[2])}",
            "Compare a text with a text, and look into a set with contains.",
        )
    if "empty set literals" in text:
        return ConditionError(
            "The condition holds an empty set.", "Ask with isEmpty().", fragment="[]"
        )
    return ConditionError(
        f"Cedar does not accept the condition: {_sentence(text)}", "Correct the condition."
    )


def _kind(name: str) -> str:
    names = {
        "Bool": "One is yes or no.",
        "String": "One is a text.",
        "Long": "One is a number.",
    }
    return names.get(name, "One is a set." if name.startswith("Set<") else f"One is {name}.")


def _sentence(text: str) -> str:
    first = text.strip().splitlines()[0] if text.strip() else "no reason given"
    return shown(first.rstrip("."), 200) + "."
