"""What a case costs its clerk: a clean passport from scan to token takes three actions."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.domain.evidence import InspectionAnswer
from kiosk.flows import onboarding_events as events
from kiosk.flows.desk_actions import Action, ActionKind, Effort, note
from kiosk.flows.onboarding import advance
from kiosk.flows.onboarding_claim import FactKind
from kiosk.flows.onboarding_state import Field, Issue

from .conftest import Desk

if TYPE_CHECKING:
    from kiosk.flows.onboarding_state import OnboardingState

NOW = datetime(2011, 6, 12, 15, 21, tzinfo=UTC)


class TimedDesk(Desk):
    """Play a desk whose clerk's actions are counted."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 1000.0
        self.effort = Effort()

    def send(self, *sent: events.Event) -> OnboardingState:
        for event in sent:
            before = self.state
            super().send(event)
            self.effort = note(self.effort, before, event, self.state, self.at)
        return self.state

    def after(self, seconds: float) -> TimedDesk:
        """Let time pass."""
        self.at += seconds
        return self

    @property
    def kinds(self) -> list[ActionKind]:
        return [action.kind for action in self.effort.actions]


@pytest.fixture
def desk() -> TimedDesk:
    return TimedDesk()


def test_a_clean_passport_from_scan_to_token_takes_three_actions(desk: TimedDesk) -> None:
    desk.scan()
    desk.after(9).press()
    desk.after(120).sign()
    desk.after(5).press()
    assert isinstance(desk.state.pending, Issue)
    assert desk.kinds == [ActionKind.SCAN, ActionKind.CONFIRM, ActionKind.ISSUE]
    assert (desk.effort.count, desk.effort.seconds) == (3, 14.0)


def test_the_applicants_time_is_not_the_clerks(desk: TimedDesk) -> None:
    desk.scan()
    desk.after(9).press()
    desk.after(600).let_read()
    desk.send(events.UnableToSign(unable=True, at=NOW))
    desk.after(1).press()
    assert desk.effort.theirs == 600
    assert desk.effort.seconds == 10


def test_time_runs_on_when_the_clerk_takes_the_statement_back(desk: TimedDesk) -> None:
    desk.scan()
    desk.press()
    desk.after(30).send(events.WentBack())
    desk.after(4).press()
    assert desk.effort.seconds == 4


def test_letters_of_one_field_are_one_action(desk: TimedDesk) -> None:
    for end in range(1, 6):
        desk.after(1).send(events.Typed(Field.EMAIL, "anna@"[:end]))
    desk.after(1).send(events.Typed(Field.PRIMARY_IDENTIFIER, "E"))
    desk.after(1).send(events.Typed(Field.EMAIL, "anna@e"))
    assert desk.kinds == [ActionKind.WRITE] * 3
    assert [action.seconds for action in desk.effort.actions] == [4, 5, 6]


def test_changes_of_one_row_are_one_action(desk: TimedDesk) -> None:
    desk.send(events.RowAdded(FactKind.CITIZENSHIP))
    row = desk.state.claim_rows[0]
    desk.send(events.RowChanged(row), events.RowChanged(row), events.RowRemoved(row.id))
    assert desk.kinds == [ActionKind.WRITE] * 3


def test_two_answers_are_two_actions(desk: TimedDesk) -> None:
    desk.scan()
    for item in desk.document.scan.assessed.inspection[:2]:
        desk.send(events.ItemAnswered(item.id, InspectionAnswer.IN_ORDER))
    assert desk.kinds == [ActionKind.SCAN, ActionKind.ANSWER, ActionKind.ANSWER]


def test_what_the_machine_does_is_no_action(desk: TimedDesk) -> None:
    desk.scan()
    assert desk.kinds == [ActionKind.SCAN]
    desk.send(events.CameraClosed(), events.ProblemDismissed())
    assert desk.kinds == [ActionKind.SCAN]


def test_opening_a_file_is_counted_when_it_arrives_and_not_before(desk: TimedDesk) -> None:
    desk.send(events.PrimaryPressed())
    assert desk.effort.count == 0


def test_the_next_applicant_begins_at_nothing(desk: TimedDesk) -> None:
    desk.scan()
    desk.send(events.NextApplicant(desk.today))
    assert desk.effort == Effort()


def test_an_action_has_no_room_for_personal_data(desk: TimedDesk) -> None:
    desk.send(events.Typed(Field.EMAIL, "anna@example.org"))
    assert desk.effort.actions == (Action(ActionKind.WRITE, 0.0, "email"),)
    assert [field.name for field in fields(Action)] == ["kind", "seconds", "where"]


def test_a_press_that_does_nothing_yet_still_costs_the_clerk(desk: TimedDesk) -> None:
    desk.scan(desk.wrong_number)
    desk.press()
    assert desk.kinds == [ActionKind.SCAN, ActionKind.CONFIRM]
    assert advance(desk.state, events.WentBack()) is desk.state
