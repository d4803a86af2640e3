"""Write a station's kit into its folder, whole or not at all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.services.stations import KIT_FILE

if TYPE_CHECKING:
    from pathlib import Path


class KitFileError(KioskError):
    """Report a folder into which no kit can be written."""


def write_kit_file(folder: Path, kit: bytes) -> Path:
    """Write the kit in the place of an earlier one, and give its path."""
    file = folder / KIT_FILE
    unfinished = folder / f".{KIT_FILE}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with unfinished.open("wb") as written:
            written.write(kit)
            written.flush()
            os.fsync(written.fileno())
        unfinished.replace(file)
    except OSError:
        raise KitFileError(
            "The station's folder cannot be written.",
            "Check its path and rights; the station is in the list and can be exported again.",
        ) from None
    return file
