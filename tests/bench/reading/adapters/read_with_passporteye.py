"""Read with PassportEye; with a Tesseract model where a folder with ``mrz`` is named.

Its lines are those that it parses itself: cleaned by its own cleaner, cut and
filled to the format's length.
"""

from __future__ import annotations

import sys
from typing import Any

from serving import serve  # isort: skip - first, so that nothing is printed among the answers

from passporteye import read_mrz
from passporteye.mrz.text import MRZOCRCleaner

LENGTHS = {"TD1": 30, "TD2": 36, "TD3": 44, "MRVA": 44, "MRVB": 36}
OPTIONS = f"-l mrz --tessdata-dir {sys.argv[1]}" if len(sys.argv) > 1 else ""


def read(file: str) -> dict[str, Any]:
    zone = read_mrz(file, extra_cmdline_params=OPTIONS)
    if zone is None or zone.mrz_type is None:
        return {"lines": []}
    length = LENGTHS[zone.mrz_type]
    lines = MRZOCRCleaner.apply(zone.aux["raw_text"])
    return {
        "lines": [line[:length].ljust(length, "<") for line in lines],
        "nationality": zone.nationality,
    }


serve(read)
