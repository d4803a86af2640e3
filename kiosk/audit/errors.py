"""Errors of the log; each names the place where the evidence stops agreeing."""

from __future__ import annotations

from kiosk.domain.errors import KioskError


class LogBrokenError(KioskError):
    """Report a log whose entries or checkpoints do not agree.

    ``entry`` is the number of the first entry that is wrong or missing,
    counted from zero; ``None`` where the fault lies in a checkpoint.
    """

    def __init__(self, problem: str, remedy: str = "", *, entry: int | None = None) -> None:
        super().__init__(problem, remedy)
        self.entry = entry


class ProofError(KioskError):
    """Report an inclusion or consistency proof that does not lead to the root."""


class NoteError(KioskError):
    """Report a signed note that is malformed or not signed by a trusted key."""


class CheckpointError(NoteError):
    """Report a checkpoint whose text is malformed or names another log."""


class EntryError(KioskError):
    """Report a log entry that may not be written: it is malformed or says too much."""


class CommitmentError(KioskError):
    """Report a commitment that the given salt and value do not open."""


class PackError(KioskError):
    """Report an evidence pack that cannot be made or opened as asked."""
