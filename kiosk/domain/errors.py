"""Errors that a person can act on.

Every error of this program says what happened and what to do about it, in
words that may be shown to the person at the desk. Neither sentence may carry
a name, a number or a nationality: errors reach logs, facts about people must
not.
"""


class KioskError(Exception):
    """Say what happened (``problem``) and what to do next (``remedy``).

    Both are whole sentences in plain English, ending in a full stop. ``str()``
    joins them, so a command line prints the error as it is.
    """

    def __init__(self, problem: str, remedy: str = "") -> None:
        super().__init__(problem, remedy)
        self.problem = problem
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.problem} {self.remedy}".strip()


class PermissionDeniedError(KioskError):
    """Refuse an act to an operator whose role does not include it."""


class NotFoundError(KioskError):
    """Report that what was asked for is not in the store."""


class UnreachableError(KioskError):
    """Report that the store does not answer; the same may be asked again when it does."""


class BusyError(KioskError):
    """Report that others kept the store busy for too long; nothing was changed.

    The same may be asked again as it stands.
    """
