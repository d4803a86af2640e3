"""The way of one directive from receipt to enforcement, step by step with its instants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.directives import DirectiveStage
from kiosk.domain.operators import Act
from kiosk.services.permission import reading
from kiosk.services.rule_book import directive_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

RECEIVED, STAGED, AUTHENTICATED, APPROVED, BINDS, PUBLISHED, WITHDRAWN = (
    "received", "staged", "authenticated", "approved", "binds", "published", "withdrawn",
)  # fmt: skip
_PAGE = 200


@dataclass(frozen=True, slots=True)
class Step:
    """Hold one step by its name; ``at`` is ``None`` until it happens.

    ``detail`` is the name of a way, a reading or a publication's number;
    nothing personal.
    """

    name: str
    at: datetime | None
    detail: str = ""


def timeline(env: Environment, session: OperatorSession, directive_id: str) -> Sequence[Step]:
    """Give the steps of one directive in order, those to come last.

    *Binds* is when it comes into force, never before its approval; *published*
    is the first publication after that, from which on gateways refuse.
    """
    with reading(env, session, Act.READ_DIRECTIVES) as uow:
        record = uow.directives.get(directive_id)
        directive = directive_of(uow, record)
        letter, approval = record.authentication, record.approval
        steps = [
            Step(RECEIVED, directive.received),
            Step(STAGED, record.staged_at),
            Step(
                AUTHENTICATED,
                letter.at if letter is not None else None,
                letter.method if letter is not None else "",
            ),
        ]
        if record.stage is DirectiveStage.WITHDRAWN:
            return [*steps[: 3 if letter else 2], Step(WITHDRAWN, record.withdrawn_at)]
        if approval is None:
            return [*steps, Step(APPROVED, None), Step(BINDS, None), Step(PUBLISHED, None)]
        binds = max(directive.in_force, approval.at)
        published, version = _first_publication(uow, binds)
        return [
            *steps,
            Step(APPROVED, approval.at, approval.reading),
            Step(BINDS, binds),
            Step(PUBLISHED, published, version),
        ]


def _first_publication(uow: UnitOfWork, since: datetime) -> tuple[datetime | None, str]:
    """Find the first publication signed at or after an instant."""
    found: tuple[datetime | None, str] = (None, "")
    offset = 0
    while page := uow.publications.page(offset, _PAGE):
        for record in page:
            if record.signed_at < since:
                return found
            found = (record.signed_at, str(record.version))
        offset += _PAGE
    return found
