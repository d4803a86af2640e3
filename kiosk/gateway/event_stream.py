"""Read server-sent events (WHATWG HTML, section 9.2): bytes in, events out.

No socket and no clock: what comes in pieces of any length goes in here. A
stream is nobody's word, so both a line and an event are bounded.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kiosk.gateway.errors import PublicationError

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_LINE = 64 * 1024
MAX_EVENT = 64 * 1024
# An identifier goes back in a header, where servers take little.
MAX_ID = 256
_LINE_END = re.compile(rb"\r\n|\r|\n")
_BOM = b"\xef\xbb\xbf"
_DIGITS = re.compile(rb"[0-9]{1,9}")


class EventStreamError(PublicationError):
    """Refuse a stream of events that is none, or that has no bounds."""


class ServerSentEvent(NamedTuple):
    """Hold one event; ``last_event_id`` is what a reconnection shall name."""

    event: str
    data: str
    last_event_id: str


class EventStreamParser:
    """Parse one stream (section 9.2.6), from its first byte.

    ``last_event_id`` starts as what the connection before left.
    ``retry_milliseconds`` is ``None`` until the server asks for a pause.
    """

    def __init__(self, last_event_id: str = "") -> None:
        self.last_event_id = last_event_id
        self.retry_milliseconds: int | None = None
        self._id = last_event_id
        self._line = bytearray()
        self._at_start = True
        self._after_cr = False
        self._event = ""
        self._data: list[bytes] = []
        self._data_length = 0

    def feed(self, piece: bytes) -> Iterator[ServerSentEvent]:
        """Yield the events that ``piece`` completes; raise ``EventStreamError``."""
        if not piece:
            return
        if self._after_cr:
            piece = piece.removeprefix(b"\n")
        first, *others = _LINE_END.split(piece)
        self._extend(first)
        for part in others:
            yield from self._take_line()
            self._extend(part)
        # A line feed that is still to come ends no second line.
        self._after_cr = piece.endswith(b"\r")

    def _extend(self, part: bytes) -> None:
        if len(self._line) + len(part) > MAX_LINE:
            raise EventStreamError(
                "A line of the event stream is longer than any may be.",
                "Check the address of the publication; the gateway asks at intervals instead.",
            )
        self._line += part

    def _take_line(self) -> Iterator[ServerSentEvent]:
        line = bytes(self._line)
        self._line.clear()
        if self._at_start:
            line = line.removeprefix(_BOM)
            self._at_start = False
        if not line:
            yield from self._dispatch()
            return
        name, _, value = line.partition(b":")
        self._take_field(name, value.removeprefix(b" "))

    def _take_field(self, name: bytes, value: bytes) -> None:
        """Take one field; a comment's name is empty, and unknown ones are ignored."""
        if name == b"event":
            self._event = value.decode("utf-8", "replace")
        elif name == b"data":
            self._data_length += len(value) + 1
            if self._data_length > MAX_EVENT:
                raise EventStreamError(
                    "An event of the stream is longer than any may be.",
                    "Check the address of the publication; the gateway asks at intervals instead.",
                )
            self._data.append(value)
        elif name == b"id" and b"\0" not in value and len(value) <= MAX_ID:
            self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and _DIGITS.fullmatch(value):
            self.retry_milliseconds = int(value)

    def _dispatch(self) -> Iterator[ServerSentEvent]:
        self.last_event_id = self._id
        data, event = self._data, self._event
        self._data, self._data_length, self._event = [], 0, ""
        if data:
            text = b"\n".join(data).decode("utf-8", "replace")
            yield ServerSentEvent(event or "message", text, self.last_event_id)
