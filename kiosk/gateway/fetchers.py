"""Where a publication comes from: a directory, an HTTP server, or memory.

The Update Framework trusts none of them: a fetcher only has to be bounded in
time, and to say "not found" apart from "failed".
"""

from __future__ import annotations

import os
import socket
import stat
import threading
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import unquote, urlsplit

import urllib3
from tuf.api.exceptions import DownloadError, DownloadHTTPError, SlowRetrievalError
from tuf.ngclient import FetcherInterface

from kiosk.gateway.errors import PublicationUnreachableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CONNECT_SECONDS = 3.0
READ_SECONDS = 5.0
TOTAL_SECONDS = 30.0
_CHUNK = 64 * 1024
# What local fetchers are addressed by; TUF puts file names behind it.
LOCAL_BASE = "publication:///"


def fetcher_for(publication: str | Path) -> tuple[str, FetcherInterface]:
    """Return base URL and fetcher for an ``http(s)`` URL or a directory.

    Raises ``PublicationUnreachableError`` for any other scheme.
    """
    if isinstance(publication, str) and "://" in publication:
        scheme = urlsplit(publication).scheme
        if scheme not in {"http", "https"}:
            raise PublicationUnreachableError(
                "A publication is fetched over HTTP or from a folder only.",
                "Give an address that starts with https:// or the name of a folder.",
            )
        return publication.rstrip("/") + "/", HttpFetcher()
    return LOCAL_BASE, DirectoryFetcher(Path(publication))


class DirectoryFetcher(FetcherInterface):
    """Read from a directory and nowhere else."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory.resolve()

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = (self._directory / _local_name(url)).resolve()
        if not path.is_relative_to(self._directory):
            raise DownloadError("a file outside of the publication was asked for")
        try:
            file = _open_regular(path)
        except FileNotFoundError as error:
            if not self._directory.is_dir():
                raise DownloadError("the publication's folder does not exist") from error
            raise DownloadHTTPError("no such file", HTTPStatus.NOT_FOUND) from error
        with file:
            while chunk := file.read(_CHUNK):
                yield chunk

    def fetch(self, url: str) -> Iterator[bytes]:
        """Report every failure as TUF's ``DownloadError``, also one met while reading."""
        try:
            yield from self._fetch(url)
        except OSError as error:
            raise DownloadError("a file of the publication cannot be read") from error


class MemoryFetcher(FetcherInterface):
    """Serve metadata that was accepted before, by its name in the publication."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def _fetch(self, url: str) -> Iterator[bytes]:
        data = self._files.get(_local_name(url))
        if data is None:
            raise DownloadHTTPError("no such file", HTTPStatus.NOT_FOUND)
        return iter([data])


class HttpFetcher(FetcherInterface):
    """Fetch over HTTP, without redirects, within ``total_seconds`` per file.

    The library's time limits start anew with each byte; a server that sends
    one now and then would hold a gateway for days. So the socket in use is
    shut down when the time is up, whether headers or content are still coming.
    """

    def __init__(self, *, total_seconds: float = TOTAL_SECONDS) -> None:
        self._total_seconds = total_seconds
        self._pool = urllib3.PoolManager(
            retries=urllib3.Retry(total=1, redirect=0, status=0, other=0),
            timeout=urllib3.Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS),
        )
        self._pool.pool_classes_by_scheme = {"http": _HttpPool, "https": _HttpsPool}

    def _fetch(self, url: str) -> Iterator[bytes]:
        limit = _TimeLimit()
        timer = threading.Timer(self._total_seconds, limit.end)
        timer.daemon = True
        timer.start()
        _IN_USE.limit = limit
        try:
            response = self._pool.request(
                "GET", url, preload_content=False, decode_content=False, redirect=False
            )
            try:
                if response.status != HTTPStatus.OK:
                    raise DownloadHTTPError("the server answers with an error", response.status)
                yield from response.stream(_CHUNK)
            finally:
                response.close()
        except urllib3.exceptions.HTTPError as error:
            if limit.ended:
                raise SlowRetrievalError("the server sends too slowly") from error
            raise DownloadError("the server cannot be reached") from error
        finally:
            timer.cancel()
            _IN_USE.limit = None
        if limit.ended:
            raise SlowRetrievalError("the server sends too slowly")


class _TimeLimit:
    """End what uses a socket from another thread."""

    def __init__(self) -> None:
        self.ended = False
        self._socket: socket.socket | None = None

    def watch(self, used: socket.socket | None) -> None:
        """Take the socket that a request was just sent over."""
        self._socket = used
        if self.ended:
            self.end()

    def end(self) -> None:
        """Shut the socket down, now or as soon as there is one."""
        self.ended = True
        if self._socket is not None:
            with suppress(OSError):  # it is closed already
                self._socket.shutdown(socket.SHUT_RDWR)


class _InUse(threading.local):
    """Hold the time limit of the request that this thread is making."""

    limit: _TimeLimit | None = None


_IN_USE = _InUse()


class _HttpConnection(urllib3.connection.HTTPConnection):
    def request(self, *args: Any, **named: Any) -> None:
        super().request(*args, **named)
        if _IN_USE.limit is not None:
            _IN_USE.limit.watch(self.sock)


class _HttpsConnection(urllib3.connection.HTTPSConnection):
    def request(self, *args: Any, **named: Any) -> None:
        super().request(*args, **named)
        if _IN_USE.limit is not None:
            _IN_USE.limit.watch(self.sock)


class _HttpPool(urllib3.HTTPConnectionPool):
    ConnectionCls = _HttpConnection


class _HttpsPool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _HttpsConnection


def _open_regular(path: Path) -> BinaryIO:
    """Open a file and nothing else: a pipe may never begin, a device never end."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise DownloadError("what should be a file of the publication is none")
    return os.fdopen(descriptor, "rb")


def _local_name(url: str) -> str:
    return unquote(url.removeprefix(LOCAL_BASE))
