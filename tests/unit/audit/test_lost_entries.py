"""What a restored backup lacks is told by the log, and by nothing else."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.audit.directive_history import check_directives_present
from kiosk.audit.entries import LogEntry
from kiosk.audit.errors import LogBrokenError
from kiosk.audit.events import Event
from kiosk.audit.token_history import check_token_states, lost_entries, token_states
from kiosk.domain.access import TokenState

if TYPE_CHECKING:
    from kiosk.audit.entries import BodyValue

AT = datetime(2026, 11, 21, tzinfo=UTC)


def entry(event: Event, **body: BodyValue) -> LogEntry:
    return LogEntry(event, AT, body=body)


def restored(begin: int, end: int, *without: str) -> LogEntry:
    return entry(Event.BACKUP_RESTORED, lost_from=begin, lost_to=end, without=without)


def encoded(*entries: LogEntry) -> list[bytes]:
    return [each.encode(number) for number, each in enumerate(entries)]


ENTRIES = (
    entry(Event.TOKEN_ISSUED, jti="kept"),
    entry(Event.TOKEN_ISSUED, jti="lost"),
    entry(Event.DIRECTIVE_APPROVED, directive="d", reading="A"),
    restored(1, 3, "d"),
)


def test_tokens_issued_in_lost_entries_may_be_missing_and_no_others() -> None:
    lost = lost_entries(encoded(*ENTRIES))
    assert lost == (range(1, 3),)
    check_token_states(token_states(ENTRIES), [("kept", TokenState.VALID)], 4, lost)
    with pytest.raises(LogBrokenError, match="entry 0"):
        check_token_states(token_states(ENTRIES), [], 4, lost)
    with pytest.raises(LogBrokenError, match="entry 1"):
        check_token_states(token_states(ENTRIES), [("kept", TokenState.VALID)], 4)


def test_a_token_of_before_is_missed_even_where_it_was_revoked_in_lost_entries() -> None:
    entries = (ENTRIES[0], entry(Event.TOKEN_REVOKED, jti="kept"), restored(1, 2))
    with pytest.raises(LogBrokenError):
        check_token_states(token_states(entries), [], 3, lost_entries(encoded(*entries)))


def test_an_entry_cannot_give_up_what_comes_after_it() -> None:
    assert lost_entries(encoded(restored(0, 9), *ENTRIES)) == (range(1, 3),)


def test_a_directive_that_was_given_up_may_be_missing_until_it_is_approved_again() -> None:
    check_directives_present(encoded(*ENTRIES), ())
    with pytest.raises(LogBrokenError):
        check_directives_present(encoded(*ENTRIES[:3]), ())
    again = encoded(*ENTRIES, ENTRIES[2])
    with pytest.raises(LogBrokenError, match="entry 4"):
        check_directives_present(again, ())
