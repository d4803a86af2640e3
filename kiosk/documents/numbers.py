"""Document numbers, also those longer than their field."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.documents.check_digits import FILLER

if TYPE_CHECKING:
    from kiosk.documents.formats import RawFields


class DocumentNumber(NamedTuple):
    """Hold a document number, its check digit and what is left as optional data."""

    number: str
    check_digit: str
    optional_data: str


def read_document_number(raw: RawFields, *, long_numbers: bool) -> DocumentNumber:
    """Put together a document number that runs on in the optional data.

    Doc 9303-5 and 9303-6, section 4.2.2, note j: a number of more than nine
    characters has a filler in place of its check digit; the rest of it, its
    check digit and a filler open the optional data. The filler in the middle
    does not count towards the check digit (Doc 9303-11, appendix D.2).
    """
    number, check_digit = raw.document_number, raw.document_number_check_digit
    if (
        not long_numbers
        or check_digit != FILLER
        or number.endswith(FILLER)
        or raw.optional_data.startswith(FILLER)
    ):
        return DocumentNumber(number, check_digit, raw.optional_data)
    rest, _, optional = raw.optional_data.partition(FILLER)
    return DocumentNumber(number + rest[:-1], rest[-1], optional)
