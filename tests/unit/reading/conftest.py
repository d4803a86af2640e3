import io
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image

from kiosk.reading.reader import MrzReader

Encode = Callable[..., bytes]


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
