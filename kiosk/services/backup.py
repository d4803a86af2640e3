"""Backups: what is said about one, and how a store goes on from one.

A backup is a store as it stood at one entry of its log. Whatever the log tells
of after that is not in it: people may have been erased, tokens revoked,
directives approved. Whoever restores one hands in the log that went on, where
there is one, and what can be done again from it is done again here.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from kiosk.audit.checkpoint import open_checkpoint
from kiosk.audit.directive_history import follow_approvals
from kiosk.audit.entries import LogEntry
from kiosk.audit.errors import LogBrokenError, NoteError
from kiosk.audit.events import Event
from kiosk.audit.log import LogLeaf, check_chain
from kiosk.audit.merkle import leaf_hash
from kiosk.audit.token_history import token_states
from kiosk.domain.access import TokenState
from kiosk.domain.directives import DirectiveStage
from kiosk.domain.errors import KioskError, NotFoundError
from kiosk.domain.operators import Act
from kiosk.services.closed_again import close_again
from kiosk.services.erasure import replay_erasures
from kiosk.services.grants import end_some
from kiosk.services.log import log_verifier
from kiosk.services.permission import changing
from kiosk.services.ports import TokenFilter
from kiosk.services.service_standing import STANDS_STILL, is_halted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

FORMAT = "identity-kiosk/backup/v1"

VERSIONS_AHEAD = 1_000_000
"""How far a restored store's publications begin above every number that it knows of.

Gateways refuse a number that goes back, and a backup does not know how many
were published after it.
"""

_NOT_A_MANIFEST = (
    ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError
)  # fmt: skip

REVOKED_AGAIN = "restored"
"""The reason that tokens carry whose state was brought up to the log's."""


class BackupError(KioskError):
    """Refuse a backup that cannot be made, or cannot be restored as asked."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """State what a backup holds: how far its log goes, and the SHA-256 of each file.

    ``kind`` is ``store``, or ``log`` for one that holds the log and nothing
    personal. ``publication`` is the last number that a publication was given.
    """

    kind: str
    made_at: str
    issuer: str
    entries: int
    checkpoint: str
    log_key: str
    publication: int
    files: Mapping[str, tuple[int, str]]

    def encode(self) -> bytes:
        """Give JSON."""
        return json.dumps({"format": FORMAT, **asdict(self)}, indent=2, sort_keys=True).encode()

    @classmethod
    def decode(cls, data: bytes) -> Manifest:
        """Read a manifest, or raise `BackupError`."""
        try:
            members: dict[str, Any] = json.loads(data)
            if members.pop("format") != FORMAT:
                raise _no_backup()
            files = {
                str(name): (int(size), str(digest))
                for name, (size, digest) in members.pop("files").items()
            }
            entries, publication = members.pop("entries"), members.pop("publication")
            rest = {name: str(value) for name, value in members.items()}
            return cls(entries=int(entries), publication=int(publication), files=files, **rest)
        except _NOT_A_MANIFEST as error:
            raise _no_backup() from error


@dataclass(frozen=True, slots=True)
class NewerLog:
    """Hold the whole log that went on after a backup, with a signed checkpoint of all of it."""

    leaves: Sequence[bytes]
    checkpoint: str


@dataclass(frozen=True, slots=True)
class Continued:
    """Hold where a backup's log ended, and the entries that were taken over after that.

    ``without`` are the directives that they approve and the backup lacks.
    """

    entries: int
    lacking: tuple[bytes, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Resumed:
    """State how a store went on from a backup.

    ``taken_over`` entries came from the newer log, and ``lost`` counts, by
    event, what they tell of: their records are gone. ``without`` are approved
    directives among those. ``closed_again`` counts keys, accounts and stations
    that were put out of use since. ``tokens_lost`` were issued since and never
    revoked: no gateway admits them any more, so they must be issued again.
    """

    entries: int
    taken_over: int
    lost: Mapping[str, int]
    revoked_again: int
    closed_again: int
    erased_again: int
    tokens_lost: int
    without: tuple[str, ...]
    first_version: int


def manifest_of(env: Environment, *, kind: str) -> Manifest:
    """State how the store stands now; files are added by whoever writes them."""
    with env.store.reading() as uow:
        versions = [each.version for each in uow.publications.page(0, 1)]
        return Manifest(
            kind=kind,
            made_at=env.clock().isoformat(),
            issuer=uow.issuer.settings().name,
            entries=uow.log.size(),
            checkpoint=uow.log.checkpoint(),
            log_key=str(log_verifier(uow)),
            publication=max(versions, default=0),
            files={},
        )


def note_backup(env: Environment, session: OperatorSession, *, digest: str, entries: int) -> None:
    """Log that a backup was made: the digest of its manifest, and how far its log goes."""
    with changing(env, session, Act.MAKE_BACKUP) as (uow, now):
        uow.log.append(
            Event.BACKUP_MADE,
            at=now,
            actor=session.person_id,
            body={"manifest": digest, "entries": entries},
        )
        uow.commit()


def note_new_passphrase(env: Environment, session: OperatorSession) -> None:
    """Log, before it is done, that the store's key goes behind another passphrase."""
    with changing(env, session, Act.MAKE_BACKUP) as (uow, now):
        uow.log.append(
            Event.KEY_ROTATED, at=now, actor=session.person_id, body={"purpose": "passphrase"}
        )
        uow.commit()


def require_backup(env: Environment, session: OperatorSession) -> None:
    """Raise `PermissionDeniedError` unless the operator may make backups."""
    with changing(env, session, Act.MAKE_BACKUP):
        pass


def check_seals(env: Environment) -> int:
    """Open every person's record and every document; give how many, or raise what is broken."""
    with env.store.reading() as uow:
        people = sum(1 for _ in uow.persons.search_terms())
        return people + sum(1 for _ in uow.evidence.search_terms())


def continue_log(
    env: Environment, newer: NewerLog | None, *, accept_lost_directives: bool = False
) -> Continued:
    """Let the log of a restored store go on where the newer log ends, before anybody signs in.

    The entries that the backup lacks become entries of this store, so that
    the log never forks. Directives that were approved meanwhile cannot be
    brought back from a log: raises `BackupError` and names them, unless
    ``accept_lost_directives``. Needs no operator: the log's own signature
    speaks for every entry, and whoever restores holds the store's key.
    """
    with env.store.writing() as uow:
        size = uow.log.size()
        if newer is None:
            return Continued(size)
        lacking = _lacking(uow, newer, size)
        without = _lost_directives(uow, lacking)
        if without and not accept_lost_directives:
            raise BackupError(
                "Directives were approved after this backup, and it does not hold them: "
                f"{', '.join(without)}.",
                "Have their files at hand, accept that they are lost, and lead them through "
                "approval again before you publish.",
            )
        uow.log.take_over(lacking, newer.checkpoint)
        uow.commit()
    return Continued(size, lacking, without)


def resume_store(
    env: Environment, session: OperatorSession, continued: Continued, *, manifest: str
) -> Resumed:
    """Let a restored store go on, above every publication that may have been seen.

    Tokens are brought to the state that the entries taken over tell of; keys
    that were struck off, accounts that were closed, and stations that were
    withdrawn stay so; whoever was erased is erased again. Codes and refresh
    tokens all end: the backup does not know which were used after it, and each
    is good once. The log says what is lost.

    Tokens that were issued after the backup have no record, so nobody could
    revoke them, nor knows which were. The shards that they may lie in are
    closed: gateways refuse them all, and their places are drawn for nobody.
    """
    size, lacking, without = continued.entries, continued.lacking, continued.without
    with changing(env, session, Act.RESTORE_BACKUP) as (uow, now):
        changed, tokens_lost = _states_again(uow, lacking, size)
        uow.shards.close(now)
        closed = close_again(uow, env, session, _entries(lacking), now)
        first = _reserve(uow, lacking, now)
        _end_renewals(uow, session, now)
        uow.log.append(
            Event.BACKUP_RESTORED,
            at=now,
            actor=session.person_id,
            body={
                "manifest": manifest,
                "lost_from": size,
                "lost_to": size + len(lacking),
                "without": without,
            },
        )
        uow.commit()
    erased = replay_erasures(env, session, lacking)
    return Resumed(
        entries=size,
        taken_over=len(lacking),
        lost=Counter(entry.event.value for entry in _entries(lacking)),
        revoked_again=changed,
        closed_again=closed,
        erased_again=len(erased),
        tokens_lost=tokens_lost,
        without=without,
        first_version=first + 1,
    )


def _lacking(uow: UnitOfWork, newer: NewerLog, size: int) -> tuple[bytes, ...]:
    """Give the entries that the store lacks, once the newer log is seen to be this one's."""
    verifier = log_verifier(uow)
    try:
        head = open_checkpoint(newer.checkpoint, verifier)
    except NoteError as error:
        raise BackupError(
            "The newer log was not signed by this store's log key.",
            "Give the log of this store: kiosk backup --log-only writes it.",
        ) from error
    if head.size != len(newer.leaves):
        raise LogBrokenError(
            "The newer log is not whole.", "Take it from another copy.", entry=head.size
        )
    check_chain(_leaves(newer.leaves), [newer.checkpoint], verifier)
    pairs = zip(uow.log.leaves(), newer.leaves, strict=False)
    if any(own != theirs for own, theirs in pairs):
        raise BackupError(
            "The newer log and the backup contradict each other.",
            "Keep both as evidence: one log cannot have had both.",
        )
    return tuple(newer.leaves[size:])


def _lost_directives(uow: UnitOfWork, lacking: Sequence[bytes]) -> tuple[str, ...]:
    approved = DirectiveStage.APPROVED
    stored = {record.id for record in uow.directives.all() if record.stage is approved}
    named = {approval.directive for approval in follow_approvals((), lacking)}
    return tuple(sorted(named - stored))


def _states_again(uow: UnitOfWork, lacking: Sequence[bytes], size: int) -> tuple[int, int]:
    """Bring tokens to the states that the lacking entries tell of; the log says so already.

    Give how many, and how many more those entries issued and did not revoke.
    """
    lost = 0
    wanted: dict[tuple[TokenState, str], list[str]] = {}
    for jti, logged in token_states(LogEntry.decode(each)[1] for each in uow.log.leaves()).items():
        if logged.entry < size or logged.entry >= size + len(lacking):
            continue
        try:
            stored = uow.tokens.get(jti)
        except NotFoundError:
            lost += logged.issued >= size and logged.state is not TokenState.INVALID
            continue
        halted = logged.event is Event.SERVICE_STOPPED  # by nobody: it goes on with its service
        if stored.state is not logged.state or is_halted(stored) is not halted:
            reason = "" if logged.state is TokenState.VALID else REVOKED_AGAIN
            known = logged.state, STANDS_STILL if halted else reason
            wanted.setdefault(known, []).append(jti)
    for (state, reason), jtis in wanted.items():
        uow.tokens.set_state(jtis, state, reason)
    return sum(map(len, wanted.values())), lost


def _end_renewals(uow: UnitOfWork, session: OperatorSession, now: datetime) -> None:
    while end_some(uow, TokenFilter(), now, REVOKED_AGAIN, actor=session.person_id):
        pass


def _reserve(uow: UnitOfWork, lacking: Sequence[bytes], now: datetime) -> int:
    """Use up every publication number that may have been seen anywhere.

    Two stores restored from one backup must not use the same numbers either: a
    gateway that met the first, and refused it, could not follow the second.
    """
    known = [uow.publications.reserve_version()]
    for entry in _entries(lacking):
        version = entry.body.get("version")
        if entry.event is Event.PUBLICATION_SIGNED and isinstance(version, int):
            known.append(version)
    highest = max(max(known) + VERSIONS_AHEAD, int(now.timestamp()))
    uow.publications.reserve_until(highest)
    return highest


def _entries(leaves: Sequence[bytes]) -> Iterator[LogEntry]:
    return (LogEntry.decode(each)[1] for each in leaves)


def _leaves(encoded: Sequence[bytes]) -> Iterator[LogLeaf]:
    return (LogLeaf(number, each, leaf_hash(each)) for number, each in enumerate(encoded))


def _no_backup() -> BackupError:
    return BackupError("This is no backup of a kiosk.", "Choose the file that kiosk backup made.")
