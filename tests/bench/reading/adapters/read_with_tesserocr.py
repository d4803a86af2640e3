"""Read the full page with Tesseract's library; the folder with the ``mrz`` model is named."""

from __future__ import annotations

import sys
from typing import Any

from serving import serve  # isort: skip - first, so that nothing is printed among the answers

from line_choosing import choose
from PIL import Image
from tesserocr import PSM, PyTessBaseAPI

# Of its ways to look at a page this one finds most zones.
reader = PyTessBaseAPI(path=sys.argv[1], lang="mrz", psm=PSM.SPARSE_TEXT)


def read(file: str) -> dict[str, Any]:
    with Image.open(file) as picture:
        reader.SetImage(picture.convert("RGB"))
    return {"lines": choose(reader.GetUTF8Text().splitlines())}


serve(read)
