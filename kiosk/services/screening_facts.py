"""Carry a screening state into the facts about a person."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.services.facts import current_facts, settle

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.facts import ScreeningState
    from kiosk.services.ports import UnitOfWork


def record_screening(uow: UnitOfWork, person_id: str, state: ScreeningState, at: datetime) -> None:
    """Record the state as a fact, so that the next publication decides by it.

    Implements `kiosk.services.screening_ports.RecordScreening`; nothing is
    recorded when the state is the one that is known.
    """
    known = current_facts(uow, person_id)
    if known.screening is not state:
        settle(uow, person_id, replace(known, screening=state), at)
