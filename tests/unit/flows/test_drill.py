"""The drill counts what the services did, in its order, and keeps what went wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.flows.drill import (
    TIME_ALLOWED,
    Answered,
    Approved,
    Authenticated,
    Compared,
    CountRead,
    Forecast,
    GatewayAnswer,
    Mistake,
    Previewed,
    Refused,
    Step,
    advance,
    begin,
    score,
)

if TYPE_CHECKING:
    from kiosk.flows.drill import DrillEvent, DrillState

RECEIVED = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
ANSWERS = (
    GatewayAnswer("p1", "Mei-Ling", "blocked", refused=True, expected=True),
    GatewayAnswer("p2", "Noor", "held", refused=True, expected=True),
    GatewayAnswer("p3", "Grace", "allowed", refused=False, expected=False),
)
ALL = frozenset({"p1", "p2", "p3"})


def at(seconds: float) -> datetime:
    return RECEIVED + timedelta(seconds=seconds)


def answered(seconds: float = 100) -> Answered:
    return Answered(ANSWERS, ALL, at(seconds - 10), at(seconds))


RIGHT: tuple[DrillEvent, ...] = (
    Authenticated("drill-1", at(30)),
    Compared("drill-1", 4),
    CountRead(4, at(50)),
    Previewed("drill-1", "B", at(60)),
    Approved("drill-1", "B", at(80)),
    Forecast(frozenset({"p1", "p2"})),
    answered(),
)


def led(*events: DrillEvent) -> DrillState:
    state = begin("drill-1", "B", RECEIVED)
    for event in events:
        state = advance(state, event)
    return state


def test_each_step_is_done_by_what_its_use_case_reports() -> None:
    steps = [led(*RIGHT[:count]).step for count in range(len(RIGHT) + 1)]
    assert steps == [
        Step.AUTHENTICATE, Step.COMPARE, Step.COMPARE, Step.PREVIEW, Step.ACTIVATE,
        Step.GATEWAY, Step.GATEWAY, None,
    ]  # fmt: skip


def test_the_score_tells_seconds_per_step_and_how_long_until_refusal() -> None:
    sheet = score(led(*RIGHT))
    assert sheet is not None
    assert [line.seconds for line in sheet.steps] == [30, 20, 10, 20, 20]
    assert sheet.at_first_try == len(Step)
    assert sheet.whole == timedelta(seconds=100)
    assert sheet.to_enforcement == timedelta(seconds=90)
    assert (sheet.refused, sheet.admitted, sheet.precise) == (2, 1, True)
    assert sheet.in_time


def test_there_is_no_score_before_the_gateway_has_answered() -> None:
    assert score(led(*RIGHT[:-1])) is None


def test_a_drill_that_takes_five_minutes_is_not_in_time() -> None:
    sheet = score(led(*RIGHT[:-1], answered(TIME_ALLOWED.total_seconds())))
    assert sheet is not None
    assert not sheet.in_time


@pytest.mark.parametrize(
    ("events", "step", "mistake"),
    [
        ((Refused("drill-1", Step.AUTHENTICATE), *RIGHT), Step.AUTHENTICATE, Mistake.REFUSED),
        ((*RIGHT[:2], CountRead(8, at(45)), *RIGHT[2:]), Step.COMPARE, Mistake.WRONG_COUNT),
        ((RIGHT[0], *RIGHT[4:]), Step.COMPARE, Mistake.SKIPPED),
        ((*RIGHT[:3], *RIGHT[4:]), Step.PREVIEW, Mistake.SKIPPED),
        (
            (*RIGHT[:4], Approved("drill-1", "A", at(80)), *RIGHT[5:]),
            Step.ACTIVATE,
            Mistake.WRONG_READING,
        ),
        ((*RIGHT[:5], Forecast(ALL), RIGHT[-1]), Step.GATEWAY, Mistake.WRONG_FORECAST),
    ],
)
def test_what_went_wrong_costs_its_step_the_first_try(
    events: tuple[DrillEvent, ...], step: Step, mistake: Mistake
) -> None:
    sheet = score(led(*events))
    assert sheet is not None
    line = next(each for each in sheet.steps if each.step is step)
    assert mistake in line.mistakes
    assert not line.at_first_try
    assert sheet.at_first_try < len(Step)


def test_a_count_told_before_the_page_showed_it_counts_for_nothing() -> None:
    state = led(RIGHT[0], CountRead(4, at(40)))
    assert state.step is Step.COMPARE
    assert not state.mistakes


def test_the_preview_that_opens_with_the_page_is_not_the_one_that_is_asked_for() -> None:
    assert led(RIGHT[0], Previewed("drill-1", "B", at(31)), *RIGHT[1:3]).step is Step.PREVIEW
    assert led(*RIGHT[:3], Previewed("drill-1", "A", at(55))).step is Step.PREVIEW


def test_another_directive_changes_nothing() -> None:
    other = (Authenticated("us-2026-06-12", at(3)), Approved("us-2026-06-12", "B", at(4)))
    assert led(*other) == begin("drill-1", "B", RECEIVED)


def test_a_forecast_stands_once_given() -> None:
    assert led(*RIGHT[:6], Forecast(ALL)).forecast == {"p1", "p2"}


def test_no_answer_counts_before_the_forecast() -> None:
    assert led(*RIGHT[:5], answered()).step is Step.GATEWAY


def test_a_gateway_that_hits_others_than_decided_is_not_precise() -> None:
    astray = (*ANSWERS[:2], replace(ANSWERS[2], refused=True, reason="blocked"))
    sheet = score(led(*RIGHT[:-1], replace(answered(), answers=astray)))
    assert sheet is not None
    assert not sheet.precise
