"""No character of any language is without a glyph in the shipped fonts."""

from __future__ import annotations

import unicodedata
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from kiosk.attestations.statement_words import WORDS
from kiosk.domain.state_name_table import NAMES
from kiosk.services.receipt_words import words_of
from kiosk.ui.shared.language import LANGUAGES
from kiosk.ui.shared.theme.fonts import families, han_family

ASSETS = Path(__file__).parents[3] / "assets"
FONTS_LIMIT_BYTES = 12_000_000
FILES = {
    "Inter": "Inter",
    "Noto Sans Arabic": "NotoSansArabic",
    "Noto Sans SC": "NotoSansSC",
    "Noto Sans TC": "NotoSansTC",
}
WITHOUT_A_GLYPH = frozenset("\n\u2028\u2066\u2067\u2068\u2069")
"""What steers a line instead of standing in it."""


@cache
def _characters_of(family: str, weight: str) -> frozenset[int]:
    return frozenset(TTFont(ASSETS / "fonts" / f"{FILES[family]}_{weight}.ttf").getBestCmap())


def _texts(tag: str) -> str:
    parts = [f"{WORDS[tag]}{words_of(tag)}{NAMES.get(tag, '')}"]
    parts += [language.endonym for language in LANGUAGES]
    if tag != "en":
        file = ASSETS / "translations" / f"kiosk_{tag.replace('-', '_')}.ts"
        root = ET.parse(file).getroot()  # noqa: S314 -- our own file
        parts += [text for each in root.iter("translation") for text in each.itertext()]
    return "".join(parts)


@pytest.mark.parametrize("weight", ["400Regular", "600SemiBold"])
@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_every_character_has_a_glyph(tag: str, weight: str) -> None:
    drawn = frozenset[int]().union(*(_characters_of(each, weight) for each in families(tag)))
    wanted = set(_texts(tag)) - WITHOUT_A_GLYPH
    missing = sorted(each for each in wanted if ord(each) not in drawn)
    assert [f"{each} {unicodedata.name(each, '')}" for each in missing] == []


def test_han_letters_come_from_the_font_of_the_language() -> None:
    assert families("zh-Hans").index("Noto Sans SC") < families("zh-Hans").index("Noto Sans TC")
    assert families("zh-Hant").index("Noto Sans TC") < families("zh-Hant").index("Noto Sans SC")
    for tag in ("zh-Hans", "zh-Hant"):
        han = {ord(each) for each in _texts(tag) if "CJK UNIFIED" in unicodedata.name(each, "")}
        endonyms = {ord(each) for language in LANGUAGES for each in language.endonym}
        assert han - endonyms <= _characters_of(han_family(tag), "400Regular")


def test_all_fonts_together_stay_light() -> None:
    weight = sum(file.stat().st_size for file in (ASSETS / "fonts").iterdir())
    assert weight < FONTS_LIMIT_BYTES
