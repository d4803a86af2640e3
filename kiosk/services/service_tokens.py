"""Services and agents: registered, answered for, given a token, and ended.

A service's token looks exactly like a person's. What it opens is decided by
those who answer for the service: a model is open to it where it is open to
every one of them, held where it is held for one, blocked where it is blocked
for one. They are kept as history: who answered when can be told for ever.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.access import AccessDecision, TokenRecord, TokenState, strictest
from kiosk.domain.errors import KioskError, PermissionDeniedError
from kiosk.domain.operators import Act
from kiosk.domain.service_accounts import Answerable, AnswerableError, ServiceAccount
from kiosk.services.decisions import outcome_for
from kiosk.services.erased import refuse_erased, refuse_restricted
from kiosk.services.grants import end_some
from kiosk.services.issuance import sign_token
from kiosk.services.patience import patient
from kiosk.services.permission import changing, reading
from kiosk.services.service_standing import (
    Lacking,
    lacking,
    refuse_alone,
    require_standing,
    settle,
    stands_still,
)
from kiosk.services.token_ports import TokenFilter

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from kiosk.directives.decision import Outcome
    from kiosk.domain.access import Model
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

ENDED = "service_ended"
"""The reason that the tokens of an ended service carry."""

NAME_MAX_LENGTH = 80
PURPOSE_MAX_LENGTH = 400
MOST_ANSWERABLE = 20


class ServiceNameError(KioskError):
    """Refuse a name or a purpose for a service."""


@dataclass(frozen=True, slots=True)
class IssuedToService:
    """Hold a token to be shown once, its record, and what it opens now, model by model."""

    account: ServiceAccount
    token: str
    record: TokenRecord
    decisions: Mapping[str, AccessDecision]


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """Hold one service for a list: who answers by name, what it lacks, its living tokens.

    ``names`` takes the id of everybody who answers or answered to their name,
    empty for somebody who was erased.
    """

    account: ServiceAccount
    names: Mapping[str, str]
    lacking: tuple[Lacking, ...]
    living: int

    @property
    def stands_still(self) -> bool:
        """Tell whether nothing is open to it until somebody else answers."""
        return self.account.ended_at is None and stands_still(self.lacking)


@dataclass(frozen=True, slots=True)
class ServiceDetail:
    """Hold a service's row, its tokens (newest first), and what each model is to it, and why."""

    row: ServiceRow
    tokens: tuple[TokenRecord, ...]
    outcomes: Mapping[str, ServiceOutcome]


@dataclass(frozen=True, slots=True)
class ServiceOutcome:
    """Hold what is decided about a service and one model, and about each who answers for it."""

    decision: AccessDecision
    people: tuple[tuple[str, Outcome], ...]


@patient
def register(
    env: Environment,
    session: OperatorSession,
    name: str,
    purpose: str,
    people: Sequence[str],
) -> ServiceAccount:
    """Register a service and who answers for it, at least one person.

    Raises `ServiceNameError` for a name that is empty, too long or in use,
    `AnswerableError` for nobody or somebody twice, and `PermissionDeniedError`
    to an operator who names themselves.
    """
    name, purpose = " ".join(name.split()), " ".join(purpose.split())
    with changing(env, session, Act.EDIT_SERVICES) as (uow, now):
        _require_words(uow, name, purpose)
        _require_people(people)
        for person_id in people:
            _require_answerable(uow, session, person_id)
        answerable = tuple(Answerable(each, now) for each in people)
        account = ServiceAccount(
            env.identifier(), name, purpose, now, answerable, chosen_by=session.person_id
        )
        uow.service_accounts.add(account, now)
        uow.log.append(
            Event.SERVICE_REGISTERED,
            at=now,
            actor=session.person_id,
            body={"service": account.id},
        )
        _log_each(uow, session, account, (Event.SERVICE_PERSON_NAMED, people), now)
        uow.commit()
    return account


@patient
def change_people(
    env: Environment,
    session: OperatorSession,
    service_id: str,
    *,
    name: Sequence[str] = (),
    release: Sequence[str] = (),
) -> ServiceAccount:
    """Name and release people of a service, together; what it may do follows at once.

    Whoever leaves may leave nobody: then the service stands still, and goes on
    when somebody else is named. Raises `PermissionDeniedError` to an operator
    who issued what may live now, and for a release to one who answers for it.
    """
    with changing(env, session, Act.EDIT_SERVICES) as (uow, now):
        account = uow.service_accounts.get(service_id)
        if session.person_id in account.issuers(now):
            raise PermissionDeniedError(
                "Nobody may change who answers for a service while what they issued to it lives.",
                "Ask another operator to do it.",
            )
        if release and session.person_id in account.answering:
            raise PermissionDeniedError(
                "Nobody may release anybody from a service that they answer for.",
                "Ask another operator to do it.",
            )
        account = change_within(uow, session, account, now, name=name, release=release)
        uow.commit()
    return account


def change_within(
    uow: UnitOfWork,
    session: OperatorSession,
    account: ServiceAccount,
    now: datetime,
    *,
    name: Sequence[str] = (),
    release: Sequence[str] = (),
) -> ServiceAccount:
    """Name and release people within a transaction; the caller commits."""
    for person_id in release:
        account = account.released(person_id, now)
    for person_id in name:
        _require_answerable(uow, session, person_id)
        account = account.named(person_id, now)
    if len(account.answering) > MOST_ANSWERABLE:
        raise _too_many()
    account = replace(account, chosen_by=session.person_id)
    uow.service_accounts.replace(account, now)
    _log_each(uow, session, account, (Event.SERVICE_PERSON_RELEASED, release), now)
    _log_each(uow, session, account, (Event.SERVICE_PERSON_NAMED, name), now)
    settle(uow, account, now, session.person_id)
    return account


@patient
def issue(env: Environment, session: OperatorSession, service_id: str) -> IssuedToService:
    """Sign a token for a service; earlier ones stay as they are.

    Raises `StandsStillError` for a service that lacks somebody, and
    `PermissionDeniedError` to an operator who answers for it themselves, or
    chose last who does.
    """
    with changing(env, session, Act.EDIT_SERVICES) as (uow, now):
        account = uow.service_accounts.get(service_id)
        require_standing(uow, account, now)
        refuse_alone(account, session)
        token, record = sign_token(uow, env, account, now)
        account = account.issued(session.person_id, now, record.expires_at)
        uow.service_accounts.replace(account, now)
        uow.log.append(
            Event.TOKEN_ISSUED,
            at=now,
            actor=session.person_id,
            body={"jti": record.jti, "kid": record.kid, "service": account.id},
        )
        decisions = {
            model.name: outcome_for_service(uow, account, model, now).decision
            for model in uow.models.all()
        }
        uow.commit()
    return IssuedToService(account, token, record, decisions)


def end(env: Environment, session: OperatorSession, service_id: str) -> int:
    """End a service for good: revoke its tokens and what renews them; give how many it had."""
    with changing(env, session, Act.EDIT_SERVICES) as (uow, now):
        revoked = end_within(uow, service_id, now, session.person_id)
        uow.commit()
    return revoked


def end_within(uow: UnitOfWork, service_id: str, now: datetime, actor: str) -> int:
    """End a service within a transaction; the caller commits."""
    account = uow.service_accounts.get(service_id)
    released = account.answering
    own = frozenset({service_id})
    wanted = TokenFilter(service_ids=own)
    while end_some(uow, wanted, now, ENDED, actor=actor):
        pass
    living = TokenFilter(service_ids=own, live_at=now, not_state=TokenState.INVALID)
    jtis = list(uow.tokens.jtis(living))
    uow.tokens.set_state(jtis, TokenState.INVALID, ENDED)
    uow.service_accounts.replace(account.ended(now), now)
    uow.log.append(
        Event.SERVICE_ENDED, at=now, actor=actor, body={"service": service_id, "jtis": jtis}
    )
    for person_id in released:
        uow.log.append(
            Event.SERVICE_PERSON_RELEASED,
            at=now,
            actor=actor,
            subject="" if uow.rights.tombstone(person_id) else person_id,
            body={"service": service_id},
        )
    return len(jtis)


def service_rows(env: Environment, session: OperatorSession) -> Sequence[ServiceRow]:
    """Give every service, the ended ones too, in the order of their registration."""
    with reading(env, session, Act.READ_SERVICES) as uow:
        return _rows(uow, uow.service_accounts.all(), env.clock())


def answered_by(
    env: Environment, session: OperatorSession, person_id: str
) -> Sequence[ServiceAccount]:
    """Give the services that a person answers for, or answered for."""
    with reading(env, session, Act.READ_PEOPLE) as uow:
        return answered_ever(uow, person_id)


def answered_ever(uow: UnitOfWork, person_id: str) -> Sequence[ServiceAccount]:
    """Give the services that a person answers for or answered for, oldest first."""
    return [
        account
        for account in uow.service_accounts.all()
        if any(each.person_id == person_id for each in account.answerable)
    ]


def service_detail(env: Environment, session: OperatorSession, service_id: str) -> ServiceDetail:
    """Give one service with its tokens and what is decided about it now."""
    with reading(env, session, Act.READ_SERVICES) as uow:
        now = env.clock()
        account = uow.service_accounts.get(service_id)
        (row,) = _rows(uow, [account], now)
        outcomes = {
            model.name: outcome_for_service(uow, account, model, now) for model in uow.models.all()
        }
        return ServiceDetail(row, tuple(uow.tokens.of_service(service_id)), outcomes)


def outcome_for_service(
    uow: UnitOfWork, account: ServiceAccount, model: Model, at: datetime
) -> ServiceOutcome:
    """Decide about a service and one model, now: the strictest of what is decided of its people.

    Of somebody who was erased nothing can be told, so that the service is blocked.
    """
    known = [each for each in account.answering if uow.rights.tombstone(each) is None]
    people = tuple((each, outcome_for(uow, each, model, at)) for each in known)
    if stands_still(lacking(uow, account, at)):
        return ServiceOutcome(AccessDecision.BLOCK, people)
    return ServiceOutcome(strictest(outcome.decision for _, outcome in people), people)


def _rows(
    uow: UnitOfWork, accounts: Sequence[ServiceAccount], now: datetime
) -> Sequence[ServiceRow]:
    ids = {each.person_id for account in accounts for each in account.answerable}
    people = uow.persons.known(ids)
    return [
        ServiceRow(
            account,
            {
                each.person_id: str(people[each.person_id].particulars.name)
                if each.person_id in people
                else ""
                for each in account.answerable
            },
            () if account.ended_at is not None else lacking(uow, account, now),
            uow.tokens.count(
                TokenFilter(
                    service_ids=frozenset({account.id}), live_at=now, not_state=TokenState.INVALID
                )
            ),
        )
        for account in accounts
    ]


def _require_words(uow: UnitOfWork, name: str, purpose: str) -> None:
    if not 1 <= len(name) <= NAME_MAX_LENGTH or not name.isprintable():
        raise ServiceNameError(
            "This cannot be the name of a service.",
            f"Use up to {NAME_MAX_LENGTH} signs that can be read.",
        )
    if not 1 <= len(purpose) <= PURPOSE_MAX_LENGTH or not purpose.isprintable():
        raise ServiceNameError(
            "What the service is for is missing or too long.",
            f"Say it in up to {PURPOSE_MAX_LENGTH} signs.",
        )
    running = (each for each in uow.service_accounts.all() if each.ended_at is None)
    if any(each.name.casefold() == name.casefold() for each in running):
        raise ServiceNameError(
            "A service of this name is registered already.",
            "Choose another name, or end it first.",
        )


def _require_people(people: Collection[str]) -> None:
    if not people:
        raise AnswerableError(
            "Nobody is named who answers for the service.", "Name at least one person."
        )
    if len(set(people)) < len(people):
        raise AnswerableError("One person is named twice.", "Name each of them once.")
    if len(people) > MOST_ANSWERABLE:
        raise _too_many()


def _too_many() -> AnswerableError:
    return AnswerableError(
        "So many people cannot answer for one service.",
        f"Name up to {MOST_ANSWERABLE} of them.",
    )


def _require_answerable(uow: UnitOfWork, session: OperatorSession, person_id: str) -> None:
    refuse_erased(uow, person_id)
    refuse_restricted(uow, person_id)
    uow.persons.get(person_id)
    if person_id == session.person_id:
        raise PermissionDeniedError(
            "Nobody may name themselves as answerable.", "Ask another operator to do it."
        )


def _log_each(
    uow: UnitOfWork,
    session: OperatorSession,
    account: ServiceAccount,
    changes: tuple[Event, Sequence[str]],
    now: datetime,
) -> None:
    """Log one entry for each person: theirs is the one commitment that an entry has."""
    event, people = changes
    for person_id in people:
        uow.log.append(
            event,
            at=now,
            actor=session.person_id,
            subject="" if uow.rights.tombstone(person_id) else person_id,
            body={"service": account.id},
        )
