"""Read and write the characters of Doc 9303 machine-readable zones.

`parse` turns lines into an `MrzDocument` with every check made; `compose_*`
go the other way. No images here: see `kiosk.reading`.
"""

from kiosk.documents.check_digits import check_digit
from kiosk.documents.dates import MrzDate
from kiosk.documents.document import MrzDocument
from kiosk.documents.errors import MrzError
from kiosk.documents.formats import MrzFormat, field_positions
from kiosk.documents.reader import parse

__all__ = [
    "MrzDate",
    "MrzDocument",
    "MrzError",
    "MrzFormat",
    "check_digit",
    "field_positions",
    "parse",
]
