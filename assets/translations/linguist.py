"""Read, write and check Qt Linguist's files: one ``.ts`` a language."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from extract import Message

PLURAL_FORMS = {"zh-Hans": 1, "zh-Hant": 1, "es": 2, "fr": 2, "ar": 6, "de": 2}
"""How many forms Qt's rules know: Arabic has zero, one, two, few, many and other."""

QT_NAMES = {
    "zh-Hans": "zh_CN",
    "zh-Hant": "zh_TW",
    "es": "es_ES",
    "fr": "fr_FR",
    "ar": "ar_AE",
    "de": "de_DE",
}
_FIELDS = re.compile(r"\{\w+(?::[^}]*)?\}|%n|%L?\d")


@dataclass
class Catalogue:
    """Hold one language's translations: forms by context and source."""

    language: str
    forms: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def by_source(self) -> dict[str, tuple[str, ...]]:
        """Give the forms by source alone, for a text that moved to another context."""
        return {source: forms for (_, source), forms in self.forms.items() if all(forms)}


def read(path: Path, language: str) -> Catalogue:
    """Read a file; an absent one is empty."""
    catalogue = Catalogue(language)
    if not path.exists():
        return catalogue
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 -- our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            catalogue.forms[name, message.findtext("source", "")] = tuple(
                forms or [translation.text or ""]
            )
    return catalogue


def write(path: Path, catalogue: Catalogue, messages: Mapping[Message, list[str]]) -> None:
    """Write the file that Qt Linguist opens, contexts and texts in order."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{QT_NAMES[catalogue.language]}" sourcelanguage="en_GB">',
    ]
    for context, group in groupby(sorted(messages), key=lambda message: message.context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in group:
            lines += _message(message, catalogue, messages[message])
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _message(message: Message, catalogue: Catalogue, places: Iterable[str]) -> list[str]:
    forms = catalogue.forms.get((message.context, message.source), ())
    count = PLURAL_FORMS[catalogue.language] if message.plural else 1
    forms = forms if len(forms) == count else ("",) * count
    state = "" if all(forms) else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if message.plural else "    <message>"]
    lines += [f'        <location filename="{place}"/>' for place in places]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.plural:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
    return [*lines, "    </message>"]


def faults(catalogue: Catalogue, messages: Iterable[Message]) -> list[str]:
    """List what is wrong: texts missing or obsolete, fields that differ, forms left out."""
    wanted = {(m.context, m.source): m for m in messages}
    found = [
        f"{catalogue.language}: obsolete in {context}: {source!r}"
        for context, source in sorted(set(catalogue.forms) - set(wanted))
    ]
    for key, message in sorted(wanted.items()):
        name = f"{catalogue.language}: {key[0]}: {message.source!r}"
        if key not in catalogue.forms:
            found.append(f"{name} is missing")
            continue
        forms = catalogue.forms[key]
        count = PLURAL_FORMS[catalogue.language] if message.plural else 1
        if len(forms) != count or (any(forms) and not all(forms)):
            found.append(f"{name} has {len(forms)} of {count} plural forms")
        found += _field_faults(name, message, forms)
    return found


def _field_faults(name: str, message: Message, forms: tuple[str, ...]) -> list[str]:
    """Hold the fields of each form against the source's.

    A plural form for one or two things may say the number in words.
    """
    expected = sorted(set(_FIELDS.findall(message.source)))
    found: list[str] = []
    for number, form in enumerate(forms):
        if not form:
            continue
        actual = sorted(set(_FIELDS.findall(form)))
        spoken = message.plural and number < len(forms) - 1
        without_count = [each for each in expected if each != "{count}"]
        if actual != expected and not (spoken and actual == without_count):
            found.append(f"{name} has the fields {actual}, not {expected}")
    return found


def unfinished(catalogue: Catalogue, messages: Iterable[Message]) -> list[Message]:
    """List the texts that a language lacks."""
    return [m for m in messages if not all(catalogue.forms.get((m.context, m.source), ("",)))]
