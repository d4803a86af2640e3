"""The log of a station: what happened and when, never about whom; the keeper alone writes it."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING, Final

from kiosk.app.log_file import RedactingFormatter
from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from pathlib import Path

LOG_FOLDER: Final = "logs"
_NAME: Final = "kiosk.station"
_BYTES: Final = 500_000
_FILES: Final = 3


class StationLogError(KioskError):
    """Report a folder into which no log can be written."""


class _Lines(RedactingFormatter):
    """Leave a window's line as it is: the window has redacted it by the same rules."""

    def format(self, record: logging.LogRecord) -> str:
        line = record.__dict__.get("line")
        return line if isinstance(line, str) else super().format(record)


class StationLog:
    """Write ``logs/station.log`` in a station's folder."""

    def __init__(self, folder: Path) -> None:
        logs = folder / LOG_FOLDER
        try:
            logs.mkdir(mode=0o700, exist_ok=True)
            self._handler = RotatingFileHandler(
                logs / "station.log", maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8"
            )
        except OSError:
            raise StationLogError(
                "The station's folder cannot be written.", "Check its path and rights."
            ) from None
        self._handler.setFormatter(_Lines())

    def note(self, event: str) -> None:
        """Write that something happened, by its name."""
        self._write("station", {"event": event})

    def record(self, line: str) -> None:
        """Write a line of a window's."""
        self._write("", {"line": line})

    def close(self) -> None:
        """Let the file go."""
        self._handler.close()

    def _write(self, message: str, extra: dict[str, str]) -> None:
        record = logging.LogRecord(_NAME, logging.INFO, __file__, 0, message, None, None)
        record.__dict__.update(extra)
        self._handler.handle(record)
