"""What belongs to one station's machine: whose kit it believes, and how staff close it.

Both are settled once, by whoever sets the station up, and stand in a file that
only the station's account may read. It holds no secret of the store.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.app.private_file import write_private
from kiosk.app.registration_attempts import keep_attempts
from kiosk.domain.errors import KioskError
from kiosk.flows.registration_throttle import Attempts
from kiosk.services.stations import KIT_FILE, MOST_KIT_BYTES, StationKit, kit_pin, read_kit

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from kiosk.services.ports import SecretHasher

SETUP_FILE = "station.setup"
LEAST_CODE = 8
"""Characters of the code that closes the station."""


class StationSetupError(KioskError):
    """Report a station that is not set up, or a folder without a kit."""


@dataclass(frozen=True, slots=True)
class StationSetup:
    """Hold the fingerprint that was confirmed, and the hash (PHC) of the staff's code.

    ``scans`` is the folder that a scanner saves into, empty where pictures come
    from the camera alone. All that comes into it is wiped.
    """

    pin: str
    code_hash: str
    scans: str = ""


def kit_bytes(folder: Path) -> bytes:
    """Read the kit's file, up to the size that a kit may have."""
    try:
        with (folder / KIT_FILE).open("rb") as file:
            return file.read(MOST_KIT_BYTES + 1)
    except OSError:
        raise StationSetupError(
            "There is no station in this folder.",
            "Export one with: kiosk station export --to FOLDER",
        ) from None


def confirm_station(
    folder: Path, *, pin: str, code: str, hasher: SecretHasher, scans: Path | None = None
) -> StationSetup:
    """Keep the fingerprint that an admin compared, and the code that closes the station."""
    if pin.split() != kit_pin(kit_bytes(folder)).split():
        raise StationSetupError(
            "This is not the fingerprint of the station's file.",
            "Compare it with the one that the desk showed, group by group.",
        )
    if len(code) < LEAST_CODE:
        raise StationSetupError(
            f"The staff's code has fewer than {LEAST_CODE} characters.", "Choose a longer one."
        )
    if scans is not None:
        _require_own(scans)
    setup = StationSetup(pin, hasher.hash(code), "" if scans is None else str(scans))
    file = folder / SETUP_FILE
    try:
        file.unlink(missing_ok=True)
        settled = {"pin": setup.pin, "code": setup.code_hash, "scans": setup.scans}
        write_private(file, json.dumps(settled).encode())
        keep_attempts(folder, setup, Attempts())
    except OSError:
        raise StationSetupError(
            "The station's folder cannot be written.", "Check its path and rights."
        ) from None
    return setup


def _require_own(scans: Path) -> None:
    """Refuse a folder in which something lies: all that comes into it will be wiped."""
    try:
        empty = not any(scans.iterdir())
    except OSError:
        raise StationSetupError(
            "The folder for scans cannot be opened.", "Check its path and rights."
        ) from None
    if not empty:
        raise StationSetupError(
            "The folder for scans is not empty.",
            "Choose one of its own: the station wipes whatever comes into it.",
        )


def read_setup(folder: Path) -> StationSetup:
    """Read what was settled at set-up, or say that nobody has set the station up."""
    try:
        found = json.loads((folder / SETUP_FILE).read_bytes())
        return StationSetup(str(found["pin"]), str(found["code"]), str(found.get("scans", "")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise StationSetupError(
            "This station is not set up.",
            "Set it up with: kiosk register --station FOLDER --set-up",
        ) from None


def open_kit(folder: Path, setup: StationSetup, now: datetime) -> StationKit:
    """Give the kit that the confirmed key signed."""
    return read_kit(kit_bytes(folder), now=now, pin=setup.pin)
