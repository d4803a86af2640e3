"""Find what a window says in English although the language in force has words for it.

Not every text that reads like one of the program's is one: it may be data, such as a
login, a model or a name. Three rules tell them apart, and no text is listed:

- a single word in small letters is an identifier (``staff``, ``fable-5``);
- a text that some translation of this language comes to is in this language
  (German has *Name* and *Person* too);
- a language's own name stands for itself.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from functools import cache
from typing import TYPE_CHECKING

from kiosk.app.assets import asset
from kiosk.ui.shared.language import LANGUAGES, said

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARTS = re.compile(r"\n| · |: ")
_FIELD = re.compile(r"\{\w+\}")
_IDENTIFIER = re.compile(r"[a-z0-9_.\-]+")
_DIRECTIONS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))
_ENDONYMS = frozenset(each.endonym for each in LANGUAGES)


def left_in_english(text: str, language: str) -> Iterator[str]:
    """Give the text, or those of its parts, that this language has words for.

    Parts are the lines of a text, and what stands between middle dots or
    after a colon: views put these together of texts of their own.
    """
    bare = text.translate(_DIRECTIONS)
    if _is_left(bare, language):
        yield bare
        return
    for part in dict.fromkeys(_PARTS.split(bare)):
        if part != bare and _is_left(part.strip(), language):
            yield part.strip()


def _is_left(text: str, language: str) -> bool:
    if text in _ENDONYMS or _IDENTIFIER.fullmatch(text):
        return False
    translations = _translations(language)
    if text in translations:
        return text not in translations[text] and text not in _in_language(language)
    return any(each.fullmatch(text) for each in _templates()) and said(text) != text


@cache
def _translations(language: str) -> dict[str, frozenset[str]]:
    """Give what each English text is in a language, in any of its contexts."""
    name = f"kiosk_{language.replace('-', '_')}.ts"
    found: dict[str, set[str]] = {}
    for message in ET.parse(asset("translations", name)).getroot().iter("message"):  # noqa: S314 -- our own file
        translation = message.find("translation")
        if translation is not None:
            forms = [each.text or "" for each in translation.iter("numerusform")]
            source = message.findtext("source", "")
            found.setdefault(source, set()).update(forms or [translation.text or ""])
    return {source: frozenset(forms) for source, forms in found.items()}


@cache
def _in_language(language: str) -> frozenset[str]:
    """Give every text that a language has."""
    return frozenset().union(*_translations(language).values())


@cache
def _templates() -> tuple[re.Pattern[str], ...]:
    """Give what the sentences with fields look like when they are filled."""
    templates = json.loads(asset("translations", "sentences.json").read_text(encoding="utf-8"))
    return tuple(
        re.compile(".+?".join(map(re.escape, _FIELD.split(each))), re.DOTALL) for each in templates
    )
