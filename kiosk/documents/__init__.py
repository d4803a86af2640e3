"""Read and write the characters of Doc 9303 machine-readable zones.

`parse` turns lines into an `MrzDocument` whose ``checks`` say what is wrong
with which field; `proves` tells what such a document may support; `compose`
goes the other way. No images here: see `kiosk.reading`.
"""

from kiosk.documents.check_digits import check_digit
from kiosk.documents.composing import MrzFacts, compose
from kiosk.documents.dates import MrzDate
from kiosk.documents.document import MrzDocument
from kiosk.documents.errors import MrzError
from kiosk.documents.formats import MrzFormat, check_positions, field_positions
from kiosk.documents.kinds import Proof, Reason, document_kind, proves
from kiosk.documents.names import transliterate
from kiosk.documents.reader import parse

__all__ = [
    "MrzDate",
    "MrzDocument",
    "MrzError",
    "MrzFacts",
    "MrzFormat",
    "Proof",
    "Reason",
    "check_digit",
    "check_positions",
    "compose",
    "document_kind",
    "field_positions",
    "parse",
    "proves",
    "transliterate",
]
