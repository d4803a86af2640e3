"""Cut lines out of a picture and read their characters.

The recogniser knows 18,709 characters of many scripts; an MRZ holds 37
(Doc 9303 part 3, section 4.3). Only those count, and what the recogniser
takes for a look-alike in another script counts for the character it shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from kiosk.reading.models import RECOGNISER_FILE, open_model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from kiosk.reading.detect import TextBox
    from kiosk.reading.results import Point

CHARACTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
FILLER: Final = CHARACTERS.index("<")
STRIP_HEIGHT: Final = 48
_SHORTEST_STRIP: Final = 320
_LONGEST_STRIP: Final = 1600
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


def strip_corners(box: TextBox, margin: float = 0.06) -> tuple[Point, Point, Point, Point]:
    """Return the corners of a line's strip in pixels, clockwise from the text's top left."""
    u_x, u_y = box.along
    half_length = (box.length + box.height / 2) / 2
    half_height = box.height * (1 + 2 * margin) / 2

    def corner(along: float, across: float) -> Point:
        return (
            box.x + u_x * along * half_length - u_y * across * half_height,
            box.y + u_y * along * half_length + u_x * across * half_height,
        )

    return corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)


def cut_strip(pixels: NDArray[np.uint8], box: TextBox, margin: float = 0.06) -> NDArray[np.uint8]:
    """Return the line in ``box`` level and upright, ``STRIP_HEIGHT`` rows high."""
    corners = np.array(strip_corners(box, margin), np.float32)
    length = float(np.linalg.norm(corners[1] - corners[0]))
    height = max(float(np.linalg.norm(corners[3] - corners[0])), 1.0)
    columns = int(np.clip(round(STRIP_HEIGHT * length / height), _SHORTEST_STRIP, _LONGEST_STRIP))
    # A line larger than the strip is cut at a multiple and averaged, lest it alias.
    finer = max(1, int(height / STRIP_HEIGHT))
    size = (columns * finer, STRIP_HEIGHT * finer)
    target = np.array([[0, 0], [size[0], 0], [0, size[1]]], np.float32)
    transform = cv2.getAffineTransform(corners[[0, 1, 3]], target)
    kind = cv2.INTER_CUBIC if finer == 1 else cv2.INTER_LINEAR
    strip = cv2.warpAffine(pixels, transform, size, flags=kind, borderMode=cv2.BORDER_REPLICATE)
    if finer > 1:
        strip = cv2.resize(strip, (columns, STRIP_HEIGHT), interpolation=cv2.INTER_AREA)
    return np.asarray(strip, np.uint8)


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

        Steps divide the strip's width evenly.
        """
        widths = [strip.shape[1] for strip in strips]
        width = -(-max(widths) // 8) * 8
        batch = np.zeros((len(strips), 3, STRIP_HEIGHT, width), np.float32)
        for tensor, strip in zip(batch, strips, strict=True):
            tensor[:, :, : strip.shape[1]] = (strip / 127.5 - 1).transpose(2, 0, 1)
        scores = self._model.run(None, {self._input: batch})[0]
        kept = scores[:, :, self._columns]
        for column, alike in self._look_alikes:
            kept[:, :, column] += scores[:, :, alike].sum(-1)
        kept /= np.maximum(kept.sum(-1, keepdims=True), 1e-9)
        steps = kept.shape[1]
        return [
            line[: max(1, round(steps * own / width))]
            for line, own in zip(kept, widths, strict=True)
        ]
