"""Read with this repository's reader, through its worker process, as ``kiosk read`` does."""

from __future__ import annotations

import resource
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from serving import serve

from kiosk.app.read_command import facts
from kiosk.devices.worker import ReadingWorker
from kiosk.reading.errors import NoMrzError, ReadingError


class Reader:
    """Keep one worker and know what it has cost since it was started."""

    def __init__(self) -> None:
        self._worker = ReadingWorker()
        self._started: float | None = time.perf_counter()

    def read(self, file: str) -> dict[str, Any]:
        found = self._read(file)
        if self._started is not None:
            found["cold_start"] = time.perf_counter() - self._started
            self._started = None
        return found

    def _read(self, file: str) -> dict[str, Any]:
        try:
            reading = self._worker.read(Path(file).read_bytes()).reading
        except NoMrzError:
            return {"lines": []}
        except ReadingError as error:
            return {"lines": [], "error": error.problem}
        told = facts(reading, today=datetime.now(tz=UTC).date())
        return {
            "lines": told.get("corrected", told["mrz"]),
            "corrected": "corrected" in told,
            "doubtful": told.get("doubtful", []),
            "nationality": told.get("nationality"),
        }

    def processor_seconds(self) -> float:
        """Add the clock of the worker's process to what workers before it took.

        A process's clock has its number, inverted, above three bits that say
        that it counts what the scheduler gave it (``clock_getcpuclockid``).
        """
        ended = resource.getrusage(resource.RUSAGE_CHILDREN)
        number = self._worker.process_id
        running = time.clock_gettime((~number << 3) | 2) if number is not None else 0.0
        return ended.ru_utime + ended.ru_stime + running

    def peak_bytes(self) -> int:
        number = self._worker.process_id
        if number is None:
            return 0
        status = Path(f"/proc/{number}/status").read_text(encoding="ascii").splitlines()
        (most,) = (line for line in status if line.startswith("VmHWM"))
        return int(most.split()[1]) * 1024


reader = Reader()
serve(reader.read, reader.processor_seconds, reader.peak_bytes)
