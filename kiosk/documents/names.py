"""Names in machine-readable zones: reading, transliteration, truncation."""

from __future__ import annotations

from kiosk.documents.check_digits import FILLER

# Doc 9303-3, section 6.A: Latin letters of more than ASCII and what they become.
TRANSLITERATION = {
    "Á": "A", "À": "A", "Â": "A", "Ä": "AE", "Å": "AA", "Ã": "A", "Ă": "A", "Ą": "A", "Ā": "A",
    "Æ": "AE", "Ć": "C", "Ĉ": "C", "Č": "C", "Ċ": "C", "Ç": "C", "Đ": "D", "Ď": "D", "Ð": "D",
    "É": "E", "È": "E", "Ê": "E", "Ë": "E", "Ě": "E", "Ė": "E", "Ę": "E", "Ē": "E", "Ĕ": "E",
    "Ĝ": "G", "Ğ": "G", "Ġ": "G", "Ģ": "G", "Ħ": "H", "Ĥ": "H", "Í": "I", "Ì": "I", "Î": "I",
    "Ï": "I", "Ĩ": "I", "İ": "I", "Į": "I", "Ī": "I", "Ĭ": "I", "Ĳ": "IJ", "Ĵ": "J", "Ķ": "K",
    "Ł": "L", "Ĺ": "L", "Ľ": "L", "Ļ": "L", "Ŀ": "L", "Ń": "N", "Ñ": "N", "Ň": "N", "Ņ": "N",
    "Ŋ": "N", "Ø": "OE", "Ó": "O", "Ò": "O", "Ô": "O", "Ö": "OE", "Õ": "O", "Ő": "O", "Ō": "O",
    "Ŏ": "O", "Œ": "OE", "Ŕ": "R", "Ř": "R", "Ŗ": "R", "Ś": "S", "Ŝ": "S", "Š": "S", "Ş": "S",
    "Ș": "S", "ẞ": "SS", "Ť": "T", "Ţ": "T", "Ț": "T", "Ŧ": "T", "Þ": "TH", "Ú": "U", "Ù": "U",
    "Û": "U", "Ü": "UE", "Ũ": "U", "Ŭ": "U", "Ű": "U", "Ů": "U", "Ų": "U", "Ū": "U", "Ŵ": "W",
    "Ý": "Y", "Ŷ": "Y", "Ÿ": "Y", "Ź": "Z", "Ž": "Z", "Ż": "Z",
}  # fmt: skip

NATIONAL_LETTERS = frozenset(TRANSLITERATION)


def read_name(name: str, secondary: str = "") -> tuple[str, str, bool]:
    """Split a name field into primary and secondary identifier.

    Two fillers part the identifiers, one filler parts their components (Doc
    9303-3, section 4.6). ``secondary`` is the second field of a format that
    has one. The third answer tells whether the name fills its field to the
    last place, so that it may have been truncated.
    """
    if secondary:
        first, last = name, secondary
    else:
        first, _, last = name.rstrip(FILLER).partition("<<")
    truncated = name[-1:] != FILLER or (secondary != "" and secondary[-1] != FILLER)
    return _words(first), _words(last), truncated


def _words(text: str) -> str:
    return " ".join(text.replace(FILLER, " ").split())
