"""The desk while the database is away: capturing, sealing, the queue at rest, the closed door."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.app.assets import asset
from kiosk.domain.errors import UnreachableError
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_state import Phase
from kiosk.flows.store_standing import StoreStanding
from kiosk.ui.desk.page import DeskPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.ui.workspace import Workspace
    from tests.gui.screenshots import Stage

    SignIn = Callable[[Stage, str], Workspace]


def away(stage: Stage, sign_in: SignIn) -> Iterator[str]:
    """Lose the store in the midst of a case, seal it, look at the queue, have the store back."""
    page = sign_in(stage, "staff").page("desk")
    if not isinstance(page, DeskPage):
        raise TypeError("no desk")
    page.show_onboarding()
    view, line = page.onboarding, stage.wiring.line
    view.offer([asset("specimens", "passport-utopia.jpg")])
    stage.wait_until(lambda: view.state.document is not None and view.state.examining is None)
    gone = StoreStanding(stage.wiring.program.world.clock())
    line.tell(gone)
    stage.wait_until(lambda: view.state.away)
    yield "away-review"
    for _ in range(3):
        if view.state.phase is not Phase.SIGNING:
            view.press()
            stage.settle()
    view.send(events.LanguageChosen(view.state.language))
    view.send(events.UnableToSign(unable=True, at=stage.wiring.program.world.clock()))
    line.tell(replace(gone, kept=2))
    stage.settle()
    yield "away-sealing"
    view.next_applicant()
    page.show_queue()
    stage.settle()
    yield "away-queue"
    line.tell(replace(gone, can_keep=False))
    stage.settle()
    yield "away-without-outbox"
    line.tell(StoreStanding(delivered=2))
    stage.settle()
    yield "away-back"
    stage.window.sign_out()
    stage.settle()
    line.tell(gone)
    stage.settle()
    yield "away-sign-in"
    stage.window._show_away(
        UnreachableError(
            "The store cannot be reached.",
            "Check that its disk or its database server is there, then try again.",
        )
    )
    stage.settle()
    yield "away-door"
