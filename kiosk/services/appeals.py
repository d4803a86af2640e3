"""Appeals: a clock, an officer, an outcome, and temporary relief while they wait."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.appeals import Appeal, AppealOutcome, Relief
from kiosk.domain.errors import KioskError, PermissionDeniedError
from kiosk.domain.operators import Act
from kiosk.services.facts import current_facts, regroup
from kiosk.services.permission import changing, changing_by_two, reading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

ANSWER_WITHIN = timedelta(days=10)
"""How long an appeal may wait for its answer."""

LONGEST_RELIEF = timedelta(days=90)
"""How long a relief may last; a longer need wants a directive, or another relief."""

_SHORTEST_WORDS = 3


class AppealError(KioskError):
    """Refuse a step that an appeal or a relief does not allow."""


@dataclass(frozen=True, slots=True)
class AppealView:
    """Hold an appeal with its person's name (empty for a petition) and relief, if any."""

    appeal: Appeal
    person_name: str
    relief: Relief | None


def open_appeal(
    env: Environment,
    session: OperatorSession,
    *,
    person_id: str = "",
    directive_id: str = "",
    models: Sequence[str] = (),
    grounds: str,
) -> Appeal:
    """Take in a person's appeal, or, without a person, a petition against a directive."""
    if len(grounds.strip()) < _SHORTEST_WORDS:
        raise AppealError("The grounds are missing.", "Write down what the person says.")
    if not person_id and not directive_id:
        raise AppealError(
            "A petition is against a directive.", "Choose the directive, or the person."
        )
    with changing(env, session, Act.OPEN_APPEAL) as (uow, now):
        if person_id:
            uow.persons.get(person_id)
        if directive_id:
            uow.directives.get(directive_id)
        _require_models(uow, models)
        appeal = Appeal(
            id=env.identifier(),
            person_id=person_id,
            directive=directive_id,
            models=tuple(models),
            grounds=grounds.strip(),
            opened_by=session.person_id,
            opened_at=now,
            due_at=now + ANSWER_WITHIN,
        )
        uow.appeals.add(appeal)
        uow.log.append(
            Event.APPEAL_OPENED,
            at=now,
            actor=session.person_id,
            subject=person_id,
            body={"appeal": appeal.id, "directive": directive_id},
        )
        uow.commit()
    return appeal


def close_appeal(
    env: Environment,
    session: OperatorSession,
    appeal_id: str,
    *,
    outcome: AppealOutcome,
    answer: str,
) -> Appeal:
    """Answer an appeal; nobody answers their own, nor one that they took in themselves.

    What the outcome asks for is done by itself: facts corrected, relief
    granted, a directive lifted.
    """
    if len(answer.strip()) < _SHORTEST_WORDS:
        raise AppealError("The answer is missing.", "Say why, in words for the person.")
    with changing(env, session, Act.DECIDE_APPEAL) as (uow, now):
        appeal = uow.appeals.get(appeal_id)
        if not appeal.open:
            raise AppealError("This appeal is answered already.", "Open a new one.")
        if session.person_id in (appeal.person_id, appeal.opened_by):
            raise PermissionDeniedError(
                "Nobody answers an appeal of their own, or one that they took in.",
                "Ask another officer to answer it.",
            )
        appeal = replace(
            appeal,
            officer=session.person_id,
            outcome=outcome,
            answer=answer.strip(),
            closed_at=now,
        )
        uow.appeals.replace(appeal)
        uow.log.append(
            Event.APPEAL_CLOSED,
            at=now,
            actor=session.person_id,
            subject=appeal.person_id,
            body={"appeal": appeal.id, "outcome": outcome.value},
        )
        uow.commit()
    return appeal


def appeals(env: Environment, session: OperatorSession) -> Sequence[AppealView]:
    """Give the appeals: the open ones by when they are due, then those answered."""
    with reading(env, session, Act.READ_APPEALS) as uow:
        found = uow.appeals.all()
        people = uow.persons.several({each.person_id for each in found if each.person_id})
        reliefs = {each.appeal: each for each in uow.appeals.reliefs() if each.appeal}
    views = [
        AppealView(
            each,
            str(people[each.person_id].particulars.name) if each.person_id else "",
            reliefs.get(each.id),
        )
        for each in found
    ]
    return sorted(views, key=lambda view: (not view.appeal.open, view.appeal.due_at))


def grant_relief(
    env: Environment,
    first: OperatorSession,
    second: OperatorSession,
    person_id: str,
    *,
    models: Sequence[str],
    until: datetime,
    reason: str,
    appeal_id: str = "",
) -> Relief:
    """Let one person use models until an instant, whatever directives say of their class.

    Kill switches and confirmed screening hits outrank it. Neither officer may
    be the person. It ends by itself.
    """
    if len(reason.strip()) < _SHORTEST_WORDS:
        raise AppealError("The reason is missing.", "Say why the person may go on.")
    with changing_by_two(env, first, second, Act.GRANT_RELIEF) as (uow, now):
        if person_id in (first.person_id, second.person_id):
            raise PermissionDeniedError(
                "Nobody grants relief to themselves.", "Ask two other officers."
            )
        relief = Relief(
            id=env.identifier(),
            person_id=person_id,
            models=tuple(models),
            reason=reason.strip(),
            first_officer=first.person_id,
            second_officer=second.person_id,
            granted_at=now,
            until=until,
            appeal=appeal_id,
        )
        _require_grantable(uow, relief, now)
        uow.appeals.add_relief(relief)
        regroup(uow, person_id, current_facts(uow, person_id), now)
        body: dict[str, str | int] = {"relief": relief.id, "models": len(models)}
        for actor in (first.person_id, second.person_id):
            uow.log.append(Event.RELIEF_GRANTED, at=now, actor=actor, subject=person_id, body=body)
        uow.commit()
    return relief


def end_relief(
    env: Environment, session: OperatorSession, relief_id: str, *, reason: str
) -> Relief:
    """End a relief before its time; one officer may, for it takes access away from one person."""
    if len(reason.strip()) < _SHORTEST_WORDS:
        raise AppealError("The reason is missing.", "Say why it ends before its time.")
    with changing(env, session, Act.END_RELIEF) as (uow, now):
        relief = uow.appeals.get_relief(relief_id)
        if not relief.holds(now):
            raise AppealError("This relief has ended already.", "There is nothing left to do.")
        relief = replace(relief, ended_at=now)
        uow.appeals.replace_relief(relief)
        regroup(uow, relief.person_id, current_facts(uow, relief.person_id), now)
        uow.log.append(
            Event.RELIEF_ENDED,
            at=now,
            actor=session.person_id,
            subject=relief.person_id,
            body={"relief": relief.id},
        )
        uow.commit()
    return relief


def _require_grantable(uow: UnitOfWork, relief: Relief, now: datetime) -> None:
    if not now < relief.until <= now + LONGEST_RELIEF:
        raise AppealError(
            "A relief ends within ninety days, and not in the past.",
            "Choose an end in that time.",
        )
    if not relief.models:
        raise AppealError("No model is chosen.", "Choose the models to open.")
    _require_models(uow, relief.models)
    if relief.appeal and uow.appeals.get(relief.appeal).person_id != relief.person_id:
        raise AppealError("This appeal is another person's.", "Choose the right appeal.")
    if any(each.holds(now) for each in uow.appeals.reliefs(relief.person_id)):
        raise AppealError(
            "This person has a relief already.", "End it first; one holds at a time."
        )


def _require_models(uow: UnitOfWork, models: Sequence[str]) -> None:
    known = {"*", *(model.name for model in uow.models.all())}
    if not known.issuperset(models):
        raise AppealError("One of these models is not served here.", "Choose from the models.")
