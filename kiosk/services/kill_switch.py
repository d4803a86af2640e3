"""Switch models off for everybody, and on again: two officers each time, one transaction.

A kill switch is a directive file like any other, so that what it did can be
asked, reported and proven in the same way.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.directives.directive import EVERY_MODEL, Directive, Reading
from kiosk.domain.directives import DirectiveStage
from kiosk.domain.errors import NotFoundError
from kiosk.domain.operators import Act
from kiosk.services.activation import (
    Officers,
    activate_own,
    file_time,
    one_of_each,
    require_reason,
    superseding_file,
)
from kiosk.services.directives import DirectiveLifeError
from kiosk.services.permission import changing_by_two, reading
from kiosk.services.rule_book import KILL_SWITCH, directive_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.directives import DirectiveRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

_UNDONE = "-undone"
_READING = Reading(
    id="G", title="Everybody", block="when { true }", hold="", needs_nationality=False
)


@dataclass(frozen=True, slots=True)
class KillSwitch:
    """Hold one kill switch; ``models`` may be ``("*",)``, ``undone_at`` is ``None`` while on."""

    id: str
    models: tuple[str, ...]
    reason: str
    thrown_at: datetime
    review_at: datetime
    undone_at: datetime | None = None


def throw(
    env: Environment,
    first: OperatorSession,
    second: OperatorSession,
    models: Sequence[str],
    *,
    reason: str,
    review: datetime,
) -> KillSwitch:
    """Block ``models`` for everybody from now on, ``("*",)`` for every model there is.

    ``review`` is when somebody must look again; nothing opens by itself then.
    """
    require_reason(reason)
    officers = Officers(first, second)
    with changing_by_two(env, first, second, Act.THROW_KILL_SWITCH) as (uow, now):
        _require_models(uow, models)
        if review <= now:
            raise DirectiveLifeError(
                "The review would lie in the past.", "Say when somebody must look again."
            )
        settings = uow.issuer.settings()
        text, instant = reason.strip(), file_time(now, settings.zone)
        directive = Directive(
            id=f"{KILL_SWITCH}{now:%Y%m%d-%H%M%S}-{env.entropy(2).hex()}",
            title="Kill switch",
            authority=settings.name,
            reference="kill switch",
            basis="Decision of two officers",
            text=text,
            text_sha256=hashlib.sha256(text.encode()).hexdigest(),
            received=instant,
            in_force=instant,
            zone=settings.zone,
            models=one_of_each(models),
            review=file_time(review, settings.zone),
            readings=(_READING,),
        )
        record = activate_own(uow, env, officers, directive, reading=_READING.id, now=now)
        body: dict[str, str | int] = {
            "switch": record.id,
            "models": len(models),
            "sha256": record.sha256,
        }
        officers.log(uow, Event.KILL_SWITCH_THROWN, now, body)
        uow.commit()
    return KillSwitch(record.id, directive.models, text, now, review)


def undo(
    env: Environment,
    first: OperatorSession,
    second: OperatorSession,
    switch_id: str,
    *,
    reason: str,
) -> KillSwitch:
    """Take a kill switch back; what else binds the models goes on binding them."""
    require_reason(reason)
    officers = Officers(first, second)
    with changing_by_two(env, first, second, Act.UNDO_KILL_SWITCH) as (uow, now):
        switch = _switch(uow, uow.directives.get(switch_id))
        if switch is None:
            raise NotFoundError("There is no such kill switch.", "Look again.")
        if switch.undone_at is not None:
            raise DirectiveLifeError("This kill switch is undone already.", "Look again.")
        original = directive_of(uow, uow.directives.get(switch_id))
        written = superseding_file(
            uow,
            original,
            (),
            reason=reason,
            now=now,
            identifier=switch_id + _UNDONE,
            title="Kill switch undone",
        )
        undone = activate_own(uow, env, officers, written, reading="", now=now)
        body = {"switch": switch_id, "sha256": undone.sha256}
        officers.log(uow, Event.KILL_SWITCH_UNDONE, now, body)
        uow.commit()
    return KillSwitch(
        switch.id, switch.models, switch.reason, switch.thrown_at, switch.review_at, now
    )


def kill_switches(env: Environment, session: OperatorSession) -> Sequence[KillSwitch]:
    """Give every kill switch, newest first."""
    with reading(env, session, Act.READ_DIRECTIVES) as uow:
        return switches(uow)


def switches(uow: UnitOfWork) -> Sequence[KillSwitch]:
    """Give every kill switch, newest first."""
    found = (_switch(uow, record) for record in reversed(uow.directives.all()))
    return [switch for switch in found if switch is not None]


def _switch(uow: UnitOfWork, record: DirectiveRecord) -> KillSwitch | None:
    if not record.id.startswith(KILL_SWITCH) or record.id.endswith(_UNDONE):
        return None
    directive = directive_of(uow, record)
    undone = next((each for each in uow.directives.all() if each.id == record.id + _UNDONE), None)
    return KillSwitch(
        record.id,
        directive.models,
        directive.text,
        record.staged_at,
        directive.review or record.staged_at,
        None
        if undone is None or undone.stage is not DirectiveStage.APPROVED
        else undone.staged_at,
    )


def _require_models(uow: UnitOfWork, models: Sequence[str]) -> None:
    known = {EVERY_MODEL, *(model.name for model in uow.models.all())}
    if not models or not known.issuperset(models):
        raise DirectiveLifeError(
            "One of these models is not served here, or none is named.",
            "Choose from the models that there are, or all of them.",
        )
