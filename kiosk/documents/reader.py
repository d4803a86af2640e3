"""From lines of characters to a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.documents.check_digits import ALPHABET
from kiosk.documents.dates import read_date_of_birth, read_date_of_expiry
from kiosk.documents.document import MrzDocument
from kiosk.documents.errors import MrzError
from kiosk.documents.formats import LAYOUTS, MrzFormat
from kiosk.documents.names import NATIONAL_LETTERS
from kiosk.documents.numbers import read_document_number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kiosk.documents.formats import Layout

_ALPHABET = ALPHABET.encode("ascii")
_RUN_TOGETHER = {90: (30, 30, 30), 88: (44, 44), 72: (36, 36)}
_BY_LENGTHS = {
    LAYOUTS[mrz_format].lengths: LAYOUTS[mrz_format]
    for mrz_format in (
        MrzFormat.TD1,
        MrzFormat.TD2,
        MrzFormat.TD3,
        MrzFormat.SWISS_DRIVING_LICENCE,
        MrzFormat.FRENCH_DRIVING_LICENCE,
    )
}
_VISAS = {LAYOUTS[visa].lengths: LAYOUTS[visa] for visa in (MrzFormat.MRV_A, MrzFormat.MRV_B)}
_FRENCH_ID = LAYOUTS[MrzFormat.FRENCH_ID]
_MOST_LINES = 3
_REMEDY = "Read the lines at the foot of the data page again, every character of them."


def parse(
    lines: Sequence[str] | str, *, today: date, specimens_allowed: bool = False
) -> MrzDocument:
    """Read a machine-readable zone.

    ``lines`` are its lines, or one text with line breaks, or the lines run
    together (88, 72 or 90 characters). White space around a line and empty
    lines are dropped and ``a`` is ``A``; a space inside a line is an error,
    because nobody knows how many fillers it stands for. ``today`` resolves
    two-digit years and expiry. ``UTO`` passes only with ``specimens_allowed``.

    Raises `MrzError`, and nothing else, for what is no such zone. Everything
    that is wrong *within* a zone is a failed check of the document.
    """
    rows = _rows(lines)
    layout = _layout(rows)
    text = "".join(rows)
    raw = layout.read(text)
    if text.encode("ascii", "replace").translate(None, _ALPHABET):
        _refuse_foreign_characters(text, raw.name + raw.secondary_name)
    return MrzDocument(
        layout.format,
        rows,
        raw,
        read_document_number(raw, long_numbers=layout.long_numbers),
        read_date_of_birth(raw.date_of_birth, today),
        read_date_of_expiry(raw.date_of_expiry, today),
        today,
        specimens_allowed,
    )


def _rows(lines: Sequence[str] | str) -> tuple[str, ...]:
    """Give the lines without the white space around them, in capitals."""
    if isinstance(lines, str):
        lines = lines.splitlines()
    rows = [row for line in lines if (row := line.strip())]
    if len(rows) == 1 and len(rows[0]) in _RUN_TOGETHER:
        whole, start = rows.pop(), 0
        for length in _RUN_TOGETHER[len(whole)]:
            rows.append(whole[start : start + length])
            start += length
    return tuple(rows if all(map(str.isupper, rows)) else map(_capitals, rows))


def _capitals(row: str) -> str:
    """Capitalise a to z and national letters; no other letter is taken for its kin."""
    if row.isascii():
        return row.upper()
    return "".join(c.upper() if c.isascii() or c.upper() in NATIONAL_LETTERS else c for c in row)


def _layout(rows: tuple[str, ...]) -> Layout:
    lengths = tuple(map(len, rows))
    layout = _BY_LENGTHS.get(lengths)
    if layout is None:
        raise _no_zone(lengths)
    first = rows[0]
    if first[0] == "V":
        return _VISAS.get(lengths, layout)
    if lengths == _FRENCH_ID.lengths and first.startswith("IDFRA"):
        return _FRENCH_ID
    if len(rows) == 1 and not first.startswith("D1FRA"):
        raise MrzError("One line of 30 characters is no known machine-readable zone.", _REMEDY)
    return layout


def _no_zone(lengths: tuple[int, ...]) -> MrzError:
    if not lengths:
        return MrzError("There is no machine-readable zone in an empty text.", _REMEDY)
    if len(lengths) > _MOST_LINES:
        return MrzError(
            f"A machine-readable zone has at most three lines, this text has {len(lengths)}.",
            _REMEDY,
        )
    found = " and ".join(map(str, lengths))
    return MrzError(f"No machine-readable zone has lines of {found} characters.", _REMEDY)


def _refuse_foreign_characters(text: str, names: str) -> None:
    """Let pass national letters in names, which some old cards print."""
    without_names = text
    for letter in set(names) & NATIONAL_LETTERS:
        if text.count(letter) == names.count(letter):
            without_names = without_names.replace(letter, "A")
    if re.fullmatch(r"[A-Z0-9<]*", without_names) is None:
        raise MrzError(
            "A machine-readable zone holds only the letters A to Z, digits and the filler <.",
            _REMEDY,
        )
