"""What a check compared is said in the language in force, but for data, which stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.attestations.cross_checks import check_claim_dates
from kiosk.documents import parse
from kiosk.domain.dates import PartialDate
from kiosk.domain.evidence import Check, DocumentKind
from kiosk.domain.facts import Citizenship, Claim, LegalStatus, PermanentResidence, StatusKind
from kiosk.flows.onboarding_state import Field
from kiosk.services.documents import CORRECTED, DOUBTFUL
from kiosk.ui.desk.check_words import expected_words, found_words
from kiosk.ui.shared import Theme, apply_theme
from kiosk.ui.shared.language import LANGUAGES, set_language
from tests.gui.shared.pseudo_language import PseudoLanguage, unmarked

from .conftest import PASSPORT, TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from .conftest import Desk

OTHERS = [each.tag for each in LANGUAGES if each.tag != "en"]
LATER = PartialDate(2090)
FACTS = Claim(
    (Citizenship("UTO", LATER), Citizenship("FRA", LATER, lost=PartialDate(2091))),
    (PermanentResidence("USA", LATER),),
    tuple(LegalStatus("USA", kind, LATER) for kind in StatusKind),
)
"""Every kind of fact, each with a date that no claim may have."""


DATA = (
    Check("typed_name", ok=False, expected="Chad Israel", found="Georgia Jordan"),
    Check("typed_name", ok=None, expected="doubtful", found="doubtful"),
    Check("typed_date_of_birth", ok=False, expected="1974-08-12", found="1974-12-08"),
    Check("document_number", ok=False, expected="6", found="5"),
    Check("nationality", ok=False, found="XQX"),
    Check("sex", ok=False, found="K"),
)


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    set_language(qapp, "en", ())
    apply_theme(qapp, Theme(reduced_motion=True))


def every_fact() -> Check:
    """Give a check that names every kind of fact."""
    return check_claim_dates(FACTS, PartialDate(1974, 8, 12), TODAY)


def test_every_kind_of_fact_is_said_and_none_as_it_is_kept(qapp: QApplication) -> None:
    check = every_fact()
    assert check.found.count(", ") == len(FACTS.facts) - 1
    set_language(qapp, "en", [PseudoLanguage()])
    assert unmarked(expected_words(check)) == ""
    assert unmarked(found_words(check)) == ""


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        ("citizen of UTO", "Staatsangehörigkeit (Utopia)"),
        (
            "formerly citizen of FRA, permanent resident of USA",
            "früher Staatsangehörigkeit (Frankreich), Daueraufenthalt (Vereinigte Staaten)",
        ),
        ("asylee under the law of USA", "Rechtsstatus (Vereinigte Staaten): Asylberechtigung"),
        ("laissez_passer", "Laissez-passer"),
        ("residence_permit", "Aufenthaltstitel"),
        ("", ""),
    ],
)
def test_a_claim_is_said_with_the_names_of_states(
    qapp: QApplication, kept: str, words: str
) -> None:
    set_language(qapp, "de")
    said = found_words(Check("claim_citizenship", ok=False, found=kept))
    assert said.replace("\u2068", "").replace("\u2069", "") == words


@pytest.mark.parametrize("mark", [DOUBTFUL, CORRECTED])
def test_a_check_that_was_left_open_says_why(qapp: QApplication, mark: str) -> None:
    set_language(qapp, "en", [PseudoLanguage()])
    assert unmarked(found_words(Check("composite", None, "6", mark))) == ""


def test_what_a_zone_should_hold_is_said(qapp: QApplication) -> None:
    lines = (PASSPORT[0].replace("ANNA", "4NN4"), PASSPORT[1].replace("UTO740812", "XQX749912"))
    checks = parse(lines, today=TODAY).checks
    set_language(qapp, "en", [PseudoLanguage()])
    said = {check.name: expected_words(check) for check in checks}
    left = {name: unmarked(words) for name, words in said.items()}
    assert not {name: words for name, words in left.items() if words}
    assert "2011-06-12" in said["expiry"]


@pytest.mark.parametrize("tag", OTHERS)
def test_names_dates_and_characters_stay_as_they_are(qapp: QApplication, tag: str) -> None:
    set_language(qapp, tag)
    for check in DATA:
        assert (expected_words(check), found_words(check)) == (check.expected, check.found)


def test_a_document_that_proves_nothing_is_named(qapp: QApplication) -> None:
    set_language(qapp, "en", [PseudoLanguage()])
    wanted = "a document that proves citizenship or status"
    for kind in DocumentKind:
        check = Check("claim_citizenship", None, wanted, kind.value)
        assert unmarked(expected_words(check) + found_words(check)) == ""


def test_the_rows_of_the_review_say_it(qapp: QApplication, desk: Desk) -> None:
    set_language(qapp, "de")
    desk.scan()
    row = desk.view.work.review.checks.rows["claim_citizenship"]
    assert "Staatsangehörigkeit" in row.accessibleName()
    assert "citizen" not in row.accessibleName()


def test_the_kind_of_a_telephone_number_is_said(qapp: QApplication, desk: Desk) -> None:
    set_language(qapp, "de")
    desk.type(Field.PHONE, "+12015550123")
    hint = desk.view.work.applicant.fields[Field.PHONE]._hint.text()
    assert hint == "Festnetz oder Mobiltelefon · US"
