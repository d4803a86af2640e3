"""Keep over a restart how often a code was tried at a station; nothing that was tried is kept.

The counts are signed with a key made from what was settled at set-up, so that
nobody writes counts of their own. Counts that are missing or altered begin
closed, for the longest wait: removing them gains nobody a try. Whoever may
write in the station's folder can still put an older signed file back, and has
the tries that it tells of; the folder's rights are the guard against that.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from kiosk.app.private_file import write_private
from kiosk.domain.errors import KioskError
from kiosk.flows.registration_throttle import LONGEST_WAIT, Attempts, Throttle, lost_counts

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app.registration_setup import StationSetup

ATTEMPTS_FILE: Final = "station.attempts"
_PURPOSE: Final = b"kiosk station attempts 1"
_MOST_MISSES: Final = 1_000_000


class AttemptsError(KioskError):
    """Report counts that cannot be written."""


def keep_attempts(folder: Path, setup: StationSetup, attempts: Attempts) -> None:
    """Write the counts in the place of the earlier ones."""
    counts = json.dumps([_written(attempts.registering), _written(attempts.leaving)])
    signed = json.dumps({"counts": counts, "mac": _mac(setup, counts)}).encode()
    unfinished = folder / f".{ATTEMPTS_FILE}.part"
    try:
        unfinished.unlink(missing_ok=True)
        write_private(unfinished, signed)
        unfinished.replace(folder / ATTEMPTS_FILE)
    except OSError:
        raise AttemptsError(
            "The station's folder cannot be written.", "Please tell the staff at the desk."
        ) from None


def kept_attempts(folder: Path, setup: StationSetup, now: datetime) -> Attempts:
    """Read the counts; where this station wrote none, it begins closed for the longest wait."""
    try:
        found = json.loads((folder / ATTEMPTS_FILE).read_bytes())
        counts, mac = str(found["counts"]), str(found["mac"])
        if not hmac.compare_digest(mac.encode(), _mac(setup, counts).encode()):
            return _begin_closed(folder, setup, now)
        registering, leaving = (_read(each, now) for each in json.loads(counts))
    except (OSError, ValueError, KeyError, TypeError):
        return _begin_closed(folder, setup, now)
    return Attempts(registering, leaving)


def _begin_closed(folder: Path, setup: StationSetup, now: datetime) -> Attempts:
    """Keep the wait at once: a later window waits for the rest of it, not anew."""
    lost = Attempts(lost_counts(now), lost_counts(now))
    with suppress(AttemptsError):  # The next try says that the folder cannot be written.
        keep_attempts(folder, setup, lost)
    return lost


def _mac(setup: StationSetup, counts: str) -> str:
    key = hmac.digest(setup.code_hash.encode(), _PURPOSE, hashlib.sha256)
    return hmac.new(key, counts.encode(), hashlib.sha256).hexdigest()


def _written(throttle: Throttle) -> list[int | str]:
    until = throttle.closed_until
    return [throttle.misses, "" if until is None else until.isoformat()]


def _read(written: Any, now: datetime) -> Throttle:
    """Give a count; a clock that was put back keeps nobody waiting longer than the rule says."""
    misses, until = written
    if not until:
        return Throttle(min(int(misses), _MOST_MISSES))
    return Throttle(
        min(int(misses), _MOST_MISSES), min(datetime.fromisoformat(until), now + LONGEST_WAIT)
    )
