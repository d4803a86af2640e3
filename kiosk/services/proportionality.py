"""The proportionality report: whom a directive hit, whom else, and how fast.

Everything in it is counted from what gateways were told, the signed lists, and
held against a second derivation that shares no code with the first.
"""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from kiosk.audit.entries import canonical_json
from kiosk.audit.events import Event
from kiosk.domain.operators import Act
from kiosk.services.evidence_pack import require_published
from kiosk.services.pack_gathering import gather_evidence, published_lists
from kiosk.services.permission import changing
from kiosk.services.reevaluation import ModelTally, reevaluate
from kiosk.services.rule_book import directive_of, rule_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from kiosk.directives.directive import Reading
    from kiosk.domain.directives import DirectiveRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork
    from kiosk.services.proof_ports import PublishedFiles

NOT_REPORTED = "not reported"
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class GatewayState:
    """Hold what one gateway reported: the publication it applied first, and when."""

    gateway: str
    publication: int
    applied_at: datetime


@dataclass(frozen=True, slots=True)
class Timeline:
    """Hold when a directive was received, bound, and was enforced.

    ``enforced`` is when the first publication that carries it was signed,
    ``None`` while there is none. ``gap`` is the time in which it was said to
    be in force and nobody could know: from ``in_force`` to the approval.
    """

    received: datetime
    staged: datetime
    in_force: datetime
    approved: datetime
    binds_from: datetime
    enforced: datetime | None

    @property
    def gap(self) -> timedelta:
        """Give by how much a back-dated directive was late."""
        return self.binds_from - self.in_force

    @property
    def minutes_to_enforcement(self) -> float | None:
        """Give the minutes from receipt to enforcement."""
        return _minutes(self.received, self.enforced)

    @property
    def minutes_from_binding(self) -> float | None:
        """Give the minutes from when it bound to when gateways were told."""
        return _minutes(self.binds_from, self.enforced)


@dataclass(frozen=True, slots=True)
class ProportionalityReport:
    """Hold the report on one directive as of one publication.

    ``rules`` are all directives that were approved by then. ``gateways`` are
    empty where none has reported.
    """

    directive: str
    title: str
    authority: str
    reference: str
    basis: str
    file_sha256: str
    text_sha256: str
    reading: Reading | None
    models: tuple[str, ...]
    timeline: Timeline
    as_of: datetime
    publication: int
    tallies: tuple[ModelTally, ...]
    cohorts: int
    rules: tuple[str, ...]
    gateways: tuple[GatewayState, ...]

    @property
    def tokens(self) -> int:
        """Give M, the number of living tokens."""
        return max((tally.all for tally in self.tallies), default=0)

    @property
    def faultless(self) -> bool:
        """Tell whether the second derivation agrees with every list in every entry."""
        return not any(
            tally.collateral or tally.missed or tally.confused for tally in self.tallies
        )


def report_proportionality(
    env: Environment,
    session: OperatorSession,
    directive_id: str,
    *,
    published: PublishedFiles,
    gateways: Sequence[GatewayState] = (),
) -> ProportionalityReport:
    """Report on an approved directive as gateways are told of it now; the log keeps its digest."""
    with changing(env, session, Act.MAKE_EVIDENCE_PACK) as (uow, now):
        publication = require_published(env, uow, directive_id)
        files = published()
        evidence = gather_evidence(uow, "", directive_id, publication.signed_at, files)
        lists = published_lists(files, publication.signed_at)
        record = uow.directives.get(directive_id)
        directive = directive_of(uow, record)
        rule = rule_of(directive, record)
        report = ProportionalityReport(
            directive=directive.id,
            title=directive.title,
            authority=directive.authority,
            reference=directive.reference,
            basis=directive.basis,
            file_sha256=record.sha256,
            text_sha256=directive.text_sha256,
            reading=rule.reading,
            models=directive.models,
            timeline=_timeline(uow, record),
            as_of=publication.signed_at,
            publication=publication.version,
            tallies=reevaluate(evidence, lists),
            cohorts=len(evidence.cohorts),
            rules=tuple(each.directive for each in evidence.rules),
            gateways=tuple(gateways),
        )
        uow.log.append(
            Event.PROPORTIONALITY_REPORTED,
            at=now,
            actor=session.person_id,
            body={
                "directive": directive_id,
                "sha256": hashlib.sha256(report_json(report)).hexdigest(),
            },
        )
        uow.commit()
    return report


def report_json(report: ProportionalityReport) -> bytes:
    """Write the report as canonical JSON; minutes are texts with one decimal."""
    return canonical_json(
        {
            "version": 1,
            "directive": report.directive,
            "title": report.title,
            "authority": report.authority,
            "reference": report.reference,
            "basis": report.basis,
            "file_sha256": report.file_sha256,
            "text_sha256": report.text_sha256,
            "reading": _reading(report.reading),
            "models": list(report.models),
            "as_of": report.as_of.isoformat(),
            "publication": report.publication,
            "tokens": report.tokens,
            "cohorts": report.cohorts,
            "rules_considered": list(report.rules),
            "tallies": [asdict(tally) | {"all": tally.all} for tally in report.tallies],
            "second_derivation_agrees": report.faultless,
            "times": _times(report.timeline),
            "gateways": [
                {
                    "gateway": state.gateway,
                    "publication": state.publication,
                    "applied_at": state.applied_at.isoformat(),
                }
                for state in report.gateways
            ]
            or NOT_REPORTED,
        }
    )


def _reading(reading: Reading | None) -> dict[str, str] | None:
    if reading is None:
        return None
    return {
        "id": reading.id,
        "title": reading.title,
        "block": reading.block,
        "hold": reading.hold,
    }


def _times(timeline: Timeline) -> dict[str, str | int | None]:
    return {
        "received": timeline.received.isoformat(),
        "staged": timeline.staged.isoformat(),
        "in_force": timeline.in_force.isoformat(),
        "approved": timeline.approved.isoformat(),
        "binds_from": timeline.binds_from.isoformat(),
        "enforced": None if timeline.enforced is None else timeline.enforced.isoformat(),
        "gap_seconds": int(timeline.gap.total_seconds()),
        "minutes_from_receipt_to_enforcement": tenths(timeline.minutes_to_enforcement),
        "minutes_from_binding_to_enforcement": tenths(timeline.minutes_from_binding),
    }


def tenths(minutes: float | None) -> str | None:
    """Write minutes with one decimal."""
    return None if minutes is None else f"{minutes:.1f}"


def _timeline(uow: UnitOfWork, record: DirectiveRecord) -> Timeline:
    directive = directive_of(uow, record)
    rule = rule_of(directive, record)
    approval = record.approval
    return Timeline(
        received=directive.received,
        staged=record.staged_at,
        in_force=directive.in_force,
        approved=rule.binds_from if approval is None else approval.at,
        binds_from=rule.binds_from,
        enforced=record.enforced_at,
    )


def _minutes(start: datetime, end: datetime | None) -> float | None:
    return None if end is None else (end - start).total_seconds() / _MINUTE
