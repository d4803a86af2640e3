"""Gather what gateways must know, have it signed and written, and record it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_public_key

from kiosk.audit.events import Event
from kiosk.domain.access import TokenState
from kiosk.domain.issuer import KeyPurpose, PublicationRecord
from kiosk.domain.operators import Act
from kiosk.services.directives_as_logged import require_directives_as_logged
from kiosk.services.enforcement import enforcement
from kiosk.services.gathered_places import GatheredPlaces
from kiosk.services.issuance import SigningKeyError, newest_key
from kiosk.services.log import log_verifier
from kiosk.services.permission import reading, refuse_clock_set_back, require
from kiosk.services.ports import NumberTakenError
from kiosk.tokens import (
    PublicationInput,
    VerificationKey,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from kiosk.domain.issuer import SigningKey
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import Publisher, UnitOfWork

_PUBLISHING_KEYS = (
    KeyPurpose.TOKENS,
    KeyPurpose.TARGETS,
    KeyPurpose.SNAPSHOT,
    KeyPurpose.TIMESTAMP,
)


_PUBLISHED_MATTERS = {"token", "service", "model", "key", "settings", "kill_switch", "relief"}
_PUBLISHED_EVENTS = {
    Event.PERSON_FACTS_RECORDED,
    Event.PERSON_ERASED,
    Event.DIRECTIVE_APPROVED,
    Event.DIRECTIVE_LIFTED,
    Event.SCREENING_HIT_FOUND,
    Event.SCREENING_HIT_WITHDRAWN,
    Event.SCREENING_HIT_ADJUDICATED,
    Event.BACKUP_RESTORED,
}
_MOST_ENTRIES = 1000  # beyond, publishing is cheaper than looking


@dataclass(frozen=True, slots=True)
class Gathered:
    """Hold what a publication says, the directives it enforces, and when time changes it."""

    content: PublicationInput
    binding: frozenset[str]
    next_change: datetime | None


def gather(env: Environment) -> Gathered:
    """Read everything that a publication says, from one snapshot of the store."""
    with env.store.reading() as uow:
        return _gather(uow, env, env.clock(), GatheredPlaces())


def publish(
    env: Environment,
    publisher: Publisher,
    directory: Path,
    session: OperatorSession | None = None,
    *,
    gathered: GatheredPlaces | None = None,
) -> Publication:
    """Sign and write the present state; record and log it only if its content changed.

    The publisher process has no operator; from the console ``session`` says
    who pressed the button. The version is used up first, so that a number
    never stands for two publications, and every token issued from then on says
    that it is listed from a later one; it lies above the highest number that
    the directory has seen. Signing happens outside any transaction, because
    it takes long and the desk must go on.

    What was ``gathered`` for the last publication need not be read again.
    """
    known = GatheredPlaces() if gathered is None else gathered
    reserved = _reserve(env, session)
    try:
        return _publish(env, publisher, directory, session, known, reserved=reserved)
    except NumberTakenError as taken:
        reserved = _reserve_above(env, session, taken.highest, refused=reserved.version)
        return _publish(env, publisher, directory, session, known, reserved=reserved)


def _publish(
    env: Environment,
    publisher: Publisher,
    directory: Path,
    session: OperatorSession | None,
    known: GatheredPlaces,
    *,
    reserved: _Reserved,
) -> Publication:
    version, log_size = reserved
    with env.store.reading() as uow:
        now = env.clock()
        gathered = _gather(uow, env, now, known)
        keys = {purpose: newest_key(uow, purpose, now) for purpose in _PUBLISHING_KEYS}
        roots = tuple(uow.issuer.roots())
    content = gathered.content
    published = publisher(
        content, keys=keys, roots=roots, version=version, directory=directory, now=now
    )
    record = PublicationRecord(
        version=version,
        signed_at=now,
        directory=str(directory),
        targets=published.targets,
        changed=published.changed,
        log_size=log_size,
        invalid=_count(content, TokenState.INVALID),
        suspended=_count(content, TokenState.SUSPENDED),
    )
    if published.changed:
        _record(env, session, record, gathered.binding)
    return Publication(record, gathered.next_change)


@dataclass(frozen=True, slots=True)
class Publication:
    """Hold what was published, and when time alone will change it next."""

    record: PublicationRecord
    next_change: datetime | None


def publication_due(env: Environment, published: int | None = None) -> bool:
    """Tell whether something that gateways must know happened since the last publication.

    The log tells: signing in or reading changes nothing outside, a revoked
    token does. Tokens that merely expired need no publication. Whoever says
    what it ``published`` last is told, too, of a newer one by somebody else,
    which lies in another folder, perhaps on another machine.
    """
    with env.store.reading() as uow:
        last = uow.publications.page(0, 1)
        if not last or (published is not None and published < last[0].version):
            return True
        since = uow.log.size() - last[0].log_size
        return since > _MOST_ENTRIES or any(
            entry.event in _PUBLISHED_EVENTS
            or entry.event.value.partition(".")[0] in _PUBLISHED_MATTERS
            for entry in uow.log.page(0, since)
        )


def publications(
    env: Environment, session: OperatorSession, offset: int, limit: int
) -> Sequence[PublicationRecord]:
    """Give what was published, newest first."""
    with reading(env, session, Act.READ_PUBLICATIONS) as uow:
        return uow.publications.page(offset, limit)


def count_publications(env: Environment, session: OperatorSession) -> int:
    """Count what was published."""
    with reading(env, session, Act.READ_PUBLICATIONS) as uow:
        return uow.publications.count()


class _Reserved(NamedTuple):
    """Hold a publication's number, and how long the log was when it was used up."""

    version: int
    log_size: int


def _reserve(env: Environment, session: OperatorSession | None) -> _Reserved:
    """Use up a number; give it, and how long the log is by then.

    A token that is issued right after this says that it is listed from a later
    publication, though this one may already tell of it: so for all that the
    log has gained by the time of gathering another publication is due.
    """
    with env.store.writing() as uow:
        refuse_clock_set_back(uow, env.clock())
        if session is not None:
            require(uow, session, Act.PUBLISH)
        reserved = _Reserved(uow.publications.reserve_version(), uow.log.size())
        uow.commit()
    return reserved


def _reserve_above(
    env: Environment, session: OperatorSession | None, taken: int, *, refused: int
) -> _Reserved:
    """Use up every number to the highest that is taken, and the next one.

    A number that another publisher of this store took is used up here, too.
    One that is not, or the very one that was ``refused``, was published before
    this store was taken back to an earlier state, whoever did that and however:
    it may lack tokens, so its shards are closed as after ``kiosk restore``.
    """
    with env.store.writing() as uow:
        if taken == refused or taken >= uow.publications.next_version():
            uow.shards.close(env.clock())
        uow.publications.reserve_until(taken)
        uow.commit()
    return _reserve(env, session)


def _record(
    env: Environment,
    session: OperatorSession | None,
    record: PublicationRecord,
    binding: frozenset[str],
) -> None:
    with env.store.writing() as uow:
        uow.publications.add(record)
        _note_enforced(uow, record, binding, env.clock())
        uow.log.append(
            Event.PUBLICATION_SIGNED,
            at=env.clock(),
            actor=session.person_id if session is not None else "",
            body={
                "version": record.version,
                "targets": record.targets,
                "changed": len(record.changed),
                "log_size": record.log_size,
                "invalid": record.invalid,
                "suspended": record.suspended,
            },
        )
        uow.commit()


def _note_enforced(
    uow: UnitOfWork, record: PublicationRecord, binding: frozenset[str], now: datetime
) -> None:
    """Note, for directives that this publication is the first to carry, since when they bind."""
    for directive in uow.directives.all():
        if directive.id in binding and directive.enforced_at is None:
            uow.directives.replace(
                replace(directive, enforced_at=now, enforced_version=record.version)
            )
            uow.log.append(
                Event.DIRECTIVE_IN_FORCE,
                at=now,
                body={"directive": directive.id, "version": record.version},
            )


def _gather(uow: UnitOfWork, env: Environment, now: datetime, known: GatheredPlaces) -> Gathered:
    from kiosk.services.shard_reading import shard_states  # noqa: PLC0415 -- it needs numpy

    require_directives_as_logged(uow, env.logged)
    settings = uow.issuer.settings()
    enforced = enforcement(uow, env, now)
    content = PublicationInput(
        issuer=settings.url,
        models=enforced.models,
        shards=shard_states(uow, enforced.tables, now, known),
        keys=tuple(
            _verification_key(key)
            for key in uow.keys.of(KeyPurpose.TOKENS)
            if key.not_before <= now
        ),
        appeal_url=settings.appeal_url,
        checkpoint=uow.log.checkpoint(),
        log_key=str(log_verifier(uow)),
    )
    return Gathered(content, enforced.binding, enforced.next_change)


def _count(content: PublicationInput, state: TokenState) -> int:
    return sum(shard.validity.count(state) for shard in content.shards)


def _verification_key(key: SigningKey) -> VerificationKey:
    public = load_der_public_key(key.public_der)
    if not isinstance(public, ec.EllipticCurvePublicKey):
        raise SigningKeyError(
            "A key that signs tokens is not on the curve P-256.",
            "Ask an admin to make a new signing key.",
        )
    return VerificationKey.from_public_key(public)
