from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from samples import PASSPORT, passport

from kiosk.attestations.inspection import inspection_list
from kiosk.documents import MrzError, MrzFormat, compose
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import Citizenship, LegalStatus, PermanentResidence, StatusKind
from kiosk.services.documents import assess_reading

if TYPE_CHECKING:
    from kiosk.domain.facts import Fact
    from kiosk.services.documents import AssessedDocument

TODAY = date(2026, 11, 21)


def _assess(mrz: MrzFormat = MrzFormat.TD3, **changes: Any) -> AssessedDocument:
    lines = compose(mrz, replace(PASSPORT, **changes))
    return assess_reading(lines, (), TODAY, specimens_allowed=True)


@pytest.mark.parametrize(
    ("changes", "kind", "nationality", "supports"),
    [
        (
            {},
            DocumentKind.PASSPORT,
            "UTO",
            (Citizenship("UTO"), LegalStatus("UTO", StatusKind.CITIZEN)),
        ),
        (
            {"issuing_state": "D", "nationality": "D"},
            DocumentKind.PASSPORT,
            "DEU",
            (Citizenship("DEU"), LegalStatus("DEU", StatusKind.CITIZEN)),
        ),
        (
            {"issuing_state": "USA", "nationality": "USA"},
            DocumentKind.PASSPORT,
            "USA",
            (
                Citizenship("USA"),
                LegalStatus("USA", StatusKind.CITIZEN),
                LegalStatus("USA", StatusKind.NATIONAL),
            ),
        ),
        (
            {"issuing_state": "GBR", "nationality": "GBN"},
            DocumentKind.PASSPORT,
            "GBN",
            (LegalStatus("GBR", StatusKind.NATIONAL),),
        ),
        (
            {"mrz": MrzFormat.TD1, "document_code": "C1", "issuing_state": "USA",
             "nationality": "PHL", "secondary_identifier": "ANNA"},
            DocumentKind.PERMANENT_RESIDENT_CARD,
            "",
            (
                PermanentResidence("USA"),
                LegalStatus("USA", StatusKind.PERMANENT_RESIDENT),
                LegalStatus("USA", StatusKind.CONDITIONAL_PERMANENT_RESIDENT),
            ),
        ),
        (
            {"issuing_state": "D", "nationality": "XXB"},
            DocumentKind.REFUGEE_TRAVEL_DOCUMENT,
            "",
            (LegalStatus("DEU", StatusKind.REFUGEE), LegalStatus("DEU", StatusKind.ASYLEE)),
        ),
        ({"issuing_state": "D", "nationality": "XXA"}, DocumentKind.ALIEN_PASSPORT, "", ()),
        ({"issuing_state": "D", "nationality": "SYR"}, DocumentKind.ALIEN_PASSPORT, "SYR", ()),
        ({"issuing_state": "UNO", "nationality": "UNO"}, DocumentKind.LAISSEZ_PASSER, "", ()),
        (
            {"mrz": MrzFormat.TD1, "document_code": "AR", "issuing_state": "D",
             "nationality": "SYR", "secondary_identifier": "ANNA"},
            DocumentKind.RESIDENCE_PERMIT,
            "SYR",
            (),
        ),
    ],
)  # fmt: skip
def test_a_document_supports_what_it_is_made_to_prove(
    changes: dict[str, Any], kind: DocumentKind, nationality: str, supports: tuple[Fact, ...]
) -> None:
    assessed = _assess(**changes)
    assert assessed.kind is assessed.facts.kind is kind
    assert assessed.facts.nationality == nationality
    assert assessed.facts.supports == supports
    assert assessed.inspection == inspection_list(kind)


@pytest.mark.parametrize("nationality", ["XXB", "XXA", "UNO"])
def test_a_holder_without_a_proven_nationality_is_asked_for_their_own(nationality: str) -> None:
    assert _assess(issuing_state="UNO", nationality=nationality).facts.own_nationality_to_ask


def test_a_specimen_supports_nothing_outside_the_demo() -> None:
    assessed = assess_reading(passport(), (), TODAY)
    assert assessed.facts.supports == ()
    assert {check.name for check in assessed.checks if check.ok is False} == {
        "issuing_state",
        "nationality",
    }


def test_only_a_green_card_may_be_out_of_date() -> None:
    past = {"date_of_expiry": date(2020, 1, 1)}
    card = {"mrz": MrzFormat.TD1, "document_code": "C1", "issuing_state": "USA",
            "nationality": "PHL", "secondary_identifier": "ANNA"}  # fmt: skip
    found = {
        name: check.ok
        for name, assessed in (("passport", _assess(**past)), ("card", _assess(**card, **past)))
        for check in assessed.checks
        if check.name == "expiry"
    }
    assert found == {"passport": False, "card": None}


def test_corrected_lines_count_where_there_are_any() -> None:
    misread = ("RUBBISH",)
    assert assess_reading(misread, passport(), TODAY).facts.document_number == "L898902C3"
    with pytest.raises(MrzError):
        assess_reading(misread, (), TODAY)


def test_a_check_over_a_character_that_the_machine_changed_alone_does_not_pass() -> None:
    right = passport()
    read = (right[0], right[1].replace("L898902C3", "L8989O2C3"))
    checks = {c.name: c for c in assess_reading(read, right, TODAY, specimens_allowed=True).checks}
    for name in ("document_number", "composite"):
        assert (checks[name].ok, checks[name].found) == (None, "corrected")
    assert checks["date_of_birth"].ok is True
    compared = assess_reading(read, right, TODAY, compared={(1, 5)}, specimens_allowed=True)
    assert next(c for c in compared.checks if c.name == "document_number").ok is True


def test_a_check_that_fails_stays_failed_after_a_correction() -> None:
    right = passport()
    wrong = (right[0], right[1].replace("L898902C3", "L898902C4"))
    checks = {c.name: c for c in assess_reading(right, wrong, TODAY).checks}
    assert checks["document_number"].ok is False


def test_a_check_over_a_doubtful_character_does_not_pass_until_somebody_compared_it() -> None:
    lines = passport()
    for place, names in {
        (1, 5): ("document_number", "composite"),
        (1, 11): ("nationality",),
    }.items():
        for compared, passed in (((), None), ((place,), True)):
            assessed = assess_reading(
                lines, (), TODAY, doubtful=(place,), compared=compared, specimens_allowed=True
            )
            checks = {check.name: check for check in assessed.checks}
            assert [checks[name].ok for name in names] == [passed] * len(names)
            assert (checks[names[0]].found == "doubtful") is (passed is None)
