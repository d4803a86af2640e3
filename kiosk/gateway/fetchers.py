"""Where a publication comes from: a directory, an HTTP server, or memory.

The Update Framework trusts none of them: a fetcher only has to be bounded in
time, and to say "not found" apart from "failed".
"""

from __future__ import annotations

import os
import stat
import threading
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import unquote, urlsplit

import urllib3
from tuf.api.exceptions import DownloadError, DownloadHTTPError, SlowRetrievalError
from tuf.ngclient import FetcherInterface

from kiosk.gateway.connections import RequestEnd, endable_by, pool_through, proxy_for
from kiosk.gateway.errors import PublicationUnreachableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

READ_SECONDS = 5.0
TOTAL_SECONDS = 30.0
_CHUNK = 64 * 1024
_MOST_ERROR_BYTES = 1024
# What local fetchers are addressed by; TUF puts file names behind it.
LOCAL_BASE = "publication:///"


class CutShortError(DownloadError):
    """Report a file whose connection ended before the file did."""


class EncodedError(DownloadError):
    """Report a file that was compressed for the way, which nobody had asked for."""


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


class AskedOnce(FetcherInterface):
    """Fetch by another fetcher, but not again what was fetched a moment ago.

    What is fetched within ``remembering`` is what is had from then on, also
    that it is not there, until that is entered again.
    """

    def __init__(self, fetcher: FetcherInterface) -> None:
        self._fetcher = fetcher
        self._answers: dict[str, bytes | DownloadHTTPError] = {}
        self._remembering = False

    @contextmanager
    def remembering(self) -> Iterator[None]:
        """Forget what was had, and remember what is fetched until the block ends."""
        self._answers.clear()
        self._remembering = True
        try:
            yield
        finally:
            self._remembering = False

    def _fetch(self, url: str) -> Iterator[bytes]:
        answer = self._answers.get(url)
        if isinstance(answer, DownloadHTTPError):
            raise answer
        return iter([answer]) if answer is not None else self._ask(url)

    def _ask(self, url: str) -> Iterator[bytes]:
        pieces: list[bytes] = []
        try:
            for piece in self._fetcher.fetch(url):
                if self._remembering:
                    pieces.append(piece)
                yield piece
        except DownloadHTTPError as error:
            if self._remembering:
                self._answers[url] = error
            raise
        if self._remembering:
            self._answers[url] = b"".join(pieces)


class HttpFetcher(FetcherInterface):
    """Fetch over HTTP, without redirects, within ``total_seconds`` per file.

    The library's time limits start anew with each byte; a server that sends
    one now and then would hold a gateway for days. So the socket in use is
    shut down when the time is up, whether headers or content are still coming.
    """

    def __init__(
        self,
        *,
        total_seconds: float = TOTAL_SECONDS,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self._total_seconds = total_seconds
        self._environment = environment
        self._pools: dict[str, urllib3.PoolManager] = {}

    def _fetch(self, url: str) -> Iterator[bytes]:
        pool = self._pool_for(url)
        limit = RequestEnd()
        timer = threading.Timer(self._total_seconds, limit.end)
        timer.daemon = True
        timer.start()
        try:
            with endable_by(limit):
                response = pool.request(
                    "GET", url, preload_content=False, decode_content=False, redirect=False
                )
            try:
                if response.status != HTTPStatus.OK:
                    # Read to its end, a short answer leaves the connection for the next question.
                    response.read(_MOST_ERROR_BYTES, decode_content=False)
                    raise DownloadHTTPError("the server answers with an error", response.status)
                if response.headers.get("Content-Encoding", "identity").lower() != "identity":
                    raise EncodedError("the server compresses")
                yield from response.stream(_CHUNK)
            finally:
                response.close()
        except urllib3.exceptions.HTTPError as error:
            cause = error.reason if isinstance(error, urllib3.exceptions.MaxRetryError) else error
            if limit.ended or isinstance(cause, urllib3.exceptions.ReadTimeoutError):
                raise SlowRetrievalError("the server sends too slowly") from error
            if isinstance(cause, urllib3.exceptions.ProtocolError):
                raise CutShortError("the connection ended") from error
            raise DownloadError("the server cannot be reached") from error
        finally:
            timer.cancel()
        if limit.ended:
            raise SlowRetrievalError("the server sends too slowly")

    def _pool_for(self, url: str) -> urllib3.PoolManager:
        proxy = proxy_for(url, self._environment)
        if proxy not in self._pools:
            self._pools[proxy] = pool_through(proxy, read_seconds=READ_SECONDS)
        return self._pools[proxy]


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
