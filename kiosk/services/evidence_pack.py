"""Make evidence packs of a directive, and open the rows that a regulator names."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.audit.checkpoint import open_checkpoint
from kiosk.audit.events import Event
from kiosk.audit.pack import complete, open_rows, seal
from kiosk.audit.pack_log import prove_entries
from kiosk.domain.directives import DirectiveStage
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.services.log import log_verifier
from kiosk.services.pack_gathering import gather_evidence, published_catalogue
from kiosk.services.permission import changing
from kiosk.services.publication import publication_due

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.audit.pack import Evidence
    from kiosk.audit.pack_log import LogEvidence
    from kiosk.domain.issuer import PublicationRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork
    from kiosk.services.proof_ports import PackVault, PublishedFiles

# How the canonical bytes of the entries begin that a pack shows.
_SHOWN = tuple(
    f'"event":"{beginning}'.encode()
    for beginning in ("directive.", "kill_switch.", "relief.granted")
)


class EvidencePackError(KioskError):
    """Refuse a pack that could not show what gateways were told."""


@dataclass(frozen=True, slots=True)
class PackMade:
    """State what was fixed; ``closed`` is the pack with no row opened, to be handed out.

    ``checkpoint`` is the signed note that whoever names rows must hold first.
    """

    pack: str
    directive: str
    tokens: int
    cohorts: int
    checkpoint: str
    closed: bytes


def make_pack(
    env: Environment,
    session: OperatorSession,
    directive_id: str,
    *,
    vault: PackVault,
    published: PublishedFiles,
) -> PackMade:
    """Fix in the log what a directive did, as gateways are told it now; open nothing yet.

    The whole pack goes into the vault before anything is committed, so that no
    entry of the log speaks of a pack that nobody can open. Raises
    `EvidencePackError` while something waits to be published: lists and facts
    would be those of two instants.
    """
    with changing(env, session, Act.MAKE_EVIDENCE_PACK) as (uow, now):
        publication = require_published(env, uow, directive_id)
        evidence = gather_evidence(
            uow, env.identifier(), directive_id, publication.signed_at, published()
        )
        sealed = seal(evidence, env.entropy)
        entry = uow.log.append(
            Event.EVIDENCE_PACK_MADE, at=now, actor=session.person_id, body=sealed.log_body
        )
        checkpoint = uow.log.checkpoint()
        whole = complete(sealed, _proofs(uow, evidence, entry, checkpoint))
        vault.keep(evidence.pack, whole)
        uow.commit()
    return PackMade(
        pack=evidence.pack,
        directive=directive_id,
        tokens=len(evidence.tokens),
        cohorts=len(evidence.cohorts),
        checkpoint=checkpoint,
        closed=open_rows(whole, ()),
    )


def open_pack(
    env: Environment,
    session: OperatorSession,
    pack: str,
    rows: Collection[int] | None,
    *,
    vault: PackVault,
) -> bytes:
    """Give a copy of a pack that opens these rows and no others; ``None`` opens all.

    An opened row shows the facts of its cohort, so the log says how many were
    opened, and by its digest which.
    """
    with changing(env, session, Act.MAKE_EVIDENCE_PACK) as (uow, now):
        opened = open_rows(vault.fetch(pack), rows)
        named = "all" if rows is None else ",".join(map(str, sorted(set(rows))))
        body: dict[str, str | int] = {
            "pack": pack,
            "opened": -1 if rows is None else len(set(rows)),
            "rows_sha256": hashlib.sha256(named.encode()).hexdigest(),
        }
        uow.log.append(Event.EVIDENCE_PACK_MADE, at=now, actor=session.person_id, body=body)
        uow.commit()
    return opened


def require_published(env: Environment, uow: UnitOfWork, directive_id: str) -> PublicationRecord:
    """Give the last publication; raise `EvidencePackError` unless it tells all that is so."""
    if uow.directives.get(directive_id).stage is not DirectiveStage.APPROVED:
        raise EvidencePackError(
            "This directive is not approved, so there is nothing to prove.",
            "Choose one that two officers approved.",
        )
    latest = uow.publications.page(0, 1)
    if not latest or publication_due(env):
        raise EvidencePackError(
            "Gateways have not been told yet of what changed last.",
            "Publish, then make the pack.",
        )
    return latest[0]


def _proofs(uow: UnitOfWork, evidence: Evidence, entry: int, checkpoint: str) -> LogEvidence:
    leaves = list(uow.log.leaves())
    shown = {number for number, leaf in enumerate(leaves) if any(mark in leaf for mark in _SHOWN)}
    catalogue = published_catalogue(evidence.publication)
    known = open_checkpoint(catalogue.checkpoint, log_verifier(uow))
    return prove_entries(leaves, {*shown, entry}, published=known.size, checkpoint=checkpoint)
