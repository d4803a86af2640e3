"""Read strips with the program's own recogniser of OCR-B lines.

The network (``assets/recogniser``) was trained on drawn lines alone. It sees about five
characters at a time and never learnt which texts are likely, so it tells what
is printed, also where a check digit is false.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
import onnxruntime

from kiosk.reading.errors import ReadingError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_ROWS: Final = 32
_STRIDE: Final = 4
_SQUEEZE: Final = 0.6
"""Columns shown to the network per column of a strip: some 18 for a character."""
_FEWEST_COLUMNS: Final = 64
_ENOUGH_COLUMNS: Final = 520
_MOST_COLUMNS: Final = 880
_LEAST_SPREAD: Final = 6.0
"""Grey values; a strip that varies less is noise, which is not to be blown up."""


def asset_homes(frozen: str | None) -> tuple[Path, ...]:
    """Return where assets may lie: in a frozen program's folder, in a wheel, beside a checkout."""
    if frozen is not None:
        return (Path(frozen, "assets"),)
    package = Path(__file__).parents[1]
    return package / "assets", package.parent / "assets"


def model_file(homes: Sequence[Path]) -> Path:
    """Return the network's file in the first of ``homes`` that holds it.

    Raises:
        ReadingError: none of them does.
    """
    for home in homes:
        path = home / "recogniser" / "ocrb.onnx"
        if path.is_file():
            return path
    raise ReadingError(
        "The part of this program that reads machine-readable lines is missing.",
        "Install the program again.",
    )


class OcrBRecogniser:
    """Read strips of OCR-B print, one line each."""

    def __init__(self, model: Path | None = None) -> None:
        found = model or model_file(asset_homes(getattr(sys, "_MEIPASS", None)))
        options = onnxruntime.SessionOptions()
        # A line takes milliseconds: sharing it between threads costs more than it saves.
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        # Without the arena memory goes back after each strip of another size.
        options.enable_cpu_mem_arena = False
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 4
        self._model = onnxruntime.InferenceSession(
            str(found), options, providers=["CPUExecutionProvider"]
        )

    def read(self, strips: Sequence[NDArray[np.uint8]]) -> list[NDArray[np.float32]]:
        """Return, for each strip, steps × 38 probabilities: blank, then ``CHARACTERS``.

        ``strips`` are rows × columns × RGB. Steps divide the
        strip's width evenly.
        """
        return [self._model.run(None, {"strips": _shown(strip)})[0][0] for strip in strips]


def _shown(strip: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return a strip as the network was taught to see it: 1 × 1 × rows × columns."""
    columns = strip.shape[1]
    wide = min(max(columns * _SQUEEZE, min(columns, _ENOUGH_COLUMNS)), _MOST_COLUMNS)
    wide = max(_FEWEST_COLUMNS, _STRIDE * round(wide / _STRIDE))
    grey = cv2.cvtColor(strip, cv2.COLOR_RGB2GRAY)
    kind = cv2.INTER_AREA if columns >= wide and strip.shape[0] >= _ROWS else cv2.INTER_CUBIC
    seen = cv2.resize(grey, (int(wide), _ROWS), interpolation=kind).astype(np.float32)
    shown = (seen - seen.mean()) / (seen.std() + _LEAST_SPREAD)
    return np.asarray(shown[None, None], np.float32)
