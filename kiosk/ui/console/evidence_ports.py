"""What evidence packs and gateways ask of the program, for one session."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk.ui.console.listed_page import ListPorts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from kiosk.services.evidence_pack import PackMade
    from kiosk.services.pack_history import PackNote


class PackRow(NamedTuple):
    """Hold a pack; ``directive`` is empty where the whole pack is not kept beside this store."""

    note: PackNote
    directive: str

    @property
    def here(self) -> bool:
        """Tell whether its rows can be opened here."""
        return bool(self.directive)


class WantedCheck(NamedTuple):
    """Hold what was entered for a check; ``checkpoint`` and ``rows`` may be missing."""

    pack: Path
    root: Path
    checkpoint: Path | None = None
    rows: str = ""


class CheckedPack(NamedTuple):
    """Hold what the checker found, in its own sentences."""

    sound: bool
    sentences: Sequence[str]


class PackPorts(ListPorts, Protocol):
    """Serve the evidence packs."""

    def packs(self) -> Sequence[PackRow]:
        """Give the packs that were made, newest first. *Slow*."""

    def provable(self) -> Sequence[str]:
        """Give the ids of the approved directives. *Slow*."""

    def make(self, directive_id: str) -> PackMade:
        """Fix in the log what a directive did, or raise. *Slow*."""

    def open_rows(self, pack: str, rows: str) -> bytes:
        """Give a copy of a pack that opens these rows, or raise. *Slow*."""

    def check(self, wanted: WantedCheck) -> CheckedPack:
        """Check a pack with the checker that leaves the program. *Slow*."""

    def own_root(self) -> Path | None:
        """Give the newest root that this store published, if it has published."""


class GatewayRow(NamedTuple):
    """Hold whom tokens are for, with their number, or a gateway that is enrolled.

    What nobody has measured is ``None``; ``silent`` is a gateway that should
    have reported.
    """

    name: str
    living_tokens: int | None = None
    enrolled: bool = False
    publication: int | None = None
    last_seen: datetime | None = None
    behind: int | None = None
    silent: bool = False


class GatewayPorts(ListPorts, Protocol):
    """Serve the gateways that the store knows."""

    def gateways(self) -> Sequence[GatewayRow]:
        """Give whom tokens are for, then the gateways that are enrolled. *Slow*."""
