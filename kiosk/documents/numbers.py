"""Document numbers, also those longer than their field."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.documents.check_digits import FILLER


class DocumentNumber(NamedTuple):
    """Hold a document number, its check digit and what is left as optional data."""

    number: str
    check_digit: str
    optional_data: str


def read_document_number(
    text: str, check_digit: str, optional_data: str, *, long_numbers: bool
) -> DocumentNumber:
    """Put together a document number that runs on in the optional data.

    Doc 9303-5, section 4.2.2, note j, and Doc 9303-6, note j: a number of more
    than nine characters has a filler in place of its check digit; the rest of
    it, its check digit and a filler open the optional data. The filler in the
    middle does not count towards the check digit.
    """
    if (
        not long_numbers
        or check_digit != FILLER
        or text.endswith(FILLER)
        or optional_data.startswith(FILLER)
    ):
        return DocumentNumber(text, check_digit, optional_data)
    rest, _, optional = optional_data.partition(FILLER)
    return DocumentNumber(text + rest[:-1], rest[-1], optional)
