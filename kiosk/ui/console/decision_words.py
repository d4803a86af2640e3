"""What the console calls a decision, and the colour that it has."""

from __future__ import annotations

from kiosk.domain.access import AccessDecision
from kiosk.ui.console.formats import tr
from kiosk.ui.shared import Tone
from kiosk.ui.shared.widgets.marks import Badge

_TONES = {
    AccessDecision.ALLOW: Tone.ALLOW,
    AccessDecision.BLOCK: Tone.BLOCK,
    AccessDecision.HOLD: Tone.HOLD,
}


def decision_word(decision: AccessDecision) -> str:
    """Name a decision in one word."""
    return {
        AccessDecision.ALLOW: tr("Allowed"),
        AccessDecision.BLOCK: tr("Blocked"),
        AccessDecision.HOLD: tr("Held"),
    }[decision]


def decision_badge(decision: AccessDecision) -> Badge:
    """Mark a decision by its word, its icon and its colour."""
    return Badge(decision_word(decision), _TONES[decision])
