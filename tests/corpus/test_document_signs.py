"""Hold the signs of documents against the corpus: what its lines really say.

Nearly all of the corpus are published specimens, and those signs are true. The
others must be silent: one document, made up for a demonstration, bears a number
that Canada does not write.
"""

import json
from datetime import date
from pathlib import Path

from kiosk.documents import parse
from kiosk.documents.number_formats import number_format
from kiosk.documents.signs import document_signs

TODAY = date(2026, 6, 12)
MADE_UP = {"ERE82721"}


def test_only_specimens_and_a_made_up_number_show_signs(shared_data: Path) -> None:
    truths = json.loads((shared_data / "mrz" / "truth.json").read_text(encoding="utf-8"))
    lines = {tuple(truth["lines"]) for truth in truths.values() if truth["type"]}
    documents = [parse(rows, today=TODAY) for rows in lines]
    odd = {
        (read.document_number, sign.name)
        for read in documents
        for sign in document_signs(read, TODAY)
        if not sign.name.startswith("specimen_")
    }

    assert len(documents) > 40
    assert sum(number_format(read) is not None for read in documents) >= 18
    assert odd == {(number, "number_format") for number in MADE_UP}


def test_most_of_the_corpus_is_known_for_specimens(shared_data: Path) -> None:
    truths = json.loads((shared_data / "mrz" / "truth.json").read_text(encoding="utf-8"))
    lines = {tuple(truth["lines"]) for truth in truths.values() if truth["type"]}
    known = [
        sign.name
        for rows in lines
        for sign in document_signs(parse(rows, today=TODAY), TODAY)
        if sign.name.startswith("specimen_")
    ]

    assert len(known) > 0.65 * len(lines)
