"""Carry requests and answers between the program and its reading worker.

One message is a big-endian length (4 bytes), a JSON object of that length, a
second length (4 bytes) and that many raw bytes. JSON holds plain values only,
so a worker taken over by a hostile file can send nothing that runs.
"""

from __future__ import annotations

import json
import math
import struct
from typing import IO, Any, Final

from kiosk.reading.results import LinePlace, Point, Preview, Reading

_LENGTH: Final = struct.Struct(">I")
MAX_HEADER: Final = 1024 * 1024
MAX_BODY: Final = 64 * 1024 * 1024


class WireError(Exception):
    """Report that the other side closed the pipe or sent what is no message."""


def send(stream: IO[bytes], header: dict[str, Any], body: bytes = b"") -> None:
    """Write one message and flush it."""
    text = json.dumps(header).encode()
    stream.write(_LENGTH.pack(len(text)) + text + _LENGTH.pack(len(body)))
    stream.write(body)
    stream.flush()


def receive(stream: IO[bytes]) -> tuple[dict[str, Any], bytes]:
    """Return the next message's header and body.

    Raises:
        WireError: the stream ended, or what came is no message.
    """
    text = _block(stream, MAX_HEADER)
    body = _block(stream, MAX_BODY)
    try:
        header = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise WireError from error
    if not isinstance(header, dict):
        raise WireError
    return header, body


def _block(stream: IO[bytes], limit: int) -> bytes:
    (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    if length > limit:
        raise WireError
    return _exactly(stream, length)


def _exactly(stream: IO[bytes], length: int) -> bytes:
    parts = []
    while length:
        part = stream.read(length)
        if not part:
            raise WireError
        parts.append(part)
        length -= len(part)
    return b"".join(parts)


def reading_to_json(reading: Reading) -> dict[str, Any]:
    """Return a reading as plain values."""
    return {
        "lines": reading.lines,
        "corrected": reading.corrected,
        "confidences": reading.confidences,
        "places": [
            {"corners": place.corners, "centres": place.centres} for place in reading.places
        ],
        "page": reading.page,
        "seconds": reading.seconds,
    }


def reading_from_json(values: dict[str, Any]) -> Reading:
    """Return the reading in ``values``, every value brought to its own type.

    Raises:
        WireError: a value is missing or of another kind.
    """
    try:
        reading = Reading(
            lines=tuple(map(_line, values["lines"])),
            corrected=tuple(map(_line, values["corrected"])),
            confidences=tuple(tuple(map(_number, line)) for line in values["confidences"]),
            places=tuple(
                LinePlace(_corners(place["corners"]), tuple(map(_number, place["centres"])))
                for place in values["places"]
            ),
            page=int(values["page"]),
            seconds=_number(values["seconds"]),
        )
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise WireError from error
    if reading.corrected and list(map(len, reading.corrected)) != list(map(len, reading.lines)):
        raise WireError
    return reading


def preview_from(values: dict[str, Any], body: bytes) -> Preview | None:
    """Return the preview that ``body`` holds, ``None`` for an empty one.

    Raises:
        WireError: the size in ``values`` is not that of ``body``.
    """
    if not body:
        return None
    try:
        preview = Preview(int(values["width"]), int(values["height"]), body)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise WireError from error
    if preview.width < 1 or preview.width * preview.height * 3 != len(body):
        raise WireError
    return preview


def _line(text: object) -> str:
    if not isinstance(text, str) or not (text.isascii() and text.isprintable()):
        raise TypeError
    return text


def _number(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError
    return number


def _corners(values: Any) -> tuple[Point, Point, Point, Point]:
    a, b, c, d = ((_number(x), _number(y)) for x, y in values)
    return a, b, c, d
