"""Read the characters of strips.

The recogniser knows 18,709 characters of many scripts; an MRZ holds 37
(Doc 9303 part 3, section 4.3). Only those count, and what the recogniser
takes for a look-alike in another script counts for the character it shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from kiosk.reading.models import RECOGNISER_FILE, open_model
from kiosk.reading.strips import STRIP_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

CHARACTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
FILLER: Final = CHARACTERS.index("<")
_LOOK_ALIKES: Final = {
    "<": "〈《く＜‹«ハ∧ヘ",
    "O": "ＯОΟ",
    "0": "０",
    "I": "丨ｌ",
    "K": "КΚ",
    "A": "АΑ",
    "P": "РΡ",
    "U": "∪",
}


class LineRecogniser:
    """Read strips with the PP-OCR text recogniser, limited to the MRZ's characters."""

    def __init__(self) -> None:
        self._model = open_model(RECOGNISER_FILE)
        self._input = self._model.get_inputs()[0].name
        # The first class is the blank of connectionist temporal classification.
        known = ["", *self._model.get_modelmeta().custom_metadata_map["character"].split("\n")]
        place = {character: index for index, character in enumerate(known)}
        self._columns = [0, *(place[character] for character in CHARACTERS)]
        self._look_alikes = [
            (1 + CHARACTERS.index(character), [place[c] for c in alike if c in place])
            for character, alike in _LOOK_ALIKES.items()
        ]

    def read(self, strips: Sequence[NDArray[np.uint8]]) -> list[NDArray[np.float32]]:
        """Return, for each strip, steps × 38 probabilities: blank, then ``CHARACTERS``.

        Steps divide the strip's width evenly. One strip after another: what the
        network says of a strip takes eleven megabytes, and a batch is no faster.
        """
        return [self._read(strip) for strip in strips]

    def _read(self, strip: NDArray[np.uint8]) -> NDArray[np.float32]:
        own = strip.shape[1]
        width = -(-own // 8) * 8
        batch = np.zeros((1, 3, STRIP_HEIGHT, width), np.float32)
        batch[0, :, :, :own] = (strip[:, :, ::-1] / 127.5 - 1).transpose(2, 0, 1)
        scores = self._model.run(None, {self._input: batch})[0][0]
        kept = scores[:, self._columns]
        for column, alike in self._look_alikes:
            kept[:, column] += scores[:, alike].sum(-1)
        kept /= np.maximum(kept.sum(-1, keepdims=True), 1e-9)
        read: NDArray[np.float32] = kept[: max(1, round(len(kept) * own / width))]
        return read
