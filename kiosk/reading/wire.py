"""Carry requests and answers between the program and its reading worker.

One message is a big-endian length (4 bytes), a JSON object of that length, a
second length (4 bytes) and that many raw bytes. JSON holds plain values only,
so a worker taken over by a hostile file can send nothing that runs. What the
values may be `kiosk.reading.wire_results` says.
"""

from __future__ import annotations

import json
import struct
from typing import IO, Any, Final, NoReturn

_LENGTH: Final = struct.Struct(">I")
MAX_HEADER: Final = 1024 * 1024
MAX_BODY: Final = 64 * 1024 * 1024


class WireError(Exception):
    """Report that the other side closed the pipe or sent what is no message."""


def send(stream: IO[bytes], header: dict[str, Any], body: bytes = b"") -> None:
    """Write one message and flush it."""
    text = json.dumps(header, allow_nan=False).encode()
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
        header = json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise WireError from error
    if not isinstance(header, dict):
        raise WireError
    return header, body


def _refuse(name: str) -> NoReturn:
    """Refuse NaN and Infinity, which Python reads and JSON (RFC 8259) does not know."""
    raise ValueError(name)


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
