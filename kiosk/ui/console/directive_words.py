"""How the console names what happens to directives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.directives import DirectiveState
from kiosk.ui.console.formats import exact_instant, tr
from kiosk.ui.shared import Share, Tone
from kiosk.ui.shared.language import number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from kiosk.directives.directive import Directive, Reading
    from kiosk.ui.console.directive_ports import ImpactRow

STATE_TONES = {
    DirectiveState.STAGED: Tone.NEUTRAL,
    DirectiveState.AUTHENTICATED: Tone.INFO,
    DirectiveState.SCHEDULED: Tone.HOLD,
    DirectiveState.IN_FORCE: Tone.BLOCK,
    DirectiveState.PARTLY_SUPERSEDED: Tone.BLOCK,
    DirectiveState.SUPERSEDED: Tone.NEUTRAL,
    DirectiveState.LIFTED: Tone.ALLOW,
    DirectiveState.EXPIRED: Tone.NEUTRAL,
    DirectiveState.WITHDRAWN: Tone.NEUTRAL,
}

_TWO_HOURS = 120  # minutes; below, minutes say more than hours

METHODS = ("call_back", "in_person", "signed_letter")


def state_word(state: DirectiveState) -> str:
    """Name a directive's state."""
    return {
        DirectiveState.STAGED: tr("Staged"),
        DirectiveState.AUTHENTICATED: tr("Authenticated"),
        DirectiveState.SCHEDULED: tr("Approved, waits for its time"),
        DirectiveState.IN_FORCE: tr("In force"),
        DirectiveState.PARTLY_SUPERSEDED: tr("In force in part"),
        DirectiveState.SUPERSEDED: tr("Superseded"),
        DirectiveState.LIFTED: tr("Lifted"),
        DirectiveState.EXPIRED: tr("Expired"),
        DirectiveState.WITHDRAWN: tr("Withdrawn"),
    }[state]


def method_word(method: str) -> str:
    """Name a way to authenticate a letter."""
    return {
        "call_back": tr("Called back on a number known before"),
        "in_person": tr("Handed over in person"),
        "signed_letter": tr("Signed letter, signature checked"),
    }[method]


def models_words(models: Sequence[str]) -> str:
    """Name the models of a directive on one line."""
    return tr("every model") if "*" in models else ", ".join(models)


def reading_words(reading: Reading) -> str:
    """Name a reading by its letter and title."""
    return f"{reading.id}: {reading.title}" if reading.title else reading.id


def times_words(directive: Directive, zone: ZoneInfo) -> str:
    """Write from when until when a directive is in force, in its own zone."""
    since = exact_instant(directive.in_force, zone)
    if directive.until is None:
        return tr("from {since}, until it is superseded").format(since=since)
    return tr("from {since} until {until}").format(
        since=since, until=exact_instant(directive.until, zone)
    )


def shares(row: ImpactRow) -> tuple[Share, Share, Share]:
    """Give the parts of a bar; what is not shown counts as none."""
    return (
        Share(tr("Blocked"), row.blocked or 0, Tone.BLOCK),
        Share(tr("Held"), row.held or 0, Tone.HOLD),
        Share(tr("Untouched"), row.untouched or 0, Tone.ALLOW),
    )


def cell(count: int | None) -> str:
    """Write a count; fewer than five people are not shown, so that nobody is singled out."""
    return tr("under 5") if count is None else number(count)


def activation_words(directive: Directive, reading: Reading | None, zone: ZoneInfo) -> str:
    """Say in one sentence what the second officer confirms."""
    sentence = tr("{models}, reading {reading}, in force {instant}.")
    return sentence.format(
        models=models_words(directive.models),
        reading=reading.id if reading else "–",
        instant=exact_instant(directive.in_force, zone),
    )


def minutes_between(earlier: datetime, later: datetime) -> str:
    """Write how long something took, in minutes or hours."""
    minutes = round((later - earlier).total_seconds() / 60)
    if minutes < _TWO_HOURS:
        return tr("{minutes} minutes").format(minutes=minutes)
    return tr("{hours} hours").format(hours=round(minutes / 60))
