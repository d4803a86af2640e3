"""What the console says of a case: where it stands, and what was done with it by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.enrolments import CaseState
from kiosk.ui.console.formats import instant, tr
from kiosk.ui.shared import Column, Tone, body, small
from kiosk.ui.shared.case_words import reason_title
from kiosk.ui.shared.language import isolated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from zoneinfo import ZoneInfo

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.enrolments import CaseStep, EnrolmentCase

STATE_TONES = {
    CaseState.WAITING: Tone.INFO,
    CaseState.CLAIMED: Tone.NEUTRAL,
    CaseState.SECOND_WANTED: Tone.HOLD,
    CaseState.SENT_BACK: Tone.HOLD,
    CaseState.APPROVED: Tone.ALLOW,
    CaseState.REFUSED: Tone.BLOCK,
    CaseState.WITHDRAWN: Tone.NEUTRAL,
}


def case_state_word(state: CaseState) -> str:
    """Say where a case stands."""
    return {
        CaseState.WAITING: tr("Waits"),
        CaseState.CLAIMED: tr("At a desk"),
        CaseState.SECOND_WANTED: tr("Second person wanted"),
        CaseState.SENT_BACK: tr("Sent back"),
        CaseState.APPROVED: tr("Approved"),
        CaseState.REFUSED: tr("Refused"),
        CaseState.WITHDRAWN: tr("Case withdrawn"),
    }[state]


def why_shown(case: EnrolmentCase) -> bool:
    """Tell whether reasons are shown: a second person must not know the first one's before."""
    return not (case.is_open and case.first_reviewer)


def step_lines(
    steps: Sequence[CaseStep],
    zone: ZoneInfo,
    login_of: Callable[[str], str],
    *,
    with_reasons: bool = True,
) -> list[QWidget]:
    """Show what was done with a case, first to last: what, when, by whom, and why."""
    lines: list[QWidget] = []
    for step in steps:
        when = instant(step.at, zone)
        by = login_of(step.by)
        if by:
            when = tr("{instant}, by {name}").format(instant=when, name=isolated(by))
        why = (small(reason_title(step.reason)),) if step.reason and with_reasons else ()
        lines.append(Column(body(case_state_word(step.state)), small(when), *why, gap=0))
    return lines
