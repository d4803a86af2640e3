"""An operator's own filters: what they look for again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.services.permission import changing, reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.rights import SavedFilter
    from kiosk.services.environment import Environment

MOST = 20
"""How many filters an operator keeps; with more, the list is no help any more."""

LONGEST_NAME = 40


class SavedFilterError(KioskError):
    """Refuse a filter that could not be found again."""


def saved_filters(env: Environment, session: OperatorSession, place: str) -> Sequence[SavedFilter]:
    """Give the filters that this operator saved for a place."""
    with reading(env, session, Act.READ_PEOPLE) as uow:
        found = uow.rights.saved_filters(session.operator_id)
    return [each for each in found if each.place == place]


def save_filter(env: Environment, session: OperatorSession, wanted: SavedFilter) -> None:
    """Save a filter, in the place of one of the same name; nobody else sees it."""
    name = wanted.name.strip()
    if not name or len(name) > LONGEST_NAME:
        raise SavedFilterError(
            f"A filter has a name of up to {LONGEST_NAME} characters.", "Give it a short name."
        )
    with changing(env, session, Act.READ_PEOPLE) as (uow, _):
        others = _others(uow.rights.saved_filters(session.operator_id), wanted)
        if len(others) >= MOST:
            raise SavedFilterError(f"There are {MOST} filters already.", "Remove one first.")
        uow.rights.save_filters(session.operator_id, (*others, wanted))
        uow.commit()


def remove_filter(env: Environment, session: OperatorSession, unwanted: SavedFilter) -> None:
    """Forget a filter; one that is not there stays away."""
    with changing(env, session, Act.READ_PEOPLE) as (uow, _):
        others = _others(uow.rights.saved_filters(session.operator_id), unwanted)
        uow.rights.save_filters(session.operator_id, others)
        uow.commit()


def _others(found: Sequence[SavedFilter], named: SavedFilter) -> tuple[SavedFilter, ...]:
    key = (named.place, named.name)
    return tuple(each for each in found if (each.place, each.name) != key)
