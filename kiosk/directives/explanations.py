"""Say a condition in words, so that an officer can hold it against the text of a letter.

The words follow the condition's own structure and add nothing to it; what has
no phrase of its own is quoted as Cedar. They are made as a `Phrase`, which
each window says in its language.
"""

from __future__ import annotations

import json
from typing import Any, Final

from kiosk.directives.cedar import SET_ATTRIBUTES, parse_condition
from kiosk.directives.phrase_templates import TEMPLATES
from kiosk.directives.phrases import Cedar, Datum, Phrase, State, Value, chained

_TRUE: Final = {"Value": True}
_FALSE: Final = {"Value": False}
_OF_STATES: Final = frozenset(
    {
        "citizenships",
        "former_citizenships",
        "permanent_residences",
        "itar_countries",
        "location",
        "ear_country",
    }
)
_YES_OR_NO: Final = frozenset({"us_person", "ear_country_uncertain"})
_ONE_TEXT: Final = frozenset({"location", "ear_country", "subject"})


def explain_condition(text: str) -> Phrase:
    """Return one phrase that says whom a condition means, such as "everybody except …".

    Raises `ConditionError` for a text that is no condition.
    """
    clauses = parse_condition(text).clauses
    phrases = [_clause(clause["kind"], clause["body"]) for clause in clauses]
    return chained("of these", phrases)


def _clause(kind: str, body: Any) -> Phrase:
    if body in (_TRUE, _FALSE):
        return Phrase("everybody", negated=(kind == "when") != (body == _TRUE))
    return Phrase("those", kind != "when", (("predicate", _said(body)),))


def _said(node: Any, *, negated: bool = False, within: str = "") -> Phrase:
    """Return a predicate: what follows "who"; in brackets where ``within`` joins otherwise."""
    ((operator, operand),) = node.items()
    match operator:
        case "&&" | "||":
            parts = [_said(part, within=operator) for part in _chain(node, operator)]
            joined = chained(operator, parts)
            if negated or within not in ("", operator):
                return Phrase("group", negated, (("predicate", joined),))
            return joined
        case "!":
            return _said(operand["arg"], negated=not negated, within=within)
        case "if-then-else":
            names = {"asked": "if", "chosen": "then", "otherwise": "else"}
            parts_of_it = tuple((name, _said(operand[key])) for name, key in names.items())
            return Phrase("if", negated, parts_of_it)
    quoted = Phrase("cedar", negated, (("cedar", Cedar(_cedar(node))),))
    return _plain(operator, operand, negated=negated) or quoted


def _chain(node: Any, operator: str) -> list[Any]:
    """Return the parts of a chain of one operator, in their order."""
    if operator not in node:
        return [node]
    both = node[operator]
    return [*_chain(both["left"], operator), *_chain(both["right"], operator)]


def _plain(operator: str, operand: Any, *, negated: bool) -> Phrase | None:
    """Return the phrase of a comparison, or nothing where there is none."""
    phrase = None
    match operator:
        case ".":
            attribute = _attribute({operator: operand})
            phrase = Phrase(attribute, negated) if attribute in _YES_OR_NO else None
        case "Value" if isinstance(operand, bool):
            phrase = Phrase("true", negated == operand)
        case "isEmpty":
            attribute = _attribute(operand["arg"])
            phrase = Phrase(f"{attribute} none", negated) if attribute in SET_ATTRIBUTES else None
        case "==" | "!=":
            turned = negated != (operator == "!=")
            phrase = _equal(operand["left"], operand["right"], negated=turned)
        case "contains" if not _attribute(operand["left"]):
            phrase = _among(_attribute(operand["right"]), operand["left"], negated=negated)
        case "contains" | "containsAny" | "containsAll":
            attribute = _attribute(operand["left"])
            if attribute in SET_ATTRIBUTES:
                phrase = _holds(operator, attribute, operand["right"], negated=negated)
    return phrase


def _equal(left: Any, right: Any, *, negated: bool) -> Phrase | None:
    attribute, value = _attribute(left), right
    if not attribute:
        attribute, value = _attribute(right), left
    text = value.get("Value")
    if attribute not in _ONE_TEXT or not isinstance(text, str):
        return None
    if not text:
        return Phrase(f"{attribute} none", negated)
    return _one(attribute, text, negated=negated)


def _among(attribute: str, node: Any, *, negated: bool) -> Phrase | None:
    if attribute not in _ONE_TEXT:
        return None
    return _several(f"{attribute} any", _values(attribute, node), negated=negated)


def _holds(operator: str, attribute: str, wanted: Any, *, negated: bool) -> Phrase | None:
    if operator == "contains":
        text = wanted.get("Value")
        return _one(attribute, text, negated=negated) if isinstance(text, str) else None
    quantity = "any" if operator == "containsAny" else "all"
    return _several(f"{attribute} {quantity}", _values(attribute, wanted), negated=negated)


def _one(attribute: str, text: str, *, negated: bool) -> Phrase:
    return Phrase(f"{attribute} one", negated, (("value", value_of(attribute, text)),))


def _several(key: str, values: Value | None, *, negated: bool) -> Phrase | None:
    return None if values is None else Phrase(key, negated, (("values", values),))


def _values(attribute: str, node: Any) -> Value | None:
    """Name a set: its members, or the list that the directive names."""
    match node:
        case {"Set": [*parts]} if all(isinstance(part.get("Value"), str) for part in parts):
            members = [value_of(attribute, part["Value"]) for part in parts]
            return chained("enumeration", members)
        case {".": {"left": {".": {"attr": "lists"}}, "attr": str(name)}}:
            return Phrase("list", fields=(("name", Datum(name)),))
    return None


def _attribute(node: Any) -> str:
    """Return the attribute of the principal that a node is, or nothing."""
    match node:
        case {".": {"left": {"Var": "principal"}, "attr": str(name)}}:
            return name
    return ""


def value_of(attribute: str, text: str) -> Value:
    """Name what an attribute is compared with; what is neither State nor pair is data."""
    if attribute in _OF_STATES:
        return _state(text)
    owner, _, kind = text.partition(":")
    if attribute == "statuses" and f"status {kind}" in TEMPLATES:
        return Phrase(f"status {kind}", fields=(("state", _state(owner)),))
    if attribute == "affiliations" and f"affiliation {kind}" in TEMPLATES:
        return Phrase(f"affiliation {kind}", fields=(("organisation", Datum(owner)),))
    return Datum(text)


def _state(text: str) -> Value:
    """Name a State by its code; anything else stands for itself."""
    return State(text) if len(text) == len("USA") and text.isupper() else Datum(text)


def _cedar(node: Any) -> str:
    """Write an expression of the subset as Cedar."""
    ((operator, operand),) = node.items()
    match operand:
        case _ if operator == "Value":
            text = json.dumps(operand)
        case str(name):
            text = name
        case [*parts]:
            text = f"[{', '.join(_cedar(part) for part in parts)}]"
        case {"left": left, "attr": str(name)}:
            text = f"{_cedar(left)}.{name}"
        case {"if": asked, "then": chosen, "else": otherwise}:
            text = f"if {_cedar(asked)} then {_cedar(chosen)} else {_cedar(otherwise)}"
        case {"arg": inner} if operator == "!":
            text = f"!{_cedar(inner)}"
        case {"arg": inner}:
            text = f"{_cedar(inner)}.{operator}()"
        case {"left": left, "right": right} if operator.startswith("contains"):
            text = f"{_cedar(left)}.{operator}({_cedar(right)})"
        case {"left": left, "right": right}:
            text = f"{_cedar(left)} {operator} {_cedar(right)}"
    return text
