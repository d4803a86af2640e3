"""Count what a case costs its clerk: actions and seconds, and nothing about the person.

An action is a deliberate act of the clerk. Letters written one after another
into the same field are one; what the machine or the applicant does is none.
Time runs from the first action to the last and stands still while the
applicant reads and signs: that time is theirs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_points import PrimaryAction, primary_action
from kiosk.flows.onboarding_state import Phase

if TYPE_CHECKING:
    from kiosk.flows.onboarding_state import OnboardingState


class ActionKind(StrEnum):
    """Name the kinds of action; none of them tells anything about anybody."""

    CLAIM = "claim"
    SCAN = "scan"
    CONFIRM = "confirm"
    SHOW_STATEMENT = "show_statement"
    ISSUE = "issue"
    KEEP = "keep"
    APPROVE = "approve"
    WANT_SECOND = "want_second"
    WRITE = "write"
    ANSWER = "answer"
    COMPARE = "compare"
    CORRECT = "correct"
    SET_ASIDE = "set_aside"
    GO_BACK = "go_back"
    TURN = "turn"
    STOP_WAITING = "stop_waiting"


@dataclass(frozen=True, slots=True)
class Action:
    """Hold one action and how many seconds of the clerk's time had passed by then."""

    kind: ActionKind
    seconds: float
    where: str = ""


@dataclass(frozen=True, slots=True)
class Effort:
    """Hold what a case has cost so far.

    ``began`` is the clock's reading at the first action; ``theirs`` the seconds
    that belong to the applicant; ``signing_since`` the reading when the
    statement was laid before them, while they have it.
    """

    actions: tuple[Action, ...] = ()
    began: float = 0.0
    theirs: float = 0.0
    signing_since: float | None = None

    @property
    def count(self) -> int:
        """Give the number of actions."""
        return len(self.actions)

    @property
    def seconds(self) -> float:
        """Give the clerk's seconds from the first action to the last."""
        return self.actions[-1].seconds if self.actions else 0.0


def note(
    effort: Effort, before: OnboardingState, event: events.Event, after: OnboardingState, at: float
) -> Effort:
    """Give the effort after an event; ``at`` is the clock's reading in seconds."""
    if isinstance(event, events.NextApplicant):
        return Effort()
    if isinstance(event, events.CaseOpened):
        effort = Effort()
    acted = _with_action(_resumed(effort, event, at), before, event, at)
    return _paused(acted, before, after, at)


def _paused(effort: Effort, before: OnboardingState, after: OnboardingState, at: float) -> Effort:
    """Stop the clock when the statement is laid before the applicant."""
    laid = after.phase is Phase.SIGNING and before.phase is not Phase.SIGNING
    if laid and after.signature is None:
        return replace(effort, signing_since=at)
    return effort


def _resumed(effort: Effort, event: events.Event, at: float) -> Effort:
    """Let the clock run again when they have signed, or when the clerk takes it back."""
    given_back = (events.Signed, events.UnableToSign, events.WentBack, events.PrimaryPressed)
    if effort.signing_since is None or not isinstance(event, given_back):
        return effort
    return replace(effort, theirs=effort.theirs + at - effort.signing_since, signing_since=None)


def _with_action(
    effort: Effort, before: OnboardingState, event: events.Event, at: float
) -> Effort:
    found = _kind_of(before, event)
    if found is None:
        return effort
    kind, where = found
    began = effort.began if effort.actions else at
    seconds = at - began - effort.theirs
    last = effort.actions[-1] if effort.actions else None
    if last is not None and where and (last.kind, last.where) == (kind, where):
        return replace(effort, actions=(*effort.actions[:-1], replace(last, seconds=seconds)))
    return replace(effort, began=began, actions=(*effort.actions, Action(kind, seconds, where)))


_KINDS: dict[type, ActionKind] = {
    events.CaseOpened: ActionKind.CLAIM,
    events.DocumentOffered: ActionKind.SCAN,
    events.LinesSwiped: ActionKind.SCAN,
    events.CameraOpened: ActionKind.SCAN,
    events.LinesCorrected: ActionKind.CORRECT,
    events.LinesTyped: ActionKind.CORRECT,
    events.CharacterCompared: ActionKind.COMPARE,
    events.ItemAnswered: ActionKind.ANSWER,
    events.LikenessAnswered: ActionKind.ANSWER,
    events.UnableToSign: ActionKind.ANSWER,
    events.RowAdded: ActionKind.WRITE,
    events.RowRemoved: ActionKind.WRITE,
    events.DocumentRemoved: ActionKind.SET_ASIDE,
    events.WithoutDocument: ActionKind.SET_ASIDE,
    events.WentBack: ActionKind.GO_BACK,
    events.NextDocumentWanted: ActionKind.TURN,
    events.ReadingCancelled: ActionKind.STOP_WAITING,
    events.ExaminationCancelled: ActionKind.STOP_WAITING,
}
_PRESSES = {
    PrimaryAction.CONFIRM_INSPECTION: ActionKind.CONFIRM,
    PrimaryAction.SHOW_STATEMENT: ActionKind.SHOW_STATEMENT,
    PrimaryAction.ISSUE_TOKEN: ActionKind.ISSUE,
    PrimaryAction.KEEP: ActionKind.KEEP,
    PrimaryAction.APPROVE: ActionKind.APPROVE,
    PrimaryAction.WANT_SECOND: ActionKind.WANT_SECOND,
}


def _kind_of(before: OnboardingState, event: events.Event) -> tuple[ActionKind, str] | None:
    """Give the kind of action that an event is, and what field it went to."""
    match event:
        case events.Typed(field=field):
            return ActionKind.WRITE, field.value
        case events.RowChanged(row=row):
            return ActionKind.WRITE, f"row {row.id}"
        case events.PrimaryPressed():
            pressed = _PRESSES.get(primary_action(before))
            return None if pressed is None else (pressed, "")
        case _:
            kind = _KINDS.get(type(event))
            return None if kind is None else (kind, "")
