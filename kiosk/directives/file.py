"""Directive files: TOML in, a checked directive out, every fault named with its line."""

from __future__ import annotations

import tomllib
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from kiosk.directives.canonical import sha256_hex
from kiosk.directives.directive import (
    Directive,
    DirectiveFileError,
    Fault,
    ListUse,
    PersonaTest,
    Reading,
    Supersession,
)
from kiosk.directives.file_checks import check_contents
from kiosk.directives.file_faults import Faults
from kiosk.directives.file_form import canonical_form, write_directive
from kiosk.directives.file_schema import DirectiveTable, PersonaTable
from kiosk.directives.file_times import check_times
from kiosk.directives.person_cells import COLUMNS
from kiosk.directives.source_lines import SourceLines
from kiosk.domain.facts import NationalityAssuranceLevel

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from kiosk.directives.groups import CountryGroup

__all__ = [
    "MAX_FILE_BYTES",
    "Directive",
    "DirectiveFileError",
    "Fault",
    "ListUse",
    "PersonaTest",
    "Reading",
    "Supersession",
    "canonical_form",
    "read_directive",
    "write_directive",
]

MAX_FILE_BYTES: Final = 1024 * 1024
NO_LISTS: Final[Mapping[str, CountryGroup]] = MappingProxyType({})


def read_directive(
    data: bytes,
    *,
    known_models: Collection[str] | None = None,
    lists: Mapping[str, CountryGroup] = NO_LISTS,
) -> Directive:
    """Read a directive file; raise `DirectiveFileError` naming line and remedy.

    ``known_models`` are the models that exist, ``None`` to take any name.
    ``lists`` are the country groups at hand, by any key: the file names group,
    edition and hash. ``data`` need not be more than one byte over
    `MAX_FILE_BYTES`.
    """
    source = _text(data)
    faults = Faults(_lines(source))
    table = _table(source, faults)
    check_times(table, faults)
    found = check_contents(table, faults, known_models, lists.values())
    faults.check()
    return _directive(table, found)


def _text(data: bytes) -> str:
    if len(data) > MAX_FILE_BYTES:
        raise DirectiveFileError(
            Fault(
                0,
                f"The directive file is over {MAX_FILE_BYTES // 1024 // 1024} MB.",
                "Keep the letter's text in the file, and attach the letter itself.",
            )
        )
    try:
        # The newlines of TOML, so that lines are counted as an editor does.
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise DirectiveFileError(
            Fault(line, "The directive file is not UTF-8 here.", "Save it with that encoding.")
        ) from error


def _lines(source: str) -> SourceLines:
    """Index the lines; refuse keys of many parts, over which TOML's parser takes hours."""
    lines = SourceLines(source)
    if lines.has_deep_key:
        raise DirectiveFileError(
            Fault(0, "The directive file has a key of many parts.", "Write keys without dots.")
        )
    return lines


def _table(source: str, faults: Faults) -> DirectiveTable:
    try:
        return DirectiveTable.model_validate(_toml(source))
    except ValidationError as error:
        faults.add_shapes(error.errors(include_url=False, include_context=False))
        faults.check()
        raise


def _toml(source: str) -> dict[str, Any]:
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise DirectiveFileError(_toml_fault(str(error), source)) from error
    except (RecursionError, ValueError) as error:  # brackets by the thousand; huge numbers
        raise DirectiveFileError(
            Fault(0, "The directive file is no usable TOML.", "Correct its brackets and numbers.")
        ) from error


def _toml_fault(message: str, source: str) -> Fault:
    """Return the parser's error with its line: it says ``… (at line 3, column 9)``."""
    said, _, place = message.partition(" (at ")
    words = place.replace(",", " ").split()
    at_the_end = words[:1] != ["line"]
    line = source.count("\n") + 1 if at_the_end else int(words[1])
    return Fault(
        line,
        f"The file is not TOML: {said[:120].rstrip('.')}.",
        "Look for a quotation mark or bracket without its partner, or a key that stands twice.",
    )


def _directive(table: DirectiveTable, lists: tuple[ListUse, ...]) -> Directive:
    return Directive(
        id=table.id,
        title=table.title,
        authority=table.authority,
        reference=table.reference,
        basis=table.basis,
        text=table.text,
        text_sha256=sha256_hex(table.text.encode()),
        received=table.received,
        in_force=table.in_force,
        until=table.until,
        review=table.review,
        zone=table.zone,
        models=tuple(table.models),
        least_nal=NationalityAssuranceLevel(table.least_nal),
        supersedes=tuple(Supersession(e.id, tuple(e.models)) for e in table.supersedes),
        fallback=tuple(table.fallback),
        readings=tuple(Reading(**dict(reading)) for reading in table.reading),
        lists=lists,
        personas=tuple(_persona(persona, table) for persona in table.persona),
        duties=table.duties,
    )


def _persona(persona: PersonaTable, table: DirectiveTable) -> PersonaTest:
    texts = ((name, str(getattr(persona, name))) for name in COLUMNS)
    if isinstance(persona.expect, str):
        ids = [reading.id for reading in table.reading] or [""]
        expect = dict.fromkeys(ids, persona.expect)
    else:
        expect = persona.expect
    return PersonaTest(
        persona.id,
        persona.model or table.models[0],
        tuple((name, text) for name, text in texts if text),
        tuple(sorted(expect.items())),
    )
