"""Answer what the pages of evidence packs and of gateways ask, for one session."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from kiosk.app.list_adapter import ListAdapter
from kiosk.app.pack_vault import SealedPackError, named_rows, vault_of
from kiosk.app.published_files import newest_root, read_published
from kiosk.audit import checker
from kiosk.audit.pack import read_members
from kiosk.domain.directives import DirectiveStage
from kiosk.domain.errors import NotFoundError
from kiosk.services import audiences, directives, evidence_pack, gateway_reports, pack_history
from kiosk.ui.console.evidence_ports import CheckedPack, GatewayRow, PackRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.app.pack_vault import FileVault
    from kiosk.app.program import Program
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.evidence_pack import PackMade
    from kiosk.services.gateway_reports import GatewayStanding
    from kiosk.ui.console.evidence_ports import WantedCheck


class EvidenceAdapter(ListAdapter):
    """Implement the ports of `kiosk.ui.console.evidence_ports`."""

    def __init__(
        self, program: Program, session: OperatorSession, request_publication: Callable[[], None]
    ) -> None:
        super().__init__(program, session, request_publication)
        self._proven: dict[str, str] = {}

    def packs(self) -> Sequence[PackRow]:
        """Give the packs that were made, newest first, each with what it is about."""
        vault = vault_of(self._program)
        notes = pack_history.packs_made(self._program.env, self._session)
        return [PackRow(note, self._directive(vault, note.pack)) for note in notes]

    def provable(self) -> Sequence[str]:
        """Give the ids of the approved directives."""
        return [
            view.record.id
            for view in directives.directives(self._program.env, self._session)
            if view.record.stage is DirectiveStage.APPROVED
        ]

    def make(self, directive_id: str) -> PackMade:
        """Fix in the log what a directive did."""
        return evidence_pack.make_pack(
            self._program.env,
            self._session,
            directive_id,
            vault=vault_of(self._program),
            published=partial(read_published, self._program.settings.publication),
        )

    def open_rows(self, pack: str, rows: str) -> bytes:
        """Give a copy of a pack that opens these rows."""
        return evidence_pack.open_pack(
            self._program.env, self._session, pack, named_rows(rows), vault=vault_of(self._program)
        )

    def check(self, wanted: WantedCheck) -> CheckedPack:
        """Check a pack with the checker that leaves the program."""
        given = [str(wanted.pack), "--root", str(wanted.root)]
        given += ["--checkpoint", str(wanted.checkpoint)] if wanted.checkpoint else []
        given += [f"--sample={wanted.rows}"] if wanted.rows else []
        code, result = checker.run(checker.arguments(given))
        return CheckedPack(code == checker.SOUND, checker.said(result).splitlines())

    def own_root(self) -> Path | None:
        """Give the newest root that this store published, if it has published."""
        return newest_root(self._program.settings.publication)

    def gateways(self) -> Sequence[GatewayRow]:
        """Give whom tokens are for, then the gateways that are enrolled."""
        env, session = self._program.env, self._session
        known = [
            GatewayRow(each.audience, each.living_tokens)
            for each in audiences.audiences(env, session)
        ]
        return [*known, *map(_row_of, gateway_reports.reports(env, session))]

    def _directive(self, vault: FileVault, pack: str) -> str:
        """Say what a pack that is kept here is about; each is read once in a session."""
        if pack not in self._proven:
            try:
                sealed = json.loads(read_members(vault.fetch(pack))["sealed.json"])
            except (NotFoundError, SealedPackError):
                return ""
            self._proven[pack] = str(sealed["directive"])
        return self._proven[pack]


def _row_of(standing: GatewayStanding) -> GatewayRow:
    said = standing.report
    return GatewayRow(
        standing.gateway.name,
        enrolled=True,
        publication=None if said is None else said.version,
        last_seen=None if said is None else said.received_at,
        behind=standing.behind,
        silent=standing.silent,
    )
