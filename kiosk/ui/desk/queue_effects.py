"""Run what the queue's flow asks for, and bring back the outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.flows import desk_queue_events as events
from kiosk.flows.desk_queue_state import (
    ClaimCase,
    ClaimNext,
    HandOver,
    ListCases,
    PutBack,
    ResumeCase,
    StoreVerdict,
    UndoVerdict,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kiosk.flows.desk_queue_state import Claim, Effect
    from kiosk.services.cases import CaseFile
    from kiosk.ui.desk.queue_ports import QueuePorts
    from kiosk.ui.shared import Lane


def run_queue_effect(
    effect: Effect,
    ports: QueuePorts,
    context: QObject,
    lane: Lane,
    *,
    send: Callable[[events.Event], None],
    lay: Callable[[CaseFile], None],
) -> None:
    """Start the work of ``effect``; a case that was claimed is laid out by ``lay`` first."""
    ticket = effect.ticket

    def claimed(file: CaseFile | None) -> None:
        if file is not None:
            lay(file)
        send(events.Claimed(ticket, file.case if file is not None else None))

    if isinstance(effect, ClaimNext | ClaimCase | ResumeCase):
        lane.run(
            context,
            lambda: _claim(effect, ports),
            claimed,
            lambda error: send(events.Failed(ticket, error)),
        )
    elif isinstance(effect, ListCases):
        lane.run(
            context,
            lambda: tuple(ports.cases()),
            lambda rows: send(events.Listed(ticket, rows, ports.now())),
            lambda error: send(events.Failed(ticket, error)),
        )
    elif isinstance(effect, StoreVerdict):
        lane.run(
            context,
            lambda: ports.decide(effect.verdict, effect.found),
            lambda code: send(events.Stored(ticket, code=code)),
            lambda error: send(events.Failed(ticket, error)),
        )
    else:
        lane.run(
            context,
            lambda: _store(effect, ports),
            lambda count: send(events.Stored(ticket, count)),
            lambda error: send(events.Failed(ticket, error)),
        )


def _claim(effect: Claim, ports: QueuePorts) -> CaseFile | None:
    match effect:
        case ClaimNext():
            return ports.claim_next()
        case ClaimCase(case_id=case_id):
            return ports.claim(case_id)
        case ResumeCase(code=code):
            return ports.resume(code)


def _store(effect: UndoVerdict | PutBack | HandOver, ports: QueuePorts) -> int:
    """Store a step; give how many cases were handed over by it."""
    match effect:
        case UndoVerdict(verdict=verdict):
            ports.undo(verdict.case.id)
        case PutBack(case_id=case_id):
            ports.release(case_id)
        case HandOver(note=note):
            return ports.hand_over(note)
    return 0
