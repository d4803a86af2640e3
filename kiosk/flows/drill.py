"""The guided drill: a letter arrives, and an officer leads it to refusal at the gateways.

The conversation is told what the services have done, never what was clicked:
a step counts when its use case has happened, whichever way it was reached.
What was done out of order, refused, or guessed wrong is kept for the score.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

TIME_ALLOWED = timedelta(minutes=5)
"""From the letter to the score sheet."""


class Step(StrEnum):
    """Name the steps, in the order in which an officer takes them."""

    AUTHENTICATE = "authenticate"
    COMPARE = "compare"
    PREVIEW = "preview"
    ACTIVATE = "activate"
    GATEWAY = "gateway"


class Mistake(StrEnum):
    """Name what costs a step its "right at first try"."""

    REFUSED = "refused"
    WRONG_COUNT = "wrong_count"
    SKIPPED = "skipped"
    WRONG_READING = "wrong_reading"
    WRONG_FORECAST = "wrong_forecast"


@dataclass(frozen=True, slots=True)
class GatewayAnswer:
    """Hold what a gateway said about one person's token, beside what was decided for them.

    ``reason`` is the gateway's own word (`kiosk.gateway.Reason`); ``refused``
    and ``expected`` tell whether it refuses, and whether it should.
    """

    person_id: str
    name: str
    reason: str
    refused: bool
    expected: bool

    @property
    def right(self) -> bool:
        """Tell whether the gateway did to this person what was decided."""
        return self.refused is self.expected


@dataclass(frozen=True, slots=True)
class DrillState:
    """Hold one drill.

    ``counsel`` is the reading that counsel asks for. ``done`` keeps when each
    step was done, ``differing`` how many people the services named as
    differing, ``forecast`` the ids of those whom the trainee expects to be
    refused, ``enforced_at`` the publication from which on gateways refuse.
    """

    directive_id: str
    counsel: str
    received: datetime
    done: Mapping[Step, datetime] = field(default_factory=dict)
    mistakes: Mapping[Step, tuple[Mistake, ...]] = field(default_factory=dict)
    differing: int | None = None
    forecast: frozenset[str] | None = None
    approved: datetime | None = None
    answers: tuple[GatewayAnswer, ...] = ()
    enforced_at: datetime | None = None

    @property
    def step(self) -> Step | None:
        """Give the step that comes next, ``None`` after the last."""
        return next((each for each in Step if each not in self.done), None)

    @property
    def counted(self) -> bool:
        """Tell whether the services have named the people who differ."""
        return self.differing is not None


@dataclass(frozen=True, slots=True)
class Authenticated:
    """Say that the letter was authenticated."""

    directive_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Compared:
    """Say that the people on whom two readings differ were shown, and how many they are."""

    directive_id: str
    people: int


@dataclass(frozen=True, slots=True)
class CountRead:
    """Carry the count that the trainee read from the screen."""

    people: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Previewed:
    """Say that whom a reading would block and hold was shown."""

    directive_id: str
    reading: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Approved:
    """Say that two officers have put the directive into force."""

    directive_id: str
    reading: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Refused:
    """Say that a use case refused a step: a wrong secret, a count that is not the count."""

    directive_id: str
    step: Step


@dataclass(frozen=True, slots=True)
class Forecast:
    """Carry whom the trainee expects the gateway to refuse; it stands once given."""

    refused: frozenset[str]


@dataclass(frozen=True, slots=True)
class Answered:
    """Carry what a gateway said, and since which publication the directive binds there.

    ``asked`` are the people of the forecast.
    """

    answers: tuple[GatewayAnswer, ...]
    asked: frozenset[str]
    enforced_at: datetime
    at: datetime


DrillEvent = (
    Authenticated | Compared | CountRead | Previewed | Approved | Refused | Forecast | Answered
)


def begin(directive_id: str, counsel: str, received: datetime) -> DrillState:
    """Start a drill with the letter that has just arrived."""
    return DrillState(directive_id, counsel, received)


def advance(state: DrillState, event: DrillEvent) -> DrillState:
    """Give the state after an event; what concerns another directive changes nothing."""
    if getattr(event, "directive_id", state.directive_id) != state.directive_id:
        return state
    match event:
        case Authenticated(at=at):
            after = _finish(state, Step.AUTHENTICATE, at)
        case Compared(people=people):
            after = replace(state, differing=people)
        case CountRead(people=people, at=at):
            after = _count_read(state, people, at)
        case Previewed(reading=reading, at=at):
            after = _previewed(state, reading, at)
        case Approved(reading=reading, at=at):
            after = _approved(state, reading, at)
        case Refused(step=step):
            after = _err(state, step, Mistake.REFUSED)
        case Forecast(refused=refused):
            after = replace(state, forecast=refused) if state.forecast is None else state
        case Answered():
            after = _answered(state, event)
    return after


def _count_read(state: DrillState, people: int, at: datetime) -> DrillState:
    if not state.counted:
        return state
    if people != state.differing:
        return _err(state, Step.COMPARE, Mistake.WRONG_COUNT)
    return _finish(state, Step.COMPARE, at)


def _previewed(state: DrillState, reading: str, at: datetime) -> DrillState:
    """Count the preview of counsel's reading, once the difference has been read.

    The page previews a reading as soon as it opens: that shows, and teaches, nothing.
    """
    if reading != state.counsel or Step.COMPARE not in state.done:
        return state
    return _finish(state, Step.PREVIEW, at)


def _approved(state: DrillState, reading: str, at: datetime) -> DrillState:
    """Take the activation; what should have come before it has been passed over for good."""
    for step in (Step.COMPARE, Step.PREVIEW):
        if step not in state.done:
            state = _finish(_err(state, step, Mistake.SKIPPED), step, at)
    if reading != state.counsel:
        state = _err(state, Step.ACTIVATE, Mistake.WRONG_READING)
    return _finish(replace(state, approved=at), Step.ACTIVATE, at)


def _answered(state: DrillState, event: Answered) -> DrillState:
    if state.forecast is None:
        return state
    refused = {each.person_id for each in event.answers if each.refused}
    if refused & event.asked != state.forecast & event.asked:
        state = _err(state, Step.GATEWAY, Mistake.WRONG_FORECAST)
    state = replace(state, answers=event.answers, enforced_at=event.enforced_at)
    return _finish(state, Step.GATEWAY, event.at)


def _finish(state: DrillState, step: Step, at: datetime) -> DrillState:
    if step in state.done:
        return state
    return replace(state, done=MappingProxyType({**state.done, step: at}))


def _err(state: DrillState, step: Step, mistake: Mistake) -> DrillState:
    if step in state.done:
        return state
    kept = (*state.mistakes.get(step, ()), mistake)
    return replace(state, mistakes=MappingProxyType({**state.mistakes, step: kept}))


@dataclass(frozen=True, slots=True)
class StepScore:
    """Hold how one step went; ``seconds`` since the one before it."""

    step: Step
    seconds: float
    mistakes: tuple[Mistake, ...]

    @property
    def at_first_try(self) -> bool:
        """Tell whether nothing went wrong."""
        return not self.mistakes


@dataclass(frozen=True, slots=True)
class Score:
    """Hold the score of a finished drill.

    ``to_enforcement`` runs from the receipt of the letter to the publication
    that refuses; ``precise`` tells whether the gateway refused those decided
    about and nobody else.
    """

    steps: tuple[StepScore, ...]
    whole: timedelta
    to_enforcement: timedelta
    refused: int
    admitted: int
    precise: bool

    @property
    def at_first_try(self) -> int:
        """Count the steps that were right at the first try."""
        return sum(each.at_first_try for each in self.steps)

    @property
    def in_time(self) -> bool:
        """Tell whether the drill took less than `TIME_ALLOWED`."""
        return self.whole < TIME_ALLOWED


def score(state: DrillState) -> Score | None:
    """Give the score sheet, ``None`` before the last step is done."""
    if state.step is not None or state.enforced_at is None:
        return None
    lines, before = [], state.received
    for step in sorted(Step, key=lambda each: state.done[each]):
        at = state.done[step]
        lines.append(StepScore(step, (at - before).total_seconds(), state.mistakes.get(step, ())))
        before = at
    refused = sum(each.refused for each in state.answers)
    return Score(
        steps=tuple(sorted(lines, key=lambda each: list(Step).index(each.step))),
        whole=before - state.received,
        to_enforcement=state.enforced_at - state.received,
        refused=refused,
        admitted=len(state.answers) - refused,
        precise=all(each.right for each in state.answers),
    )
