"""What a condition says is said in the language in force, in whole sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.directives.explanations import explain_condition
from kiosk.ui.console.condition_words import condition_words
from kiosk.ui.shared import Theme, apply_theme
from kiosk.ui.shared.language import set_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

READING_A = """unless {
  principal.citizenships.contains("USA") ||
  principal.statuses.containsAny(["USA:citizen", "USA:national"])
}"""
READING_B = "unless { principal.us_person }"
NESTED = """when {
  !(principal.us_person || principal.ear_country_uncertain) &&
  (["IRL", "FRA"].contains(principal.location) || !principal.licences.contains("L-17"))
}"""
QUOTED = "when { principal.citizenships == principal.itar_countries }"

SAID = {
    "en": (
        (
            "everybody except anyone who is a citizen of United States or has any of these "
            "statuses: citizen of United States, national of United States"
        ),
        "everybody except anyone who is a US person",
        (
            "everybody who does not meet: (is a US person or has an EAR country that is "
            "uncertain) and (uses it from any of Ireland, France or does not hold the licence "
            "L-17)"
        ),
    ),
    "es": (
        (
            "todo el mundo menos quien cumpla esto: tiene esta ciudadanía: Estados Unidos, o "
            "tiene alguno de estos estatus: ciudadanía (Estados Unidos), nacionalidad sin "
            "ciudadanía (Estados Unidos)"
        ),
        "todo el mundo menos quien cumpla esto: es «US person»",
        (
            "cualquier persona que cumpla esto: no se da lo siguiente: (es «US person», o su "
            "país EAR es incierto), y (lo usa desde alguno de estos países: Irlanda, Francia, o "
            "no tiene esta licencia: L-17)"
        ),
    ),
    "fr": (
        (
            "tout le monde, sauf toute personne qui remplit cette condition : elle a cette "
            "citoyenneté : États-Unis, ou elle a l’un de ces statuts : citoyenneté (États-Unis), "
            "nationalité sans citoyenneté (États-Unis)"
        ),
        (
            "tout le monde, sauf toute personne qui remplit cette condition : elle est une « US "
            "person »"
        ),
        (
            "toute personne qui remplit cette condition : ce qui suit n’est pas vrai : (elle est "
            "une « US person », ou son pays EAR est incertain), et (elle l’utilise depuis l’un "
            "de ces pays : Irlande, France, ou elle n’a pas cette licence : L-17)"
        ),
    ),
    "de": (
        (
            "alle außer jeder Person, für die gilt: sie hat diese Staatsangehörigkeit: "
            "Vereinigte Staaten, oder sie hat einen von diesen Status: Staatsbürgerschaft "
            "(Vereinigte Staaten), Staatszugehörigkeit ohne Bürgerrecht (Vereinigte Staaten)"
        ),
        "alle außer jeder Person, für die gilt: sie ist eine US-Person",
        (
            "jede Person, für die gilt: das Folgende trifft nicht zu: (sie ist eine US-Person, "
            "oder ihr EAR-Land ist unsicher), und (sie nutzt es in einem dieser Länder: Irland, "
            "Frankreich, oder sie hat diese Lizenz nicht: L-17)"
        ),
    ),
    "zh-Hans": (
        (
            "除符合以下条件者外的所有人：有美国的公民身份，或者有下列任一身份：公民（美国）、"
            "非公民国民（美国）"
        ),
        "除符合以下条件者外的所有人：是美国人士",
        (
            "符合以下条件者：以下情况不成立：（是美国人士，或者其 EAR 国家不确定），"
            "并且（使用地点是下列任一国家：爱尔兰、法国，或者未持有许可 L-17）"
        ),
    ),
    "zh-Hant": (
        (
            "除符合以下條件者外的所有人：有美國的公民身分，或者有下列任一身分：公民（美國）、"
            "非公民國民（美國）"
        ),
        "除符合以下條件者外的所有人：是美國人士",
        (
            "符合以下條件者：以下情況不成立：（是美國人士，或者其 EAR 國家不確定），"
            "並且（使用地點是下列任一國家：愛爾蘭、法國，或者未持有許可 L-17）"
        ),
    ),
    "ar": (
        (
            "الجميع إلا من ينطبق عليهم ما يلي: يحملون مواطنة هذه الدولة: الولايات المتحدة، أو "
            "لهم إحدى هذه الصفات: مواطنة (الولايات المتحدة)، من الرعايا دون مواطنة (الولايات "
            "المتحدة)"
        ),
        "الجميع إلا من ينطبق عليهم ما يلي: هم من «أشخاص الولايات المتحدة»",
        (
            "من ينطبق عليهم ما يلي: لا ينطبق عليهم ما بين القوسين: (هم من «أشخاص الولايات "
            "المتحدة»، أو بلد EAR لديهم غير مؤكد)، و(يستخدمونه من إحدى هذه الدول: أيرلندا، "
            "فرنسا، أو ليس لهم هذا الترخيص: L-17)"
        ),
    ),
}


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    set_language(qapp, "en", ())
    apply_theme(qapp, Theme(reduced_motion=True))


@pytest.mark.parametrize("tag", SAID)
def test_readings_are_whole_sentences_in_each_language(qapp: QApplication, tag: str) -> None:
    set_language(qapp, tag)
    conditions = (READING_A, READING_B, NESTED)
    said = [condition_words(explain_condition(each)) for each in conditions]
    assert [_bare(each) for each in said] == list(SAID[tag])


@pytest.mark.parametrize("tag", SAID)
def test_cedar_is_quoted_untouched_and_from_left_to_right(qapp: QApplication, tag: str) -> None:
    set_language(qapp, tag)
    quoted = "\u2066principal.citizenships == principal.itar_countries\u2069"
    assert quoted in condition_words(explain_condition(QUOTED))


def test_names_and_numbers_do_not_turn_the_direction_around_them(qapp: QApplication) -> None:
    set_language(qapp, "ar")
    said = condition_words(explain_condition(NESTED))
    for name in ("أيرلندا", "فرنسا", "L-17"):
        assert f"\u2068{name}\u2069" in said


def _bare(text: str) -> str:
    """Leave out the marks of direction, and let every space break."""
    return text.translate({0x2066: None, 0x2068: None, 0x2069: None, 0xA0: " "})
