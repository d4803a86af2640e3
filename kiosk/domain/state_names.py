"""Name States and issuers in the languages that people read here."""

from __future__ import annotations

from functools import cache

from kiosk.domain.nationality_codes import all_codes, classify
from kiosk.domain.state_name_table import NAMES


def state_name(code: str, language: str = "en") -> str:
    """Name a State or issuer by its code in a language (BCP 47).

    Names are those of the Unicode CLDR, English ones those of ISO 3166 and
    Doc 9303. An unlisted code stands for itself, and so it does in a language
    without a table.
    """
    if language == "en":
        return classify(code).name or code
    return _names(language).get(code) or classify(code).name or code


@cache
def _names(language: str) -> dict[str, str]:
    entries = NAMES.get(language, "").replace("\n", " ").split(";")
    pairs = (entry.strip().partition(" ") for entry in entries)
    return {code: name for code, _, name in pairs}


def all_names(code: str) -> tuple[str, ...]:
    """Give the names of a code in every language but English."""
    return tuple(names[code] for names in map(_names, NAMES) if code in names)


def code_named(name: str) -> str | None:
    """Give the code that has an English name, so that the name can be said in another language."""
    return _codes().get(name)


@cache
def _codes() -> dict[str, str]:
    return {entry.name: entry.code for entry in reversed(all_codes()) if entry.name}
