"""The program's own log: what happened and when, never about whom.

A record is written only with keys that are on the list below; everything else
that a caller hands over is dropped, and so are message arguments and the text
of exceptions, which may quote what a person typed.
"""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

ALLOWED = ("command", "error", "seconds", "count", "version", "place", "event")
"""Extra keys that may be written: names of things in the program, and numbers."""


class RedactingFormatter(logging.Formatter):
    """Write a record as one JSON line with allow-listed keys only."""

    def format(self, record: logging.LogRecord) -> str:
        """Give the line; the template is kept, its arguments and any exception text are not."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
        }
        if record.name.split(".")[0] == "kiosk":
            line["message"] = str(record.msg)
        if record.exc_info and record.exc_info[0] is not None:
            line["error"] = record.exc_info[0].__name__
            line["place"] = _innermost_place(record)
        for key in ALLOWED:
            value = record.__dict__.get(key)
            if isinstance(value, str | int | float):
                line[key] = value
        return json.dumps(line, ensure_ascii=False)


def _innermost_place(record: logging.LogRecord) -> str:
    trace = record.exc_info[2] if record.exc_info else None
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    module = trace.tb_frame.f_globals.get("__name__", "")
    return f"{module}:{trace.tb_lineno}"


def start_log(home: Path) -> Path:
    """Send the program's records to ``home/logs/kiosk.log`` and give that path."""
    folder = home / "logs"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / "kiosk.log"
    handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    handler.setFormatter(RedactingFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path
