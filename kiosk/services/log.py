"""Read the log, and check it from its first entry to its last checkpoint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key

from kiosk.audit.entries import LogEntry
from kiosk.audit.errors import EntryError, LogBrokenError
from kiosk.audit.log import LogLeaf, check_chain
from kiosk.audit.merkle import leaf_hash
from kiosk.audit.note import NoteVerifier
from kiosk.domain.issuer import KeyPurpose
from kiosk.domain.operators import Act
from kiosk.services.permission import reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class LogReport:
    """State how many entries were checked, under how many signed checkpoints.

    ``checkpoint`` is the newest; ``log_key`` is the key that anybody else
    needs to check it (C2SP ``signed-note`` verifier key).
    """

    size: int
    checkpoints: int
    checkpoint: str
    log_key: str


def check_log(env: Environment) -> LogReport:
    """Check every entry against every checkpoint; raise `LogBrokenError` at the first fault.

    Needs no operator: whoever can open the store may check it.
    """
    with env.store.reading() as uow:
        verifier = log_verifier(uow)
        checked = check_chain(_leaves(uow.log.leaves()), uow.log.checkpoints(), verifier)
        if checked.signed_size != checked.frontier.size:
            raise LogBrokenError(
                f"No checkpoint covers the log from entry {checked.signed_size} on.",
                "Keep this store as evidence and compare it with a backup.",
                entry=checked.signed_size,
            )
        return LogReport(
            size=checked.frontier.size,
            checkpoints=checked.checkpoints,
            checkpoint=uow.log.checkpoint(),
            log_key=str(verifier),
        )


def log_page(
    env: Environment, session: OperatorSession, offset: int, limit: int
) -> Sequence[LogEntry]:
    """Give entries, newest first."""
    with reading(env, session, Act.READ_LOG) as uow:
        return uow.log.page(offset, limit)


def log_size(env: Environment, session: OperatorSession) -> int:
    """Count the entries."""
    with reading(env, session, Act.READ_LOG) as uow:
        return uow.log.size()


def log_verifier(uow: UnitOfWork) -> NoteVerifier:
    """Give the log's public key under the log's name."""
    key = load_der_public_key(uow.keys.of(KeyPurpose.LOG)[0].public_der)
    if not isinstance(key, Ed25519PublicKey):
        raise LogBrokenError("The log's key is not an Ed25519 key.", "Restore a backup.")
    return NoteVerifier(uow.issuer.settings().log_origin, key.public_bytes_raw())


def _leaves(encoded: Iterable[bytes]) -> Iterator[LogLeaf]:
    """Take the number that each leaf states, so that a gap is noticed."""
    for place, data in enumerate(encoded):
        try:
            seq, _ = LogEntry.decode(data)
        except EntryError:
            seq = place  # the check of the chain reports it under this number
        yield LogLeaf(seq, data, leaf_hash(data))
