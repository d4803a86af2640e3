"""Read with blitzid, whose records are written out as lines again.

It hands out fields, and only those of zones whose check digits agree. The
models that it would fetch are those that the rapidocr wheel carries.
"""

from __future__ import annotations

import logging
import shutil
import sys
from pathlib import Path
from typing import Any

from serving import serve  # isort: skip - first, so that nothing is printed among the answers

import rapidocr
from blitzid.exceptions import MRZError
from blitzid.reading import mrz
from blitzid.reading.ocr import RapidOCRReader

models = Path(sys.argv[1])
shutil.copytree(Path(rapidocr.__file__).parent / "models", models, dirs_exist_ok=True)
reader = mrz.MRZReader(RapidOCRReader(models, logging.WARNING), logging.WARNING)
parse_lines = mrz._parse
accepted: list[str] = []


def note_lines(lines: list[str]) -> mrz.MRZRecord:
    """Keep the lines of a record: they tell which of two equal check characters is printed."""
    record = parse_lines(lines)
    accepted[:] = lines
    return record


mrz._parse = note_lines


def check_digit(text: str) -> str:
    """Compute the check digit of Doc 9303-3, section 4.9."""
    values = (0 if c == "<" else int(c, 36) for c in text)
    return str(sum(value * (7, 3, 1)[i % 3] for i, value in enumerate(values)) % 10)


def with_digit(field: str, printed: str = "") -> str:
    """Append a field's check digit, or the filler that may be printed in its place."""
    return field + ("<" if printed == "<" else check_digit(field))


def lines_of(record: mrz.MRZRecord, printed: list[str]) -> list[str]:
    """Write a record out as Doc 9303, parts 4 to 6, lays it out."""
    names = [record.surname, record.given_names]
    name = "<<".join(filter(None, names)).replace(" ", "<")
    head, length = record.document_code + record.issuer, len(printed[0])
    number = record.document_number.ljust(9, "<")
    birth, expiry = with_digit(record.birth_date), with_digit(record.expiry_date)
    sex = record.sex.replace("X", "<")
    if record.mrz_type == "TD1":
        first = (head + with_digit(number, printed[0][14]) + record.optional_data1).ljust(30, "<")
        rest = record.optional_data2.ljust(11, "<")
        composite = check_digit(first[5:] + birth + expiry + rest)
        second = birth + sex + expiry + record.nationality + rest + composite
        return [first, second, name.ljust(30, "<")]
    number = with_digit(number, printed[1][9])
    rest = record.optional_data1.ljust(7 if record.mrz_type == "TD2" else 14, "<")
    if record.mrz_type == "TD3":
        rest = with_digit(rest, printed[1][42])
    composite = check_digit(number + birth + expiry + rest)
    second = number + record.nationality + birth + sex + expiry + rest + composite
    return [(head + name).ljust(length, "<"), second]


def read(file: str) -> dict[str, Any]:
    try:
        record = reader.read(file)
    except MRZError:
        return {"lines": []}
    return {"lines": lines_of(record, accepted), "nationality": record.nationality}


serve(read)
