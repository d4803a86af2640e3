"""What the windows ask of the program; `kiosk.app` answers, tests answer with fakes.

Methods marked *slow* are called on the worker lane, never on the GUI thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.domain.operators import OperatorSession
    from kiosk.flows.ceremony import CeremonyDraft


class StoreState(StrEnum):
    """Say how far the store is from being worked with."""

    EMPTY = "empty"
    LOCKED = "locked"
    IN_KEYRING = "in_keyring"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """Hold an account of the demo store, whose secret was drawn at this start."""

    login: str
    secret: str
    role: str


class EntryPorts(Protocol):
    """Lead from a closed store to a signed-in operator."""

    def store_state(self) -> StoreState:
        """Tell how far the store is; *slow* only when the database is far away.

        Raises `kiosk.domain.errors.UnreachableError` while it does not answer.
        """

    def kept_cases(self) -> int:
        """Count the cases that lie sealed on this machine until the store is open."""

    def keyring_usable(self) -> bool:
        """Tell whether this machine has a keyring that can keep the store key."""

    def establish(self, draft: CeremonyDraft) -> tuple[Path, ...]:
        """Complete the ceremony; give the files written for keeping offline. *Slow*."""

    def unlock(self, passphrase: str) -> None:
        """Open the store with its passphrase, or raise. *Slow*."""

    def sign_in(self, login: str, secret: str) -> OperatorSession:
        """Sign an operator in, or raise. *Slow*."""

    def lock_seconds(self) -> int:
        """Give how long a desk may stand untouched before it locks; 0 for ever."""

    def sign_out(self, session: OperatorSession) -> None:
        """End a session. *Slow*."""

    def issuer_name(self) -> str:
        """Give the issuer's name, or nothing before the ceremony."""

    def demo_accounts(self) -> Sequence[DemoAccount]:
        """Give the accounts of a demo store; a real store has none to show."""
