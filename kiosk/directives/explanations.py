"""Say a condition in words, so that an officer can hold it against the text of a letter.

The words follow the condition's own structure and add nothing to it; what has
no phrase of its own is quoted as Cedar.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from kiosk.directives.cedar import parse_condition
from kiosk.domain.nationality import classify

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_TRUE: Final = {"Value": True}
_FALSE: Final = {"Value": False}


def explain_condition(text: str) -> str:
    """Return one phrase that says whom a condition means, such as "everybody except …".

    Raises `ConditionError` for a text that is no condition.
    """
    clauses = parse_condition(text).clauses
    phrases = [_clause(clause["kind"], clause["body"]) for clause in clauses]
    return ", and of these ".join(phrases)


def _clause(kind: str, body: Any) -> str:
    everybody = (kind == "when") == (body == _TRUE)
    if body in (_TRUE, _FALSE):
        return "everybody" if everybody else "nobody"
    if kind == "when":
        return f"everybody who {_said(body)}"
    return f"everybody except anyone who {_said(body)}"


def _said(node: Any, *, within: str = "") -> str:
    """Return a predicate: what follows "who"; in brackets where ``within`` joins otherwise."""
    ((operator, operand),) = node.items()
    if operator in ("&&", "||"):
        parts = [_said(part, within=operator) for part in _chain(node, operator)]
        joined = (" and " if operator == "&&" else " or ").join(parts)
        return f"({joined})" if within and within != operator else joined
    if operator == "!":
        return _negated(_said(operand["arg"], within=operator))
    if operator == "if-then-else":
        chosen, otherwise = _said(operand["then"]), _said(operand["else"])
        return f"({chosen}, if who {_said(operand['if'])}, and otherwise {otherwise})"
    return _plain(operator, operand) or f"meets {_cedar(node)}"


def _negated(phrase: str) -> str:
    """Turn a predicate around; what is in brackets stays as it is."""
    verb, _, rest = phrase.partition(" ")
    return f"{_NEGATED[verb]} {rest}" if verb in _NEGATED else f"does not meet: {phrase}"


def _chain(node: Any, operator: str) -> list[Any]:
    """Return the parts of a chain of one operator, in their order."""
    if operator not in node:
        return [node]
    both = node[operator]
    return [*_chain(both["left"], operator), *_chain(both["right"], operator)]


def _plain(operator: str, operand: Any) -> str:
    """Return the phrase of a comparison, or nothing where there is none."""
    match operator:
        case ".":
            phrase = _YES_OR_NO.get(_attribute({operator: operand}), "")
        case "Value":
            phrase = "is anybody" if operand is True else "is nobody"
        case "isEmpty":
            phrase = _NONE_OF.get(_attribute(operand["arg"]), "")
        case "==" | "!=":
            equal = _equal(operand["left"], operand["right"])
            phrase = _negated(equal) if equal and operator == "!=" else equal
        case "contains" if not _attribute(operand["left"]):
            phrase = _among(_attribute(operand["right"]), _set_words(operand["left"]))
        case _:
            phrase = _holds(operator, _attribute(operand["left"]), operand["right"])
    return phrase


def _equal(left: Any, right: Any) -> str:
    attribute, value = _attribute(left), right
    if not attribute:
        attribute, value = _attribute(right), left
    phrase, text = _ONE.get(attribute), value.get("Value")
    if phrase is None or not isinstance(text, str):
        return ""
    return phrase(text) if text else f"has no {attribute.replace('_', ' ')}"


def _among(attribute: str, members: str) -> str:
    phrase = _ONE.get(attribute)
    return phrase(f"one of {members}") if phrase is not None and members else ""


def _holds(operator: str, attribute: str, wanted: Any) -> str:
    phrase = _ANY.get(attribute)
    if phrase is None:
        return ""
    if operator == "contains":
        text = wanted.get("Value")
        return phrase(text) if isinstance(text, str) else ""
    members = _set_words(wanted, attribute)
    quantity = "any of" if operator == "containsAny" else "all of"
    return phrase(f"{quantity} {members}") if members else ""


def _set_words(node: Any, attribute: str = "") -> str:
    """Name a set: its members, or the list that the directive names."""
    match node:
        case {"Set": [*parts]} if all(isinstance(part.get("Value"), str) for part in parts):
            return ", ".join(
                _pair(part["Value"]) if attribute in _PAIRS else _state(part["Value"])
                for part in parts
            )
        case {".": {"left": {".": {"attr": "lists"}}, "attr": str(name)}}:
            return f"the list {name}"
    return ""


def _attribute(node: Any) -> str:
    """Return the attribute of the principal that a node is, or nothing."""
    match node:
        case {".": {"left": {"Var": "principal"}, "attr": str(name)}}:
            return name
    return ""


def _state(text: str) -> str:
    """Name a State by its code; anything else stands for itself."""
    return classify(text).name if len(text) == len("USA") and text.isupper() else text


def _pair(text: str) -> str:
    """Read ``lab:employee`` and ``USA:permanent_resident`` as words."""
    owner, found, kind = text.partition(":")
    return f"{kind.replace('_', ' ')} of {_state(owner)}" if found else text


_YES_OR_NO: Final = {
    "us_person": "is a US person",
    "ear_country_uncertain": "has an EAR country that is uncertain",
}
_NONE_OF: Final = {
    "citizenships": "states no citizenship",
    "former_citizenships": "states no former citizenship",
    "permanent_residences": "states no permanent residence",
    "statuses": "states no status",
    "affiliations": "belongs to no organisation",
    "licences": "holds no licence",
    "purposes": "declares no purpose",
    "itar_countries": "has no ITAR country",
}
_ONE: Final[Mapping[str, Callable[[str], str]]] = {
    "location": lambda text: f"uses it from {_state(text)}",
    "ear_country": lambda text: f"has the EAR country {_state(text)}",
    "subject": lambda text: f"is the person {text}",
}
_ANY: Final[Mapping[str, Callable[[str], str]]] = {
    "citizenships": lambda text: f"is a citizen of {_state(text)}",
    "former_citizenships": lambda text: f"was a citizen of {_state(text)}",
    "permanent_residences": lambda text: f"is a permanent resident in {_state(text)}",
    "statuses": lambda text: f"has the status {_pair(text)}",
    "itar_countries": lambda text: f"has the ITAR country {_state(text)}",
    "affiliations": lambda text: f"is {_pair(text)}",
    "licences": lambda text: f"holds the licence {text}",
    "purposes": lambda text: f"declares the purpose {text}",
}
_NEGATED: Final = {
    "is": "is not",
    "was": "was not",
    "has": "does not have",
    "uses": "does not use",
    "holds": "does not hold",
    "declares": "does not declare",
    "states": "does not state",
    "belongs": "does not belong",
    "meets": "does not meet",
}
_PAIRS: Final = frozenset({"statuses", "affiliations"})


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
