"""What the program takes from the world: time, randomness, the hashing of secrets."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.services.ports import Clock, Entropy, SecretHasher


def utc_now() -> datetime:
    """Give the present instant."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class World:
    """Hold what the program takes from the world; tests hand in their own."""

    clock: Clock = utc_now
    entropy: Entropy = os.urandom
    hasher: SecretHasher | None = None
