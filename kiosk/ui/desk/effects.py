"""Run what the onboarding flow asks for, and bring back the outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_state import (
    ComposeStatement,
    Issue,
    KeepCase,
    ReadDocument,
    ReadLines,
    StartCamera,
    TakeShot,
)
from kiosk.services.onboarding import OnboardingError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kiosk.flows.onboarding_state import (
        DocumentScan,
        Effect,
        ExamineDocument,
        LookUp,
    )
    from kiosk.ui.desk.ports import CameraShot, DeskPorts
    from kiosk.ui.shared import Lane, Ticket


def run_effect(
    effect: Effect,
    ports: DeskPorts,
    context: QObject,
    lane: Lane,
    send: Callable[[events.Event], None],
) -> None:
    """Start the work of ``effect``; its outcome goes to ``send`` with the effect's ticket.

    Lines are assessed at once, all else is queued.
    """
    ticket = effect.ticket

    def read(scan: DocumentScan) -> None:
        send(events.DocumentRead(ticket, scan, ports.now()))

    def shot(taken: CameraShot) -> None:
        send(events.DocumentRead(ticket, taken.scan, ports.now(), taken.image))

    def not_read(error: KioskError) -> None:
        send(events.ReadingFailed(ticket, error))

    match effect:
        case ReadDocument(data=data):
            lane.run(context, lambda: ports.read_document(data), read, not_read)
        case ReadLines():
            _assess(effect, ports, read, not_read)
        case StartCamera():
            lane.run(
                context,
                ports.camera_start,
                lambda _started: send(events.CameraStarted(ticket)),
                lambda error: send(events.CameraFailed(ticket, error)),
            )
        case TakeShot():
            lane.run(context, ports.camera_shot, shot, not_read)
        case KeepCase(submission=submission):
            lane.run(
                context,
                lambda: ports.keep(submission),
                lambda identity: send(events.CaseKept(ticket, identity)),
                lambda error: send(events.KeepingFailed(ticket, error)),
            )
        case ComposeStatement() | Issue():
            _run_issuing(effect, ports, context, lane, send)


def _assess(
    effect: ReadLines,
    ports: DeskPorts,
    read: Callable[[DocumentScan], None],
    not_read: Callable[[KioskError], None],
) -> None:
    try:
        scan = ports.assess_lines(
            effect.lines, effect.corrected, effect.compared, effect.findings, effect.doubtful
        )
    except KioskError as error:
        not_read(error)
    else:
        read(scan)


def _run_issuing(
    effect: ComposeStatement | Issue,
    ports: DeskPorts,
    context: QObject,
    lane: Lane,
    send: Callable[[events.Event], None],
) -> None:
    ticket = effect.ticket

    def not_issued(error: KioskError) -> None:
        if isinstance(error, OnboardingError):
            send(events.IssueRefused(ticket, error.points))
        else:
            send(events.IssueFailed(ticket, error))

    match effect:
        case ComposeStatement(case=case, language=language):
            lane.run(
                context,
                lambda: ports.compose_statement(case, language),
                lambda made: send(events.StatementComposed(ticket, made.text, made.person_id)),
                not_issued,
            )
        case Issue(case=case, case_id=case_id):
            lane.run(
                context,
                lambda: ports.issue(case, case_id),
                lambda access: send(events.AccessIssued(ticket, access)),
                not_issued,
            )


def run_examination(
    effect: ExamineDocument,
    ports: DeskPorts,
    context: QObject,
    lane: Lane,
    send: Callable[[events.Event], None],
) -> Ticket:
    """Queue an examination; cancelling the ticket saves what has not begun."""
    ticket = effect.ticket
    return lane.run(
        context,
        lambda: ports.examine(effect.scan),
        lambda found: send(events.DocumentExamined(ticket, found)),
        lambda error: send(events.ExaminationFailed(ticket, error)),
    )


def run_look_up(
    effect: LookUp,
    ports: DeskPorts,
    context: QObject,
    lane: Lane,
    send: Callable[[events.Event], None],
) -> None:
    """Look for who is like the applicant, beside everything else."""
    ticket = effect.ticket
    lane.run(
        context,
        lambda: ports.look_up(effect.applicant),
        lambda found: send(events.BackgroundFound(ticket, found)),
        lambda error: send(events.BackgroundFailed(ticket, error)),
    )


def forget_picture(
    ports: DeskPorts, context: QObject, lane: Lane, send: Callable[[events.Event], None]
) -> None:
    """Leave nothing of an applicant's document in the reading process, nor of its examination."""
    lane.run(
        context,
        ports.forget,
        lambda _forgotten: None,
        lambda error: send(events.OfferFailed(error)),
    )


def stop_camera(
    ports: DeskPorts, context: QObject, lane: Lane, send: Callable[[events.Event], None]
) -> None:
    """Let the camera go, after everything that was asked of it before."""
    lane.run(
        context,
        ports.camera_stop,
        lambda _stopped: None,
        lambda error: send(events.OfferFailed(error)),
    )
