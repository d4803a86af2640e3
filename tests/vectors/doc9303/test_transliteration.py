"""Transliterations published in ICAO Doc 9303-3, eighth edition 2021, section 6.

Tables A (Latin) and B (Cyrillic), table C (Arabic) and appendix B, whose
worked example is the name of the physician al-Razi.
"""

import pytest

from kiosk.documents import transliterate
from kiosk.documents.transliteration import ARABIC, CYRILLIC, LATIN, spellings, spells

LATIN_WITH_A_CHOICE = {
    "Ä": ("AE", "A"),
    "Å": ("AA", "A"),
    "Ñ": ("N", "NXX"),
    "Ö": ("OE", "O"),
    "Ø": ("OE", "O"),
    "Ü": ("UE", "UXX", "U"),
}


@pytest.mark.parametrize(("letter", "written"), LATIN_WITH_A_CHOICE.items())
def test_table_a_leaves_a_choice_and_recommends_the_first(
    letter: str, written: tuple[str, ...]
) -> None:
    assert LATIN[letter] == written
    assert transliterate(letter) == written[0]


@pytest.mark.parametrize(
    ("letter", "written"),
    [("Þ", "TH"), ("Æ", "AE"), ("Œ", "OE"), ("Ĳ", "IJ"), ("ß", "SS"), ("ẞ", "SS"), ("Đ", "D"),
     ("Ð", "D"), ("Ł", "L"), ("Ħ", "H"), ("Ŋ", "N"), ("Ŧ", "T"), ("Ș", "S"), ("ı", "I")],
)  # fmt: skip
def test_table_a_writes_letters_without_a_choice_in_one_way(letter: str, written: str) -> None:
    assert spells(spellings(letter) or [], written)


def test_no_other_latin_letter_has_a_choice() -> None:
    assert {letter for letter, ways in LATIN.items() if len(ways) > 1} == set(LATIN_WITH_A_CHOICE)


@pytest.mark.parametrize(
    ("name", "component"),
    [
        ("Щербаков", "SHCHERBAKOV"),
        ("Щърбанов", "SHTIERBANOV"),  # Bulgarian
        ("Юлия", "IULIIA"),
        ("Юлія", "YULIIA"),  # Ukrainian, first letter
        ("Єлизавета", "YELIZAVETA"),
        ("Григорій", "HRYHORII"),
        ("Хаџић", "HADZIC"),  # Serbian
        ("Љубица", "LJUBICA"),
        ("Ќосев", "KJOSEV"),  # Macedonian
        ("Семён", "SEMIO" + "N"),  # Belarusian
        ("Соловьёв", "SOLOVEV"),
    ],
)
def test_table_b_writes_cyrillic_as_its_languages_do(name: str, component: str) -> None:
    assert spells(spellings(name) or [], component)


@pytest.mark.parametrize(
    ("name", "component"),
    [
        ("ابو", "ABW"),
        ("بكر", "BKR"),
        ("محمد", "MXHMD"),
        ("بن", "BN"),
        ("زكريا", "ZKRYA"),
        ("الرازي", "ALRAZY"),
        ("فاطمة", "FAXTTMXAH"),
    ],
)
def test_table_c_writes_the_examples_of_appendix_b(name: str, component: str) -> None:
    assert spells(spellings(name) or [], component)


def test_arabic_vowel_marks_are_not_encoded_and_a_shadda_doubles_or_goes() -> None:
    marked = spellings("مُحَمَّد") or []
    assert spells(marked, "MXHMD")
    assert spells(marked, "MXHMMD")
    assert not spells(marked, "MXHMMMD")


@pytest.mark.parametrize("table", [LATIN, CYRILLIC, ARABIC])
def test_every_spelling_has_letters_of_the_zone_only(table: dict[str, tuple[str, ...]]) -> None:
    for ways in table.values():
        assert all(
            way == "" or (way.isascii() and way.isalpha() and way.isupper()) for way in ways
        )


@pytest.mark.parametrize("word", ["林", "한", "א", "3"])
def test_a_letter_of_no_table_has_no_spelling(word: str) -> None:
    assert spellings(word) is None
