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


def damaged() -> ReadingError:
    """Return the error of a file that ends too early or contradicts itself."""
    return ReadingError(
        "This file is damaged or incomplete.", "Copy it again, or take a new picture."
    )


def too_many_pages(count: str, most: int) -> ReadingError:
    """Return the error of a document of ``count`` pages where ``most`` are read."""
    return ReadingError(
        f"This document has {count} pages; at most {most} are read.",
        "Save only the page with the machine-readable lines, and try again.",
    )
