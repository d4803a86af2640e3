"""Errors of reading a picture, each with the one sentence that helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from kiosk.reading.results import Preview


class ReadingError(KioskError):
    """Say why a file could not be read and what the person can do about it."""


class NoMrzError(ReadingError):
    """Report a picture that was decoded but shows no machine-readable lines.

    ``preview`` is the decoded picture, so that the screen can show it beside
    the field where the lines are typed by hand.
    """

    def __init__(self, problem: str, remedy: str, preview: Preview | None = None) -> None:
        super().__init__(problem, remedy)
        self.preview = preview
