"""Hold the directives of the store against the log before anything is published.

Rows are sealed, so nobody without the store key can write one; but whoever
writes to the database can take one away, or put its older bytes back, and
thereby lift a directive or a kill switch. The log remembers every approval,
and its signed checkpoint does not let an entry be changed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.audit.checkpoint import open_checkpoint
from kiosk.audit.directive_history import follow_approvals
from kiosk.audit.errors import LogBrokenError
from kiosk.audit.merkle import Frontier, leaf_hash
from kiosk.domain.directives import DirectiveStage
from kiosk.domain.errors import KioskError
from kiosk.services.log import log_verifier

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.audit.directive_history import LoggedApproval
    from kiosk.domain.directives import DirectiveRecord
    from kiosk.services.ports import UnitOfWork

_REMEDY = (
    "Nothing is published from this store: keep it as evidence, "
    "and restore a backup in which every approved directive stands."
)


class DirectivesAlteredError(KioskError):
    """Report approved directives that the store lacks, or holds otherwise than approved."""


@dataclass(frozen=True, slots=True)
class _Replay:
    """Hold how far the log was read, and which approvals were found by then."""

    frontier: Frontier = field(default_factory=Frontier)
    approvals: tuple[LoggedApproval, ...] = ()

    def on(self, leaves: Iterable[bytes]) -> _Replay:
        """Read on from where this one ended."""
        frontier, approvals = self.frontier, self.approvals
        for encoded in leaves:
            frontier = frontier.append(leaf_hash(encoded))
            approvals = follow_approvals(approvals, (encoded,))
        return _Replay(frontier, approvals)


class LoggedDirectives:
    """Remember which approvals the log holds, so that each entry is read once.

    One lives as long as the program. What is remembered counts only while it
    leads to the log's signed checkpoint; otherwise everything is read anew.
    """

    def __init__(self) -> None:
        self._replay = _Replay()

    def approvals(self, uow: UnitOfWork) -> tuple[LoggedApproval, ...]:
        """Give every approval in the log; raise `LogBrokenError` if an entry was changed."""
        head = open_checkpoint(uow.log.checkpoint(), log_verifier(uow))
        for known in (self._replay, _Replay()):
            replay = known.on(uow.log.leaves(known.frontier.size))
            if (replay.frontier.size, replay.frontier.root) == (head.size, head.root):
                self._replay = replay
                return replay.approvals
        raise LogBrokenError(
            "The entries of the log do not lead to its signed checkpoint.", _REMEDY
        )


def require_directives_as_logged(uow: UnitOfWork, logged: LoggedDirectives) -> None:
    """Raise `DirectivesAlteredError` unless every approved directive stands as it was approved.

    That is: at its stage, with its reading, from its file. Whatever is
    published by the directives of a store must come after this.
    """
    stored = {record.id: record for record in uow.directives.all()}
    faults = {
        approval.directive: fault
        for approval in logged.approvals(uow)
        if (fault := _fault(approval, stored))
    }
    if faults:
        named = ", ".join(f"{directive} ({fault})" for directive, fault in faults.items())
        raise DirectivesAlteredError(
            f"Directives that the log says were approved do not stand so in the store: {named}.",
            _REMEDY,
        )


def _fault(approval: LoggedApproval, stored: Mapping[str, DirectiveRecord]) -> str:
    record = stored.get(approval.directive)
    if record is None:
        return "missing"
    if record.stage is not DirectiveStage.APPROVED or record.approval is None:
        return "older"
    same = approval.reading in {None, record.approval.reading} and approval.sha256 in {
        None,
        record.sha256,
    }
    return "" if same else "changed"
