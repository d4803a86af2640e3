"""Listen to a publisher's announcements (WHATWG HTML, section 9.2), over urllib3.

An announcement says "look", never what there is to see, so nothing is
verified here: a lie costs one look. Where the standard has a browser give up
for good (any status but 200, another media type), a gateway tries again
later, since the publisher may be back; only 204 ends it, as there.
"""

from __future__ import annotations

import os
from http import HTTPStatus
from typing import TYPE_CHECKING

import urllib3

from kiosk.gateway.connections import RequestEnd, endable_by, pool_through, proxy_for
from kiosk.gateway.errors import PublicationUnreachableError
from kiosk.gateway.event_stream import EventStreamError, EventStreamParser

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.gateway.event_stream import ServerSentEvent

# The publisher signs anew every five seconds and says so; a connection over
# which nothing at all has come for three times as long is dead.
SILENCE_SECONDS = 15.0
_CHUNK = 16 * 1024
_MEDIA_TYPE = "text/event-stream"


class NoMoreEventsError(EventStreamError):
    """Report that the server wants nobody to listen again (204, section 9.2.3)."""


class EventSource:
    """Hold what outlives a connection: the last event's identifier and the pause asked for.

    ``listen`` belongs to one thread; ``hang_up`` and ``close`` may be called
    from any.
    """

    def __init__(
        self,
        url: str,
        *,
        environment: Mapping[str, str] = os.environ,
        silence: float = SILENCE_SECONDS,
    ) -> None:
        self._url = url
        self._pool = pool_through(proxy_for(url, environment), read_seconds=silence)
        self._end = RequestEnd()
        self._closed = False
        self.last_event_id = ""
        self.retry_seconds = 0.0

    def listen(self) -> Iterator[ServerSentEvent]:
        """Connect once and yield events until the server, or somebody here, ends it.

        Raises ``PublicationUnreachableError`` when the connection fails,
        ``EventStreamError`` when it carries something else.
        """
        end = self._end = RequestEnd()
        if self._closed:
            return
        try:
            with endable_by(end):
                response = self._pool.request(
                    "GET",
                    self._url,
                    headers=self._headers(),
                    preload_content=False,
                    decode_content=False,
                    redirect=False,
                )
            try:
                if end.ended:
                    return
                _require_stream(response)
                yield from self._events(response)
            finally:
                response.close()
        except (urllib3.exceptions.HTTPError, OSError) as error:
            if not end.ended:
                raise PublicationUnreachableError(
                    "The publisher's announcements cannot be heard.",
                    "Check the network; until then the gateway asks at intervals.",
                ) from error

    def hang_up(self) -> None:
        """End the connection that is open now."""
        self._end.end()

    def close(self) -> None:
        """End the connection, and have no other."""
        self._closed = True
        self._end.end()

    def _headers(self) -> dict[str, str]:
        headers = {
            "Accept": _MEDIA_TYPE,
            "Accept-Encoding": "identity",
            "Cache-Control": "no-store",
        }
        if self.last_event_id and self.last_event_id.isprintable():
            # UTF-8 (section 9.2.3), through a library that writes Latin-1.
            headers["Last-Event-ID"] = self.last_event_id.encode().decode("latin-1")
        return headers

    def _events(self, response: urllib3.BaseHTTPResponse) -> Iterator[ServerSentEvent]:
        parser = EventStreamParser(self.last_event_id)
        while piece := response.read1(_CHUNK, decode_content=False):
            for event in parser.feed(piece):
                self.last_event_id = parser.last_event_id
                yield event
            self.last_event_id = parser.last_event_id
            if parser.retry_milliseconds is not None:
                self.retry_seconds = parser.retry_milliseconds / 1000


def _require_stream(response: urllib3.BaseHTTPResponse) -> None:
    if response.status == HTTPStatus.NO_CONTENT:
        raise NoMoreEventsError(
            "The publisher announces nothing.", "Nothing is to be done: the gateway asks instead."
        )
    media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if response.status != HTTPStatus.OK or media_type != _MEDIA_TYPE or encoding != "identity":
        raise EventStreamError(
            "What should be the publisher's announcements is something else.",
            "Check the address of the publication; the gateway asks at intervals instead.",
        )
