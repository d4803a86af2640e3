"""The questions about status and States, which end as soon as enough is known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.attestations.acceptable_documents import Paper
from kiosk.domain.dates import PartialDate
from kiosk.domain.enrolments import OpenAnswer
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    LegalStatus,
    PermanentResidence,
    StatusKind,
)
from kiosk.flows import registration_events as events
from kiosk.flows.registration import advance
from kiosk.flows.registration_pages import claim, documents_to_choose, rows_of
from kiosk.flows.registration_state import (
    Fact,
    Page,
    Seal,
    Standing,
    StationRules,
)
from tests.unit.flows.registration_walk import (
    BACK,
    NOW,
    ON,
    PASSPORT,
    asked,
    composed,
    named,
    of_states,
    of_status,
    play,
    reviewed,
    sealing,
    started,
)


def test_whoever_has_one_of_the_five_statuses_is_asked_nothing_about_citizenship() -> None:
    state = of_status(StatusKind.ASYLEE)
    assert state.page is Page.DOCUMENTS
    assert claim(state) == Claim(statuses=(LegalStatus("USA", StatusKind.ASYLEE),))
    assert Page.CITIZENSHIPS not in state.trail


@pytest.mark.parametrize("status", [StatusKind.PERMANENT_RESIDENT])
def test_a_permanent_resident_is_not_shown_a_passport(status: StatusKind) -> None:
    papers = {each.paper for each in documents_to_choose(of_status(status))}
    assert Paper.PASSPORT not in papers
    assert Paper.PERMANENT_RESIDENT_CARD in papers


def test_the_questions_want_an_answer() -> None:
    assert advance(asked(), ON).missing
    assert play(asked(), [events.Stood(Standing.YES), ON, ON]).missing
    at_states = play(asked(), [events.Stood(Standing.NO), ON, ON])
    assert (at_states.page, bool(at_states.missing)) == (Page.CITIZENSHIPS, True)


def test_whoever_would_rather_tell_a_person_is_asked_no_more() -> None:
    tells = events.Stood(Standing.TELLS_A_PERSON)
    undeclared = Claim(statuses=(LegalStatus("USA", StatusKind.UNDECLARED),))
    at_once = play(asked(), [tells, ON])
    assert (at_once.page, claim(at_once)) == (Page.REVIEW, undeclared)
    later = play(asked(), [events.Stood(Standing.YES), ON, tells, ON])
    assert (later.page, claim(later)) == (Page.REVIEW, undeclared)


def test_only_those_without_a_status_name_citizenships_and_residences() -> None:
    state = of_states("FRA", residences=("CAN",))
    assert state.page is Page.DOCUMENTS
    assert claim(state) == Claim(
        citizenships=(Citizenship("FRA"),), residences=(PermanentResidence("CAN"),)
    )


def test_former_citizenships_are_asked_only_where_a_reading_in_force_needs_them() -> None:
    assert of_states("FRA").page is Page.DOCUMENTS
    state = of_states("FRA", rules=StationRules(former=True))
    assert state.page is Page.FORMER
    assert advance(state, ON).missing
    state = play(state, [events.StateAdded("RUS"), ON])
    (held, former) = claim(state).citizenships
    assert (held.lost, former.lost) == (None, PartialDate())
    assert [each.state for each in documents_to_choose(state)] == ["FRA"] * 3


def test_dates_are_asked_only_where_it_matters_which_came_last() -> None:
    order = StationRules(order=True)
    assert of_states("FRA", "CHE").page is Page.DOCUMENTS
    assert of_states("FRA", rules=order).page is Page.DOCUMENTS
    state = of_states("FRA", rules=order, residences=("CAN",))
    assert (state.page, state.dating) == (Page.SINCE, 0)
    wrong = play(state, [events.Drafted("3/4/1974"), ON])
    assert (wrong.dating, wrong.page, wrong.problem is not None) == (0, Page.SINCE, True)
    state = play(state, [events.Drafted("1990"), ON])
    assert (state.page, state.dating, state.draft) == (Page.SINCE, 1, "")
    back = advance(state, BACK)
    assert (back.page, back.dating, back.draft) == (Page.SINCE, 0, "1990")
    unknown = advance(state, ON)
    assert unknown.page is Page.DOCUMENTS
    assert claim(unknown).citizenships[0].acquired == PartialDate(1990)
    assert claim(unknown).residences[0].acquired == PartialDate()


def test_a_state_stands_once_and_can_be_taken_away() -> None:
    state = play(asked(), [events.Stood(Standing.NO), ON])
    state = play(state, [events.StateAdded("FRA"), events.StateAdded("FRA")])
    (row,) = rows_of(state, Page.CITIZENSHIPS)
    state = advance(state, events.RowRemoved(row.id))
    assert rows_of(state, Page.CITIZENSHIPS) == ()


def test_not_listed_leads_on_and_goes_to_staff() -> None:
    state = play(
        asked(),
        [
            events.Stood(Standing.NO),
            ON,
            events.NotListed(on=True),
            ON,
            events.NotListed(on=True),
            ON,
        ],
    )
    assert state.page is Page.DOCUMENTS
    assert {each.state for each in documents_to_choose(state)} == {""}
    sealed = sealing(composed(named(play(state, [events.DocumentChosen(""), ON]))))
    assert isinstance(sealed.pending, Seal)
    submission = sealed.pending.submission
    assert submission.corrections == ()
    assert submission.open_answers == (
        OpenAnswer.CITIZENSHIP_NOT_LISTED,
        OpenAnswer.RESIDENCE_NOT_LISTED,
    )


def test_no_citizenship_at_all_is_an_answer() -> None:
    state = play(
        asked(),
        [
            events.Stood(Standing.NO),
            ON,
            events.StateAdded("FRA"),
            events.NoneHeld(on=True),
            ON,
            events.NoneHeld(on=True),
            ON,
        ],
    )
    assert (state.page, rows_of(state, Page.CITIZENSHIPS)) == (Page.DOCUMENTS, ())
    assert all(each.paper is not Paper.PASSPORT for each in documents_to_choose(state))
    sealed = sealing(composed(named(play(state, [events.DocumentChosen(""), ON]))))
    assert isinstance(sealed.pending, Seal)
    assert sealed.pending.submission.open_answers == (OpenAnswer.NO_CITIZENSHIP,)


def test_none_and_not_listed_are_taken_back_by_another_answer() -> None:
    page = play(asked(), [events.Stood(Standing.NO), ON])
    none = advance(page, events.NoneHeld(on=True))
    assert none.answers.stateless
    assert not advance(none, events.StateAdded("FRA")).answers.stateless
    assert not advance(none, events.NotListed(on=True)).answers.stateless
    assert advance(none, events.NoneHeld(on=False)).answers == page.answers
    unlisted = advance(page, events.NotListed(on=True))
    assert advance(unlisted, events.NotListed(on=False)).answers == page.answers


def test_a_residence_alone_has_no_paper_and_skips_the_choice() -> None:
    state = play(
        asked(),
        [events.Stood(Standing.NO), ON, events.NotListed(on=True), events.NotListed(on=False)],
    )
    state = play(state, [events.NoneHeld(on=True), ON, events.StateAdded("CAN")])
    stateless = advance(state, ON)
    assert stateless.page is Page.DOCUMENTS
    answers = replace(state.answers, stateless=False)
    assert advance(replace(state, answers=answers), ON).page is Page.REVIEW


def test_acts_of_another_page_change_nothing() -> None:
    state = asked()
    for event in (
        events.StatusChosen(StatusKind.CITIZEN),
        events.StateAdded("FRA"),
        events.RowRemoved(1),
        events.NotListed(on=True),
        events.NoneHeld(on=True),
        events.DocumentChosen(""),
        events.PictureOffered(b"x"),
        events.LinesSwiped(PASSPORT),
        events.Retaken(),
        events.ChangeAsked(Fact.EMAIL),
        events.Signed(b"x", NOW),
        events.UnableToSign(unable=True, at=NOW),
        events.PersonWanted(NOW),
    ):
        assert advance(state, event) == state
    assert advance(started(), events.Stood(Standing.NO)) == started()


def test_another_answer_forgets_what_followed_from_the_first() -> None:
    state = reviewed()
    while state.page is not Page.STATUS:
        state = advance(state, BACK)
    same = advance(state, events.Stood(Standing.YES))
    assert same.document is not None
    other = advance(state, events.Stood(Standing.NO))
    assert (other.document, other.chosen, other.answers.status) == (None, None, None)
