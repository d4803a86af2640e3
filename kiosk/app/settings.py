"""Where the program keeps things, as the environment says."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


LOCK_MINUTES = 5
"""How long a desk may stand untouched."""


@dataclass(frozen=True, slots=True)
class DeviceSettings:
    """Name the devices of this desk; empty for those that it does not have.

    ``camera`` is the number of a camera, its path, or a picture, folder or
    video that is played in its stead. ``serial`` is the port of an MRZ reader,
    with its speed after a colon where that is not 9600. ``scans`` is the
    folder that a scanner saves into. ``receipts`` is a receipt printer, as
    `kiosk.devices.receipt_printer.printer_setting` reads it.
    """

    camera: str = ""
    serial: str = ""
    scans: Path | None = None
    receipts: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Hold the places of one store; handed in, never read from a module.

    ``home`` holds the store key's file, the database (unless ``database_url``
    points elsewhere), the log files and ``publication``, the folder that
    gateways or a web server read. ``demo`` marks a throw-away store: specimen
    documents are accepted there and nowhere else. ``devices`` are what this
    desk captures with. ``language`` is the tag (BCP 47) of the language to
    begin in; empty for the one chosen last, or the machine's. A desk that is
    not touched for ``lock_minutes`` asks for the operator's secret again; 0
    never locks.
    """

    home: Path
    database_url: str
    publication: Path
    demo: bool = False
    devices: DeviceSettings = DeviceSettings()
    language: str = ""
    lock_minutes: int = LOCK_MINUTES

    @property
    def on_sqlite(self) -> bool:
        """Tell whether the database is the file in ``home``."""
        return self.database_url.startswith("sqlite")

    @property
    def database_file(self) -> Path:
        """Give the file that SQLite keeps the store in."""
        return self.home / "store.sqlite3"

    @property
    def key_file(self) -> Path:
        """Give the file of a store key that is behind a passphrase."""
        return self.home / "store.key"

    @property
    def language_file(self) -> Path:
        """Give the file that holds the language chosen last."""
        return self.home / "language"

    @property
    def keyring_entry(self) -> Path:
        """Give the file that names the keyring's entry; it holds no secret."""
        return self.home / "store.keyring"


def settings_from(environment: Mapping[str, str] | None = None) -> Settings:
    """Read ``KIOSK_HOME``, ``KIOSK_DATABASE_URL``, ``KIOSK_PUBLICATION`` and the devices.

    ``KIOSK_LANGUAGE`` names the language to begin in, ``KIOSK_LOCK_MINUTES``
    how long a desk may stand untouched. The devices are
    ``KIOSK_CAMERA``, ``KIOSK_SERIAL``, ``KIOSK_SCANS`` and ``KIOSK_RECEIPTS``. Without
    ``KIOSK_HOME`` the platform's folder for application data is taken.
    """
    environment = os.environ if environment is None else environment
    home_text = environment.get("KIOSK_HOME", "")
    if home_text:
        home = Path(home_text).expanduser().absolute()
    else:
        from platformdirs import user_data_path  # noqa: PLC0415 -- the desk extra only

        home = user_data_path("identity-kiosk", appauthor=False)
    publication = environment.get("KIOSK_PUBLICATION", "")
    return settings_at(
        home,
        database_url=environment.get("KIOSK_DATABASE_URL", ""),
        publication=Path(publication).expanduser().absolute() if publication else None,
        devices=devices_from(environment),
        language=environment.get("KIOSK_LANGUAGE", ""),
        lock_minutes=_minutes(environment.get("KIOSK_LOCK_MINUTES", "")),
    )


def _minutes(text: str) -> int:
    """Read a number of minutes; what is none leaves the usual, since a desk should lock."""
    return int(text) if text.isascii() and text.isdecimal() else LOCK_MINUTES


def devices_from(environment: Mapping[str, str]) -> DeviceSettings:
    """Read what this desk captures with."""
    scans = environment.get("KIOSK_SCANS", "")
    return DeviceSettings(
        camera=environment.get("KIOSK_CAMERA", ""),
        serial=environment.get("KIOSK_SERIAL", ""),
        scans=Path(scans).expanduser().absolute() if scans else None,
        receipts=environment.get("KIOSK_RECEIPTS", ""),
    )


def settings_at(
    home: Path,
    *,
    database_url: str = "",
    publication: Path | None = None,
    demo: bool = False,
    devices: DeviceSettings | None = None,
    language: str = "",
    lock_minutes: int = LOCK_MINUTES,
) -> Settings:
    """Give the settings of a store that lies in ``home``."""
    return Settings(
        home=home,
        database_url=database_url or f"sqlite:///{home / 'store.sqlite3'}",
        publication=publication or home / "publication",
        demo=demo,
        devices=devices or DeviceSettings(),
        language=language,
        lock_minutes=lock_minutes,
    )
