"""Access: models, the decision about one person and one model, tokens as records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

MOVED_AFTER_EXPIRY = timedelta(days=60)
"""How long after its expiry a token's place still follows: longer than any renewal waits."""


class AccessDecision(IntEnum):
    """Decide about one person, one model, one instant; the value is the list's two bits."""

    ALLOW = 0
    BLOCK = 1
    HOLD = 2


def strictest(decisions: Iterable[AccessDecision | int]) -> AccessDecision:
    """Give the one that outranks the others: block, then hold, then allow.

    Where there is none to choose from, nothing may be allowed, so it is block.
    """
    found = set(decisions)
    if not found or AccessDecision.BLOCK in found:
        return AccessDecision.BLOCK
    return AccessDecision.HOLD if AccessDecision.HOLD in found else AccessDecision.ALLOW


class TokenState(IntEnum):
    """Name a token's status as the Token Status List registers it."""

    VALID = 0
    INVALID = 1
    SUSPENDED = 2


@dataclass(frozen=True, slots=True)
class Model:
    """Hold a model that gateways serve.

    ``controlled`` models have a list of their own and fail closed when the
    publication is stale. ``fallbacks`` are the models named in a refusal.
    """

    name: str
    aliases: tuple[str, ...] = ()
    controlled: bool = True
    fallbacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TokenRecord:
    """Hold what the store knows of a token: everything but the token itself.

    It is a person's or a service's: the id of the other is empty. ``shard``
    and ``idx`` place it in the status lists and belong to this token, never
    to its holder. ``replaces`` names the lost token that this one stands in
    for.
    """

    jti: str
    person_id: str
    audience: str
    client_id: str
    scope: str
    kid: str
    issued_at: datetime
    expires_at: datetime
    shard: str
    idx: int
    state: TokenState = TokenState.VALID
    reason: str = ""
    replaces: str = ""
    service_id: str = ""

    def is_followed(self, now: datetime) -> bool:
        """Tell whether its place still follows its holder: only then may its state change.

        A while after its expiry it does no more, and says nothing to anybody.
        """
        return self.expires_at > now - MOVED_AFTER_EXPIRY


@dataclass(frozen=True, slots=True)
class Shard:
    """Hold one shard of 2^20 status indices; ``uri`` names it for ever.

    ``secret`` (32 bytes) draws the decoys that fill unallocated indices. Since
    ``closed_at`` none of them is drawn: the store was restored then, and knows
    nothing of the tokens that were given some of them after the backup.
    """

    id: str
    uri: str
    secret: bytes
    opened_at: datetime
    closed_at: datetime | None = None
