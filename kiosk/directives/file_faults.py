"""Faults of a directive file, collected with the lines on which they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kiosk.directives.directive import DirectiveFileError, Fault
from kiosk.directives.file_schema import (
    DirectiveTable,
    ListTable,
    PersonaTable,
    ReadingTable,
    SupersessionTable,
)
from kiosk.directives.wording import nearest, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

    from kiosk.directives.source_lines import Location, SourceLines

_MAX_FAULTS: Final = 20
_TABLES: Final[dict[str, type[BaseModel]]] = {
    "reading": ReadingTable,
    "supersedes": SupersessionTable,
    "list": ListTable,
    "persona": PersonaTable,
}
_KINDS: Final = {
    "string_type": ("The value of {key} is not a text.", "Put it in quotes."),
    "bool_type": (
        "The value of {key} is neither true nor false.",
        "Write true or false, without quotes.",
    ),
    "int_type": ("The value of {key} is not a number.", "Write a whole number, without quotes."),
    "datetime_type": (
        "The value of {key} is not a time.",
        "Write date, time and offset without quotes: 2026-06-12T17:21:00-04:00.",
    ),
    "list_type": (
        "The value of {key} is not an array.",
        'Write ["…"], or [[…]] for a table of which there are many.',
    ),
    "model_type": (
        "The value of {key} is not a table.",
        "Write its keys below a heading in brackets.",
    ),
    "dict_type": ("The value of {key} is not a table.", 'Write { A = "allow" }.'),
    "too_short": ("The value of {key} names nothing.", "Name at least one."),
    "too_long": ("The value of {key} names too many.", "Write 1000 at most."),
    "value_error": ("The value of {key} is empty.", "Write it down."),
    "greater_than_equal": ("The value of {key} is out of range.", "Write a level from 0 to 4."),
    "less_than_equal": ("The value of {key} is out of range.", "Write a level from 0 to 4."),
    "literal_error": ("The value of {key} is no decision.", 'Write "allow", "block" or "hold".'),
}
_FORMS: Final = {
    "id": "Use letters, digits and hyphens; a directive's id is in small letters, at most 64.",
    "name": "Use small letters, digits and underscores, and begin with a letter.",
    "sha256": "Write the 64 hexadecimal digits of the edition's digest.",
    "model": "Write a model's name as it stands in the access catalogue, or *.",
}


class Faults:
    """Collect faults; `check` refuses the file when there are any."""

    def __init__(self, lines: SourceLines) -> None:
        self._lines = lines
        self._found: dict[Fault, None] = {}

    def add(
        self, location: Location, problem: str, remedy: str = "", *, containing: str = ""
    ) -> None:
        """Add a fault at a key; ``containing`` narrows it to a text within its value."""
        line = self._lines.line_of(location, containing)
        self._found[Fault(line, problem, remedy)] = None

    def add_shapes(self, errors: Sequence[ErrorDetails]) -> None:
        """Add the faults that pydantic found, in the words of this file.

        A key that is missing because it is misspelt is named once. More than a
        reader takes in are not looked at: a hostile file has thousands.
        """
        errors = errors[: 2 * _MAX_FAULTS]
        meant = {
            (*_location(error)[:-1], _similar_key(_location(error)))
            for error in errors
            if error["type"] == "extra_forbidden"
        }
        for error in errors:
            if error["type"] != "missing" or _location(error) not in meant:
                self._add_shape(error)

    def _add_shape(self, error: ErrorDetails) -> None:
        location = _location(error)
        key = _shown(location)
        match error["type"]:
            case "extra_forbidden":
                found = _similar_key(location)
                keys = ", ".join(_keys(location))
                remedy = f"Did you mean {found}?" if found else f"The keys are: {keys}."
                self.add(location, f"There is no key {key}.", remedy)
            case "missing":
                self.add(location, f"The key {key} is missing.", f"Write {key} = ….")
            case "string_pattern_mismatch":
                self.add(
                    location,
                    f"The text of {key} has a form that it may not have.",
                    _FORMS.get(_last_name(location), _FORMS["model"]),
                    containing=str(error["input"]),
                )
            case kind:
                problem, remedy = _KINDS.get(kind, ("{key} has a value that it may not have.", ""))
                self.add(location, problem.format(key=key), remedy)

    def check(self) -> None:
        """Raise `DirectiveFileError` with the faults found so far, if there are any."""
        if self._found:
            raise DirectiveFileError(*list(self._found)[:_MAX_FAULTS])


def _location(error: ErrorDetails) -> Location:
    return tuple(part for part in error["loc"] if not _is_branch(part))


def _is_branch(part: str | int) -> bool:
    """Tell whether a part of pydantic's location names a branch of a union, not a key."""
    return isinstance(part, str) and re.fullmatch(r"literal\[.*\]|dict\[.*\]", part) is not None


def _last_name(location: Location) -> str:
    return next((str(part) for part in reversed(location) if isinstance(part, str)), "")


def _shown(location: Location) -> str:
    """Return ``reading 2, block`` for ``("reading", 1, "block")``, fit for a terminal."""
    words: list[str] = []
    for part in location:
        if isinstance(part, int) and words:
            words[-1] += f" {part + 1}"
        else:
            words.append(shown(str(part)))
    return ", ".join(words)


def _similar_key(location: Location) -> str:
    return nearest(str(location[-1]), _keys(location))


def _keys(location: Location) -> list[str]:
    """Return the keys of the table that a location lies in."""
    table = _TABLES.get(str(location[0]), DirectiveTable) if len(location) > 1 else DirectiveTable
    return [field.alias or name for name, field in table.model_fields.items()]
