"""An officer reads in words on which facts two readings differ, stated or proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.directives.decision import Outcome
from kiosk.directives.reasons import Ground, Reason
from kiosk.domain.access import AccessDecision
from kiosk.ui.console.difference_panel import DifferencePanel
from kiosk.ui.console.directive_ports import DifferingPerson
from kiosk.ui.console.used_fact_words import used_fact_lines
from kiosk.ui.shared import Text, Theme, apply_theme
from kiosk.ui.shared.language import LANGUAGES, set_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

EMPTY = "citizenships, former_citizenships, permanent_residences and statuses are empty"
FACTS = (
    "citizenships = CHN (stated)",
    "statuses = USA:conditional_permanent_resident (stated)",
    "us_person = true (stated), false (proven at level 2)",
    f"{EMPTY} (proven at level 2)",
    "screening = open",
)
SAID = {
    "en": (
        "Stated: is a citizen of China",
        "Stated: has the status conditional permanent resident of United States",
        "Stated: is a US person",
        "Proven at level 2 document inspected: is not a US person",
        "Proven at level 2 document inspected: no citizenship, residence or status",
        "Screening: a hit waits for an officer",
    ),
    "de": (
        "Angegeben: sie hat diese Staatsangehörigkeit: China",
        ("Angegeben: sie hat diesen Status: Daueraufenthalt auf Bedingung (Vereinigte Staaten)"),
        "Angegeben: sie ist eine US-Person",
        "Belegt auf Stufe 2 Dokument geprüft: sie ist keine US-Person",
        (
            "Belegt auf Stufe 2 Dokument geprüft: weder Staatsangehörigkeit noch Aufenthalt "
            "noch Status"
        ),
        "Abgleich: ein Treffer wartet auf eine verantwortliche Person",
    ),
}


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    set_language(qapp, "en", ())
    apply_theme(qapp, Theme(reduced_motion=True))


@pytest.mark.parametrize("tag", SAID)
def test_facts_are_said_with_where_they_stand(qapp: QApplication, tag: str) -> None:
    set_language(qapp, tag)
    assert tuple(map(_bare, used_fact_lines(FACTS))) == SAID[tag]


@pytest.mark.parametrize("tag", [each.tag for each in LANGUAGES if each.tag != "en"])
def test_no_language_leaves_a_fact_as_the_rules_spell_it(qapp: QApplication, tag: str) -> None:
    set_language(qapp, tag)
    said = [_bare(line) for line in used_fact_lines(FACTS)]
    assert not set(said) & set(SAID["en"])
    assert not [line for line in said if "=" in line or "_" in line or "CHN" in line]


def test_a_fact_that_nobody_knows_is_quoted_from_left_to_right() -> None:
    assert used_fact_lines(["shoe_size = 44 (stated)"]) == ("\u2066shoe_size = 44 (stated)\u2069",)


def test_the_panel_of_differences_says_its_facts_in_words(
    qapp: QApplication, qtbot: QtBot
) -> None:
    set_language(qapp, "de")
    reason = Reason(AccessDecision.BLOCK, Ground.BLOCK_ON_STATED, "d", "A", "", FACTS, (), "")
    blocked = Outcome(AccessDecision.BLOCK, (reason,))
    person = DifferingPerson(
        "p", "Anna Eriksson", "fable-5", blocked, Outcome(AccessDecision.ALLOW, ())
    )
    panel = DifferencePanel("A", "B", [person])
    qtbot.addWidget(panel)
    shown = [_bare(text.text()) for text in panel.findChildren(Text)]
    assert set(SAID["de"]) <= set(shown)


def _bare(text: str) -> str:
    """Leave out the marks of direction, and let every space break."""
    return text.translate({0x2066: None, 0x2068: None, 0x2069: None, 0xA0: " "})
