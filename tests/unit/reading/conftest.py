import io
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
from PIL import Image

from kiosk.reading.align import AlignedLine
from kiosk.reading.reader import MrzReader
from kiosk.reading.recognise import CHARACTERS

Encode = Callable[..., bytes]
Doubt = tuple[int, int, str, float]
Seen = Callable[..., list[AlignedLine]]


def encoded(picture: Image.Image, kind: str, **options: Any) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, kind, **options)
    return stream.getvalue()


@pytest.fixture
def plain_picture() -> Image.Image:
    return Image.new("RGB", (120, 80), (200, 180, 160))


@pytest.fixture
def encode() -> Encode:
    return encoded


@pytest.fixture(scope="session")
def reader() -> MrzReader:
    return MrzReader()


@pytest.fixture(scope="session")
def seen() -> Seen:
    """Give lines as a recogniser sees them; a doubt is (row, place, seen as, how likely)."""

    def lines_as_seen(
        lines: Sequence[str], doubts: Sequence[Doubt] = (), *, cost: float = 0.0
    ) -> list[AlignedLine]:
        aligned = []
        for row, line in enumerate(lines):
            posteriors = np.full((len(line), 37), 1e-6, np.float32)
            for place, character in enumerate(line):
                posteriors[place, CHARACTERS.index(character)] = 1
            for doubt_row, place, character, probability in doubts:
                if doubt_row == row:
                    posteriors[place] *= 1 - probability
                    posteriors[place, CHARACTERS.index(character)] = probability
            centres = tuple(np.linspace(0, 1, len(line)))
            posteriors /= posteriors.sum(1, keepdims=True)
            aligned.append(AlignedLine(posteriors, centres, cost))
        return aligned

    return lines_as_seen
