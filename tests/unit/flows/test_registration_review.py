"""The review: what the document says, what the registrant says, and both kept."""

from __future__ import annotations

import pytest

from kiosk.domain.enrolments import Correction
from kiosk.domain.facts import (
    StatusKind,
)
from kiosk.flows import registration_events as events
from kiosk.flows.registration import advance
from kiosk.flows.registration_review import (
    can_be_handed_over,
    row_of,
)
from kiosk.flows.registration_state import (
    ComposeStatement,
    Fact,
    Page,
    Seal,
)
from tests.unit.flows.registration_walk import (
    BACK,
    ON,
    PASSPORT,
    composed,
    of_status,
    play,
    reviewed,
    sealing,
)


def test_a_correction_stands_beside_what_the_document_says() -> None:
    state = play(
        reviewed(),
        [events.ChangeAsked(Fact.PRIMARY_IDENTIFIER), events.Drafted(" Eriksson "), ON],
    )
    assert state.page is Page.REVIEW
    row = row_of(state, Fact.PRIMARY_IDENTIFIER)
    assert (row.read, row.said, row.value, row.differs) == (
        "ERIKSSON",
        "Eriksson",
        "Eriksson",
        True,
    )
    pending = sealing(composed(state)).pending
    assert isinstance(pending, Seal)
    submission = pending.submission
    assert submission.corrections == (Correction("primary_identifier", "ERIKSSON", "Eriksson"),)
    assert submission.documents[0].lines == PASSPORT
    assert submission.particulars.name.primary_identifier == "Eriksson"


def test_saying_what_the_document_says_is_no_correction() -> None:
    changed = play(
        reviewed(), [events.ChangeAsked(Fact.PRIMARY_IDENTIFIER), events.Drafted("Eriksson"), ON]
    )
    back = play(
        changed, [events.ChangeAsked(Fact.PRIMARY_IDENTIFIER), events.Drafted("ERIKSSON"), ON]
    )
    assert back.said == ()


def test_a_change_is_given_up_by_stepping_back() -> None:
    state = play(reviewed(), [events.ChangeAsked(Fact.EMAIL), events.Drafted("x"), BACK])
    assert (state.page, state.said, state.changing) == (Page.REVIEW, (), None)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (Fact.PRIMARY_IDENTIFIER, ""),
        (Fact.DATE_OF_BIRTH, "12/13/2999"),
        (Fact.DATE_OF_BIRTH, "3/4/1974"),
        (Fact.DATE_OF_EXPIRY, "soon"),
        (Fact.EMAIL, "at home"),
    ],
)
def test_what_cannot_be_is_said_at_the_field_and_kept_there(fact: Fact, text: str) -> None:
    state = play(reviewed(), [events.ChangeAsked(fact), events.Drafted(text), ON])
    assert (state.page, state.draft) == (Page.CHANGE, text)
    assert state.missing


def test_an_address_may_be_cleared_and_an_expiry_corrected() -> None:
    state = play(reviewed(), [events.ChangeAsked(Fact.EMAIL), events.Drafted("a@b.example"), ON])
    assert dict(state.said) == {Fact.EMAIL: "a@b.example"}
    state = play(state, [events.ChangeAsked(Fact.EMAIL), events.Drafted(""), ON])
    assert state.said == ()
    state = play(
        state, [events.ChangeAsked(Fact.DATE_OF_EXPIRY), events.Drafted("2013-04-15"), ON]
    )
    assert row_of(state, Fact.DATE_OF_EXPIRY).differs


def test_without_a_document_the_review_leads_to_each_fact_that_is_missing() -> None:
    state = play(of_status(StatusKind.CITIZEN), [events.DocumentChosen(""), ON])
    assert not can_be_handed_over(state)
    asked_for = advance(state, ON)
    assert (asked_for.page, asked_for.changing) == (Page.CHANGE, Fact.PRIMARY_IDENTIFIER)
    state = play(asked_for, [events.Drafted("Plato"), ON, ON])
    assert state.changing is Fact.DATE_OF_BIRTH
    state = play(state, [events.Drafted("1974"), ON, ON])
    assert isinstance(state.pending, ComposeStatement)


def test_another_document_forgets_what_was_said_about_the_first_one() -> None:
    state = play(
        reviewed(),
        [
            events.ChangeAsked(Fact.DOCUMENT_NUMBER),
            events.Drafted("X1"),
            ON,
            events.ChangeAsked(Fact.EMAIL),
            events.Drafted("a@b.example"),
            ON,
            BACK,
            events.Retaken(),
        ],
    )
    assert dict(state.said) == {Fact.EMAIL: "a@b.example"}
