"""The store goes away in the midst of a case: it is captured on, and sealed at this desk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.domain.enrolments import CaseSource, CaseState, CaseStep, EnrolmentCase
from kiosk.domain.errors import KioskError, UnreachableError
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_points import PrimaryAction, hindrances, primary_action
from kiosk.flows.onboarding_state import Field, Issue, KeepCase, Phase

if TYPE_CHECKING:
    from .conftest import Desk

NUMBER = "4f2a" * 8
LOST = UnreachableError("The store cannot be reached.", "Try again.")
FULL = KioskError("There is no room.", "Free some space.")


def kept(desk: Desk) -> KeepCase:
    effect = desk.state.pending
    assert isinstance(effect, KeepCase)
    return effect


@pytest.fixture
def signed(desk: Desk) -> Desk:
    """Bring a clean passport to its signature with the store gone."""
    desk.scan()
    desk.press()
    desk.send(events.StoreLost())
    desk.sign()
    return desk


def test_capturing_goes_on_and_ends_in_the_outbox(signed: Desk) -> None:
    assert primary_action(signed.state) is PrimaryAction.KEEP
    effect = kept(signed_pressed(signed))
    assert str(effect.submission.particulars.name) == "ANNA MARIA ERIKSSON"
    assert effect.submission.statement is not None
    assert effect.submission.finished_at == signed.now
    assert signed.state.busy

    signed.send(events.CaseKept(effect.ticket, NUMBER))
    assert (signed.state.phase, signed.state.away) == (Phase.SCANNING, True)
    assert signed.state.applicant.primary_identifier.text == ""
    assert signed.state.document is None


def signed_pressed(desk: Desk) -> Desk:
    desk.press()
    return desk


def test_pressed_twice_keeps_once(signed: Desk) -> None:
    first = kept(signed_pressed(signed))
    assert kept(signed_pressed(signed)) is first


def test_without_a_signature_nothing_is_kept(desk: Desk) -> None:
    desk.send(events.StoreLost())
    desk.scan()
    desk.press()
    desk.let_read()
    desk.press()
    assert desk.state.pending is None
    assert [point.field for point in hindrances(desk.state)] == [Field.SIGNATURE]


def test_what_lacks_anything_is_not_kept(signed: Desk) -> None:
    signed.state = replace(signed.state, claim_rows=())
    assert signed_pressed(signed).state.pending is None
    assert signed.state.insisted


def test_a_case_that_could_not_be_kept_stays_whole_on_the_screen(signed: Desk) -> None:
    effect = kept(signed_pressed(signed))
    before = signed.state
    signed.send(events.KeepingFailed(effect.ticket, FULL))
    assert signed.state.problem is not None
    assert signed.state.problem.error is FULL
    assert (signed.state.document, signed.state.signature) == (before.document, before.signature)
    assert isinstance(signed_pressed(signed).state.pending, KeepCase)


def test_issuing_that_finds_the_store_gone_turns_to_keeping(desk: Desk) -> None:
    effect = desk.issuing()
    desk.send(events.IssueFailed(effect.ticket, LOST))
    assert desk.state.away
    assert primary_action(desk.state) is PrimaryAction.KEEP
    assert isinstance(signed_pressed(desk).state.pending, KeepCase)


def test_issuing_that_fails_otherwise_does_not(desk: Desk) -> None:
    effect = desk.issuing()
    desk.send(events.IssueFailed(effect.ticket, FULL))
    assert not desk.state.away


def test_with_the_store_back_a_token_is_issued_again(signed: Desk) -> None:
    signed.send(events.StoreBack())
    assert primary_action(signed.state) is PrimaryAction.ISSUE_TOKEN
    assert isinstance(signed_pressed(signed).state.pending, Issue)


def test_the_sentence_that_the_store_is_gone_goes_when_it_is_back(desk: Desk) -> None:
    effect = desk.issuing()
    desk.send(events.IssueFailed(effect.ticket, LOST), events.StoreBack())
    assert desk.state.problem is None
    assert primary_action(desk.state) is PrimaryAction.ISSUE_TOKEN


def test_the_store_back_in_the_midst_of_keeping_keeps(signed: Desk) -> None:
    effect = kept(signed_pressed(signed))
    signed.send(events.StoreBack())
    assert signed.state.pending is effect
    signed.send(events.CaseKept(effect.ticket, NUMBER))
    assert (signed.state.phase, signed.state.away) == (Phase.SCANNING, False)


def test_nobody_is_looked_up_while_the_store_is_away_and_again_when_it_is_back(
    desk: Desk,
) -> None:
    desk.send(events.StoreLost())
    desk.background = None
    desk.scan()
    assert desk.state.looking is None
    desk.send(events.StoreBack())
    assert desk.state.looking is not None


def test_a_look_up_under_way_hinders_no_keeping(desk: Desk) -> None:
    desk.background = None
    desk.scan()
    assert desk.state.looking is not None
    desk.send(events.StoreLost())
    desk.press()
    desk.sign()
    assert hindrances(desk.state) == ()


def test_the_next_applicant_finds_the_store_away_as_well(signed: Desk) -> None:
    signed.send(events.NextApplicant(signed.today))
    assert signed.state.away


def test_a_case_of_the_queue_waits_for_the_store_and_is_not_kept_twice(desk: Desk) -> None:
    case = EnrolmentCase(
        NUMBER,
        CaseSource.STATION,
        CaseState.CLAIMED,
        desk.now,
        (CaseStep(CaseState.CLAIMED, desk.now),),
    )
    desk.send(events.StoreLost(), events.CaseOpened(case, None, desk.today))
    desk.scan()
    desk.press()
    desk.sign()
    desk.press()
    assert desk.state.pending is None
    assert primary_action(desk.state) is PrimaryAction.ISSUE_TOKEN
    assert [point.field for point in hindrances(desk.state)] == [Field.CASE]
    desk.send(events.StoreBack())
    assert isinstance(signed_pressed(desk).state.pending, Issue)
