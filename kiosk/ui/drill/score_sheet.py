"""The score sheet: what went right at the first try, how long it took, whom it hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.drill.words import duration_words, mistake_words, step_title, tr
from kiosk.ui.shared import Badge, Card, Column, Icon, Row, Tone, body, heading, small
from kiosk.ui.shared.language import counted
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.flows.drill import GatewayAnswer, Score, StepScore


class ScoreSheet(Column):
    """Show the score of a finished drill."""

    def __init__(self, sheet: Score, answers: Sequence[GatewayAnswer]) -> None:
        super().__init__(gap=16)
        good = sheet.precise and sheet.in_time and sheet.at_first_try == len(sheet.steps)
        self.add(Banner(Tone.ALLOW if good else Tone.HOLD, _summary(sheet), title=_title(sheet)))
        steps = Card(heading(tr("Step by step")), gap=12)
        for each in sheet.steps:
            steps.add(_step_line(each))
        self.add(steps)
        gateway = Card(heading(tr("What the gateway said about fable-5")), gap=8)
        gateway.add(body(_precision(sheet)))
        for answer in sorted(answers, key=lambda each: (not each.refused, each.name)):
            gateway.add(_answer_line(answer))
        self.add(gateway)


def _title(sheet: Score) -> str:
    return tr("{right} of {all} steps right at first try").format(
        right=sheet.at_first_try, all=len(sheet.steps)
    )


def _summary(sheet: Score) -> str:
    words = (
        tr(
            "{whole} in all, less than five minutes. From receipt of the letter to refusal at "
            "the gateway: {enforced}."
        )
        if sheet.in_time
        else tr(
            "{whole} in all, more than five minutes. From receipt of the letter to refusal at "
            "the gateway: {enforced}."
        )
    )
    return words.format(
        whole=duration_words(sheet.whole), enforced=duration_words(sheet.to_enforcement)
    )


def _precision(sheet: Score) -> str:
    words = (
        tr("{refused} refused, {admitted} admitted: exactly as decided, and nobody else.")
        if sheet.precise
        else tr("{refused} refused, {admitted} admitted. Not everybody as decided: look below.")
    )
    return words.format(refused=sheet.refused, admitted=sheet.admitted)


def _step_line(line: StepScore) -> Column:
    right = line.at_first_try
    tone = Tone.ALLOW if right else Tone.HOLD
    row = Row(Icon("circle-check" if right else "circle-alert", 20, tone=tone), gap=12)
    row.add(body(step_title(line.step)), 1)
    seconds = round(line.seconds)
    row.add(
        Text(counted("drill", seconds, "1 second", "{count} seconds"), wrap=False, figures=True)
    )
    column = Column(row, gap=4)
    for mistake in dict.fromkeys(line.mistakes):
        column.add(small(mistake_words(mistake)))
    return column


def _answer_line(answer: GatewayAnswer) -> Row:
    row = Row(gap=12)
    row.add(Text(answer.name, isolate=True), 1)
    if not answer.right:
        row.add(Badge(tr("Not as decided"), Tone.BLOCK))
    word = {"blocked": tr("Blocked"), "held": tr("Held"), "allowed": tr("Admitted")}
    tone = {"blocked": Tone.BLOCK, "held": Tone.HOLD, "allowed": Tone.ALLOW}
    row.add(Badge(word.get(answer.reason, answer.reason), tone.get(answer.reason, Tone.BLOCK)))
    return row
