"""Replacing a lost token as a conversation: find, choose, replace in one action."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import singledispatch
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.errors import KioskError
    from kiosk.services.onboarding import IssuedAccess

QUERY_LEAST = 2
"""Characters below which everybody would be found."""


@dataclass(frozen=True, slots=True)
class LostTokenRow:
    """Hold a live token as the desk lists it; ``reference`` stands on the receipt."""

    jti: str
    reference: str
    name: str
    date_of_birth: str
    issued_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class FindTokens:
    """Ask the lane for the tokens that a query finds."""

    ticket: int
    query: str


@dataclass(frozen=True, slots=True)
class ReplaceToken:
    """Ask the lane to revoke a token and issue another."""

    ticket: int
    jti: str


@dataclass(frozen=True, slots=True)
class LostTokenState:
    """Hold the search, what it found, and the outcome.

    ``searched`` tells "nothing found" from "nothing asked"; ``insisted`` says
    that the button was pressed before a token was chosen.
    """

    query: str = ""
    searched: bool = False
    rows: tuple[LostTokenRow, ...] = ()
    chosen: str = ""
    pending: FindTokens | ReplaceToken | None = None
    insisted: bool = False
    error: KioskError | None = None
    access: IssuedAccess | None = None
    tickets: int = 0

    @property
    def replacing(self) -> bool:
        """Tell whether a replacement is under way."""
        return isinstance(self.pending, ReplaceToken)

    @property
    def missing(self) -> str:
        """Say what hinders replacing."""
        if self.chosen:
            return ""
        return "Find the person and choose the token that was lost."


@dataclass(frozen=True, slots=True)
class QueryTyped:
    """Carry the search text."""

    text: str


@dataclass(frozen=True, slots=True)
class TokensFound:
    """Carry what was found."""

    ticket: int
    rows: Sequence[LostTokenRow]


@dataclass(frozen=True, slots=True)
class TokenChosen:
    """Choose one of the tokens."""

    jti: str


@dataclass(frozen=True, slots=True)
class ReplacePressed:
    """Say that the button was pressed."""


@dataclass(frozen=True, slots=True)
class TokenReplaced:
    """Carry the new token."""

    ticket: int
    access: IssuedAccess


@dataclass(frozen=True, slots=True)
class LostTokenFailed:
    """Carry why searching or replacing failed; nothing was changed."""

    ticket: int
    error: KioskError


LostTokenEvent = (
    QueryTyped | TokensFound | TokenChosen | ReplacePressed | TokenReplaced | LostTokenFailed
)


def advance(state: LostTokenState, event: LostTokenEvent) -> LostTokenState:
    """Give the state after ``event``; an event out of turn changes nothing."""
    return _take(event, state)


@singledispatch
def _take(event: object, _state: LostTokenState) -> LostTokenState:
    raise TypeError(f"no such event: {type(event).__name__}")


@_take.register
def _(event: QueryTyped, state: LostTokenState) -> LostTokenState:
    if state.replacing:
        return state
    if len(event.text.strip()) < QUERY_LEAST:
        return LostTokenState(query=event.text, tickets=state.tickets)
    effect = FindTokens(state.tickets + 1, event.text.strip())
    return replace(state, query=event.text, pending=effect, tickets=effect.ticket, error=None)


@_take.register
def _(event: TokensFound, state: LostTokenState) -> LostTokenState:
    if not _awaited(state, event.ticket):
        return state
    rows = tuple(event.rows)
    kept = state.chosen if any(row.jti == state.chosen for row in rows) else ""
    only = rows[0].jti if len(rows) == 1 else ""
    return replace(state, rows=rows, chosen=kept or only, searched=True, pending=None)


@_take.register
def _(event: TokenChosen, state: LostTokenState) -> LostTokenState:
    if state.replacing or all(row.jti != event.jti for row in state.rows):
        return state
    return replace(state, chosen=event.jti, insisted=False, error=None)


@_take.register
def _(_event: ReplacePressed, state: LostTokenState) -> LostTokenState:
    if state.pending is not None or state.missing:
        return replace(state, insisted=True)
    effect = ReplaceToken(state.tickets + 1, state.chosen)
    return replace(state, pending=effect, tickets=effect.ticket, error=None)


@_take.register
def _(event: TokenReplaced, state: LostTokenState) -> LostTokenState:
    if not _awaited(state, event.ticket):
        return state
    return replace(state, access=event.access, pending=None)


@_take.register
def _(event: LostTokenFailed, state: LostTokenState) -> LostTokenState:
    if not _awaited(state, event.ticket):
        return state
    return replace(state, error=event.error, pending=None)


def _awaited(state: LostTokenState, ticket: int) -> bool:
    return state.pending is not None and state.pending.ticket == ticket
