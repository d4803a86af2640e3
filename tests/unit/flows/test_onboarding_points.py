"""What still hinders issuing: every point, its sentence, its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.domain.dates import PartialDate, PartialDateError
from kiosk.domain.evidence import InspectionAnswer
from kiosk.domain.facts import (
    Citizenship,
    LegalStatus,
    PermanentResidence,
    StatusKind,
)
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_claim import ClaimRow, FactKind, RowPart, claim_of, row_of
from kiosk.flows.onboarding_dates import read_date, read_past_date
from kiosk.flows.onboarding_points import case_of, checks, hindrances, missing, particulars
from kiosk.flows.onboarding_state import Field

if TYPE_CHECKING:
    from .conftest import Desk


@pytest.fixture
def reviewed(desk: Desk) -> Desk:
    """Give a case without a document that lacks only the signature."""
    desk.send(
        events.WithoutDocument(),
        events.Typed(Field.PRIMARY_IDENTIFIER, "Eriksson"),
        events.Typed(Field.DATE_OF_BIRTH, "1974"),
        events.RowAdded(FactKind.CITIZENSHIP, "SWE"),
    )
    assert desk.lacks == [Field.SIGNATURE]
    return desk


def test_empty_case_lacks_name_birth_claim_and_signature(desk: Desk) -> None:
    desk.send(events.WithoutDocument())
    assert desk.lacks == [
        Field.PRIMARY_IDENTIFIER,
        Field.DATE_OF_BIRTH,
        Field.CLAIM,
        Field.SIGNATURE,
    ]


def test_every_point_is_a_sentence(desk: Desk) -> None:
    desk.send(events.WithoutDocument(), events.Typed(Field.EMAIL, "@"))
    assert all(point.sentence.endswith((".", "”.")) for point in missing(desk.state))


def test_blank_name_is_no_name(reviewed: Desk) -> None:
    reviewed.send(events.Typed(Field.PRIMARY_IDENTIFIER, "   "))
    assert Field.PRIMARY_IDENTIFIER in reviewed.lacks


def test_one_name_is_enough(reviewed: Desk) -> None:
    assert Field.SECONDARY_IDENTIFIER not in reviewed.lacks


def test_name_keeps_its_capitals_and_loses_stray_spaces(reviewed: Desk) -> None:
    reviewed.send(events.Typed(Field.PRIMARY_IDENTIFIER, "  van  den Berg "))
    assert particulars(reviewed.state).name.primary_identifier == "van den Berg"


@pytest.mark.parametrize("text", ["1974-13-01", "3/4/1974", "yesterday", "2030-01-01"])
def test_birth_date_that_cannot_be_is_named(reviewed: Desk, text: str) -> None:
    reviewed.send(events.Typed(Field.DATE_OF_BIRTH, text))
    assert Field.DATE_OF_BIRTH in reviewed.lacks
    assert not particulars(reviewed.state).date_of_birth.known


def test_birth_date_unknown_to_the_issuer_is_asked_for(desk: Desk) -> None:
    desk.scan((desk.passport[0], "L898902C36UTO<<<<<<0F1204159ZE184226B<<<<<12"))
    assert "year alone" in desk.sentence(Field.DATE_OF_BIRTH)


@pytest.mark.parametrize("text", ["anna", "anna@", "@example.org", "a b@example.org", "a@b"])
def test_address_that_no_mail_reaches_is_named(reviewed: Desk, text: str) -> None:
    reviewed.send(events.Typed(Field.EMAIL, text))
    assert Field.EMAIL in reviewed.lacks


def test_address_and_telephone_may_stay_empty(reviewed: Desk) -> None:
    reviewed.send(events.Typed(Field.EMAIL, ""), events.Typed(Field.PHONE, ""))
    assert reviewed.lacks == [Field.SIGNATURE]


def test_unfinished_telephone_number_is_named(reviewed: Desk) -> None:
    reviewed.send(events.Typed(Field.PHONE, "044 66"))
    assert Field.PHONE in reviewed.lacks


def test_telephone_number_is_kept_as_e164(reviewed: Desk) -> None:
    reviewed.send(events.Typed(Field.PHONE, "044 668 18 00"))
    assert particulars(reviewed.state).phone == "+41446681800"


def test_unanswered_item_is_named_one_by_one(desk: Desk) -> None:
    desk.scan()
    assert desk.state.document is not None
    items = [item.id for item in desk.state.document.scan.assessed.inspection]
    assert [p.item for p in missing(desk.state) if p.field is Field.INSPECTION] == items


def test_item_not_in_order_is_named(desk: Desk) -> None:
    desk.scan()
    desk.press()
    desk.send(events.WentBack(), events.ItemAnswered("print", InspectionAnswer.NOT_IN_ORDER))
    (point,) = hindrances(desk.state)
    assert (point.field, point.item) == (Field.INSPECTION, "print")
    assert "not in order" in point.sentence


def test_failed_check_is_counted(desk: Desk) -> None:
    desk.scan(desk.wrong_number)
    failed = sum(check.ok is False for check in checks(desk.state))
    assert desk.sentence(Field.CHECKS).startswith(f"{failed} checks fail.")


def test_checks_are_the_documents_and_those_against_what_was_typed(desk: Desk) -> None:
    desk.scan()
    names = [check.name for check in checks(desk.state)]
    assert names[:5] == [
        "document_number",
        "date_of_birth",
        "date_of_expiry",
        "optional_data",
        "composite",
    ]
    assert {"expiry", "issuing_state", "typed_name", "typed_date_of_birth"} < set(names)
    assert "claim_citizenship" in names


def test_case_without_a_document_has_no_checks(desk: Desk) -> None:
    assert checks(desk.state) == ()


def test_claim_that_the_document_does_not_prove_is_a_failed_check(desk: Desk) -> None:
    (row,) = desk.scan().claim_rows
    desk.send(events.RowChanged(replace(row, state="FRA")))
    assert {check.name for check in checks(desk.state) if check.ok is False} == {
        "claim_citizenship"
    }


def test_unsigned_case_carries_no_statement(reviewed: Desk) -> None:
    assert case_of(reviewed.state).statement is None


# ---- Rows of the claim ----


def faults(desk: Desk, row: ClaimRow) -> list[RowPart | None]:
    desk.send(events.RowChanged(replace(row, id=1)))
    return [point.part for point in missing(desk.state) if point.field is Field.CLAIM]


@pytest.mark.parametrize(
    ("row", "part"),
    [
        (ClaimRow(1), RowPart.STATE),
        (ClaimRow(1, state="SWE", acquired="31.2.1990"), RowPart.ACQUIRED),
        (ClaimRow(1, state="SWE", acquired="2040"), RowPart.ACQUIRED),
        (ClaimRow(1, state="SWE", ended=True, lost="soon"), RowPart.LOST),
        (ClaimRow(1, state="SWE", acquired="1990", ended=True, lost="1989"), RowPart.LOST),
    ],
)
def test_row_says_which_part_to_mend(reviewed: Desk, row: ClaimRow, part: RowPart) -> None:
    assert faults(reviewed, row) == [part]


@pytest.mark.parametrize(
    "row",
    [
        ClaimRow(1, state="SWE", acquired="1990", ended=True, lost="1990"),
        ClaimRow(1, state="SWE", ended=True),
        ClaimRow(1, state="SWE", lost="nonsense"),
        ClaimRow(1, FactKind.ASYLEE, "USA", acquired="Mar 2001"),
    ],
)
def test_complete_row_is_left_in_peace(reviewed: Desk, row: ClaimRow) -> None:
    assert faults(reviewed, row) == []


def test_same_row_twice_is_named_at_the_second(reviewed: Desk) -> None:
    reviewed.send(events.RowAdded(FactKind.CITIZENSHIP, "SWE"))
    assert [p.row for p in missing(reviewed.state) if p.field is Field.CLAIM] == [2]


def test_citizenship_lost_and_regained_is_two_rows(reviewed: Desk) -> None:
    reviewed.send(events.RowAdded(FactKind.CITIZENSHIP, "SWE"))
    row = reviewed.state.claim_rows[1]
    reviewed.send(events.RowChanged(replace(row, ended=True, lost="1999")))
    assert reviewed.lacks == [Field.SIGNATURE]


def test_rows_become_facts_of_their_kind(desk: Desk) -> None:
    rows = (
        ClaimRow(1, FactKind.CITIZENSHIP, "FRA", "1990-05"),
        ClaimRow(2, FactKind.PERMANENT_RESIDENCE, "DEU", "", ended=True, lost="2001"),
        ClaimRow(3, FactKind.CONDITIONAL_PERMANENT_RESIDENT, "USA"),
        ClaimRow(4, FactKind.CITIZENSHIP, "IRN", ended=True),
        ClaimRow(5, FactKind.CITIZENSHIP),
    )
    stated = claim_of(rows, desk.today)
    assert stated.citizenships == (
        Citizenship("FRA", PartialDate(1990, 5)),
        Citizenship("IRN", lost=PartialDate()),
    )
    assert stated.residences == (PermanentResidence("DEU", lost=PartialDate(2001)),)
    assert stated.statuses == (LegalStatus("USA", StatusKind.CONDITIONAL_PERMANENT_RESIDENT),)


@pytest.mark.parametrize("kind", StatusKind)
def test_every_status_has_a_kind_of_row(desk: Desk, kind: StatusKind) -> None:
    row = row_of(LegalStatus("USA", kind), 1)
    assert claim_of((row,), desk.today).statuses == (LegalStatus("USA", kind),)


# ---- Dates ----


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1974-08-12", PartialDate(1974, 8, 12)),
        ("1974-08", PartialDate(1974, 8)),
        ("1974", PartialDate(1974)),
        ("", PartialDate()),
        ("12.8.1974", PartialDate(1974, 8, 12)),
        ("12. 08. 1974", PartialDate(1974, 8, 12)),
        ("8.1974", PartialDate(1974, 8)),
        ("12 Aug 1974", PartialDate(1974, 8, 12)),
        ("12-AUG-1974", PartialDate(1974, 8, 12)),
        ("August 1974", PartialDate(1974, 8)),
        ("Sept 1974", PartialDate(1974, 9)),
        ("August 12, 1974", PartialDate(1974, 8, 12)),
        ("25/12/1974", PartialDate(1974, 12, 25)),
        ("12/25/1974", PartialDate(1974, 12, 25)),
        ("5/5/1974", PartialDate(1974, 5, 5)),
    ],
)
def test_date_is_read_as_people_write_it(text: str, read: PartialDate) -> None:
    assert read_date(text) == read


@pytest.mark.parametrize(
    "text",
    ["3/4/1974", "31.2.1974", "12 Foo 1974", "74", "13.13.1974", "1974-8-12", "12 maybe 1974"],
)
def test_date_that_could_be_another_is_not_guessed(text: str) -> None:
    with pytest.raises(PartialDateError):
        read_date(text)


def test_date_of_today_is_not_in_the_future(desk: Desk) -> None:
    assert read_past_date(desk.today.isoformat(), desk.today).latest == desk.today


def test_month_under_way_is_not_in_the_future(desk: Desk) -> None:
    assert read_past_date("2011-06", desk.today) == PartialDate(2011, 6)
