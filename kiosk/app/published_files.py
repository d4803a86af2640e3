"""Read the publication that lies in a folder, as an evidence pack shows it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_ROOT = re.compile(r"[1-9][0-9]{0,17}\.root\.json")
_TARGETS = "targets"


class PublicationUnreadableError(KioskError):
    """Report a folder without a whole publication."""


def read_published(folder: Path) -> Mapping[str, bytes]:
    """Give the files of the publication that the folder's timestamp names.

    Satisfies `kiosk.services.proof_ports.PublishedFiles`. Nothing is verified
    here: whoever checks the pack does that, from the trust root.
    """
    try:
        return _read(folder)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PublicationUnreadableError(
            "The folder holds no whole publication.", "Publish first, to the store's own folder."
        ) from error


def newest_root(folder: Path) -> Path | None:
    """Give the newest root in a publication's folder, if there is one."""
    if not folder.is_dir():
        return None
    roots = [path for path in folder.iterdir() if _ROOT.fullmatch(path.name)]
    return max(roots, key=lambda path: int(path.name.partition(".")[0]), default=None)


def _read(folder: Path) -> dict[str, bytes]:
    snapshot = _signed(folder / "timestamp.json")["meta"]["snapshot.json"]
    version = int(snapshot["version"])
    names = [f"{version}.snapshot.json", f"{version}.targets.json"]
    names += [path.name for path in folder.iterdir() if _ROOT.fullmatch(path.name)]
    files = {name: (folder / name).read_bytes() for name in names}
    for target, described in _signed(folder / f"{version}.targets.json")["targets"].items():
        parent, slash, name = target.rpartition("/")
        stored = f"{parent}{slash}{described['hashes']['sha256']}.{name}"
        files[f"{_TARGETS}/{target}"] = (folder / _TARGETS / stored).read_bytes()
    return files


def _signed(path: Path) -> Any:
    return json.loads(path.read_bytes())["signed"]
