"""Write a file that only its owner may read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write_private(path: Path, data: bytes) -> None:
    """Make the file (mode 0600) and its bytes durable.

    Raises ``FileExistsError`` where something is there already, so that no
    link and no file with other rights is ever written through, and any other
    ``OSError`` of the disk.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
