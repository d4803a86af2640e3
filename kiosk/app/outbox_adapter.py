"""The outbox in the desk's home: kept while the database is away, delivered in order, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filelock import FileLock

from kiosk.app.station_inbox import INBOX, StationInboxError, leave, waiting_files
from kiosk.app.station_kit_file import KitFileError, write_kit_file
from kiosk.app.station_pickup import look
from kiosk.services.outbox import (
    FOLDER,
    OutboxError,
    export_outbox,
    is_old,
    seal_case,
    station_of,
)
from kiosk.services.stations import KIT_FILE, KitError, read_kit

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app.station_inbox import Collected
    from kiosk.app.world import World
    from kiosk.domain.enrolments import Submission
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.stations import StationKit

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

        Raises `PermissionDeniedError` for an operator who may not work at a
        desk, and `OutboxError` where the kit cannot be written.
        """
        kit, folder = self._kit_if_any(), str(self.folder)
        station_id = station_of(env, kit, folder)
        if kit is not None and station_id and not is_old(kit, self._world.clock()):
            return False
        made = export_outbox(env, session, folder, place=place, station_id=station_id)
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_kit_file(self.folder, made.kit)
            pin = self.folder / f".{_PIN}.part"
            pin.write_text(made.pin, "ascii")
            pin.replace(self.folder / _PIN)
        except (OSError, KitFileError):
            raise OutboxError(
                "The outbox of this desk cannot be written, so no case could be kept here "
                "without the database.",
                "Free some space on this machine, and check the rights of the program's folder.",
            ) from None
        return True

    def ready(self) -> bool:
        """Tell whether a case could be kept now, without asking the database."""
        return self._kit_if_any() is not None

    def keep(self, submission: Submission) -> str:
        """Seal a case and keep it, durably, after all that are kept; give its number.

        Needs no database, which may well be back meanwhile: the case may be
        delivered before this returns. Raises `OutboxError` without a kit, and
        where there is no room; then nothing was kept.
        """
        kit = self._kit_if_any()
        if kit is None:
            raise OutboxError(
                "This desk has no outbox, so it can keep nothing while the database is away.",
                "Write the case down on paper; signing in while the database answers makes one.",
            )
        identity = self._world.entropy(16).hex()
        sealed = seal_case(kit, submission, identity=identity, now=self._world.clock())
        try:
            with FileLock(self.folder / "keep.lock", mode=0o600):
                leave(self.folder, identity, sealed, after=self._newest())
        except (OSError, StationInboxError):
            raise OutboxError(
                "The case could not be kept: this machine has no room for it, or its folder "
                "cannot be written.",
                "Free some space, then press again. Everything is still on this screen.",
            ) from None
        return identity

    def waiting(self) -> tuple[int, int]:
        """Count the cases that wait, and those that the store refused."""
        return waiting_files(self.folder)

    def deliver(self, env: Environment) -> Collected:
        """Put what waits into the queue, oldest first, and forget each once the store has it.

        Cut off between the two, a case is offered again, and the store says
        that it has it. While the database is away it raises `StorageError`,
        and everything stays. How many it refused is logged.
        """
        return look(env, self.folder)

    def _newest(self) -> int:
        """Give when the youngest that waits was kept (ns); one may be delivered meanwhile."""
        times = [0]
        for path in (self.folder / INBOX).glob("*.sealed"):
            try:
                times.append(path.stat().st_mtime_ns)
            except FileNotFoundError:
                continue
        return max(times)

    def _kit_if_any(self) -> StationKit | None:
        try:
            kit, pin = (
                (self.folder / KIT_FILE).read_bytes(),
                (self.folder / _PIN).read_text("ascii"),
            )
            return read_kit(kit, now=self._world.clock(), pin=pin)
        except (OSError, UnicodeDecodeError, KitError):
            return None
