"""Find the pictures and fonts that come with the program."""

from __future__ import annotations

import sys
from pathlib import Path


def asset(*parts: str) -> Path:
    """Return the path of a file or folder among the program's assets.

    A frozen program unpacks them beside itself, a wheel carries them inside
    the package, a checkout has them at its top level.
    """
    package = Path(__file__).parents[1]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen, "assets", *parts)
    within = package / "assets"
    return (within if within.is_dir() else package.parent / "assets").joinpath(*parts)
