"""Replay from the log what every token's state must be.

The log says who changed what; the table that lists are made from says what
holds now. Whoever writes to the database past the program changes the table
and not the log, so the two must be held against each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.audit.entries import LogEntry, mark_of, texts_in
from kiosk.audit.errors import LogBrokenError
from kiosk.audit.events import Event
from kiosk.domain.access import TokenState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_KEEP = "Keep this store as evidence and compare it with a backup."
_LEADS_TO = {
    Event.TOKEN_ISSUED: TokenState.VALID,
    Event.TOKEN_REVOKED: TokenState.INVALID,
    Event.TOKENS_REVOKED: TokenState.INVALID,
    Event.TOKEN_SUSPENDED: TokenState.SUSPENDED,
    Event.TOKEN_REINSTATED: TokenState.VALID,
    Event.TOKEN_REPLACED: TokenState.INVALID,
    Event.TOKEN_REDEEMED: TokenState.INVALID,
    Event.TOKEN_REFRESHED: TokenState.INVALID,
    Event.TOKEN_FAMILY_ENDED: TokenState.INVALID,
    Event.SERVICE_STOPPED: TokenState.SUSPENDED,
    Event.SERVICE_RESUMED: TokenState.VALID,
    Event.SERVICE_ENDED: TokenState.INVALID,
}
_RESTORED = mark_of(Event.BACKUP_RESTORED)


class LoggedState(NamedTuple):
    """Say a token's state, since which entry and by which event, and which entry issued it."""

    state: TokenState
    entry: int
    issued: int
    event: Event


def token_states(entries: Iterable[LogEntry]) -> dict[str, LoggedState]:
    """Give each token's state after the last entry that names it (in ``jti`` or ``jtis``).

    ``entries`` are all entries in order; their chain is checked elsewhere.
    """
    states: dict[str, LoggedState] = {}
    for number, entry in enumerate(entries):
        state = _LEADS_TO.get(entry.event)
        if state is None:
            continue
        jti, successor = entry.body.get("jti"), entry.body.get("by")
        for named in (jti,) if isinstance(jti, str) else texts_in(entry.body.get("jtis")):
            issued = states[named].issued if named in states else number
            states[named] = LoggedState(state, number, issued, entry.event)
        if isinstance(successor, str):
            states[successor] = LoggedState(TokenState.VALID, number, number, entry.event)
    return states


def lost_entries(encoded: Iterable[bytes]) -> tuple[range, ...]:
    """Give the entries whose records a restored backup did not bring back, as the log says.

    The entry that tells of the restoration names them; it stands after them.
    ``encoded`` are all entries in order.
    """
    found = []
    for each in encoded:
        if _RESTORED not in each:
            continue
        number, entry = LogEntry.decode(each)
        begin, end = entry.body.get("lost_from"), entry.body.get("lost_to")
        if isinstance(begin, int) and isinstance(end, int) and 0 <= begin <= end <= number:
            found.append(range(begin, end))
    return tuple(found)


def check_token_states(
    logged: dict[str, LoggedState],
    stored: Iterable[tuple[str, int]],
    size: int,
    lost: Sequence[range] = (),
) -> None:
    """Raise `LogBrokenError` unless the store's tokens are those of the log, state by state.

    ``stored`` gives ``jti`` and state of every token in the store; ``size`` is
    the number of entries of the log. What has been matched is taken out of
    ``logged``, so that a million tokens are not held twice. Tokens that were
    issued in ``lost`` entries may be missing: their records were not restored.
    """
    for jti, state in stored:
        expected = logged.pop(jti, None)
        if expected is None:
            raise LogBrokenError(
                "A token in the store was issued without an entry in the log.", _KEEP, entry=size
            )
        if expected.state != state:
            raise LogBrokenError(
                f"The state of a token was changed past the log: entry {expected.entry} "
                "says another than the store.",
                _KEEP,
                entry=expected.entry,
            )
    missing = next(
        (each for each in logged.values() if not any(each.issued in span for span in lost)), None
    )
    if missing is not None:
        raise LogBrokenError(
            f"A token that entry {missing.entry} of the log names is not in the store.",
            _KEEP,
            entry=missing.entry,
        )
