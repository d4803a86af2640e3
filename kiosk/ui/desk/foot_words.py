"""What the foot of a case says: what the filled button does, and what it still lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.flows.onboarding_points import (
    PrimaryAction,
    finding_items,
    hindrances,
    items_to_confirm,
    primary_action,
)
from kiosk.flows.onboarding_state import KeepCase
from kiosk.ui.desk.words import tr
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from kiosk.flows.onboarding_state import OnboardingState


def primary_text(state: OnboardingState) -> str:
    """Name the act of the filled button."""
    if isinstance(state.pending, KeepCase):
        return tr("Sealing the case…")
    if state.busy:
        return tr("Issuing the token…")
    action = primary_action(state)
    if action is PrimaryAction.CONFIRM_INSPECTION:
        return _confirm_text(state)
    return {
        PrimaryAction.OPEN_DOCUMENT: tr("Open document"),
        PrimaryAction.SHOW_STATEMENT: tr("Show statement"),
        PrimaryAction.APPROVE: tr("Approve"),
        PrimaryAction.WANT_SECOND: tr("Ask a second person"),
        PrimaryAction.ISSUE_TOKEN: tr("Issue token"),
        PrimaryAction.KEEP: tr("Keep sealed"),
        PrimaryAction.NEXT_APPLICANT: tr("Next applicant"),
    }[action]


def _confirm_text(state: OnboardingState) -> str:
    """Name how many answers the button gives, so that nobody gives them unawares."""
    document = state.document
    if document is None:
        return tr("Show statement")
    every, unanswered = document.scan.assessed.inspection, items_to_confirm(document)
    count = len(every) - len(finding_items(document))
    if len(unanswered) == count:
        return tr("Confirm all {count} in order").format(count=count)
    return tr("Confirm the other {count} in order").format(count=len(unanswered))


def missing_sentence(state: OnboardingState) -> str:
    """Say what hinders, once the button was pressed early."""
    points = hindrances(state) if state.insisted else ()
    if not points:
        return ""
    others = len(points) - 1
    if others:
        words = tr("{sentence} And {count} more.")
        return words.format(sentence=said(points[0].sentence), count=others)
    return said(points[0].sentence)
