"""Run what the onboarding flow asks for on the worker lane, and bring back the outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_state import ComposeStatement, Issue, ReadDocument, ReadLines
from kiosk.services.onboarding import OnboardingError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.errors import KioskError
    from kiosk.flows.onboarding_state import DocumentScan, Effect
    from kiosk.ui.desk.ports import DeskPorts
    from kiosk.ui.shared import Lane


def run_effect(
    effect: Effect, ports: DeskPorts, lane: Lane, send: Callable[[events.Event], None]
) -> None:
    """Queue the work of ``effect``; its outcome goes to ``send`` with the effect's ticket."""
    ticket = effect.ticket

    def read(scan: DocumentScan) -> None:
        send(events.DocumentRead(ticket, scan, ports.now()))

    def not_read(error: KioskError) -> None:
        send(events.ReadingFailed(ticket, error))

    def not_issued(error: KioskError) -> None:
        if isinstance(error, OnboardingError):
            send(events.IssueRefused(ticket, error.points))
        else:
            send(events.IssueFailed(ticket, error))

    match effect:
        case ReadDocument(data=data):
            lane.run(lambda: ports.read_document(data), read, not_read)
        case ReadLines(lines=lines, corrected=corrected):
            lane.run(lambda: ports.assess_lines(lines, corrected), read, not_read)
        case ComposeStatement(case=case, language=language):
            lane.run(
                lambda: ports.compose_statement(case, language),
                lambda made: send(events.StatementComposed(ticket, made.text, made.person_id)),
                not_issued,
            )
        case Issue(case=case):
            lane.run(
                lambda: ports.issue(case),
                lambda access: send(events.AccessIssued(ticket, access)),
                not_issued,
            )
