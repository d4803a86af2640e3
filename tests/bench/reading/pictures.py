"""The pictures that every reader is given: the specimens, and drawn ones without a zone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.bench.reading.scoring import NEGATIVE, Truth
from tests.corpus.negatives import KINDS, negative

if TYPE_CHECKING:
    from pathlib import Path

NEGATIVES = 200
PEER_STEP = 3
_QUALITY = 90
_QUICK_STEP, _QUICK_NEGATIVES = 6, 12


@dataclass(frozen=True)
class Picture:
    """Hold a picture's file and what it shows."""

    path: Path
    truth: Truth
    drawn: bool = False


def specimens(folder: Path, *, quick: bool = False) -> list[Picture]:
    """Read ``truth.json`` of the corpus; its own picture without a zone is among them."""
    entries = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    pictures = [
        Picture(
            folder / name,
            Truth(
                name, entry["set"], tuple(entry["lines"]), entry["nationality"], entry["checks_ok"]
            ),
        )
        for name, entry in entries.items()
    ]
    return pictures[::_QUICK_STEP] if quick else pictures


def drawn_negatives(folder: Path, *, quick: bool = False) -> list[Picture]:
    """Draw the pictures without a zone into ``folder``, the same ones each time."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = []
    for seed in range(_QUICK_NEGATIVES if quick else NEGATIVES):
        name = f"{KINDS[seed % len(KINDS)].__name__}-{seed:03}.jpg"
        path = folder / name
        negative(seed).save(path, quality=_QUALITY)
        pictures.append(Picture(path, Truth(name, NEGATIVE), drawn=True))
    return pictures


def shortened(pictures: list[Picture]) -> list[Picture]:
    """Keep every specimen and each third drawn picture: some peers take many seconds for one."""
    drawn = [picture for picture in pictures if picture.drawn]
    return [picture for picture in pictures if not picture.drawn] + drawn[::PEER_STEP]
