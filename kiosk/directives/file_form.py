"""A directive written down: canonical JSON for its hash, and TOML for people.

The canonical form is one JSON object (sorted keys, no spaces, UTF-8) with the
keys of the file: ``reading``, ``list``, ``persona`` and ``supersedes`` are
arrays of objects in the file's order, times are ISO 8601 with the offset as
written (``null`` where there is none), and every key is present. ``text_sha256``
and the members of lists stand beside what they are made from.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from kiosk.directives.canonical import canonical_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from kiosk.directives.directive import Directive, PersonaTest, Reading

_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_TABLES: Final = {"readings": "reading", "lists": "list", "personas": "persona"}


def canonical_form(directive: Directive) -> bytes:
    """Return the directive as canonical JSON: equal directives give equal bytes."""
    value = {_TABLES.get(name, name): entry for name, entry in asdict(directive).items()}
    for name in ("received", "in_force", "until", "review"):
        value[name] = _iso(value[name])
    value["persona"] = [
        {**entry, "cells": dict(entry["cells"]), "expect": dict(entry["expect"])}
        for entry in value["persona"]
    ]
    return canonical_json(value)


def write_directive(directive: Directive) -> bytes:
    """Return the directive as a TOML file that reads back as the same directive."""
    return ("\n".join(_written(directive)) + "\n").encode()


def write_personas(personas: Sequence[PersonaTest]) -> str:
    """Return persona tests as the ``[[persona]]`` tables of a file, empty for none."""
    return "\n".join(line for persona in personas for line in _persona(persona)).strip()


def _written(directive: Directive) -> Iterator[str]:
    for key in ("id", "title", "authority", "reference", "basis", "text"):
        yield f"{key} = {_text(getattr(directive, key))}"
    for key in ("received", "in_force", "until", "review"):
        moment = getattr(directive, key)
        if moment is not None:
            yield f"{key} = {_iso(moment)}"
    yield f"zone = {_text(directive.zone)}"
    yield f"models = {_texts(directive.models)}"
    yield f"least_nal = {int(directive.least_nal)}"
    entries = ", ".join(
        f"{{ id = {_text(entry.id)}, models = {_texts(entry.models)} }}"
        for entry in directive.supersedes
    )
    yield f"supersedes = [{entries}]"
    yield f"fallback = {_texts(directive.fallback)}"
    if directive.duties:
        yield f"duties = {_text(directive.duties)}"
    for reading in directive.readings:
        yield from _reading(reading)
    for use in directive.lists:
        yield from ("", "[[list]]")
        for key in ("name", "group", "edition", "sha256"):
            yield f"{key} = {_text(getattr(use, key))}"
    for persona in directive.personas:
        yield from _persona(persona)


def _reading(reading: Reading) -> Iterator[str]:
    yield from ("", "[[reading]]")
    for key in ("id", "title", "block", "hold", "keep_open", "people"):
        if getattr(reading, key) or key in {"id", "title", "block", "hold"}:
            yield f"{key} = {_text(getattr(reading, key))}"
    yield f"needs_nationality = {_bool(reading.needs_nationality)}"


def _persona(persona: PersonaTest) -> Iterator[str]:
    yield from ("", "[[persona]]", f"id = {_text(persona.id)}", f"model = {_text(persona.model)}")
    for name, text in persona.cells:
        yield f"{name} = {text if name == 'nal' else _text(text)}"
    if [reading for reading, _ in persona.expect] == [""]:
        yield f"expect = {_text(persona.expect[0][1])}"
    else:
        pairs = ", ".join(f"{reading} = {_text(decision)}" for reading, decision in persona.expect)
        yield f"expect = {{ {pairs} }}"


def _text(text: str) -> str:
    """Return a text in quotes; several lines stay several lines where they can."""
    if "\n" in text and "\r" not in text:
        escaped = "\n".join(_escaped(line) for line in text.split("\n"))
        return f'"""\n{escaped}"""'
    return f'"{_escaped(text)}"'


def _escaped(line: str) -> str:
    return "".join(_ESCAPES.get(c) or _control(c) for c in line)


def _control(character: str) -> str:
    """Return a character as TOML takes it: control characters are written as escapes."""
    return character if character.isprintable() else f"\\U{ord(character):08x}"


def _texts(texts: tuple[str, ...]) -> str:
    return f"[{', '.join(_text(text) for text in texts)}]"


def _bool(value: Any) -> str:
    return "true" if value else "false"


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
