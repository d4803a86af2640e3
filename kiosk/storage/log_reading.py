"""Check the log of a store without its key: entries name nobody, so nothing is sealed.

Whoever can write the database could replace the log together with its public
key. A verifier key or a checkpoint kept elsewhere, at a gateway for instance,
shows that; both can be handed in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key
from sqlmodel import Session, col, select

from kiosk.audit import CheckedLog, LogBrokenError, LogLeaf, NoteVerifier, check_chain
from kiosk.audit.directive_history import check_directives_present
from kiosk.audit.token_history import check_token_states, lost_entries, token_states
from kiosk.domain.issuer import KeyPurpose
from kiosk.storage.database import open_engine_read_only, reading
from kiosk.storage.directive_rows import DirectiveRow
from kiosk.storage.errors import StorageError
from kiosk.storage.log import frontier_of
from kiosk.storage.paging import in_batches
from kiosk.storage.rows import (
    THE_ONLY_ROW,
    IssuerRow,
    LogCheckpointRow,
    LogHeadRow,
    LogLeafRow,
    SigningKeyRow,
    TokenRow,
)
from kiosk.storage.schema import require_current

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_KEEP = "Keep this store as evidence and compare it with a backup."


@dataclass(frozen=True, slots=True)
class CheckedStoreLog:
    """State what was checked, and the keys that signed it."""

    log: CheckedLog
    verifiers: tuple[NoteVerifier, ...]


def check_log(
    url: str,
    *,
    trusted: Sequence[NoteVerifier] = (),
    kept_checkpoints: Iterable[str] = (),
) -> CheckedStoreLog:
    """Check every entry, checkpoint and token state, and the stored head; change nothing.

    Of directives it checks that every approved one is there: what their rows
    hold is sealed, and compared wherever the store is published.
    Without ``trusted`` the store's own log keys are taken, those struck off
    included. Raises `LogBrokenError` at the first fault, `StorageError` where
    the store cannot be read.
    """
    engine = open_engine_read_only(url)
    try:
        with Session(reading(engine)) as session:
            require_current(session.connection())
            return check_within(session, tuple(trusted), kept_checkpoints)
    finally:
        engine.dispose()


def check_within(
    session: Session,
    trusted: tuple[NoteVerifier, ...] = (),
    kept_checkpoints: Iterable[str] = (),
) -> CheckedStoreLog:
    """Check as `check_log` does, in a transaction that sees a store of this version."""
    verifiers = trusted or tuple(_stored_verifiers(session))
    notes = session.exec(select(LogCheckpointRow.note).order_by(col(LogCheckpointRow.size))).all()
    checked = check_chain(_leaves(session), [*notes, *kept_checkpoints], *verifiers)
    size = checked.frontier.size
    if checked.signed_size != size:
        raise LogBrokenError(
            f"No signed checkpoint covers entry {checked.signed_size} of the log "
            "and those after it.",
            _KEEP,
            entry=checked.signed_size,
        )
    if frontier_of(session.get(LogHeadRow, THE_ONLY_ROW)) != checked.frontier:
        raise LogBrokenError("The stored head of the log does not fit its entries.", _KEEP)
    logged = token_states(leaf.entry for leaf in _leaves(session))
    lost = lost_entries(leaf.encoded for leaf in _leaves(session))
    check_token_states(logged, _stored_states(session), size, lost)
    directives = frozenset(session.exec(select(DirectiveRow.id)))
    check_directives_present((leaf.encoded for leaf in _leaves(session)), directives)
    return CheckedStoreLog(checked, verifiers)


def _leaves(session: Session) -> Iterator[LogLeaf]:
    leaves = select(LogLeafRow.seq, LogLeafRow.encoded, LogLeafRow.leaf_hash)
    for seq, encoded, leaf_hash in in_batches(session, leaves, col(LogLeafRow.seq)):
        yield LogLeaf(seq, encoded, leaf_hash)


def _stored_states(session: Session) -> Iterator[tuple[str, int]]:
    tokens = select(TokenRow.seq, TokenRow.jti, TokenRow.state)
    for _, jti, state in in_batches(session, tokens, col(TokenRow.seq)):
        yield jti, state


def _stored_verifiers(session: Session) -> Iterator[NoteVerifier]:
    issuer = session.get(IssuerRow, THE_ONLY_ROW)
    if issuer is None:
        raise StorageError("This store is empty.", "Open the kiosk to set it up.")
    keys = session.exec(
        select(SigningKeyRow.public_der)
        .where(SigningKeyRow.purpose == KeyPurpose.LOG.value)
        .order_by(col(SigningKeyRow.seq))
    )
    for public_der in keys:
        public_key = load_der_public_key(public_der)
        if not isinstance(public_key, Ed25519PublicKey):
            raise LogBrokenError("A key of the log is of another kind.", _KEEP)
        yield NoteVerifier(issuer.log_origin, public_key.public_bytes_raw())
