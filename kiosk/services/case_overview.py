"""The queue as the console sees it: how much waits, for how long, and each case by its name.

Nothing here is personal: a case is known by its number, its steps and its reasons.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.enrolments import CLAIMABLE_STATES, OPEN_STATES, CaseState
from kiosk.domain.operators import Act
from kiosk.services.case_ports import CaseFilter
from kiosk.services.codes import CodeError, code_hash
from kiosk.services.permission import reading

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from kiosk.domain.enrolments import EnrolmentCase
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

MOST_LISTED = 2_000
"""Cases that a list holds; whoever looks for another one gives its name."""

EVERY_STATE = frozenset(CaseState)
_NAME = re.compile(r"(?:\w+\s+)?([0-9a-f]{4,32})", re.IGNORECASE)
"""What a slip of paper says of a case: a word in some language, then how its number begins."""


@dataclass(frozen=True, slots=True)
class QueueNumbers:
    """Count the cases of the queue; ``oldest_since`` is when the longest wait began."""

    waiting: int = 0
    second_wanted: int = 0
    held: int = 0
    sent_back: int = 0
    oldest_since: datetime | None = None


def queue_numbers(uow: UnitOfWork) -> QueueNumbers:
    """Count the queue where it is kept; no case is opened but the oldest."""

    def counted(state: CaseState) -> int:
        return uow.cases.count(CaseFilter(frozenset({state})))

    oldest = uow.cases.page(CaseFilter(CLAIMABLE_STATES), 0, 1)
    return QueueNumbers(
        waiting=counted(CaseState.WAITING),
        second_wanted=counted(CaseState.SECOND_WANTED),
        held=counted(CaseState.CLAIMED),
        sent_back=counted(CaseState.SENT_BACK),
        oldest_since=oldest[0].waiting_since if oldest else None,
    )


def cases_standing(
    env: Environment, session: OperatorSession, states: Collection[CaseState]
) -> Sequence[EnrolmentCase]:
    """Give the cases that stand so, those that came first before the others."""
    with reading(env, session, Act.READ_CASES) as uow:
        return uow.cases.page(CaseFilter(frozenset(states)), 0, MOST_LISTED)


def find_cases(
    env: Environment, session: OperatorSession, query: str, limit: int
) -> Sequence[EnrolmentCase]:
    """Find cases by what is written on a slip: a name such as ``Case 4F2A``, or a whole code.

    Looking a continuation code up does not use it: only who takes the case does.
    """
    with reading(env, session, Act.READ_CASES) as uow:
        case = _with_code(uow, query)
        if case is not None:
            return [case]
        named = _NAME.fullmatch(query.strip())
        if named is None:
            return []
        prefix = named[1].lower()
        found = [
            *uow.cases.page(CaseFilter(OPEN_STATES, id_prefix=prefix), 0, limit),
            *uow.cases.page(CaseFilter(EVERY_STATE - OPEN_STATES, id_prefix=prefix), 0, limit),
        ]
        return found[:limit]


def _with_code(uow: UnitOfWork, query: str) -> EnrolmentCase | None:
    try:
        return uow.cases.with_code(code_hash(query))
    except CodeError:
        return None
