"""A person's rights over their record: what stands in it, correction, restriction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.errors import KioskError, PermissionDeniedError
from kiosk.domain.operators import Act
from kiosk.domain.rights import Restriction
from kiosk.services.access_log import LoggedAct, note_request
from kiosk.services.erased import refuse_erased, refuse_restricted
from kiosk.services.permission import changing, reading
from kiosk.services.retention_duties import obstacles
from kiosk.services.service_standing import settle_services_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.persons import Particulars, Person
    from kiosk.domain.rights import AccessNote
    from kiosk.services.environment import Environment
    from kiosk.services.retention_duties import Obstacle

_SHORTEST_WORDS = 3


class RightsError(KioskError):
    """Refuse a change to a record that the record does not allow."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Hold how a record stands: what is open to its person, and what is against it.

    ``answers_for`` names the services that stand still once it is not used.
    """

    restriction: Restriction | None
    obstacles: tuple[Obstacle, ...]
    notes: Sequence[AccessNote]
    answers_for: tuple[str, ...] = ()


def standing(env: Environment, session: OperatorSession, person_id: str) -> Standing:
    """Say whether a record is restricted, what stands against erasing it, who opened it."""
    with reading(env, session, Act.READ_PEOPLE) as uow:
        refuse_erased(uow, person_id)
        return Standing(
            uow.rights.restriction(person_id),
            obstacles(uow, person_id, env.clock()),
            uow.rights.notes(person_id),
            tuple(each.name for each in uow.service_accounts.answered_by(person_id)),
        )


def correct(
    env: Environment,
    session: OperatorSession,
    person_id: str,
    particulars: Particulars,
    *,
    reason: str,
) -> Person:
    """Correct how a person is named and reached; what documents say stays as they say it.

    Citizenships and statuses are corrected by onboarding again, with evidence.
    """
    _require_words(reason)
    if not particulars.name.primary_identifier.strip():
        raise RightsError("The name is missing.", "Type at least a surname or the one name.")
    with changing(env, session, Act.CORRECT_PERSON) as (uow, now):
        refuse_erased(uow, person_id)
        refuse_restricted(uow, person_id)
        if person_id == session.person_id:
            raise PermissionDeniedError(
                "Nobody corrects their own record.", "Ask another operator to do it."
            )
        person = uow.persons.get(person_id)
        if person.particulars == particulars:
            raise RightsError("Nothing is changed.", "Type what is right, or leave it as it is.")
        person = replace(person, particulars=particulars)
        uow.persons.replace(person)
        act = LoggedAct("corrected", Event.PERSON_CHANGED)
        note_request(uow, session, person_id, now, act, words=reason)
        uow.commit()
    return person


def restrict(
    env: Environment, session: OperatorSession, person_id: str, *, reason: str
) -> Restriction:
    """Keep a record without using it, for as long as its person contests it.

    Tokens stay as they are: a restriction is no refusal. But a record that is
    not used answers for nothing: services that the person answers for stand still.
    """
    _require_words(reason)
    with changing(env, session, Act.RESTRICT_PERSON) as (uow, now):
        refuse_erased(uow, person_id)
        uow.persons.get(person_id)
        refuse_restricted(uow, person_id)
        restriction = Restriction(person_id, now, reason.strip())
        uow.rights.restrict(restriction)
        uow.log.append(
            Event.PERSON_RESTRICTED,
            at=now,
            actor=session.person_id,
            subject=person_id,
            body={"why": "asked"},
        )
        settle_services_of(uow, person_id, now, session.person_id)
        uow.commit()
    return restriction


def lift_restriction(
    env: Environment, session: OperatorSession, person_id: str, *, reason: str
) -> None:
    """Let a record be used again; a wish to be erased that waited is withdrawn with it."""
    _require_words(reason)
    with changing(env, session, Act.RESTRICT_PERSON) as (uow, now):
        refuse_erased(uow, person_id)
        if uow.rights.restriction(person_id) is None:
            raise RightsError("This record is not restricted.", "There is nothing left to do.")
        uow.rights.lift_restriction(person_id)
        act = LoggedAct("restriction lifted", Event.PERSON_RESTRICTION_LIFTED)
        note_request(uow, session, person_id, now, act, words=reason)
        settle_services_of(uow, person_id, now, session.person_id)
        uow.commit()


def _require_words(reason: str) -> None:
    if len(reason.strip()) < _SHORTEST_WORDS:
        raise RightsError("The reason is missing.", "Say why, so that others can follow it.")
