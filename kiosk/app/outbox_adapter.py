"""The outbox in the desk's home: kept while the database is away, delivered in order, once."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from filelock import FileLock

from kiosk.app.station_inbox import collect, leave, waiting_files
from kiosk.app.station_kit_file import write_kit_file
from kiosk.services.outbox import OutboxError, export_outbox, is_old, seal_case, station_of
from kiosk.services.stations import KIT_FILE, KitError, read_kit
from kiosk.services.submission_collection import take_in

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app.station_inbox import Collected
    from kiosk.app.world import World
    from kiosk.domain.enrolments import Submission
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.stations import StationKit

FOLDER = "outbox"
_PIN = "pin"


class DeskOutbox:
    """Keep and deliver the cases of one desk; ``home`` is the desk's own folder.

    The kit lies beside the cases with the fingerprint that it was made with.
    Both are this account's own files, as the store key's file is.
    """

    def __init__(self, home: Path, world: World) -> None:
        self.folder = home / FOLDER
        self._world = world

    def prepare(self, env: Environment, session: OperatorSession, place: str) -> bool:
        """Have a good kit at hand while the database answers; tell whether a new one was made.

        Raises `PermissionDeniedError` for an operator who may not export stations.
        """
        kit = self._kit_if_any()
        station_id = station_of(env, kit)
        if kit is not None and station_id and not is_old(kit, self._world.clock()):
            return False
        made = export_outbox(env, session, str(self.folder), place=place, station_id=station_id)
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_kit_file(self.folder, made.kit)
        pin = self.folder / f".{_PIN}.part"
        pin.write_text(made.pin, "ascii")
        pin.replace(self.folder / _PIN)
        return True

    def ready(self) -> bool:
        """Tell whether a case could be kept now, without asking the database."""
        return self._kit_if_any() is not None

    def keep(self, submission: Submission) -> str:
        """Seal a case and keep it, durably, after all that are kept; give its number.

        Needs no database. Raises `OutboxError` without a kit, and
        `StationInboxError` where there is no room.
        """
        kit = self._kit_if_any()
        if kit is None:
            raise OutboxError(
                "This desk has no outbox, so it can keep nothing while the database is away.",
                "Write the case down on paper; an admin prepares the outbox once it is back.",
            )
        identity = self._world.entropy(16).hex()
        sealed = seal_case(kit, submission, identity=identity, now=self._world.clock())
        with FileLock(self.folder / "keep.lock", mode=0o600):
            before = self._newest()
            kept = leave(self.folder, identity, sealed)
            if kept.stat().st_mtime_ns <= before:  # the clock was set back meanwhile
                os.utime(kept, ns=(before + 1, before + 1))
        return identity

    def waiting(self) -> tuple[int, int]:
        """Count the cases that wait, and those that the store refused."""
        return waiting_files(self.folder)

    def deliver(self, env: Environment) -> Collected:
        """Put what waits into the queue, oldest first, and forget each once the store has it.

        Cut off between the two, a case is offered again, and the store says
        that it has it. While the database is away it raises `StorageError`,
        and everything stays. The collection from stations does the same by
        itself: the outbox is a station's folder.
        """
        return collect(self.folder, lambda data: take_in(env, data))

    def _newest(self) -> int:
        kept = (self.folder / "inbox").glob("*.sealed")
        return max((path.stat().st_mtime_ns for path in kept), default=0)

    def _kit_if_any(self) -> StationKit | None:
        try:
            kit, pin = (
                (self.folder / KIT_FILE).read_bytes(),
                (self.folder / _PIN).read_text("ascii"),
            )
            return read_kit(kit, now=self._world.clock(), pin=pin)
        except (OSError, UnicodeDecodeError, KitError):
            return None
