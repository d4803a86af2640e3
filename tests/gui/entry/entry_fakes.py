"""A store's door in ten lines, and the clocks of nobody."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.operators import OperatorSession, Role
from kiosk.ui.entry.ports import DemoAccount, StoreState

if TYPE_CHECKING:
    from kiosk.domain.errors import UnreachableError
    from kiosk.flows.ceremony import CeremonyDraft

SESSION = OperatorSession(
    "o", "p", "ada", frozenset({Role.ADMIN}), datetime(2026, 6, 12, tzinfo=UTC)
)


@dataclass
class FakeEntry:
    """Open, refuse, or stumble, as ``error`` says; remember what was handed in."""

    state: StoreState = StoreState.OPEN
    error: Exception | None = None
    demo: tuple[DemoAccount, ...] = ()
    taken: list[object] = field(default_factory=list)
    locks_after: int = 300
    away: UnreachableError | None = None
    kept: int = 0
    written: tuple[Path, ...] = (Path("stick/root.json"), Path("stick/README.txt"))

    def store_state(self) -> StoreState:
        if self.away is not None:
            raise self.away
        return self.state

    def kept_cases(self) -> int:
        return self.kept

    def keyring_usable(self) -> bool:
        return True

    def establish(self, draft: CeremonyDraft) -> tuple[Path, ...]:
        self._take(draft)
        self.state = StoreState.OPEN
        return self.written

    def unlock(self, passphrase: str) -> None:
        self._take(passphrase)
        self.state = StoreState.OPEN

    def sign_in(self, login: str, secret: str) -> OperatorSession:
        self._take((login, secret))
        return SESSION

    def lock_seconds(self) -> int:
        return self.locks_after

    def sign_out(self, session: OperatorSession) -> None:
        self._take(session)

    def issuer_name(self) -> str:
        return "Example Laboratory"

    def demo_accounts(self) -> tuple[DemoAccount, ...]:
        return self.demo

    def _take(self, what: object) -> None:
        self.taken.append(what)
        if self.error is not None:
            raise self.error
