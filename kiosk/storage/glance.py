"""Tell at a glance whose store a SQLite file is; the standard library is quick to import."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class UnclearStoreError(Exception):
    """Say that a closer look is needed: `kiosk.storage.inspection` gives the sentence."""


def glance(file: Path) -> str | None:
    """Give the name of the issuer, ``None`` where there is no file or no issuer yet.

    Raises `UnclearStoreError` for anything out of the ordinary.
    """
    if not file.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as store:
            found = store.execute("SELECT name FROM issuer WHERE id = 1").fetchone()
    except sqlite3.Error as error:
        raise UnclearStoreError from error
    return None if found is None else str(found[0])
