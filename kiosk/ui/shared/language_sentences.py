"""Translate sentences that lower floors wrote in English, with what they filled in.

Domain, services and flows know no window and no language: they raise and
return plain English. A sentence without fields is looked up as it is; one
with fields is held against the templates that were read out of the code, and
what stands in the fields is carried over (and translated where it is itself
a sentence).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Translate = Callable[[str], str | None]

_FIELD = re.compile(r"\{(\w+)\}")
_BOUNDARY = re.compile(r"(?<=[.?!])\s+")
_DEEPEST = 3  # an error that quotes an error that quotes an error


@dataclass(frozen=True, slots=True)
class SentenceBook:
    """Hold the templates with fields, those with most words of their own first."""

    templates: tuple[str, ...]

    @classmethod
    def read(cls, path: Path) -> SentenceBook:
        """Read the list that ``assets/translations/update.py`` keeps."""
        templates = json.loads(path.read_text(encoding="utf-8"))
        return cls(tuple(sorted(templates, key=_own_letters, reverse=True)))

    def say(self, text: str, translate: Translate, *, gap: str = " ", depth: int = 0) -> str:
        """Translate a text of one or more sentences; what is not known stays as it is."""
        whole = self._one(text, translate, gap, depth)
        if whole is not None:
            return whole
        for head, tail in _cuts(text):
            known = self._one(head, translate, gap, depth)
            if known is not None:
                return known + gap + self.say(tail, translate, gap=gap, depth=depth)
        return text

    def _one(self, text: str, translate: Translate, gap: str, depth: int) -> str | None:
        known = translate(text)
        if known is not None or depth == _DEEPEST:
            return known
        for template in self.templates:
            match = _pattern(template).fullmatch(text)
            if match is None:
                continue
            translated = translate(template)
            if translated is None:
                continue
            values = {
                name: self.say(value, translate, gap=gap, depth=depth + 1)
                for name, value in match.groupdict().items()
            }
            return _filled(translated, values)
        return None


def _filled(template: str, values: dict[str, str]) -> str:
    """Fill the fields in one pass: what is put in may hold braces of its own."""
    return _FIELD.sub(lambda field: values[field[1]], template)


def _own_letters(template: str) -> int:
    return len(_FIELD.sub("", template))


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """Make a pattern of a template; a field repeated must hold the same again."""
    parts: list[str] = []
    end, seen = 0, set[str]()
    for field in _FIELD.finditer(template):
        parts.append(re.escape(template[end : field.start()]))
        name = field[1]
        parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>.*?)")
        seen.add(name)
        end = field.end()
    parts.append(re.escape(template[end:]))
    return re.compile("".join(parts), re.DOTALL)


def _cuts(text: str) -> Iterator[tuple[str, str]]:
    """Cut a text after each of its sentences, the longest head first."""
    for cut in reversed(list(_BOUNDARY.finditer(text))):
        yield text[: cut.start()], text[cut.end() :]
