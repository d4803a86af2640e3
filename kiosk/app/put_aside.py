"""The sealed files of stations that were not taken in, and lie beside the inbox with a reason."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.station_inbox import INBOX, REFUSED
from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import datetime

_NAME = re.compile(r"[0-9a-f]{32}\.sealed(\.\d{1,5})?", re.ASCII)


class PutAsideFiles:
    """Implement `kiosk.services.rights_ports.PutAside` on the folders of stations.

    Whoever sits at a station can write there: links are not followed, and only
    plain files of the names that `kiosk.app.station_inbox` gives are touched.
    """

    def older(self, folders: Collection[str], before: datetime) -> Sequence[str]:
        """Give the files that were put aside before an instant, by their full names."""
        found = [
            str(path)
            for folder in sorted(set(folders))
            if folder
            for path in _files(Path(folder) / INBOX / REFUSED)
            if path.lstat().st_mtime < before.timestamp()
        ]
        return sorted(found)

    def remove(self, names: Collection[str]) -> None:
        """Remove these files and the reasons beside them; raise `KioskError` for any that stay."""
        staying = 0
        for name in names:
            path = Path(name)
            try:
                if path.parent.is_symlink() or path.is_symlink():
                    staying += 1
                    continue
                path.unlink(missing_ok=True)
                path.with_name(f"{path.name}.txt").unlink(missing_ok=True)
            except OSError:
                staying += 1
        if staying:
            raise KioskError(
                f"{staying:,} refused files of stations could not be removed.",
                "Remove them by hand from the folders named refused.",
            )


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_symlink() or folder.parent.is_symlink() or not folder.is_dir():
        return
    with os.scandir(folder) as entries:
        for entry in entries:
            if _NAME.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                yield Path(entry.path)
