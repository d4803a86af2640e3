"""Note that somebody took a table along: who, which, and how many rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.operators import Act
from kiosk.services.permission import changing

if TYPE_CHECKING:
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment


def note_export(env: Environment, session: OperatorSession, table: str, rows: int) -> None:
    """Log an export before its file is written; ``table`` is the key of the place."""
    with changing(env, session, Act.READ_PEOPLE) as (uow, now):
        uow.log.append(
            Event.TABLE_EXPORTED,
            at=now,
            actor=session.person_id,
            body={"table": table, "rows": rows},
        )
        uow.commit()
