"""Hand any number of ids to a query."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlmodel import Session

_ID_SETS = {
    "sqlite": "SELECT value FROM json_each(:ids)",
    "postgresql": "SELECT jsonb_array_elements_text(CAST(:ids AS jsonb))",
}


def id_set(session: Session, ids: Iterable[str]) -> Any:
    """Give the ids as what ``in_`` takes: in one parameter, since drivers limit their count."""
    dialect = session.connection().dialect.name
    return text(_ID_SETS[dialect]).bindparams(ids=json.dumps(sorted(ids)))
