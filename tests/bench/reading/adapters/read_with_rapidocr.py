"""Read with RapidOCR and the models of its wheel; the zone is chosen among its lines."""

from __future__ import annotations

from typing import Any

from serving import serve  # isort: skip - first, so that nothing is printed among the answers

from line_choosing import choose
from rapidocr import RapidOCR

reader = RapidOCR(params={"Global.log_level": "error"})


def read(file: str) -> dict[str, Any]:
    result = reader(file)
    if result.txts is None:
        return {"lines": []}
    placed = sorted(zip(result.boxes, result.txts, strict=True), key=lambda line: line[0][0][1])
    return {"lines": choose([text for _, text in placed])}


serve(read)
