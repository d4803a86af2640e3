"""What a page shows is put into words, and nothing that agrees is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from samples import PARTICULARS, captured, complete_case, passport

from kiosk.documents.printed import PrintedText
from kiosk.domain.dates import PartialDate
from kiosk.domain.evidence import InspectionAnswer
from kiosk.domain.persons import PersonName
from kiosk.reading.results import Barcode, Examination, Sign, SignName
from kiosk.services.documents import assess_reading
from kiosk.services.findings import HELD_BY_ANOTHER, page_findings
from kiosk.services.onboarding import issue_access, open_points

if TYPE_CHECKING:
    from fakes import FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.findings import PageFindings

TODAY = date(2026, 11, 21)
CORNERS = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.2), (0.1, 0.2))
LICENCE = (
    "@\n\x1e\rANSI 636026080102DL00410288ZA03290015DLDAQD08954796\nDCS{family}\nDDEN\n"
    "DACANNA\nDDFN\nDADMARIA\nDDGN\nDBA10272032\nDBB{born}\nDCGUSA\n\r"
)


def printed(text: str, row: int) -> PrintedText:
    top = 0.1 + row * 0.06
    corners = ((0.4, top), (0.7, top), (0.7, top + 0.03), (0.4, top + 0.03))
    return PrintedText(text, 0.99, corners)


def found(
    env: Environment, staff: OperatorSession, examination: Examination, **changes: str
) -> PageFindings:
    assessed = assess_reading(passport(**changes), (), TODAY, specimens_allowed=True)
    return page_findings(env, staff, assessed, examination, TODAY)


def test_what_the_page_confirms_is_no_finding(env: Environment, staff: OperatorSession) -> None:
    page = (printed("Surname", 0), printed("ERIKSSON", 1), printed("L898902C3", 2))
    result = found(env, staff, Examination(printed=page))
    assert result.findings == ()
    assert {"primary_identifier", "document_number"} <= set(result.confirmed)


def test_a_barcode_that_names_another_holder_is_a_finding_at_its_place(
    env: Environment, staff: OperatorSession
) -> None:
    code = Barcode("PDF417", LICENCE.format(family="LOVELACE", born="08121974"), CORNERS)
    (finding,) = found(env, staff, Examination(barcodes=(code,))).findings
    assert finding.name == "barcode.licence_name"
    assert "LOVELACE" in finding.sentence
    assert finding.corners == CORNERS


def test_a_barcode_that_agrees_confirms_and_never_tells_a_nationality(
    env: Environment, staff: OperatorSession
) -> None:
    code = Barcode("PDF417", LICENCE.format(family="ERIKSSON", born="08121974"), CORNERS)
    result = found(env, staff, Examination(barcodes=(code,)))
    assert result.findings == ()
    assert {"licence_name", "licence_date_of_birth"} <= set(result.confirmed)
    assert "nationality" not in result.confirmed


def test_two_barcodes_that_contradict_the_lines_are_two_findings(
    env: Environment, staff: OperatorSession
) -> None:
    codes = tuple(
        Barcode("PDF417", LICENCE.format(family=family, born="08121974"), CORNERS)
        for family in ("LOVELACE", "BRANDT", "LOVELACE")
    )
    one, other = found(env, staff, Examination(barcodes=codes)).findings
    assert (one.name, other.name) == ("barcode.licence_name", "barcode.licence_name.2")
    assert "LOVELACE" in one.sentence
    assert "BRANDT" in other.sentence


def test_two_odd_characters_are_two_findings_at_their_places(
    env: Environment, staff: OperatorSession
) -> None:
    there = ((0.3, 0.8), (0.32, 0.8), (0.32, 0.83), (0.3, 0.83))
    signs = (Sign(SignName.MRZ_FONT, 0.9, CORNERS), Sign(SignName.MRZ_FONT, 0.8, there))
    result = found(env, staff, Examination(signs=signs)).findings
    assert [finding.corners for finding in result] == [CORNERS, there]
    assert len({finding.name for finding in result}) == len(result)


def test_a_sentence_stays_short_whatever_a_barcode_holds(
    env: Environment, staff: OperatorSession
) -> None:
    code = Barcode("PDF417", LICENCE.format(family="LOVELACE" * 400, born="08121974"), CORNERS)
    (finding,) = found(env, staff, Examination(barcodes=(code,))).findings
    assert len(finding.sentence) < 300
    assert "LOVELACE" in finding.sentence


def test_a_barcode_of_something_else_says_nothing(
    env: Environment, staff: OperatorSession
) -> None:
    code = Barcode("QRCode", "a text that is no licence", CORNERS)
    assert found(env, staff, Examination(barcodes=(code,))) == found(env, staff, Examination())


@pytest.mark.parametrize("name", SignName)
def test_each_sign_of_the_picture_has_its_sentence(
    env: Environment, staff: OperatorSession, name: SignName
) -> None:
    sign = Sign(name, 0.8, CORNERS)
    (finding,) = found(env, staff, Examination(signs=(sign, sign))).findings
    assert finding.name == f"picture.{name}"
    assert finding.sentence.endswith(".")
    assert finding.corners == CORNERS


def test_the_same_document_on_another_person_is_a_finding_that_names_nobody(
    env: Environment, staff: OperatorSession, store: FakeStore
) -> None:
    issue_access(env, staff, complete_case(env))
    assert found(env, staff, Examination()).findings == ()
    (finding,) = found(env, staff, Examination(), primary_identifier="BRANDT").findings
    assert finding.name == HELD_BY_ANOTHER
    assert "ERIKSSON" not in finding.sentence.upper()
    assert store.state.persons


def test_a_document_on_another_person_must_be_answered_even_where_nobody_looked_for_it(
    env: Environment, staff: OperatorSession
) -> None:
    issue_access(env, staff, complete_case(env))
    other = replace(
        PARTICULARS, name=PersonName("Brandt", "Anna Maria"), email="brandt@example.org"
    )
    lines = passport(primary_identifier="BRANDT")
    case = complete_case(env, particulars=other, document=captured(lines))
    item = f"finding.{HELD_BY_ANOTHER}"
    assert {point.field for point in open_points(env, case)} == {f"inspection.{item}"}
    answers = {**captured(lines).inspection_answers, item: InspectionAnswer.IN_ORDER}
    answered = complete_case(env, particulars=other, document=captured(lines, answers=answers))
    assert open_points(env, answered) == ()


def test_a_number_unlike_those_of_its_state_is_a_finding(
    env: Environment, staff: OperatorSession
) -> None:
    usual = {"issuing_state": "USA", "nationality": "USA", "document_number": "340020013"}
    assert found(env, staff, Examination(), **usual).findings == ()
    odd = {**usual, "document_number": "L898902C3"}
    (finding,) = found(env, staff, Examination(), **odd).findings
    assert finding.name == "document.number_format"


def test_a_birth_date_on_another_record_tells_another_person(
    env: Environment, staff: OperatorSession
) -> None:
    issue_access(env, staff, complete_case(env))
    assessed = assess_reading(
        passport(date_of_birth=date(1980, 1, 1)), (), TODAY, specimens_allowed=True
    )
    result = page_findings(env, staff, assessed, Examination(), TODAY)
    assert [finding.name for finding in result.findings] == [HELD_BY_ANOTHER]
    assert PartialDate(1980, 1, 1) != PARTICULARS.date_of_birth
