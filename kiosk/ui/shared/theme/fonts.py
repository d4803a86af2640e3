"""Load the shipped fonts and choose families by language, never by chance."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

import kiosk
from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Sequence

TEXT_FAMILY = "Inter"
MONO_FAMILY = "IBM Plex Mono"
ARABIC_FAMILY = "Noto Sans Arabic"
_HAN_FAMILIES = ("Noto Sans SC", "Noto Sans TC")
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})


class AssetError(KioskError):
    """Report that a file shipped with the program is missing or unreadable."""


def assets_root() -> Path:
    """Find the shipped assets: frozen program, wheel, or source tree, in this order."""
    package = Path(kiosk.__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [package / "assets", package.parent / "assets"]
    if frozen is not None:
        places.insert(0, Path(frozen) / "assets")
    for place in places:
        if (place / "fonts").is_dir():
            return place
    raise AssetError("The program's fonts and icons are missing.", "Install the program again.")


def font_files() -> list[Path]:
    """Give the files of all shipped fonts."""
    return sorted((assets_root() / "fonts").glob("*.ttf"))


def files_of_other_scripts(language: str) -> list[Path]:
    """Give the files that texts in a language do without: most of the megabytes.

    A text in Chinese is drawn in both Han fonts, for each lacks what the other has.
    """
    script = language.replace("_", "-").lower().split("-")[0]
    needed = {"ar": ("NotoSansArabic",), "zh": ("NotoSansSC", "NotoSansTC")}.get(script, ())
    return [
        file
        for file in font_files()
        if file.name.startswith("Noto") and not file.name.startswith(needed)
    ]


def load_fonts(files: Sequence[Path] | None = None) -> list[str]:
    """Register the shipped fonts, or some ``files`` of them, and give the families.

    Must run after the application object exists and before a window shows
    their characters, or those are drawn in whatever the system has. Raises
    `AssetError` for a font that Qt does not accept.
    """
    families: list[str] = []
    for file in font_files() if files is None else files:
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            raise AssetError(f"The font {file.name} cannot be read.", "Install the program again.")
        families.extend(QFontDatabase.applicationFontFamilies(number))
    return list(dict.fromkeys(families))


def han_family(language: str) -> str:
    """Give the Han font of a language tag: Traditional if it says so, else Simplified."""
    parts = language.replace("_", "-").lower().split("-")
    simplified, traditional = _HAN_FAMILIES
    return traditional if _TRADITIONAL.intersection(parts) else simplified


def families(language: str, *, mono: bool = False) -> list[str]:
    """Give the font families for a language tag (BCP 47), first choice first.

    The Han font of the language stands before the other one, which draws only
    what the first lacks: the other endonym, a person's name.
    """
    first = MONO_FAMILY if mono else TEXT_FAMILY
    han = han_family(language)
    return [first, ARABIC_FAMILY, han, *(each for each in _HAN_FAMILIES if each != han)]


def is_right_to_left(language: str) -> bool:
    """Tell whether a language tag is written from right to left."""
    return language.replace("_", "-").lower().split("-")[0] in RIGHT_TO_LEFT


def tabular(font: QFont) -> QFont:
    """Give a copy of ``font`` whose figures all have one width."""
    copy = QFont(font)
    copy.setFeature(QFont.Tag("tnum"), 1)
    return copy
