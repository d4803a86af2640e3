"""Write results as plain values, and believe nothing that comes back.

The writing side runs in the worker, the reading side in the program with the
window. A worker that a hostile file has taken over may answer anything, so
every value is held to its exact type, every number to its range, every text
to a length and to characters that can be shown, every list to a length. The
writing side brings what it writes into those bounds, so an honest answer is
never refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from kiosk.documents.check_digits import ALPHABET
from kiosk.documents.printed import PrintedText
from kiosk.reading.limits import MAX_PAGES
from kiosk.reading.results import (
    Barcode,
    Examination,
    Hint,
    LinePlace,
    Preview,
    Reading,
    Sign,
    SignName,
    Watched,
)
from kiosk.reading.wire import WireError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.reading.results import Corners, Point

MOST_LINES: Final = 3
LONGEST_LINE: Final = 44
MOST_PRINTED: Final = 300
LONGEST_PRINTED: Final = 200
MOST_BARCODES: Final = 16
LONGEST_BARCODE: Final = 8000
"""More than the 7,089 digits that the largest barcode (QR, version 40) holds."""
MOST_SIGNS: Final = 64
LONGEST_NAME: Final = 64
LONGEST_SENTENCE: Final = 400
_LONGEST_SECONDS: Final = 3600.0
_LINE_CHARACTERS: Final = frozenset(ALPHABET)
_FARTHEST: Final = 2.0
"""How far outside the picture, in its widths, the corner of a strip may lie."""
_BARCODE_CONTROLS: Final = frozenset("\n\r\t\x04\x1c\x1d\x1e\x1f")
"""The control characters of ISO/IEC 15434 envelopes and of AAMVA data."""
_UNSHOWABLE: Final = "\N{REPLACEMENT CHARACTER}"

Item = TypeVar("Item")


def reading_to_json(reading: Reading) -> dict[str, Any]:
    """Return a reading as plain values."""
    return {
        "lines": reading.lines,
        "corrected": reading.corrected,
        "confidences": [[_share(value) for value in line] for line in reading.confidences],
        "places": [
            {
                "corners": _within(place.corners),
                "centres": [_share(value) for value in place.centres],
            }
            for place in reading.places
        ],
        "doubtful": reading.doubtful,
        "page": reading.page,
        "seconds": reading.seconds,
    }


def reading_from_json(values: object) -> Reading:
    """Return the reading in ``values``, every value held to its own type.

    Raises:
        WireError: a value is missing, of another kind, or out of its range.
    """
    try:
        return _reading(values)
    except (KeyError, TypeError, ValueError) as error:
        raise WireError from error


def examination_to_json(examination: Examination) -> dict[str, Any]:
    """Return an examination as plain values, the surest and strongest where there are too many."""
    printed = sorted(examination.printed, key=lambda text: -text.confidence)[:MOST_PRINTED]
    signs = sorted(examination.signs, key=lambda sign: -sign.strength)[:MOST_SIGNS]
    return {
        "printed": [
            {
                "text": _showable(piece.text)[:LONGEST_PRINTED],
                "confidence": _share(piece.confidence),
                "corners": _within(piece.corners),
            }
            for piece in printed
        ],
        "portrait": _within(examination.portrait) if examination.portrait else None,
        "barcodes": [
            {
                "symbology": barcode.symbology,
                "content": _showable(barcode.content, _BARCODE_CONTROLS)[:LONGEST_BARCODE],
                "corners": _within(barcode.corners),
            }
            for barcode in examination.barcodes[:MOST_BARCODES]
        ],
        "signs": [
            {
                "name": sign.name,
                "strength": _share(sign.strength),
                "corners": _within(sign.corners),
            }
            for sign in signs
        ],
        "seconds": examination.seconds,
    }


def examination_from_json(values: object) -> Examination:
    """Return the examination in ``values``, every value held to its own type.

    Raises:
        WireError: a value is missing, of another kind, or out of its range.
    """
    try:
        fields = _object(values)
        return Examination(
            printed=_each(fields["printed"], _printed, MOST_PRINTED),
            portrait=_corners_or_none(fields["portrait"]),
            barcodes=_each(fields["barcodes"], _barcode, MOST_BARCODES),
            signs=_each(fields["signs"], _sign, MOST_SIGNS),
            seconds=_number(fields["seconds"], 0.0, _LONGEST_SECONDS),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise WireError from error


def watched_to_json(watched: Watched) -> dict[str, Any]:
    """Return what live frames showed as plain values; its preview travels as the body."""
    return {
        "hint": watched.hint.value,
        "corners": _within(watched.corners) if watched.corners else None,
        "reading": reading_to_json(watched.reading) if watched.reading else None,
        "settled": watched.settled,
    }


def watched_from_json(values: object, preview: Preview | None) -> Watched:
    """Return what live frames showed, every value held to its own type.

    Raises:
        WireError: a value is missing, of another kind or out of its range, or
            the frames are said to be settled without a reading or a picture.
    """
    try:
        fields = _object(values)
        reading, settled = fields["reading"], fields["settled"]
        if type(settled) is not bool or (settled and (reading is None or preview is None)):
            raise WireError
        return Watched(
            hint=Hint(_text(fields["hint"], LONGEST_NAME)),
            corners=_corners_or_none(fields["corners"]),
            reading=None if reading is None else _reading(reading),
            settled=settled,
            preview=preview,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise WireError from error


def preview_from(values: dict[str, Any], body: bytes) -> Preview | None:
    """Return the preview that ``body`` holds, ``None`` for an empty one.

    Raises:
        WireError: the size in ``values`` is not that of ``body``.
    """
    if not body:
        return None
    try:
        width, height = (_integer(values[name], 1, len(body)) for name in ("width", "height"))
    except (KeyError, TypeError, ValueError) as error:
        raise WireError from error
    if width * height * 3 != len(body):
        raise WireError
    return Preview(width, height, body)


def sentences_from(values: object) -> tuple[str, str]:
    """Return the problem and the remedy that a worker tells of.

    Raises:
        WireError: these are not two short sentences.
    """
    try:
        problem, remedy = _list(values, 2)
        return _text(problem, LONGEST_SENTENCE), _text(remedy, LONGEST_SENTENCE)
    except (TypeError, ValueError) as error:
        raise WireError from error


def _reading(values: object) -> Reading:
    fields = _object(values)
    lines = _each(fields["lines"], _line, MOST_LINES)
    corrected = _each(fields["corrected"], _line, MOST_LINES)
    confidences = _each(fields["confidences"], _shares, MOST_LINES)
    places = _each(fields["places"], _line_place, MOST_LINES)
    lengths = [len(line) for line in lines]
    if not lengths:
        raise ValueError("no lines")
    along: list[Sequence[Sequence[object]]] = [corrected, confidences, [p.centres for p in places]]
    if any(told and [len(row) for row in told] != lengths for told in along):
        raise ValueError("rows of other lengths than the lines")
    return Reading(
        lines=lines,
        corrected=corrected,
        confidences=confidences,
        places=places,
        doubtful=_each(
            fields["doubtful"], lambda value: _character_place(value, lengths), sum(lengths)
        ),
        page=_integer(fields["page"], 1, MAX_PAGES),
        seconds=_number(fields["seconds"], 0.0, _LONGEST_SECONDS),
    )


def _line_place(value: object) -> LinePlace:
    fields = _object(value)
    return LinePlace(_corners(fields["corners"]), _shares(fields["centres"]))


def _character_place(value: object, lengths: Sequence[int]) -> tuple[int, int]:
    row, column = _list(value, 2)
    line = _integer(row, 0, len(lengths) - 1)
    return line, _integer(column, 0, lengths[line] - 1)


def _printed(value: object) -> PrintedText:
    fields = _object(value)
    return PrintedText(
        text=_text(fields["text"], LONGEST_PRINTED),
        confidence=_number(fields["confidence"], 0.0, 1.0),
        corners=_corners(fields["corners"]),
    )


def _barcode(value: object) -> Barcode:
    fields = _object(value)
    return Barcode(
        symbology=_text(fields["symbology"], LONGEST_NAME),
        content=_text(fields["content"], LONGEST_BARCODE, _BARCODE_CONTROLS),
        corners=_corners(fields["corners"]),
    )


def _sign(value: object) -> Sign:
    fields = _object(value)
    corners = fields["corners"]
    return Sign(
        name=SignName(_text(fields["name"], LONGEST_NAME)),
        strength=_number(fields["strength"], 0.0, 1.0),
        corners=() if corners == [] else _corners(corners),
    )


def _object(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise TypeError
    return value


def _list(value: object, most: int) -> list[object]:
    if not isinstance(value, list):
        raise TypeError
    if len(value) > most:
        raise ValueError("a longer list than there can be")
    return value


def _each(value: object, one: Callable[[object], Item], most: int) -> tuple[Item, ...]:
    return tuple(one(item) for item in _list(value, most))


def _integer(value: object, low: int, high: int) -> int:
    if type(value) is not int:
        raise TypeError
    if not low <= value <= high:
        raise ValueError("out of range")
    return value


def _number(value: object, low: float, high: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    # Compared before it is converted: an integer of JSON may be too large for a float.
    if not low <= value <= high:
        raise ValueError("not finite, or out of range")
    return float(value)


def _text(value: object, longest: int, controls: frozenset[str] = frozenset()) -> str:
    if not isinstance(value, str):
        raise TypeError
    if len(value) > longest or not all(c.isprintable() or c in controls for c in value):
        raise ValueError("too long, or not to be shown")
    return value


def _line(value: object) -> str:
    text = _text(value, LONGEST_LINE)
    if not text or not set(text) <= _LINE_CHARACTERS:
        raise ValueError("characters that no machine-readable line holds")
    return text


def _shares(value: object) -> tuple[float, ...]:
    return tuple(_number(item, 0.0, 1.0) for item in _list(value, LONGEST_LINE))


def _corners(value: object) -> Corners:
    a, b, c, d = (_point(item) for item in _list(value, 4))
    return a, b, c, d


def _corners_or_none(value: object) -> Corners | None:
    return None if value is None else _corners(value)


def _point(value: object) -> Point:
    x, y = (_number(item, -_FARTHEST, 1 + _FARTHEST) for item in _list(value, 2))
    return x, y


def _within(corners: Sequence[Point]) -> list[list[float]]:
    """Bring corners into the bounds that the reading side holds them to."""
    return [[min(max(float(x), -_FARTHEST), 1 + _FARTHEST) for x in point] for point in corners]


def _share(value: float) -> float:
    return min(max(float(value), 0.0), 1.0)


def _showable(text: str, controls: frozenset[str] = frozenset()) -> str:
    return "".join(c if c.isprintable() or c in controls else _UNSHOWABLE for c in text)
