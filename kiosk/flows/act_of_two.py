"""An act that needs two officers, as a conversation: why, how many, and the second one's name.

The first officer is the one signed in. The second signs in afresh for this
one act, at the same desk, and types the count that the screen shows, so that
nobody confirms a number they have not read. Whether both may act, and that
they are two people, is for the use case to say; the conversation only keeps
what is plainly missing from getting that far.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.errors import KioskError

MINIMUM_REASON = 3
"""Characters that a reason needs at least."""


class Entry(StrEnum):
    """Name what is typed."""

    REASON = "reason"
    COUNT = "count"
    LOGIN = "login"
    SECRET = "secret"  # noqa: S105 -- the name of a field, not a secret


class Missing(StrEnum):
    """Name what keeps the act from being done; each belongs to one field."""

    REASON = "reason"
    COUNT = "count"
    OTHER_COUNT = "other_count"
    LOGIN = "login"
    SAME_OFFICER = "same_officer"
    SECRET = "secret"  # noqa: S105 -- likewise


@dataclass(frozen=True, slots=True)
class ActOfTwoState:
    """Hold one act that two officers are about to do.

    ``count`` is how many people the act blocks, as counted for the screen, or
    ``None`` where the act asks for no count or is still counting.
    ``counting`` and ``acting`` are the effects: the window runs them off the
    GUI thread and answers with `Counted`, `Done` or `Failed`.
    """

    first_login: str
    asks_reason: bool = True
    asks_count: bool = False
    count: int | None = None
    entries: Mapping[Entry, str] = field(default_factory=dict, repr=False)
    missing: frozenset[Missing] = frozenset()
    counting: bool = False
    acting: bool = False
    done: bool = False
    failure: KioskError | None = None

    def typed(self, entry: Entry) -> str:
        """Give an entry as it stands in its field."""
        return self.entries.get(entry, "")


@dataclass(frozen=True, slots=True)
class Typed:
    """Carry one entry as it stands in its field."""

    entry: Entry
    text: str


@dataclass(frozen=True, slots=True)
class Counted:
    """Carry a fresh count; a count typed before it no longer counts."""

    count: int


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Say that the button naming the act was pressed."""


@dataclass(frozen=True, slots=True)
class Done:
    """Say that the act is done."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Say why nothing was done; the second officer's secret is asked again."""

    error: KioskError


ActOfTwoEvent = Typed | Counted | Confirmed | Done | Failed


def begin(
    first_login: str, *, asks_reason: bool = True, asks_count: bool = False
) -> ActOfTwoState:
    """Start an act; where a count is asked for, it is counted first."""
    return ActOfTwoState(
        first_login, asks_reason=asks_reason, asks_count=asks_count, counting=asks_count
    )


def advance(state: ActOfTwoState, event: ActOfTwoEvent) -> ActOfTwoState:
    """Give the state after an event; nothing is done while anything is missing."""
    if state.done:
        return state
    match event:
        case Typed(entry, text):
            typed = _with(state, entry, text)
            return replace(typed, missing=state.missing & _missing(typed))
        case Counted(count):
            kept = state if count == state.count else _with(state, Entry.COUNT, "")
            return replace(kept, count=count, counting=False)
        case Confirmed():
            return _confirmed(state)
        case Done():
            return replace(_with(state, Entry.SECRET, ""), acting=False, done=True)
        case Failed(error):
            asked_again = _with(state, Entry.SECRET, "")
            return replace(asked_again, acting=False, counting=False, failure=error)


def _with(state: ActOfTwoState, entry: Entry, text: str) -> ActOfTwoState:
    return replace(state, entries={**state.entries, entry: text})


def _confirmed(state: ActOfTwoState) -> ActOfTwoState:
    if state.acting or state.counting:
        return state
    missing = _missing(state)
    return replace(state, missing=missing, acting=not missing, failure=None)


def _missing(state: ActOfTwoState) -> frozenset[Missing]:
    found: set[Missing] = set()
    login = state.typed(Entry.LOGIN).strip().casefold()
    if state.asks_reason and len(state.typed(Entry.REASON).strip()) < MINIMUM_REASON:
        found.add(Missing.REASON)
    if state.asks_count:
        found |= _count_missing(state)
    if not login:
        found.add(Missing.LOGIN)
    elif login == state.first_login.strip().casefold():
        found.add(Missing.SAME_OFFICER)
    if not state.typed(Entry.SECRET):
        found.add(Missing.SECRET)
    return frozenset(found)


def _count_missing(state: ActOfTwoState) -> set[Missing]:
    digits = "".join(state.typed(Entry.COUNT).split()).replace(",", "").replace(".", "")
    if not digits:
        return {Missing.COUNT}
    counted = digits.isdecimal() and int(digits) == state.count
    return set() if counted else {Missing.OTHER_COUNT}
