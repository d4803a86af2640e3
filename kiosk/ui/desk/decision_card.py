"""What is open now, what waits, what is closed; and, when asked, why, and how to appeal.

From afar a refusal looks like anything else on the screen. The reasons open
when somebody asks for them: they are the person's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.access import AccessDecision
from kiosk.ui.desk.fact_sentences import fact_sentences
from kiosk.ui.shared import (
    Badge,
    Card,
    Column,
    Flow,
    SecondaryButton,
    Text,
    Tone,
    body,
    heading,
    small,
)
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.directives.decision import Outcome
    from kiosk.services.onboarding import IssuedAccess


class DecisionCard(Card):
    """Show the models of one person by what was decided, and why when asked."""

    def __init__(self) -> None:
        super().__init__(gap=16)
        self._models = Column(gap=16)
        self.ask = SecondaryButton(self.tr("Say why"), on_click=self._turn)
        self.reasons = Column(gap=16)
        for part in (self._models, self.ask, self.reasons):
            self.add(part)
        self.wipe()

    def show_access(self, access: IssuedAccess) -> None:
        """Show what was decided when a token was issued."""
        self.wipe()
        groups = (
            (self.tr("Open now"), access.open_models, Tone.ALLOW),
            (self.tr("Waits for proof"), access.waiting_models, Tone.HOLD),
            (self.tr("Closed now"), access.closed_models, Tone.NEUTRAL),
        )
        for title, models, tone in groups:
            if models:
                self._models.add(heading(title))
                self._models.add(Flow(*(Badge(model, tone) for model in models)))
        if not any(models for _, models, _ in groups):
            self._models.add(heading(self.tr("Open now")))
            self._models.add(Text(self.tr("No model is served yet."), muted=True))
        for alike, outcome in _alike(access.reasons):
            self.reasons.add(self._why(alike, outcome))
        if access.reasons:
            self.reasons.add(self._what_now(access))
        self.ask.setVisible(bool(access.reasons))

    def wipe(self) -> None:
        """Forget everything."""
        self._models.clear()
        self.reasons.clear()
        self.reasons.hide()
        self.ask.hide()
        self.ask.setText(self.tr("Say why"))

    def _turn(self) -> None:
        shown = self.reasons.isHidden()
        self.reasons.setVisible(shown)
        self.ask.setText(self.tr("Hide the reasons") if shown else self.tr("Say why"))

    def _why(self, models: Sequence[str], outcome: Outcome) -> Column:
        """Say what closes models: directive and reading, and the facts used or missing."""
        held = outcome.decision is AccessDecision.HOLD
        names = ", ".join(models)
        opening = (
            self.tr("{models} must wait.") if held else self.tr("You cannot use {models} now.")
        )
        lines = Column(body(opening.format(models=names)), gap=4)
        for reason in outcome.reasons:
            lines.add(body(said(reason.sentence)))
        facts = fact_sentences(fact for reason in outcome.reasons for fact in reason.facts)
        if facts:
            missing, used = self.tr("Missing or not proven:"), self.tr("What was used:")
            lines.add(small(missing if held else used))
        for sentence in facts:
            lines.add(small(sentence))
        return lines

    def _what_now(self, access: IssuedAccess) -> Column:
        lines = Column(gap=4)
        if access.open_models:
            open_now = ", ".join(access.open_models)
            lines.add(body(self.tr("{models} stays open.").format(models=open_now)))
        address = access.receipt.appeal_address
        lines.add(
            body(
                self.tr("You can appeal: tell the desk, or write to {address}.").format(
                    address=address
                )
            )
        )
        return lines


def _alike(
    reasons: Sequence[tuple[str, Outcome]],
) -> Iterator[tuple[Sequence[str], Outcome]]:
    """Put models together whose outcome has the same grounds."""
    groups: dict[object, tuple[list[str], Outcome]] = {}
    for model, outcome in reasons:
        key = (
            outcome.decision,
            *((each.ground, each.directive, each.facts) for each in outcome.reasons),
        )
        groups.setdefault(key, ([], outcome))[0].append(model)
    yield from groups.values()
