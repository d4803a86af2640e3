"""Read the instants that commands are given."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.errors import KioskError


def read_instant(text: str, what: str) -> datetime:
    """Read an instant with its offset; ``what`` names the option in the refusal."""
    try:
        instant = datetime.fromisoformat(text)
    except ValueError as error:
        raise _not_an_instant(what) from error
    if instant.tzinfo is None:
        raise _not_an_instant(what)
    return instant


def _not_an_instant(what: str) -> KioskError:
    return KioskError(
        f"The time of --{what} cannot be used.",
        f"Write it with its offset, such as --{what} 2026-06-13T09:00:00-04:00.",
    )
