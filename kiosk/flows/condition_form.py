"""A condition as a form: lines that say what holds of a person, joined by "all" or "any".

The form and the Cedar text stand side by side and follow each other. Cedar
says more than the form can; a text that is richer than lines stays text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from kiosk.directives.cedar import ATTRIBUTES, SET_ATTRIBUTES, parse_condition

_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
YES_OR_NO: Final = ("us_person", "ear_country_uncertain")


class Kind(StrEnum):
    """Say whether a clause means those of whom it holds, or everybody else."""

    WHEN = "when"
    UNLESS = "unless"


class Join(StrEnum):
    """Say how the lines of a form are joined."""

    ALL = "&&"
    ANY = "||"


@dataclass(frozen=True, slots=True)
class Line:
    """Say one thing of a person: an attribute, and any of ``values`` or of a named list.

    ``values`` and ``list_name`` are empty for the attributes in `YES_OR_NO`.
    """

    attribute: str
    values: tuple[str, ...] = ()
    list_name: str = ""
    negated: bool = False

    @property
    def complete(self) -> bool:
        """Tell whether the line says something: an attribute, and what it is compared with."""
        if self.attribute not in ATTRIBUTES:
            return False
        return self.attribute in YES_OR_NO or bool(self.values) != bool(self.list_name)


@dataclass(frozen=True, slots=True)
class ConditionForm:
    """Hold one clause as lines; a form without lines means everybody, or nobody."""

    kind: Kind = Kind.UNLESS
    join: Join = Join.ANY
    lines: tuple[Line, ...] = ()


def write_condition(form: ConditionForm) -> str:
    """Write a form as Cedar; lines that are not complete are left out.

    Without a complete line nobody is meant: a form that is half filled in
    must not block everybody.
    """
    lines = [_written(line) for line in form.lines if line.complete]
    if not lines:
        return ""
    return f"{form.kind} {{ {f' {form.join} '.join(lines)} }}"


def read_condition(text: str) -> ConditionForm | None:
    """Read Cedar into a form; ``None`` where the text says more than a form can.

    Raises `ConditionError` for what is no condition. An empty text is an empty form.
    """
    if not text.strip():
        return ConditionForm()
    clauses = parse_condition(text).clauses
    if len(clauses) != 1:
        return None
    (clause,) = clauses
    body = clause["body"]
    join = Join.ALL if "&&" in body else Join.ANY
    lines = [_read(part) for part in _chain(body, join)]
    found = tuple(line for line in lines if line is not None)
    if len(found) != len(lines):
        return None
    return ConditionForm(Kind(clause["kind"]), join, found)


def _written(line: Line) -> str:
    attribute = f"principal.{line.attribute}"
    wanted = _wanted(line)
    if line.attribute in YES_OR_NO:
        said = attribute
    elif line.attribute in SET_ATTRIBUTES:
        one = len(line.values) == 1
        said = f"{attribute}.contains({wanted})" if one else f"{attribute}.containsAny({wanted})"
    elif len(line.values) == 1:
        return f"{attribute} {'!=' if line.negated else '=='} {wanted}"
    else:
        said = f"{wanted}.contains({attribute})"
    return f"!{said}" if line.negated else said


def _wanted(line: Line) -> str:
    if line.list_name:
        return f"context.lists.{line.list_name}"
    texts = [_literal(value) for value in line.values]
    return texts[0] if len(texts) == 1 else f"[{', '.join(texts)}]"


def _literal(text: str) -> str:
    """Write a text as Cedar does: control characters by number, like those of Rust."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + _CONTROL.sub(lambda found: f"\\u{{{ord(found[0]):x}}}", escaped) + '"'


def _chain(node: Any, join: Join) -> list[Any]:
    if join not in node:
        return [node]
    both = node[join]
    return [*_chain(both["left"], join), *_chain(both["right"], join)]


def _read(node: Any) -> Line | None:
    """Read one expression as a line."""
    match node:
        case {"!": {"arg": inner}}:
            line = _read(inner)
            return None if line is None or line.negated else replace(line, negated=True)
        case {"!=": {"left": left, "right": {"Value": str(value)}}}:
            return _line(_attribute(left), (value,), negated=True)
        case {"==": {"left": left, "right": {"Value": str(value)}}} | {
            "contains": {"left": left, "right": {"Value": str(value)}}
        }:
            return _line(_attribute(left), (value,))
        case {"contains": {"left": members, "right": sought}} | {
            "containsAny": {"left": sought, "right": members}
        }:
            return _among(_attribute(sought), members)
    name = _attribute(node)
    return Line(name) if name in YES_OR_NO else None


def _among(attribute: str, members: Any) -> Line | None:
    match members:
        case {"Set": [*parts]} if len(parts) > 1:
            values = tuple(part.get("Value") for part in parts)
            if all(isinstance(value, str) for value in values):
                return _line(attribute, values)
        case {".": {"left": {".": {"attr": "lists"}}, "attr": str(name)}}:
            return _line(attribute, (), list_name=name)
    return None


def _line(
    attribute: str, values: tuple[str, ...], *, list_name: str = "", negated: bool = False
) -> Line | None:
    if not attribute or attribute in YES_OR_NO:
        return None
    return Line(attribute, values, list_name, negated)


def _attribute(node: Any) -> str:
    match node:
        case {".": {"left": {"Var": "principal"}, "attr": str(name)}}:
            return name
    return ""
