"""Replay from the log which directives were approved, as what.

The log says what two officers approved; the table of directives says what is
enforced. Whoever writes to the database past the program takes a row away, or
puts an older one back, and not the log, so the two must be held against each
other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.audit.entries import LogEntry, mark_of, texts_in
from kiosk.audit.errors import LogBrokenError
from kiosk.audit.events import Event

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_KEEP = "Keep this store as evidence and compare it with a backup."


class _Naming(NamedTuple):
    """Say which field of a body names the approved directive, and how its id goes on."""

    field: str
    ending: str = ""


_APPROVED_BY = {
    Event.DIRECTIVE_APPROVED: _Naming("directive"),
    Event.DIRECTIVE_LIFTED: _Naming("by"),
    Event.KILL_SWITCH_THROWN: _Naming("switch"),
    Event.KILL_SWITCH_UNDONE: _Naming("switch", "-undone"),
}
_MARKS = tuple(mark_of(event) for event in _APPROVED_BY)
_RESTORED = mark_of(Event.BACKUP_RESTORED)


class LoggedApproval(NamedTuple):
    """Hold what the log says of an approved directive: its number there, reading, hash.

    ``reading`` and ``sha256`` (hex, of the directive's file) are ``None`` where
    the entry does not say: lifts and kill switches choose no reading, and
    older entries name no file.
    """

    directive: str
    entry: int
    reading: str | None
    sha256: str | None


def approval_in(encoded: bytes) -> LoggedApproval | None:
    """Give the approval that an encoded entry tells of, ``None`` for any other entry.

    Only entries that look like one are decoded. Raises `EntryError` for one
    that cannot be read.
    """
    if not any(mark in encoded for mark in _MARKS):
        return None
    number, entry = LogEntry.decode(encoded)
    naming = _APPROVED_BY.get(entry.event)
    name = None if naming is None else entry.body.get(naming.field)
    if naming is None or not isinstance(name, str):
        return None
    reading, sha256 = entry.body.get("reading"), entry.body.get("sha256")
    return LoggedApproval(
        name + naming.ending,
        number,
        reading if isinstance(reading, str) else None,
        sha256 if isinstance(sha256, str) else None,
    )


def given_up_in(encoded: bytes) -> frozenset[str]:
    """Give the directives that an entry says a restored backup was taken without.

    An admin accepted it, and it is told; one of them counts again once it is
    approved anew.
    """
    if _RESTORED not in encoded:
        return frozenset()
    _, entry = LogEntry.decode(encoded)
    return frozenset(texts_in(entry.body.get("without")))


def follow_approvals(
    approvals: Iterable[LoggedApproval], encoded: Iterable[bytes]
) -> tuple[LoggedApproval, ...]:
    """Give the approvals that stand after more entries, from those that stood before them."""
    standing = list(approvals)
    for each in encoded:
        approval = approval_in(each)
        if approval is not None:
            standing.append(approval)
        given_up = given_up_in(each)
        if given_up:
            standing = [kept for kept in standing if kept.directive not in given_up]
    return tuple(standing)


def check_directives_present(encoded: Iterable[bytes], stored: Collection[str]) -> None:
    """Raise `LogBrokenError` unless every directive that the log approves is in the store.

    ``encoded`` are the log's entries, ``stored`` the ids of all directives.
    What the rows hold is sealed: `kiosk.services.directives_as_logged` compares it.
    """
    for approval in follow_approvals((), encoded):
        if approval.directive not in stored:
            raise LogBrokenError(
                f"Directive {approval.directive}, which entry {approval.entry} of the log "
                "approves, is not in the store.",
                _KEEP,
                entry=approval.entry,
            )
