"""Hand any number of ids to a query."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import or_, text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Mapped
    from sqlmodel import Session

    from kiosk.services.token_ports import TokenFilter

_ID_SETS = {
    "sqlite": "SELECT value FROM json_each(:{name})",
    "postgresql": "SELECT jsonb_array_elements_text(CAST(:{name} AS jsonb))",
}


def id_set(session: Session, ids: Iterable[str], *, name: str = "ids") -> Any:
    """Give the ids as what ``in_`` takes: in one parameter, since drivers limit their count.

    Where one statement has several sets, each has a ``name`` of its own.
    """
    written = _ID_SETS[session.connection().dialect.name].format(name=name)
    return text(written).bindparams(**{name: json.dumps(sorted(ids))})


def of_holders(
    session: Session, wanted: TokenFilter, person: Mapped[Any], service: Mapped[Any]
) -> list[ColumnElement[bool]]:
    """Give the conditions by which a filter of tokens narrows whose they are."""
    given = []
    if wanted.person_ids is not None:
        given.append(person.in_(id_set(session, wanted.person_ids, name="people")))
    if wanted.service_ids:
        given.append(service.in_(id_set(session, wanted.service_ids, name="services")))
    return [or_(*given)] if given else []
