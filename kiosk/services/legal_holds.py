"""Legal holds: a record stays as it is, whatever any clock says, until somebody releases it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.enrolments import short_name
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.domain.rights import LegalHold
from kiosk.services.erased import refuse_erased
from kiosk.services.permission import changing, reading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.rights import Restriction
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

_SHORTEST_WORDS = 3


class LegalHoldError(KioskError):
    """Refuse a step that a legal hold does not allow."""


@dataclass(frozen=True, slots=True)
class HoldView:
    """Hold a legal hold with the name of the person, or of the case, whose record it keeps."""

    hold: LegalHold
    person_name: str


@dataclass(frozen=True, slots=True)
class RestrictionView:
    """Hold a restriction with the name of the person."""

    restriction: Restriction
    person_name: str


def place_hold(
    env: Environment, session: OperatorSession, person_id: str, *, reference: str, reason: str
) -> LegalHold:
    """Keep a record for a court or an inquiry; it beats every purge and every erasure."""
    _require_words(reference, reason)
    with changing(env, session, Act.PLACE_LEGAL_HOLD) as (uow, now):
        refuse_erased(uow, person_id)
        uow.persons.get(person_id)
        hold = _new_hold(env, session, now, reference, reason)
        hold = replace(hold, person_id=person_id)
        _place(uow, session, hold, now)
        uow.commit()
    return hold


def place_case_hold(
    env: Environment, session: OperatorSession, case_id: str, *, reference: str, reason: str
) -> LegalHold:
    """Keep a case as it is, whoever it ends in; it holds the person's record, too."""
    _require_words(reference, reason)
    with changing(env, session, Act.PLACE_LEGAL_HOLD) as (uow, now):
        uow.cases.get(case_id)
        hold = replace(_new_hold(env, session, now, reference, reason), case_id=case_id)
        _place(uow, session, hold, now)
        uow.commit()
    return hold


def release_hold(
    env: Environment, session: OperatorSession, hold_id: str, *, reason: str
) -> LegalHold:
    """Release a hold; clocks run again, and an erasure that waited is the next purge's."""
    if len(reason.strip()) < _SHORTEST_WORDS:
        raise LegalHoldError("The reason is missing.", "Say why the record need not stay.")
    with changing(env, session, Act.RELEASE_LEGAL_HOLD) as (uow, now):
        hold = uow.rights.get_hold(hold_id)
        if not hold.active:
            raise LegalHoldError("This hold is released already.", "There is nothing left to do.")
        hold = replace(
            hold,
            reason=f"{hold.reason}\n{reason.strip()}",
            released_by=session.login,
            released_at=now,
        )
        uow.rights.replace_hold(hold)
        uow.log.append(
            Event.LEGAL_HOLD_RELEASED,
            at=now,
            actor=session.person_id,
            subject=hold.person_id or hold.case_id,
            body={"hold": hold.id},
        )
        uow.commit()
    return hold


def _require_words(reference: str, reason: str) -> None:
    if not reference.strip() or len(reason.strip()) < _SHORTEST_WORDS:
        raise LegalHoldError(
            "The matter or the reason is missing.",
            "Give the reference of the matter, and say why the record must stay.",
        )


def _new_hold(
    env: Environment, session: OperatorSession, now: datetime, reference: str, reason: str
) -> LegalHold:
    return LegalHold(
        id=env.identifier(),
        person_id="",
        reference=reference.strip(),
        reason=reason.strip(),
        placed_by=session.login,
        placed_at=now,
    )


def _place(uow: UnitOfWork, session: OperatorSession, hold: LegalHold, now: datetime) -> None:
    uow.rights.add_hold(hold)
    uow.log.append(
        Event.LEGAL_HOLD_PLACED,
        at=now,
        actor=session.person_id,
        subject=hold.person_id or hold.case_id,
        body={"hold": hold.id},
    )


def holds(env: Environment, session: OperatorSession) -> Sequence[HoldView]:
    """Give the holds: those that hold first, then those released, newest first."""
    with reading(env, session, Act.READ_RETENTION) as uow:
        found = uow.rights.holds()
        people = uow.persons.known({each.person_id for each in found if each.person_id})
    views = [
        HoldView(
            each,
            short_name(each.case_id)
            if each.case_id
            else str(people[each.person_id].particulars.name),
        )
        for each in found
    ]
    return sorted(views, key=lambda view: not view.hold.active)


def restrictions(env: Environment, session: OperatorSession) -> Sequence[RestrictionView]:
    """Give the restricted records, oldest first."""
    with reading(env, session, Act.READ_RETENTION) as uow:
        found = uow.rights.restrictions()
        people = uow.persons.known({each.person_id for each in found})
    return [RestrictionView(each, str(people[each.person_id].particulars.name)) for each in found]
