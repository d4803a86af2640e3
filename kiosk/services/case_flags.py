"""Discreet flags: duress and fraud, raised without a trace on any screen of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.enrolments import CaseFlag
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.services.permission import changing, reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.enrolments import CaseFlagKind
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment


LONGEST_NOTE = 500


class CaseFlagError(KioskError):
    """Refuse a flag whose note is too long to be kept."""


def raise_flag(
    env: Environment,
    session: OperatorSession,
    case_id: str,
    kind: CaseFlagKind,
    note: str = "",
) -> None:
    """Tell compliance about a case, or about somebody at the desk without one (empty id).

    The case stays as it is, and nothing is returned: there is nothing for a
    screen to show to whoever looks over the clerk's shoulder. The log commits
    to the case and does not say which kind of flag it was.
    """
    note = note.strip()
    if len(note) > LONGEST_NOTE:
        raise CaseFlagError(
            f"The note has more than {LONGEST_NOTE} characters.", "Say it in fewer words."
        )
    with changing(env, session, Act.RAISE_FLAG) as (uow, now):
        if case_id:
            uow.cases.get(case_id)
        flag = CaseFlag(env.identifier(), case_id, kind, session.person_id, now, note)
        uow.cases.add_flag(flag)
        uow.log.append(
            Event.CASE_FLAGGED,
            at=now,
            actor=session.person_id,
            subject=case_id,
            body={"flag": flag.id},
        )
        uow.commit()


def flags(env: Environment, session: OperatorSession) -> Sequence[CaseFlag]:
    """Give all flags, newest first, to compliance officers and admins."""
    with reading(env, session, Act.READ_FLAGS) as uow:
        return uow.cases.flags()
