"""Read with fastmrz; the folder with Tesseract's ``mrz`` model is named."""

from __future__ import annotations

import sys
from typing import Any

from serving import serve  # isort: skip - first, so that nothing is printed among the answers

from fastmrz import FastMRZ

reader = FastMRZ(tessdata_path=sys.argv[1])


def read(file: str) -> dict[str, Any]:
    # Asked for the text, it returns lines that its own parser dies of, too.
    return {"lines": reader.get_details(file, ignore_parse=True).split()}


serve(read)
